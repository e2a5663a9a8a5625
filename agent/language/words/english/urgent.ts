/** Says that it is urgent. */
export const urgent = [
  'urgent',
  'urgently',
  'emergency',
  'asap',
  'as soon as possible',
  'right away',
  'immediately',
  'right now',
  'quickly',
  'in a hurry',
  'hurry'
]
