import type { Listing } from '../types.js'

export const plumbing: Listing[] = [
  {
    subcategory: 'taps-toilets',
    price: 25,
    minutes: 60,
    tags: ['leak', 'tap', 'mixer', 'تسريب', 'حنفية'],
    titles: [
      ['Leaking tap and mixer repair', 'تصليح حنفيات وخلّاطات عم تنقّط'],
      ['Dripping taps stopped for good in {city}', 'حنفيتك عم تنقّط؟ منوقّفها نهائياً في {city}']
    ],
    description: [
      'We open the tap, change the cartridge or the washer and test it with you before we leave. ' +
        'Common parts are in the van, so one visit is usually enough.',
      'منفكّ الحنفية ومنغيّر القلب أو الجلدة ومنجرّبها قدّامك قبل ما نفلّ. القطع المعروفة معنا ' +
        'بالسيارة، وبأغلب الأوقات زيارة وحدة بتكفي.'
    ]
  },
  {
    subcategory: 'drains',
    price: 35,
    minutes: 60,
    tags: ['blocked drain', 'sink', 'مجرور', 'مجلى', 'تسليك'],
    titles: [
      ['Blocked drain and sink clearing', 'تسليك مجارير ومجالي مسدودة'],
      ['Kitchen sink backing up? Drain machine service', 'المجلى عم يرجّع؟ تسليك على المكنة']
    ],
    description: [
      'Machine clearing of kitchen, bathroom and balcony drains without breaking tiles. We run water ' +
        'for ten minutes afterwards to be sure the line is clear.',
      'تسليك مجارير المطبخ والحمّام والبلكون على المكنة من دون تكسير بلاط. بعد الشغل منفتح المي عشر ' +
        'دقايق لنتأكّد إنّ الخط ماشي.'
    ]
  },
  {
    subcategory: 'taps-toilets',
    price: 30,
    minutes: 60,
    tags: ['toilet', 'flush', 'siphon', 'سيفون', 'كرسي حمّام'],
    titles: [
      ['Toilet and flush tank repair', 'تصليح سيفونات وكراسي حمّام'],
      ['Running toilet fixed, all flush brands', 'سيفون ما بيوقّف؟ منصلّح كل الماركات']
    ],
    description: [
      'A flush that never stops can empty a roof tank in one night. We change floats, valves and ' +
        'seals, for wall-hung and floor toilets alike.',
      'السيفون يلّي بيضل يسرّب بيفضّي خزّان السطح بليلة. منغيّر العوّامة والصمّام والجلود، للكرسي ' +
        'المعلّق والعادي.'
    ]
  },
  {
    subcategory: 'leak-repair',
    price: 45,
    minutes: 60,
    tags: ['emergency', 'burst pipe', 'flood', 'طوارئ', 'نش'],
    titles: [
      ['Emergency plumber in {city}', 'سبّاك طوارئ في {city}'],
      ['Burst pipe or flood: plumber on call', 'قسطل انفجر أو المي فايضة؟ سنكري عند الطلب']
    ],
    description: [
      'Burst pipe, flooded bathroom, water coming through the ceiling: we close the line first, then ' +
        'repair. The price covers the call-out and the first hour.',
      'قسطل مكسور، حمّام طايف، أو مي نازلة من السقف: أوّل شي منسكّر الخط وبعدها منصلّح. السعر بيشمل ' +
        'الطلعة وأوّل ساعة شغل.'
    ]
  },
  {
    subcategory: 'leak-repair',
    price: 60,
    minutes: 120,
    tags: ['leak detection', 'hidden leak', 'كشف تسريب', 'رطوبة'],
    titles: [
      ['Hidden leak detection with a listening device', 'كشف تسريبات مخفيّة بالجهاز'],
      ['Find the leak before breaking the wall', 'منلاقي النشّ قبل ما نكسّر الحيط']
    ],
    description: [
      'The neighbour below complains of damp and you see no water? We locate the leak by sound and ' +
        'pressure and open one tile, not the whole floor.',
      'الجار يلّي تحت عم يشتكي من النشّ وما في مي مبيّنة عندك؟ منحدّد مكان التسريب بالصوت والضغط ' +
        'ومنفتح بلاطة وحدة، مش كل الأرض.'
    ]
  },
  {
    subcategory: 'taps-toilets',
    price: 70,
    minutes: 120,
    tags: ['bathroom', 'installation', 'shower', 'تركيب', 'مغسلة'],
    titles: [
      ['Sink, shower and toilet installation', 'تركيب مغاسل ودوش وكراسي حمّام'],
      ['Bathroom fittings installed neatly', 'تركيب أدوات صحيّة على الأصول']
    ],
    description: [
      'You buy the set you like, we install it: levelled, sealed with silicone and tested under ' +
        'pressure. We take the old pieces down to the street.',
      'إنت اشتري الطقم يلّي بيعجبك ونحنا منركّبو: ميزان مزبوط، سيليكون نضيف وفحص تحت الضغط. والقطع ' +
        'القديمة مننزّلها معنا.'
    ]
  },
  {
    price: 110,
    minutes: 180,
    tags: ['pipes', 'PPR', 'replacement', 'قساطل', 'تمديد'],
    titles: [
      ['Old iron pipes changed to PPR', 'تبديل قساطل حديد قديمة بـ PPR'],
      ['New water lines for kitchen and bathroom', 'تمديد خطوط مي جديدة للمطبخ والحمّام']
    ],
    description: [
      'Weak pressure and rusty water usually mean old galvanised pipes. We replace the line of one ' +
        'room a day, so the rest of the home keeps its water.',
      'ضغط ضعيف ومي مصديّة يعني القساطل تعبانة. منغيّر خط غرفة كل يوم، وباقي البيت بيضلّ فيه مي.'
    ]
  },
  {
    price: 40,
    minutes: 90,
    tags: ['water pressure', 'pump', 'ضغط المي', 'مضخّة'],
    titles: [
      ['Low water pressure checked and solved', 'حل مشكلة ضغط المي الضعيف'],
      ['Weak shower? Booster pump and filter check', 'الدوش خفيف؟ فحص المضخّة والفلاتر']
    ],
    description: [
      'We measure the pressure at the tank, the filter and the tap, and tell you what is really to ' +
        'blame before selling you a pump.',
      'منقيس الضغط عند الخزّان والفلتر والحنفية، ومنقلّك شو السبب الحقيقي قبل ما نبيعك مضخّة.'
    ]
  },
  {
    price: 32,
    minutes: 30,
    tags: ['connection', 'dishwasher', 'وصل غسّالة', 'جلّاية'],
    titles: [
      ['Washing machine and dishwasher hook-up', 'وصل غسّالات وجلّايات على المي والصرف'],
      ['Appliance water connection, in and out', 'تأسيس نقطة مي وصرف للغسّالة']
    ],
    description: [
      'New appliance and no tap for it? We add an inlet and a drain with a non-return valve, so dirty ' +
        'water never comes back into the drum.',
      'اشتريت غسّالة جديدة وما في نقطة مي؟ منعمل مدخل ومصرف مع صمّام عدم رجوع، حتى ما ترجع المي الوسخة ' +
        'عالحلّة.'
    ]
  },
  {
    price: 50,
    minutes: 120,
    tags: ['maintenance', 'check-up', 'صيانة', 'كشف'],
    titles: [
      ['Full plumbing check-up of your home', 'كشف كامل على صحيّة البيت'],
      ['Yearly plumbing service for apartments', 'صيانة سنويّة للأدوات الصحيّة']
    ],
    description: [
      'Taps, flushes, filters, tank float and heater valve: we go through all of it, fix the small ' +
        'things on the spot and leave you a written list of the rest.',
      'حنفيّات، سيفونات، فلاتر، عوّامة الخزّان وصمّام القازان: منمرق عليهن كلّهن، منصلّح الخفيف فوراً ' +
        'ومنترك لك لايحة مكتوبة بالباقي.'
    ]
  },
  {
    subcategory: 'drains',
    price: 90,
    minutes: 120,
    tags: ['sewage', 'septic', 'جورة صحيّة', 'ريغار'],
    titles: [
      ['Sewer line and manhole clearing for buildings', 'تسليك خط الصرف والريغارات للبنايات'],
      ['Main sewer blocked? Pressure jet service', 'خط المجرور الأساسي مسدود؟ تسليك بالضغط']
    ],
    description: [
      'Pressure jet for main lines and manholes, with a camera look inside on request. Building ' +
        'committees get an invoice with photos.',
      'تسليك بضغط المي للخطوط الأساسية والريغارات، مع تصوير بالكاميرا عند الطلب. للجنة البناية منعطي ' +
        'فاتورة مع صور.'
    ]
  },
  {
    price: 35,
    minutes: 60,
    tags: ['filter', 'water softener', 'فلتر', 'كلس'],
    titles: [
      ['Water filter and softener installation', 'تركيب فلاتر مي ومانعات كلس'],
      ['Stop limescale: house filters fitted', 'خلص الكلس: تركيب فلاتر للبيت']
    ],
    description: [
      'Well water in {city} is hard on heaters and skin. We fit two- and three-stage filters and show ' +
        'you how to change the cartridge yourself.',
      'مي البير في {city} بتأذّي القازانات والبشرة. منركّب فلاتر مرحلتين وتلاتة ومنعلّمك كيف تغيّر ' +
        'الشمعة لحالك.'
    ]
  }
]

