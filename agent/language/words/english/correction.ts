/** Corrects what was understood. */
export const correction = [
  'i meant',
  'i mean',
  'change it',
  'lets change',
  'lets make it',
  'id rather',
  'would rather',
  'changed my mind',
  'instead',
  'rather',
  'actually',
  'correction',
  'make it',
  'make that',
  'change that to',
  'sorry not',
  'i said'
]
