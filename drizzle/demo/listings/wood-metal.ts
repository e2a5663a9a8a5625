import type { Listing } from '../types.js'

export const carpentry: Listing[] = [
  {
    price: 30,
    minutes: 60,
    tags: ['door', 'sticking', 'باب', 'نجّار'],
    titles: [
      ['Sticking or sagging door repaired', 'تصليح باب عم يحفّ أو نازل'],
      ['Wooden door repair at home', 'تصليح أبواب خشب بالبيت']
    ],
    description: [
      'Planed, re-hung and oiled in one visit. If the frame is broken we rebuild that part in solid wood.',
      'فارة، تعليق وتزييت بزيارة وحدة. وإذا الملبن مكسور منرجّع القطعة بخشب ماسيف.'
    ]
  },
  {
    subcategory: 'kitchens-wardrobes',
    price: 60,
    minutes: 120,
    tags: ['kitchen', 'cabinets', 'مطبخ', 'خزاين'],
    titles: [
      ['Kitchen cabinet hinges, drawers and worktops', 'تصليح مطابخ: مفصلات وجوارير ورخامة'],
      ['Kitchen cupboards made straight again', 'خزاين المطبخ بترجع عالميزان']
    ],
    description: [
      'Soft-close hinges, new drawer rails, doors aligned and the swollen one under the sink replaced.',
      'مفصلات سوفت، سكك جوارير جديدة، أبواب معيّرة، والباب المنفوخ تحت المجلى منبدّلو.'
    ]
  },
  {
    subcategory: 'kitchens-wardrobes',
    price: 180,
    minutes: 240,
    tags: ['wardrobe', 'custom', 'خزانة', 'تفصيل'],
    titles: [
      ['Custom wardrobe: design visit and first cut', 'تفصيل خزانة عالقياس'],
      ['Made-to-measure shelves and wardrobes in {city}', 'تفصيل رفوف وخزاين عالقياس في {city}']
    ],
    description: [
      'We measure, draw in 3D and build in our own workshop; you pay in three parts. Price is for the ' +
        'design and the deposit.',
      'مناخد القياس، منرسم 3D ومنصنّع بمنجرتنا، والدفع على تلات مراحل. السعر للتصميم والعربون.'
    ]
  },
  {
    price: 40,
    minutes: 90,
    tags: ['furniture repair', 'chair', 'تصليح فرش', 'كراسي'],
    titles: [
      ['Tables, chairs and beds repaired', 'تصليح طاولات وكراسي وتخوتة'],
      ['Wobbly chairs glued and clamped', 'كراسي عم تهزّ؟ تغرية وتثبيت']
    ],
    description: [
      'Old wood deserves glue and patience, not screws. We collect, repair and bring back within the week.',
      'الخشب القديم بدّو غري وصبر مش براغي. مناخد القطعة، منصلّحها ومنرجّعها خلال الأسبوع.'
    ]
  },
  {
    price: 35,
    minutes: 45,
    tags: ['door lock', 'handle', 'غال', 'مسكة'],
    titles: [
      ['Wooden door lock and handle change', 'تبديل غال ومسكة باب خشب'],
      ['Room door lock replaced cleanly', 'تغيير غال باب غرفة بلا تكسير']
    ],
    description: [
      'We keep the old holes covered and the new lock centred. Most sizes are in the van.',
      'منغطّي التقوبة القديمة ومنحطّ الغال الجديد بالنص. أغلب القياسات معنا بالسيارة.'
    ]
  },
  {
    price: 150,
    minutes: 480,
    tags: ['parquet', 'flooring', 'باركيه', 'أرضيّة'],
    titles: [
      ['Parquet laying and repair', 'تركيب وتصليح باركيه'],
      ['Laminate floor laid in a day, 20 m²', 'تركيب باركيه ٢٠ متر بنهار']
    ],
    description: [
      'Underlay, expansion gaps and skirting done properly, so it does not lift in the first humid summer.',
      'إسفنج تحتاني، فراغ تمدّد ونعلات عالأصول، حتى ما يرفع من أوّل صيف رطب.'
    ]
  },
  {
    price: 35,
    minutes: 90,
    tags: ['shutter', 'abajour', 'أباجور', 'قشاط'],
    titles: [
      ['Roller shutter strap and slat repair', 'تصليح أباجور وتغيير قشاط'],
      ['Abat-jour stuck half-way? Repaired', 'الأباجور علق بالنص؟ تصليح']
    ],
    description: [
      'Strap, winder, springs and broken slats. A motor can be added in the same visit.',
      'قشاط، لفّاف، رصّورات وشفرات مكسورة. وفينا نركّب موتور بنفس الزيارة.'
    ]
  },
  {
    price: 300,
    minutes: 480,
    tags: ['pergola', 'outdoor', 'عريشة', 'خشب خارجي'],
    titles: [
      ['Wooden pergolas and garden decks', 'عرايش ودكّات خشب للجناين'],
      ['Roof terrace pergola, design and build', 'تصميم وتنفيذ عريشة سطح']
    ],
    description: [
      'Treated pine or iroko, stainless screws, feet that do not pierce the waterproofing. Deposit for ' +
        'design and wood.',
      'خشب سويد معالج أو إيروكو، براغي ستانلس، وقواعد ما بتخزّق العزل. دفعة أولى للتصميم والخشب.'
    ]
  },
  {
    price: 70,
    minutes: 180,
    tags: ['polish', 'varnish', 'لسترة', 'بوليش'],
    titles: [
      ['French polish and wood restoration', 'لسترة وترميم خشب قديم'],
      ['Scratched dining table restored', 'ترميم طاولة سفرة مخدّشة']
    ],
    description: [
      'Scratches, burns and water rings disappear under hand polish. Antiques treated with respect.',
      'الخدوش والحروقة ودواير المي بتختفي تحت اللسترة باليد. والأنتيك منعاملو باحترام.'
    ]
  },
  {
    price: 30,
    minutes: 90,
    tags: ['handyman', 'shelves', 'رفوف', 'شغل خفيف'],
    titles: [
      ['Small carpentry jobs, 90 minutes', 'شغل نجارة خفيف، ساعة ونص'],
      ['A carpenter for the list on your fridge', 'نجّار للّايحة يلّي عالبرّاد']
    ],
    description: [
      'Shelves, a loose railing, a drawer bottom, a cat door: collect the small things and book us once.',
      'رفوف، درابزين مرخي، كعب جارور، باب للبسّة: جمّع القصص الزغيرة واحجزنا مرّة وحدة.'
    ]
  }
]

