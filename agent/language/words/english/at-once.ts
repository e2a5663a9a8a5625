/** This moment, if it stands after the verb. */
export const now = [
  'now'
]

/** This moment. */
export const atOnce = [
  'right now',
  'right away',
  'straight away',
  'immediately',
  'instantly',
  'at once',
  'this minute',
  'this instant',
  'this second',
  'now now'
]

/** Before "now": then it says when the work is wanted, or how things are, and orders nothing. */
export const notAtOnceAfter = [
  'for',
  'from',
  'until',
  'till',
  'by',
  'not',
  'since',
  'even',
  'free',
  'available',
  'open',
  'leaking',
  'broken',
  'working',
  'here',
  'need',
  'busy',
  'is',
  'are',
  'im',
  'online',
  'closed',
  'going',
  'happening',
  'waiting',
  'home'
]
