/** Between two works that are asked for in one message; و also stands attached to the second. */
export const joins = [
  'and',
  'then',
  'also',
  'plus',
  'و',
  'كمان',
  'وكمان',
  'بعدين',
  'وبعدين',
  'w',
  'wa',
  'ou',
  'kamen',
  'et'
]
