import type { Listing } from '../types.js'

export const painting: Listing[] = [
  {
    price: 130,
    minutes: 480,
    tags: ['painter', 'room', 'دهان', 'غرفة'],
    titles: [
      ['One room painted in a day', 'دهان غرفة بنهار واحد'],
      ['Bedroom repaint, two coats and clean-up', 'دهان غرفة نوم وجّين مع تنضيف']
    ],
    description: [
      'Holes filled, corners taped, furniture covered, two coats of washable paint. You sleep in it ' +
        'the next night without smell.',
      'منسكّر التقوبة، منلزّق الزوايا، منغطّي الفرش، وجّين دهان بينغسل. تاني ليلة بتنام فيها بلا ريحة.'
    ]
  },
  {
    price: 350,
    minutes: 480,
    tags: ['apartment', 'paint', 'دهان بيت', 'طراشة'],
    titles: [
      ['Whole apartment painting, first day', 'دهان بيت كامل، أوّل نهار'],
      ['Home painting team in {city}', 'ورشة دهان بيوت في {city}']
    ],
    description: [
      'A team of two to four, floor protected from the door to the balcony. The price is for the first ' +
        'day with materials; we agree on the rest after the visit.',
      'فريق من تنين لأربعة، ومنغطّي الأرض من الباب للبلكون. السعر لأوّل نهار مع المواد، والباقي منتّفق ' +
        'عليه بعد الكشف.'
    ]
  },
  {
    price: 90,
    minutes: 240,
    tags: ['damp', 'mould', 'رطوبة', 'عفن'],
    titles: [
      ['Mould and damp wall treatment, then paint', 'معالجة رطوبة وعفن ثم دهان'],
      ['Black corners on the ceiling? Treated and painted', 'زوايا السقف سودا؟ معالجة ودهان']
    ],
    description: [
      'Painting over mould lasts one winter. We scrape, treat, seal and only then paint with a ' +
        'breathing paint.',
      'الدهان فوق العفن بيخدم شتويّة وحدة. مننكت، منعالج، منعزل، وبعدها مندهن بدهان بيتنفّس.'
    ]
  },
  {
    subcategory: 'wallpaper',
    price: 70,
    minutes: 180,
    tags: ['wallpaper', 'decor', 'ورق حيطان', 'ديكور'],
    titles: [
      ['Wallpaper hung without visible seams', 'تركيب ورق حيطان بلا فواصل'],
      ['Feature wall in wallpaper or panels', 'حيط مميّز بورق أو بديل خشب']
    ],
    description: [
      'Old paper removed, wall primed, patterns matched to the millimetre. Bring your rolls or choose ' +
        'from our books.',
      'منشيل الورق القديم، منأسّس الحيط، ومنطابق النقشة عالميلّي. جيب الرولات أو اختار من كتبنا.'
    ]
  },
  {
    price: 45,
    minutes: 180,
    tags: ['doors', 'varnish', 'دهان أبواب', 'فرنيش'],
    titles: [
      ['Wooden doors and shutters varnished', 'دهان وفرنيش أبواب وشبابيك خشب'],
      ['Doors repainted by spray, smooth finish', 'دهان أبواب بالبخّ وملمس ناعم']
    ],
    description: [
      'Sanded, filled and sprayed in our workshop or at your place. Price per door, both faces and frame.',
      'برداخ، معجون وبخّ بمشغلنا أو عندك. السعر للباب الواحد، وجّين مع الملبن.'
    ]
  },
  {
    price: 280,
    minutes: 480,
    tags: ['facade', 'exterior', 'دهان خارجي', 'واجهة'],
    titles: [
      ['Exterior paint for villas and balconies', 'دهان خارجي للفيلات والبلاكين'],
      ['Façade repaint with sun-proof acrylic', 'دهان واجهة بأكريليك ضد الشمس']
    ],
    description: [
      'Scaffolding, cracks opened and sealed, two coats that stand salt air and sun for years.',
      'سقالة، منفتح الشعور ومنسكّرها، ووجّين دهان بيحملوا هوا البحر والشمس سنين.'
    ]
  },
  {
    price: 50,
    minutes: 120,
    tags: ['touch-up', 'rental', 'رتوش', 'إيجار'],
    titles: [
      ['Paint touch-ups before handing over a flat', 'رتوش دهان قبل تسليم البيت'],
      ['Small paint jobs, two hours', 'شغل دهان خفيف، ساعتين']
    ],
    description: [
      'Nail holes, scratches, one stained wall: we match the colour by eye and machine and leave no patch.',
      'تقوبة مسامير، خدوش، حيط مبقّع: منطابق اللون بالعين وعالمكنة وما بيبيّن رقعة.'
    ]
  },
  {
    price: 140,
    minutes: 360,
    tags: ['gypsum', 'ceiling', 'جفصين', 'كورنيش'],
    titles: [
      ['Gypsum cornices and ceiling repair', 'تصليح كورنيش وأسقف جفصين'],
      ['False ceiling patched and painted', 'ترقيع سقف مستعار ودهان']
    ],
    description: [
      'Water stain or fallen cornice from an old leak: we rebuild the piece, sand it and paint until ' +
        'you cannot find it.',
      'بقعة مي أو كورنيش واقع من نشّ قديم: منرجّع القطعة، منبردخها ومندهن لحد ما تعود تلاقيها.'
    ]
  },
  {
    price: 60,
    minutes: 180,
    tags: ['railing', 'anti-rust', 'درابزين', 'صدا'],
    titles: [
      ['Railings and iron doors, rust treatment and paint', 'معالجة صدا ودهان درابزين وأبواب حديد'],
      ['Rusty balcony railing made new', 'درابزين مصدّي بيرجع جديد']
    ],
    description: [
      'Wire brush, rust converter, primer and two coats of enamel. Near the sea in {city} this should ' +
        'be done every three years.',
      'فرشاية سلك، مضاد صدا، أساس ووجّين لاكيه. حد البحر في {city} لازم تنعمل كل تلات سنين.'
    ]
  },
  {
    price: 160,
    minutes: 360,
    tags: ['decorative', 'stucco', 'دهان ديكور', 'ستوكو'],
    titles: [
      ['Decorative paint: stucco, velvet, concrete look', 'دهان ديكوري: ستوكو ومخمل وباطون'],
      ['One accent wall that guests ask about', 'حيط ديكور بيسألك عنّو كل ضيف']
    ],
    description: [
      'We paint a sample board first, in your light, so that you choose with your own eyes.',
      'مندهن عيّنة بالأوّل تحت ضو بيتك، حتى تختار بعينك.'
    ]
  }
]

