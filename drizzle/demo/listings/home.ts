import type { Listing } from '../types.js'

export const cleaning: Listing[] = [
  {
    price: 30,
    minutes: 240,
    tags: ['house cleaning', 'weekly', 'تنضيف بيت', 'أسبوعي'],
    titles: [
      ['House cleaning, four hours', 'تنضيف بيت، أربع ساعات'],
      ['Regular home cleaner in {city}', 'تنضيف دوري للبيوت في {city}']
    ],
    description: [
      'The same trusted cleaner every time. Floors, dust, bathrooms, kitchen surfaces and beds; you ' +
        'tell her what matters most.',
      'نفس العاملة الموثوقة كل مرّة. أرض، غبرة، حمّامات، مطبخ وتخوتة، وإنت بتقلّها شو الأهم.'
    ]
  },
  {
    subcategory: 'deep-cleaning',
    price: 90,
    minutes: 360,
    tags: ['deep cleaning', 'تعزيل', 'تنضيف عميق'],
    titles: [
      ['Deep cleaning of an apartment', 'تعزيل بيت كامل'],
      ['Spring clean: team of three for the day', 'تعزيلة الموسم: فريق من تلاتة']
    ],
    description: [
      'Three people, six hours: windows, shutters, inside the cupboards, behind the fridge and every ' +
        'tile joint in the bathroom.',
      'تلات أشخاص، ست ساعات: قزاز، أباجور، جوّا الخزاين، ورا البرّاد وكل فوغة بلاط بالحمّام.'
    ]
  },
  {
    subcategory: 'sofa-carpet',
    price: 40,
    minutes: 120,
    tags: ['sofa cleaning', 'upholstery', 'كنبايات', 'بخار'],
    titles: [
      ['Sofa and armchair cleaning with steam', 'تنضيف كنبايات على البخار'],
      ['Salon set washed at home, dry in four hours', 'غسيل طقم صالون بالبيت وبينشف بأربع ساعات']
    ],
    description: [
      'Extraction machine, fabric-safe products, stains treated one by one. Price for a set of up to ' +
        'seven seats.',
      'مكنة شفط، مواد ما بتأذّي القماش، والبقع منعالجها وحدة وحدة. السعر لطقم لحد سبع مقاعد.'
    ]
  },
  {
    subcategory: 'sofa-carpet',
    price: 34,
    minutes: 90,
    tags: ['carpet', 'rug', 'سجّاد', 'غسيل'],
    titles: [
      ['Carpet and rug washing, pick-up included', 'غسيل سجّاد مع توصيل'],
      ['Rugs washed, dried in the sun and returned', 'غسيل سجّاد وتنشيف عالشمس وتوصيل لعندك']
    ],
    description: [
      'We take the rugs, beat the dust out, wash both sides and bring them back wrapped, ready for winter.',
      'مناخد السجّاد، مننفضو، منغسلو من الميلتين ومنرجّعو ملفوف وجاهز للشتويّة.'
    ]
  },
  {
    price: 120,
    minutes: 480,
    tags: ['after renovation', 'paint stains', 'بعد الورشة', 'جلي'],
    titles: [
      ['After-renovation cleaning', 'تنضيف بعد الورشة'],
      ['Paint, cement and dust removed after works', 'إزالة بقع دهان وترابة بعد التصليح']
    ],
    description: [
      'We scrape, vacuum and wash twice, because dust settles again overnight. You get a home that is ' +
        'ready to furnish.',
      'مننكت، منشفط ومنغسل مرّتين، لأن الغبرة بترجع تنزل تاني يوم. بتستلم بيت جاهز للفرش.'
    ]
  },
  {
    price: 36,
    minutes: 120,
    tags: ['windows', 'glass', 'شبابيك', 'قزاز'],
    titles: [
      ['Window and balcony glass cleaning', 'تنضيف شبابيك وقزاز بلاكين'],
      ['Glass without streaks, inside and out', 'قزاز بلا خطوط من جوّا وبرّا']
    ],
    description: [
      'Frames, rails, mosquito nets and both faces of the glass. We use a harness where there is no balcony.',
      'إطارات، سكك، مناخل ووجّين القزاز. وين ما في بلكون منشتغل بحزام أمان.'
    ]
  },
  {
    price: 50,
    minutes: 180,
    tags: ['office cleaning', 'shop', 'مكاتب', 'محلّات'],
    titles: [
      ['Office and clinic cleaning after hours', 'تنضيف مكاتب وعيادات بعد الدوام'],
      ['Shop and office cleaning in {city}', 'تنضيف محلّات ومكاتب في {city}']
    ],
    description: [
      'We come when you close and hand back the key with a checklist. Disinfection of handles, desks ' +
        'and waiting rooms.',
      'منجي لمّا تسكّر ومنسلّمك المفتاح مع لايحة. تعقيم مسكات ومكاتب وغرف انتظار.'
    ]
  },
  {
    price: 70,
    minutes: 300,
    tags: ['moving cleaning', 'empty flat', 'بيت فاضي', 'قبل السكن'],
    titles: [
      ['Empty flat cleaning before you move in', 'تنضيف بيت فاضي قبل السكن'],
      ['Moving out? Flat returned spotless', 'رح تسلّم البيت؟ منسلّمو عالنظافة']
    ],
    description: [
      'Kitchen cupboards degreased, bathrooms descaled, floors washed and dried. Ask for photos if you ' +
        'are abroad.',
      'خزاين المطبخ بلا دهون، حمّامات بلا كلس، أرض مغسولة وناشفة. وإذا إنت برّا البلد منبعتلك صور.'
    ]
  },
  {
    subcategory: 'sofa-carpet',
    price: 34,
    minutes: 60,
    tags: ['mattress', 'dust mites', 'فرشات', 'عث'],
    titles: [
      ['Mattress cleaning against dust mites', 'تنضيف فرشات من العث والبقع'],
      ['Mattress stains and allergies treated', 'معالجة بقع الفرشات والحساسيّة']
    ],
    description: [
      'Vacuum, hot steam and a natural anti-mite product. The bed is ready the same night. Price per ' +
        'double mattress.',
      'شفط، بخار سخن ومادّة طبيعيّة ضد العث. التخت جاهز بنفس الليلة. السعر للفرشة المجوز.'
    ]
  },
  {
    price: 45,
    minutes: 180,
    tags: ['building', 'stairs', 'درج', 'مدخل بناية'],
    titles: [
      ['Building stairs and entrance, monthly wash', 'شطف درج ومدخل بناية'],
      ['Stairs, lobby and lift cleaned for committees', 'تنضيف درج ومدخل ومصعد للجان البنايات']
    ],
    description: [
      'From the roof door to the garbage room, with our own water hose and soap. Monthly contract or ' +
        'one-off before the holidays.',
      'من باب السطح لغرفة الزبالة، والنبريش والصابون علينا. عقد شهري أو مرّة قبل العيد.'
    ]
  }
]

