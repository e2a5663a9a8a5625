/** Stands right before what is not wanted. */
export const dropping = [
  'انسى',
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
  'لا في'
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
