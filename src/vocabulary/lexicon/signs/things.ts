import { kind } from './entry.js'

// Things and places of a house.

/** Where people live, and the parts of it. */
export const room = kind({
  en: [
    'room',
    'rooms',
    'bedroom',
    'bedrooms',
    'living room',
    'livingroom',
    'salon',
    'hall',
    'hallway',
    'corridor',
    'kitchen',
    'flat',
    'apartment',
    'house',
    'home',
    'villa',
    'office',
    'studio',
    'building',
    'facade',
    'staircase',
    'stairwell',
    'chambre',
    'chambres',
    'maison',
    'appartement',
    'appart',
    'cuisine',
    'bureau',
    'salle de bain',
    'bathroom',
    'bathrooms',
    'reception',
    'dining room',
    'basement',
    'garage',
    'guest room',
    'nursery'
  ],
  ar: [
    'غرفة',
    'غرف',
    'غرفتين',
    'اوضة',
    'اوض',
    'أوضة',
    'اوضتين',
    'قوضة',
    'صالة',
    'صالون',
    'صالونات',
    'مجلس',
    'ميلس',
    'ديوانية',
    'مقلط',
    'بيت',
    'بيوت',
    'شقة',
    'شقق',
    'شقتي',
    'شقتنا',
    'منزل',
    'فيلا',
    'فلة',
    'مطبخ',
    'حمام',
    'حمامات',
    'ممر',
    'كوريدور',
    'طرقة',
    'مدخل',
    'بناية',
    'عمارة',
    'واجهة',
    'ريسبشن',
    'سفرة',
    'بيتنا',
    'بيتي',
    'دار',
    'مكتب',
    'حلوق الابواب'
  ],
  arabizi: [
    'ouda',
    'oda',
    'oudet',
    'oudten',
    'odten',
    'owad',
    'owwad',
    'bet',
    'beit',
    'bayt',
    'byout',
    'sha22a',
    'sha2a',
    'cha2a',
    'salon',
    'saloun',
    'matbakh',
    'mat5bakh',
    'matba5',
    '7emmem',
    'hammem',
    '7ammem',
    '7amem',
    'sofra',
    'dar',
    'villa',
    'couloir',
    'bineye',
    'maktab'
  ]
})

/** What stands around a room and above it. */
export const wall = kind({
  en: [
    'wall',
    'walls',
    'ceiling',
    'ceilings',
    'fence',
    'mur',
    'murs',
    'plafond',
    'partition'
  ],
  ar: [
    'حيط',
    'حيطان',
    'حيطة',
    'حيطي',
    'جدار',
    'جدران',
    'طوفة',
    'طوف',
    'سقف',
    'اسقف',
    'سقوف',
    'سور',
    'حيطانات'
  ],
  arabizi: [
    '7et',
    '7ayt',
    'hayt',
    '7itan',
    'hitan',
    'sa2ef',
    'sa2f',
    'sa2fe',
    'sa2fi',
    'jidar',
    'jdar'
  ]
})

/** What else is painted. */
export const paintable = kind({
  en: [
    'door',
    'doors',
    'gate',
    'railing',
    'railings',
    'window frames',
    'shutters',
    'radiators',
    'cupboards',
    'wardrobe',
    'balcony',
    'porte',
    'portes'
  ],
  ar: [
    'باب',
    'بواب',
    'ابواب',
    'أبواب',
    'شباك',
    'شبابيك',
    'درابزين',
    'بوابة',
    'بلكونة',
    'بلكون',
    'شيش',
    'خزانة',
    'دولاب'
  ],
  arabizi: [
    'beb',
    'bab',
    'bweb',
    'bwab',
    'abwab',
    'shebbek',
    'shbabik',
    'darabzin',
    'drabzin',
    'balcon',
    'khzene'
  ]
})

/** What a cleaner cleans. */
export const floor = kind({
  en: [
    'floor',
    'floors',
    'stairs',
    'stair',
    'staircase',
    'window',
    'windows',
    'balcony',
    'terrace',
    'yard',
    'driveway',
    'tiles',
    'glass',
    'cupboards',
    'fenetres',
    'escalier',
    'sol'
  ],
  ar: [
    'ارض',
    'ارضيات',
    'ارضية',
    'ادراج',
    'درج',
    'سلم',
    'شباك',
    'شبابيك',
    'قزاز',
    'ازاز',
    'زجاج',
    'نوافذ',
    'دريشة',
    'درايش',
    'بلكونة',
    'بلكون',
    'شرفة',
    'برندا',
    'تراس',
    'حوش',
    'مطابخ',
    'درجات',
    'جام',
    'فناء'
  ],
  arabizi: [
    'ared',
    'ard',
    'daraj',
    'shebbek',
    'shbabik',
    '2zez',
    'ezez',
    'balcon',
    'terrasse',
    'barranda'
  ]
})

/** What is washed where it lies. */
export const carpet = kind({
  en: [
    'carpet',
    'carpets',
    'rug',
    'rugs',
    'sofa',
    'sofas',
    'couch',
    'couches',
    'mattress',
    'mattresses',
    'armchair',
    'armchairs',
    'canape',
    'canapes',
    'tapis',
    'moquette',
    'matelas'
  ],
  ar: [
    'سجاد',
    'سجادة',
    'سجادات',
    'زولية',
    'زوالي',
    'موكيت',
    'موكيتات',
    'كنب',
    'كنبة',
    'كنبايات',
    'كنباية',
    'كنبات',
    'اريكة',
    'ارائك',
    'أريكة',
    'أرائك',
    'صوفا',
    'صوفاية',
    'صوفايات',
    'فرشة',
    'فرشات',
    'مرتبة',
    'مراتب',
    'طقم جلوس',
    'انتريه'
  ],
  arabizi: [
    'sejjed',
    'sejjad',
    'sejede',
    'sejjede',
    'kanabe',
    'kanabeye',
    'kanabayet',
    'kanabeyet',
    'sofa',
    'farshe',
    'farshet',
    'tapis',
    'moquette'
  ]
})

/** What people have carried. */
export const goods = kind({
  en: [
    'fridge',
    'washing machine',
    'washer',
    'freezer',
    'oven',
    'sofa',
    'sofas',
    'couch',
    'bed',
    'beds',
    'mattress',
    'wardrobe',
    'furniture',
    'boxes',
    'box',
    'piano',
    'table',
    'tables',
    'desk',
    'chairs',
    'cupboard',
    'parcel',
    'package',
    'stuff',
    'things',
    'belongings',
    'luggage',
    'suitcase',
    'suitcases',
    'canape',
    'frigo',
    'meubles',
    'carton',
    'cartons',
    'safe',
    'treadmill',
    'cabinet',
    'armchair',
    'documents'
  ],
  ar: [
    'براد',
    'برادات',
    'ثلاجة',
    'تلاجة',
    'غسالة',
    'فريزر',
    'كنب',
    'كنبة',
    'كنباية',
    'كنبايات',
    'اريكة',
    'تخت',
    'سرير',
    'سراير',
    'فرشة',
    'عفش',
    'عفشي',
    'اثاث',
    'اغراض',
    'غراض',
    'غراضي',
    'غرض',
    'اغراضي',
    'كرتون',
    'كراتين',
    'كرتونة',
    'صناديق',
    'صندوق',
    'طرد',
    'طرود',
    'خزانة',
    'دولاب',
    'كبت',
    'بيانو',
    'طاولة',
    'طاولات',
    'مكتبة',
    'شنط',
    'شنطة',
    'بضاعة',
    'حاجات',
    'حاجتي',
    'كراسي',
    'طلبية',
    'خزنة',
    'مشتريات',
    'فرش',
    'عفشنا',
    'مكتب',
    'مكتبنا'
  ],
  arabizi: [
    'barrad',
    'frigo',
    'ghassele',
    '8assele',
    'freezer',
    'kanabe',
    'kanabeye',
    'kanabeyet',
    'takhet',
    'farshe',
    '3afesh',
    '3afsh',
    '3afech',
    'ghrad',
    'gharad',
    'ghrade',
    'aghrad',
    'asas',
    'atas',
    'karatin',
    'kartoune',
    'khzene',
    'piano',
    'tawle',
    'sharnte',
    'shanta',
    'shanat',
    'bda3a',
    'maktab',
    'gharadna',
    'ghradna'
  ]
})

/** What carries them. */
export const vehicle = kind({
  en: [
    'van',
    'vans',
    'truck',
    'trucks',
    'pickup',
    'pick up',
    'lorry',
    'camion',
    'camionnette'
  ],
  ar: [
    'بيك اب',
    'بيكاب',
    'ونيت',
    'دينا',
    'شاحنة',
    'فان',
    'فانات',
    'ربع نقل',
    'نص نقل',
    'كميون',
    'عربية',
    'سيارة',
    'لوري',
    'هاف لوري',
    'تريلا',
    'ونش',
    'رافعة',
    'عمال',
    'شيالين',
    'حمالين',
    'عتالين',
    'عتال'
  ],
  arabizi: [
    'pickup',
    'bikab',
    'van',
    'camion',
    'kamyon',
    '3attalin',
    '3attal',
    '3ettelin',
    'winch'
  ]
})

