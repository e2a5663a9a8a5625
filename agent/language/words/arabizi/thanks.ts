/** Thanks. */
export const thanks = [
  'shukran',
  'choukran',
  'shoukran',
  'mersi',
  'yislamo',
  'yeslamo',
  'tislam',
  'tislame',
  'mamnounak',
  'mashkour',
  'kattir kheirak',
  'merci'
]
