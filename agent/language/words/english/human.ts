/** Asks for a person. */
export const human = [
  'human',
  'real person',
  'a person',
  'live agent',
  'an agent',
  'agent',
  'representative',
  'operator',
  'customer service',
  'customer support',
  'customer care',
  'support team',
  'call center',
  'call centre',
  'talk to someone',
  'speak to someone',
  'talk to somebody',
  'speak with someone',
  'speak to a manager',
  'supervisor',
  'manager'
]
