/** Phrases of several words that ask for a booking. */
export const bookingPhrases = [
  'خدلي موعد',
  'خذلي موعد',
  'خدلي حجز',
  'خود موعد',
  'خودلي موعد',
  'اخد موعد',
  'اخذ موعد',
  'بدي موعد',
  'بدي حجز',
  'عملي حجز',
  'اعملي حجز',
  'اعمل حجز',
  'اعملي موعد',
  'عملي موعد',
  'سجلي موعد',
  'سجل موعد',
  'ثبتلي موعد',
  'ثبت الحجز',
  'ثبت الموعد',
  'ثبتلي الحجز',
  'ثبتلي الموعد',
  'ظبطلي موعد',
  'زبطلي موعد'
]

/** With one of these, a message orders no booking: conditions, questions, doubts, jests, other people. */
export const notAnOrder = [
  'اذا',
  'لو',
  'لو بدي',
  'ليش',
  'ليه',
  'لماذا',
  'كيف',
  'شو',
  'ايمت',
  'متى',
  'هل',
  'يمكن',
  'بلكي',
  'ربما',
  'بعدين',
  'قبل',
  'استنى',
  'انطر',
  'نطر',
  'لحظة',
  'عم امزح',
  'مزح',
  'بس',
  'لكن',
  'ولكن',
  'بدو',
  'بدها',
  'بدهم',
  'بدن',
  'فيني',
  'فيي',
  'بقدر',
  'بقدر احجز',
  'اقدر',
  'الغي',
  'كنسل',
  'محتار',
  'عم فكر',
  'افكر',
  'مثلا',
  'تذكير'
]

/**
 * Sounds like a no, a condition or a question, and is none. A longer phrase stands before its own
 * beginning.
 */
export const harmless = [
  'ما في مشكله',
  'مافي مشكله',
  'مش مشكله',
  'لو سمحتي',
  'لو سمحت',
  'اذا بتريدي',
  'اذا بتريد'
]

/** May stand before a polite request. */
export const beforeRequest = [
  'مرحبا',
  'اوكي'
]

/** Begins a polite request, which is a question only in its form. */
export const canYou = [
  'فيك',
  'فيكي',
  'ممكن',
  'بتقدر',
  'بتحجز',
  'تقدر',
  'بتحجزلي',
  'بليز'
]

/** Persons and tenses that are written onto حجز (to book). */
export const bookVerbPrefixes = [
  'ا',
  'ن',
  'ت',
  'بن',
  'ب',
  'بت',
  'من',
  'ل',
  'لا'
]

/** Objects that are written onto it. */
export const bookVerbEndings = [
  'لي',
  'لنا',
  'ها',
  'ه',
  'و',
  'هم',
  'لو',
  'لها',
  'لياه',
  'لياها'
]

/** Other orders to book, with what is written onto them. */
export const bookOrders = [
  'احجزي',
  'احجزيلي',
  'احجزيلنا',
  'احجزيها',
  'احجزيه',
  'احجزولي',
  'ثبت',
  'ثبتلي',
  'ثبتها',
  'ثبته',
  'ثبتو',
  'ثبتيلي',
  'ثبتي'
]
