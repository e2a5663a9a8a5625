import type { Entries, Entry, Role } from '../entry.js'

// Written as people write them; the lookup folds hamzas, ta marbuta, ث to ت and ظ to ض on both sides.
const weekdays = [
  'اثنين تنين اتنين',
  'ثلاثاء تلاتا ثلوث تلات',
  'اربعاء ربوع',
  'خميس',
  'جمعة',
  'سبت',
  'احد حد'
]
const months = [
  'يناير|كانون الثاني|كانون التاني|كانون ثاني',
  'فبراير|شباط',
  'مارس|آذار',
  'أبريل|ابريل|نيسان',
  'مايو|أيار',
  'يونيو|يونيه|حزيران',
  'يوليو|يوليه|تموز',
  'أغسطس|آب',
  'سبتمبر|أيلول',
  'أكتوبر|تشرين الأول|تشرين اول',
  'نوفمبر|تشرين الثاني|تشرين التاني|تشرين ثاني',
  'ديسمبر|كانون الأول|كانون اول'
]
const numbers = [
  'صفر',
  'واحد',
  'اثنين تنين اتنين اثنان',
  'ثلاثة تلات ثلاث',
  'اربعة اربع',
  'خمسة خمس',
  'ستة ست',
  'سبعة سبع',
  'ثمانية تمانة تمنة تماني تمن ثمان',
  'تسعة تسع',
  'عشرة عشر',
  'حداشر احداشر حدعش احدعش حداعش ادعش',
  'اطناشر اتناشر طنعش تنعش اطنعش اتنعش دعش'
]
const ordinals = ['', 'اول حادي', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر']
const feminineOrdinals = [
  '',
  'اولى حادية واحدة وحدة',
  'ثانية',
  'ثالثة',
  'رابعة',
  'خامسة',
  'سادسة',
  'سابعة',
  'ثامنة',
  'تاسعة',
  'عاشرة'
]
const tens = ['عشرين عشرون', 'ثلاثين ثلاثون', 'اربعين اربعون', 'خمسين خمسون']

const roles: ReadonlyArray<readonly [Role[], string]> = [
  [['at'], 'ع|على|عند|عل|عا'],
  [['about'], 'حوالي|حوالى|تقريبا|نحو|شي|قرابة|بحدود'],
  [['in'], 'في|بعد حوالي|كمان|خلال|في غضون|بغضون|خلال اقل من|فى'],
  [['on'], 'ب|بـ|بتاريخ|تاريخ'],
  [['for', 'until'], 'ل|لـ'],
  [['the'], 'ال'],
  [['this'], 'هذا|هذه|هيدا|هيدي|هاد|هاي|ه|هدا|هيده|ها'],
  [
    ['coming'],
    'جاي|جايي|جاية|قادم|قادمة|مقبل|مقبلة|تالي|تالية|اللي جاي|اللي جايي|اللي جاية|يلي جاي|الي جاي|اللي جاى|ياي|لي جاي'
  ],
  [['gone'], 'ماضي|ماضية|اللي فات|اللي فاتت|اللي مضى|اللي مرق|اللي راح|فايت|فائت|فايتة|سابق'],
  [['final'], 'آخر|اخر|اخير|نهاية|اواخر'],
  [['start'], 'بداية|مطلع|اوائل|أول الـ'],
  [['middle'], 'منتصف|نص الـ|اواسط'],
  [['after', 'past'], 'بعد|عقب'],
  [['before'], 'قبل|قبيل'],
  [['until'], 'لحد|حتى|لحتى|لغاية|الى|إلى|لعند'],
  [['of', 'from'], 'من'],
  [['of'], 'الموافق|موافق|تبع|لشهر'],
  [['after'], 'ابتداء من|بدءا من|اعتبارا من'],
  [['between'], 'بين|ما بين'],
  [['wa'], 'و'],
  [['or'], 'او|أو'],
  [['minus'], 'الا|إلا'],
  [['half'], 'نص|نصف'],
  [['quarter'], 'ربع'],
  [['third'], 'ثلث'],
  [['am'], 'ص'],
  [['pm'], 'م'],
  [['hence'], 'من الآن|من هلق|من اليوم|لقدام'],
  [['ago', 'gone'], 'منذ'],
  [['every'], 'كل'],
  [
    ['not'],
    'ما فيي|ما فيني|ما بقدر|ما بناسبني|ما بدي|لا أستطيع|مش فاضي|مشغول|مشغولة|مش|مو|ليس|غير|مب|موش|بلا|ما عدا|عدا|باستثناء|سوى'
  ],
  [['instead'], 'بدل|بدال|عوضا عن|بدلا من'],
  [
    ['now'],
    'هلق|هلأ|الآن|الان|حالا|فورا|في الحال|دلوقتي|الحين|هسه|هسا|هلقيت|باسرع وقت|في اقرب وقت|بأسرع وقت ممكن'
  ],
  [
    ['weekend'],
    'ويكند|ويك اند|نهاية الاسبوع|نهاية هالاسبوع|آخر الاسبوع|عطلة نهاية الاسبوع|نهاية هذا الاسبوع'
  ],
  [['yesterday'], 'امس|مبارح|امبارح|البارحة|أول امس|أول مبارح|اول امبارح|ليلة امس'],
  [
    ['ignore'],
    'صباح الخير|مساء الخير|صباح النور|مساء النور|مسا الخير|صباحو|تصبح على خير|تصبحوا على خير|ليلة سعيدة|صباح الفل|صباح الورد|الحد الادنى|الحد الاقصى|' +
      'يوم من الايام|اليوم وبكرا بشوف|حتى الآن|لحد هلق|لهلق|لهلأ|بعد هيك|بعد كل|جمعة مباركة|جمعة طيبة'
  ],
  [['filler'], 'اليوم الذي|اليوم اللي'],
  [
    ['counted'],
    'شخص|اشخاص|انفار|نفر|دولار|دولارات|ليرة|الف|ألف|مليون|نجوم|نجمة|نقاط|نقطة|غرف|غرفة|اوض|اوضة|مرات|مرة|كيلو|كم|متر|عمال|ولاد|اولاد|ضيوف|خيارات|قطع|طاولات|محلات|من اصل|' +
      'شبابيك|كراسي|طوابق|طابق|كنبات|مكيفات|ريال|درهم|جنيه|يورو|بالمية|شقق|سيارات|دراهم'
  ]
]

const others: Entries = [
  ['نيسان', { month: 4, shy: true }],
  ['آب', { month: 8, shy: true }],
  ['مارس', { month: 3, shy: true }],
  ['مايو', { month: 5, shy: true }],
  ['تشرين', { month: 10 }],
  ['كانون', { month: 12 }],
  ['ست', { number: 6, shy: true }],
  ['تنتين', { number: 2, feminine: true }],
  ['ثنتين', { number: 2, feminine: true }],
  ['اثنتين', { number: 2 }],
  ['اربعة', { number: 4, weekday: 3, shy: true }],
  ['اثنا', { number: 2 }],
  ['اثني', { number: 2 }],
  ['احد', { number: 1, weekday: 7 }],
  ['احدى', { number: 1 }],
  ['اثنا عشر', { number: 12 }],
  ['اثنى عشر', { number: 12 }],
  ['اثنتا عشرة', { number: 12 }],
  ['خمستعش', { number: 15 }],
  ['خمسطعش', { number: 15 }],
  ['خمسطعشر', { number: 15 }],
  ['خمستاشر', { number: 15 }],
  ['تلتعش', { number: 13 }],
  ['تلطعش', { number: 13 }],
  ['اربعتعش', { number: 14 }],
  ['اربعطعش', { number: 14 }],
  ['ستعش', { number: 16 }],
  ['سطعش', { number: 16 }],
  ['سبعتعش', { number: 17 }],
  ['سبعطعش', { number: 17 }],
  ['تمنتعش', { number: 18 }],
  ['تمنطعش', { number: 18 }],
  ['تسعتعش', { number: 19 }],
  ['تسعطعش', { number: 19 }],
  ['دقيقة', { unit: 'minute' }],
  ['دقائق', { unit: 'minute' }],
  ['دقيقتين', { unit: 'minute', dual: 2 }],
  ['ساعة', { unit: 'hour', roles: ['clock'] }],
  ['ساعات', { unit: 'hour' }],
  ['ساعتين', { unit: 'hour', dual: 2 }],
  ['يوم', { unit: 'day', roles: ['dayWord'] }],
  ['نهار', { roles: ['dayWord'] }],
  ['ليلة', { roles: ['dayWord'], part: 'night' }],
  ['ايام', { unit: 'day' }],
  ['تيام', { unit: 'day' }],
  ['يومين', { unit: 'day', dual: 2 }],
  ['اسبوع', { unit: 'week' }],
  ['اسابيع', { unit: 'week' }],
  ['اسبوعين', { unit: 'week', dual: 2 }],
  ['جمعتين', { unit: 'week', dual: 2 }],
  ['جمع', { unit: 'week', shy: true }],
  ['جمعة', { weekday: 5, unit: 'week' }],
  ['شهر', { unit: 'month' }],
  ['اشهر', { unit: 'month' }],
  ['شهور', { unit: 'month' }],
  ['شهرين', { unit: 'month', dual: 2 }],
  ['سنة', { unit: 'year' }],
  ['عام', { unit: 'year' }],
  ['سنتين', { unit: 'year', dual: 2 }],
  ['اليوم', { dayOffset: 0 }],
  ['هاليوم', { dayOffset: 0 }],
  ['النهارده', { dayOffset: 0 }],
  ['النهاردة', { dayOffset: 0 }],
  ['لليوم', { dayOffset: 0 }],
  ['بكرا', { dayOffset: 1 }],
  ['بكره', { dayOffset: 1 }],
  ['بكرى', { dayOffset: 1 }],
  ['باكر', { dayOffset: 1 }],
  ['باچر', { dayOffset: 1 }],
  ['غدا', { dayOffset: 1 }],
  ['غد', { dayOffset: 1 }],
  ['عيد الميلاد', { feast: [12, 25] }],
  ['عيد راس السنة', { feast: [1, 1] }],
  ['راس السنة', { feast: [1, 1] }],
  ['ليلة راس السنة', { feast: [12, 31] }],
  ['ليلة الميلاد', { feast: [12, 24] }],
  ['عيد الحب', { feast: [2, 14] }],
  ['الليلة', { dayOffset: 0, part: 'night' }],
  ['هالليلة', { dayOffset: 0, part: 'night' }],
  ['هذه الليلة', { dayOffset: 0, part: 'night' }],
  ['الليله هي', { dayOffset: 0, part: 'night' }],
  ['فجر', { part: 'dawn' }],
  ['فجرا', { part: 'dawn' }],
  ['صبح', { part: 'morning' }],
  ['صبحا', { part: 'morning' }],
  ['صباح', { part: 'morning' }],
  ['صباحا', { part: 'morning' }],
  ['ضحى', { part: 'morning' }],
  ['صبحيه', { part: 'morning' }],
  ['ظهر', { part: 'noon' }],
  ['ظهرا', { part: 'noon' }],
  ['غداء', { part: 'noon', shy: true }],
  ['وقت الغداء', { part: 'noon' }],
  ['وقت الغدا', { part: 'noon' }],
  ['عصر', { part: 'lateAfternoon' }],
  ['عصرا', { part: 'lateAfternoon' }],
  ['عصرية', { part: 'lateAfternoon' }],
  ['مساء', { part: 'evening' }],
  ['مسا', { part: 'evening' }],
  ['مسيان', { part: 'evening' }],
  ['مغرب', { part: 'evening' }],
  ['عشية', { part: 'evening' }],
  ['عشاء', { part: 'evening', shy: true }],
  ['عشا', { part: 'evening', shy: true }],
  ['ليل', { part: 'night' }],
  ['ليلا', { part: 'night' }],
  ['منتصف الليل', { hourOfDay: 24 }],
  ['نص الليل', { hourOfDay: 24 }],
  ['نصف الليل', { hourOfDay: 24 }],
  ['منتصف النهار', { hourOfDay: 12 }],
  ['نص النهار', { hourOfDay: 12 }],
  ['منتصف الصباح', { hourOfDay: 10 }]
]

function each(
  lists: readonly string[],
  first: number,
  step: number,
  entry: (value: number) => Entry
): Entries {
  return lists.flatMap((list, index) =>
    list
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => [word, entry(first + index * step)] as const)
  )
}

/** The Arabic words of dates and times: standard, Levantine, and the commonest Gulf and Egyptian ones. */
export const arabic: Entries = [
  ...each(numbers, 0, 1, (number) => ({ number })),
  ...each(tens, 20, 10, (number) => ({ number })),
  ...each(weekdays, 1, 1, (weekday) => ({ weekday })),
  ...each(ordinals, 0, 1, (ordinal) => ({ ordinal })),
  ...each(feminineOrdinals, 0, 1, (ordinal) => ({ ordinal, feminine: true })),
  ...months.flatMap((list, index) => list.split('|').map((word) => [word, { month: index + 1 }] as const)),
  ...roles.flatMap(([names, words]) => words.split('|').map((word) => [word, { roles: names }] as const)),
  ...others
]
