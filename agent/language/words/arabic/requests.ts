import { joins as joinsOfWorks } from '../../../../src/vocabulary/index.js'

/** Stand between two kinds of work. */
export const joins = joinsOfWorks.arabic

/** Begin another work after an "and", or instead of one. */
export const anotherWork = [
  'كمان',
  'برضو',
  'برضه',
  'ايضا',
  'بعد',
  'حدا',
  'حد',
  'احد',
  'واحد',
  'وحدة',
  'واحدة',
  'شخص',
  'من',
  'لمن',
  'الى'
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

/** May stand between an "and" and the trade of another work: articles, and that there is something. */
export const leadsToWork = [
  'ال',
  'عندي',
  'عنا',
  'عندنا',
  'عندو',
  'في',
  'فيه',
  'هال',
  'هذا',
  'هيدا',
  'هاي',
  'هيدي',
  'هذي',
  'تصليح',
  'تركيب',
  'صيانة',
  'تصليحات',
  'تنظيف',
  'تنضيف',
  'غسيل',
  'غسل',
  'فحص',
  'تغيير',
  'تبديل',
  'نقل',
  'معاينة',
  'واحد',
  'واحدة',
  'حد',
  'احد',
  'حدا',
  'شخص',
  'شي',
  'كمان',
  'برضه',
  'برضو',
  'بعد',
  'بعدين',
  'ثم',
  'ايضا',
  'أيضا',
  'على',
  'عال',
  'مع',
  'من',
  'شغل',
  'معلم',
  'فني',
  'جديد',
  'قديم',
  'صغير',
  'كبير',
  'اجل',
  'يوم'
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

/** Between a time and the work that it is for ("10am for the oven"). */
export const forWork = [
  'لـ',
  'من أجل'
]

/** Where something happens, or what runs it: beside a trade that the text names, it names none itself. */
export const settings = [
  'صالون',
  'الصالون',
  'بالصالون',
  'سطح',
  'السطح',
  'عالسطح',
  'بالسطح',
  'على السطح',
  'سيارة',
  'السيارة',
  'سيارتي',
  'كهربا',
  'الكهربا',
  'كهرباء',
  'الكهرباء',
  'كهربه'
]

/** How the verb of repairing is spelled, as a purpose. */
export const purposeSpellings = [
  '[يت]صلح+',
  'لتصليح'
]

/** A thing does something, or has it: before a fault of its own. */
export const doesOfItself = [
  'ما',
  'مش',
  'عم',
  'مو',
  'مب'
]

/** Begin what a thing does not do, or has done, where a fault is told of it. */
export const faultOfItselfBeginnings = [
  'لا ي',
  'لا ت'
]

/** Behind a number: works that are about to be named. */
export const countedWorks = [
  'شغلات',
  'أشغال',
  'أعمال',
  'أمور',
  'حاجات',
  'أشياء',
  'شغلة',
  'طلبات'
]

/** The same with their number in the word. */
export const twoWorks = [
  'شغلتين',
  'شغلتان',
  'أمران',
  'أمرين',
  'حاجتين',
  'عملين',
  'عملان',
  'شيئين',
  'طلبين',
  'كم شغلة'
]
