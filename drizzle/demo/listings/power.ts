import type { Listing } from '../types.js'

export const electrical: Listing[] = [
  {
    subcategory: 'panels-breakers',
    price: 30,
    minutes: 60,
    tags: ['breaker', 'short circuit', 'ديجنكتور', 'قاطع'],
    titles: [
      ['Breaker keeps tripping: fault finding', 'الديجنكتور عم يطقّ؟ كشف العطل'],
      ['Short circuit found and repaired', 'كشف وتصليح شورت كهربا']
    ],
    description: [
      'We isolate the lines one by one until the guilty one shows itself, then repair the wire or the ' +
        'socket. No guessing, no changing the whole panel.',
      'منفصل الخطوط واحد واحد لحد ما يبيّن الخط يلّي فيه المشكلة، ومنصلّح الشريط أو البريز. بلا تحزير ' +
        'وبلا تبديل كل التابلو.'
    ]
  },
  {
    subcategory: 'lights-sockets',
    price: 20,
    minutes: 60,
    tags: ['socket', 'switch', 'بريز', 'كبسة'],
    titles: [
      ['Sockets and switches changed or added', 'تبديل وزيادة بريزات وكبسات'],
      ['Burnt socket? Safe replacement', 'بريز محروق؟ تبديل آمن']
    ],
    description: [
      'Loose, burnt or missing sockets replaced with European-standard ones, earth wire checked. The ' +
        'price is for up to four points.',
      'بريزات مرخيّة أو محروقة أو ناقصة منبدّلها بنوعيّة أوروبيّة مع فحص التأريض. السعر لحد أربع نقاط.'
    ]
  },
  {
    subcategory: 'lights-sockets',
    price: 30,
    minutes: 90,
    tags: ['lighting', 'LED', 'chandelier', 'إنارة', 'ثريّا'],
    titles: [
      ['Chandelier, spot and LED strip installation', 'تركيب ثريّات وسبوتات وشرايط LED'],
      ['Light fixtures hung and wired', 'تعليق وتوصيل إنارة']
    ],
    description: [
      'From one heavy chandelier to a ceiling full of spots. We bring our own ladder and leave no ' +
        'plaster dust behind.',
      'من ثريّا تقيلة وحدة لسقف كلّو سبوتات. السلّم معنا ومنترك المطرح نضيف بلا غبرة جفصين.'
    ]
  },
  {
    subcategory: 'panels-breakers',
    price: 120,
    minutes: 180,
    tags: ['panel', 'RCD', 'earthing', 'تابلو', 'تأريض'],
    titles: [
      ['Electrical panel renewal with earth-leakage switch', 'تجديد تابلو كهربا مع حماية تسريب'],
      ['New distribution board, labelled line by line', 'تابلو جديد مرتّب ومكتوب عليه كل خط']
    ],
    description: [
      'We rebuild the panel with proper ampere ratings for state, generator and inverter lines, and ' +
        'label every breaker in Arabic or English.',
      'منعمل التابلو من جديد بأمبيرات مزبوطة لخط الدولة والمولّد والانفرتر، ومنكتب اسم كل خط بالعربي ' +
        'أو بالإنكليزي.'
    ]
  },
  {
    price: 160,
    minutes: 240,
    tags: ['wiring', 'renovation', 'تمديدات', 'تجديد'],
    titles: [
      ['Rewiring of a room or an old apartment', 'تجديد تمديدات كهربا لغرفة أو بيت قديم'],
      ['House wiring done to standard', 'تمديد كهربا للبيوت حسب الأصول']
    ],
    description: [
      'Old cloth-covered wires are a fire waiting to happen. We pull new copper through the existing ' +
        'pipes where possible, one room a day.',
      'الشرايط القديمة خطر حريق. منسحب نحاس جديد بنفس النرابيش وين ما فينا، غرفة كل يوم.'
    ]
  },
  {
    price: 45,
    minutes: 60,
    tags: ['emergency', 'power cut', 'طوارئ', 'كهربا مقطوعة'],
    titles: [
      ['Emergency electrician in {city}', 'كهربجي طوارئ في {city}'],
      ['Power out in your flat only? Call-out electrician', 'الكهربا مقطوعة بس عندك؟ كهربجي بيوصل بسرعة']
    ],
    description: [
      'The building has power and you do not, or there is a smell of burning: we make it safe first ' +
        'and repair what can be repaired at once.',
      'البناية مضوّاية وبيتك معتّم، أو في ريحة حريق: أوّل شي منأمّن الوضع وبعدها منصلّح يلّي بيتصلّح فوراً.'
    ]
  },
  {
    price: 40,
    minutes: 90,
    tags: ['intercom', 'doorbell', 'انترفون', 'جرس'],
    titles: [
      ['Intercom and doorbell repair', 'تصليح انترفون وجرس باب'],
      ['Building intercom, audio or video', 'انترفون بنايات، صوت وصورة']
    ],
    description: [
      'No sound, door not opening, or a new video set for the entrance: we work with most brands found ' +
        'in Lebanese buildings.',
      'ما في صوت، الباب ما عم يفتح، أو بدّك انترفون كاميرا للمدخل: منشتغل على أغلب الماركات الموجودة ' +
        'بالبنايات.'
    ]
  },
  {
    price: 40,
    minutes: 90,
    tags: ['inspection', 'safety', 'فحص', 'سلامة'],
    titles: [
      ['Electrical safety inspection of a home', 'فحص سلامة كهربا البيت'],
      ['Before you move in: wiring check', 'قبل ما تسكن: فحص التمديدات']
    ],
    description: [
      'Every socket and line tested with an insulation meter, with a short written report. Ask for it ' +
        'before buying or renting an old flat.',
      'منفحص كل بريز وكل خط بجهاز العزل ومنعطيك تقرير مكتوب مختصر. طلبو قبل ما تشتري أو تستأجر بيت قديم.'
    ]
  },
  {
    subcategory: 'panels-breakers',
    price: 35,
    minutes: 60,
    tags: ['generator subscription', 'changeover', 'اشتراك', 'أمبير'],
    titles: [
      ['Generator subscription and changeover switch', 'وصل اشتراك مولّد وقلّاب'],
      ['Automatic changeover between state and generator', 'قلّاب أوتوماتيك بين الدولة والاشتراك']
    ],
    description: [
      'We install the meter breaker, the changeover and a protection against high voltage, so nothing ' +
        'burns when the power comes back.',
      'منركّب الديجنكتور والقلّاب وحماية من الفولتاج العالي، حتى ما يحترق شي لمّا ترجع الكهربا.'
    ]
  },
  {
    price: 25,
    minutes: 60,
    tags: ['fan', 'extractor', 'مروحة', 'شفّاط'],
    titles: [
      ['Ceiling fan and bathroom extractor fitted', 'تركيب مراوح سقف وشفّاطات حمّام'],
      ['Kitchen hood and extractor wiring', 'تركيب وتوصيل شفّاط المطبخ']
    ],
    description: [
      'Fans hung on a real hook and balanced until they are silent; extractors sealed so that the ' +
        "neighbour's cooking stays with the neighbour.",
      'المروحة منعلّقها على شنكل متين ومنوزّنها لتصير بلا صوت، والشفّاط منسكّر حواليه حتى ما تفوت ريحة ' +
        'طبخ الجيران.'
    ]
  }
]