export const pestControl: Listing[] = [
  {
    price: 35,
    minutes: 60,
    tags: ['cockroaches', 'gel', 'صراصير', 'رش'],
    titles: [
      ['Cockroach treatment with gel, no smell', 'مكافحة صراصير بالجل وبلا ريحة'],
      ['Kitchen cockroaches gone in a week', 'صراصير المطبخ بتخلص بأسبوع']
    ],
    description: [
      'Gel points behind the appliances, safe around children. You stay at home and keep cooking. Free ' +
        'second visit after three weeks.',
      'نقاط جل ورا الأدوات، آمنة للولاد. بتضلّ بالبيت وبتطبخ عادي. زيارة تانية مجّاناً بعد تلات أسابيع.'
    ]
  },
  {
    subcategory: 'rodents',
    price: 50,
    minutes: 90,
    tags: ['rats', 'mice', 'فيران', 'جرادين'],
    titles: [
      ['Rats and mice: traps and sealing of entries', 'مكافحة فيران وجرادين مع تسكير المداخل'],
      ['Mouse in the house? We close the way in', 'في فارة بالبيت؟ منسكّر من وين عم تفوت']
    ],
    description: [
      'Poison alone is not a solution. We find the holes, fill them with steel wool and cement, and ' +
        'check the traps twice.',
      'السم لحالو مش حل. منلاقي الفتحات، منسدّها بسلك وترابة، ومنكشف عالمصايد مرّتين.'
    ]
  },
  {
    price: 90,
    minutes: 180,
    tags: ['bed bugs', 'heat', 'بق', 'حرارة'],
    titles: [
      ['Bed bug treatment, two visits', 'مكافحة بق الفراش بزيارتين'],
      ['Bed bugs treated with steam and residual spray', 'معالجة البق بالبخار والرش']
    ],
    description: [
      'Steam for the mattress, residual spray for frames and skirting, and a second visit for the ' +
        'eggs. Discreet unmarked van.',
      'بخار للفرشات، رش طويل المفعول للخشب والزوايا، وزيارة تانية للبيض. سيارتنا بلا كتابة.'
    ]
  },
  {
    price: 45,
    minutes: 90,
    tags: ['ants', 'mosquitoes', 'نمل', 'برغش'],
    titles: [
      ['Ants, mosquitoes and garden spraying', 'رش نمل وبرغش وجناين'],
      ['Seasonal insect spray for houses in {city}', 'رش موسمي للحشرات في {city}']
    ],
    description: [
      'Ministry-approved products, odourless indoors, stronger around the garden and the manholes.',
      'مواد مرخّصة من الوزارة، بلا ريحة جوّا البيت وأقوى حوالي الجنينة والريغارات.'
    ]
  }
]

