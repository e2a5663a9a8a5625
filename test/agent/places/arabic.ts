import type { PlaceDialogue } from './dialogue.js'

export const arabic: PlaceDialogue[] = [
  {
    id: 'ar-01 Lebanese: at home',
    saved: [
      { kind: 'work', line: 'بولفار نبيه بري' },
      { kind: 'home', line: 'شارع أبو ديب ١٤' }
    ],
    says: ['بدي سباك بصور بكرا الساعة ١٠ الصبح عالبيت', 'الأول', 'اي'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['أبو ديب'],
        untold: ['نبيه']
      }
    ]
  },
  {
    id: 'ar-02 Lebanese: at the office',
    saved: [
      { kind: 'home', line: 'شارع أبو ديب ١٤' },
      { kind: 'work', line: 'بولفار نبيه بري' }
    ],
    says: ['مرحبا بدي كهربجي يجي لعنا عالمكتب بصور بكرا ال ٤ العصر', 'اول واحد', 'ايه تمام'],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '16:00'],
        line: ['نبيه بري'],
        untold: ['ديب']
      }
    ]
  },
  {
    id: 'ar-03 Lebanese: the bakery',
    says: [
      'عندي تسريب مي بالمطبخ بدي حدا يجي بكرا ١١ الصبح على صور',
      'التاني',
      'اي احجز',
      'حد فرن أبو خليل الطابق التالت'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '11:00'],
        line: ['فرن أبو خليل'],
        unit: ['الطابق التالت']
      }
    ]
  },
  {
    id: 'ar-04 Lebanese: does not want to say',
    says: ['البراد ما عم يبرد بصور، بكرا ع ٢ بعد الضهر في حدا؟', 'الاول', 'اي', 'ما بدي قول وين هلق'],
    bookings: [
      {
        category: 'appliance-fridge',
        city: 'tyre',
        at: [1, '14:00'],
        line: null,
        notes: ['البراد ما عم يبرد'],
        untold: ['ما بدي']
      }
    ]
  },
  {
    id: 'ar-05 Lebanese: a dog and a floor',
    saved: [{ kind: 'home', line: 'شارع أبو ديب ١٤' }],
    says: ['سباك بصور بكرا ١٠ الصبح، تاني طابق وفي كلب انتبهو', 'الاول', 'تمام'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['أبو ديب'],
        told: ['تاني طابق', 'كلب']
      }
    ]
  },
  {
    id: 'ar-06 Gulf: a street, and to call',
    says: [
      'ابي سباك في بيروت باجر الساعة ٩ الصبح',
      'ابي الأول',
      'اي نعم',
      'شارع الحمرا عمارة السلام شقة ٥ ودق علي لما توصل'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [1, '09:00'],
        line: ['شارع الحمرا'],
        told: ['عمارة السلام', 'شقة ٥', 'دق علي']
      }
    ]
  },
  {
    id: 'ar-07 Gulf: corrected',
    says: [
      'السلام عليكم ابغى كهربائي في صور بكرة الساعة ٥ العصر',
      'الاول',
      'ايوه',
      'شارع الحيرم',
      'لا غلطان، العنوان شارع جل البحر مو الحيرم'
    ],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '17:00'],
        line: ['جل البحر']
      }
    ]
  },
  {
    id: 'ar-08 Egyptian: next to the pharmacy',
    says: ['عايز سباك في صور بكره الساعة ١٢ الضهر', 'الاولاني', 'ايوة', 'جنب صيدلية الشفا الدور التاني'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '12:00'],
        line: ['صيدلية الشفا'],
        unit: ['الدور التاني']
      }
    ]
  },
  {
    id: 'ar-09 Egyptian: a photo',
    saved: [{ kind: 'home', line: 'شارع أبو ديب ١٤' }],
    says: ['محتاج حد يصلح التلاجة في صور بكرة ٣ العصر', 'اول واحد', 'ماشي', 'ينفع ابعتلكو صورة للتلاجة؟'],
    bookings: [
      {
        category: 'appliance-fridge',
        city: 'tyre',
        at: [1, '15:00'],
        line: ['أبو ديب']
      }
    ],
    lastReply: /صور/
  },
  {
    id: 'ar-10 standard: a street in the request',
    says: [
      'أحتاج إلى سباك في صور غدا الساعة العاشرة صباحا، العنوان شارع المتنبي بناية الأمل',
      'الخيار الأول',
      'نعم'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['شارع المتنبي'],
        told: ['بناية الأمل'],
        untold: ['أحتاج']
      }
    ]
  },
  {
    id: 'ar-11 standard: no thanks, later',
    says: ['أريد فني كهرباء في صور غدا الساعة السادسة مساء', 'الأول', 'نعم', 'لا أرغب في ذكر العنوان الآن'],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '18:00'],
        line: null,
        notes: null
      }
    ]
  },
  {
    id: 'ar-12 Lebanese: book now, then the place',
    says: ['احجزلي سباك هلق ببيروت بكرا الساعة ١١ الصبح', 'فردان قبال مدخل الABC'],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [1, '11:00'],
        line: ['فردان', 'ABC']
      }
    ]
  },
  {
    id: 'ar-13 Lebanese: thanks is no address; it leaks under the sink',
    says: [
      'بدي معلم صحية بصور بكرا عال ٩ الصبح عم تنقط تحت المجلى',
      'الاول',
      'اي',
      'شكرا كتير',
      'ورا جامع الإمام البوابة الزرقا'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '09:00'],
        line: ['جامع الإمام'],
        told: ['البوابة الزرقا', 'تحت المجلى'],
        untold: ['شكرا']
      }
    ]
  },
  {
    id: 'ar-14 Lebanese: at home without a saved one is asked',
    says: [
      'بدي حدا يصلحلي البراد بالبيت بصور بكرا ع ١٠ الصبح',
      'التالت',
      'اي',
      'شارع حيرام بناية خليل طابق ٤'
    ],
    bookings: [
      {
        category: 'appliance-fridge',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['شارع حيرام'],
        told: ['بناية خليل', 'طابق ٤']
      }
    ]
  },
  {
    id: 'ar-15 Lebanese: the office after the offer named home',
    saved: [
      { kind: 'home', line: 'شارع أبو ديب ١٤' },
      { kind: 'work', line: 'بولفار نبيه بري' }
    ],
    says: ['بدي كهربجي بصور بكرا ٥ العصر', 'الاول', 'لا مش بالبيت، بالمكتب', 'اي'],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '17:00'],
        line: ['نبيه بري'],
        untold: ['ديب']
      }
    ]
  },
  {
    id: 'ar-16 Lebanese: ask me later',
    says: ['سباك بصور بكرا ع ١٢ الضهر', 'الاول', 'اي', 'بقلكن بعدين'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '12:00'],
        line: null,
        notes: null
      }
    ]
  },
  {
    id: 'ar-17 Gulf: why, and then the place',
    says: [
      'ابغى سباك في بيروت بكره الساعة ١٠ الصبح',
      'الاول',
      'ايوا',
      'ليش تبون العنوان؟',
      'طيب، حي المزرعة خلف مسجد عبد الناصر'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [1, '10:00'],
        line: ['مسجد عبد الناصر'],
        untold: ['ليش']
      }
    ]
  },
  {
    id: 'ar-18 Egyptian: call me, the bell is broken',
    saved: [{ kind: 'home', line: 'شارع أبو ديب ١٤' }],
    says: [
      'عايز كهربائي في صور بكره الساعة ٤ العصر',
      'الاولاني',
      'ايوه',
      'قوله يكلمني لما يوصل عشان الجرس بايظ'
    ],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '16:00'],
        line: ['أبو ديب'],
        told: ['الجرس بايظ']
      }
    ]
  },
  {
    id: 'ar-19 standard: corrects the floor',
    says: [
      'أريد سباكا في صور غدا الساعة التاسعة صباحا',
      'الأول',
      'نعم',
      'شارع الاستقلال، بناية النور، الطابق الثاني',
      'عفوا، الطابق الثالث'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '09:00'],
        line: ['شارع الاستقلال'],
        unit: ['الطابق الثالث']
      }
    ]
  },
  {
    id: 'ar-20 Lebanese: the place in the request, a fault',
    says: ['البراد خربان ببيتنا بصور حد مدرسة الجعفرية، بكرا ع ١١ الصبح', 'الاول', 'اي'],
    bookings: [
      {
        category: 'appliance-fridge',
        city: 'tyre',
        at: [1, '11:00'],
        line: ['مدرسة الجعفرية'],
        told: ['خربان']
      }
    ]
  },
  {
    id: 'ar-21 Lebanese: a photo, asked before the yes',
    saved: [{ kind: 'home', line: 'شارع أبو ديب ١٤' }],
    says: ['بدي سباك بصور بكرا ٣ العصر', 'الاول', 'فيي ابعتلو صورة للمشكلة؟', 'اي احجز'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '15:00'],
        line: ['أبو ديب']
      }
    ]
  },
  {
    id: 'ar-22 Lebanese: the place with the choice',
    says: ['بدي سباك بصور بكرا ١٠ الصبح', 'الأول، جنب بنك عودة', 'اي'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['بنك عودة']
      }
    ]
  },
  {
    id: 'ar-23 Gulf: a villa and a gate',
    says: ['محتاج كهربائي في صور باجر الساعة ٤ العصر', 'الأول', 'اي', 'فيلا ١٢ شارع البحر، البوابة السوداء'],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '16:00'],
        line: ['شارع البحر'],
        told: ['فيلا ١٢', 'البوابة السوداء']
      }
    ]
  },
  {
    id: 'ar-24 Egyptian: no address needed',
    says: ['عايز حد يصلح التلاجة في صور بكره ١١ الصبح', 'الاول', 'ايوة', 'مش لازم العنوان دلوقتي'],
    bookings: [
      {
        category: 'appliance-fridge',
        city: 'tyre',
        at: [1, '11:00'],
        line: null,
        notes: null
      }
    ]
  },
  {
    id: 'ar-25 standard: the office',
    saved: [
      { kind: 'home', line: 'شارع أبو ديب ١٤' },
      { kind: 'work', line: 'بولفار نبيه بري' }
    ],
    says: ['أحتاج إلى سباك في مكتبي في صور غدا الساعة الثانية عشرة ظهرا', 'الأول', 'نعم'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '12:00'],
        line: ['نبيه بري']
      }
    ]
  },
  {
    id: 'ar-26 Lebanese: a note after the booking',
    saved: [{ kind: 'home', line: 'شارع أبو ديب ١٤' }],
    says: ['بدي سباك بصور بكرا ٩ الصبح', 'الاول', 'اي', 'خبره انو في كلب بالجنينة'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '09:00'],
        line: ['أبو ديب'],
        told: ['كلب بالجنينة']
      }
    ]
  }
]