export const generatorUps: Listing[] = [
  {
    subcategory: 'ups-inverter',
    price: 80,
    minutes: 120,
    tags: ['inverter', 'UPS', 'batteries', 'انفرتر', 'بطاريات'],
    titles: [
      ['Inverter and battery system installed', 'تركيب انفرتر وبطاريات'],
      ['UPS for the whole flat, sized properly', 'يو بي اس للبيت كلّو على القياس']
    ],
    description: [
      'We calculate your real load first, then fit an inverter and batteries that last through the ' +
        'cut. Labour and wiring; equipment is quoted apart.',
      'منحسب استهلاكك الحقيقي أوّل شي، ومنركّب انفرتر وبطاريات بيكفّوك وقت القطع. السعر لليد والتمديد، ' +
        'والأجهزة بسعرها.'
    ]
  },
  {
    subcategory: 'ups-inverter',
    price: 25,
    minutes: 60,
    tags: ['battery', 'lithium', 'بطاريات', 'ليتيوم'],
    titles: [
      ['Battery test, water top-up and replacement', 'فحص بطاريات وتعباية مي وتبديل'],
      ['Batteries dying fast? Honest test at home', 'البطاريات عم تفضى بسرعة؟ فحص بالبيت']
    ],
    description: [
      'A load tester tells which of the batteries is tired. Often one is bad and drags the others ' +
        'down: no need to change all.',
      'جهاز الحمل بيبيّن أي بطاريّة تعبانة. كتير مرّات وحدة خربانة وعم تسحب الباقي، وما في لزوم ' +
        'تغيّرهن كلّهن.'
    ]
  },
  {
    price: 50,
    minutes: 120,
    tags: ['generator', 'oil change', 'مولّد', 'موتور', 'غيار زيت'],
    titles: [
      ['Home generator service and oil change', 'صيانة مولّدات بيوت وغيار زيت'],
      ['Small generator will not start? We come', 'الموتور ما عم يدوّر؟ منوصل لعندك']
    ],
    description: [
      'Carburettor, plugs, filters and voltage regulator for petrol and diesel sets from 2 to 20 kVA.',
      'كربراتور، بوجيّات، فلاتر ومنظّم الفولتاج لمولّدات بنزين ومازوت من ٢ لـ ٢٠ كيلوفولت أمبير.'
    ]
  },
  {
    subcategory: 'ups-inverter',
    price: 45,
    minutes: 90,
    tags: ['inverter repair', 'board', 'تصليح انفرتر'],
    titles: [
      ['Inverter and UPS board repair', 'تصليح بوردة انفرتر ويو بي اس'],
      ['Beeping UPS diagnosed on site', 'اليو بي اس عم يصفّر؟ كشف بالبيت']
    ],
    description: [
      'Most inverters fail on a fan, a relay or a transistor worth a few dollars. We repair the board ' +
        'and give three months of guarantee.',
      'أغلب أعطال الانفرتر مروحة أو ريليه أو ترانزستور بكم دولار. منصلّح البوردة ومنعطي كفالة تلات أشهر.'
    ]
  }
]

