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

/** Between a time and the work that it is for ("10am for the oven"). */
export const forWork = [
  'for'
]

/** Where something happens, or what runs it: beside a trade that the text names, it names none itself. */
export const settings = [
  'salon',
  'saloon',
  'roof',
  'car',
  'electricity',
  'power',
  'electric'
]