/** Where people move to. */
export const newHome = kind({
  en: [
    'new flat',
    'new house',
    'new apartment',
    'new home',
    'new place',
    'new office',
    'another house',
    'another flat',
    'another apartment',
    'next flat'
  ],
  ar: [
    'بيت جديد',
    'بيتنا الجديد',
    'بيتي الجديد',
    'شقة جديدة',
    'شقتنا الجديدة',
    'شقتي الجديدة',
    'منزل جديد',
    'البيت الجديد',
    'الشقة الجديدة',
    'مكتب جديد',
    'مقر جديد',
    'بيت تاني',
    'بيت ثاني',
    'شقة تانية',
    'فيلا جديدة',
    'الفيلا الجديدة'
  ],
  arabizi: [
    'bet jdid',
    'beit jdid',
    'bayt jdid',
    'sha22a jdide',
    'sha2a jdide',
    'bet tene',
    'beit tene',
    'maktab jdid'
  ]
})

/** What carries water. */
export const pipes = kind({
  en: [
    'pipe',
    'pipes',
    'piping',
    'hose',
    'tuyau',
    'tuyaux',
    'plumbing',
    'cistern flush'
  ],
  ar: [
    'بايب',
    'بايبات',
    'انبوب',
    'انابيب',
    'ماسورة',
    'مواسير',
    'قسطل',
    'قساطل',
    'نربيش',
    'نبريش',
    'محبس',
    'مواسير المية',
    'تمديدات',
    'انبوبة المياه',
    'شطاف',
    'الشطاف',
    'شطافة',
    'خرطوم',
    'لي'
  ],
  arabizi: [
    'astal',
    '2astal',
    '2asatil',
    'mawasir',
    'masoura',
    'tuyau',
    'nabrish',
    'shattafe',
    'shattaf'
  ]
})

/** Rooms with water. */
export const wet = kind({
  en: [
    'bathroom',
    'toilet',
    'sink',
    'shower',
    'washroom',
    'lavabo',
    'wc',
    'toilettes',
    'basin',
    'kitchen',
    'bath'
  ],
  ar: [
    'حمام',
    'حمامات',
    'تواليت',
    'مغسلة',
    'مغاسل',
    'مجلى',
    'حوض',
    'مطبخ',
    'مرحاض',
    'دورة المياه',
    'سيفون',
    'مصرف',
    'بالوعة',
    'شاور'
  ],
  arabizi: [
    '7emmem',
    'hammem',
    '7ammem',
    'toilet',
    'twalet',
    'majla',
    'mejla',
    'maghsale',
    'evier'
  ]
})

/** Water of theirs is a pipe of theirs. */
export const neighbour = kind({
  en: [
    'neighbour',
    'neighbours',
    'neighbor',
    'neighbors',
    'flat above',
    'apartment above',
    'flat below',
    'apartment below',
    'voisin',
    'voisins'
  ],
  ar: [
    'جيران',
    'جيراننا',
    'جيرانا',
    'جار',
    'جارنا',
    'الجيران',
    'الشقة اللي فوق',
    'الشقة اللي تحت'
  ],
  arabizi: [
    'jiran',
    'jirenna',
    'jirana',
    'jar',
    'jarna'
  ]
})

/** Water by any of its names. */
export const water = kind({
  en: [
    'water',
    'eau'
  ],
  ar: [
    'مي',
    'ماي',
    'مية',
    'مويه',
    'موية',
    'الماء',
    'مياه',
    'ميه'
  ],
  arabizi: [
    'may',
    'mayy',
    'moy',
    'mai',
    'mayye',
    'moya'
  ]
})

/** Water that somebody heats. */
export const hotWater = kind({
  en: [
    'hot water',
    'eau chaude',
    'warm water'
  ],
  ar: [
    'مي سخنة',
    'مي سخني',
    'ماي حار',
    'ماي حارة',
    'موية حارة',
    'مية سخنة',
    'مياه سخنة',
    'ماء ساخن',
    'مياه ساخنة',
    'الماء الساخن',
    'ماء حار',
    'المي السخنة',
    'المية السخنة',
    'الماي الحار'
  ],
  arabizi: [
    'may sokhne',
    'mayy sokhne',
    'may so5ne',
    'may sekhne',
    'may sokhna'
  ]
})

/** There is none of it. */
export const absent = kind({
  en: [
    'no',
    'not',
    'without',
    'none',
    'runs out',
    'ran out',
    'isnt',
    'stopped',
    'never',
    'pas',
    'plus',
    'doesn t come'
  ],
  ar: [
    'ما في',
    'مافي',
    'ما فيه',
    'مافيه',
    'مفيش',
    'ما فيش',
    'لا يوجد',
    'لا توجد',
    'ماكو',
    'ما عندنا',
    'ما عندي',
    'مقطوع',
    'مقطوعة',
    'انقطع+',
    'قطع+',
    'خلص+',
    'بدون',
    'بلا',
    'ما عم تجي',
    'ما تجي',
    'مش بتيجي',
    'ما بتيجي'
  ],
  arabizi: [
    'ma fi',
    'ma fih',
    'mafi',
    'bala',
    'khalas',
    'khelsit',
    'n2ata3+',
    'ma2tou3',
    'ma2tou3a',
    'ma 3anna'
  ]
})

/** Where it should be hot. */
export const cold = kind({
  en: [
    'cold',
    'lukewarm',
    'freezing',
    'cool',
    'froide',
    'froid'
  ],
  ar: [
    'باردة',
    'بارد',
    'ساقعة',
    'ساقع',
    'برد+',
    'متلجة',
    'مثلجة',
    'سقع+'
  ],
  arabizi: [
    'berde',
    'bered',
    'bared',
    'barde',
    'se23a',
    'btebrod',
    'tebrod'
  ]
})

/** Where people wash themselves. */
export const washing = kind({
  en: [
    'shower',
    'showers',
    'tap',
    'taps',
    'bathroom',
    'bath',
    'water',
    'water heater',
    'heater',
    'boiler',
    'douche'
  ],
  ar: [
    'دوش',
    'دش',
    'شاور',
    'حنفية',
    'استحمام',
    'حمام',
    'مي',
    'ماي',
    'مية',
    'موية',
    'الماء',
    'مي الحنفية',
    'مغسلة',
    'لمبة'
  ],
  arabizi: [
    'douche',
    'dosh',
    '7emmem',
    'hammem',
    'may',
    'mayy',
    '7anafiye'
  ]
})

/** It heats water or a room. */
export const heater = kind({
  en: [
    'heater',
    'boiler'
  ],
  ar: [
    'سخان',
    'سخانة',
    'قازان',
    'ازان',
    'غيزر',
    'كيزر',
    'بويلر',
    'هيتر'
  ],
  arabizi: [
    'sakhan',
    'sakhen',
    'azan',
    '2azan',
    'boiler',
    'chauffe eau',
    'qazan'
  ]
})

/** What brings or lifts water. */
export const tankers = kind({
  en: [
    'tank',
    'truck',
    'tanker',
    'liters',
    'litres',
    'gallons',
    'pump',
    'citerne',
    'reservoir',
    'pompe',
    'cistern'
  ],
  ar: [
    'خزان',
    'خزانات',
    'تانك',
    'تانكي',
    'تنكي',
    'وايت',
    'صهريج',
    'سيترن',
    'سيترنة',
    'ستيرن',
    'تنكر',
    'عربية',
    'سيارة',
    'ليتر',
    'لتر',
    'برميل',
    'براميل',
    'ماطور',
    'موتور',
    'دينمو',
    'طلمبة',
    'ترمبة',
    'مضخة',
    'نقلة'
  ],
  arabizi: [
    'khazzen',
    'khazzan',
    'khazen',
    'sitern',
    'citerne',
    'na2let',
    'na2le',
    'tanker',
    'moteur',
    'motor',
    'dinamo',
    'tromba',
    'trombet',
    'mdakhe',
    'mdakha',
    'barmil'
  ]
})

/** What a pump does. */
export const raise = kind({
  en: [
    'pressure',
    'lift',
    'suck',
    'pump+',
    'pull'
  ],
  ar: [
    'ما يسحب',
    'مش بيسحب',
    'ما عم يسحب',
    'ما بيسحب',
    'سحب+',
    'رفع+',
    'يرفع',
    'ضغط',
    'ضخ+',
    'ضعيف',
    'ضعيفة',
    'عم تشد',
    'يشد'
  ],
  arabizi: [
    's7ab+',
    'yes7ab',
    'tes7ab',
    'yshed',
    'tshed',
    'da8et',
    'daghet',
    'rfa3+'
  ]
})

/** What gives light. */
export const lamp = kind({
  en: [
    'light',
    'lights',
    'lamp',
    'lamps',
    'bulb',
    'bulbs',
    'lighting',
    'lumiere',
    'lumieres',
    'lampe',
    'lampes',
    'spotlight',
    'spotlights',
    'power',
    'electricity'
  ],
  ar: [
    'ضو',
    'ضوء',
    'ضواو',
    'اضواء',
    'اضوية',
    'نور',
    'انوار',
    'لمبة',
    'لمبات',
    'لمبه',
    'مصباح',
    'مصابيح',
    'ليت',
    'ليتات',
    'انارة',
    'اضاءة',
    'كهربا',
    'كهرباء',
    'الكهربا',
    'سبوتات',
    'تيار'
  ],
  arabizi: [
    'daw',
    'dow',
    'dwa',
    'dawwet',
    'dawet',
    'lamba',
    'lambet',
    'lambat',
    'lampet',
    'nour',
    'kahraba',
    'spot',
    'spotet',
    'byetfe'
  ]
})

