/** This moment. */
export const atOnce = [
  'هلق',
  'هلأ',
  'هلقيت',
  'هلئ',
  'الآن',
  'حالا',
  'فورا',
  'فوري',
  'عالفور',
  'على الفور',
  'في الحال',
  'بالحال',
  'دلوقتي',
  'دلوقت',
  'الحين',
  'هسا',
  'هسه'
]

/** Before "now": then it says when the work is wanted, or how things are, and orders nothing. */
export const notAtOnceAfter = [
  'من',
  'لحد',
  'لعند',
  'بعد',
  'مش',
  'مو',
  'فاضي',
  'فاضيه',
  'متوفر',
  'متوفره',
  'متاح',
  'متاحه',
  'موجود',
  'موجوده',
  'فاتح',
  'جاهز',
  'عم',
  'ل'
]
