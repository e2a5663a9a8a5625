import { category, subcategory } from './entry.js'

/** Transport, gardens, machines with a screen or an engine, and care for people and animals. */
export const movingAndPeople = [
  category('moving', 'Moving & delivery', 'نقل وتوصيل', {
    en: 'mover, movers, moving house, moving home, moving company, moving service, moving apartment, moving flat, moving to a new house, house move, move my furniture, move furniture, moving furniture, move my stuff, move house, home moving, relocation, relocate, relocating, furniture transport, transport furniture, packers, packing?, man with a van, van?, truck?, pickup truck, pick up truck, delivery?, deliver?, courier, storage?, hauling, lift furniture, junk removal',
    ar: 'نقل أثاث، نقل اثاث, نقل عفش، نقلة عفش، نقلة بيت، نقل فرش، نقلة فرش، نقل غراض, نقل بيوت، نقلة?, نقليات، شركة نقل، عتال، عتّال، عتالين، بيك اب، بيكاب، بيك أب، شاحنة، شاحنة نقل, كميون، كميونة, كميون نقل, دينا، توصيل?, ديليفري?, دليفري?, تغليف?, فك وتركيب، تفكيك وتركيب، عم انتقل، بدي انقل، بدنا ننقل, رح ننقل, ونش عفش',
    arabizi:
      'na2l 3afesh, na2let 3afesh, na2el 3afesh, na2l farch, na2l farsh, na2let farch, na2let farsh, na2let beit, naqel 3afesh, naqel, nakel 3afesh, na2liyet, 3ettel, 3attal, 3etteleh, pick up~, pickup, bikab, camion, camionnette, kamyon, demenagement, demenageur, demenageurs, tawsil?, livraison?, bade en2ol, baddi en2ol'
  }),
  category('gardening', 'Gardening & landscaping', 'حدائق وجنائن', {
    en: 'gardener, gardeners, gardner, gardening, garden, gardens, lawn, lawn mowing, mowing, grass, artificial grass, hedge, hedges, tree, trees, tree cutting, tree trimming, pruning, prune, plants, planting, irrigation, sprinkler, sprinklers, landscaping, landscaper, landscape, weeds, weeding, yard work, yard?, pool cleaning, swimming pool, pool maintenance',
    ar: 'جنيناتي، جنايني، جنينتي, بستاني، بستنجي، بستاتني, جنينة، جناين، جنائن، حديقة، حدائق، تنسيق حدائق، تقليم، تقليم أشجار، تقليم شجر، قص شجر، قص عشب، قص الحشيش، شجر، أشجار، شجرة, عشب، عشب صناعي، حشيش?, زريعة, شتل، نبات?, زرع?, ري?, سقاية، نظام ري, مسبح، مسابح, تنضيف مسبح',
    arabizi:
      'jnaynati, jneynati, jnaynate, jneinati, jnayneti, jneyne, jnayne, jneine, jnene, bestanji, boustanji, bestene, ta2lim, ta2leem, 2ass shajar, 2as shajar, ass shajar, shajar, 3eshb, 3esheb, jardinier, jardin, jardinage, piscine'
  }),
  category(
    'electronics-it',
    'Computer, phone & internet',
    'كمبيوتر وهواتف وإنترنت',
    {
      en: 'it support, it technician, electronics, electronics repair, tv repair, fix my tv, broken tv, television repair, tv screen, printer, printers, satellite, satellite dish, dish?, dish installation, receiver, playstation, game console, smart home, home automation, intercom',
      ar: 'الكترونيات، إلكترونيات، تصليح الكترونيات, تصليح تلفزيون، تصليح شاشات، تصليح شاشة تلفزيون, ستلايت، ساتلايت, دش، صحن، صحن دش، تركيب دش, ريسيفر، رسيفر، بلايستيشن، طابعة، برنتر, انترفون، انتركوم',
      arabizi:
        'dish~, sa7en, sa7n, satelite, setalayt, receiver, risiver, tasli7 tv, tasli7 telfizyon, imprimante, interphone, informatique, informaticien, electronique'
    },
    [
      subcategory('computer-repair', 'Computer repair', 'تصليح كمبيوتر', {
        en: 'computer, computers, computer repair, computer technician, pc, pc repair, laptop, laptops, laptop repair, macbook, imac, desktop, hard disk, hard drive, data recovery, virus removal, windows installation, install windows, format my laptop, software?, laptop screen',
        ar: 'كمبيوتر، كومبيوتر، كمبيوترات، حاسوب، صيانة حاسوب، صيانة كمبيوتر، لابتوب، لاب توب، لابتوبات، تصليح لابتوب، تصليح كمبيوتر، فرمتة، فورمات, هارد, استرجاع داتا, ماك بوك, شاشة لابتوب',
        arabizi:
          'computer, kombyuter, kompyuter, laptop, labtob, labtop, tasli7 laptop, tasleeh laptop, tasli7 computer, format, ordinateur, ordi, pc portable'
      }),
      subcategory('phone-repair', 'Phone repair', 'تصليح موبايلات', {
        en: 'phone repair, phone screen, cracked screen, broken screen, screen replacement, iphone, iphone screen, iphone repair, samsung screen, mobile repair, smartphone, smartphones, ipad, tablet?, cell phone, cellphone, phone battery, fix my phone, broken phone, my phone is broken, phone fell in water',
        ar: 'تصليح موبايل، تصليح موبايلات، تصليح تلفون، تصليح تلفونات، تصليح تليفونات، تصليح هواتف، صيانة موبايلات، صيانة جوالات، صيانة هواتف, شاشة موبايل، شاشة تلفون, شاشة ايفون، شاشة مكسورة، شاشتي مكسورة, ايفون، آيفون، موبايل?, تلفون?, تليفون?, هاتف?, جوال?, بطارية موبايل، بطارية تلفون، تابلت',
        arabizi:
          'tasli7 telefon, tasli7 telephone, tasleeh telefon, tasli7 mobile, tasli7 phone, telefon?, telfon?, telephone?, mobayl?, khalyawe?, chechet telefon, shashet telefon, shesha maksoura, sheshe maksoura, ecran casse, reparation telephone, iphone'
      }),
      subcategory('internet-networks', 'Internet and networks', 'إنترنت وشبكات', {
        en: 'internet, wifi, wi-fi, wi fi, network, networks, networking, router, routers, modem, slow internet, no internet, internet is slow, access point, network cables, ethernet, lan, starlink',
        ar: 'إنترنت، انترنت، نت، نت بطيء، النت بطيء, النت واقف, شبكة?, شبكات?, شبكات انترنت, واي فاي، وايفاي، راوتر، راوترات, مودم, تقوية نت, تمديد نت, اشتراك نت, اشتراك انترنت',
        arabizi:
          'internet, net~, nett, wifi, wayfay, router, rawter, net bati2, el net bati2, modem, eshtirak net, eshtirak internet, reseau'
      }),
      subcategory('cameras', 'Security cameras', 'كاميرات مراقبة', {
        en: 'cctv, security camera, security cameras, surveillance camera, surveillance cameras, surveillance, cameras, camera?, camera installation, alarm system, alarm?, dvr, video doorbell, access control',
        ar: 'كاميرات مراقبة، كاميرات، كاميرا مراقبة، كاميرا?, تركيب كاميرات، جهاز إنذار, انذار, كاميرات حماية',
        arabizi:
          'camerat, camera?, kamerat, kameira, camerayet, cam~, camerat moura2abe, camerat mora2abe, tarkib camerat, cameras de surveillance'
      })
    ]
  ),
  category(
    'car-repair',
    'Mechanic & car service',
    'ميكانيك وخدمة سيارات',
    {
      en: 'mechanic, mechanics, mechanik, mecanic, machanic, mechenic, car repair, car service, car maintenance, car mechanic, auto repair, fix my car, car?, my car, cars?, vehicle?, garage?, oil change, change the oil, engine?, brakes, brake, brake pads, clutch, gearbox, car ac, car broke down, car wont start, car doesnt start, car not starting, car paint, car painting, car dent, dents, dent repair, car glass, windshield, radiator leak, car electrician, motorcycle repair, scooter repair, bike repair, exhaust, spark plugs, car inspection, car battery, dead battery, battery?, jump start',
      ar: 'ميكانيكي، ميكانيك، ميكانيسيان، مكانيك، مكنيسيان، ميكانسيان, تصليح سيارات، تصليح سيارة، معلم سيارات، صيانة سيارات، كهربجي سيارات، كهربائي سيارات، سيارة?, سيارات?, سيارتي?, سيارتي خربانة، سيارتي ما عم تدور, السيارة ما عم تدور, سيارتي مقطوعة, عربية?, كاراج، كراج?, غراج, تغيير زيت، غيار زيت، زيت سيارة, فرامات، فرامل، بريكات, دوبرياج، فيتاس, موتور سيارة، موتور السيارة, بواجي، معاينة ميكانيك, بطارية سيارة، بطارية السيارة، بطارية?, بطاريتي فاضية, حدادة ودهان, حداد سيارات, دهان سيارات, دهان سيارة, مكيف سيارة, مكيف السيارة, تصليح موتسيكل',
      arabizi:
        'mecanicien, mekanisyan, mikanisyan, mekanisian, mikanisian, mecanisien, mekanik, mikanik, mikanike, mikaniki, mecanique, garage?, karaj, garaj, siyara?, seyara?, sayara?, siyyara?, siyarte?, sayarte?, seyarte?, tasli7 siyara, tasli7 sayara, tasli7 siyarat, battariye?, batteriye?, battariyet siyara, battariyet sayara, batariye?, ghyar zet, ghyar zeit, tghyir zet, freinet, frem, vidange, voiture?, batterie?, panne'
    },
    [
      subcategory('tyres', 'Tyres', 'دواليب', {
        en: 'flat tyre, flat tire, tyres, tires, tire, tyre change, tire change, change tyre, change tyres, change a tyre, change my tyre, change the tyre, tyre repair shop, tyre shop, tire shop, my tyre, a tyre, new tyre, spare tyre, front tyre, rear tyre, car tyre, tyre burst, burst tyre, tyre blew, tyre pressure, tyre puncture, punctured tyre, puncture, wheel?, wheels?, wheel alignment, wheel balancing, flat wheel',
        ar: 'دولاب?, دواليب، دولاب بنشر، بنشر، بنشرجي، بنشري, بنشر الدولاب, دولاب السيارة، دولاب سيارة، دواليب سيارة، تغيير دولاب، تغيير دواليب، إطارات، اطار?, كاوتش، ميزان دواليب, ترصيص, نفّس الدولاب, الدولاب فاضي',
        arabizi:
          'doulab?, dolab?, dwelib, dawelib, doulab siyara, doulab fade, banchar, banshar, bansher, bansharje, pancharji, pneu, pneus, doulab mbanshar, bansharet'
      }),
      subcategory('towing', 'Towing', 'سحب سيارات', {
        en: 'tow, towing, tow truck, tow my car, towing service, car towing, roadside assistance, road assistance, stuck on the road',
        ar: 'ونش، ونش سيارات، سحب سيارة، سحب سيارات، سطحة، رافعة سيارات, بلاطة سيارات, خدمة طريق',
        arabizi: 'winch, wench~, wensh, winsh, sa7eb siyara, sa7b siyara, depannage, depanneuse, remorquage'
      }),
      subcategory('car-wash', 'Car wash', 'غسيل سيارات', {
        en: 'car wash, carwash, car washing, wash my car, wash the car, car cleaning, clean my car, car detailing, detailing, car polish, polish my car',
        ar: 'غسيل سيارات، غسيل سيارة، غسل سيارة, غسيل وتشحيم، تنضيف سيارة، تنظيف سيارات, بوليش، تلميع سيارات، مغسل سيارات, غسلي السيارة',
        arabizi:
          'ghasil siyarat, ghasil siyara, ghasil sayara, ghaseel siyarat, tandif siyara, polish~, station lavage, lavage voiture, lavage'
      })
    ]
  )
]
