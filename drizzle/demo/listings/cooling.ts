import type { Listing } from '../types.js'

export const acHvac: Listing[] = [
  {
    price: 25,
    minutes: 60,
    tags: ['AC cleaning', 'filter', 'تنضيف مكيّف', 'غسيل'],
    titles: [
      ['Split AC cleaning, indoor and outdoor unit', 'تنضيف مكيّف سبليت داخلي وخارجي'],
      ['AC wash before summer', 'غسيل مكيّفات قبل الصيفيّة']
    ],
    description: [
      'Full wash with a catch bag under the unit, so not a drop on your sofa. Filters, coil, fan and ' +
        'drain line, then a temperature test.',
      'غسيل كامل مع كيس تحت الماكينة، وما بتنزل نقطة على الكنباية. فلاتر، رادياتور، مروحة ومصرف المي، ' +
        'وبعدها فحص برودة.'
    ]
  },
  {
    price: 45,
    minutes: 60,
    tags: ['freon', 'gas refill', 'فريون', 'تعباية غاز'],
    titles: [
      ['AC gas refill with leak test', 'تعباية غاز مكيّف مع فحص تسريب'],
      ['Freon top-up, R22, R410 and R32', 'تعباية فريون R22 وR410 وR32']
    ],
    description: [
      'Gas does not evaporate: if it is low, it leaks. We find the leak with nitrogen, seal it, and ' +
        'only then refill by weight.',
      'الغاز ما بيطير لحالو: إذا ناقص يعني في تسريب. منلاقي التسريب بالنيتروجين، منسكّرو، وبعدها ' +
        'منعبّي عالميزان.'
    ]
  },
  {
    price: 35,
    minutes: 90,
    tags: ['AC repair', 'not cooling', 'تصليح مكيّف', 'ما عم يبرّد'],
    titles: [
      ['AC not cooling: diagnosis and repair', 'المكيّف ما عم يبرّد؟ كشف وتصليح'],
      ['AC repair at home in {city}', 'تصليح مكيّفات بالبيت في {city}']
    ],
    description: [
      'Capacitor, sensor, board or compressor: you hear the reason and the price before we touch ' +
        'anything. The visit is deducted if we repair.',
      'كوندنساتور، حسّاس، بوردة أو كمبرسور: بتعرف السبب والسعر قبل ما نمدّ إيدنا. وإذا صلّحنا، الكشف بينحسم.'
    ]
  },
  {
    price: 80,
    minutes: 180,
    tags: ['AC installation', 'split unit', 'تركيب مكيّف'],
    titles: [
      ['Split AC installation up to 24,000 BTU', 'تركيب مكيّف سبليت لحد ٢٤ ألف وحدة'],
      ['New AC installed, copper included up to 4 m', 'تركيب مكيّف جديد مع ٤ أمتار نحاس']
    ],
    description: [
      'Vacuum pump for twenty minutes, torque wrench on the flares, drain with a slope: the things ' +
        'that make an AC last ten years.',
      'فاكيوم عشرين دقيقة، شدّ مظبوط على النحاس، ومصرف مايل: هيدي الأمور بتعيّش المكيّف عشر سنين.'
    ]
  },
  {
    price: 90,
    minutes: 180,
    tags: ['AC moving', 'dismantling', 'فك وتركيب', 'نقل مكيّف'],
    titles: [
      ['AC moved from one home to another', 'فك وتركيب ونقل مكيّفات'],
      ['Take down and refit your AC without losing gas', 'فك المكيّف وتركيبو بلا ما يخسر غاز']
    ],
    description: [
      'We pump the gas back into the outdoor unit, take both parts down, and fit them in the new place ' +
        'with new flares.',
      'منسحب الغاز على الماكينة الخارجيّة، مننزّل القسمين، ومنركّبهن بالبيت الجديد مع شفّات نحاس جديدة.'
    ]
  },
  {
    price: 28,
    minutes: 60,
    tags: ['dripping AC', 'drain', 'عم ينقّط', 'مصرف'],
    titles: [
      ['AC dripping water inside the room', 'المكيّف عم ينقّط مي جوّا الغرفة'],
      ['AC drain unblocked and re-sloped', 'تسليك مصرف المكيّف وتعديل ميلانو']
    ],
    description: [
      'Nine times out of ten the drain is blocked or sagging. We blow it out, correct the slope and ' +
        'check the tray.',
      'تسعة من عشرة المصرف مسدود أو نازل. مننفّخو، منعدّل الميلان ومنكشف على الصينيّة.'
    ]
  },
  {
    subcategory: 'heating',
    price: 60,
    minutes: 120,
    tags: ['central heating', 'radiator', 'شوفاج', 'رادياتور'],
    titles: [
      ['Central heating service and radiator bleeding', 'صيانة شوفاج وتنفيس رادياتورات'],
      ['Radiators cold on top? Chauffage check', 'الرادياتور بارد من فوق؟ كشف شوفاج']
    ],
    description: [
      'Air out, pressure up, pump and valves checked, boiler settings adjusted so that the diesel ' +
        'lasts longer.',
      'منطلّع الهوا، منرفع الضغط، منكشف على المضخّة والسكورة، ومنعيّر الشوديير حتى يطوّل المازوت.'
    ]
  },
  {
    price: 70,
    minutes: 180,
    tags: ['contract', 'three units', 'صيانة', 'تلات مكيّفات'],
    titles: [
      ['Seasonal service for three AC units', 'صيانة موسميّة لتلات مكيّفات'],
      ['Three ACs serviced in one visit, better price', 'صيانة تلات مكيّفات بزيارة وحدة وبسعر أوفر']
    ],
    description: [
      'Wash, gas pressure, current and terminals of three units in one visit. Ideal for a flat or a ' +
        'small office in {city}.',
      'غسيل، ضغط غاز، قياس أمبير وشدّ مرابط لتلات مكيّفات بزيارة وحدة. مناسب لبيت أو مكتب صغير في {city}.'
    ]
  },
  {
    price: 110,
    minutes: 180,
    tags: ['cassette', 'VRF', 'shop', 'كاسيت', 'محلّات'],
    titles: [
      ['Cassette and ducted AC service for shops', 'صيانة مكيّفات كاسيت ودكت للمحلّات'],
      ['Office and shop air conditioning care', 'صيانة تكييف مكاتب ومحلّات']
    ],
    description: [
      'We work before opening hours and cover the goods with sheets. Ceiling cassettes, ducted units ' +
        'and VRF indoor units.',
      'منشتغل قبل ما يفتح المحل ومنغطّي البضاعة. كاسيت سقف، دكت ووحدات VRF.'
    ]
  },
  {
    price: 40,
    minutes: 60,
    tags: ['remote', 'wifi', 'board', 'ريموت', 'بوردة'],
    titles: [
      ['AC board, remote and sensor repair', 'تصليح بوردة وريموت وحسّاس المكيّف'],
      ['Blinking lights on your AC? Board repair', 'لمبات المكيّف عم تغمز؟ تصليح بوردة']
    ],
    description: [
      'High voltage burns boards every week in this country. We repair them in the workshop and add a ' +
        'voltage guard at your socket.',
      'الفولتاج العالي بيحرق بوردات كل أسبوع بهالبلد. منصلّحها بالمشغل ومنركّبلك حماية فولتاج على البريز.'
    ]
  }
]

