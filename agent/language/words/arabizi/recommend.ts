/** Asks for advice. */
export const recommend = [
  'btensa7ne',
  'btinsa7ni',
  'btensa7',
  'nsa7ne',
  'ensa7ne',
  'e2tere7',
  'meen a7san',
  'min a7san',
  'shu ra2yak',
  'shou raayak',
  'ayya a7san'
]