export const tilingMasonry: Listing[] = [
  {
    subcategory: 'tiling',
    price: 150,
    minutes: 480,
    tags: ['tiles', 'floor', 'بلاط', 'سيراميك'],
    titles: [
      ['Floor and wall tiling, per day', 'تبليط أرض وحيطان، باليوميّة'],
      ['Tiler for kitchen and bathroom in {city}', 'معلّم بلاط للمطبخ والحمّام في {city}']
    ],
    description: [
      'Large porcelain or small mosaic, with levelling clips so that no edge catches your foot. Labour ' +
        'for one day, about 12 m².',
      'بورسلان كبير أو موزاييك، مع كليبسات ميزان وما في حفّة بتعلّق بإجرك. يد عاملة نهار، حوالي ١٢ متر.'
    ]
  },
  {
    subcategory: 'tiling',
    price: 50,
    minutes: 120,
    tags: ['broken tile', 'grout', 'بلاطة مكسورة', 'فوغة'],
    titles: [
      ['Broken tiles replaced and joints renewed', 'تبديل بلاط مكسور وتجديد فوغة'],
      ['Loose, hollow tiles fixed', 'بلاط مخلخل أو مطبّل؟ تثبيت']
    ],
    description: [
      'If you kept spare tiles, wonderful; if not, we look for the nearest match in the old depots.',
      'إذا مخبّي بلاط احتياط عظيم، وإذا لأ مندوّرلك على أقرب نوع بالمستودعات القديمة.'
    ]
  },
  {
    subcategory: 'renovation',
    price: 600,
    minutes: 480,
    tags: ['bathroom renovation', 'تجديد حمّام', 'ورشة'],
    titles: [
      ['Bathroom renovation, turnkey start', 'تجديد حمّام تسليم مفتاح'],
      ['New bathroom in ten days', 'حمّام جديد بعشر إيام']
    ],
    description: [
      'Demolition, pipes, waterproofing, tiles and fittings with one master responsible. The price is ' +
        'the down payment for the first day of works.',
      'تكسير، قساطل، عزل، بلاط وتركيب مع معلّم واحد مسؤول. السعر دفعة أولى لأوّل نهار شغل.'
    ]
  },
  {
    price: 140,
    minutes: 480,
    tags: ['mason', 'block wall', 'خفّان', 'توريق'],
    titles: [
      ['Block walls and plastering', 'عمار خفّان وتوريق'],
      ['Mason for walls, steps and repairs', 'معلّم عمار للحيطان والدرج والتصليح']
    ],
    description: [
      'Partition walls, garden walls, stairs, broken balcony edges. Sand and cement at cost, with the ' +
        'receipts.',
      'حيطان فاصلة، حيطان جنينة، درج، وحفاف بلاكين مكسّرة. الرمل والترابة بسعرهن ومع فواتير.'
    ]
  },
  {
    subcategory: 'gypsum',
    price: 130,
    minutes: 360,
    tags: ['gypsum board', 'partition', 'جفصين بورد', 'قواطع'],
    titles: [
      ['Gypsum board ceilings and partitions', 'أسقف وقواطع جفصين بورد'],
      ['Hidden-light ceiling designed and built', 'سقف جفصين مع إنارة مخفيّة']
    ],
    description: [
      'Drawn on paper first, built straight, with access panels where the pipes are.',
      'منرسمو عالورق بالأوّل، ومنبنيه مستقيم مع فتحات كشف وين في قساطل.'
    ]
  }
]