export const solar: Listing[] = [
  {
    price: 250,
    minutes: 480,
    tags: ['solar', 'panels', 'ألواح', 'طاقة شمسيّة'],
    titles: [
      ['Solar panel installation, 4 to 8 panels', 'تركيب ألواح طاقة شمسيّة، ٤ لـ ٨ ألواح'],
      ['Home solar system mounted in a day', 'سيستم سولار للبيت بنهار واحد']
    ],
    description: [
      'Galvanised structure against the winter wind, cables in pipes, panel and lightning protection. ' +
        'Price is for mounting; panels and inverter are quoted after a visit.',
      'هيكل مغلفن بيحمل هوا الشتي، كابلات بنرابيش، وحماية للألواح والصواعق. السعر للتركيب، والألواح ' +
        'والانفرتر بعد الكشف.'
    ]
  },
  {
    price: 30,
    minutes: 60,
    tags: ['panel cleaning', 'dust', 'تنضيف ألواح'],
    titles: [
      ['Solar panel cleaning, up to 12 panels', 'تنضيف ألواح شمسيّة لحد ١٢ لوح'],
      ['Dusty panels washed with soft water', 'غسيل ألواح سولار بمي بلا كلس']
    ],
    description: [
      'After the khamsin dust, panels lose up to a fifth of their power. Soft brush, demineralised ' +
        'water, and a look at every clamp.',
      'بعد غبرة الخماسين بتخسر الألواح لحد خمس قوّتها. فرشاية ناعمة، مي بلا كلس، وكشف على كل مسكة.'
    ]
  },
  {
    price: 40,
    minutes: 90,
    tags: ['inspection', 'low output', 'كشف سولار'],
    titles: [
      ['Solar system check: why is the output low?', 'كشف سيستم السولار: ليش الإنتاج ضعيف؟'],
      ['Independent check of your solar installation', 'فحص محايد لتركيبة الطاقة الشمسيّة']
    ],
    description: [
      'We measure every string, the charge controller and the batteries, and write down what is wrong ' +
        'even if somebody else installed it.',
      'منقيس كل خط ومنظّم الشحن والبطاريات، ومنكتب شو المشكلة حتى لو غيرنا مركّبها.'
    ]
  },
  {
    price: 120,
    minutes: 240,
    tags: ['upgrade', 'lithium', 'hybrid', 'تطوير', 'هايبرد'],
    titles: [
      ['Upgrade to lithium and hybrid inverter', 'تطوير لبطاريات ليتيوم وانفرتر هايبرد'],
      ['Add panels or batteries to your system', 'زيادة ألواح أو بطاريات على السيستم']
    ],
    description: [
      'Your two-year-old system can carry the AC as well. We add panels, change the inverter settings ' +
        'and rebalance the lines.',
      'السيستم تبعك من سنتين فيه يشيل المكيّف كمان. منزيد ألواح، منعدّل برمجة الانفرتر ومنعيد توزيع الخطوط.'
    ]
  },
  {
    subcategory: 'solar-heater',
    price: 45,
    minutes: 90,
    tags: ['solar heater', 'tubes', 'سخّان شمسي', 'أنابيب'],
    titles: [
      ['Solar water heater repair and tube change', 'تصليح سخّان شمسي وتغيير أنابيب'],
      ['Roof solar heater leaking or cold', 'السخّان عالشمس عم ينقّط أو ما عم يسخّن']
    ],
    description: [
      'Broken tubes after hail, leaking seals, air in the line: we come up to the roof with spare ' +
        'tubes of the usual sizes.',
      'أنابيب مكسورة من البرَد، جلود عم تسرّب، هوا بالخط: منطلع عالسطح ومعنا أنابيب احتياط بالقياسات ' +
        'المعروفة.'
    ]
  }
]
