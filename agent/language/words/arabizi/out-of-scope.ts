/** Names something that the marketplace has nothing to do with. */
export const outOfScope = [
  'el ta2es',
  'ta2s',
  'el akhbar el yom',
  'mberet',
  'entikhabet',
  'siyese',
  'feza',
  'oteel',
  'mat3am',
  'film',
  'bourse',
  'wasfe',
  'tarjem',
  'tarjemle',
  'se3r el dollar',
  'se3r el sarf',
  'loto',
  'abraj',
  'oghniye',
  'mou7ame'
]