/** What carries current. */
export const cable = kind({
  en: [
    'wire',
    'wires',
    'wiring',
    'cable',
    'cables',
    'socket',
    'plug',
    'outlet',
    'switch',
    'panel',
    'prise',
    'fil',
    'fils',
    'light switch',
    'meter',
    'interrupteur',
    'courant',
    'doorbell'
  ],
  ar: [
    'سلك',
    'اسلاك',
    'شريط كهربا',
    'شرايط',
    'كيبل',
    'كابل',
    'كابلات',
    'وصلة',
    'فيش',
    'فيشة',
    'بريز',
    'بلك',
    'بلكات',
    'مقبس',
    'كوبس',
    'لوحة',
    'طبلون',
    'تابلو',
    'عداد',
    'ساعة كهربا',
    'ساعة الكهربا',
    'ساعة الكهرباء',
    'افياش',
    'مفتاح',
    'شريط',
    'سلوك',
    'كبسة',
    'كبسات',
    'سويتش',
    'جرس',
    'بريزين',
    'بريزتين',
    'فيشين'
  ],
  arabizi: [
    'sharit',
    'shrit',
    'fich',
    'fiche',
    'briz',
    'brize',
    'law7a',
    'tablo',
    'kable',
    'selk',
    'slak',
    'shrayet',
    'kabset',
    'brizten',
    'kabse'
  ]
})

/** Current where none should be. */
export const spark = kind({
  en: [
    'spark+',
    'shock',
    'shocks',
    'smoke',
    'burning smell',
    'burnt',
    'burn+',
    'hot',
    'exposed',
    'hanging out',
    'melt+',
    'short',
    'bare',
    'smells',
    'smell',
    'behind',
    'add',
    'two more',
    'etincelles',
    'etincelle'
  ],
  ar: [
    'شرار',
    'شرارة',
    'شرر',
    'يشرقط',
    'عم يشرقط',
    'دخان',
    'محروق',
    'محروقة',
    'ريحة حريق',
    'احترق+',
    'ولع+',
    'كهرب+',
    'تكهرب',
    'بيكهرب',
    'لسع+',
    'مكشوف',
    'مكشوفة',
    'مكشوفين',
    'طالع',
    'طالعة',
    'تماس',
    'ماس',
    'سخن+',
    'ساخ',
    'التماس',
    'يصعق',
    'مدندلة',
    'مدندل',
    'متدلية',
    'متدلدلة',
    'تتدلى',
    'متدلي',
    'ورا التلفزيون',
    'خلف التلفاز'
  ],
  arabizi: [
    'sharar',
    'sharara',
    'shara2et',
    'shar2at',
    'dekhan',
    'dokhan',
    'ma7rou2',
    'ma7rou2a',
    'n7ara2+',
    '7ere2',
    'kahrab+',
    'tkahrab',
    'maksho',
    'mkashaf',
    'ta2',
    'mdandale',
    'mdandal',
    'wara l tv'
  ]
})

/** A breaker that falls. */
export const trip = kind({
  en: [
    'trip+',
    'jumps',
    'saute',
    'goes down',
    'cuts',
    'keeps tripping'
  ],
  ar: [
    'بيفصل',
    'يفصل',
    'بتفصل',
    'تفصل',
    'بيقطع',
    'يقطع',
    'بيطفي',
    'يطفي',
    'بتطفي',
    'تطفي',
    'عم يفصل',
    'بينزل',
    'عم ينزل',
    'ينزل',
    'بيضرب',
    'طق+',
    'عم يطق',
    'يطيح',
    'بيسقط',
    'نزل+',
    'فصل+',
    'ضرب+'
  ],
  arabizi: [
    'yenzal',
    'nezel',
    'yefsol',
    'ynazzel',
    '3am yo2a3',
    'byenzal',
    'byefsol',
    'by2atte3',
    'bi2atte3',
    'bitaffe',
    'bi taffe'
  ]
})

/** It falls when there is too much. */
export const breaker = kind({
  en: [
    'breaker',
    'breakers',
    'fuse',
    'fuses',
    'disjoncteur',
    'safety switch'
  ],
  ar: [
    'قاطع',
    'قواطع',
    'القاطع',
    'ديجانتير',
    'ديجنتير',
    'ديجونتير',
    'ديجنكتور',
    'ديجونكتور',
    'مفتاح',
    'المفتاح',
    'فيوز',
    'سكينة',
    'اوتوماتيك',
    'دجنتور',
    'بريكر'
  ],
  arabizi: [
    'disjoncteur',
    'dijonkter',
    'dijanter',
    'dijankter',
    'dejanter',
    'fuse',
    'fiyouz'
  ]
})

/** What makes a breaker fall. */
export const switchingOn = kind({
  en: [
    'kettle',
    'iron',
    'oven',
    'heater',
    'washer',
    'plug in',
    'plug it',
    'washing machine',
    'turn on'
  ],
  ar: [
    'مكواة',
    'مكوى',
    'مكوا',
    'كل ما',
    'غلاية',
    'شغل+',
    'اشغل',
    'شغلنا',
    'تشغيل',
    'كاتل'
  ],
  arabizi: [
    'mekwe',
    'kel ma',
    'sha8al+',
    'shaghal+'
  ]
})

/** What makes current of sunlight. */
export const panels = kind({
  en: [
    'panel',
    'panels',
    'panneau',
    'panneaux',
    'solar'
  ],
  ar: [
    'لوح',
    'الواح',
    'لوحين',
    'الالواح',
    'لوحات',
    'طاقة',
    'الطاقة',
    'خلايا'
  ],
  arabizi: [
    'law7',
    'alwe7',
    'law7en',
    'panneau',
    'panneaux',
    'ta2a',
    'alwa7'
  ]
})

/** What is said of them. */
export const ofSun = kind({
  en: [
    'hail',
    'production',
    'sun',
    'kilowatt',
    'kw',
    'dust',
    'dusty',
    'rooftop',
    'roof',
    'toit'
  ],
  ar: [
    'انتاج',
    'شمس',
    'برد',
    'كيلو',
    'غبرة',
    'غبار',
    'تراب',
    'مغبرة',
    'طاقة',
    'الطاقة',
    'سطح',
    'السطح',
    'انكسر+',
    'اتكسر+',
    'نزيد',
    'زيد+',
    'زود+',
    'اضافة',
    'سيستم',
    'نظام',
    'محطة',
    'منظومة',
    'انفرتر',
    'بطاريات'
  ],
  arabizi: [
    'ta2a',
    'sate7',
    'sat7',
    'ghabra',
    'nkasar+',
    'nzid',
    'zid+',
    'system',
    'entej',
    'shames',
    'inverter',
    'batariyet'
  ]
})

/** Where the flame is. */
export const burner = kind({
  en: [
    'burner',
    'burners',
    'flame',
    'flames',
    'plaque',
    'plaques',
    'hob'
  ],
  ar: [
    'عين',
    'عيون',
    'عينين',
    'العين',
    'العيون',
    'شعلة',
    'شعلات',
    'نار',
    'النار',
    'شعلتين',
    'كبسة',
    'مفتاح',
    'كبسات',
    'مفاتيح'
  ],
  arabizi: [
    '3en',
    '3ein',
    '3oyoun',
    '3youn',
    '3ayn',
    'she3le',
    'she3let',
    'nar',
    'sho3le',
    'kabset',
    'kabse'
  ]
})

/** What it belongs to. */
export const stove = kind({
  en: [
    'stove',
    'cooker',
    'gas',
    'cuisiniere',
    'oven',
    'gaz'
  ],
  ar: [
    'غاز',
    'الغاز',
    'بوتجاز',
    'بوتاجاز',
    'بوتوجاز',
    'بوتغاز',
    'طباخ',
    'طباخة',
    'جولة',
    'فرن',
    'موقد'
  ],
  arabizi: [
    'gaz',
    'ghaz',
    '8az',
    'butagaz',
    'botagaz',
    'feren',
    'forn',
    'tabbakh'
  ]
})

/** What a burner does or does not. */
export const alight = kind({
  en: [
    'light',
    'lights',
    'ignite',
    'yellow',
    'weak',
    'small',
    'lit',
    'click+',
    'no flame',
    'spark+'
  ],
  ar: [
    'ولع+',
    'شعل+',
    'شعلو',
    'يشتعل',
    'تشتعل',
    'يشتعلوا',
    'ضعيف',
    'ضعيفة',
    'صفرا',
    'اصفر',
    'صفراء',
    'مسدود',
    'مسدودة',
    'مسدودين',
    'يولعوا',
    'تطفي',
    'يطفي',
    'ما تشتغل',
    'ما يشتغل',
    'انكسر+',
    'اتكسر+',
    'طقطق+'
  ],
  arabizi: [
    'wale3+',
    'walle3+',
    'sh3al+',
    'yesh3al',
    'tesh3al',
    'safra',
    'd3ife',
    'masdoud',
    'masdoude',
    'tetfe',
    'nkasret',
    'nkasar'
  ]
})

/** Animals that nobody invited, and what they do. */
export const vermin = kind({
  en: [
    'bite',
    'bites',
    'bitten',
    'biting',
    'nest',
    'nests',
    'infested',
    'infestation',
    'droppings',
    'crawling',
    'everywhere',
    'eating'
  ],
  ar: [
    'عش',
    'عشش',
    'عشوش',
    'قرص+',
    'عض+',
    'لسع+',
    'ماكل',
    'ياكل',
    'تاكل',
    'بياكل',
    'عم ياكل',
    'طالع',
    'بتطلع',
    'عم تطلع',
    'تطلع',
    'مالي',
    'ماليه',
    'مبهدلنا',
    'مزعجنا',
    'اذانا',
    'ماذينا',
    'كتير',
    'كثير',
    'منتشر',
    'منتشرة'
  ],
  arabizi: [
    '3esh',
    '3eshesh',
    '2eres+',
    '3add+',
    'yekol',
    'tekol',
    'mele',
    'tetla3',
    'ktir',
    'yezl3ejna',
    'mkhallina'
  ]
})

