/** Cleans a home: the stems of the verb. */
export const homeCleaning = [
  'نظف',
  'نضف'
]

/** Beginnings of words for where people live and work. */
export const homes = [
  'بيت',
  'شقه',
  'شقت',
  'منزل',
  'فيلا',
  'مكتب',
  'دار',
  'شاليه',
  'غرف',
  'اوض',
  'صالون'
]

/** A door, beside a key that is on its other side. */
export const doors = [
  'باب'
]

/** A key, beside a door. */
export const doorKeys = [
  'مفتاح',
  'مفاتيح'
]

/** On which side of the door somebody or the key is. */
export const behindTheDoor = [
  'جوا',
  'جوه',
  'جوات',
  'برا',
  'بره',
  'الخارج'
]

/** The inside, to which letters are attached. */
export const insides = [
  'داخل'
]

/** Beginnings of words for having forgotten. */
export const forgottenBeginnings = [
  'نسيت',
  'نسينا'
]

/** A person's own hair and nails, and no dog's. */
export const ownHair = [
  'شعري',
  'اظافري'
]

/** A person by whose name somebody else may be meant ("the electrician for the fridge"). */
export const electricians = [
  'كهربائي',
  'كهربجي'
]

/** Between two works, of which the first is wanted when or because the second is. */
export const purposeJoins = [
  'كل ما',
  'كلما',
  'عندما',
  'حين',
  'لما',
  'وقت'
]

/** Begin another clause. */
export const clauseJoins = [
  'بس',
  'عشان',
  'لان',
  'لأن'
]

/** What people of a trade are called: whoever asks for one of them means them. */
export const craftsmen = [
  'سباك',
  'سنكري',
  'سنغري',
  'مواسرجي',
  'سمكري',
  'كهربائي',
  'كهربجي',
  'كهربائيه',
  'نجار',
  'دهان',
  'دهين',
  'صباغ',
  'نقاش',
  'شغاله',
  'جنايني',
  'جنيناتي',
  'بستاني',
  'بستنجي',
  'حداد',
  'لحام',
  'مبلط',
  'مصور',
  'مصوره',
  'ممرض',
  'ممرضه',
  'مدرس',
  'استاذ',
  'مربيه',
  'جليسه',
  'كوافير',
  'كوافيره',
  'حلاق',
  'بيطري',
  'خياط',
  'خياطه'
]

/** Directly behind somebody, ask for them ("carpenter please"). */
export const askedBehind = [
  'لو سمحت',
  'لو سمحتوا',
  'لو سمحتي',
  'من فضلك',
  'من فضلكم',
  'بليز',
  'الله يخليك',
  'إذا ممكن',
  'ضروري'
]

/** Says of a thing that water is in it, or comes out of it. */
export const waterSpellings = [
  '[وب]?(?:ال)?م(?:ي|اي|يه|ياه|اء|ويه)',
  '[وبعه]?[بيتن]*(?:نقط|نقوط|سرب|زرب|نش|شرشر|هرهر)\\p{L}*',
  'تسريب\\p{L}*'
]

/** The speaker's car. */
export const ownCars = [
  'سيارتي',
  'سيارتنا',
  'عربيتي',
  'عربيتنا',
  'موتري',
  'سيارتى'
]

/** What is done to the key of a car, without the letters of the person. */
export const turningStems = [
  'دور',
  'دورت',
  'برم',
  'برمت',
  'لف',
  'لفيت',
  'فتل',
  'فتلت',
  'دير'
]

/** The key of a car. */
export const carKeyStems = [
  'سويتش',
  'سويش',
  'مفتاح',
  'كونتاك',
  'كونتاكت'
]

/** What a car does that does not start. */
export const clickingStems = [
  'طق',
  'طقطق',
  'تك',
  'تكتك',
  'طقه',
  'تكه'
]

/** What else has a key or a switch. */
export const besideSwitches = [
  'ضو',
  'الضو',
  'لمبة',
  'اللمبة',
  'نور',
  'النور',
  'قفل',
  'القفل',
  'خزنة',
  'الخزنة',
  'غال',
  'الغال'
]

/** What somebody feels: it tells nothing of the work. */
export const feelings = [
  'خايف',
  'خايفة',
  'خايفين',
  'خايفه',
  'خفت',
  'خفنا',
  'بخاف',
  'منخاف',
  'اخاف',
  'أخاف',
  'نخاف',
  'أخشى',
  'اخشى',
  'نخشى',
  'خائف',
  'خائفة',
  'خائفون',
  'قلقان',
  'قلقانة',
  'قلقانين',
  'قلق',
  'قلقة',
  'مرعوب',
  'مرعوبة',
  'مرعوبين',
  'مرتعب',
  'خوفتني',
  'خوفني',
  'مخوف',
  'بيخوف',
  'يخوف'
]

/** For whom they feel it. */
export const lovedOnes = [
  'الولاد',
  'ولاد',
  'ولادي',
  'اولادي',
  'أولادي',
  'الأولاد',
  'الاولاد',
  'ولد',
  'عيالي',
  'العيال',
  'عيال',
  'الأطفال',
  'الاطفال',
  'أطفالي',
  'اطفالي',
  'اطفال',
  'طفلي',
  'ابني',
  'بنتي',
  'العيلة',
  'عيلتي',
  'أهلي',
  'اهلي',
  'البيبي'
]

/** So many say where a thing merely stands. */
export const standingThere = [
  'واقفة برا',
  'واقفة برة',
  'واقفه برا',
  'واقفه بره',
  'واقفة قدام',
  'واقفه قدام',
  'واقفة تحت',
  'واقفة عند',
  'واقفة بالموقف',
  'راكنة',
  'راكنه',
  'مركونة',
  'مركونه',
  'مصفوفة',
  'صافة برا',
  'صافة قدام',
  'صافي برا',
  'متوقفة في',
  'متوقفة أمام',
  'متوقفة امام',
  'عند الباب'
]

/** Begin a clause that says what there is: "there is a generator in the building". */
export const beingThere = [
  'عنا',
  'عندنا',
  'في عنا',
  'فيه',
  'يوجد',
  'هناك',
  'في مولد',
  'في اشتراك'
]

/** The word for a building, which is no builder. */
export const buildingsAsPlaces = [
  'بنايه',
  'بناية',
  'بنايتنا',
  'بنايتي',
  'بنايات'
]
