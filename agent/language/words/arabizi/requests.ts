/** Stand between two kinds of work. */
export const joins = [
  'w',
  'wa',
  'ou',
  'kamen',
  'kamein',
  'kman',
  'ba3den',
  'et'
]

/** Stand between two of which one is wanted. */
export const alternatives = [
  'aw',
  'wella',
  'walla',
  'bas'
]
