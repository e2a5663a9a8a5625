/** The best there is. */
export const best = [
  'احسن',
  'افضل',
  'اشطر'
]

/** After "best": then it is about something else than ratings. */
export const notBest = [
  'سعر',
  'وقت',
  'يوم',
  'لو'
]

/** Wants somebody with good ratings. */
export const wellRated = [
  'شاطر',
  'شاطره',
  'موثوق',
  'اعلي تقييم',
  'تقييم عالي',
  'تقييم منيح',
  'تقييم ممتاز',
  'تقييمو عالي',
  'تقييمو منيح',
  'تقييمو ممتاز',
  'تقييمه عالي',
  'تقييمه منيح',
  'تقييمه ممتاز',
  'تقييمها عالي',
  'تقييمها منيح',
  'تقييمها ممتاز'
]

/** Stars, after a number. */
export const stars = [
  'نجوم',
  'نجمات',
  'نجمه'
]

/** Rating, before a number. */
export const rating = [
  'تقييم',
  'بتقييم',
  'التقييم',
  'تقييمو',
  'تقييمه',
  'تقييمها',
  'تقييمهم'
]

/** May stand between "rating" and the number. */
export const ratingFrom = [
  'فوق',
  'اكتر من',
  'اعلي من',
  'اكبر من',
  'ما يقل عن',
  'لا يقل عن',
  'ما اقل من',
  'مش اقل من',
  'علي الاقل',
  'من'
]

/** Behind a number of stars: a half more. */
export const halfMore = [
  'ونص',
  'ونصف',
  'و نص',
  'و نصف'
]

/** Five stars. */
export const fiveStars = [
  'خمس نجوم'
]

/** Four stars. */
export const fourStars = [
  'اربع نجوم',
  'اربعه نجوم'
]

/** Three stars. */
export const threeStars = [
  'تلات نجوم',
  'ثلاث نجوم'
]
