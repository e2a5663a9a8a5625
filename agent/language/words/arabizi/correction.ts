/** Corrects what was understood. */
export const correction = [
  'la mish',
  '2asde',
  'asde',
  'khalliya',
  'khalliha',
  'khalleya',
  'khalliyya',
  'khallih',
  'khaliya',
  'badal',
  '5alliya'
]