export const waterproofing: Listing[] = [
  {
    price: 220,
    minutes: 480,
    tags: ['roof', 'membrane', 'عزل سطح', 'زفت'],
    titles: [
      ['Roof waterproofing with torch-on membrane', 'عزل سطح برولات زفت عالنار'],
      ['Roof sealed before the first rain', 'عزل السطح قبل أوّل شتوة']
    ],
    description: [
      'Cleaning, slope correction, primer and 4 mm membrane with sealed edges. Ten years of guarantee ' +
        'in writing. Price up to 25 m².',
      'تنضيف، تعديل ميلان، برايمر ورولات ٤ ملم مع سكارة الحفاف. كفالة عشر سنين مكتوبة. السعر لحد ٢٥ متر.'
    ]
  },
  {
    price: 70,
    minutes: 180,
    tags: ['ceiling leak', 'damp', 'السقف عم ينشّ', 'رطوبة'],
    titles: [
      ['Ceiling leak: find the source and stop it', 'السقف عم ينشّ؟ منلاقي المصدر ومنوقّفو'],
      ['Damp patch on the ceiling diagnosed', 'كشف بقعة رطوبة بالسقف']
    ],
    description: [
      'Colour test and moisture meter first, works later. Half of the leaks we see come from the ' +
        'bathroom upstairs, not from the roof.',
      'فحص ملوّن وجهاز رطوبة بالأوّل، والشغل بعدين. نص النشّ يلّي منشوفو من حمّام الجيران فوق، مش من السطح.'
    ]
  },
  {
    price: 120,
    minutes: 300,
    tags: ['bathroom', 'balcony', 'عزل حمّام', 'بلكون'],
    titles: [
      ['Bathroom and balcony waterproofing, no demolition', 'عزل حمّام وبلكون بلا تكسير'],
      ['Transparent sealing for balconies', 'عزل شفّاف للبلاكين']
    ],
    description: [
      'A clear coat that enters the joints, applied twice over the existing tiles. Walk on it after a day.',
      'مادّة شفّافة بتفوت بالفوغة، منمدّها وجّين فوق البلاط الموجود. بتمشي عليها بعد نهار.'
    ]
  },
  {
    price: 260,
    minutes: 480,
    tags: ['insulation', 'foam', 'عزل حراري', 'فوم'],
    titles: [
      ['Thermal roof insulation with spray foam', 'عزل حراري للسطح بالفوم'],
      ['Top floor too hot? Foam insulation', 'الطابق الأخير حامي؟ عزل فوم']
    ],
    description: [
      'Five centimetres of foam and a white reflective coat: five degrees less in August, and no leak ' +
        'either. Price up to 25 m².',
      'خمسة سنتم فوم مع طبقة بيضا عاكسة: خمس درجات أقل بآب، وما في نشّ كمان. السعر لحد ٢٥ متر.'
    ]
  }
]
