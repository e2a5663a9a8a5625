import { craft, littleTelling, thing } from './entry.js'

/** What a job is done to, within a trade. */
export const things = [
  thing(
    'oven',
    {
      en: [
        'oven'
      ],
      ar: [
        'فرن',
        'افران'
      ]
    },
    {
      en: [
        'oven',
        'ovens'
      ],
      ar: [
        'فرن',
        'أفران'
      ],
      arabizi: [
        'furn',
        'forn',
        'foron'
      ]
    }
  ),
  thing(
    'microwave',
    {
      en: [
        'microwave'
      ],
      ar: [
        'ميكروويف'
      ]
    },
    {
      en: [
        'microwave',
        'microwaves'
      ],
      ar: [
        'ميكروويف',
        'مايكروويف',
        'مايكرويف',
        'ميكرويف'
      ],
      arabizi: [
        'microwave',
        'mikrowave',
        'mikrowev',
        'micro onde'
      ]
    }
  ),
  thing(
    'burners',
    {
      en: [
        'hob',
        'spark',
        'burner',
        'cooker'
      ],
      ar: [
        'عيون',
        'شرارة',
        'طباخ'
      ]
    },
    {
      en: [
        'hob',
        'stove',
        'burner',
        'burners',
        'spark',
        'cooker'
      ],
      ar: [
        'عيون الغاز',
        'شرارة',
        'بوتجاز',
        'بوتاجاز',
        'طباخ'
      ],
      arabizi: [
        '3youn l gaz',
        'charara',
        'botagaz'
      ]
    }
  ),
  thing(
    'gas hose',
    {
      en: [
        'hose',
        'regulator',
        'bottle'
      ],
      ar: [
        'نبريش',
        'منظم',
        'قنينة'
      ]
    },
    {
      en: [
        'gas hose',
        'regulator',
        'gas bottle',
        'gas cylinder'
      ],
      ar: [
        'نبريش',
        'خرطوم الغاز',
        'منظم الغاز',
        'قنينة غاز',
        'جرة غاز',
        'أنبوبة'
      ],
      arabizi: [
        'nabrij',
        'nabrich',
        '2anninet gaz',
        'anninet gaz'
      ]
    }
  ),
  thing(
    'freezer',
    {
      en: [
        'freezer'
      ],
      ar: [
        'فريزر'
      ]
    },
    {
      en: [
        'freezer',
        'freezers'
      ],
      ar: [
        'فريزر',
        'مجمدة'
      ],
      arabizi: [
        'freezer',
        'frizer',
        'congelateur'
      ]
    }
  ),
  thing(
    'compressor',
    {
      en: [
        'compressor',
        'motor'
      ],
      ar: [
        'كمبرسور',
        'موتور'
      ]
    },
    {
      en: [
        'compressor'
      ],
      ar: [
        'كمبرسور',
        'كومبرسور',
        'كمبروسر',
        'ضاغط'
      ],
      arabizi: [
        'compressor',
        'compresseur',
        'kombressor'
      ]
    }
  ),
  littleTelling(
    'washing machine',
    {
      en: [
        'washing machine'
      ],
      ar: [
        'غسالة'
      ]
    },
    {
      en: [
        'washing machine',
        'washing machines'
      ],
      ar: [
        'غسالة'
      ],
      arabizi: [
        'ghassele',
        'ghasale',
        'ghassale'
      ]
    }
  ),
  thing(
    'dishwasher',
    {
      en: [
        'dishwasher',
        'appliance water'
      ],
      ar: [
        'جلاية',
        'جلايات'
      ]
    },
    {
      en: [
        'dishwasher',
        'dishwashers'
      ],
      ar: [
        'جلاية',
        'غسالة صحون'
      ],
      arabizi: [
        'jalleye',
        'lave vaisselle'
      ]
    }
  ),
  thing(
    'thermostat',
    {
      en: [
        'thermostat'
      ],
      ar: [
        'ترموستات'
      ]
    },
    {
      en: [
        'thermostat'
      ],
      ar: [
        'ترموستات'
      ],
      arabizi: [
        'thermostat'
      ]
    }
  ),
  thing(
    'circuit board',
    {
      en: [
        'board'
      ],
      ar: [
        'بوردة'
      ]
    },
    {
      en: [
        'circuit board',
        'control board'
      ],
      ar: [
        'بوردة',
        'كرت'
      ],
      arabizi: [
        'borde',
        'carte'
      ]
    }
  ),
  thing(
    'door',
    {
      en: [
        'door'
      ],
      ar: [
        'باب',
        'أبواب'
      ]
    },
    {
      en: [
        'door',
        'doors',
        'gate'
      ],
      ar: [
        'باب',
        'أبواب'
      ],
      arabizi: [
        'beb',
        'bab',
        'bwab',
        'porte'
      ]
    }
  ),
  thing(
    'battery',
    {
      en: [
        'battery',
        'jump start'
      ],
      ar: [
        'بطارية',
        'بطاريات'
      ]
    },
    {
      en: [
        'battery',
        'batteries',
        'jump start',
        'jumpstart'
      ],
      ar: [
        'بطارية',
        'بطاريات'
      ],
      arabizi: [
        'battariye',
        'batteriye',
        'battariyet',
        'batariye',
        'batterie'
      ]
    }
  ),
  thing(
    'tap',
    {
      en: [
        'tap ',
        'taps',
        'mixer'
      ],
      ar: [
        'حنفية',
        'حنفيت',
        'حنفيات',
        'خلاط'
      ]
    },
    {
      en: [
        'tap',
        'taps',
        'faucet',
        'faucets',
        'mixer'
      ],
      ar: [
        'حنفية',
        'حنفيات',
        'خلاط',
        'صنبور',
        'بزبوز'
      ],
      arabizi: [
        '7anafiye',
        'hanafiye',
        'hanafiyye',
        '7anafiyet',
        'robinet',
        'khallat'
      ]
    }
  ),
  thing(
    'sink',
    {
      en: [
        'sink'
      ],
      ar: [
        'مجلى',
        'مجالي',
        'مغاسل'
      ]
    },
    {
      en: [
        'sink',
        'sinks',
        'washbasin',
        'basin'
      ],
      ar: [
        'حوض المطبخ',
        'حوض',
        'مجلى',
        'مجالي',
        'مغسلة',
        'مغاسل'
      ],
      arabizi: [
        'majla',
        'maghsale',
        'evier',
        'lavabo'
      ]
    }
  ),
  thing(
    'drain',
    {
      en: [
        'drain',
        'sewer'
      ],
      ar: [
        'مجرور',
        'مجارير',
        'صرف'
      ]
    },
    {
      en: [
        'drain',
        'drains',
        'sewer',
        'sewage',
        'manhole'
      ],
      ar: [
        'مجرور',
        'مجارير',
        'مجاري',
        'صرف',
        'بالوعة',
        'بلاعة',
        'ريغار'
      ],
      arabizi: [
        'majrour',
        'majarir',
        'ballou3a',
        'ballo3a',
        'balo3a'
      ]
    }
  ),
  thing(
    'toilet',
    {
      en: [
        'toilet',
        'flush'
      ],
      ar: [
        'سيفون',
        'كراسي حمام'
      ]
    },
    {
      en: [
        'toilet',
        'toilets',
        'flush',
        'siphon',
        'cistern',
        'wc'
      ],
      ar: [
        'سيفون',
        'كرسي حمام',
        'كرسي الحمام',
        'مرحاض',
        'تواليت',
        'حمام افرنجي'
      ],
      arabizi: [
        'siphon',
        'sifon',
        'toilette',
        'twalet',
        'kerse l 7ammem'
      ]
    }
  ),
  thing(
    'shower',
    {
      en: [
        'shower'
      ],
      ar: [
        'دوش'
      ]
    },
    {
      en: [
        'shower'
      ],
      ar: [
        'دوش',
        'شاور'
      ],
      arabizi: [
        'douche',
        'dosh',
        'shower'
      ]
    }
  ),
  thing(
    'pipe',
    {
      en: [
        'pipe'
      ],
      ar: [
        'قسطل',
        'قساطل'
      ]
    },
    {
      en: [
        'pipe',
        'pipes',
        'water line'
      ],
      ar: [
        'ماسورة',
        'مواسير',
        'قسطل',
        'قساطل',
        'أنبوب',
        'أنابيب',
        'بايب'
      ],
      arabizi: [
        '2astal',
        'astal',
        '2asatel',
        '2asatil',
        'asatel',
        'tuyau'
      ]
    }
  ),
  thing(
    'pressure',
    {
      en: [
        'pressure'
      ],
      ar: [
        'ضغط'
      ]
    },
    {
      en: [
        'pressure',
        'weak water',
        'booster'
      ],
      ar: [
        'ضغط',
        'المي خفيفة',
        'الموية ضعيفة',
        'المية ضعيفة'
      ],
      arabizi: [
        'daght',
        'daghet',
        'pression',
        'may khafife'
      ]
    }
  ),
  thing(
    'filter',
    {
      en: [
        'filter',
        'softener'
      ],
      ar: [
        'فلتر',
        'فلاتر'
      ]
    },
    {
      en: [
        'filter',
        'filters',
        'softener'
      ],
      ar: [
        'فلتر',
        'فلاتر'
      ],
      arabizi: [
        'filter',
        'filtre',
        'falater',
        'faltar'
      ]
    }
  ),
  thing(
    'pump',
    {
      en: [
        'pump'
      ],
      ar: [
        'طرمبة',
        'طرمبات',
        'مضخة'
      ]
    },
    {
      en: [
        'pump',
        'pumps'
      ],
      ar: [
        'طرمبة',
        'طرومبة',
        'مضخة',
        'دينمو',
        'مضخات'
      ],
      arabizi: [
        'trombe',
        'tromba',
        'trumba',
        'tormba',
        'torombe',
        'pompe',
        'madakha'
      ]
    }
  ),
  thing(
    'boiler',
    {
      en: [
        'boiler',
        'chaudiere'
      ],
      ar: [
        'شوديير'
      ]
    },
    {
      en: [
        'boiler',
        'chaudiere'
      ],
      ar: [
        'شوديير',
        'بويلر',
        'غلاية'
      ],
      arabizi: [
        'chaudiere',
        'choudyer',
        'boiler'
      ]
    }
  ),
  thing(
    'tank',
    {
      en: [
        'tank'
      ],
      ar: [
        'خزان',
        'خزانات'
      ]
    },
    {
      en: [
        'tank',
        'tanks',
        'cistern'
      ],
      ar: [
        'خزان',
        'خزانات',
        'تنك'
      ],
      arabizi: [
        'khazzan',
        'khezzan',
        '5azzan',
        'khazzenet',
        'reservoir'
      ]
    }
  ),
  thing(
    'water tanker',
    {
      en: [
        'tanker',
        'delivery'
      ],
      ar: [
        'سيترن',
        'نقلة مي'
      ]
    },
    {
      en: [
        'tanker',
        'water delivery',
        'truck of water',
        'deliver water'
      ],
      ar: [
        'سيترن',
        'نقلة مي',
        'صهريج',
        'وايت موية',
        'وايت ماء'
      ],
      arabizi: [
        'citerne',
        'na2let may',
        'sitern'
      ]
    }
  ),
  thing(
    'socket',
    {
      en: [
        'socket'
      ],
      ar: [
        'بريز'
      ]
    },
    {
      en: [
        'socket',
        'sockets',
        'outlet',
        'plug'
      ],
      ar: [
        'بريز',
        'بريزة',
        'بريزات',
        'إبريز',
        'فيش',
        'فيشة',
        'قابس'
      ],
      arabizi: [
        'priz',
        'prise',
        'briz',
        'brizet'
      ]
    }
  ),
  thing(
    'light',
    {
      en: [
        'light',
        'chandelier',
        'spot',
        'led'
      ],
      ar: [
        'ثريات',
        'إنارة',
        'سبوتات'
      ]
    },
    {
      en: [
        'light',
        'lights',
        'lamp',
        'lamps',
        'chandelier',
        'spotlight',
        'led strip'
      ],
      ar: [
        'ثريا',
        'ثريات',
        'نجفة',
        'لمبة',
        'لمبات',
        'إنارة',
        'إضاءة',
        'سبوت',
        'سبوتات'
      ],
      arabizi: [
        'trayya',
        'thorayya',
        'lamba',
        'lambet',
        'lampe',
        'lustre'
      ]
    }
  ),
  thing(
    'breaker',
    {
      en: [
        'breaker',
        'panel',
        'distribution board'
      ],
      ar: [
        'ديجنكتور',
        'تابلو'
      ]
    },
    {
      en: [
        'breaker',
        'breakers',
        'fuse',
        'fuse box',
        'electrical panel'
      ],
      ar: [
        'ديجنكتور',
        'دجنكتور',
        'قاطع',
        'تابلو',
        'فيوز',
        'طبلون',
        'لوحة الكهرباء'
      ],
      arabizi: [
        'disjoncteur',
        'dijoncteur',
        'tablo',
        'tableau'
      ]
    }
  ),
  thing(
    'fan',
    {
      en: [
        'fan ',
        'extractor',
        'fans'
      ],
      ar: [
        'مراوح',
        'مروحة',
        'شفاط'
      ]
    },
    {
      en: [
        'fan',
        'fans',
        'ceiling fan',
        'extractor',
        'hood'
      ],
      ar: [
        'مروحة',
        'مراوح',
        'شفاط'
      ],
      arabizi: [
        'marwa7a',
        'marwa7et',
        'marwaha',
        'ventilateur',
        'shaffat',
        'hotte'
      ]
    }
  ),
  thing(
    'intercom',
    {
      en: [
        'intercom',
        'doorbell'
      ],
      ar: [
        'انترفون',
        'جرس'
      ]
    },
    {
      en: [
        'intercom',
        'doorbell',
        'door bell'
      ],
      ar: [
        'انترفون',
        'انتركم',
        'جرس'
      ],
      arabizi: [
        'interphone',
        'jaras'
      ]
    }
  ),
  thing(
    'uninterruptible supply',
    {
      en: [
        'ups'
      ],
      ar: [
        'يو بي اس'
      ]
    },
    {
      en: [
        'ups'
      ],
      ar: [
        'يو بي اس',
        'يو بي إس'
      ],
      arabizi: [
        'ups'
      ]
    }
  ),
  thing(
    'generator',
    {
      en: [
        'generator'
      ],
      ar: [
        'مولد',
        'موتور'
      ]
    },
    {
      en: [
        'generator',
        'generators'
      ],
      ar: [
        'مولد',
        'موتور الكهربا',
        'ماطور'
      ],
      arabizi: [
        'mwalled',
        'moualled',
        'mwaled',
        'moteur'
      ]
    }
  ),
  thing(
    'inverter',
    {
      en: [
        'inverter'
      ],
      ar: [
        'انفرتر'
      ]
    },
    {
      en: [
        'inverter'
      ],
      ar: [
        'انفرتر',
        'إنفيرتر'
      ],
      arabizi: [
        'inverter'
      ]
    }
  ),
  thing(
    'car tyre',
    {
      en: [
        'tyre',
        'puncture'
      ],
      ar: [
        'دولاب',
        'بنشر'
      ]
    },
    {
      en: [
        'tyre',
        'tire',
        'tyres',
        'tires',
        'flat tyre',
        'flat tire',
        'puncture',
        'wheel'
      ],
      ar: [
        'دولاب',
        'بنشر',
        'مبنشر',
        'كفر',
        'كفرات',
        'كاوتش',
        'إطار',
        'عجلة'
      ],
      arabizi: [
        'doulab',
        'dawlab',
        'dolab',
        'banshar',
        'mbanshar',
        'mbancher',
        'pneu'
      ]
    }
  ),
  thing(
    'brake',
    {
      en: [
        'brake'
      ],
      ar: [
        'فرام'
      ]
    },
    {
      en: [
        'brake',
        'brakes'
      ],
      ar: [
        'فرام',
        'فرامل',
        'فرامات',
        'بريك'
      ],
      arabizi: [
        'fram',
        'framet',
        'frem',
        'frein',
        'freins'
      ]
    }
  ),
  thing(
    'oil',
    {
      en: [
        'oil'
      ],
      ar: [
        'زيت'
      ]
    },
    {
      en: [
        'oil',
        'oil change'
      ],
      ar: [
        'زيت'
      ],
      arabizi: [
        'zet',
        'zeit',
        'vidange'
      ]
    }
  ),
  thing(
    'tow truck',
    {
      en: [
        'tow '
      ],
      ar: [
        'ونش'
      ]
    },
    {
      en: [
        'tow',
        'towed',
        'tow truck',
        'towing',
        'broke down',
        'broken down',
        'breakdown'
      ],
      ar: [
        'ونش',
        'سطحة',
        'عطلت',
        'تعطلت',
        'سحب السيارة'
      ],
      arabizi: [
        'wench',
        'winch',
        'depannage',
        'remorque'
      ]
    }
  ),
  thing(
    'engine light',
    {
      en: [
        'engine light'
      ],
      ar: [
        'لمبة الموتور'
      ]
    },
    {
      en: [
        'engine light',
        'check engine',
        'warning light'
      ],
      ar: [
        'لمبة الموتور',
        'لمبة المحرك'
      ],
      arabizi: [
        'lambet l moteur'
      ]
    }
  ),
  thing(
    'car key',
    {
      en: [
        'car key'
      ],
      ar: [
        'مفتاح السيارة',
        'مفاتيح سيارات'
      ]
    },
    {
      en: [
        'car key',
        'car keys',
        'key of my car',
        'keys of my car',
        'key of the car',
        'keys of the car'
      ],
      ar: [
        'مفتاح السيارة',
        'مفتاح سيارتي',
        'مفتاح العربية',
        'مفاتيح السيارة'
      ],
      arabizi: [
        'mefte7 siyarte',
        'mefte7 l siyara',
        'mefteh siyarte',
        'meftah siyarte'
      ]
    }
  ),
  thing(
    'strongbox',
    {
      en: [
        'safe '
      ],
      ar: [
        'خزنة',
        'خزنات'
      ]
    },
    {
      en: [
        'safe'
      ],
      ar: [
        'خزنة',
        'خزنات'
      ],
      arabizi: [
        'khazne',
        'coffre'
      ]
    }
  ),
  thing(
    'lock',
    {
      en: [
        'lock '
      ],
      ar: [
        'كالون',
        'قفل',
        'غال'
      ]
    },
    {
      en: [
        'lock',
        'locks',
        'cylinder'
      ],
      ar: [
        'قفل',
        'كالون',
        'غال',
        'أقفال'
      ],
      arabizi: [
        '2efel',
        'efel',
        '2fel',
        'kaloun',
        'serrure'
      ]
    }
  ),
  thing(
    'carpet',
    {
      en: [
        'carpet',
        'rug'
      ],
      ar: [
        'سجاد'
      ]
    },
    {
      en: [
        'carpet',
        'carpets',
        'rug',
        'rugs'
      ],
      ar: [
        'سجاد',
        'سجادة',
        'موكيت',
        'زولية'
      ],
      arabizi: [
        'sejjed',
        'sejjede',
        'sejjade',
        'sijjad',
        'tapis'
      ]
    }
  ),
  thing(
    'sofa',
    {
      en: [
        'sofa',
        'salon',
        'armchair'
      ],
      ar: [
        'كنباي',
        'صالون'
      ]
    },
    {
      en: [
        'sofa',
        'sofas',
        'couch',
        'couches',
        'armchair'
      ],
      ar: [
        'كنب',
        'كنبة',
        'كنبايات',
        'كنباية',
        'صالون',
        'أريكة'
      ],
      arabizi: [
        'kanabe',
        'kanabeye',
        'kanabeyet',
        'kanaba',
        'canape'
      ]
    }
  ),
  thing(
    'window',
    {
      en: [
        'window',
        'glass'
      ],
      ar: [
        'شباك',
        'شبابيك',
        'قزاز'
      ]
    },
    {
      en: [
        'window',
        'windows',
        'glass'
      ],
      ar: [
        'شباك',
        'شبابيك',
        'زجاج',
        'قزاز',
        'نوافذ',
        'نافذة'
      ],
      arabizi: [
        'shebbek',
        'shbebik',
        'shababik',
        '2zez',
        'ezez',
        'vitre',
        'vitres'
      ]
    }
  ),
  thing(
    'insect screen',
    {
      en: [
        'mosquito',
        'insect screen'
      ],
      ar: [
        'مناخل',
        'برغش'
      ]
    },
    {
      en: [
        'mosquito net',
        'mosquito nets',
        'fly screen',
        'insect screen'
      ],
      ar: [
        'منخل',
        'مناخل',
        'سلك ناموس',
        'شبك ناموس'
      ],
      arabizi: [
        'mnakhel',
        'monkhol',
        'moustiquaire'
      ]
    }
  ),
  thing(
    'shutter',
    {
      en: [
        'shutter',
        'abat jour'
      ],
      ar: [
        'أباجور',
        'باب المحل'
      ]
    },
    {
      en: [
        'shutter',
        'shutters',
        'abat jour'
      ],
      ar: [
        'أباجور',
        'شتر',
        'رول الشباك'
      ],
      arabizi: [
        'abajour',
        'abajor',
        'volet'
      ]
    }
  ),
  thing(
    'stairs',
    {
      en: [
        'stairs'
      ],
      ar: [
        'درج'
      ]
    },
    {
      en: [
        'stairs',
        'staircase',
        'stairwell',
        'lobby'
      ],
      ar: [
        'درج البناية',
        'درج',
        'مدخل البناية',
        'سلم العمارة'
      ],
      arabizi: [
        'daraj',
        'escalier'
      ]
    }
  ),
  thing(
    'office',
    {
      en: [
        'office',
        'shop'
      ],
      ar: [
        'مكتب',
        'مكاتب',
        'محلات'
      ]
    },
    {
      en: [
        'office',
        'offices',
        'shop',
        'shops',
        'clinic'
      ],
      ar: [
        'مكتب',
        'مكاتب',
        'محل',
        'محلات',
        'عيادة'
      ],
      arabizi: [
        'maktab',
        'makateb',
        'ma7al',
        'bureau'
      ]
    }
  ),
  thing(
    'empty home',
    {
      en: [
        'empty',
        'before you move'
      ],
      ar: [
        'فاضي',
        'قبل السكن'
      ]
    },
    {
      en: [
        'empty flat',
        'empty apartment',
        'empty house',
        'move in'
      ],
      ar: [
        'بيت فاضي',
        'شقة فاضية',
        'قبل السكن'
      ],
      arabizi: [
        'bet fade'
      ]
    }
  ),
  thing(
    'building dust',
    {
      en: [
        'after renovation'
      ],
      ar: [
        'بعد الورشة'
      ]
    },
    {
      en: [
        'after renovation',
        'after construction',
        'renovation dust'
      ],
      ar: [
        'بعد الورشة',
        'بعد البناء',
        'بعد التشطيب'
      ],
      arabizi: [
        'ba3d l warche',
        'ba3d l werche'
      ]
    }
  ),
  craft(
    'cockroach',
    {
      en: [
        'cockroach'
      ],
      ar: [
        'صراصير'
      ]
    },
    {
      en: [
        'cockroach',
        'cockroaches',
        'roaches'
      ],
      ar: [
        'صراصير',
        'صرصور'
      ],
      arabizi: [
        'srasir',
        'sarasir',
        'sarsour',
        'cafards'
      ]
    }
  ),
  craft(
    'bed bug',
    {
      en: [
        'bed bug'
      ],
      ar: [
        'بق'
      ]
    },
    {
      en: [
        'bed bug',
        'bed bugs',
        'bedbugs'
      ],
      ar: [
        'بق الفراش',
        'بق'
      ],
      arabizi: [
        'ba2 l farche'
      ]
    }
  ),
  craft(
    'rodent',
    {
      en: [
        'rats',
        'mice'
      ],
      ar: [
        'فيران',
        'جرادين'
      ]
    },
    {
      en: [
        'rat',
        'rats',
        'mouse',
        'mice'
      ],
      ar: [
        'فيران',
        'فئران',
        'فار',
        'جرادين',
        'جردون'
      ],
      arabizi: [
        'firan',
        'jaradin',
        'jardon',
        'souris'
      ]
    }
  ),
  thing(
    'one room',
    {
      en: [
        'one room',
        'bedroom'
      ],
      ar: [
        'دهان غرفة'
      ]
    },
    {
      en: [
        'one room',
        'one bedroom',
        'paint a room',
        'paint the room',
        'paint my room',
        'paint my bedroom',
        'paint the bedroom'
      ],
      ar: [
        'دهان غرفة',
        'دهن غرفة',
        'غرفة وحدة'
      ],
      arabizi: [
        'oda we7de',
        'dhen oda'
      ]
    }
  ),
  thing(
    'facade',
    {
      en: [
        'facade',
        'exterior'
      ],
      ar: [
        'واجهة',
        'خارجي'
      ]
    },
    {
      en: [
        'facade',
        'exterior',
        'outside walls'
      ],
      ar: [
        'واجهة',
        'دهان خارجي'
      ],
      arabizi: [
        'wejha',
        'facade'
      ]
    }
  ),
  thing(
    'ceiling',
    {
      en: [
        'ceiling'
      ],
      ar: [
        'سقف'
      ]
    },
    {
      en: [
        'ceiling'
      ],
      ar: [
        'سقف'
      ],
      arabizi: [
        'sa2ef',
        'sa2f',
        'plafond'
      ]
    }
  ),
  thing(
    'balcony',
    {
      en: [
        'balcon'
      ],
      ar: [
        'بلكون',
        'بلاكين'
      ]
    },
    {
      en: [
        'balcony',
        'balconies'
      ],
      ar: [
        'بلكون',
        'بلكونة',
        'شرفة'
      ],
      arabizi: [
        'balcon',
        'balkon'
      ]
    }
  ),
  thing(
    'roof',
    {
      en: [
        'roof'
      ],
      ar: [
        'سطح'
      ]
    },
    {
      en: [
        'roof',
        'rooftop'
      ],
      ar: [
        'سطح',
        'سطوح'
      ],
      arabizi: [
        'sate7',
        'sat7'
      ]
    }
  ),
  craft(
    'phone screen',
    {
      en: [
        'screen'
      ],
      ar: [
        'شاشة'
      ]
    },
    {
      en: [
        'screen',
        'cracked screen',
        'broken screen'
      ],
      ar: [
        'شاشة'
      ],
      arabizi: [
        'shashe',
        'shashet',
        'ecran'
      ]
    }
  ),
  craft(
    'wireless',
    {
      en: [
        'wi fi',
        'wifi'
      ],
      ar: [
        'واي فاي'
      ]
    },
    {
      en: [
        'wifi',
        'wi fi',
        'signal'
      ],
      ar: [
        'واي فاي'
      ],
      arabizi: [
        'wifi'
      ]
    }
  ),
  thing(
    'slow network',
    {
      en: [
        'slow internet',
        'router'
      ],
      ar: [
        'النت بطيء',
        'راوتر'
      ]
    },
    {
      en: [
        'slow internet',
        'internet is slow',
        'internet is very slow',
        'internet is so slow',
        'router'
      ],
      ar: [
        'النت بطيء',
        'الانترنت بطيء',
        'نت بطيء',
        'راوتر'
      ],
      arabizi: [
        'net bati2',
        'net bate2',
        'router'
      ]
    }
  ),
  craft(
    'camera',
    {
      en: [
        'camera',
        'cctv'
      ],
      ar: [
        'كاميرات'
      ]
    },
    {
      en: [
        'camera',
        'cameras',
        'cctv'
      ],
      ar: [
        'كاميرا',
        'كاميرات'
      ],
      arabizi: [
        'kamera',
        'kameret',
        'cameras'
      ]
    }
  ),
  thing(
    'seat',
    {
      en: [
        'chair',
        'table'
      ],
      ar: [
        'كراسي',
        'طاولات'
      ]
    },
    {
      en: [
        'chair',
        'chairs',
        'table',
        'tables'
      ],
      ar: [
        'كرسي',
        'كراسي',
        'طاولة'
      ],
      arabizi: [
        'kerse',
        'karase',
        'tawle'
      ]
    }
  ),
  thing(
    'wardrobe',
    {
      en: [
        'wardrobe',
        'shelves'
      ],
      ar: [
        'خزاين',
        'رفوف'
      ]
    },
    {
      en: [
        'wardrobe',
        'wardrobes',
        'closet',
        'shelf',
        'shelves'
      ],
      ar: [
        'خزانة ملابس',
        'خزاين',
        'رف',
        'رفوف',
        'دولاب ملابس'
      ],
      arabizi: [
        'khzene',
        'khzanet',
        'rfouf',
        'placard'
      ]
    }
  ),
  thing(
    'kitchen cupboard',
    {
      en: [
        'kitchen cabinet',
        'kitchen cupboard'
      ],
      ar: [
        'مطابخ',
        'خزاين المطبخ'
      ]
    },
    {
      en: [
        'kitchen cabinet',
        'kitchen cabinets',
        'kitchen cupboard',
        'kitchen cupboards',
        'hinge',
        'hinges',
        'drawer'
      ],
      ar: [
        'مفصلات',
        'مفصلة',
        'جوارير',
        'جارور',
        'خزاين المطبخ'
      ],
      arabizi: [
        'mfasalet',
        'jawarir'
      ]
    }
  ),
  thing(
    'parquet',
    {
      en: [
        'parquet'
      ],
      ar: [
        'باركيه'
      ]
    },
    {
      en: [
        'parquet',
        'wooden floor'
      ],
      ar: [
        'باركيه'
      ],
      arabizi: [
        'parquet'
      ]
    }
  ),
  thing(
    'pergola',
    {
      en: [
        'pergola'
      ],
      ar: [
        'عريشة',
        'عرايش'
      ]
    },
    {
      en: [
        'pergola'
      ],
      ar: [
        'عريشة',
        'برجولا'
      ],
      arabizi: [
        '3arishe',
        'pergola'
      ]
    }
  ),
  craft(
    'maths',
    {
      en: [
        'math'
      ],
      ar: [
        'رياضيات'
      ]
    },
    {
      en: [
        'maths',
        'math',
        'algebra',
        'geometry'
      ],
      ar: [
        'رياضيات',
        'حساب'
      ],
      arabizi: [
        'riyadiyet',
        'riyadiyat',
        'maths',
        'math'
      ]
    }
  ),
  craft(
    'science',
    {
      en: [
        'physics',
        'science'
      ],
      ar: [
        'فيزيا',
        'علوم'
      ]
    },
    {
      en: [
        'physics',
        'chemistry',
        'science',
        'sciences'
      ],
      ar: [
        'فيزيا',
        'فيزياء',
        'كيميا',
        'كيمياء',
        'علوم'
      ],
      arabizi: [
        'physique',
        'chimie',
        'fizya',
        'kimya'
      ]
    }
  ),
  craft(
    'reading Arabic',
    {
      en: [
        'arabic'
      ],
      ar: [
        'عربي',
        'لغة عربية'
      ]
    },
    {
      en: [
        'arabic'
      ],
      ar: [
        'عربي',
        'لغة عربية',
        'قواعد',
        'نحو'
      ],
      arabizi: [
        '3arabe',
        '3arabi'
      ]
    }
  ),
  craft(
    'language tests',
    {
      en: [
        'ielts',
        'toefl'
      ],
      ar: [
        'ielts'
      ]
    },
    {
      en: [
        'ielts',
        'toefl',
        'delf',
        'english exam'
      ],
      ar: [
        'ايلتس',
        'توفل'
      ],
      arabizi: [
        'ielts',
        'toefl',
        'delf'
      ]
    }
  ),
  craft(
    'haircut',
    {
      en: [
        'haircut',
        'barber',
        'hair',
        'coiffeur'
      ],
      ar: [
        'قص',
        'حلاق'
      ]
    },
    {
      en: [
        'haircut',
        'barber',
        'cut my hair',
        'blow dry',
        'blowdry',
        'hairdresser',
        'hairstyle',
        'my hair'
      ],
      ar: [
        'قص شعر',
        'قصة شعر',
        'حلاقة',
        'حلاق',
        'سشوار',
        'سيشوار',
        'تسريحة',
        'كوافير',
        'كوافيرة',
        'شعري'
      ],
      arabizi: [
        '2asset sha3er',
        '7alle2',
        'coiffeur',
        'coiffeuse',
        'kwafera',
        'kwafor',
        'brushing',
        'sha3re'
      ]
    }
  ),
  thing(
    'beard',
    {
      en: [
        'beard'
      ],
      ar: [
        'دقن'
      ]
    },
    {
      en: [
        'beard',
        'shave'
      ],
      ar: [
        'دقن',
        'لحية',
        'ذقن'
      ],
      arabizi: [
        'da2en',
        'barbe'
      ]
    }
  ),
  craft(
    'nails',
    {
      en: [
        'nail'
      ],
      ar: [
        'أظافر'
      ]
    },
    {
      en: [
        'nails',
        'manicure',
        'pedicure'
      ],
      ar: [
        'أظافر',
        'مناكير',
        'بديكير',
        'ضوافر'
      ],
      arabizi: [
        'adafir',
        'manucure'
      ]
    }
  ),
  craft(
    'make up',
    {
      en: [
        'make up'
      ],
      ar: [
        'مكياج'
      ]
    },
    {
      en: [
        'make up',
        'makeup'
      ],
      ar: [
        'مكياج',
        'ميك اب',
        'ميكب'
      ],
      arabizi: [
        'makeup',
        'maquillage'
      ]
    }
  ),
  thing(
    'bride',
    {
      en: [
        'bridal',
        'wedding'
      ],
      ar: [
        'عروس',
        'عرس',
        'أعراس'
      ]
    },
    {
      en: [
        'bride',
        'bridal',
        'wedding'
      ],
      ar: [
        'عرس',
        'عروس',
        'زفاف'
      ],
      arabizi: [
        '3eres',
        '3arous',
        'mariage'
      ]
    }
  ),
  thing(
    'injection',
    {
      en: [
        'injection',
        'iv drip'
      ],
      ar: [
        'إبرة',
        'مصل',
        'إبر'
      ]
    },
    {
      en: [
        'injection',
        'injections',
        'iv',
        'iv drip'
      ],
      ar: [
        'إبرة',
        'إبر',
        'حقنة',
        'حقن',
        'مصل'
      ],
      arabizi: [
        'ebre',
        'ibre',
        'piqure',
        '7o2ne'
      ]
    }
  ),
  thing(
    'rehabilitation',
    {
      en: [
        'physiotherapy',
        'rehabilitation'
      ],
      ar: [
        'فيزيائي',
        'تأهيل'
      ]
    },
    {
      en: [
        'physio',
        'physiotherapy',
        'physiotherapist',
        'rehabilitation'
      ],
      ar: [
        'علاج طبيعي',
        'علاج فيزيائي',
        'تأهيل'
      ],
      arabizi: [
        'physio',
        'kine',
        'physiotherapie'
      ]
    }
  ),
  thing(
    'wound',
    {
      en: [
        'wound',
        'sore'
      ],
      ar: [
        'ضماد',
        'جروح'
      ]
    },
    {
      en: [
        'wound',
        'wounds',
        'dressing',
        'bandage',
        'bed sore'
      ],
      ar: [
        'ضماد',
        'جرح',
        'جروح',
        'غيار جرح'
      ],
      arabizi: [
        'jere7',
        'jer7',
        'pansement'
      ]
    }
  ),
  thing(
    'elderly',
    {
      en: [
        'elderly',
        'your mother'
      ],
      ar: [
        'كبار السن',
        'لإمك'
      ]
    },
    {
      en: [
        'elderly',
        'grandmother',
        'grandfather',
        'old mother',
        'old father',
        'parents'
      ],
      ar: [
        'كبار السن',
        'كبير بالسن',
        'مسن',
        'مسنة',
        'جدتي',
        'جدي'
      ],
      arabizi: [
        'khetyar',
        'khetyara'
      ]
    }
  ),
  thing(
    'homework',
    {
      en: [
        'homework',
        'after school'
      ],
      ar: [
        'دروس',
        'بعد المدرسة'
      ]
    },
    {
      en: [
        'homework',
        'after school'
      ],
      ar: [
        'واجبات',
        'بعد المدرسة',
        'فروض'
      ],
      arabizi: [
        'devoirs',
        'frouda'
      ]
    }
  ),
  craft(
    'disc jockey',
    {
      en: [
        'dj'
      ],
      ar: [
        'دي جي'
      ]
    },
    {
      en: [
        'dj'
      ],
      ar: [
        'دي جي'
      ],
      arabizi: [
        'dj'
      ]
    }
  ),
  craft(
    'catering',
    {
      en: [
        'catering',
        'buffet'
      ],
      ar: [
        'كيترينغ',
        'بوفيه'
      ]
    },
    {
      en: [
        'catering',
        'buffet',
        'food for'
      ],
      ar: [
        'كيترينغ',
        'بوفيه',
        'ضيافة'
      ],
      arabizi: [
        'catering',
        'buffet',
        'traiteur'
      ]
    }
  ),
  craft(
    'photographs',
    {
      en: [
        'photo',
        'portraits',
        'pictures'
      ],
      ar: [
        'تصوير',
        'صور'
      ]
    },
    {
      en: [
        'photographer',
        'photos',
        'pictures',
        'photo session'
      ],
      ar: [
        'مصور',
        'تصوير',
        'صور'
      ],
      arabizi: [
        'msawwer',
        'taswir',
        'photographe'
      ]
    }
  ),
  craft(
    'pet grooming',
    {
      en: [
        'grooming'
      ],
      ar: [
        'حمام وقص',
        'تجميل'
      ]
    },
    {
      en: [
        'groom',
        'grooming',
        'bath'
      ],
      ar: [
        'تجميل',
        'حمام للكلب',
        'قص شعر الكلب'
      ],
      arabizi: [
        'toilettage'
      ]
    }
  ),
  craft(
    'pet vaccine',
    {
      en: [
        'vaccin'
      ],
      ar: [
        'تلقيح'
      ]
    },
    {
      en: [
        'vaccine',
        'vaccination',
        'vaccinate'
      ],
      ar: [
        'تلقيح',
        'تطعيم',
        'لقاح'
      ],
      arabizi: [
        'vaccin',
        'tal2i7'
      ]
    }
  ),
  craft(
    'pet walk',
    {
      en: [
        'walking'
      ],
      ar: [
        'تمشاية'
      ]
    },
    {
      en: [
        'walk my dog',
        'dog walking',
        'dog walker'
      ],
      ar: [
        'تمشاية',
        'تمشية'
      ],
      arabizi: [
        'tmashe l kalb'
      ]
    }
  ),
  thing(
    'tree',
    {
      en: [
        'tree'
      ],
      ar: [
        'شجر'
      ]
    },
    {
      en: [
        'tree',
        'trees',
        'branches'
      ],
      ar: [
        'شجر',
        'شجرة',
        'أشجار'
      ],
      arabizi: [
        'shajar',
        'shajra',
        'arbre'
      ]
    }
  ),
  thing(
    'lawn',
    {
      en: [
        'lawn',
        'upkeep'
      ],
      ar: [
        'عشب',
        'صيانة جنينة'
      ]
    },
    {
      en: [
        'lawn',
        'grass',
        'mow'
      ],
      ar: [
        'عشب',
        'حشيش',
        'نجيل'
      ],
      arabizi: [
        '3esheb',
        'gazon'
      ]
    }
  ),
  thing(
    'plants',
    {
      en: [
        'planting',
        'flowers',
        'herbs'
      ],
      ar: [
        'زراعة',
        'زريعة'
      ]
    },
    {
      en: [
        'plant',
        'plants',
        'planting',
        'flowers',
        'herbs'
      ],
      ar: [
        'زراعة',
        'زريعة',
        'ورد',
        'نعنع'
      ],
      arabizi: [
        'zari3a',
        'zre3a',
        'fleurs'
      ]
    }
  ),
  thing(
    'watering',
    {
      en: [
        'waters itself',
        'irrigation'
      ],
      ar: [
        'بتسقي',
        'ري'
      ]
    },
    {
      en: [
        'irrigation',
        'watering system',
        'sprinklers'
      ],
      ar: [
        'ري',
        'تنقيط',
        'سقاية'
      ],
      arabizi: [
        'irrigation',
        'saqaye'
      ]
    }
  ),
  thing(
    'home move',
    {
      en: [
        'house moving',
        'apartment move'
      ],
      ar: [
        'نقلة بيت',
        'نقل عفش'
      ]
    },
    {
      en: [
        'move house',
        'moving house',
        'house move',
        'whole apartment',
        'move my apartment'
      ],
      ar: [
        'نقل عفش',
        'نقلة بيت',
        'نقل بيت'
      ],
      arabizi: [
        'na2let bet',
        'na2el 3afesh',
        'demenagement'
      ]
    }
  ),
  thing(
    'single item',
    {
      en: [
        'one big item',
        'pickup'
      ],
      ar: [
        'قطعة كبيرة',
        'بيك أب'
      ]
    },
    {
      en: [
        'one item',
        'single item',
        'just a fridge',
        'only a fridge',
        'one sofa',
        'pickup'
      ],
      ar: [
        'قطعة وحدة',
        'بيك أب'
      ],
      arabizi: [
        '2et3a we7de',
        'pickup'
      ]
    }
  )
]
