import type { Listing } from '../types.js'

export const carRepair: Listing[] = [
  {
    price: 35,
    minutes: 60,
    tags: ['oil change', 'filter', 'غيار زيت', 'فلتر'],
    titles: [
      ['Oil and filter change at your door', 'غيار زيت وفلتر لعند بيتك'],
      ['Oil change in {city} while you have coffee', 'غيار زيت في {city} وإنت عم تشرب قهوة']
    ],
    description: [
      'Synthetic oil up to four litres, original filter, and a look at brakes, belts and coolant. The ' +
        'old oil goes to recycling.',
      'زيت سنتتيك لحد أربع ليترات، فلتر أصلي، وكشف على الفرامات والقشط ومي الرادياتور. والزيت القديم ' +
        'بيروح عالتدوير.'
    ]
  },
  {
    price: 20,
    minutes: 45,
    tags: ['battery', 'jump start', 'بطاريّة', 'اشتراك كهربا'],
    titles: [
      ['Car battery jump start and replacement', 'تدوير سيارة وتبديل بطاريّة'],
      ['Car will not start? Battery service', 'السيارة ما عم تدوّر؟ خدمة بطاريّات']
    ],
    description: [
      'We test the alternator too: a new battery on a dead alternator lasts two days. Battery price apart.',
      'منفحص الدينمو كمان: بطاريّة جديدة على دينمو خربان بتعيش يومين. حق البطاريّة على حدة.'
    ]
  },
  {
    price: 55,
    minutes: 120,
    tags: ['brakes', 'pads', 'فرامات', 'كوليات'],
    titles: [
      ['Brake pads and discs changed', 'تغيير فرامات وديسكات'],
      ['Squeaking brakes? Checked and replaced', 'الفرام عم يزيّق؟ كشف وتبديل']
    ],
    description: [
      'Front or rear axle with quality pads, guides greased, fluid checked. Test drive with you.',
      'قدّام أو ورا مع كوليات نخب أوّل، تشحيم وكشف عالزيت. ومنجرّب السيارة سوا.'
    ]
  },
  {
    subcategory: 'tyres',
    price: 15,
    minutes: 30,
    tags: ['tyre', 'puncture', 'دولاب', 'بنشر'],
    titles: [
      ['Puncture repair where you are', 'تصليح بنشر وين ما كنت'],
      ['Flat tyre in {city}? Mobile tyre man', 'دولاب مبنشر في {city}؟ منجي لعندك']
    ],
    description: [
      'Plug or patch, balance at the shop the next day for free. We change to the spare if the tyre is ' +
        'finished.',
      'رقعة أو فتيلة، والترصيص تاني يوم بالمحل مجّاناً. وإذا الدولاب خالص منركّب السبير.'
    ]
  },
  {
    price: 25,
    minutes: 60,
    tags: ['diagnostics', 'check engine', 'كمبيوتر', 'لمبة موتور'],
    titles: [
      ['Computer diagnosis of the check-engine light', 'كشف كمبيوتر على لمبة الموتور'],
      ['Engine light on? Fault read and explained', 'لمبة الموتور ضوّت؟ منقراها ومنشرحلك']
    ],
    description: [
      'All systems scanned, the report sent to your phone in plain words, no part sold on a guess.',
      'منكشف على كل السيستم، ومنبعتلك التقرير عالتلفون بكلام مفهوم، وما منبيع قطعة عالتحزير.'
    ]
  },
  {
    price: 40,
    minutes: 60,
    tags: ['car AC', 'gas', 'مكيّف سيارة', 'غاز'],
    titles: [
      ['Car AC gas refill and leak test', 'تعباية غاز مكيّف سيارة وفحص تسريب'],
      ['Car AC blowing warm?', 'مكيّف السيارة عم ينفخ سخن؟']
    ],
    description: [
      'Machine recovery, vacuum, dye and exact charge. Cabin filter changed if you bring or buy one.',
      'سحب عالمكنة، فاكيوم، صبغة كشف وتعباية مظبوطة. ومنغيّر فلتر الكابين إذا موجود.'
    ]
  },
  {
    subcategory: 'towing',
    price: 50,
    minutes: 90,
    tags: ['tow truck', 'breakdown', 'ونش', 'عطل'],
    titles: [
      ['Tow truck within the district', 'ونش ضمن القضاء'],
      ['Broken down? Tow truck from {city}', 'عطّلت سيارتك؟ ونش من {city}']
    ],
    description: [
      'Flatbed, so automatic and four-wheel cars are safe. Price up to 20 km; further by agreement.',
      'ونش مسطّح، آمن لسيارات الأوتوماتيك والفور ويل. السعر لحد ٢٠ كلم، والأبعد عالاتّفاق.'
    ]
  },
  {
    subcategory: 'car-wash',
    price: 15,
    minutes: 60,
    tags: ['car wash', 'interior', 'غسيل سيارات', 'فرش'],
    titles: [
      ['Car wash at home, inside and out', 'غسيل سيارة بالبيت من جوّا وبرّا'],
      ['Interior detailing, seats and ceiling', 'تنضيف فرش وسقف السيارة']
    ],
    description: [
      'We bring water and power. Seats, carpets, boot and the places where the children drop biscuits.',
      'المي والكهربا معنا. مقاعد، دعسات، صندوق، ووين ما بيوقّعوا الولاد البسكوت.'
    ]
  },
  {
    price: 40,
    minutes: 90,
    tags: ['inspection', 'buying a car', 'كشف قبل الشراء', 'معاينة'],
    titles: [
      ['Inspection before buying a used car', 'كشف قبل شراء سيارة مستعملة'],
      ['Mécanique inspection preparation', 'تحضير السيارة للمعاينة الميكانيكيّة']
    ],
    description: [
      'Paint meter, computer, compression and a long test drive. You get a list with photos and an ' +
        'honest yes or no.',
      'فحص دهان، كمبيوتر، ضغط موتور وتجربة طويلة. بتاخد لايحة مع صور وجواب صريح: إي أو لأ.'
    ]
  },
  {
    price: 45,
    minutes: 120,
    tags: ['mechanic', 'clutch', 'ميكانيسيان', 'دبرياج'],
    titles: [
      ['General mechanic: belts, pumps, suspension', 'ميكانيك عام: قشط وطرمبات ومقصّات'],
      ['Mechanic who shows you the old part', 'ميكانيسيان بيفرجيك القطعة القديمة']
    ],
    description: [
      'Labour for the first two hours. Noise in the front, overheating, hard gears: describe it when ' +
        'booking.',
      'أجرة أوّل ساعتين. صوت من قدّام، حرارة عم تطلع، فيتاس قاسي: اشرح وقت الحجز.'
    ]
  }
]

