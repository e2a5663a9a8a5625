/** Make a yes depend on something. */
export const conditions = [
  'iza',
  'eza',
  'law',
  'bas',
  'bass',
  'lakin',
  'lakan',
  'yemkin',
  'yimkin',
  'ymkn',
  'bfakker',
  'khalline',
  'ba3den',
  'abel',
  '2abel',
  'arkhas',
  'gheir',
  'ghayro',
  'tene',
  'si',
  'mais',
  'sauf',
  'peut etre',
  'plutot'
]

/** Say yes and mean no. */
export const irony = [
  'hehe',
  'hhhh',
  '3am bemza7',
  '3am emza7',
  'bemza7',
  'maza7',
  'bel 7elem',
  'nasb',
  'nassabin',
  '7aramiye',
  'ya salam',
  'hahaha',
  'haha',
  'mdr',
  'nokte',
  'ya 3ayne',
  'la walla',
  'lol'
]
