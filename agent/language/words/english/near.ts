/** Wants somebody near. */
export const near = [
  'near me',
  'nearby',
  'near by',
  'close to me',
  'close by',
  'around here',
  'around me',
  'nearest',
  'closest',
  'in my area',
  'my area',
  'next to me',
  'my neighborhood',
  'my neighbourhood'
]
