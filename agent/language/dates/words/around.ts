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

/** After a question about a day, before another one: "nobody on Sunday? well then Saturday". */
export const conceding = [
  'ok',
  'okay',
  'okey',
  'well',
  'then',
  'fine',
  'alright',
  'right',
  'so',
  'anyway',
  'طيب',
  'طب',
  'اوك',
  'اوكي',
  'خلص',
  'خلاص',
  'لكان',
  'تمام',
  'ماشي',
  'اذا',
  'اذن',
  'عادي',
  'يلا',
  'زين',
  'tayyeb',
  'tayeb',
  'tayib',
  'tab',
  'khalas',
  '5alas',
  'lakan',
  'yalla',
  'mashi',
  'alors',
  'bon',
  'bien',
  'donc'
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
  'she',
  "she's",
  'shes',
  'he',
  "he's",
  'hes',
  'they',
  "they're",
  "they've",
  'عندي',
  'عنده',
  'عندو',
  'عندها',
  'عندا',
  'عندهم',
  'عندن',
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
  '3ando',
  '3endo',
  '3anda',
  '3enda',
  '3andon',
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
  'nous',
  'elle',
  'il'
]

/** What somebody has on the day that ends the clause: "she has ballet on Mondays". */
export const having = [
  'has',
  'have',
  'got',
  "she's",
  "he's",
  'shes',
  'hes',
  "i've",
  "we've",
  "they've",
  'عندي',
  'عنده',
  'عندو',
  'عندها',
  'عندا',
  'عندنا',
  'عنا',
  'عندهم',
  'عندن',
  'عليه',
  'عليها',
  '3ande',
  '3andi',
  '3endi',
  '3ende',
  '3ando',
  '3endo',
  '3anda',
  '3enda',
  '3andna',
  '3anna',
  '3enna',
  '3andon',
  "j'ai",
  'ai',
  'a',
  'avons',
  'ont'
]

/** Directly behind a day, at the end of a clause, these leave it out: "Friday no". */
export const refusals = [
  'no',
  'nope',
  'nah',
  'never',
  'لا',
  'لاه',
  'كلا',
  'la',
  'laa',
  'la2',
  "la'",
  'la2a',
  'non'
]

/** Begin the condition of another time: "if nobody is free on Sunday, then Monday". */
export const conditions = [
  'if',
  'لو',
  'ولو',
  'اذا',
  'واذا',
  'ان',
  'وان',
  'iza',
  'eza',
  'aza',
  'law',
  'si'
]

/** After an "if": nobody is there, or it is not possible. */
export const lacking = [
  'nobody',
  'noone',
  'none',
  'nothing',
  'no',
  "isn't",
  "aren't",
  "can't",
  'cant',
  "doesn't",
  "don't",
  'مفيش',
  'مافيش',
  'مافي',
  'ما',
  'ماكو',
  'محد',
  'محدا',
  'محدش',
  'ماحد',
  'لم',
  'لا',
  'ليس',
  'تعذر',
  'ma',
  'mafi',
  'mafe',
  'mafish',
  'personne',
  'aucun',
  'aucune'
]

/** Alone before another time: it will do when the first one does not. */
export const otherwise = [
  'otherwise',
  'sinon',
  'failing',
  'والا'
]

/** Behind a week: this one, as in «الأسبوع ده». */
export const thisBehind = [
  'ده',
  'دا',
  'هذا',
  'هيدا',
  'هاد',
  'هادا',
  'هدا',
  'da',
  'dah',
  'hayda',
  'haida',
  'heyda'
]

/** After a number that is no hour but part of an address. */
export const places = [
  'street',
  'st',
  'road',
  'rd',
  'avenue',
  'ave',
  'rue',
  'building',
  'bldg',
  'block',
  'tower',
  'immeuble',
  'floor',
  'etage',
  'apartment',
  'apt',
  'flat',
  'room',
  'شارع',
  'طابق',
  'الطابق',
  'دور',
  'الدور',
  'شقة',
  'عمارة',
  'غرفة',
  'مبنى',
  'بلوك',
  'بناية',
  'بنايه',
  'shere3',
  'share3',
  'tabe2',
  'tabek',
  'binaye',
  'bineye',
  'sha2a'
]

/** Begin the reason of a time: "after 4 because of lectures". */
export const reasonJoins = [
  'because',
  'cause',
  'cos',
  'coz',
  'cuz',
  'bcz',
  'since',
  'as',
  'car',
  'parce',
  'لان',
  'لاني',
  'لانو',
  'لأنه',
  'عشان',
  'علشان',
  'كرمال',
  'منشان',
  'li2an',
  'la2an',
  'la2enno',
  'li2anno',
  'kermel',
  'krmel',
  'menshan'
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
  'un jour',
  "d'un jour",
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

/** Directly before a bound they turn it round: «لا قبل العاشرة» is not before ten. One or two words. */
export const notBeforeBounds = [
  'nobody',
  'noone',
  'no one',
  'none',
  'nothing',
  'cant',
  "can't",
  'cannot',
  'cant do',
  "can't do",
  'cannot do',
  'cant make',
  "can't make",
  'not come',
  'dont come',
  "don't come",
  'never',
  'لا',
  'ولا',
  'ما حدا',
  'ما حد',
  'محدش',
  'ماحدا',
  'لا احد',
  'ما فيني',
  'ما فيي',
  'ما بقدر',
  'ما اقدر',
  'مقدرش',
  'ما تجي',
  'ما يجي',
  'ما تجو',
  'ما تيجي',
  'متجيش',
  'la',
  'la2',
  'wala',
  'ma 7ada',
  'ma hada',
  'ma fiye',
  'ma fini',
  'ma b2der',
  'ma be2dar',
  'ma teje',
  'ma yeje',
  'ma tejo',
  'personne',
  'pas'
]

/** Beginnings of “that day”, which the reader of dates takes for one word. */
export const thatDayBeginnings = [
  'اليوم',
  'lyom',
  'l yom',
  'el yom'
]

/** Short names of weekdays that are words of their own. */
export const weekdaysLikeWords = [
  'sat',
  'sun',
  'wed'
]

/** Directly before a part of the day they leave it out: "no mornings". */
export const noneOfPart = [
  'no',
  'بلا'
]