export const metalAluminium: Listing[] = [
  {
    price: 35,
    minutes: 90,
    tags: ['aluminium', 'window', 'ألمنيوم', 'شبّاك'],
    titles: [
      ['Sliding window rollers and locks', 'تصليح شبابيك ألمنيوم: دواليب وسكّارات'],
      ['Aluminium window hard to slide?', 'شبّاك الألمنيوم عم يقشط بصعوبة؟']
    ],
    description: [
      'New rollers, brushes against the wind and locks for most Lebanese profiles.',
      'دواليب جديدة، فراشي ضد الهوا وسكّارات لأغلب المقاطع الموجودة بالسوق.'
    ]
  },
  {
    subcategory: 'glass',
    price: 45,
    minutes: 90,
    tags: ['glass', 'broken window', 'قزاز', 'مكسور'],
    titles: [
      ['Broken glass replaced, single or double', 'تبديل قزاز مكسور مفرد أو دوبل'],
      ['Glazier: windows, mirrors and shower screens', 'قزاز شبابيك ومرايا ودوش']
    ],
    description: [
      'Send the measures and we come with the glass cut. Old glass taken away safely.',
      'ابعت القياس ومنجي والقزاز مقصوص. والقزاز المكسور مناخدو معنا بأمان.'
    ]
  },
  {
    subcategory: 'blacksmith',
    price: 50,
    minutes: 120,
    tags: ['welding', 'gate', 'حدّاد', 'لحام'],
    titles: [
      ['Welding at your place: gates and railings', 'لحام بالموقع: بوّابات ودرابزين'],
      ['Blacksmith for doors, grilles and stairs', 'حدّاد للأبواب والحمايات والدرج']
    ],
    description: [
      'Portable machine, works on generator power. Grind, weld, primer: done the same visit.',
      'مكنة متنقّلة بتشتغل على الاشتراك. جلخ، لحام وأساس بنفس الزيارة.'
    ]
  },
  {
    price: 25,
    minutes: 60,
    tags: ['mosquito net', 'screen', 'منخل', 'برغش'],
    titles: [
      ['Mosquito nets for windows and doors', 'مناخل برغش للشبابيك والأبواب'],
      ['Pleated and sliding insect screens', 'مناخل بليسيه وجرّار']
    ],
    description: [
      'Measured in the morning, fitted two days later. We also change torn mesh in old frames.',
      'مناخد القياس الصبح ومنركّب بعد يومين. ومنغيّر الشبك المخزوق بالإطار القديم.'
    ]
  },
  {
    subcategory: 'blacksmith',
    price: 90,
    minutes: 180,
    tags: ['shop shutter', 'motor', 'باب جرّار', 'موتور'],
    titles: [
      ['Shop shutters and garage door motors', 'أبواب محلّات وموتورات كاراج'],
      ['Electric shutter stuck? Call-out', 'باب المحل الكهربائي علق؟ منوصل لعندك']
    ],
    description: [
      'Springs, motors and remote controls. We open a stuck shutter first, so you do not lose the ' +
        'working day.',
      'رصّورات، موتورات وريموتات. أوّل شي منفتح الباب العالق حتى ما يروح عليك نهار الشغل.'
    ]
  }
]