export const furnitureAssembly: Listing[] = [
  {
    price: 25,
    minutes: 90,
    tags: ['IKEA', 'assembly', 'تركيب فرش', 'خزانة'],
    titles: [
      ['Flat-pack furniture assembly', 'تركيب فرش ومفروشات جاهزة'],
      ['Wardrobes, beds and desks assembled', 'تركيب خزاين وتخوتة ومكاتب']
    ],
    description: [
      'Bring the boxes, keep the screws: we assemble, level and fix to the wall where children climb.',
      'جيب الكراتين وخلّي البراغي معهن: منركّب، منوزّن ومنثبّت عالحيط وين في ولاد.'
    ]
  },
  {
    subcategory: 'tv-mounting',
    price: 25,
    minutes: 60,
    tags: ['TV mount', 'wall', 'تعليق تلفزيون', 'ستاند'],
    titles: [
      ['TV wall mounting with hidden cables', 'تعليق تلفزيون عالحيط مع إخفاء الشرايط'],
      ['TV hung straight, up to 75 inch', 'تعليق تلفزيون لحد ٧٥ إنش عالميزان']
    ],
    description: [
      'Stone, block or gypsum: the right plug for each wall. Bracket not included, we tell you which to buy.',
      'حجر، خفّان أو جفصين: لكل حيط فيشرو. الستاند مش من ضمن السعر، منقلّك أي واحد تشتري.'
    ]
  },
  {
    subcategory: 'curtains',
    price: 30,
    minutes: 90,
    tags: ['curtains', 'blinds', 'برادي', 'ستاير'],
    titles: [
      ['Curtain rails, blinds and rollers fitted', 'تركيب سكك برادي وستاير رول'],
      ['Curtains measured, sewn and hung', 'أخذ قياس برادي وخياطة وتركيب']
    ],
    description: [
      'We measure the window, sew if you wish, and hang rails that do not fall with the first pull.',
      'مناخد القياس، منخيّط إذا بدّك، ومنركّب سكك ما بتوقع من أوّل شدّة.'
    ]
  },
  {
    subcategory: 'upholstery',
    price: 80,
    minutes: 240,
    tags: ['upholstery', 'sofa', 'تنجيد', 'منجّد'],
    titles: [
      ['Sofa and chair re-upholstery', 'تنجيد كنبايات وكراسي'],
      ['Dining chairs re-covered in {city}', 'تنجيد كراسي سفرة في {city}']
    ],
    description: [
      'New foam, webbing and fabric from a book of samples we bring to you. Old wood frames repaired first.',
      'إسفنج جديد، شدّادات وقماش من كتاب عيّنات منجيبو لعندك. والخشب القديم منصلّحو بالأوّل.'
    ]
  }
]

export const sewingLaundry: Listing[] = [
  {
    price: 10,
    minutes: 30,
    tags: ['alterations', 'hem', 'تقصير', 'تضييق'],
    titles: [
      ['Trousers hemmed, dresses taken in', 'تقصير بناطلين وتضييق فساتين'],
      ['Alterations at home, ready in two days', 'تصليح تياب من البيت وجاهزة بيومين']
    ],
    description: [
      'Fitting at your home, pins and all. Jeans keep their original hem.',
      'منعمل القياس عندك بالبيت. والجينز منحافظ على حفّتو الأصليّة.'
    ]
  },
  {
    subcategory: 'laundry',
    price: 15,
    minutes: 30,
    tags: ['dry cleaning', 'suit', 'مصبغة', 'بدلة'],
    titles: [
      ['Dry cleaning with pick-up and delivery', 'مصبغة مع استلام وتوصيل'],
      ['Suits and abayas dry-cleaned', 'تنضيف بدلات وعبايات عالناشف']
    ],
    description: [
      'Collected in the morning, back on hangers the next evening. Stains are noted in front of you.',
      'منستلم الصبح ومنرجّعهن معلّقين تاني يوم المسا. والبقع منسجّلها قدّامك.'
    ]
  },
  {
    subcategory: 'laundry',
    price: 15,
    minutes: 120,
    tags: ['ironing', 'laundry', 'كوي', 'غسيل'],
    titles: [
      ['Ironing at your home, two hours', 'كوي بالبيت، ساعتين'],
      ['Wash and iron by the basket', 'غسيل وكوي بالسلّة']
    ],
    description: [
      'About twenty-five shirts in two hours, folded or hung as you like.',
      'حوالي خمسة وعشرين قميص بساعتين، مطويّين أو معلّقين متل ما بتحب.'
    ]
  },
  {
    price: 60,
    minutes: 60,
    tags: ['tailor', 'dress', 'خيّاط', 'فستان'],
    titles: [
      ['Dress or suit made to measure', 'تفصيل فستان أو بدلة عالقياس'],
      ['Evening dresses sewn in {city}', 'خياطة فساتين سهرة في {city}']
    ],
    description: [
      'First fitting, second fitting, then delivery. Bring a picture and the fabric, or choose from ours.',
      'بروفا أولى وتانية وبعدها التسليم. جيبي صورة والقماش، أو اختاري من عنّا.'
    ]
  }
]
