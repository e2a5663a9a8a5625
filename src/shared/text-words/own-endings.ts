/**
 * Arabic words whose last letters are their own and no ending: «بابا» has no object, «عمارة» (a building) is
 * no mason, «وردية» (a shift) has no flowers. Normalised.
 */
export const ownEndings = [
  'بابا',
  'فانا',
  'وانا',
  'عماره',
  'ورديه',
  'ورديتي'
]