export const waterHeater: Listing[] = [
  {
    price: 35,
    minutes: 60,
    tags: ['no hot water', 'heater', 'قازان', 'سخّان'],
    titles: [
      ['No hot water? Electric heater repair', 'ما في مي سخنة؟ تصليح قازان كهربا'],
      ['Electric water heater repaired at home', 'تصليح سخّانات كهربا بالبيت']
    ],
    description: [
      'Heating element, thermostat, safety valve: we test each one with the meter and change only what ' +
        'has failed.',
      'المقاومة، الترموستات، صمّام الأمان: منفحص كل واحد عالساعة وما منغيّر إلّا القطعة الخربانة.'
    ]
  },
  {
    price: 60,
    minutes: 120,
    tags: ['heater installation', 'boiler', 'تركيب قازان'],
    titles: [
      ['New water heater supplied and hung', 'تركيب قازان جديد مع التعليق والوصل'],
      ['Water heater replacement in {city}', 'تبديل قازانات في {city}']
    ],
    description: [
      'We take down the old tank, hang the new one on proper bolts with a drip tray, and connect water ' +
        'and earth wire. Price is for labour.',
      'مننزّل القازان القديم ومنعلّق الجديد على براغي متينة مع صينيّة، ومنوصل المي والتأريض. السعر ' +
        'لليد العاملة.'
    ]
  },
  {
    price: 30,
    minutes: 90,
    tags: ['descaling', 'limescale', 'كلس', 'تنضيف قازان'],
    titles: [
      ['Water heater descaling and anode change', 'تنضيف القازان من الكلس وتغيير الأنود'],
      ['Heater slow and noisy? Descaling service', 'القازان بطيء وعم يطقطق؟ تنضيف كلس']
    ],
    description: [
      'Limescale doubles the electricity a heater eats. We empty it, scrape the element clean and ' +
        'change the magnesium rod.',
      'الكلس بيخلّي القازان يسحب كهربا دوبل. منفضّيه، منضّف المقاومة ومنغيّر قضيب المغنيزيوم.'
    ]
  },
  {
    price: 55,
    minutes: 90,
    tags: ['gas boiler', 'chaudiere', 'شوديير', 'غاز'],
    titles: [
      ['Gas and diesel boiler service', 'صيانة شوديير غاز ومازوت'],
      ['Chaudière cleaning before winter', 'تنضيف شوديير قبل الشتويّة']
    ],
    description: [
      'Burner cleaning, pressure check and a smoke test with the meter, so that it starts on the first ' +
        'cold morning.',
      'تنضيف الحرّاق، فحص الضغط وقياس الدخان بالجهاز، حتى تشتغل من أوّل صبحيّة برد.'
    ]
  }
]

