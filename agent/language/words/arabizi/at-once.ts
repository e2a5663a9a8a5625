/** This moment. */
export const atOnce = [
  'halla2',
  'hala2',
  'halla',
  'halle2',
  'hela2',
  'hella2',
  'hallak',
  'halla2et',
  'fawran',
  '7alan',
  'halan',
  'el2en',
  'el2an',
  'al2an',
  'delwa2ti',
  'del wa2et'
]

/** Before "now": then it says when the work is wanted, or how things are, and orders nothing. */
export const notAtOnceAfter = [
  'men',
  'la7ad',
  'ba3d',
  'mish',
  'mesh',
  'fade',
  'fadye',
  'mawjoud'
]