/** Them, where the name alone would say too little. */
export const insect = kind({
  en: [
    'flea',
    'fleas',
    'worm',
    'worms',
    'moth',
    'moths',
    'weevil',
    'weevils',
    'lizard',
    'lizards',
    'gecko',
    'snake',
    'bee',
    'bees',
    'wasp',
    'wasps',
    'fly',
    'flies',
    'mosquito',
    'mosquitoes'
  ],
  ar: [
    'سوس',
    'رمة',
    'ارضة',
    'عثة',
    'بعوض',
    'ذباب',
    'دبان',
    'دبابير',
    'نحل',
    'براغيث',
    'برغوث',
    'قمل الخشب',
    'ناموس',
    'برغش',
    'وزغ',
    'ضب',
    'حية',
    'افعى',
    'خنافس',
    'ديدان',
    'دود',
    'سحلية',
    'برص'
  ],
  arabizi: [
    'sous',
    'dababir',
    'dabour',
    'bargash',
    'barghash',
    'berghosh',
    'debben',
    'debbane',
    'namous',
    'na7el',
    'baraghit',
    '3eti',
    'doud'
  ]
})

/** A door or what closes a room. */
export const door = kind({
  en: [
    'door',
    'doors',
    'porte'
  ],
  ar: [
    'باب',
    'الباب',
    'بواب',
    'ابواب',
    'أبواب'
  ],
  arabizi: [
    'beb',
    'bab',
    'bweb',
    'bwab'
  ]
})

/** What opens it. */
export const key = kind({
  en: [
    'key',
    'keys',
    'cle',
    'cles',
    'clef'
  ],
  ar: [
    'مفتاح',
    'مفاتيح',
    'المفتاح',
    'مفتاحي',
    'مفاتيحي'
  ],
  arabizi: [
    'mefte7',
    'mofta7',
    'mefta7',
    'mafeti7',
    'mfeti7',
    'mefte7e'
  ]
})

/** What keeps valuables. */
export const safe = kind({
  en: [
    'safe',
    'safes',
    'vault',
    'coffre fort'
  ],
  ar: [
    'خزنة',
    'الخزنة',
    'تجوري',
    'التجوري',
    'قاصة'
  ],
  arabizi: [
    'khazne',
    '5azne'
  ]
})

/** What a carpenter made. */
export const woodwork = kind({
  en: [
    'table',
    'chair',
    'chairs',
    'desk',
    'drawer',
    'drawers',
    'cupboard',
    'wardrobe',
    'cabinet',
    'bed',
    'wooden door',
    'shelf',
    'stool',
    'bookcase',
    'porte en bois',
    'door',
    'parquet',
    'slats',
    'cupboards',
    'bed slats',
    'doors'
  ],
  ar: [
    'طاولة',
    'طاولات',
    'ترابيزة',
    'كرسي',
    'كراسي',
    'مكتب',
    'جارور',
    'جوارير',
    'درج',
    'ادراج',
    'خزانة',
    'دولاب',
    'كبت',
    'كبتات',
    'كابت',
    'تخت',
    'سرير',
    'كنباية خشب',
    'باب',
    'الباب',
    'كومودينو',
    'مكتبة',
    'درفة',
    'رف',
    'ضلفة',
    'ضلف',
    'باركيه',
    'مفصلات',
    'خزائن'
  ],
  arabizi: [
    'tawle',
    'kerse',
    'karase',
    'maktab',
    'jarour',
    'jawarir',
    'khzene',
    'khzenet',
    'takhet',
    'darfe',
    'beb',
    'bab',
    'maktabe',
    'sofra'
  ]
})

/** Made as it is wanted. */
export const custom = kind({
  en: [
    'built in',
    'made to measure',
    'custom',
    'custom made',
    'made',
    'make',
    'fitted',
    'sur mesure',
    'en bois',
    'wood',
    'wooden',
    'build',
    'built',
    'fabriquer'
  ],
  ar: [
    'تفصيل',
    'فصل+',
    'خشب',
    'خشبي',
    'خشبية',
    'حائط',
    'حيط',
    'خشبه',
    'نجار',
    'صنع+'
  ],
  arabizi: [
    'fassel+',
    'tafsil',
    'khashab',
    '5ashab',
    'khashabo',
    '7et'
  ]
})

/** What a carpenter makes. */
export const furniture = kind({
  en: [
    'wardrobe',
    'wardrobes',
    'cupboard',
    'shelves',
    'shelf',
    'bookcase',
    'library',
    'kitchen',
    'closet',
    'desk',
    'table',
    'bed',
    'etagere',
    'placards',
    'placard',
    'meuble',
    'drawer',
    'floor',
    'door',
    'bibliotheque'
  ],
  ar: [
    'خزانة',
    'خزاين',
    'دولاب',
    'كبت',
    'رفوف',
    'رف',
    'مكتبة',
    'مطبخ',
    'ترابيزة',
    'طاولة',
    'مكتب',
    'سرير',
    'تخت',
    'باب',
    'ابواب',
    'جارور',
    'درج'
  ],
  arabizi: [
    'khzene',
    'khzenet',
    'rfouf',
    'raff',
    'maktabe',
    'matbakh',
    'tawle',
    'maktab',
    'takhet',
    'beb',
    'jarour'
  ]
})

/** What comes in parts. */
export const kit = kind({
  en: [
    'ikea',
    'wardrobe',
    'bed',
    'beds',
    'desk',
    'table',
    'tables',
    'shelf',
    'shelves',
    'cupboard',
    'furniture',
    'bookcase',
    'crib',
    'cot',
    'trampoline',
    'meuble',
    'meubles',
    'armoire',
    'lit',
    'cabinet',
    'dresser'
  ],
  ar: [
    'ايكيا',
    'خزانة',
    'دولاب',
    'كبت',
    'سرير',
    'تخت',
    'مكتب',
    'طاولة',
    'ترابيزة',
    'غرفة نوم',
    'رفوف',
    'اثاث',
    'مكتبة',
    'فرش',
    'عفش',
    'سراير',
    'كومودينو',
    'مكتبتين',
    'مكتبتان',
    'مكتبات',
    'طاولات',
    'كراسي'
  ],
  arabizi: [
    'ikea',
    'khzene',
    'takhet',
    'maktab',
    'tawle',
    'oudet nom',
    'rfouf',
    'maktabe',
    'farsh',
    'maktabten',
    'karase'
  ]
})

/** What is hung. */
export const hanging = kind({
  en: [
    'tv',
    'television',
    'tvs',
    'curtain',
    'curtains',
    'picture',
    'pictures',
    'painting',
    'mirror',
    'mirrors',
    'shelf',
    'shelves',
    'blind',
    'blinds',
    'tele',
    'rideaux',
    'rideau',
    'cadres',
    'frames',
    'projector',
    'screen',
    'miroir',
    'cadre',
    'stores'
  ],
  ar: [
    'تلفزيون',
    'تلفاز',
    'تليفزيون',
    'شاشة',
    'الشاشة',
    'ستارة',
    'ستاير',
    'ستائر',
    'برادي',
    'برداية',
    'صورة',
    'صور',
    'لوحة',
    'لوحات',
    'مراية',
    'رف',
    'رفوف',
    'رول',
    'رولات',
    'تابلوهات',
    'براويز',
    'مرآة',
    'مرايا'
  ],
  arabizi: [
    'tv',
    'televizion',
    'telfizyon',
    'telvizion',
    'sitara',
    'stara',
    'brade',
    'baradi',
    'barade',
    'bardeye',
    'soura',
    'souwar',
    'law7at',
    'mreye',
    'rfouf',
    'shashe',
    'shesha',
    'store',
    'stores'
  ]
})

/** Holes in a wall. */
export const drilling = kind({
  en: [
    'drill',
    'drilling',
    'hole',
    'holes',
    'percer'
  ],
  ar: [
    'خرم',
    'خروم',
    'خرامة',
    'خرم+',
    'ثقب',
    'تخريم',
    'شنيور',
    'دريل',
    'اتقاب'
  ],
  arabizi: [
    'takhrim',
    'shanyour',
    'drill',
    'khorm',
    'khrom'
  ]
})

/** Curtains and blinds. */
export const curtainLike = kind({
  en: [
    'blind',
    'blinds',
    'curtain',
    'curtains',
    'rideau',
    'rideaux',
    'store',
    'stores'
  ],
  ar: [
    'ستارة',
    'ستاير',
    'ستائر',
    'برادي',
    'برداية',
    'رول',
    'رولات',
    'اباجور الداخلي',
    'ستور'
  ],
  arabizi: [
    'sitara',
    'stara',
    'brade',
    'baradi',
    'barade',
    'bardeye',
    'store',
    'stores'
  ]
})

/** What is renewed on a chair. */
export const covering = kind({
  en: [
    'fabric',
    'cover',
    'covers',
    'reupholster+',
    'cushion',
    'cushions',
    'foam',
    'tissu',
    'torn',
    'springs',
    'retapisser'
  ],
  ar: [
    'نجد+',
    'تنجيد',
    'قماش',
    'جلد',
    'سفنج',
    'اسفنج',
    'لبس+',
    'تلبيس',
    'ممزقة',
    'مخزوقة',
    'مقطوع'
  ],
  arabizi: [
    'najjed+',
    'tanjid',
    '2mesh',
    'sfenj',
    'jeld'
  ]
})