export const moving: Listing[] = [
  {
    price: 180,
    minutes: 360,
    tags: ['moving house', 'furniture', 'نقلة عفش', 'بيت'],
    titles: [
      ['Apartment move with truck and three men', 'نقلة بيت كامل مع كميون وتلات شباب'],
      ['House moving from {city} to anywhere', 'نقل عفش من {city} لوين ما بدّك']
    ],
    description: [
      'Blankets, straps and an outside lift when the stairs are narrow. Dismantling and reassembly of ' +
        'beds and wardrobes included.',
      'حرامات، قشط ورافعة خارجيّة إذا الدرج ضيّق. فك وتركيب التخوتة والخزاين من ضمن السعر.'
    ]
  },
  {
    price: 35,
    minutes: 90,
    tags: ['delivery', 'pickup', 'بيك اب', 'توصيل'],
    titles: [
      ['Pickup for a fridge, sofa or washing machine', 'بيك أب لنقل برّاد أو كنباية أو غسّالة'],
      ['One big item moved today', 'نقل قطعة كبيرة بنفس النهار']
    ],
    description: [
      'Driver and one helper. We carry up to the fourth floor without a lift.',
      'شوفير ومساعد. منطلّع لحد الطابق الرابع بلا مصعد.'
    ]
  },
  {
    price: 70,
    minutes: 240,
    tags: ['packing', 'boxes', 'توضيب', 'كراتين'],
    titles: [
      ['Packing service with boxes', 'توضيب عفش مع كراتين'],
      ['Kitchen and glassware packed safely', 'توضيب مطبخ وقزاز بأمان']
    ],
    description: [
      'Two packers, forty boxes, labels by room. Unpacking on the other side can be booked too.',
      'شخصين، أربعين كرتونة، واسم كل غرفة عليها. وفيك تحجز التفريغ كمان.'
    ]
  },
  {
    price: 160,
    minutes: 360,
    tags: ['office move', 'shop', 'نقل مكاتب', 'محلّات'],
    titles: [
      ['Office and shop moves at the weekend', 'نقل مكاتب ومحلّات بالويك إند'],
      ['Move your office without losing a day', 'انقل مكتبك بلا ما تخسر نهار شغل']
    ],
    description: [
      'Files stay in order, computers are wrapped apart, and everything stands in place on Monday.',
      'الملفّات بترتيبها، الكمبيوترات ملفوفة لحالها، ونهار التنين كل شي بمحلّو.'
    ]
  }
]

