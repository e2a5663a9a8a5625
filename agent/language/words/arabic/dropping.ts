/** Stands right before what is not wanted. */
export const dropping = [
  'انسى',
  'سيبك من',
  'سيبك',
  'خليك من',
  'طنش',
  'نسى',
  'انسالي',
  'بلا',
  'بلاها',
  'بدون',
  'من دون',
  'ما بدي',
  'مش بدي',
  'ما بدنا',
  'ما عاد بدي',
  'ما عاد بدنا',
  'مش لازم',
  'مش لازمني',
  'ما لازمني',
  'ما عاد لازمني',
  'ما في داعي',
  'ما في لزوم',
  'شيل',
  'شيلي',
  'شيلوا',
  'بدل',
  'مش',
  'مو',
  'مب',
  'ميب',
  'مهوب',
  'ماهو',
  'ليس',
  'وليس',
  'بدال',
  'عوض',
  'لا في',
  'مش عايز',
  'مش عايزة',
  'مش عايزين',
  'مش عاوز',
  'مش عاوزة',
  'مش عاوزين',
  'مش محتاج',
  'مش محتاجة',
  'مش محتاجين',
  'ما ابي',
  'مابي',
  'ما ابغى',
  'مابغى',
  'ما ابا',
  'ما نبي',
  'ما نبغى',
  'ما عاد ابي',
  'ما احتاج',
  'لا أريد',
  'لا نريد',
  'لا أرغب في',
  'لا أحتاج',
  'لا أحتاج إلى',
  'لم أعد أريد',
  'لم أعد بحاجة إلى',
  'لست بحاجة إلى',
  'مو محتاج',
  'مو محتاجة',
  'مب محتاج',
  'ما بقى بدي',
  'ما بقا بدي'
]

/** Stands right after what is not wanted. */
export const dropped = [
  'انسيه',
  'انساه',
  'انسيها',
  'انساها',
  'بلاه',
  'بلاها',
  'بلا',
  'ما بدي ياه',
  'ما بدي ياها',
  'ما عاد بدي ياه',
  'ما عاد بدي ياها',
  'ما في لزوم',
  'مش لازم',
  'ما عاد لازم'
]

/** In a clause about a town: the work is not there. */
export const notThere = [
  'مش',
  'مو',
  'مب',
  'ليس',
  'ليست',
  'مهو',
  'ماهو'
]

/** Stands right before the one thing that is wanted. */
export const only = [
  'بس',
  'بس بدي',
  'فقط'
]

/** Speaks of what is booked already. */
export const booked = [
  'حجز',
  'الحجز',
  'حجزي',
  'موعد',
  'الموعد',
  'موعدي'
]

/** May stand between such a phrase and what it is about. */
export const beforeThing = [
  'حدا',
  'شي',
  'واحد',
  'وحده',
  'هال',
  'تبع',
  'في',
  'ب'
]

/** Stands right before a town that is not meant, where another one is named. */
export const otherTown = [
  'ما',
  'مانها',
  'مانو',
  'ماني',
  'مهي',
  'ماهي',
  'قلت',
  'كتبت',
  'حطيت'
]

/** Where work is done: before one of several towns they say that it is there ("the house is in Tyre"). */
export const sites = [
  'البيت',
  'بيتي',
  'بيتنا',
  'بيت',
  'الشقة',
  'شقتي',
  'شقتنا',
  'شقة',
  'المنزل',
  'منزلي',
  'منزلنا',
  'الفيلا',
  'الشاليه',
  'المحل',
  'محلي',
  'محلنا'
]

/** Directly before a town they make a name of it («بنك بيروت»). */
export const namedAfterTowns = [
  'بنك',
  'مصرف',
  'شارع',
  'طريق',
  'اوتيل',
  'فندق',
  'جامعة',
  'مستشفى',
  'مدرسة',
  'فرن',
  'صيدلية',
  'مطعم'
]