/** Where people sit. */
export const seat = kind({
  en: [
    'chair',
    'chairs',
    'sofa',
    'sofas',
    'couch',
    'armchair',
    'armchairs',
    'stool',
    'dining chairs',
    'fauteuil',
    'fauteuils',
    'canape',
    'seats'
  ],
  ar: [
    'كرسي',
    'كراسي',
    'كنب',
    'كنبة',
    'كنباية',
    'كنبايات',
    'كنباياتي',
    'صوفا',
    'اريكة',
    'ارائك',
    'صالون',
    'انتريه',
    'طقم',
    'مجلس'
  ],
  arabizi: [
    'kerse',
    'karase',
    'kanabe',
    'kanabeye',
    'kanabeyet',
    'kanabayet',
    'sofa'
  ]
})

/** What one looks through. */
export const window = kind({
  en: [
    'window',
    'windows',
    'vitre',
    'fenetre',
    'fenetres'
  ],
  ar: [
    'شباك',
    'شبابيك',
    'دريشة',
    'درايش',
    'نافذة',
    'نوافذ',
    'طاقة شباك',
    'حاجزا'
  ],
  arabizi: [
    'shebbek',
    'shbabik',
    'chebbek',
    'shoubbek'
  ]
})

/** Glass and metal. */
export const pane = kind({
  en: [
    'glass',
    'pane',
    'panes',
    'mirror',
    'aluminium',
    'aluminum',
    'upvc',
    'vitre'
  ],
  ar: [
    'زجاج',
    'قزاز',
    'ازاز',
    'جام',
    'المنيوم',
    'الومنيوم',
    'الوميتال',
    'زجاجي',
    'زجاجيا',
    'زجاجية',
    'مراية'
  ],
  arabizi: [
    '2zez',
    'ezez',
    '2ezez',
    'aluminium',
    'alminyom',
    'securit'
  ]
})

/** How a window or a gate fails. */
export const slide = kind({
  en: [
    'slid+',
    'stuck',
    'doesn t close',
    'won t close',
    'rail',
    'track',
    'handle',
    'jammed',
    'doesn t slide',
    'bloquee',
    'broken',
    'broke',
    'cracked'
  ],
  ar: [
    'ما يسكر',
    'ما يتسكر',
    'ما تتسكر',
    'ما عم يجر',
    'ما عم يسكر',
    'مش بيقفل',
    'لا تغلق',
    'لا يغلق',
    'مجرى',
    'مجراها',
    'مجراه',
    'سكة',
    'سحب+',
    'علق+',
    'معلق',
    'عالق',
    'جر+',
    'طلع+',
    'خرج+',
    'انكسر+',
    'اتكسر+',
    'مكسور',
    'نزل+'
  ],
  arabizi: [
    'yjor',
    '3am yjor',
    'majra',
    'majraha',
    'sekke',
    '3ele2+',
    'ma 3am ysakker',
    'nkasar+',
    'maksour'
  ]
})

/** A wing of a window. */
export const sash = kind({
  en: [
    'sash',
    'door',
    'frame'
  ],
  ar: [
    'درفة',
    'درف',
    'ضلفة',
    'ضلف',
    'باب',
    'دلفة'
  ],
  arabizi: [
    'darfe',
    'darfet',
    'beb'
  ]
})

/** What closes a shop. */
export const shutter = kind({
  en: [
    'store',
    'shutter',
    'garage door',
    'rolling door'
  ],
  ar: [
    'جرار المحل',
    'باب المحل',
    'باب المتجر',
    'باب الدكان',
    'رول الدكان',
    'رول المحل',
    'باب الجرار',
    'جرار',
    'باب صاج',
    'باب الصاج',
    'باب المحل الصاج',
    'باب الكراج',
    'باب السحب',
    'باب المتجر الحديدي',
    'شتر',
    'شتر المحل'
  ],
  arabizi: [
    'jarrar l ma7al',
    'jarrar el ma7al',
    'beb l ma7al',
    'jarrar'
  ]
})

/** What it does or does not. */
export const rises = kind({
  en: [
    'go up',
    'goes up',
    'come down',
    'open',
    'won t open',
    'lift'
  ],
  ar: [
    'يرتفع',
    'ما عم يرتفع',
    'ما يرتفع',
    'بيترفع',
    'مش بيترفع',
    'يرفع',
    'لا يرتفع',
    'يفتح',
    'ينزل',
    'ما ينزل',
    'ما يفتح',
    'مش بيفتح',
    'عم يطلع'
  ],
  arabizi: [
    'yertefe3',
    'yetla3',
    'yenzal',
    'yefta7',
    'ma 3am yefta7'
  ]
})

/** Iron and steel. */
export const metal = kind({
  en: [
    'metal',
    'iron',
    'steel',
    'rust+',
    'rusty',
    'weld+',
    'fer',
    'souder',
    'soudure',
    'metallique'
  ],
  ar: [
    'حديد',
    'حديدي',
    'حديدية',
    'لحم+',
    'لحام',
    'تلحيم',
    'مصدي',
    'مصدية',
    'صدأ',
    'صدئ',
    'صاج',
    'مصدى',
    'ستانلس',
    'فولاذ'
  ],
  arabizi: [
    '7adid',
    'hadid',
    'lahhem+',
    'la77em+',
    'tal7im',
    'msadde',
    'msadeye',
    'fer forge'
  ]
})

/** What is made of it. */
export const ironwork = kind({
  en: [
    'stairs',
    'gate',
    'gates',
    'railing',
    'railings',
    'fence',
    'door',
    'grille',
    'shed',
    'canopy',
    'carport',
    'portail',
    'balustrade',
    'ladder',
    'bars'
  ],
  ar: [
    'درج',
    'سلم',
    'بوابة',
    'باب',
    'درابزين',
    'درابزون',
    'سور',
    'سياج',
    'مظلة',
    'هنجر',
    'شبك',
    'شبابيك',
    'حماية',
    'كراج',
    'سقف',
    'بلكونة'
  ],
  arabizi: [
    'daraj',
    'beb',
    'bab',
    'drabzin',
    'darabzin',
    'bawabe',
    'shabak',
    'hangar',
    '7imeye',
    'siyej'
  ]
})

/** It keeps flies out. */
export const net = kind({
  en: [
    'net',
    'nets',
    'screen',
    'screens'
  ],
  ar: [
    'سلك',
    'شبك',
    'منخل',
    'مناخل',
    'سيتة',
    'شبكة'
  ],
  arabizi: [
    'mankhal',
    'mnekhel',
    'mankhl',
    'shabak',
    'moustiquaire'
  ]
})

/** Where it goes, and whom it keeps out. */
export const opening = kind({
  en: [
    'window',
    'windows',
    'mosquito',
    'mosquitoes',
    'flies'
  ],
  ar: [
    'شباك',
    'شبابيك',
    'دريشة',
    'درايش',
    'نوافذ',
    'نافذة',
    'بعوض',
    'ناموس',
    'برغش',
    'ذباب'
  ],
  arabizi: [
    'shebbek',
    'shbabik',
    'barghash',
    'bargash',
    'namous'
  ]
})

/** What keeps the water in. */
export const bath = kind({
  en: [
    'shower',
    'bath',
    'bathtub'
  ],
  ar: [
    'دش',
    'دوش',
    'شاور',
    'بانيو',
    'للدوش',
    'كابينة',
    'كبينة',
    'للدش'
  ],
  arabizi: [
    'douche',
    'dosh',
    'cabine',
    'bain'
  ]
})

/** What a mason mends. */
export const masonry = kind({
  en: [
    'wall',
    'walls',
    'floor',
    'ceiling',
    'plaster',
    'step',
    'facade',
    'tiles'
  ],
  ar: [
    'حيط',
    'حيطة',
    'حيطان',
    'جدار',
    'جدران',
    'طوفة',
    'ورقة',
    'لياسة',
    'محارة',
    'سقف',
    'ارضية',
    'بلاط',
    'رخام',
    'عتبة',
    'سور',
    'غرفة',
    'بياض'
  ],
  arabizi: [
    '7et',
    '7itan',
    'hayt',
    'war2a',
    'sa2ef',
    'blat'
  ]
})

/** How a wall fails. */
export const crack = kind({
  en: [
    'crack+',
    'hole',
    'fell',
    'crumbl+',
    'loose'
  ],
  ar: [
    'شق',
    'شقوق',
    'تشقق',
    'مشقق',
    'متشقق',
    'تشققات',
    'وقع+',
    'سقط+',
    'طاح+',
    'مفتت',
    'شرخ',
    'شروخ',
    'فسخ',
    'مفسخ'
  ],
  arabizi: [
    'sha2',
    'sh2ou2',
    'tsha2a2',
    'we2et',
    'we23et',
    'wa2a3',
    'mshta2a2',
    'm2asha2'
  ]
})

/** What keeps the rain off. */
export const over = kind({
  en: [
    'roof',
    'roofs',
    'rooftop',
    'ceiling',
    'balcony',
    'terrace',
    'basement',
    'attic',
    'toit',
    'terrasse',
    'plafond',
    'wall'
  ],
  ar: [
    'سطح',
    'اسطح',
    'سطوح',
    'سقف',
    'اسقف',
    'بلكونة',
    'بلكون',
    'شرفة',
    'تراس',
    'قبو',
    'السطح',
    'السقف',
    'حيط',
    'جدار',
    'حيطة',
    'حيطان'
  ],
  arabizi: [
    'sate7',
    'sat7',
    'sath',
    'sa2ef',
    'sa2f',
    'balcon',
    'terrasse',
    '7et',
    '7itan',
    'sate7na'
  ]
})

