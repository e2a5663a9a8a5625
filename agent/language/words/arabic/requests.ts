/** Stand between two kinds of work. */
export const joins = [
  'و',
  'كمان',
  'وكمان',
  'بعدين',
  'وبعدين'
]

/** Beginnings of words whose و does not mean "and". */
export const ownWaw = [
  'واحد',
  'وحده',
  'وحدة',
  'وقت',
  'وين',
  'ورق',
  'ورش',
  'وسط',
  'وصل',
  'ولد',
  'ولا',
  'ورا',
  'وجع',
  'وسخ',
  'واسع',
  'واجه',
  'ولو',
  'ورد',
  'واقف',
  'واطي',
  'وكيل',
  'واتس',
  'ويكند',
  'وسخان'
]

/** Stand between two of which one is wanted. */
export const alternatives = [
  'او',
  'أو',
  'ولا',
  'يا',
  'بس',
  'لكن'
]

/** Between a time and the work that it is for ("10am for the oven"). */
export const forWork = [
  'لـ',
  'من أجل'
]

/** Where something happens, or what runs it: beside a trade that the text names, it names none itself. */
export const settings = [
  'صالون',
  'الصالون',
  'بالصالون',
  'سطح',
  'السطح',
  'عالسطح',
  'بالسطح',
  'على السطح',
  'سيارة',
  'السيارة',
  'سيارتي',
  'كهربا',
  'الكهربا',
  'كهرباء',
  'الكهرباء',
  'كهربه'
]
