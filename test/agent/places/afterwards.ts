import type { PlaceDialogue } from './dialogue.js'

/** What clients say of a booked job: corrections, notes, questions, photos; and where, with a request. */
export const afterwards: PlaceDialogue[] = [
  {
    id: 'en-30 a floor that is corrected, and a lift that is out of order',
    says: [
      'my sink is clogged, can u get me a plumber in beirut tomorrow 5pm',
      'ok the second',
      'yes',
      'Hamra, Abdel Aziz street, Sarkis bldg 4th floor',
      'wait no 4th is wrong, 6th floor',
      'the elevator is out of order btw so he has to use the stairs'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [1, '17:00'],
        line: ['Abdel Aziz'],
        unit: ['6th'],
        notes: ['elevator'],
        told: ['Sarkis'],
        untold: ['4th']
      }
    ]
  },
  {
    id: 'en-31 what was written is asked back',
    says: [
      'electrician in tyre tomorrow at 9 am',
      'one',
      'yes',
      "it's my parents' house: Nabih Berri street, behind the public school",
      'what address do you have now?'
    ],
    bookings: [
      { category: 'electrical', city: 'tyre', at: [1, '09:00'], line: ['Nabih Berri'], told: ['school'] }
    ],
    lastReply: /Nabih Berri/
  },
  {
    id: 'en-32 a photo is announced before the street',
    says: [
      'Need a plumber in Beirut the day after tomorrow at 1pm',
      'first',
      'yes please',
      "I'll send you a photo of the leak",
      'Gouraud street 31, second floor'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [2, '13:00'],
        line: ['Gouraud street 31'],
        unit: ['second']
      }
    ]
  },
  {
    id: 'en-33 the building in the request, a photo at the offer, the time asked back',
    says: [
      'fridge technician tomorrow 11am beirut. My address is Monot street, Ghanem building, ground floor',
      'I will attach a picture of the fridge',
      'first',
      'yes',
      'what time is it again?'
    ],
    bookings: [
      {
        category: 'appliance-fridge',
        city: 'beirut',
        at: [1, '11:00'],
        line: ['Monot'],
        told: ['Ghanem'],
        unit: ['ground']
      }
    ],
    lastReply: /11 am/
  },
  {
    id: 'en-34 one number for another, and the price asked back',
    says: [
      'plumber for tyre, tomorrow noon',
      'the first one',
      'yes book',
      'Al Mina road 7',
      'I wrote 7 but it is 17',
      'how much did you say?'
    ],
    bookings: [{ category: 'plumbing', city: 'tyre', at: [1, '12:00'], line: ['17'], untold: ['road 7'] }],
    lastReply: /\$20/
  },
  {
    id: 'en-35 one building for another',
    says: [
      'I need an electrician in Beirut tomorrow at 6pm',
      'number one',
      'yes',
      'perfect thanks. the address: Badaro main street, Akkawi building',
      'actually it is Aoun building, not Akkawi',
      'my neighbour has the key, ring her bell first'
    ],
    bookings: [
      {
        category: 'electrical',
        city: 'beirut',
        at: [1, '18:00'],
        line: ['Badaro'],
        told: ['Aoun', 'neighbour'],
        untold: ['Akkawi']
      }
    ]
  },
  {
    id: 'en-36 a note before the street',
    says: [
      'hi, toilet is leaking. plumber please, beirut, tomorrow 10am',
      'I take the cheapest',
      'yes',
      'let him know the parking is in the back',
      'Street: Makhoul street, near the AUB main gate'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [1, '10:00'],
        line: ['Makhoul'],
        notes: ['parking'],
        told: ['AUB']
      }
    ]
  },
  {
    id: 'en-37 another floor in words',
    says: [
      'Plumber in Tyre, tomorrow at 3pm, for my aunt. She lives on Hiram street, Bazzi building, third floor',
      'the first',
      'yes',
      'she is 80 years old, please knock loudly',
      'sorry, fourth floor not third'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '15:00'],
        line: ['Hiram'],
        unit: ['fourth'],
        told: ['Bazzi', 'loudly'],
        untold: ['third']
      }
    ]
  },
  {
    id: 'en-38 no name of a street',
    says: [
      'I want someone for my fridge in Tyre tomorrow at 2pm',
      'ok first',
      'yes',
      'no street name here, the yellow villa after the lighthouse',
      'can you tell me where he is coming?'
    ],
    bookings: [{ category: 'appliance-fridge', city: 'tyre', at: [1, '14:00'], line: ['yellow villa'] }],
    lastReply: /villa/
  },
  {
    id: 'en-39 another floor of the saved address',
    saved: [{ kind: 'home', line: 'Rue 5', unit: '2nd floor' }],
    says: [
      'electrician at home tyre tomorrow 10am',
      'first',
      'yes',
      'oh sorry wrong floor, we moved up, 5th floor',
      'the bell says Haddad'
    ],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['Rue 5'],
        unit: ['5th'],
        told: ['Haddad'],
        untold: ['2nd']
      }
    ]
  },
  {
    id: 'ar-30 a photo, then one building for another',
    says: [
      'بدي كهربجي ببيروت بكرا الساعة 5 المسا',
      'يلا الأول',
      'ايه',
      'رح ابعتلك صورة التابلو',
      'الجميزة، شارع غورو، بناية خوري طابق أول',
      'لا غلطت، بناية حداد مش خوري'
    ],
    bookings: [
      {
        category: 'electrical',
        city: 'beirut',
        at: [1, '17:00'],
        line: ['غورو', 'حداد'],
        unit: ['أول'],
        untold: ['خوري']
      }
    ]
  },
  {
    id: 'ar-31 one of the list, and a lift that is out of order',
    says: [
      'سنكري بصور بكرا الساعة 9 الصبح',
      'واحد',
      'ايه',
      'تسلم. نحنا بالحوش، ورا الحسينية، بيت أبو علي',
      'الاسانسير معطل خليه يطلع عالدرج'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '09:00'],
        line: ['الحسينية'],
        notes: ['الاسانسير'],
        told: ['أبو علي']
      }
    ]
  },
  {
    id: 'ar-32 another floor, asked back',
    says: [
      'بدي سباك ببيروت بكرا الساعة 11 الصبح',
      'الأول',
      'ايه',
      'شارع الحمرا، بناية صيدلية وردة، الطابق التاني',
      'عفواً الطابق التالت',
      'شو العنوان يلي عندكن؟'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [1, '11:00'],
        line: ['الحمرا'],
        unit: ['التالت'],
        untold: ['التاني']
      }
    ],
    lastReply: /التالت/
  },
  {
    id: 'ar-33 a note, and the price asked back',
    says: [
      'البراد ما عم يبرد، بدي حدا ببيروت بكرا الساعة 4 بعد الضهر',
      'التاني',
      'ايه احجز',
      'كورنيش المزرعة حد جامع جمال عبد الناصر',
      'خبره انو البراد بالمطبخ الصغير',
      'قديش قلتلي السعر؟'
    ],
    bookings: [
      { category: 'appliance-fridge', city: 'beirut', at: [1, '16:00'], line: ['المزرعة'], notes: ['المطبخ'] }
    ],
    lastReply: /32/
  },
  {
    id: 'ar-34 the building in the request, and a dog',
    says: [
      'مرحبا بدي كهربجي بصور بكرا الساعة 3، عند أهلي مش عندي: شارع أبو ديب، بناية فقيه، طابق 3',
      'أول واحد',
      'ايه',
      'عنا كلب بالجنينة بس ما بيعض'
    ],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '15:00'],
        line: ['أبو ديب'],
        unit: ['3'],
        told: ['فقيه', 'كلب']
      }
    ]
  },
  {
    id: 'ar-35 one office for another',
    says: [
      'بدي سباك ببيروت بعد بكرا الساعة 10 الصبح',
      'خلص التالت',
      'ايه تمام',
      'ساكن بالأشرفية، ساحة ساسين، سنتر ساسين، مكتب 12',
      'مش 12، 21'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [2, '10:00'],
        told: ['ساسين', '21'],
        untold: ['12'],
        line: ['ساسين']
      }
    ]
  },
  {
    id: 'ar-36 the time asked back before the street',
    says: [
      'بدي كهربجي ببيروت بكرا الساعة 2 بعد الضهر',
      'الأول',
      'ايه',
      'أيمتى الموعد؟',
      'العنوان: رأس النبع، شارع محمد الحوت، ملك دياب'
    ],
    bookings: [{ category: 'electrical', city: 'beirut', at: [1, '14:00'], line: ['الحوت'], told: ['دياب'] }]
  },
  {
    id: 'ar-37 Gulf: another villa',
    says: [
      'ابي سباك في صور بكرة الساعة 5 العصر',
      'أبي الأول',
      'ايه',
      'حي الآثار، فيلا 22، عند المدرسة',
      'لا غلط، فيلا 27',
      'قول له المغسلة اللي فوق هي الخربانة'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '17:00'],
        line: ['27'],
        notes: ['المغسلة'],
        untold: ['22']
      }
    ]
  },
  {
    id: 'ar-38 Egyptian: another floor, and a photo',
    says: [
      'عايز سباك في بيروت بكره الساعة 12 الضهر',
      'الأول',
      'أيوه',
      'شارع بلس، عمارة 9، الدور الرابع',
      'معلش غلطت الدور الخامس مش الرابع',
      'هبعتلك صورة الحنفية'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [1, '12:00'],
        line: ['بلس'],
        unit: ['الخامس'],
        untold: ['الرابع']
      }
    ],
    lastReply: /صور/
  },
  {
    id: 'ar-39 standard: a note, and the address asked back',
    says: [
      'أحتاج كهربائياً في بيروت غداً الساعة التاسعة صباحاً',
      'الأول',
      'نعم',
      'فردان، شارع رشيد كرامي، مبنى الهدى، الطابق 8',
      'المصعد معطل، فليصعد الدرج',
      'ما العنوان المسجل لديكم؟'
    ],
    bookings: [
      {
        category: 'electrical',
        city: 'beirut',
        at: [1, '09:00'],
        line: ['رشيد كرامي'],
        notes: ['المصعد'],
        told: ['الهدى']
      }
    ],
    lastReply: /رشيد كرامي/
  },
  {
    id: 'ar-40 standard: a photo before the street',
    says: [
      'أريد سباكاً في صور غداً الساعة الرابعة عصراً',
      'أختار الثاني',
      'نعم أؤكد',
      'سأرسل صورة للتسريب',
      'شارع السنغال بجانب مخبز السلام'
    ],
    bookings: [{ category: 'plumbing', city: 'tyre', at: [1, '16:00'], line: ['السنغال'], told: ['السلام'] }]
  },
  {
    id: 'az-30 one of the list, another floor, a note',
    says: [
      'bade sangari bi sour bokra se3a 9 el sobo7',
      'wa7ad',
      'eh',
      'yeslamo. share3 nabih berri, bineyet Zein, tabe2 1',
      'ghalat, tabe2 2',
      'w 2ello ydoqq 3al beb, l jaras ma byemshe'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '09:00'],
        line: ['nabih'],
        unit: ['2'],
        told: ['Zein', 'jaras'],
        untold: ['tabe2 1']
      }
    ]
  },
  {
    id: 'az-31 a photo before the street',
    says: [
      'kahrabje bi beirut bokra 3al 6 el masa',
      'yalla l awal',
      'eh tamem',
      'ra7 eb3atlak soura lal tableau',
      '3enwene Badaro, share3 Sami Solh, 7ad l mat7af'
    ],
    bookings: [
      { category: 'electrical', city: 'beirut', at: [1, '18:00'], line: ['Sami Solh'], told: ['mat7af'] }
    ]
  },
  {
    id: 'az-32 the building in the request, and a dog',
    says: [
      'bade sabbak bi beirut bokra se3a 1 el dohor, 3and khayye: share3 Bliss, bineyet Daouk, tabe2 4',
      'ok el awal',
      'eh',
      '3anna kalb zghir bl bet bas ma bikhawwef'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [1, '13:00'],
        line: ['Bliss'],
        unit: ['4'],
        told: ['Daouk', 'kalb']
      }
    ]
  },
  {
    id: 'az-33 the price asked back',
    says: [
      'bade 7ada lal barrad bi beirut bokra se3a 3 ba3d el dohor',
      'l awal',
      'eh',
      'Ashrafieh, nazlet Accaoui, imm. Rizk, tabe2 arde',
      'addeh elet se3ro?'
    ],
    bookings: [
      {
        category: 'appliance-fridge',
        city: 'beirut',
        at: [1, '15:00'],
        line: ['Accaoui'],
        told: ['Rizk'],
        unit: ['arde']
      }
    ],
    lastReply: /27/
  },
  {
    id: 'az-34 the second in words, and one number for another',
    says: [
      'bade sabbak bi sour ba3d bokra se3a 10 el sobo7',
      'tnen',
      'eh',
      'share3 hiram 14',
      'la2 sorry 41 mesh 14',
      'shu l 3enwen yalli 3andkon?'
    ],
    bookings: [{ category: 'plumbing', city: 'tyre', at: [2, '10:00'], line: ['41'], untold: ['14'] }],
    lastReply: /41/
  },
  {
    id: 'az-35 French: another floor, and a lift',
    says: [
      'bonjour bade plombier bi beirut bokra 9 el sobo7',
      'le premier',
      'oui',
      'rue Sursock, immeuble Tabet, 3eme etage',
      'pardon 4eme etage',
      'dites lui que l ascenseur est en panne'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [1, '09:00'],
        line: ['Sursock'],
        unit: ['4eme'],
        told: ['Tabet', 'ascenseur'],
        untold: ['3eme']
      }
    ]
  },
  {
    id: 'az-36 the time asked back before the street',
    says: [
      'bade kahrabje bi sour bokra se3a 5',
      'wa7ad',
      'eh',
      'ay se3a l maw3ad?',
      'mashe, nehna b hay l ramel, fo2 dekkenet Hassan'
    ],
    bookings: [{ category: 'electrical', city: 'tyre', at: [1, '17:00'], line: ['ramel'], told: ['Hassan'] }]
  },
  {
    id: 'en-40 the fault before the street',
    says: [
      'plumber tyre tomorrow 4pm',
      'first',
      'yes',
      'the pipe under the sink drips, and the tap upstairs too',
      'Rachidieh road, the last house',
      'sorry the house before the last one'
    ],
    bookings: [{ category: 'plumbing', city: 'tyre', at: [1, '16:00'], line: ['Rachidieh'], notes: ['pipe'] }]
  },
  {
    id: 'en-41 whom to ask for',
    says: [
      'electrician in Beirut tomorrow 8am, my sister, Clemenceau street, Sabbagh center, 7th floor',
      '1',
      'yes',
      'her name is Rana, ask for her at the reception',
      'thanks!'
    ],
    bookings: [
      {
        category: 'electrical',
        city: 'beirut',
        at: [1, '08:00'],
        line: ['Clemenceau'],
        unit: ['7th'],
        told: ['Sabbagh', 'Rana']
      }
    ]
  },
  {
    id: 'en-42 where photos go, and whether the address was saved',
    says: [
      'plumber in Beirut tomorrow at 2pm',
      'the first',
      'yes',
      'Where do I add pictures?',
      'ok. Spears street 8',
      'thank you',
      'did you save my address?'
    ],
    bookings: [{ category: 'plumbing', city: 'beirut', at: [1, '14:00'], line: ['Spears street 8'] }],
    lastReply: /Spears/
  },
  {
    id: 'en-43 the same building for the next booking',
    says: [
      'plumber in Beirut tomorrow at 2pm',
      'the first',
      'yes',
      'Spears street 8',
      'i also need an electrician in beirut tomorrow at 5pm',
      'first',
      'yes',
      'same building, Spears street 8, 2nd floor'
    ],
    bookings: [
      { category: 'plumbing', city: 'beirut', at: [1, '14:00'], line: ['Spears street 8'] },
      { category: 'electrical', city: 'beirut', at: [1, '17:00'], line: ['Spears street 8'], unit: ['2nd'] }
    ]
  },
  {
    id: 'en-44 another thing that is broken is no note',
    says: [
      'plumber in Tyre tomorrow at 2pm',
      'the first',
      'yes',
      'Hiram street 3',
      'my fridge is also broken, can someone come to Tyre at 5pm tomorrow?',
      'first',
      'yes'
    ],
    bookings: [
      { category: 'plumbing', city: 'tyre', at: [1, '14:00'], line: ['Hiram'], notes: null },
      { category: 'appliance-fridge', city: 'tyre', at: [1, '17:00'], line: null }
    ]
  },
  {
    id: 'ar-41 another day is no place',
    says: [
      'سباك بصور بكرا الساعة 2 بعد الضهر',
      'الأول',
      'ايه',
      'شارع حيرام 3',
      'لا مش بكرا، بعد بكرا',
      'ايه'
    ],
    bookings: [{ category: 'plumbing', city: 'tyre', at: [2, '14:00'], line: ['حيرام'] }]
  },
  {
    id: 'en-45 who opens the door',
    says: [
      'plumber in Tyre tomorrow at 2pm',
      'the first',
      'yes',
      'Hiram street 3',
      "I won't be home but my wife will be there",
      'he should bring a ladder'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '14:00'],
        line: ['Hiram street 3'],
        notes: ['my wife', 'ladder']
      }
    ]
  },
  {
    id: 'ar-42 who opens the door',
    says: [
      'سباك بصور بكرا الساعة 2 بعد الضهر',
      'الأول',
      'ايه',
      'ما بعرف اسم الشارع، ورا مدرسة قدموس، بناية بيضا',
      'أنا مش بالبيت بس مرتي رح تفتحلو'
    ],
    bookings: [{ category: 'plumbing', city: 'tyre', at: [1, '14:00'], line: ['قدموس'], notes: ['مرتي'] }]
  },
  {
    id: 'az-37 an order to cancel is no note',
    says: [
      'bade sabbak bi sour bokra se3a 2',
      'l awal',
      'eh',
      'share3 hiram',
      'la khalas elghe l 7ajez',
      'eh'
    ],
    bookings: [{ category: 'plumbing', city: 'tyre', at: [1, '14:00'], status: 'cancelled', line: ['hiram'] }]
  },
  {
    id: 'en-50 the same address for another job',
    says: [
      'Electrician in Beirut tomorrow 10am please',
      'the first one',
      'Yes.',
      'Badaro Street, building 77, apt 5B',
      'I also need a plumber in Beirut tomorrow at 3 pm, same address',
      'first one',
      'yes'
    ],
    bookings: [
      { category: 'electrical', city: 'beirut', at: [1, '10:00'], line: ['Badaro'], told: ['77', '5B'] },
      { category: 'plumbing', city: 'beirut', at: [1, '15:00'], line: ['Badaro'], told: ['77', '5B'] }
    ]
  },
  {
    id: 'ar-50 the same address for another job',
    says: [
      'بدي كهربجي ببيروت بكرا عال ١٠',
      'الأول',
      'ايه',
      'شارع بدارو، بناية ٧٧',
      'وبدي كمان سباك ببيروت بكرا الساعة ٣، نفس العنوان',
      'الأول',
      'ايه'
    ],
    bookings: [
      { category: 'electrical', city: 'beirut', at: [1, '10:00'], line: ['بدارو'] },
      { category: 'plumbing', city: 'beirut', at: [1, '15:00'], line: ['بدارو'] }
    ]
  },
  {
    id: 'en-51 an address that is refused, and told after all',
    says: [
      'Any plumber free tomorrow 1pm in Tyre? shower drain is clogged',
      'first',
      'yes',
      'no, i dont want to share that',
      'hmm ok I changed my mind. the address is Hiram street, facing the old cinema, first floor'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '13:00'],
        line: ['Hiram street'],
        unit: ['first'],
        told: ['cinema'],
        untold: ['changed', 'share']
      }
    ]
  },
  {
    id: 'en-52 an address that is refused in so many words',
    says: ['plumber in Tyre tomorrow 1pm', 'first', 'yes', 'no, i dont want to share that'],
    bookings: [{ category: 'plumbing', city: 'tyre', at: [1, '13:00'], line: null }],
    lastReply: /without (?:an )?address/i
  },
  {
    id: 'ar-51 an address that is not shared, of a plumber in another spelling',
    says: ['بدي سنغري بكرا الساعة 10 ونص الصبح بصور', 'اول واحد لو سمحتي', 'ايه ماشي', 'لا ما بدي شاركه'],
    bookings: [{ category: 'plumbing', city: 'tyre', at: [1, '10:30'], line: null }]
  },
  {
    id: 'az-50 a photo is announced, and is no note',
    says: [
      'bade sabbak bi sour bokra se3a 2',
      'l awal',
      'eh',
      'Ba3melak soura w bab3ata ba3d shway',
      'share3 hiram, tene bet 3al shmel'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '14:00'],
        line: ['hiram'],
        untold: ['soura', 'bab3ata']
      }
    ]
  }
]
