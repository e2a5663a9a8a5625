/** Stands before a name that somebody is called by. */
export const calling = [
  'ya'
]

/** Who blesses. */
export const blessers = [
  'allah',
  'alla',
  'rabna',
  'rabbna'
]

/** Beginnings of verbs that curse, and bless nobody. */
export const curseBeginnings = [
  'ya5d',
  'ya5od',
  'yakhd',
  'yakhod',
  'yl3an',
  'yel3an',
  'y2la3'
]

/** What is wished to somebody: "may God give you health". */
export const blessings = [
  'kheir',
  'kheyr',
  'khair',
  '3afye',
  'afye',
  'se77a',
  '3omor'
]

/** Before the name of the eldest child: "ya Abu Elie". */
export const parents = [
  'abo',
  'abou',
  'em',
  'emm',
  'im',
  'imm',
  'umm'
]

/** Articles between a blessing and what is wished. */
export const articlesInBlessings = [
  'l',
  'el'
]