/** What it keeps off. */
export const rain = kind({
  en: [
    'rain',
    'rains',
    'rained',
    'raining',
    'rainy',
    'winter',
    'pleut',
    'pluie',
    'snow',
    'storm',
    'storms'
  ],
  ar: [
    'مطر',
    'امطار',
    'شتي',
    'شتا',
    'شتوية',
    'تشتي',
    'شتت',
    'مطرت',
    'تمطر',
    'بتمطر',
    'بتشتي',
    'امطرت',
    'الشتا',
    'الشتي',
    'مطرة',
    'ثلج',
    'عاصفة',
    'العاصفة'
  ],
  arabizi: [
    'shete',
    'sheteh',
    'sheti',
    'shattet',
    'tshatte',
    'btshatte',
    'sheta',
    'matar',
    'talej',
    'chete',
    '3asfe',
    'l 3asfe'
  ]
})

/** Rain that came through. */
export const under = kind({
  en: [
    'leak+',
    'drip+',
    'seep+',
    'damp',
    'wet',
    'mould',
    'mold',
    'soak+',
    'comes in',
    'come in',
    'coming in',
    'gets in',
    'come inside',
    'inside',
    'water',
    'infiltration',
    'fuit'
  ],
  ar: [
    'خر+',
    'دلف+',
    'نش+',
    'رشح+',
    'نشع+',
    'سرب+',
    'تسرب+',
    'نقط+',
    'دخل+',
    'فوت+',
    'نزل+',
    'رطوبة',
    'معفن',
    'معفنة',
    'عفن',
    'متعفن',
    'مبلول',
    'رطب',
    'هرب+',
    'كر+',
    'زخ+'
  ],
  arabizi: [
    'dlof+',
    'dlef+',
    'nesh+',
    'nech+',
    'nish+',
    'na2et+',
    'na22et+',
    'fout+',
    'rtoube',
    'm3affen',
    '3afan',
    'nzel+',
    'nezel',
    'herr+'
  ]
})

/** What keeps it out. */
export const seal = kind({
  en: [
    'waterproof+',
    'insulat+',
    'seal+',
    'membrane',
    'tar',
    'bitumen',
    'isoler',
    'etancheite',
    'coat',
    'coating'
  ],
  ar: [
    'عزل+',
    'عزل',
    'عازل',
    'زفت+',
    'زفت',
    'ميمبرين',
    'ممبرين',
    'قطران',
    'رولات عزل'
  ],
  arabizi: [
    '3zol+',
    '3azel',
    '3azl',
    'zaffet+',
    'zefet',
    'membrane'
  ]
})

/** What colour a wall has or is to have. */
export const colour = kind({
  en: [
    'white',
    'grey',
    'gray',
    'beige',
    'pink',
    'blue',
    'green',
    'yellow',
    'cream',
    'off white'
  ],
  ar: [
    'ابيض',
    'بيضا',
    'بيضاء',
    'رمادي',
    'رمادية',
    'بيج',
    'زهر',
    'زهري',
    'وردي',
    'وردية',
    'ازرق',
    'زرقا',
    'اخضر',
    'خضرا',
    'اصفر',
    'صفرا',
    'بينك',
    'اوف وايت',
    'كريم',
    'سكني'
  ],
  arabizi: [
    'abyad',
    'bayda',
    'byad',
    'ramede',
    'zahre',
    'azra2',
    'akhdar',
    'beige',
    'gris'
  ]
})

/** What is painted in a colour. */
export const roomPart = kind({
  en: [
    'bedroom',
    'walls',
    'ceiling',
    'living room'
  ],
  ar: [
    'غرفة النوم',
    'اوضة النوم',
    'حيطان',
    'جدران',
    'الحيطان',
    'الجدران',
    'السقف',
    'غرفة',
    'اوضة'
  ],
  arabizi: [
    'oudet l nom',
    '7itan',
    'oudet nom',
    'sa2ef'
  ]
})

/** A machine that gives current. */
export const currentSource = kind({
  en: [
    'generator',
    'genset',
    'inverter',
    'ups'
  ],
  ar: [
    'مولد',
    'مولدات',
    'مولدة',
    'انفرتر',
    'عاكس',
    'يو بي اس',
    'اليو بي اس',
    'لليو بي اس'
  ],
  arabizi: [
    'mwalled',
    'moualled',
    'inverter',
    'ups'
  ]
})

/** Current, and what stores it. */
export const current = kind({
  en: [
    'electricity',
    'power',
    'oil',
    'diesel',
    'battery'
  ],
  ar: [
    'كهربا',
    'كهرباء',
    'زيت',
    'سولار',
    'مازوت',
    'ديزل',
    'بطارية',
    'العمارة',
    'البناية',
    'تيار'
  ],
  arabizi: [
    'kahraba',
    'zeit',
    'mezout',
    'battariye',
    'batariye'
  ]
})

/** What cools food. */
export const fridge = kind({
  en: [
    'fridge',
    'freezer',
    'refrigerator',
    'frigo'
  ],
  ar: [
    'براد',
    'برادي',
    'برادنا',
    'ثلاجة',
    'تلاجة',
    'ثلاجتي',
    'تلاجتي',
    'فريزر',
    'مجمد'
  ],
  arabizi: [
    'barrad',
    'barradna',
    'barrade',
    'frigo',
    'freezer'
  ]
})

/** Its parts, and what it does to the house. */
export const ofFridge = kind({
  en: [
    'drawer',
    'light',
    'lamp',
    'electricity',
    'seal',
    'door',
    'ice',
    'water',
    'noise'
  ],
  ar: [
    'جارور',
    'درج',
    'لمبة',
    'مصباح',
    'ضو',
    'كهربا',
    'كهرباء',
    'كاوتش',
    'كاوتشوك',
    'ربل',
    'مطاط',
    'مي',
    'ماي',
    'مية',
    'الماء',
    'صوت',
    'باب'
  ],
  arabizi: [
    'jarour',
    'lamba',
    'daw',
    'kahraba',
    'kawtchouk',
    'may',
    'sot',
    'talj',
    'beb'
  ]
})

/** Its parts, and what it does to the house. */
export const heaterParts = kind({
  en: [
    'lamp',
    'light',
    'electricity',
    'cold',
    'gas'
  ],
  ar: [
    'لمبة',
    'مصباح',
    'كهربا',
    'كهرباء',
    'غاز',
    'الغاز'
  ],
  arabizi: [
    'lamba',
    'lambet',
    'kahraba',
    'gaz'
  ]
})

/** It stands on a roof. */
export const sunHeater = kind({
  en: [
    'solar heater',
    'solar water heater'
  ],
  ar: [
    'سخان شمسي',
    'السخان الشمسي',
    'سخان عالشمس'
  ],
  arabizi: [
    'sakhan shamse',
    'sakhan l shamse',
    'sakhan shamsi'
  ]
})

/** What it heats. */
export const itsWater = kind({
  en: [
    'heat',
    'water',
    'roof',
    'leaks'
  ],
  ar: [
    'ماي',
    'مي',
    'مية',
    'الماء',
    'السطح',
    'عالسطح'
  ],
  arabizi: [
    'may',
    'sate7'
  ]
})

/** A machine that washes. */
export const washer = kind({
  en: [
    'washer',
    'washing machine',
    'wash machine',
    'dishwasher'
  ],
  ar: [
    'غسالة',
    'غسالتي',
    'غسالتنا',
    'الغسالة',
    'جلاية'
  ],
  arabizi: [
    'ghassele',
    '8assele',
    'ghassalte',
    'jalleye'
  ]
})

/** What it washes, and what becomes of it. */
export const inWasher = kind({
  en: [
    'clothes',
    'plates',
    'door',
    'drain',
    'laundry',
    'leaks'
  ],
  ar: [
    'تياب',
    'ثياب',
    'هدوم',
    'ملابس',
    'صحون',
    'مواعين',
    'ينزل مي',
    'تنزل ماي',
    'بتنزل مية'
  ],
  arabizi: [
    'tyeb',
    's7oun',
    'tnaddef'
  ]
})

/** What heats food. */
export const hungryMachine = kind({
  en: [
    'oven',
    'iron',
    'kettle',
    'heater',
    'water heater',
    'boiler',
    'geyser',
    'immersion',
    'chauffe eau',
    'four',
    'microwave',
    'dryer',
    'dishwasher',
    'washing machine',
    'machine a laver',
    'air conditioner',
    'clim',
    'ac'
  ],
  ar: [
    'فرن',
    'الفرن',
    'مكواة',
    'مكوى',
    'غسالة',
    'نشافة',
    'جلاية',
    'سخان',
    'السخان',
    'سخان كهربا',
    'سخان المي',
    'سخان المياه',
    'سخان الماء',
    'سخانة',
    'دفاية',
    'مدفأة',
    'ميكروويف',
    'مكيف',
    'المكيف',
    'تكييف',
    'قيزر',
    'غلاية'
  ],
  arabizi: [
    'feren',
    'forn',
    'mekwe',
    'sakhan',
    'sakhane',
    'sa5an',
    'sa5ane',
    'azan',
    'ezan',
    'qazan',
    '2azan',
    'mkayef',
    'mkayyef',
    'ghassele',
    'ghasele',
    'neshefe',
    'daffeye',
    'microwave'
  ]
})

