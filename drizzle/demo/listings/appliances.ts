import type { Listing } from '../types.js'

export const applianceWasher: Listing[] = [
  {
    price: 28,
    minutes: 60,
    tags: ['washing machine', 'not spinning', 'غسّالة', 'ما عم تعصر'],
    titles: [
      ['Washing machine not spinning', 'الغسّالة ما عم تعصر'],
      ['Washer stops before the spin? Repair at home', 'غسّالتك بتوقف قبل العصر؟ تصليح بالبيت']
    ],
    description: [
      'Usually the pump filter, the belt or the carbon brushes. We check in that order and most ' +
        'repairs are done on the first visit.',
      'عادةً فلتر الطرمبة أو القشاط أو الفحمات. منكشف بهالترتيب وأغلب التصليحات بتخلص من أوّل زيارة.'
    ]
  },
  {
    price: 28,
    minutes: 60,
    tags: ['drain pump', 'water inside', 'طرمبة غسّالة', 'ما عم تفضّي'],
    titles: [
      ['Washer full of water: drain pump repair', 'الغسّالة ما عم تفضّي مي؟ تصليح الطرمبة'],
      ['Washing machine drain problem solved', 'حل مشكلة صرف الغسّالة']
    ],
    description: [
      'We empty it without flooding the kitchen, take the coins and socks out of the pump and change ' +
        'it if it is burnt.',
      'منفضّيها بلا ما نطوّف المطبخ، منشيل الليرات والكلسات من الطرمبة، وإذا محروقة منبدّلها.'
    ]
  },
  {
    price: 65,
    minutes: 150,
    tags: ['bearings', 'noise', 'رومانات', 'صوت غسّالة'],
    titles: [
      ['Noisy drum: bearing and seal change', 'تغيير رومانات وجلدة الحلّة'],
      ['Washer loud as a plane? Drum bearings', 'الغسّالة صوتها متل الطيّارة؟ رومانات']
    ],
    description: [
      'The drum comes out, both bearings and the seal are changed with good brands, and it turns like ' +
        'new. A year of guarantee.',
      'منفكّ الحلّة، منغيّر الرومانين والجلدة من ماركة منيحة، وبترجع تبرم متل الجديدة. كفالة سنة.'
    ]
  },
  {
    price: 45,
    minutes: 90,
    tags: ['error code', 'board', 'بوردة', 'رمز خطأ'],
    titles: [
      ['Error codes and board repair, all brands', 'تصليح بوردة غسّالة ورموز الأعطال'],
      ['Dead or blinking washing machine', 'غسّالة ما عم تضوّي أو عم تغمز']
    ],
    description: [
      'Send us the code on the screen when you book: we come with the likely part in hand.',
      'ابعتلنا الرمز يلّي عالشاشة وقت الحجز: منجي والقطعة المحتملة معنا.'
    ]
  },
  {
    subcategory: 'dishwasher',
    price: 32,
    minutes: 75,
    tags: ['dishwasher', 'dirty dishes', 'جلّاية', 'صحون'],
    titles: [
      ['Dishwasher repair and deep clean', 'تصليح وتنضيف جلّايات'],
      ['Dishwasher leaves dishes dirty? Service in {city}', 'الجلّاية ما عم تنضّف؟ صيانة في {city}']
    ],
    description: [
      'Spray arms unblocked, salt and rinse settings corrected for our hard water, pump and heater tested.',
      'منسلّك المراوح، منعيّر الملح واللمّاع على ميّاتنا الكلسيّة، ومنفحص الطرمبة والسخّان.'
    ]
  },
  {
    price: 34,
    minutes: 45,
    tags: ['door lock', 'gasket', 'باب غسّالة', 'كوتشوك'],
    titles: [
      ['Washer door lock and gasket replacement', 'تبديل قفل وكوتشوك باب الغسّالة'],
      ['Water under the washing machine? Door seal', 'مي تحت الغسّالة؟ كوتشوك الباب']
    ],
    description: [
      'Door that will not open, or a puddle after every wash: lock and rubber changed the same day for ' +
        'the common models.',
      'باب ما بيفتح أو بركة مي بعد كل غسلة: منبدّل القفل والكوتشوك بنفس النهار للموديلات المعروفة.'
    ]
  },
  {
    subcategory: 'dryer',
    price: 35,
    minutes: 75,
    tags: ['dryer', 'not drying', 'نشّافة', 'ما عم تنشّف'],
    titles: [
      ['Tumble dryer repair, vented and heat pump', 'تصليح نشّافات عاديّة وهيت بمب'],
      ['Dryer running cold? Heater and belt repair', 'النشّافة عم تدور باردة؟ تصليح']
    ],
    description: [
      'Lint cleaned from inside the body, where fires start, then heater, belt and sensor tested.',
      'منضّف النسالة من جوّا الهيكل، من وين بتبلّش الحرايق، وبعدها منفحص المقاومة والقشاط والحسّاس.'
    ]
  },
  {
    price: 30,
    minutes: 90,
    tags: ['smell', 'deep clean', 'ريحة غسّالة', 'تنضيف'],
    titles: [
      ['Washing machine deep clean against bad smell', 'تنضيف عميق للغسّالة من الريحة'],
      ['Clothes smell after washing? Drum cleaning', 'الغسيل ريحتو مش طيّبة؟ تنضيف الحلّة']
    ],
    description: [
      'Drawer, gasket, drum and pump descaled and disinfected. Your towels will tell you the difference.',
      'الدرج والكوتشوك والحلّة والطرمبة، تنضيف كلس وتعقيم. المناشف بتخبّرك عن الفرق.'
    ]
  },
  {
    price: 32,
    minutes: 45,
    tags: ['installation', 'levelling', 'تركيب غسّالة', 'ميزان'],
    titles: [
      ['New washer unpacked, levelled and tested', 'تركيب غسّالة جديدة مع ميزان وتجربة'],
      ['Stop the walking washing machine', 'الغسّالة عم تمشي؟ منثبّتها']
    ],
    description: [
      'Transport bolts out, feet levelled, hoses tightened and one short wash with you watching.',
      'منشيل براغي النقل، منوزّن الإجرين، منشدّ النرابيش ومنعمل غسلة قصيرة قدّامك.'
    ]
  },
  {
    price: 55,
    minutes: 120,
    tags: ['motor', 'inverter', 'موتور غسّالة', 'فحمات'],
    titles: [
      ['Washer motor and carbon brush repair', 'تصليح موتور غسّالة وتغيير فحمات'],
      ['Drum does not turn: motor diagnosis', 'الحلّة ما عم تبرم؟ فحص الموتور']
    ],
    description: [
      'Ordinary and direct-drive motors. We rewind, repair or replace, whichever is cheapest for you ' +
        'in the long run.',
      'موتورات عاديّة ودايركت درايف. منلفّ أو منصلّح أو منبدّل، حسب الأوفر إلك عالمدى الطويل.'
    ]
  }
]

