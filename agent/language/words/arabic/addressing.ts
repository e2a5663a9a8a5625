/** Stands before a name that somebody is called by. */
export const calling = [
  'يا'
]

/** Who blesses. */
export const blessers = [
  'الله',
  'ربنا',
  'ربي'
]

/** Beginnings of verbs that curse, and bless nobody. */
export const curseBeginnings = [
  'ياخد',
  'ياخذ',
  'يخد',
  'يخذ',
  'يلعن',
  'يقلع',
  'يهد'
]

/** What is wished to somebody: "may God give you health". */
export const blessings = [
  'خير',
  'خيرا',
  'عافية',
  'صحة',
  'عمر',
  'قوة'
]

/** Before the name of the eldest child: "ya Abu Elie". */
export const parents = [
  'ابو',
  'ام',
  'ابن'
]
