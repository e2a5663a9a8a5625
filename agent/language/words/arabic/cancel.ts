/** Cancels a booking; the whole message, or before what is called off ("cancel the cleaning"). */
export const cancel = [
  'الغي',
  'الغيلي',
  'كنسل',
  'كنسلي'
]

/** Cancels a booking; the whole message, or a verb within it. */
export const cancelIt = [
  'الغ',
  'الغيها',
  'الغيه',
  'الغيو',
  'لغيها',
  'لغيه',
  'الغاء',
  'الغاءه',
  'الغاءها',
  'الغائه',
  'الغائها',
  'الغاؤه',
  'الغاؤها',
  'ألغها',
  'كنسلها',
  'كنسله',
  'بطلت',
  'ما عاد بدي',
  'شيلها',
  'بطلنا',
  'ما عاد لازمني',
  'ما عاد لازمنا',
  'ما بقى بدي',
  'ما بقا بدي',
  'ما بقى لازمني',
  'ما بقا لازمني',
  'ما عاد بدنا',
  'الغوا',
  'الغولي',
  'الغيهم',
  'الغيهن',
  'لغيهن',
  'الغوهم',
  'الغوه',
  'الغوها',
  'لغوه',
  'لغوها',
  'كنسلوه',
  'كنسلوها',
  'كنسليه',
  'كنسليها',
  'يلغى',
  'فليلغ'
]

/** Cancels a booking, or stands before what is called off. */
export const cancelThis = [
  'لغي',
  'لغيلي'
]

/** Speaks of cancelling within a message. */
export const cancelling = [
  'تلغي',
  'تلغيها',
  'تلغيه',
  'تلغيلي',
  'تكنسل',
  'تكنسلها'
]

/** Cancels a booking only if nothing else is said. */
export const cancelAlone = [
  'الغيلي ياه',
  'الغيلي ياها',
  'الغيلي اياه',
  'الغيلي اياها',
  'الغي الحجز',
  'الغي الموعد',
  'الغي حجزي',
  'الغي موعدي',
  'الغيلي الحجز',
  'الغيلي الموعد',
  'لغيلي ياه',
  'لغي الحجز',
  'لغي الموعد',
  'لغيلي الحجز',
  'ألغه',
  'إلغاء الحجز',
  'الغاء الموعد',
  'كنسلو',
  'كنسلي ياه',
  'كنسلي ياها',
  'كنسل الحجز',
  'كنسل الموعد',
  'كنسلي الحجز',
  'كنسلي الموعد',
  'بدي الغي',
  'بدي الغيها',
  'بدي الغيه',
  'بدي الغي الحجز',
  'بدي الغي الموعد',
  'بدي كنسل',
  'بدي كنسلها',
  'أريد إلغاء الحجز',
  'اريد الغاء الموعد',
  'شيلا',
  'ما عاد بدي ياه',
  'ما عاد بدي ياها',
  'بطلت بدي',
  'تراجعت',
  'امسحها',
  'احذفها',
  'احذف الحجز'
]

/** May stand beside a plain "cancel it" and changes nothing in it. */
export const besideCancel = [
  'لا',
  'اي',
  'ايه',
  'اوك',
  'اوكي',
  'تمام',
  'لو سمحت',
  'من فضلك',
  'بليز',
  'شكرا',
  'عفوا',
  'سوري',
  'اسف',
  'آسفة',
  'خلص',
  'هلق',
  'هلأ',
  'فورا',
  'حالا',
  'الآن',
  'غيرت رأيي',
  'غلطت',
  'بالغلط',
  'يلا',
  'حبيبي',
  'معلش',
  'معليش',
  'والله',
  'لحظة',
  'من فضلكم',
  'لو سمحتم',
  'لو سمحتوا',
  'رجاء',
  'ايوه',
  'نعم',
  'اه'
]

/** Stems of the verb of cancelling, without its person. */
export const cancelStems = [
  'لغ'
]

/** The same for the verb that comes from English. */
export const kanselStems = [
  'كنسل'
]

/** Stems of removing, which is said of a booking as of anything else. */
export const removeStems = [
  'شيل',
  'مسح',
  'محي',
  'حذف',
  'حدف'
]
