import { act, littleTelling } from './entry.js'

/** What is to be done in a job, apart from the trade. */
export const acts = [
  littleTelling(
    'repair',
    {
      en: [
        'repair',
        'fixed',
        'fix '
      ],
      ar: [
        'تصليح',
        'صيانة'
      ]
    },
    {
      en: [
        'repair',
        'repaired',
        'repairing',
        'fix',
        'fixed',
        'fixing',
        'broken',
        'not working',
        'doesnt work',
        'does not work',
        'stopped working',
        'out of order'
      ],
      ar: [
        'تصليح',
        'صلح',
        'اصلح',
        'يصلح',
        'إصلاح',
        'خربان',
        'خربانة',
        'معطل',
        'معطلة',
        'عطلان',
        'عطلانة',
        'بايظ',
        'بايظة',
        'صيانة',
        'ما عم يشتغل',
        'لا يعمل',
        'لا تعمل',
        'مش شغال',
        'مش شغالة'
      ],
      arabizi: [
        'salle7',
        'sallih',
        'sale7',
        'sali7',
        'ysalle7',
        'tasli7',
        'kharban',
        'kharbane',
        '5arban',
        '5arbane',
        'm3attal',
        'm3attale',
        'ma 3am yeshteghel',
        'reparation',
        'reparer'
      ]
    }
  ),
  act(
    'install',
    {
      en: [
        'install',
        'fitted',
        'hung',
        'mounted'
      ],
      ar: [
        'تركيب',
        'تعليق'
      ]
    },
    {
      en: [
        'install',
        'installed',
        'installing',
        'installation',
        'fit',
        'fitted',
        'put in',
        'put up',
        'hang',
        'hung',
        'mount',
        'mounted',
        'set up'
      ],
      ar: [
        'تركيب',
        'اركب',
        'أركّب',
        'ركّب',
        'نركب',
        'يركب',
        'تركب',
        'تعليق',
        'اعلق',
        'يعلق',
        'تثبيت'
      ],
      arabizi: [
        'rakkeb',
        'rakeb',
        'rakkib',
        'rakib',
        'yrakkeb',
        'yrakeb',
        'yrakkib',
        'nrakkeb',
        'trakkeb',
        'tarkib',
        'tarkeeb',
        '3alle2',
        'y3alle2',
        't3alle2',
        'ta3li2',
        'installi',
        'montage'
      ]
    }
  ),
  act(
    'connect',
    {
      en: [
        'connect',
        'hook up',
        'wiring',
        'wired'
      ],
      ar: [
        'وصل',
        'توصيل'
      ]
    },
    {
      en: [
        'connect',
        'connected',
        'connection',
        'hook up',
        'plug in',
        'wire'
      ],
      ar: [
        'توصيل',
        'وصل',
        'اوصل',
        'يوصل',
        'تمديد'
      ],
      arabizi: [
        'wassel',
        'wassil',
        'ywassel',
        'ywassil',
        'tawsil',
        'brancher'
      ]
    }
  ),
  act(
    'clean',
    {
      en: [
        'clean',
        'washed',
        'wash ',
        'scrub'
      ],
      ar: [
        'تنضيف',
        'تنظيف',
        'غسيل',
        'شطف'
      ]
    },
    {
      en: [
        'clean',
        'cleaned',
        'cleaning',
        'cleaner',
        'wash',
        'washed',
        'washing',
        'scrub',
        'dusty',
        'dirty'
      ],
      ar: [
        'تنضيف',
        'تنظيف',
        'نضف',
        'نظف',
        'انضف',
        'انظف',
        'ينظف',
        'غسيل',
        'غسل',
        'اغسل',
        'يغسل',
        'شطف',
        'وسخ',
        'وسخة'
      ],
      arabizi: [
        'naddif',
        'naddef',
        'nadef',
        'nadif',
        'tandif',
        'tanzif',
        'tandeef',
        'ghassil',
        'ghasil',
        'ghassel',
        'ghsil',
        'ta3zil',
        'shatf',
        'wesekh',
        'nettoyage'
      ]
    }
  ),
  act(
    'refill',
    {
      en: [
        'refill',
        'freon',
        'top up'
      ],
      ar: [
        'تعباية',
        'فريون',
        'تعبئة'
      ]
    },
    {
      en: [
        'refill',
        'freon',
        'needs gas',
        'needs more gas',
        'low on gas',
        'out of gas',
        'gas refill',
        'recharge',
        'top up'
      ],
      ar: [
        'تعبئة',
        'تعباية',
        'تعبية',
        'اعبي',
        'يعبي',
        'نعبي',
        'ناقص غاز',
        'ناقصه غاز',
        'ناقصو غاز',
        'بدو غاز',
        'يحتاج غاز',
        'شحن غاز',
        'شحن فريون',
        'فريون'
      ],
      arabizi: [
        'ta3beye',
        'ta3beyet',
        '3abbi',
        'y3abbe',
        'na2so gaz',
        'bado gaz',
        'freon',
        'frion',
        'recharge'
      ]
    }
  ),
  act(
    'unblock',
    {
      en: [
        'unblock',
        'blocked',
        'clearing',
        'backing up'
      ],
      ar: [
        'تسليك',
        'مسدود',
        'مسدودة'
      ]
    },
    {
      en: [
        'blocked',
        'clogged',
        'unblock',
        'unclog',
        'backed up',
        'backing up',
        'blockage'
      ],
      ar: [
        'مسدود',
        'مسدودة',
        'انسد',
        'انسدت',
        'تسليك',
        'سلك',
        'اسلك',
        'يسلك',
        'طافح',
        'طافحة'
      ],
      arabizi: [
        'masdoud',
        'masdoude',
        'masdud',
        'msakkar',
        'nsad',
        'nsadd',
        'nsaddet',
        'insad',
        'taslik',
        'sallik',
        'ysallik',
        'bouche',
        'bouchee'
      ]
    }
  ),
  act(
    'replace',
    {
      en: [
        'replace',
        'changed',
        'change'
      ],
      ar: [
        'تبديل',
        'تغيير',
        'غيار'
      ]
    },
    {
      en: [
        'replace',
        'replaced',
        'replacing',
        'replacement',
        'change',
        'changed',
        'changing',
        'swap'
      ],
      ar: [
        'تبديل',
        'تغيير',
        'ابدل',
        'يبدل',
        'نبدل',
        'اغير',
        'يغير',
        'نغير',
        'غيار',
        'استبدال'
      ],
      arabizi: [
        'ghayyir',
        'ghayir',
        'ghayer',
        'ghayyer',
        'yghayyir',
        'yghayer',
        'baddil',
        'baddel',
        'badel',
        'ybaddil',
        'tabdil',
        'taghyir',
        '8ayer',
        '8ayyir',
        'changer',
        'remplacer'
      ]
    }
  ),
  act(
    'relocate',
    {
      en: [
        'moved',
        'refit',
        'take down'
      ],
      ar: [
        'نقل',
        'فك'
      ]
    },
    {
      en: [
        'relocate',
        'take down',
        'dismantle',
        'uninstall',
        'move my ac',
        'move the ac',
        'another house',
        'new house'
      ],
      ar: [
        'فك',
        'فك وتركيب',
        'افك',
        'يفك',
        'نقل مكيف'
      ],
      arabizi: [
        'fekk',
        'fek w tarkib',
        'na2el mkayyef',
        'demonter'
      ]
    }
  ),
  act(
    'inspect',
    {
      en: [
        'check',
        'inspection',
        'diagnos',
        'detection'
      ],
      ar: [
        'كشف',
        'فحص'
      ]
    },
    {
      en: [
        'inspect',
        'inspection',
        'diagnose',
        'survey',
        'check up',
        'checkup',
        'find the leak'
      ],
      ar: [
        'كشف',
        'فحص',
        'افحص',
        'يفحص',
        'يكشف',
        'معاينة'
      ],
      arabizi: [
        'kashef',
        'yekshof',
        'fa7es',
        'fahes',
        'ye7kshof',
        'diagnostic'
      ]
    }
  ),
  act(
    'descale',
    {
      en: [
        'descal',
        'limescale'
      ],
      ar: [
        'كلس'
      ]
    },
    {
      en: [
        'descale',
        'descaling',
        'limescale',
        'calcium'
      ],
      ar: [
        'كلس',
        'تكلس',
        'ترسبات'
      ],
      arabizi: [
        'kels',
        'kelles',
        'calcaire'
      ]
    }
  ),
  act(
    'iron',
    {
      en: [
        'iron'
      ],
      ar: [
        'كوي'
      ]
    },
    {
      en: [
        'iron my',
        'iron the',
        'ironing',
        'ironed',
        'pressing'
      ],
      ar: [
        'كوي',
        'مكوي',
        'كي الملابس',
        'كوي الملابس'
      ],
      arabizi: [
        'kawi',
        'kewe',
        'kawe',
        'mekwe',
        'repassage'
      ]
    }
  ),
  act(
    'shorten',
    {
      en: [
        'hem',
        'taken in',
        'alteration'
      ],
      ar: [
        'تقصير',
        'تضييق'
      ]
    },
    {
      en: [
        'shorten',
        'shortened',
        'hem',
        'hemmed',
        'hemming',
        'alter',
        'alterations',
        'take in'
      ],
      ar: [
        'تقصير',
        'اقصر',
        'يقصر',
        'تضييق',
        'اضيق',
        'يضيق'
      ],
      arabizi: [
        '2asser',
        '2assir',
        'ta2sir',
        'dayye2',
        'tadyi2',
        'retouche'
      ]
    }
  ),
  act(
    'dry clean',
    {
      en: [
        'dry clean'
      ],
      ar: [
        'عالناشف',
        'مصبغة'
      ]
    },
    {
      en: [
        'dry clean',
        'dry cleaned',
        'dry cleaning'
      ],
      ar: [
        'دراي كلين',
        'تنظيف جاف',
        'عالناشف',
        'على الناشف',
        'مصبغة'
      ],
      arabizi: [
        'dry clean',
        'masbagha'
      ]
    }
  ),
  act(
    'sew',
    {
      en: [
        'sewn',
        'made to measure',
        'custom'
      ],
      ar: [
        'خياطة',
        'تفصيل'
      ]
    },
    {
      en: [
        'sew',
        'sewn',
        'sewing',
        'tailored',
        'tailor made',
        'made to measure',
        'custom',
        'custom made'
      ],
      ar: [
        'تفصيل',
        'خياطة',
        'افصل',
        'يفصل',
        'أخيط'
      ],
      arabizi: [
        'tafsil',
        'fassel',
        'yfassel',
        'khiyata',
        'khayyet',
        'sur mesure'
      ]
    }
  ),
  act(
    'upgrade',
    {
      en: [
        'upgrade',
        'add ',
        'lithium'
      ],
      ar: [
        'تطوير',
        'زيادة'
      ]
    },
    {
      en: [
        'upgrade',
        'add more',
        'add panels',
        'expand',
        'lithium'
      ],
      ar: [
        'تطوير',
        'زود',
        'ازيد',
        'زيادة',
        'توسيع',
        'ليتيوم'
      ],
      arabizi: [
        'tatwir',
        'zid',
        'zeed',
        'lithium'
      ]
    }
  ),
  act(
    'assemble',
    {
      en: [
        'assembl',
        'flat pack'
      ],
      ar: [
        'تركيب فرش',
        'تركيب خزاين'
      ]
    },
    {
      en: [
        'assemble',
        'assembled',
        'assembly',
        'flat pack',
        'ikea'
      ],
      ar: [
        'تجميع',
        'ايكيا',
        'تركيب فرش',
        'تركيب أثاث',
        'تركيب عفش'
      ],
      arabizi: [
        'tajmi3',
        'ikea',
        'tarkib farsh'
      ]
    }
  ),
  act(
    'pack',
    {
      en: [
        'packed',
        'packing'
      ],
      ar: [
        'توضيب',
        'تغليف'
      ]
    },
    {
      en: [
        'pack',
        'packed',
        'packing',
        'boxes'
      ],
      ar: [
        'توضيب',
        'تغليف',
        'كراتين'
      ],
      arabizi: [
        'tawdib',
        'emballage'
      ]
    }
  )
]