/** What a pest control is called for. */
export const pest = kind({
  en: [
    'mosquitoes',
    'mosquito',
    'mice',
    'mouse',
    'rat',
    'rats',
    'cockroaches',
    'ants',
    'wasp',
    'wasps',
    'insects',
    'flies',
    'bugs',
    'snake',
    'woodworm',
    'fourmis',
    'guepes',
    'souris'
  ],
  ar: [
    'بعوض',
    'ناموس',
    'برغش',
    'فيران',
    'فئران',
    'فار',
    'جردون',
    'صراصير',
    'نمل',
    'دبابير',
    'حشرات',
    'حية',
    'افعى',
    'تعبان',
    'سوس',
    'ذباب',
    'ذبان'
  ],
  arabizi: [
    'barghash',
    'bargash',
    'firan',
    'far',
    'jardoun',
    'sarasir',
    'namel',
    'naml',
    'dababir',
    '7asharat',
    '7ayye',
    'sous'
  ]
})

/** Where they are found. */
export const pestPlace = kind({
  en: [
    'garden',
    'stove',
    'sink',
    'oven',
    'garage',
    'kitchen',
    'basement',
    'cupboard',
    'mattress',
    'droppings',
    'behind',
    'door',
    'flour',
    'jardin',
    'cuisine',
    'nid'
  ],
  ar: [
    'حديقة',
    'الحديقة',
    'جنينة',
    'حوش',
    'بوتجاز',
    'طباخ',
    'موقد',
    'مجلى',
    'حوض',
    'مغسلة',
    'كراج',
    'كاراج',
    'جراج',
    'مرآب',
    'مطبخ',
    'طحين',
    'الطحين',
    'دقيق',
    'خشب',
    'سرير',
    'تخت',
    'خزانة',
    'باب'
  ],
  arabizi: [
    'jnayne',
    'gaz',
    'majla',
    'garage',
    'matbakh',
    't7in',
    'khashab',
    'beb',
    'takhet'
  ]
})

/** What woodworms do. */
export const eatsWood = kind({
  en: [
    'eating',
    'holes',
    'woodworm',
    'termites'
  ],
  ar: [
    'ياكل',
    'يأكل',
    'بياكل',
    'تاكل',
    'بتاكل',
    'عم ياكل'
  ],
  arabizi: [
    'yekol',
    '3am yekol',
    'tekol'
  ]
})

/** What they eat. */
export const wood = kind({
  en: [
    'wood',
    'wooden',
    'furniture'
  ],
  ar: [
    'خشب',
    'الخشب'
  ],
  arabizi: [
    'khashab',
    'l khashab'
  ]
})

/** Parts of a door that are painted. */
export const doorFrame = kind({
  en: [
    'door frames',
    'door frame',
    'window frames',
    'frames'
  ],
  ar: [
    'اطارات الابواب',
    'كفر الابواب',
    'كوادر البواب',
    'حلوق الابواب',
    'اطارات'
  ],
  arabizi: [
    'kwader l bweb',
    'kwader'
  ]
})

/** A kitchen. */
export const kitchen = kind({
  en: [
    'kitchen',
    'cuisine'
  ],
  ar: [
    'مطبخ',
    'المطبخ'
  ],
  arabizi: [
    'matbakh',
    'l matbakh'
  ]
})

/** To make one room of two. */
export const openUp = kind({
  en: [
    'open',
    'opening',
    'join'
  ],
  ar: [
    'نفتح',
    'افتح',
    'فتح',
    'يفتح',
    'نوسع'
  ],
  arabizi: [
    'nefta7',
    'efta7'
  ]
})

/** To cover a floor. */
export const layFloor = kind({
  en: [
    'lay',
    'laying',
    'install'
  ],
  ar: [
    'بلط+',
    'تركيب',
    'ركب+'
  ],
  arabizi: [
    'ballet+',
    'rakkeb+'
  ]
})

/** What it is covered with. */
export const flooring = kind({
  en: [
    'floor',
    'flooring',
    'floors',
    'tiles',
    'square metres',
    'square meters'
  ],
  ar: [
    'ارضية',
    'ارضيات',
    'متر',
    'مترا',
    'سيراميك'
  ],
  arabizi: [
    'metre',
    'ared',
    'metr'
  ]
})

/** What plaster does. */
export const fallsOff = kind({
  en: [
    'falling',
    'fell',
    'fall',
    'coming down'
  ],
  ar: [
    'وقع+',
    'سقط+',
    'طاح+',
    'يطيح',
    'تتساقط',
    'يتساقط',
    'بتقع',
    'عم تقع',
    'نزل+'
  ],
  arabizi: [
    'youka3',
    'we23et',
    'we2e3'
  ]
})

/** What is on a wall of stone. */
export const plaster = kind({
  en: [
    'plaster',
    'render'
  ],
  ar: [
    'محارة',
    'لياسة',
    'ورقة',
    'الورقة',
    'جص',
    'الجص',
    'توريق'
  ],
  arabizi: [
    'war2a',
    'tawri2'
  ]
})

/** Behind a door that one cannot open. */
export const lockSelf = kind({
  en: [
    'locked herself',
    'locked himself',
    'locked themselves',
    'locked myself'
  ],
  ar: [
    'قفلت على',
    'قفل على',
    'سكرت ع',
    'سكر ع',
    'اقفلت على',
    'اغلقت على',
    'قفلت عليها'
  ],
  arabizi: [
    'sakkaret 3a',
    'sakkar 3a',
    'sakkarit 3a'
  ]
})

/** Oneself. */
export const oneself = kind({
  en: [
    'bathroom',
    'room',
    'herself',
    'himself',
    'bedroom',
    'toilet',
    'car'
  ],
  ar: [
    'نفسها',
    'نفسه',
    'نفسي',
    'حالها',
    'حاله',
    'حالي'
  ],
  arabizi: [
    '7ala',
    '7alo',
    '7ale'
  ]
})

/** What a key turns. */
export const cylinder = kind({
  en: [
    'cylinder',
    'barrel lock',
    'lock'
  ],
  ar: [
    'سلندر الباب',
    'طبلة',
    'الطبلة',
    'طبلة الباب',
    'اسطوانة الباب',
    'كيلون',
    'كالون',
    'الكالون',
    'الغال',
    'غال',
    'قفل',
    'القفل',
    'قفلا'
  ],
  arabizi: [
    'tabbe',
    'tablet',
    'ghal',
    '2efel',
    'tabet l beb'
  ]
})

/** What it does or does not. */
export const turns = kind({
  en: [
    'turns',
    'turn',
    'change',
    'stuck',
    'broken',
    'new'
  ],
  ar: [
    'يلف',
    'بيلف',
    'تدور',
    'يدور',
    'بتبرم',
    'يبرم',
    'غير+',
    'معلق',
    'خربان',
    'باظ',
    'معطل',
    'جديد',
    'جديدا',
    'ادخل',
    'فوت'
  ],
  arabizi: [
    'btebrom',
    'byebrom',
    'ghayer',
    'm3alla2',
    'jdid'
  ]
})

/** Heavy things. */
export const heavy = kind({
  en: [
    'piano',
    'sofa',
    'fridge',
    'wardrobe',
    'washing machine',
    'bed'
  ],
  ar: [
    'بيانو',
    'البيانو',
    'كنبة',
    'كنباية',
    'خزانة',
    'براد',
    'ثلاجة',
    'تلاجة'
  ],
  arabizi: [
    'piano',
    'kanabeye',
    'barrad',
    'khzene'
  ]
})

/** Where people live one above the other. */
export const storey = kind({
  en: [
    'floor',
    'second floor',
    'third floor',
    'fourth floor',
    'upstairs'
  ],
  ar: [
    'الطابق',
    'طابق',
    'عالطابق',
    'الدور',
    'للدور',
    'الطابق التاني'
  ],
  arabizi: [
    'tabe2',
    'l tabe2',
    'tabi2'
  ]
})

/** Where one lives. */
export const dwelling = kind({
  en: [
    'flat',
    'apartment',
    'house',
    'home'
  ],
  ar: [
    'البيت',
    'بيت',
    'الشقة',
    'شقة'
  ],
  arabizi: [
    'l bet',
    'bet',
    'l sha22a'
  ]
})

/** To live elsewhere from now on. */
export const changeOfHome = kind({
  en: [
    'change flat',
    'changing flat',
    'change house',
    'moving out',
    'move out'
  ],
  ar: [
    'منغير البيت',
    'بنغير البيت',
    'هنغير الشقة',
    'سنغير الشقة',
    'نغير البيت',
    'نغير الشقة',
    'اول الشهر'
  ],
  arabizi: [
    'menghayyer l bet',
    'nghayer l bet',
    'awwal l shaher'
  ]
})

/** Where coffee falls. */
export const keyboard = kind({
  en: [
    'keyboard',
    'laptop',
    'hard drive',
    'hard disk',
    'photos'
  ],
  ar: [
    'كيبورد',
    'الكيبورد',
    'عالكيبورد',
    'لوحة المفاتيح',
    'هارد',
    'قرص صلب'
  ],
  arabizi: [
    'keyboard',
    'clavier',
    'hard'
  ]
})

/** What happens to it. */
export const spill = kind({
  en: [
    'spilled',
    'spilt',
    'coffee',
    'recover',
    'dead'
  ],
  ar: [
    'قهوة',
    'القهوة',
    'كبيت',
    'عصير',
    'صور',
    'استرجاع',
    'رجع+',
    'خربان'
  ],
  arabizi: [
    'ahwe',
    'kabbet',
    'souwar',
    'rajje3',
    'khereb'
  ]
})