export const waterTank: Listing[] = [
  {
    subcategory: 'tank-cleaning',
    price: 45,
    minutes: 120,
    tags: ['tank cleaning', 'disinfection', 'تنضيف خزّانات', 'تعقيم'],
    titles: [
      ['Water tank cleaning and disinfection', 'تنضيف وتعقيم خزّانات المي'],
      ['Roof tanks scrubbed and chlorinated', 'تنضيف خزّانات السطح وتعقيمها']
    ],
    description: [
      'We empty, scrub, vacuum the mud and disinfect with measured chlorine. You get before and after ' +
        'photos and can drink tea from it the same evening.',
      'منفضّي الخزّان، منفركو، منشفط الوحل ومنعقّم بكلور معيّر. منبعتلك صور قبل وبعد، وبنفس المسا فيك ' +
        'تعمل منّو شاي.'
    ]
  },
  {
    subcategory: 'water-delivery',
    price: 20,
    minutes: 60,
    tags: ['water delivery', 'tanker', 'نقلة مي', 'سيترن'],
    titles: [
      ['Water delivery by tanker, 20 barrels', 'نقلة مي بالسيترن، ٢٠ برميل'],
      ['No water in {city}? Tanker to your building', 'المي مقطوعة في {city}؟ سيترن لعند البناية']
    ],
    description: [
      'Clean well water with a tested source, pumped up to the eighth floor with our own hose. Tell us ' +
        'the barrels you need when you book.',
      'مي بير نضيفة ومفحوصة، منضخّها لحد الطابق التامن بالنبريش تبعنا. خبّرنا كم برميل بدّك وقت الحجز.'
    ]
  },
  {
    subcategory: 'pumps',
    price: 40,
    minutes: 90,
    tags: ['pump', 'pressure tank', 'طرمبة', 'مضخّة'],
    titles: [
      ['Water pump repair and replacement', 'تصليح وتبديل طرمبات المي'],
      ['Pump humming but no water upstairs', 'الطرمبة عم تزنّ والمي ما عم توصل']
    ],
    description: [
      'Capacitor, bearings, automatic switch: repaired on site when it can be, replaced the same day ' +
        'when it cannot.',
      'كوندنساتور، رومانات، أوتوماتيك: منصلّحها بأرضها إذا بتتصلّح، وإذا لأ منبدّلها بنفس النهار.'
    ]
  },
  {
    price: 70,
    minutes: 180,
    tags: ['tank installation', 'float', 'تركيب خزّان', 'عوّامة'],
    titles: [
      ['Roof tank installation with float and valves', 'تركيب خزّان سطح مع عوّامة وسكورة'],
      ['New plastic or stainless tank fitted', 'تركيب خزّان بلاستيك أو ستانلس']
    ],
    description: [
      'We bring the tank up, set it on a levelled base and connect it to your line and to the ' +
        'generator-hours pump if you have one.',
      'منطلّع الخزّان، منحطّو على قاعدة مزبوطة ومنوصلو على خطّك وعلى المضخّة إذا عندك.'
    ]
  },
  {
    price: 35,
    minutes: 90,
    tags: ['tank leak', 'cistern', 'خزّان عم ينشّ'],
    titles: [
      ['Leaking tank or cistern sealed', 'معالجة خزّان أو بير عم ينشّ'],
      ['Cracked tank repair without replacing it', 'تصليح خزّان مشعور بلا تبديل']
    ],
    description: [
      'Plastic tanks are welded, concrete cisterns lined with food-safe epoxy. Guaranteed for two ' +
        'years against the same leak.',
      'خزّانات البلاستيك منلحّمها، والبيارة الباطون منبطّنها بإيبوكسي صالح لمي الشفة. كفالة سنتين على ' +
        'نفس النشّ.'
    ]
  }
]