export const locksmith: Listing[] = [
  {
    price: 30,
    minutes: 45,
    tags: ['locked out', 'door opening', 'فتح باب', 'علقت برّا'],
    titles: [
      ['Locked out? Door opened without damage', 'علقت برّا؟ فتح باب بلا كسر'],
      ['Locksmith in {city}, at any hour', 'كوالينجي في {city} على مدار الساعة']
    ],
    description: [
      'We ask for proof that you live there, then open, usually in five minutes and without drilling.',
      'منطلب إثبات إنّك ساكن بالبيت، ومنفتح عادةً بخمس دقايق وبلا تقب.'
    ]
  },
  {
    price: 35,
    minutes: 60,
    tags: ['lock change', 'cylinder', 'كالون', 'سلندر'],
    titles: [
      ['Lock and cylinder change', 'تبديل كالون وسلندر'],
      ['New lock after moving in or losing keys', 'كالون جديد بعد السكن أو ضياع المفتاح']
    ],
    description: [
      'Security cylinders with five keys and a card. Old holes covered with a plate.',
      'سلندر أمان مع خمس مفاتيح وكرت. والتقوبة القديمة منغطّيها بصفيحة.'
    ]
  },
  {
    price: 70,
    minutes: 60,
    tags: ['car key', 'remote', 'مفتاح سيارة', 'ريموت'],
    titles: [
      ['Car keys cut and coded on the spot', 'نسخ وبرمجة مفاتيح سيارات بالموقع'],
      ['Lost the car key? We come to the car', 'ضيّعت مفتاح السيارة؟ منجي لعندها']
    ],
    description: [
      'Chip and smart keys for most Japanese, Korean and European cars. Bring the registration paper.',
      'مفاتيح شريحة وبصمة لأغلب السيارات اليابانيّة والكوريّة والأوروبيّة. لازم دفتر السيارة.'
    ]
  },
  {
    price: 60,
    minutes: 90,
    tags: ['safe', 'vault', 'خزنة', 'رقم سرّي'],
    titles: [
      ['Safe opening and code reset', 'فتح خزنات وتغيير رقم سرّي'],
      ['Jammed safe opened discreetly', 'خزنة معلّقة؟ فتح بسرّيّة']
    ],
    description: [
      'Electronic and mechanical safes. We repair the lock so that the safe stays usable.',
      'خزنات إلكترونيّة وميكانيكيّة. منصلّح القفل حتى تضلّ الخزنة تنستعمل.'
    ]
  }
]
