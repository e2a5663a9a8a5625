/** A thousand, after a number. */
export const thousands = [
  'الف',
  'الاف'
]

/** A million, after a number. */
export const millions = [
  'مليون',
  'ملايين',
  'ملاين'
]

/** US dollars. */
export const dollars = [
  'دولارات',
  'دولار'
]

/** Lebanese pounds. */
export const pounds = [
  'ليره',
  'ليرات',
  'ل.ل.',
  'ل.ل',
  'لل.',
  'لل'
]

/** Euros. */
export const euros = [
  'يورو'
]

/** Before a number: no more than that. */
export const atMost = [
  'اقل من',
  'تحت',
  'حد اقصي',
  'بحدود',
  'ما يتعدي',
  'ما تتعدي',
  'ما يزيد عن',
  'مش اكتر من',
  'مو اكتر من',
  'لا يزيد عن',
  'اكتر شي',
  'ميزانيتي',
  'ميزانيه',
  'بس معي',
  'ارخص من',
  'ما بدي ادفع اكتر من',
  'لا اكتر من',
  'لا اكثر من',
  'لا ازيد من',
  'لا فوق',
  'ما اكتر من',
  'ما اكثر من',
  'ما ازيد من',
  'ما فوق',
  'مش اكثر من',
  'مش ازيد من',
  'مش فوق',
  'مو اكثر من',
  'مو ازيد من',
  'مو فوق',
  'مب اكتر من',
  'مب اكثر من',
  'مب ازيد من',
  'مب فوق',
  'وما اكتر من',
  'وما اكثر من',
  'وما ازيد من',
  'وما فوق',
  'مهو اكتر من',
  'مهو اكثر من',
  'مهو ازيد من',
  'مهو فوق',
  'موش اكتر من',
  'موش اكثر من',
  'موش ازيد من',
  'موش فوق',
  'ما تزيد عن',
  'لا تزيد عن',
  'ما يزيد علي',
  'لا يزيد علي',
  'ما يتجاوز',
  'لا يتجاوز',
  'لا تتجاوز',
  'ما تتجاوز',
  'ما يتخطي',
  'لا يتخطي',
  'لا يتعدي',
  'ما بيتعدي',
  'ما يعدي',
  'ما تعدي',
  'ميعديش',
  'متعديش',
  'مايزيدش عن',
  'ما يزيدش عن',
  'في حدود',
  'حدود',
  'سقف',
  'سقفي',
  'حدي',
  'اقصي شي',
  'بحد اقصي',
  'ميزانيتنا',
  'الميزانيه',
  'كحد اقصي'
]

/** Before a number that is surely money: no more than that. Before another it may be an hour or a count. */
export const atMostIfMoney = [
  'معي',
  'بدفع',
  'ادفع',
  'ب',
  'حتي',
  'ضمن',
  'لحد',
  'لغايه'
]

/** Before a number: no less than that. */
export const atLeast = [
  'اكتر من',
  'اكثر من',
  'ازيد من',
  'اعلي من',
  'فوق',
  'علي الاقل',
  'من'
]

/** Some words before “more than”: no more than that. */
export const noMore = [
  'ما',
  'مش',
  'مو',
  'مب',
  'مهو',
  'لا',
  'ليس',
  'لن',
  'بلا',
  'بدون',
  'مابدي',
  'مافيني',
  'مافي',
  'مابقدر',
  'مايطلع',
  'مامعي',
  'معنديش',
  'مقدرش',
  'مدفعش',
  'مابدفع'
]

/** May stand between such a phrase and the number. */
export const roughly = [
  'بس',
  'حوالي'
]

/** After a number: no more than that. */
export const orLess = [
  'او اقل',
  'وتحت',
  'وما تحت',
  'بالكتير',
  'كحد اقصي',
  'حد اقصي'
]

/** Beginnings of words after a number that is no money. */
export const units = [
  'نجوم',
  'نجمه',
  'ساعات',
  'ساعا',
  'ساعه',
  'دقيقه',
  'دقايق',
  'ايام',
  'يوم',
  'كم',
  'كيلو',
  'متر',
  'غرف',
  'اشخاص',
  'سنين',
  'سنه',
  'الصبح',
  'المسا'
]

/** Wants something cheap. */
export const cheap = [
  'رخيص',
  'ارخص',
  'اقتصادي',
  'باقل سعر',
  'اقل سعر',
  'احسن سعر',
  'افضل سعر',
  'عالقد',
  'علي قد'
]

/** Before "expensive": wants something cheap. */
export const notDearly = [
  'مش',
  'مو',
  'ما يكون',
  'مانو',
  'غير'
]

/** Expensive. */
export const expensive = [
  'غالي',
  'مكلف'
]

/** After "the price": wants something cheap. */
export const lowPrice = [
  'منيح',
  'مناسب',
  'معقول',
  'حلو',
  'كويس',
  'رخيص'
]

/** Before "cheap": wants nothing cheap. */
export const unwanted = [
  'مش',
  'مو',
  'ما بدي'
]

/** Cheap, after one of these. */
export const unwantedCheap = [
  'رخيص',
  'ارخص'
]

/** Before the smaller of two amounts. */
export const betweenAmounts = [
  'بين'
]

/** Before the larger of two amounts. */
export const upToAmount = [
  'و',
  'ل',
  'الي',
  'لحد'
]
