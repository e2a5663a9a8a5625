/** Before a word they say where somebody is: "I'm at the dentist tomorrow" asks for none. */
export const whereabouts = [
  'at',
  'at the',
  'at my',
  'from the',
  'leaving the',
  'chez le',
  'chez la',
  'عند',
  'من عند',
  'عندي موعد',
  'معي موعد',
  '3and',
  '3end',
  '3ind'
]