export const applianceFridge: Listing[] = [
  {
    price: 30,
    minutes: 60,
    tags: ['fridge', 'not cooling', 'برّاد', 'ما عم يبرّد'],
    titles: [
      ['Fridge not cooling: repair at your home', 'البرّاد ما عم يبرّد؟ تصليح بالبيت'],
      ['Same-day fridge repair in {city}', 'تصليح برّادات بنفس النهار في {city}']
    ],
    description: [
      'We come with a gauge set and the usual thermostats. Most fridges work again within the hour and ' +
        'your food stays where it is.',
      'منجي ومعنا ساعات الغاز والترموستات المعروفة. أغلب البرّادات بترجع تشتغل بأقل من ساعة والأكل ' +
        'بيضلّ محلّو.'
    ]
  },
  {
    price: 40,
    minutes: 90,
    tags: ['fridge gas', 'freon', 'تعباية غاز', 'برّاد'],
    titles: [
      ['Fridge gas refill and leak welding', 'تعباية غاز برّاد ولحام تسريب'],
      ['Refrigerator recharge, R134 and R600', 'تعباية فريون برّاد R134 وR600']
    ],
    description: [
      'We find the pinhole, braze it, change the filter dryer and charge by weight. Six months of ' +
        'guarantee on the same leak.',
      'منلاقي الثقب، منلحّمو، منغيّر الفلتر ومنعبّي عالميزان. كفالة ست أشهر على نفس التسريب.'
    ]
  },
  {
    price: 85,
    minutes: 150,
    tags: ['compressor', 'fridge motor', 'كمبرسور', 'موتور برّاد'],
    titles: [
      ['Fridge compressor replacement', 'تبديل كمبرسور برّاد'],
      ['Dead fridge motor? New compressor with guarantee', 'موتور البرّاد وقف؟ كمبرسور جديد مع كفالة']
    ],
    description: [
      'New compressor, new filter, vacuum and charge. We tell you honestly when the fridge is not worth it.',
      'كمبرسور جديد، فلتر جديد، فاكيوم وتعباية. وإذا البرّاد ما بيستاهل منقلّك بصراحة.'
    ]
  },
  {
    price: 40,
    minutes: 90,
    tags: ['no frost', 'defrost', 'نو فروست', 'تلج'],
    titles: [
      ['No-frost fridge icing up: defrost repair', 'برّاد نو فروست عم يعمل تلج'],
      ['Ice at the back of the freezer? We fix the defrost', 'تلج ورا الفريزر؟ منصلّح دورة الدفروست']
    ],
    description: [
      'Heater, sensor, timer or fan: one of these four. We test them all, dry the channel and the ice ' +
        'does not return.',
      'سخّان، حسّاس، تايمر أو مروحة: واحد من هالأربعة. منفحصهن كلّهن، منّشف المجرى والتلج ما بيرجع.'
    ]
  },
  {
    subcategory: 'freezer',
    price: 35,
    minutes: 60,
    tags: ['freezer', 'deep freezer', 'فريزر', 'ديب فريزر'],
    titles: [
      ['Chest and upright freezer repair', 'تصليح فريزرات عموديّة وأفقيّة'],
      [
        'Freezer too warm? Quick visit before the food spoils',
        'الفريزر عم يفكّ؟ زيارة سريعة قبل ما يخرب الأكل'
      ]
    ],
    description: [
      'Call early and we put you first: a full freezer does not wait. We bring a small spare for hard cases.',
      'خبّرنا بكّير ومنحطّك بالأوّل: الفريزر المليان ما بينطر. وبالحالات الصعبة منجبلك فريزر زغير بالإعارة.'
    ]
  },
  {
    price: 34,
    minutes: 45,
    tags: ['door seal', 'gasket', 'كوتشوك', 'باب برّاد'],
    titles: [
      ['Fridge door seal and hinge replacement', 'تبديل كوتشوك ومفصلات باب البرّاد'],
      ['Fridge door not closing well?', 'باب البرّاد ما عم يسكّر منيح؟']
    ],
    description: [
      'A tired seal makes the motor run all day. We cut the new rubber to size and align the door.',
      'الكوتشوك التعبان بيخلّي الموتور شغّال كل النهار. منقصّ كوتشوك جديد عالقياس ومنعيّر الباب.'
    ]
  },
  {
    price: 60,
    minutes: 120,
    tags: ['display fridge', 'shop', 'برّاد عرض', 'دكّان'],
    titles: [
      ['Display fridge and cold room repair for shops', 'تصليح برّادات عرض وغرف تبريد للمحلّات'],
      ['Supermarket and bakery cooling repair', 'تصليح تبريد للسوبرماركت والأفران']
    ],
    description: [
      'Butchers, bakeries and minimarkets in {city} know our number by heart. Evening visits possible, ' +
        'so you never close.',
      'اللحّامين والأفران والدكاكين في {city} حافظين رقمنا. فينا نجي المسا حتى ما تسكّر المحل.'
    ]
  },
  {
    price: 36,
    minutes: 60,
    tags: ['thermostat', 'board', 'ترموستات', 'بوردة برّاد'],
    titles: [
      ['Fridge thermostat and board repair', 'تصليح ترموستات وبوردة البرّاد'],
      ['Fridge freezing the vegetables? Thermostat change', 'البرّاد عم يجلّد الخضرة؟ تغيير ترموستات']
    ],
    description: [
      'Too cold or never cold enough: mechanical thermostats changed on the spot, electronic boards ' +
        'repaired in two days.',
      'برد زيادة أو ما بيبرّد كفاية: الترموستات العادي منغيّرو فوراً، والبوردة الإلكترونيّة منصلّحها بيومين.'
    ]
  },
  {
    price: 35,
    minutes: 60,
    tags: ['noise', 'fan', 'صوت', 'مروحة برّاد'],
    titles: [
      ['Noisy fridge: fan and motor mounts', 'البرّاد صوتو عالي؟ مروحة وكوتشوك موتور'],
      ['Fridge rattling at night? We silence it', 'برّادك عم يطقطق بالليل؟ منسكّتو']
    ],
    description: [
      'Fan blades hitting ice, loose pipes, hard motor mounts: simple causes, one visit.',
      'مروحة عم تضرب بالتلج، قسطل مرخي، كوتشوك موتور يابس: أسباب بسيطة وزيارة وحدة.'
    ]
  },
  {
    price: 50,
    minutes: 90,
    tags: ['side by side', 'ice maker', 'برّاد أميركي', 'تلج'],
    titles: [
      ['Side-by-side fridge and ice maker repair', 'تصليح برّادات أميركيّة وماكينة التلج'],
      ['American fridge specialist, LG, Samsung, GE', 'اختصاصي برّاد أميركي LG وSamsung وGE']
    ],
    description: [
      'Ice maker, water line, double evaporator, inverter compressor: we have the diagrams and order ' +
        'original parts.',
      'ماكينة تلج، خط مي، مبخّر دوبل، كمبرسور انفرتر: عنّا المخطّطات ومنطلب قطع أصليّة.'
    ]
  }
]
