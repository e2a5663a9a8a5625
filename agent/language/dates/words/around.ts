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

/** Begin a correction: "no wait, Saturday …". */
export const openers = [
  'no',
  'wait',
  'oh',
  'oops',
  'sorry',
  'actually',
  'لا',
  'لاء',
  'لحضه',
  'عفوا',
  'اسف',
  'اسفه',
  'استنا',
  'استني',
  'la2',
  'la',
  'la7za',
  'lahza',
  'non',
  'attends',
  'attendez',
  'pardon',
  'desole'
]

/** Begin the reason why the day before them does not suit: "Saturday we have guests". */
export const reasons = [
  'i',
  "i'm",
  'im',
  "i've",
  'ive',
  "i'll",
  'we',
  "we're",
  "we've",
  'weve',
  'my',
  'our',
  "there's",
  'theres',
  'عندي',
  'عندنا',
  'عنا',
  'علي',
  'علينا',
  'انا',
  'نحنا',
  'احنا',
  'معزوم',
  'معزومه',
  'معزومين',
  'مسافر',
  'مسافره',
  'مسافرين',
  'هكون',
  'حكون',
  'رح',
  'راح',
  'ساكون',
  '3ande',
  '3andi',
  '3endi',
  '3ende',
  '3anna',
  '3enna',
  '3andna',
  'ana',
  'ne7na',
  'ma3zoum',
  'ma3zoume',
  'ma3zoumin',
  'msefar',
  'msefra',
  'msefrin',
  'mashghoul',
  'on',
  "j'ai",
  'jai',
  'je',
  'nous'
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

/** Before French hours that are a length: "environ 3 heures". */
export const lengths = [
  'environ',
  'pendant',
  'pour',
  'durant',
  'dure',
  'prend',
  'compter'
]
