/** Carries things from one place to another. */
export const carrying = [
  'نقل',
  'نقلي',
  'نقللي',
  'نقلولي',
  'نقللنا',
  'نقله',
  'نقلها',
  'نقلهن',
  'نقلوا'
]

/** What things are carried in. */
export const vehicles = [
  'بيكاب',
  'ونيت',
  'دينا',
  'كميون',
  'شاحنة'
]

/** Pieces of words that tell of a fault: the thing is repaired where it stands. */
export const faultPieces = [
  'خربان',
  'معطل',
  'مش ',
  'مو ',
  'مب ',
  'عم ي',
  'عم ت'
]

/** Says of a thing what it does not do. */
export const faultNegators = [
  'ما '
]

/** After a negator: there is none of it. */
export const thereIs = [
  'في'
]

/** What is carried, and is no trade of its own. */
export const goods = [
  'عفش',
  'غراض',
  'أغراض',
  'أثاث',
  'صوفا',
  'أريكة'
]

/** Beginnings of words for what is carried. */
export const goodsBeginnings = [
  'كنب'
]

/** Pieces of words for work on the thing itself, or for a booking that is moved. */
export const otherActPieces = [
  'صلح',
  'صليح',
  'موعد',
  'معاد'
]

/** A booking and whose it is. */
export const ownedBookings = [
  'حجز',
  'حجزي',
  'حجزك',
  'حجزنا'
]

/** Pieces of the words for cleaning. */
export const cleaningPieces = [
  'نضف',
  'نظف',
  'نضيف',
  'نظيف'
]

/** Puts together what comes in pieces: the stem of the verb. */
export const assemblingStems = [
  'ركب'
]

/** The work of putting together. */
export const assembly = [
  'تركيب'
]

/** Where furniture in pieces is bought. */
export const puttingTogether = [
  'ايكيا',
  'إيكيا'
]

/** Beginnings of the words for a wardrobe. */
export const wardrobeBeginnings = [
  'خزانة',
  'خزانه'
]

/** Pieces of the words for a wardrobe, which is carried or put together. */
export const wardrobePieces = [
  'دولاب'
]

/** Furniture that can come in pieces. */
export const furniture = [
  'سرير',
  'تخت',
  'خزانة',
  'دولاب',
  'كبت',
  'مكتب',
  'طاولة',
  'ترابيزة',
  'كرسي',
  'كراسي',
  'رفوف',
  'مكتبة',
  'اثاث'
]

/** Pieces of the words for what furniture comes in before it is put together. */
export const inPieces = [
  'كرتون',
  'كراتين',
  'علب',
  'صناديق',
  'قطع',
  'مفكك',
  'مفكوك'
]

/** Pieces of the words that something comes from a shop, and is not made by anybody here. */
export const fromShop = [
  'من الانترنت',
  'من الإنترنت',
  'من انترنت',
  'عن الانترنت',
  'عن الإنترنت',
  'عالانترنت',
  'عالإنترنت',
  'على الانترنت',
  'على الإنترنت',
  'من النت',
  'عن النت',
  'عالنت',
  'على النت',
  'اونلاين',
  'أونلاين',
  'اشتر',
  'شري',
  'طلبت'
]

/** Pieces of the words for the internet. */
export const internetPieces = [
  'انترنت',
  'إنترنت',
  'اونلاين',
  'النت'
]

/** Behind a verb: what was named before («ينضفه», «نظفوها»). */
export const itBehindVerb = [
  'ه',
  'و',
  'ها',
  'هم',
  'هن',
  'ن',
  'ا'
]

/** The same, apart from the verb. */
export const itAlone = [
  'ياه',
  'ياها'
]

/** What gets somewhere by itself: the persons of the verb that is also to deliver. */
export const reaching = [
  'توصل',
  'يوصل',
  'بتوصل',
  'بيوصل',
  'وصلت',
  'وصل',
  'تصل',
  'يصل'
]

/** What a machine gets to. */
export const stagesOfMachines = [
  'عصر',
  'تنشيف',
  'شطف',
  'غسيل',
  'سبين',
  'دورة العصر',
  'مرحلة العصر',
  'آخر',
  'نص'
]

/** Stand before it. */
export const toStage = [
  'على',
  'الى',
  'ل',
  'ع',
  'عند',
  'مرحلة',
  'دورة',
  'لمرحلة',
  'لدورة'
]

/** Begin what happens at that time. */
export const whens = [
  'بس',
  'لما',
  'وقت',
  'اول ما',
  'كل ما',
  'كلما',
  'عندما',
  'حين'
]

/** Of a thing: something has to be done with it. */
export const needing = [
  'بدو',
  'بده',
  'بدها',
  'بدا',
  'بدهن',
  'بدن',
  'يحتاج',
  'تحتاج',
  'يحتاجون',
  'بيحتاج',
  'بتحتاج',
  'محتاج',
  'محتاجة',
  'محتاجه',
  'عايز',
  'عايزة',
  'عاوز',
  'عاوزة',
  'يبي',
  'تبي',
  'يبيله',
  'يبيلها',
  'يبغى',
  'تبغى',
  'يبغاله',
  'لازم',
  'لازمه',
  'لازمو',
  'لازمها',
  'يلزمه',
  'يلزمها',
  'ينبغي',
  'يجب'
]

/** Washing, which a machine needs as well as a home. */
export const washingPieces = [
  'غسل',
  'غسيل',
  'عقيم',
  'عقم',
  'تطهير'
]
