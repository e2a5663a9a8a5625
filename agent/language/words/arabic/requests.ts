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
