/** Stand between two kinds of work. */
export const joins = [
  'and',
  'plus',
  'also',
  'then',
  'as well as'
]

/** Stand between two of which one is wanted. */
export const alternatives = [
  'or',
  'instead',
  'but'
]

/** What somebody is asked to come for, after "to" or "for": beginnings of verbs. */
export const purposes = [
  'fix',
  'repair',
  'check',
  'install',
  'change',
  'replace',
  'clean',
  'look'
]
