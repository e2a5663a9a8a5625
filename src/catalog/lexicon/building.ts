import { category, subcategory } from './entry.js'

/** Those who build, mend and decorate the house. */
export const building = [
  category(
    'painting',
    'Painting & decorating',
    'دهان وديكور',
    {
      en: 'painter, painters, paintor, painting, paint?, repaint, paint job, wall paint, wall painting, house painting, paint my, paint the, paint a room, interior painting, exterior painting, decorating, decorator, interior design, interior designer, plaster?, plastering?, putty, stucco',
      ar: 'حدا يدهن, حدا يدهنلي, يدهن البيت, يدهن الشقة, يدهن الأوضة, يدهن الغرفة, يدهن الحيط, يدهن الحيطان, دهان، دهّان، دهين، دهّين، دهانين، معلم دهان، معلم دهين, دهانات, طراش، طرّاش، طراشة، طرش، طرش بيت، دهان بيت, دهن البيت، بدي ادهن، ادهن, طلاء، صباغ، صبغ جدران، صبغ?, نقاش، نقاشة، معجون، معجونة, ديكور، مهندس ديكور',
      arabizi:
        '7ada yedhan, 7ada yedhanle, yedhan el bet, yedhan el ouda, yedhan el sha22a, yedhan el 7et, dahhen, dahhan, dahan, dehen, dihen, dehhen, dhan, dhen, m3allem dhen, m3allem dhan, mou3allem dhan, m3alem dhan, m3alem dhen, dhanet, tarashe, tarrash, tarach, tarsh, peintre, peinture, peintres, decor, decoration'
    },
    [
      subcategory('wallpaper', 'Wallpaper', 'ورق جدران', {
        en: 'wallpaper, wall paper, wallpapers, wallpapering, wall covering, wall panels',
        ar: 'ورق جدران، ورق حيطان، ورق حيط، بانوه, تركيب ورق جدران',
        arabizi: 'wara2 7itan, wara2 jedran, wara2 hitan, wara2 jidran, papier peint'
      })
    ]
  ),
  category(
    'carpentry',
    'Carpentry & doors',
    'نجارة وأبواب',
    {
      en: 'carpenter, carpenters, carpentor, carpinter, carpentry, woodwork, woodworker, joiner, joinery, wood?, wooden?, door repair, fix my door, fix a door, wooden door, doors?, door?, door hinge, hinges, parquet, wood floor, wooden floor, drawer, drawers, furniture repair, fix furniture, broken chair, broken table',
      ar: 'نجار، نجّار، نجارين، نجارة، معلم نجارة، معلم نجار, معلم خشب، منجور، خشب?, باب خشب, أبواب خشب، باب مخلوع، باب?, ابواب?, بواب?, درفة، درف, جرار, مفصلات, باركيه، باركيه خشب, تصليح فرش, تصليح عفش, كرسي مكسورة, طاولة مكسورة',
      arabizi:
        'najjar, nejjar, najar, najjara, najjarin, nejjara, m3allem khashab, khashab?, 5ashab?, beb khashab, beb?, bweb?, menuisier, menuiserie, parquet, manjour'
    },
    [
      subcategory('kitchens-wardrobes', 'Kitchens and wardrobes', 'مطابخ وخزائن', {
        en: 'kitchen cabinets, kitchen cabinet, cabinets, cabinet?, wardrobe, wardrobes, closet, closets, cupboard, cupboards, dressing room, new kitchen, kitchen installation, custom kitchen',
        ar: 'خزانة، خزائن، خزاين، خزانة مطبخ, خزائن مطبخ، خزن مطبخ, خزانة حيط, تركيب مطبخ، تفصيل مطبخ، مطابخ، دولاب تياب, دولاب ملابس، دريسنغ',
        arabizi:
          'khzene, khzeneh, khzenet, 5zene, khazeyin, matbakh jdid, tarkib matbakh, dressing, placard, armoire'
      })
    ]
  ),
  category(
    'furniture-assembly',
    'Furniture assembly & curtains',
    'تركيب أثاث وستائر',
    {
      en: 'furniture assembly, assemble furniture, furniture assembler, assemble a bed, assemble my bed, assemble a desk, assemble a wardrobe, assemble?, assembly?, ikea, ikea furniture, flat pack, shelves, shelf, hang pictures, hang a picture, hang pictures on the wall, drilling?, handyman, handy man, odd jobs',
      ar: 'تركيب أثاث، تركيب اثاث ايكيا, تركيب فرش، تركيب عفش، تركيب غرفة نوم، تركيب تخت، تركيب مفروشات, ايكيا، رفوف، رف, تعليق رفوف, تركيب رفوف, تعليق صور، علق صور, هاندي مان, هندي مان, شغيل لكل شي',
      arabizi:
        'tarkib?, tarkeeb?, tarkib farsh, tarkib farch, tarkib 3afesh, tarkib 2asas, tarkib asas, tarkib takhet, ikea, rfouf, raff, montage meubles, handyman, etagere, etageres, bricoleur'
    },
    [
      subcategory('curtains', 'Curtains and blinds', 'برادي وستائر', {
        en: 'curtains, curtain, curtin, blinds, roller blinds, curtain rod, curtain installation, hang curtains, drapes',
        ar: 'برادي، برداية، ستائر، ستارة، ستاير، ستور، ستورات, تركيب برادي، تركيب ستائر، تفصيل برادي، تعليق برادي، خياطة برادي, برادي جداد, غسيل برادي, برادي للصالون, برادي للبيت',
        arabizi:
          'baradi, barade~, bardeye, bardaye, baredi, rideau, rideaux, sitar, setara, staer, tarkib baradi, store~'
      }),
      subcategory('upholstery', 'Upholstery', 'تنجيد', {
        en: 'upholstery, upholsterer, reupholster, reupholstery, sofa repair, sofa fabric, chair upholstery',
        ar: 'تنجيد، منجد، منجّد، تنجيد كنبايات، تنجيد كنب, تلبيس كنبايات، تنجيد صالون',
        arabizi: 'tanjid, tanjeed, mnajjed, mnajed, tenjid, tapissier'
      }),
      subcategory('tv-mounting', 'TV mounting', 'تعليق تلفزيون', {
        en: 'tv mount, tv mounting, mount my tv, mount the tv, mount a tv, hang my tv, hang the tv, hang a tv, tv on the wall, tv bracket, tv wall, install my tv, tv installation',
        ar: 'تعليق تلفزيون، علق التلفزيون، تركيب تلفزيون، تعليق شاشة، تلفزيون عالحيط، شاشة عالحيط، ستاند تلفزيون',
        arabizi:
          '3alle2 tv, 3alle2 el tv, 3alla2 tv, ta3li2 tv, ta3li2 telfizyon, tarkib tv, 3alle2 el telfizyon'
      })
    ]
  ),
  category(
    'metal-aluminium',
    'Aluminium, metal & glass',
    'ألمنيوم وحديد وزجاج',
    {
      en: 'aluminium, aluminum, alluminium, alumenium, upvc, mosquito net, mosquito nets, mosquito screen, shutters, shutter, roller shutter, windows?, window?, window repair, balcony glazing, pergola, awning, awnings',
      ar: 'ألمنيوم، المنيوم، ألومنيوم، الومنيوم، ألوميتال، معلم ألمنيوم، شغل ألمنيوم، أباجور، اباجورات، اباجور كهربا, شباك?, شبابيك?, شباك المنيوم، شبابيك ألمنيوم, منخل، مناخل، سيتة, برندا، بلكون المنيوم, تند، شمسيات',
      arabizi:
        'alumnium, aluminium, aliminyom, alominyom, alminyom, abajour, abajor, abajur, shebbek?, shubbek?, shbebik?, chebbek?, chbebik?, mankhal, monkhol, moustiquaire, volet, volets'
    },
    [
      subcategory('blacksmith', 'Blacksmith and welding', 'حدادة ولحام', {
        en: 'blacksmith, blacksmiths, welder, welding, weld, metalwork, metal works, iron door, iron gate, metal door, metal gate, steel door, gate repair, railing, railings, handrail, fence',
        ar: 'حداد، حدّاد، حدادين، حدادة، حدادة افرنجية، لحام، لحيم، تلحيم، معلم حديد، باب حديد، أبواب حديد، بوابة، بوابة حديد, درابزين، دربزين، درابزون, شبك حديد، سياج',
        arabizi:
          '7addad, hadded, 7added, 7adad, haddad~, 7dede, 7dedet, hdede, l7im, talhim, beb 7adid, beb hadid, darabzin, darabzeen, ferronnier, forgeron'
      }),
      subcategory('glass', 'Glass', 'زجاج', {
        en: 'glass?, glazier, glazing, broken glass, broken window, mirror, mirrors, glass door, shower glass, securit, tempered glass',
        ar: 'زجاج، قزاز، إزاز، ازاز, جام, قزاز مكسور، شباك مكسور، زجاج مكسور، قزاز سيكوريت، سيكوريت، مراية، مرايا، مراة, معلم قزاز, باب قزاز, درفة دوش',
        arabizi: '2zez, ezez, azez, 2ezez, 2izez, mreye, mreyet, sekurit, vitre, vitrier, vitres, miroir'
      })
    ]
  ),
  category(
    'tiling-masonry',
    'Tiling, masonry & renovation',
    'بلاط وعمار وترميم',
    {
      en: 'mason, masons, masonry, builder, builders, building works, concrete, cement, brick, bricks, brickwork, block wall, stone?, stonework, demolition, break a wall, crack in the wall, cracks, plastering',
      ar: 'بناء?, بنّاء، معمرجي, معلم عمار، معلم عمارة، عمار، عمال عمار, عمار حيط, خفان، باطون، صبة باطون, صب باطون, اسمنت، حجر?, تلبيس حجر, توريق، ورقة, محارة، مليس، تكسير, هدم, كسر حيط، شق بالحيط، تشققات',
      arabizi:
        'm3allem 3amar, m3alem 3amar, 3amar~, 3ammar, banna, banne2, batoun, beton, torik, tawri2, macon, maconnerie, hajar?, 7ajar?'
    },
    [
      subcategory('tiling', 'Tiling', 'بلاط', {
        en: 'tiler, tilers, tiling, tile, tiles, floor tiles, ceramic, ceramics, marble, granite, grout, grouting, marble polishing, floor polishing, bathroom tiles',
        ar: 'بلاط، بلّاط، معلم بلاط، مبلط، تبليط، بلاطات, سيراميك، بورسلان, رخام، غرانيت، جلي بلاط، جلي رخام، روبة بلاط',
        arabizi:
          'ballat, blat, balat, m3allem blat, m3alem blat, tablit, mballat, ceramique, carrelage, carreleur, rkham, r5am, rokham, jale blat, marbre, seramik'
      }),
      subcategory('renovation', 'Renovation and contracting', 'ترميم ومقاولات', {
        en: 'renovation, renovate, renovating, renovations, renovation works, contractor, contractors, general contractor, remodel, remodeling, remodelling, refurbish, refurbishment, redo my bathroom, redo my kitchen, bathroom renovation, kitchen renovation, construction?, finishing works, civil works',
        ar: 'ترميم، ترميم بيت، ترميم بيوت، تجديد البيت، تجديد حمام، تجديد مطبخ, ورشة، ورشة بيت، مقاول، مقاولات، متعهد، متعهدين, تشطيب، تشطيبات، عمل ورشة, صيانة مباني',
        arabizi:
          'tarmim, tarmeem, warche, werche, warshe, wershe, mt3ahhed, mote3ahed, mete3ahhed, m2awel, mou2awel, entrepreneur, renovation'
      }),
      subcategory('gypsum', 'Gypsum', 'جفصين', {
        en: 'gypsum, gypsum board, drywall, plasterboard, false ceiling, suspended ceiling, partition wall, partitions',
        ar: 'جفصين، جبصين، جبس، جبس بورد، جبسن بورد, جيبسوم, معلم جفصين، سقف مستعار، قواطع جبس, قواطيع',
        arabizi: 'jafsin, jafseen, jabsin, jefsin, gypse, gypsum, faux plafond, m3allem jafsin'
      })
    ]
  ),
  category('waterproofing', 'Roof & waterproofing', 'عزل وأسطح', {
    en: 'waterproofing, water proofing, waterproof, roof, roofs, roofing, roofer, roof leak, roof is leaking, leaking roof, ceiling leak, ceiling is leaking, leaking ceiling, leak from ceiling, leak from the ceiling, leak in the ceiling, leak from the roof, water from the ceiling, ceiling dripping, insulation, damp, dampness, mould, mold, humidity?, wet wall, wet walls, roof tiles, bitumen',
    ar: 'عزل، عزل مائي، عزل سطح، عزل أسطح، عزل سقف, عازل، سطح، سطوح, قرميد، نش، عم ينش، عم تنش, عم ينش السقف، السقف عم ينش، الحيط عم ينش, السقف عم ينقط، السطح عم ينش، نشّ بالسقف، نش بالحيط, تسريب السقف، تسريب من السقف، تسرب السقف, السقف عم يهرب، رطوبة، عفن، عفونة, زفت، رشح, مي من السقف',
    arabizi:
      '3azel, 3azl, 3azil, 3azel sate7, 3azl sate7, nash~, nesh~, nachch, 3am ynesh, 3am bi nesh, 3am yneshsh, sateh, sate7, so2of 3am ynesh, sa2ef 3am ynesh, rtoube, routoube, rtoubet, ratoube, 3afan, armid, etancheite, toiture, isolation'
  }),
  category('locksmith', 'Locksmith', 'أقفال ومفاتيح', {
    en: 'locksmith, locksmiths, lock smith, lock?, locks?, door lock, change the lock, change lock, change locks, new lock, broken lock, key?, keys?, key copy, duplicate key, key stuck, key broke, key is stuck, locked out, locked myself out, locked outside, lost keys, lost my keys, lost my key, lost the key, open my door, open the door, door wont open, safe opening, smart lock',
    ar: 'كوالينجي، كوالنجي، قفال، قفّال، معلم قفال, أقفال، قفل، اقفال ابواب, كالون، كوالين، غال الباب, حدا يفتح الباب, يفتحلي الباب, يفتح الباب, فتح الباب, غالات, مفتاح?, مفاتيح?, مفاتيح ضايعة، مفتاح ضايع، ضاع المفتاح، ضيعت المفتاح، ضيعت مفاتيحي، ضيعت مفتاحي, كسر المفتاح، انكسر المفتاح, نسخ مفاتيح، نسخة مفتاح, تغيير قفل، تغيير غال, فتح أبواب، فتح باب، فتح أقفال, علقت برا، علقت برات البيت، تسكر الباب، سكر الباب عليي, طبلة باب, الباب مسكر',
    arabizi:
      'kalon, kaloun, kawalin, kawalinje, kawelinje, kawalinji, kawalinjeh, mefte7?, mafeti7?, mfeti7?, mofteh?, miftah?, moftah?, da3 el mefte7, dayya3t el mefte7, daya3et mafeti7e, nsit el mefte7, 2efel, 2ofol, efel, fate7 beb, 3le2et barra, 3le2t barra, serrurier, serrurerie, cle?'
  })
]
