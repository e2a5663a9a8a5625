/** Corrects what was understood. */
export const correction = [
  'قصدي',
  'انا قصدي',
  'قلت',
  'خليها',
  'خليه',
  'خليهن',
  'خليو',
  'بدالها',
  'بدل',
  'عفوا قصدي',
  'لا مش'
]
