/** Beginnings of words that move a booking: of two days the last is meant. */
export const moving = [
  'move',
  'change',
  'reschedule',
  'shift',
  'switch',
  'postpone',
  'push',
  'نقل',
  'انقل',
  'غير',
  'غيري',
  'اجل',
  'اجلي',
  'بدل',
  'na2el',
  'ghayyer',
  'ghayer',
  'ajjel'
]

/** Before "but" these make it an exception: "any day but Friday". */
export const widening = [
  'any',
  'anytime',
  'all',
  'whenever',
  'week',
  'days',
  'weekdays',
  'day',
  'اي',
  'كل',
  'اسبوع',
  'ايام',
  'aya',
  'ayya',
  'kel'
]

/** Between two days: the last is meant. */
export const corrections = [
  'no',
  'sorry',
  'actually',
  'rather',
  'wait',
  'لا',
  'لاء',
  'عفوا',
  'قصدي',
  'اقصد',
  'la2',
  '2asde',
  'اسف'
]

/** After a number that is no hour but part of an address. */
export const places = [
  'street',
  'st',
  'road',
  'rd',
  'avenue',
  'ave',
  'building',
  'floor',
  'apartment',
  'شارع',
  'طابق',
  'بنايه'
]

/** English words in -s that are no plural: a number before them counts nothing. */
export const notPlural = [
  'works',
  'thanks',
  'sounds',
  'looks',
  'always',
  'please',
  'perhaps',
  'afterwards',
  'does'
]

/** Units that mean one without a number. */
export const bareUnits = [
  'fortnight',
  'se3a',
  'sa3a',
  'yom',
  'youm',
  'jem3a',
  'jom3a',
  'jim3a',
  'esbou3',
  'osbou3',
  'shaher',
  'chaher'
]
