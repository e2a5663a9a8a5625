// The words around the values that a model may say only if somebody told them. In each list a longer word
// stands before its own beginning.

/** Multiply a number. */
export const scales = [
  'k',
  'thousand',
  'grand',
  'million',
  'm',
  'الف',
  'ألف',
  'آلاف',
  'الاف',
  'مليون',
  'ملايين'
]

/** Currencies, before a number or after it. */
export const currencyMarks = [
  'us$',
  '$',
  '€',
  '£',
  '¥',
  '₤',
  'usd',
  'eur',
  'gbp',
  'lbp',
  'aed',
  'sar',
  'qar',
  'kwd',
  'egp',
  'jod',
  'l.l.',
  'l.l',
  'll.',
  'll'
]

/** Currencies, after a number. */
export const currencyWords = [
  'dollars',
  'dollar',
  'bucks',
  'buck',
  'euros',
  'euro',
  'pounds',
  'pound',
  'liras',
  'lira',
  'dirhams',
  'dirham',
  'riyals',
  'riyal',
  'dinars',
  'dinar',
  'cents',
  'cent',
  'دولارات',
  'دولارا',
  'دولار',
  'ليرة',
  'ليره',
  'ليرات',
  'ل.ل.',
  'ل.ل',
  'لل.',
  'لل',
  'يورو',
  'درهم',
  'دراهم',
  'ريال',
  'دينار',
  'جنيه',
  'سنت'
]

/** Stand between the two ends of a range. */
export const rangeJoins = [
  '-',
  '–',
  'to',
  'and',
  'or',
  'إلى',
  'الى',
  'ل',
  'و',
  'او',
  'أو'
]

/** Speak of a price, before the number. */
export const priceWords = [
  'costs',
  'cost',
  'priced',
  'prices',
  'price',
  'pays',
  'pay',
  'charges',
  'charge',
  'fees',
  'fee',
  'rates',
  'rate',
  'بيكلف',
  'بتكلف',
  'يكلف',
  'كلفة',
  'كلفته',
  'اجرة',
  'أجرة',
  'بيطلب',
  'بتدفع'
]

/** Beginnings of words that speak of a price. */
export const priceBeginnings = [
  'سعر',
  'تكلف'
]

/** Beginnings of words after a number that is no price. */
export const noPriceAfter = [
  '%',
  'star',
  'نجوم',
  'am',
  'pm',
  'hour',
  'minute',
  'km'
]

/** Numbers in words. */
export const numberWords = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'teen',
  'fifteen',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
  'hundred',
  'thousand',
  'million',
  'تمانين',
  'مية',
  'مئة',
  'ميه',
  'مئه',
  'ميتين',
  'مئتين',
  'الف',
  'ألف',
  'مليون'
]

/** Beginnings of numbers in words: their forms and their tens. */
export const numberBeginnings = [
  'عشر',
  'خمس',
  'تلات',
  'ثلاث',
  'اربع',
  'أربع',
  'ست',
  'سبع',
  'تمن',
  'ثمان',
  'تسع'
]

/** Stars, after a number. */
export const starWords = [
  'stars',
  'star',
  'نجوم',
  'نجمات',
  'نجمة',
  'نجمه'
]

/** Out of five, after a number. */
export const outOfFive = [
  'out of 5',
  'out of five',
  'من 5',
  'من خمسة',
  'من خمسه'
]

/** Speak of a rating, before the number. */
export const ratingWords = [
  'rated',
  'ratings',
  'rating',
  'scored',
  'scores',
  'score'
]

/** Stars, after a number in words. */
export const spelledStarWords = [
  'stars',
  'star',
  'نجوم',
  'نجمات'
]

/** A sentence with these repeats what the user asked for. */
export const aboutRequest = [
  'you asked',
  'you said',
  'you want',
  'you need',
  'you mentioned',
  'your budget',
  'your request',
  'looking for',
  'طلبت',
  'قلت',
  'بدك',
  'ذكرت',
  'ميزانيتك',
  'طلبك'
]
