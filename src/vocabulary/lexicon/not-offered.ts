/** Work or a thing that no category covers, with the words by which people ask for it. */
export interface NotOffered {
  name_en: string
  name_ar: string
  words: readonly string[]
}

/** What people ask for and nobody of ours does, unless an admin adds a category with one of these words. */
export const notOffered: readonly NotOffered[] = [
  {
    name_en: 'massage',
    name_ar: 'مساج',
    words: [
      'massage',
      'massages',
      'massage at home',
      'massage therapist',
      'masseuse',
      'masseur',
      'spa at home',
      'تدليك',
      'مساج بالبيت',
      'msaj',
      'massaj'
    ]
  },
  {
    name_en: 'swimming pool work',
    name_ar: 'أحواض السباحة',
    words: [
      'swimming pool',
      'swimming pools',
      'pool',
      'pool cleaning',
      'clean my pool',
      'مسبح',
      'مسابح',
      'بيسين',
      'بركة سباحة',
      'حمام سباحة',
      'masba7',
      'masbah',
      'piscine',
      'piscines'
    ]
  },
  {
    name_en: 'TV repair',
    name_ar: 'تصليح التلفزيونات',
    words: [
      'tv repair',
      'fix my tv',
      'fix tv',
      'repair tv',
      'repair my tv',
      'repair television',
      'tv screen',
      'tv is broken',
      'tv broken',
      'broken tv',
      'tv not working',
      'tv is not working',
      'tv stopped working',
      'television repair',
      'my television',
      'تصليح تلفزيون',
      'صلح التلفزيون',
      'صلحلي التلفزيون',
      'عطل في التلفزيون',
      'التلفزيون خربان',
      'التلفزيون معطل',
      'التلفزيون ما عم يشتغل',
      'شاشة التلفزيون',
      'التلفزيون واقف',
      'التلفزيون باظ',
      'tasli7 tv',
      'tasli7 televizyon',
      'l tv khareb',
      'el tv khareb',
      'tv ma 3am yeshteghel',
      'reparation tv',
      'television en panne',
      'tele en panne'
    ]
  },
  {
    name_en: 'lifts',
    name_ar: 'المصاعد',
    words: [
      'elevator',
      'elevators',
      'lift repair',
      'مصعد',
      'مصاعد',
      'اسانسير',
      'asanser',
      'ascenseur'
    ]
  },
  {
    name_en: 'piano tuning',
    name_ar: 'دوزنة البيانو',
    words: [
      'piano tuning',
      'tune my piano',
      'piano tuner',
      'دوزنة بيانو'
    ]
  },
  {
    name_en: 'rides and taxis',
    name_ar: 'التاكسي والتوصيل بالسيارة',
    words: [
      'taxi',
      'uber',
      'a ride',
      'airport transfer',
      'ride to the airport',
      'driver for',
      'private driver',
      'تاكسي',
      'سيارة اجرة',
      'توصيلة',
      'شوفير',
      'taksi',
      'chauffeur'
    ]
  },
  {
    name_en: 'food and groceries',
    name_ar: 'الأكل وطلبات السوبرماركت',
    words: [
      'food delivery',
      'order food',
      'order pizza',
      'grocery delivery',
      'groceries',
      'deliver food',
      'dinner delivery',
      'توصيل اكل',
      'طلب اكل',
      'طلبات سوبرماركت',
      'delivery akel',
      'talab akel',
      'livraison repas'
    ]
  },
  {
    name_en: 'doctors',
    name_ar: 'الأطباء',
    words: [
      'a doctor',
      'see a doctor',
      'doctor for',
      'doctor at home',
      'need doctor',
      'doctors',
      'dentist',
      'dentists',
      'pediatrician',
      'psychologist',
      'therapist',
      'بدي دكتور',
      'بدي حكيم',
      'دكتور للولد',
      'طبيب اسنان',
      'دكتور اسنان',
      'طبيب نفسي',
      'بدي طبيب',
      'احتاج طبيب',
      'ابي دكتور',
      'عايز دكتور',
      '7akim',
      'hakim',
      'docteur',
      'medecin',
      'dentiste'
    ]
  },
  {
    name_en: 'lawyers',
    name_ar: 'المحامون',
    words: [
      'lawyer',
      'lawyers',
      'attorney',
      'notary',
      'محامي',
      'محامين',
      'محامية',
      'كاتب عدل',
      'mo7ame',
      'avocat',
      'notaire'
    ]
  },
  {
    name_en: 'personal training and yoga',
    name_ar: 'التدريب الرياضي واليوغا',
    words: [
      'personal trainer',
      'personal training',
      'fitness coach',
      'gym trainer',
      'yoga',
      'pilates',
      'مدرب رياضي',
      'مدرب شخصي',
      'يوغا',
      'coach sportif'
    ]
  },
  {
    name_en: 'tattoos',
    name_ar: 'الوشم',
    words: [
      'tattoo',
      'tattoos',
      'وشم',
      'تاتو',
      'tatouage'
    ]
  },
  {
    name_en: 'funerals',
    name_ar: 'خدمات الدفن',
    words: [
      'funeral',
      'funerals',
      'دفن',
      'جنازة',
      'enterrement'
    ]
  },
  {
    name_en: 'accountants',
    name_ar: 'المحاسبة',
    words: [
      'accountant',
      'accounting',
      'bookkeeper',
      'tax return',
      'محاسب',
      'محاسبة',
      'comptable'
    ]
  },
  {
    name_en: 'translation',
    name_ar: 'الترجمة',
    words: [
      'translator',
      'translation',
      'interpreter',
      'مترجم',
      'ترجمة',
      'tarjame',
      'traducteur'
    ]
  },
  {
    name_en: 'graphic and web design',
    name_ar: 'التصميم ومواقع الإنترنت',
    words: [
      'web design',
      'website design',
      'graphic designer',
      'logo design',
      'build a website',
      'تصميم موقع',
      'مصمم غرافيك',
      'graphiste'
    ]
  },
  {
    name_en: 'security guards',
    name_ar: 'الحراسة',
    words: [
      'security guard',
      'security guards',
      'bodyguard',
      'حارس امن',
      'حراسة',
      'bodyguards',
      'gardien'
    ]
  },
  {
    name_en: 'flowers and gifts',
    name_ar: 'الزهور والهدايا',
    words: [
      'flowers',
      'flower delivery',
      'bouquet',
      'ورد',
      'باقة ورد',
      'fleuriste',
      'bouquet de fleurs'
    ]
  },
  {
    name_en: 'home sales and rents',
    name_ar: 'بيع البيوت وإيجارها',
    words: [
      'real estate',
      'apartment for rent',
      'rent an apartment',
      'house for sale',
      'سمسار',
      'شقة للايجار',
      'ايجار شقة',
      'agent immobilier'
    ]
  },
  {
    name_en: 'boats and jet skis',
    name_ar: 'المراكب والجت سكي',
    words: [
      'boat',
      'boats',
      'yacht',
      'jet ski',
      'مركب',
      'يخت',
      'قارب',
      'bateau'
    ]
  },
  {
    name_en: 'drones',
    name_ar: 'الدرون',
    words: [
      'drone repair',
      'fix my drone',
      'repair my drone',
      'تصليح درون'
    ]
  },
  {
    name_en: 'watch and jewellery repair',
    name_ar: 'تصليح الساعات والمجوهرات',
    words: [
      'watch repair',
      'fix my watch',
      'jeweller',
      'jeweler',
      'jewelry',
      'تصليح ساعة',
      'تصليح ساعات',
      'صائغ',
      'bijoutier',
      'horloger'
    ]
  }
]
