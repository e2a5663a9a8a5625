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
  '5alliya',
  'ghlotet bel nhar',
  'ghlotet bl nhar',
  'ghalat bel nhar',
  '2asdi',
  'khallo',
  'khalla',
  'khalle',
  'khalli',
  '5allih'
]