/** Where one flushes. */
export const toilet = kind({
  en: [
    'toilet',
    'cistern',
    'flush',
    'chasse d eau'
  ],
  ar: [
    'مرحاض',
    'المرحاض',
    'الكرسي',
    'تواليت',
    'نياغرا',
    'النياغرا',
    'نياغارا',
    'سيفون'
  ],
  arabizi: [
    'niagara',
    'toilet',
    'siphon'
  ]
})

/** What its tank does. */
export const runs = kind({
  en: [
    'running',
    'tank',
    'stop',
    'stops',
    'flush',
    'filling',
    'coule'
  ],
  ar: [
    'خزان',
    'ما عم توقف',
    'ما يوقف',
    'لا يتوقف',
    'مش بيبطل',
    'يصب',
    'مي',
    'ماي',
    'الماء'
  ],
  arabizi: [
    'may',
    'twa22ef',
    'khazzen'
  ]
})

/** What water comes out of. */
export const waterTap = kind({
  en: [
    'tap',
    'taps',
    'faucet',
    'faucets'
  ],
  ar: [
    'حنفية',
    'حنفيات',
    'صنبور',
    'صنابير',
    'خلاط'
  ],
  arabizi: [
    '7anafiye',
    '7anafiyet',
    'khallat'
  ]
})

/** To put or change. */
export const fit = kind({
  en: [
    'fitted',
    'new',
    'replace+',
    'change+',
    'install+'
  ],
  ar: [
    'غير+',
    'بدل+',
    'تغيير',
    'تبديل',
    'ركب+',
    'تركيب'
  ],
  arabizi: [
    'ghayer+',
    'baddel+',
    'rakkeb+',
    'taghyir'
  ]
})

/** Where taps are. */
export const wetRoom = kind({
  en: [
    'bathroom',
    'kitchen'
  ],
  ar: [
    'حمام',
    'مطبخ',
    'مغسلة'
  ],
  arabizi: [
    '7emmem',
    'matbakh'
  ]
})

/** Who cannot help itself. */
export const infant = kind({
  en: [
    'baby',
    'newborn',
    'infant',
    'twins'
  ],
  ar: [
    'بيبي',
    'البيبي',
    'رضيع',
    'الرضيع',
    'مولود',
    'طفل'
  ],
  arabizi: [
    'baby',
    'bebe',
    'l baby'
  ]
})

/** Help at home. */
export const help = kind({
  en: [
    'help',
    'night',
    'nights'
  ],
  ar: [
    'مساعدة',
    'مساعده',
    'بالليل',
    'ليلا'
  ],
  arabizi: [
    'mse3ade',
    'bl leil'
  ]
})

/** A wheel. */
export const tyre = kind({
  en: [
    'tyre',
    'tire',
    'wheel'
  ],
  ar: [
    'دولاب',
    'الدولاب',
    'بالدولاب',
    'تاير',
    'التاير',
    'كاوتش',
    'الكاوتش',
    'اطار',
    'إطار'
  ],
  arabizi: [
    'doulab',
    'bl doulab',
    'pneu'
  ]
})

/** What is in it. */
export const nailIn = kind({
  en: [
    'nail',
    'screw',
    'flat'
  ],
  ar: [
    'مسمار',
    'برغي',
    'بنشر',
    'بنجر'
  ],
  arabizi: [
    'mesmar',
    'banshar'
  ]
})

/** Who does any small job. */
export const handyman = kind({
  en: [
    'handyman',
    'handy man',
    'handymen',
    'bricoleur'
  ],
  ar: [
    'عامل صيانة',
    'معلم تصليح'
  ],
  arabizi: [
    'handyman',
    'bricoleur'
  ]
})

/** The large door of a garden, a yard or a building. */
export const gateOfYard = kind({
  en: [
    'gate',
    'gates',
    'front gate',
    'garden gate',
    'driveway gate',
    'portail'
  ],
  ar: [
    'بوابة',
    'البوابة',
    'بوابات'
  ],
  arabizi: [
    'bawebe',
    'bawabe',
    'bewebe',
    'bouwebe',
    'portail'
  ]
})

/** The iron door of a garage. */
export const garageDoor = kind({
  en: [
    'garage',
    'gate'
  ],
  ar: [
    'كراج',
    'الكراج',
    'كاراج',
    'الكاراج',
    'جراج',
    'الجراج',
    'مرآب',
    'المرآب'
  ],
  arabizi: [
    'garage',
    'l garage'
  ]
})

/** How iron fails. */
export const bent = kind({
  en: [
    'bent',
    'door',
    'gate'
  ],
  ar: [
    'معووج',
    'معوج',
    'الحديد',
    'الحديدي',
    'حديد'
  ],
  arabizi: [
    'm3awwaj',
    '7adid'
  ]
})

/** Glass that needs cleaning. */
export const panes = kind({
  en: [
    'vitres',
    'windows',
    'window'
  ],
  ar: [
    'شبابيك',
    'الشبابيك',
    'درايش',
    'الدرايش',
    'نوافذ',
    'النوافذ',
    'القزاز',
    'الزجاج',
    'زجاج'
  ],
  arabizi: [
    'shbabik',
    'l shbabik',
    '2zez'
  ]
})

/** How one sees that. */
export const smudged = kind({
  en: [
    'laver',
    'dust',
    'dusty',
    'dirty',
    'wash+'
  ],
  ar: [
    'غبرة',
    'غبار',
    'تراب',
    'مسح',
    'متسخ',
    'وسخة',
    'بالغبار'
  ],
  arabizi: [
    'ghabra',
    'mas7',
    'weskha'
  ]
})

/** What holds water. */
export const waterTank = kind({
  en: [
    'tank',
    'cistern',
    'tanks'
  ],
  ar: [
    'خزان',
    'الخزان',
    'خزانات',
    'الخزانات',
    'تانكي'
  ],
  arabizi: [
    'khazzen',
    'khazzan',
    'khazzenet'
  ]
})

/** What is done to it. */
export const inTank = kind({
  en: [
    'clean+',
    'cleaning',
    'overflow+'
  ],
  ar: [
    'نضف+',
    'نظف+',
    'تنضيف',
    'تنظيف',
    'يطوفوا',
    'تفيض',
    'بيطفح',
    'عالسطح',
    'السطح',
    'مي',
    'الماء'
  ],
  arabizi: [
    'naddef+',
    'tandif',
    'sate7',
    'may'
  ]
})

/** An operation, and what comes after it. */
export const serveOld = kind({
  en: [
    'operation',
    'surgery'
  ],
  ar: [
    'عملية',
    'العملية',
    'عمليه'
  ],
  arabizi: [
    '3amaliye',
    '3amaliyet'
  ]
})

/** To move again. */
export const exercise = kind({
  en: [
    'exercises',
    'physio',
    'walk'
  ],
  ar: [
    'تمارين',
    'علاج',
    'يمشي'
  ],
  arabizi: [
    'temrin',
    'physio'
  ]
})

/** Who is to come and clean. */
export const someone = kind({
  en: [
    'lady',
    'woman',
    'someone',
    'somebody',
    'girl',
    'femme'
  ],
  ar: [
    'ست',
    'وحدة',
    'واحدة',
    'صبية',
    'بنت',
    'مرا',
    'سيدة',
    'امرأة',
    'عاملة',
    'حدا',
    'حد',
    'احد',
    'مين',
    'من'
  ],
  arabizi: [
    'sit',
    'we7de',
    'sabiye',
    'benet',
    'mara',
    '7ada',
    'min'
  ]
})

/** What only a cleaner does. */
export const housework = kind({
  en: [
    'mop+',
    'sweep+',
    'dust+',
    'scrub+',
    'vacuum+'
  ],
  ar: [
    'كنس+',
    'شطف+',
    'مسح+',
    'نضف+',
    'نظف+'
  ],
  arabizi: [
    'knos+',
    'kannes+',
    'shtof+',
    'msa7+',
    'naddef+',
    'temsa7',
    'yemsa7'
  ]
})

/** An engine that may be a generator's. */
export const engine = kind({
  en: [
    'generator engine'
  ],
  ar: [
    'موتور',
    'الموتور'
  ],
  arabizi: [
    'moteur',
    'l moteur'
  ]
})

/** What it does or does not. */
export const turnOver = kind({
  en: [
    'turn over'
  ],
  ar: [
    'ما عم يدور',
    'ما بيدور',
    'مش بيدور',
    'ما يدور',
    'لا يدور'
  ],
  arabizi: [
    'ma 3am ydour',
    'ma bidour'
  ]
})

/** Its glass and its door. */
export const ovenGlass = kind({
  en: [
    'glass',
    'door',
    'knob'
  ],
  ar: [
    'زجاج',
    'قزاز',
    'ازاز',
    'قزازه',
    'باب',
    'مفتاح'
  ],
  arabizi: [
    '2zez',
    '2zezo',
    'beb'
  ]
})

/** What cools a room. */
export const airConditioner = kind({
  en: [
    'ac',
    'air conditioner',
    'split'
  ],
  ar: [
    'مكيف',
    'تكييف',
    'مكيفين',
    'المكيف'
  ],
  arabizi: [
    'ac',
    'mkayef',
    'clim',
    'clims'
  ]
})

/** What it needs. */
export const acWork = kind({
  en: [
    'clean+',
    'gas',
    'cleaning'
  ],
  ar: [
    'نضف+',
    'نظف+',
    'غاز',
    'ما يبرد',
    'ما عم يبرد',
    'تنضيف',
    'تنظيف'
  ],
  arabizi: [
    'naddef+',
    'gaz',
    'nettoyage',
    '3abbiyon'
  ]
})
