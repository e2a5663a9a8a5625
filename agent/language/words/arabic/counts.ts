/** After a number: then it counts neither people nor options. */
export const notCounted = [
  'نجوم',
  'نجمه',
  'ساعات',
  'ساعه',
  'سا3at',
  'دقايق',
  'ايام',
  'يوم',
  'اسابيع',
  'دولار',
  'ليره',
  'الف',
  'مليون',
  'غرف',
  'كيلو',
  'كم',
  'متر',
  'الصبح',
  'المسا',
  'بعد',
  'العصر',
  'الضهر',
  'بالليل',
  'و'
]

/** Before a number: then it counts neither people nor options. */
export const notCountedAfter = [
  'رقم',
  'الساعه',
  'ساعه'
]
