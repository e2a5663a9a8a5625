/** Asks what something costs. */
export const price = [
  'bikam',
  'bkam',
  'bi2addesh',
  'bi2addeh',
  '2addesh',
  '2addeh',
  'addesh',
  'addeh',
  'adesh',
  'addaysh',
  '2adde el se3r',
  'se3r',
  'se3ro',
  'el se3er',
  'el as3ar',
  'kam el se3r',
  'bi kam',
  'combien'
]
