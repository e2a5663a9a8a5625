import type { PlaceDialogue } from './dialogue.js'

/** Addresses of several parts, wherever they are said, and what is said about an address. */
export const parts: PlaceDialogue[] = [
  {
    id: 'parts-01 a street and a landmark in one breath, at the choice',
    says: [
      'plumber beirut tomorrow 11am',
      'first one. I live on Spears street just behind the public library, ground floor',
      'yes'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        line: ['Spears street', 'just behind', 'library'],
        unit: ['ground floor'],
        notes: null
      }
    ]
  },
  {
    id: 'parts-02 a landmark that sells what a trade does, at the yes',
    says: [
      'i want a plumber in beirut tomorrow at 9',
      '2',
      'yes, Mar Mikhael street, above the Painter shop, 2nd floor'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        line: ['Mar Mikhael', 'Painter shop'],
        unit: ['2nd floor'],
        notes: null
      }
    ]
  },
  {
    id: 'parts-03 a house with the name of a trade, at the yes',
    says: ['plumber in beirut tomorrow 5pm', 'first', 'yes, apartment 5, Clemenceau street, Najjar building'],
    bookings: [
      { category: 'plumbing', city: 'beirut', line: ['Clemenceau street', 'Najjar building'], unit: ['5'] }
    ]
  },
  {
    id: 'parts-04 a house with the name of a trade, at the choice',
    says: [
      'بدي سباك ببيروت بكرا الساعة 11 الصبح',
      'الأول، أنا بشارع مونو بناية نجار الطابق الخامس',
      'اي تمام'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        line: ['شارع مونو', 'بناية نجار'],
        unit: ['الخامس'],
        notes: null
      }
    ]
  },
  {
    id: 'parts-05 the same in Arabizi',
    says: [
      'baddi sabbak bi beirut bokra 11 l sobo7',
      'l awwal, ana bi share3 monot bineyet najjar tabe2 5',
      'eh tamem'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        line: ['share3 monot', 'bineyet najjar'],
        unit: ['5'],
        notes: null
      }
    ]
  },
  {
    id: 'parts-06 a quarter before the street, at the yes',
    says: ['baddi sabbak bi beirut bokra 1 l dohor', 'lawwal', 'eh, 7amra, share3 makdisi, fo2 l bank'],
    bookings: [{ category: 'plumbing', city: 'beirut', line: ['makdisi', 'bank'] }]
  },
  {
    id: 'parts-07 words between the parts, in the request',
    says: [
      'بدي سباك ببيروت بكرا الساعة 10 الصبح، شارع بدارو بالزبط فوق صيدلية الشفا، الطابق التاني',
      'الأول',
      'اي'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        line: ['شارع بدارو', 'صيدلية الشفا'],
        unit: ['التاني'],
        notes: null
      }
    ]
  },
  {
    id: 'parts-08 which address it is, asked at the offer',
    saved: [{ kind: 'home', line: 'Hiram street 4', unit: '1st floor' }],
    says: [
      'plumber in tyre tomorrow at 2pm at home',
      'the first',
      'what address do you have for me?',
      'yes as is'
    ],
    bookings: [{ category: 'plumbing', city: 'tyre', line: ['Hiram street 4'], unit: ['1st floor'] }]
  },
  {
    id: 'parts-09 the same in Arabizi',
    saved: [{ kind: 'home', line: 'Hiram street 4', unit: '1st floor' }],
    says: [
      'baddi sabbak 3al bet bi sour bokra 2 ba3d l dohor',
      'lawwal',
      'ayya 3enwen 3andak?',
      'eh metl ma huwwe'
    ],
    bookings: [{ category: 'plumbing', city: 'tyre', line: ['Hiram street 4'] }]
  },
  {
    id: 'parts-10 not now, and then the address',
    says: [
      'عايز سباك في بيروت بكرة الساعة 3 العصر',
      'الأول',
      'أيوه',
      'مش هينفع أقول العنوان دلوقتي',
      'خلاص خد العنوان، شارع الحمرا فوق البنك، الدور الرابع'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        line: ['شارع الحمرا', 'البنك'],
        unit: ['الرابع'],
        untold: ['هينفع']
      }
    ]
  },
  {
    id: 'parts-11 put off, and then the address, in Arabizi',
    says: [
      'baddi sabbak bi beirut bokra 12 l dohor',
      'lawwal',
      'eh',
      'ba3tik l 3enwen ba3den',
      'eh khalas, l 3enwen share3 foch 7ad l baladiye'
    ],
    bookings: [
      { category: 'plumbing', city: 'beirut', line: ['share3 foch', 'baladiye'], untold: ['ba3den'] }
    ]
  },
  {
    id: 'parts-12 small talk after the street is no note',
    says: [
      'my sink is blocked, plumber in beirut tomorrow at 4pm please',
      'first',
      'yes',
      'Bliss street 20',
      'I had such a long day at work, you have no idea'
    ],
    bookings: [{ category: 'plumbing', city: 'beirut', line: ['Bliss street 20'], untold: ['long day'] }]
  },
  {
    id: 'parts-13 an instruction with a but, at the yes',
    says: [
      'plumber in tyre tomorrow at noon',
      'one',
      'yes but please ask them not to ring, the dog goes crazy'
    ],
    bookings: [{ category: 'plumbing', city: 'tyre', line: null, notes: ['not to ring'] }]
  }
]