export const applianceOven: Listing[] = [
  {
    price: 28,
    minutes: 60,
    tags: ['gas oven', 'flame', 'فرن غاز', 'شعلة'],
    titles: [
      ['Gas oven and cooker repair', 'تصليح أفران وطبّاخات غاز'],
      ['Oven flame weak or goes out? Repair in {city}', 'شعلة الفرن ضعيفة أو بتطفي؟ تصليح في {city}']
    ],
    description: [
      'Nozzles cleaned, thermocouple changed, flame set to blue. A soap test on every joint before we leave.',
      'منّضف الفونيات، منغيّر الترموكوبل ومنعيّر الشعلة عالأزرق. فحص صابون على كل وصلة قبل ما نفلّ.'
    ]
  },
  {
    subcategory: 'gas',
    price: 25,
    minutes: 45,
    tags: ['gas leak', 'hose', 'تسريب غاز', 'نبريش غاز'],
    titles: [
      ['Gas leak check, hose and regulator change', 'كشف تسريب غاز وتغيير نبريش ومنظّم'],
      ['Smell of gas? Close the bottle and book us', 'في ريحة غاز؟ سكّر القنينة واحجز معنا']
    ],
    description: [
      'Hoses have a date on them and most are expired. We change hose, clip and regulator and test ' +
        'with a detector.',
      'النبريش إلو تاريخ وأكترهن خالصين. منغيّر النبريش والمرابط والمنظّم ومنفحص بالجهاز.'
    ]
  },
  {
    price: 32,
    minutes: 75,
    tags: ['electric oven', 'heating element', 'فرن كهربا', 'مقاومة'],
    titles: [
      ['Electric oven repair: element, fan, thermostat', 'تصليح فرن كهربا: مقاومة ومروحة وترموستات'],
      ['Built-in oven not heating', 'الفرن البيلت إن ما عم يحمّى']
    ],
    description: [
      'Cakes raw in the middle mean a tired thermostat. We measure the real temperature at three ' +
        'levels and correct it.',
      'الكاتو ني من النص يعني الترموستات تعبان. منقيس الحرارة الحقيقيّة على تلات مستويات ومنصلّحها.'
    ]
  },
  {
    subcategory: 'microwave',
    price: 25,
    minutes: 45,
    tags: ['microwave', 'not heating', 'ميكروويف', 'ما عم يسخّن'],
    titles: [
      ['Microwave repair', 'تصليح ميكروويف'],
      ['Microwave turns but does not heat', 'الميكروويف عم يدور وما عم يسخّن']
    ],
    description: [
      'Diode, capacitor or magnetron, discharged safely first. If the repair costs more than half of a ' +
        'new one, we say so.',
      'دايود، كوندنساتور أو ماغنترون، بعد تفريغو بأمان. وإذا التصليح أكتر من نص حق الجديد منقلّك.'
    ]
  },
  {
    price: 30,
    minutes: 60,
    tags: ['hob', 'ignition', 'عيون غاز', 'شرارة'],
    titles: [
      ['Gas hob ignition and burner repair', 'تصليح شرارة وعيون الغاز'],
      ['Hob spark not working? Fixed at home', 'شرارة الغاز ما عم تشعل؟ تصليح بالبيت']
    ],
    description: [
      'Spark plugs, buttons, safety valves and burner caps for built-in hobs of all brands.',
      'شمعات شرارة، كبسات، صمّامات أمان وطرابيش عيون لكل ماركات البلاك بيلت إن.'
    ]
  },
  {
    price: 35,
    minutes: 90,
    tags: ['built-in', 'installation', 'تركيب فرن', 'بلاك'],
    titles: [
      ['Built-in oven and hob installation', 'تركيب فرن وبلاك بيلت إن'],
      ['New cooker connected to gas safely', 'وصل طبّاخ جديد عالغاز بأمان']
    ],
    description: [
      'Cut-out adjusted, oven levelled and fixed, gas and electricity connected and tested. Conversion ' +
        'from natural gas to bottle included.',
      'منعدّل الفتحة، منوزّن الفرن ومنثبّتو، منوصل الغاز والكهربا ومنجرّب. التحويل عغاز القنينة من ضمن السعر.'
    ]
  },
  {
    price: 25,
    minutes: 60,
    tags: ['oven door', 'glass', 'باب فرن', 'قزاز'],
    titles: [
      ['Oven door, hinge and glass replacement', 'تبديل باب ومفصلات وقزاز الفرن'],
      ['Oven door dropping or broken glass', 'باب الفرن مرخي أو قزازو مكسور']
    ],
    description: [
      'Hinges and seals from stock, tempered glass cut to measure within two days.',
      'مفصلات وكوتشوك موجودين، وقزاز سيكوريت عالقياس خلال يومين.'
    ]
  },
  {
    price: 35,
    minutes: 90,
    tags: ['oven cleaning', 'grease', 'تنضيف فرن', 'دهون'],
    titles: [
      ['Deep oven and hood degreasing', 'تنضيف عميق للفرن والشفّاط من الدهون'],
      ['Oven like new before the holidays', 'الفرن بيرجع جديد قبل الأعياد']
    ],
    description: [
      'Racks soaked, glass opened and cleaned between the panes, hood filters boiled. No caustic smell ' +
        'left in the kitchen.',
      'الشبك منقوع، القزاز منفتحو ومنضّفو من جوّا، فلاتر الشفّاط منغليهن. وما بيضل ريحة مواد بالمطبخ.'
    ]
  },
  {
    subcategory: 'gas',
    price: 75,
    minutes: 150,
    tags: ['gas line', 'copper', 'تمديد غاز', 'نحاس'],
    titles: [
      ['Copper gas line from balcony to kitchen', 'تمديد غاز نحاس من البلكون للمطبخ'],
      ['Move the gas bottle outside, safely', 'طلّع قنينة الغاز لبرّا بأمان']
    ],
    description: [
      'Copper pipe with clips and a stop valve, pressure-tested for an hour. Safer than a long rubber ' +
        'hose and it looks better.',
      'قسطل نحاس مع كليبسات وسكر، وفحص ضغط ساعة كاملة. أأمن من النبريش الطويل وشكلو أرتب.'
    ]
  }
]
