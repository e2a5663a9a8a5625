import { fault } from './entry.js'

/** What is wrong, within a trade. */
export const faults = [
  fault(
    'smell of gas',
    {
      en: [
        'smell of gas',
        'gas leak'
      ],
      ar: [
        'ريحة غاز',
        'تسريب غاز'
      ]
    },
    {
      en: [
        'smell gas',
        'smells gas',
        'smell of gas',
        'smells of gas',
        'smells like gas',
        'gas smell',
        'gas leak',
        'gas is leaking',
        'leaking gas'
      ],
      ar: [
        'ريحة غاز',
        'رائحة غاز',
        'ريحة الغاز',
        'تسريب غاز',
        'تسرب غاز'
      ],
      arabizi: [
        'ri7et gaz',
        'rihet gaz',
        'rehet gaz',
        'ri7et l gaz',
        'tasrib gaz',
        'fuite de gaz'
      ]
    }
  ),
  fault(
    'leak',
    {
      en: [
        'leak',
        'dripping'
      ],
      ar: [
        'تسريب',
        'ينقط',
        'تنقط',
        'ينش'
      ]
    },
    {
      en: [
        'leak',
        'leaks',
        'leaking',
        'leaked',
        'drip',
        'drips',
        'dripping',
        'puddle'
      ],
      ar: [
        'تسريب',
        'تسرب',
        'يسرب',
        'بيسرب',
        'بتسرب',
        'ينقط',
        'بينقط',
        'تنقط',
        'بتنقط',
        'ينش',
        'تنش',
        'بينش',
        'نش',
        'يهرب',
        'تهرب',
        'بتهرب'
      ],
      arabizi: [
        'tna2et',
        'yna2et',
        'tna22et',
        'tnesh',
        'ynesh',
        'yenesh',
        'yharreb',
        'tharreb',
        'tasrib',
        'fuite'
      ]
    }
  ),
  fault(
    'burst',
    {
      en: [
        'burst',
        'flood'
      ],
      ar: [
        'انفجر',
        'فايضة'
      ]
    },
    {
      en: [
        'burst',
        'flood',
        'flooded',
        'flooding'
      ],
      ar: [
        'انفجر',
        'انفجرت',
        'طوفان',
        'فيضان',
        'فايضة',
        'طايف',
        'غرق'
      ],
      arabizi: [
        'nfajar',
        'nfajaret',
        'tawafan',
        'inondation'
      ]
    }
  ),
  fault(
    'not cooling',
    {
      en: [
        'not cool',
        'too warm',
        'not cold'
      ],
      ar: [
        'يبرد'
      ]
    },
    {
      en: [
        'not cooling',
        'isnt cooling',
        'doesnt cool',
        'does not cool',
        'wont cool',
        'not cold',
        'warm air',
        'hot air',
        'blows warm',
        'blowing warm',
        'blowing hot'
      ],
      ar: [
        'ما عم يبرد',
        'ما بيبرد',
        'مش بيبرد',
        'لا يبرد',
        'ما يبرد',
        'مش عم يبرد',
        'مبيبردش',
        'لا تبرد',
        'ما تبرد',
        'مش بتبرد',
        'ما عم تبرد',
        'هوا سخن'
      ],
      arabizi: [
        'ma 3am ybarred',
        'ma 3am ybarrid',
        'ma bibarred',
        'mish 3am ybarred',
        'mesh 3am ybarred',
        'ma 3am tbarred',
        'hawa sokhn'
      ]
    }
  ),
  fault(
    'not heating',
    {
      en: [
        'not heat',
        'no hot',
        'running cold',
        'element'
      ],
      ar: [
        'يحمى',
        'يسخن',
        'مي سخنة',
        'مقاومة'
      ]
    },
    {
      en: [
        'not heating',
        'isnt heating',
        'doesnt heat',
        'does not heat',
        'wont heat',
        'not hot',
        'no hot water',
        'no heat',
        'not getting hot',
        'cold water only'
      ],
      ar: [
        'ما عم يحمى',
        'ما بيحمى',
        'مش عم يحمى',
        'ما عم يسخن',
        'ما بيسخن',
        'ما يسخن',
        'لا يسخن',
        'مش بيسخن',
        'ما في مي سخنة',
        'مفيش مية سخنة',
        'ما في موية حارة',
        'لا يوجد ماء ساخن'
      ],
      arabizi: [
        'ma 3am ye7ma',
        'ma 3am yehma',
        'ma biye7ma',
        'ma 3am ysakhen',
        'ma 3am yesa5en',
        'ma bisakhen',
        'mesh 3am ysakhen',
        'ma fi may sokhne',
        'ma fi may so5ne',
        'mafi may sokhne'
      ]
    }
  ),
  fault(
    'noise',
    {
      en: [
        'nois',
        'loud',
        'rattling',
        'squeak'
      ],
      ar: [
        'صوت',
        'يزيق',
        'طقطق'
      ]
    },
    {
      en: [
        'noise',
        'noises',
        'noisy',
        'loud',
        'rattle',
        'rattles',
        'rattling',
        'squeak',
        'squeaks',
        'squeaking',
        'squeal',
        'screech',
        'humming'
      ],
      ar: [
        'صوت',
        'ضجة',
        'يزيق',
        'تزيق',
        'يطقطق',
        'تطقطق',
        'طقطقة',
        'دوشة',
        'إزعاج'
      ],
      arabizi: [
        'sawt',
        'sawto',
        'sawta',
        '7ess',
        'dajje',
        'tzayye2',
        'yzayye2',
        'yto2to2',
        'bruit'
      ]
    }
  ),
  fault(
    'not spinning',
    {
      en: [
        'spin'
      ],
      ar: [
        'تعصر',
        'العصر'
      ]
    },
    {
      en: [
        'spin',
        'spins',
        'spinning',
        'wring',
        'wringing'
      ],
      ar: [
        'تعصر',
        'بتعصر',
        'مبتعصرش',
        'بتعصرش',
        'عصر'
      ],
      arabizi: [
        'ta3sor',
        'to3sor',
        'te3sor',
        'bta3sor',
        'essorage'
      ]
    }
  ),
  fault(
    'not emptying',
    {
      en: [
        'drain',
        'full of water'
      ],
      ar: [
        'تفضي',
        'صرف'
      ]
    },
    {
      en: [
        'wont drain',
        'not draining',
        'doesnt drain',
        'does not drain',
        'water stays',
        'full of water',
        'doesnt empty',
        'does not empty'
      ],
      ar: [
        'ما عم تفضي',
        'ما بتفضي',
        'لا تصرف',
        'ما تصرف',
        'مش بتصرف',
        'تفضي'
      ],
      arabizi: [
        'tfadde',
        'tfadi',
        'betfadde'
      ]
    }
  ),
  fault(
    'ice',
    {
      en: [
        'ice ',
        'icing',
        'defrost',
        'no frost'
      ],
      ar: [
        'تلج',
        'دفروست'
      ]
    },
    {
      en: [
        'ice',
        'icing',
        'iced',
        'frost',
        'frosted'
      ],
      ar: [
        'تلج',
        'ثلج',
        'متلج',
        'يتلج'
      ],
      arabizi: [
        'talej',
        'talj',
        'tallej',
        'glace'
      ]
    }
  ),
  fault(
    'smell',
    {
      en: [
        'smell'
      ],
      ar: [
        'ريحة',
        'ريحت'
      ]
    },
    {
      en: [
        'smell',
        'smells',
        'smelly',
        'stinks',
        'odor',
        'odour'
      ],
      ar: [
        'ريحة',
        'رائحة',
        'ريحته',
        'ريحتها'
      ],
      arabizi: [
        'ri7a',
        'ri7et',
        'ri7to',
        'odeur'
      ]
    }
  ),
  fault(
    'burnt',
    {
      en: [
        'burnt'
      ],
      ar: [
        'محروق'
      ]
    },
    {
      en: [
        'burned',
        'burnt',
        'burning',
        'melted',
        'smoke'
      ],
      ar: [
        'محروق',
        'محروقة',
        'احترق',
        'احترقت',
        'انحرق',
        'انحرقت'
      ],
      arabizi: [
        'n7ara2',
        'n7ar2et',
        'ma7rou2',
        'brule'
      ]
    }
  ),
  fault(
    'beeping',
    {
      en: [
        'beep'
      ],
      ar: [
        'يصفر'
      ]
    },
    {
      en: [
        'beep',
        'beeps',
        'beeping'
      ],
      ar: [
        'يصفر',
        'بيصفر',
        'صفير'
      ],
      arabizi: [
        'ysaffir',
        'ysaffer',
        'bip'
      ]
    }
  ),
  fault(
    'flame',
    {
      en: [
        'flame',
        'goes out'
      ],
      ar: [
        'شعلة'
      ]
    },
    {
      en: [
        'flame',
        'flames',
        'goes out'
      ],
      ar: [
        'شعلة',
        'شعلته',
        'لهب'
      ],
      arabizi: [
        'sho3le',
        'flamme'
      ]
    }
  ),
  fault(
    'no life',
    {
      en: [
        'dead',
        'blinking',
        'error code'
      ],
      ar: [
        'تضوي',
        'تغمز',
        'رموز'
      ]
    },
    {
      en: [
        'dead',
        'blinking',
        'flashing',
        'error code',
        'error',
        'wont turn on',
        'not turning on',
        'doesnt turn on'
      ],
      ar: [
        'ما عم تضوي',
        'ما بتضوي',
        'تغمز',
        'رمز خطأ',
        'ما بتفتح'
      ],
      arabizi: [
        'ma 3am tdawwe',
        '3am teghmoz',
        'error'
      ]
    }
  ),
  fault(
    'never stops',
    {
      en: [
        'running',
        'stopped for good'
      ],
      ar: [
        'يوقف'
      ]
    },
    {
      en: [
        'keeps running',
        'running',
        'never stops',
        'wont stop'
      ],
      ar: [
        'ما عم يوقف',
        'ما بيوقف',
        'لا يتوقف',
        'ما يوقف',
        'مش بيقف'
      ],
      arabizi: [
        'ma 3am ywa2ef',
        'ma biwa2ef',
        'ma 3am ywaef'
      ]
    }
  ),
  fault(
    'not starting',
    {
      en: [
        'not start',
        'jump start',
        'battery'
      ],
      ar: [
        'ما عم تدور',
        'ما عم يدور',
        'تدوير',
        'بطاريات'
      ]
    },
    {
      en: [
        'wont start',
        'not start',
        'doesnt start',
        'does not start',
        'will not start',
        'not starting',
        'isnt starting',
        'cant start'
      ],
      ar: [
        'ما عم تدور',
        'ما بتدور',
        'مش عم تدور',
        'مش بتدور',
        'لا تدور',
        'ما تدور',
        'ما عم يدور',
        'ما بيدور',
        'لا يدور',
        'ما يدور',
        'مبتدورش',
        'ما تشتغل',
        'ما بتشتغل',
        'مش بتشتغل',
        'لا تشتغل'
      ],
      arabizi: [
        'ma 3am tdour',
        'ma 3am tdawer',
        'ma betdour',
        'mesh 3am tdour',
        'ma 3am ydour',
        'ma bidour',
        'ma 3am teshteghel'
      ]
    }
  ),
  fault(
    'tripping',
    {
      en: [
        'trip'
      ],
      ar: [
        'يطق'
      ]
    },
    {
      en: [
        'trip',
        'trips',
        'tripping',
        'tripped'
      ],
      ar: [
        'يطق',
        'بيطق',
        'يفصل',
        'بيفصل',
        'بيقطع'
      ],
      arabizi: [
        'yto2',
        'yte2',
        'btefsol',
        'yefsol',
        'disjoncte'
      ]
    }
  ),
  fault(
    'short circuit',
    {
      en: [
        'short circuit'
      ],
      ar: [
        'شورت'
      ]
    },
    {
      en: [
        'short circuit',
        'shorted',
        'sparks',
        'sparking'
      ],
      ar: [
        'شورت',
        'ماس كهربائي',
        'قفلة كهربا',
        'تماس'
      ],
      arabizi: [
        'short',
        'court circuit'
      ]
    }
  ),
  fault(
    'no power',
    {
      en: [
        'power out'
      ],
      ar: [
        'مقطوعة'
      ]
    },
    {
      en: [
        'no power',
        'no electricity',
        'power out',
        'power cut',
        'lost power'
      ],
      ar: [
        'مقطوعة',
        'ما في كهربا',
        'مافي كهرباء',
        'مفيش كهربا',
        'انقطعت الكهرباء'
      ],
      arabizi: [
        'ma fi kahraba',
        'ma2tou3a',
        'mafi kahraba'
      ]
    }
  ),
  fault(
    'locked out',
    {
      en: [
        'locked out',
        'door opened'
      ],
      ar: [
        'علقت برا',
        'فتح باب'
      ]
    },
    {
      en: [
        'locked out',
        'locked myself out',
        'lock myself out',
        'keys inside',
        'key inside'
      ],
      ar: [
        'علقت برا',
        'المفتاح جوا',
        'سكر الباب علي',
        'نسيت المفتاح'
      ],
      arabizi: [
        '3le2et barra',
        '3el2et barra',
        'mefte7 jouwa',
        'mefteh jouwa'
      ]
    }
  ),
  fault(
    'lost key',
    {
      en: [
        'losing keys',
        'lost the'
      ],
      ar: [
        'ضياع',
        'ضيعت'
      ]
    },
    {
      en: [
        'lost the key',
        'lost the keys',
        'lost my key',
        'lost my keys'
      ],
      ar: [
        'ضيعت المفتاح',
        'ضيعت مفتاح',
        'ضاع المفتاح',
        'ضاع مفتاح',
        'ضيعت المفاتيح'
      ],
      arabizi: [
        'dayya3et mefte7',
        'dayya3et l mefte7',
        'dayya3et mafetih'
      ]
    }
  ),
  fault(
    'mould',
    {
      en: [
        'mould',
        'damp',
        'black corners'
      ],
      ar: [
        'عفن',
        'رطوبة',
        'سودا'
      ]
    },
    {
      en: [
        'mould',
        'mold',
        'mouldy',
        'moldy',
        'damp',
        'humidity'
      ],
      ar: [
        'عفن',
        'رطوبة',
        'معفن'
      ],
      arabizi: [
        '3afan',
        'rtoube',
        'rtouba',
        'humidite'
      ]
    }
  ),
  fault(
    'sticking',
    {
      en: [
        'sticking',
        'sagging',
        'hard to slide',
        'not closing'
      ],
      ar: [
        'يحف',
        'نازل',
        'يسكر',
        'يقشط'
      ]
    },
    {
      en: [
        'sticks',
        'sticking',
        'scrapes',
        'scraping',
        'sagging',
        'wont close',
        'does not close',
        'doesnt close',
        'not closing',
        'hard to slide',
        'jammed'
      ],
      ar: [
        'يحف',
        'بيحف',
        'ما عم يسكر',
        'ما بيسكر',
        'ما يسكر',
        'لا يغلق',
        'مش بيقفل',
        'معلق'
      ],
      arabizi: [
        'y7eff',
        'yheff',
        'ma 3am ysakker',
        'ma bisakker'
      ]
    }
  ),
  fault(
    'wobbly',
    {
      en: [
        'wobbly',
        'loose',
        'hollow'
      ],
      ar: [
        'تهز',
        'مخلخل',
        'مطبل'
      ]
    },
    {
      en: [
        'wobbly',
        'wobbles',
        'loose',
        'shaky',
        'hollow'
      ],
      ar: [
        'يهز',
        'تهز',
        'مخلخل',
        'مطبل',
        'مرخي'
      ],
      arabizi: [
        '3am ehezz',
        'mkhalkhal',
        'mkhalkhale'
      ]
    }
  ),
  fault(
    'rust',
    {
      en: [
        'rust'
      ],
      ar: [
        'صدا'
      ]
    },
    {
      en: [
        'rust',
        'rusty'
      ],
      ar: [
        'صدا',
        'مصدي',
        'صدئ'
      ],
      arabizi: [
        'sada',
        'msadde'
      ]
    }
  )
]
