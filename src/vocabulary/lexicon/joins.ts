/** Between two works that are asked for in one message; و also stands attached to the second. */
export const joins = {
  english: [
    'and',
    'plus',
    'also',
    'then',
    'as well as'
  ],
  arabic: [
    'و',
    'كمان',
    'وكمان',
    'بعدين',
    'وبعدين'
  ],
  arabizi: [
    'w',
    'wa',
    'ou',
    'kamen',
    'kamein',
    'kman',
    'ba3den',
    'et'
  ]
}