export const gardening: Listing[] = [
  {
    price: 35,
    minutes: 180,
    tags: ['garden', 'lawn', 'جنينة', 'عشب'],
    titles: [
      ['Garden upkeep, half a day', 'صيانة جنينة، نص نهار'],
      ['Gardener in {city} for lawn and flower beds', 'جنيناتي في {city} للعشب والورد']
    ],
    description: [
      'Mowing, weeding, edges and watering check. We take the green waste away.',
      'قصّ عشب، تعشيب، ترتيب حفاف وكشف عالسقاية. والبقايا مناخدها معنا.'
    ]
  },
  {
    price: 50,
    minutes: 180,
    tags: ['pruning', 'trees', 'تقليم', 'شجر'],
    titles: [
      ['Olive and fruit tree pruning', 'تقليم زيتون وشجر مثمر'],
      ['Tall tree cut safely, branch by branch', 'قصّ شجر عالي بأمان غصن غصن']
    ],
    description: [
      'At the right moon and the right month, as our grandfathers did, with sharp and clean tools.',
      'بالشهر الصح والقمر الصح متل جدودنا، وبعدّة حدّة ونضيفة.'
    ]
  },
  {
    price: 70,
    minutes: 240,
    tags: ['irrigation', 'drip', 'سقاية', 'تنقيط'],
    titles: [
      ['Drip irrigation with timer', 'سقاية بالتنقيط مع تايمر'],
      ['Garden that waters itself', 'جنينة بتسقي حالها']
    ],
    description: [
      'Half the water, greener plants. Solar timer, filters and pressure valve; price for up to 80 m².',
      'نص المي وزرع أخضر أكتر. تايمر عالطاقة، فلتر ومنظّم ضغط، والسعر لحد ٨٠ متر.'
    ]
  },
  {
    price: 40,
    minutes: 120,
    tags: ['balcony', 'plants', 'بلكون', 'زريعة'],
    titles: [
      ['Balcony and roof garden planting', 'زراعة بلاكين وأسطح'],
      ['Herbs and flowers for your balcony', 'زريعة وحبق ونعنع لبلكونك']
    ],
    description: [
      'Pots, soil and plants that survive your sun and your travels. We come back after a month to check.',
      'قواوير، تراب وزريعة بتحمل شمسك وسفرك. ومنرجع بعد شهر نتطمّن.'
    ]
  }
]

export const electronicsIt: Listing[] = [
  {
    subcategory: 'computer-repair',
    price: 30,
    minutes: 60,
    tags: ['laptop', 'slow', 'لابتوب', 'بطيء'],
    titles: [
      ['Laptop slow or not starting: repair', 'لابتوب بطيء أو ما عم يدوّر؟ تصليح'],
      ['Computer repair at home in {city}', 'تصليح كمبيوتر بالبيت في {city}']
    ],
    description: [
      'SSD upgrade, cleaning of the fan, Windows with your files kept. Nothing is erased without asking you.',
      'تركيب SSD، تنضيف المروحة، ويندوز مع حفظ ملفّاتك. وما منمحي شي قبل ما نسألك.'
    ]
  },
  {
    subcategory: 'phone-repair',
    price: 40,
    minutes: 60,
    tags: ['phone screen', 'battery', 'شاشة تلفون', 'بطاريّة'],
    titles: [
      ['Phone screen and battery replacement', 'تبديل شاشة وبطاريّة تلفون'],
      ['Broken screen changed at your home', 'شاشة مكسورة؟ تبديل بالبيت']
    ],
    description: [
      'iPhone and Samsung screens in two qualities, with the difference explained before you choose.',
      'شاشات آيفون وسامسونغ بنوعيّتين، ومنشرحلك الفرق قبل ما تختار.'
    ]
  },
  {
    subcategory: 'internet-networks',
    price: 35,
    minutes: 90,
    tags: ['wifi', 'internet', 'نت', 'راوتر'],
    titles: [
      ['Wi-Fi in every room', 'واي فاي بكل الغرف'],
      ['Slow internet? Line, router and cable check', 'النت بطيء؟ كشف خط وراوتر وكابل']
    ],
    description: [
      'We measure the line before blaming the router, then place access points where you really sit.',
      'منقيس الخط قبل ما نظلم الراوتر، ومنحطّ الأكسس بوينت وين عم تقعد فعلاً.'
    ]
  },
  {
    subcategory: 'cameras',
    price: 80,
    minutes: 180,
    tags: ['CCTV', 'camera', 'كاميرات', 'مراقبة'],
    titles: [
      ['Security cameras installed, viewed on your phone', 'تركيب كاميرات مراقبة عالتلفون'],
      ['CCTV for homes and shops', 'كاميرات للبيوت والمحلّات']
    ],
    description: [
      'Four cameras, recorder on battery backup, cables in pipes. Equipment apart, password known only ' +
        'to you.',
      'أربع كاميرات، مسجّل مع بطاريّة، وكابلات بنرابيش. الأجهزة على حدة، والباسوورد بس معك.'
    ]
  },
  {
    price: 20,
    minutes: 60,
    tags: ['satellite', 'dish', 'صحن', 'دش'],
    titles: [
      ['Satellite dish aiming and receiver setup', 'توجيه صحن وبرمجة رسيفر'],
      ['TV channels lost after the storm?', 'راحت المحطّات بعد العاصفة؟']
    ],
    description: [
      'New LNB, straight pole, and your channels ordered the way you like.',
      'لاقط جديد، عمود ثابت، والمحطّات مرتّبة متل ما بتحب.'
    ]
  }
]
