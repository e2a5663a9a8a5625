import type { PlaceDialogue } from './dialogue.js'

export const arabizi: PlaceDialogue[] = [
  {
    id: 'az-01 3al bet',
    saved: [
      { kind: 'work', line: 'Blvd Nabih Berri' },
      { kind: 'home', line: 'Rue Abou Dib 14' }
    ],
    says: ['bade sabbak bi sour bokra 3al 10 l sobo7 3al bet', 'l awwal', 'eh'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['Abou Dib'],
        untold: ['Berri']
      }
    ]
  },
  {
    id: 'az-02 bl maktab',
    saved: [
      { kind: 'home', line: 'Rue Abou Dib 14' },
      { kind: 'work', line: 'Blvd Nabih Berri' }
    ],
    says: ['kifak badna kahrabje bl maktab bi sour bokra 4 l 3aser', 'awwal wa7ad', 'eh tamem'],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '16:00'],
        line: ['Berri'],
        untold: ['Dib']
      }
    ]
  },
  {
    id: 'az-03 had l ferren',
    says: [
      'baddi sabbek bi sour bokra 11 l sob7',
      'l tene',
      'eh hjezle',
      '7ad ferren abou khalil, tabe2 talet'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '11:00'],
        line: ['abou khalil'],
        unit: ['tabe2 talet']
      }
    ]
  },
  {
    id: 'az-04 ma baddi 2oul',
    says: [
      'l barrad ma 3am ybarrid, bi sour, bokra 3al 2 ba3d l dohr',
      'l awal',
      'eh',
      'ma baddi 2oul hala2'
    ],
    bookings: [
      {
        category: 'appliance-fridge',
        city: 'tyre',
        at: [1, '14:00'],
        line: null,
        notes: ['l barrad ma 3am ybarrid'],
        untold: ['ma baddi']
      }
    ]
  },
  {
    id: 'az-05 a dog',
    saved: [{ kind: 'home', line: 'Rue Abou Dib 14' }],
    says: ['bade sabbak bsour bokra 10 sobe7, tene tabe2 w fi kaleb', 'l awwal', 'tamem'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['Abou Dib'],
        told: ['tene tabe2', 'kaleb']
      }
    ]
  },
  {
    id: 'az-06 a street, de22elle bas tousal',
    says: [
      'salut bade plombier a beyrouth demain 9h du matin',
      'le premier',
      'oui',
      'rue hamra immeuble saab 3eme etage, de22elle bas tousal'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [1, '09:00'],
        line: ['rue hamra'],
        told: ['immeuble saab', '3eme etage', 'de22elle']
      }
    ]
  },
  {
    id: 'az-07 corrected',
    says: [
      'bade kahraba2e bi sour bokra 5 l 3asr',
      'l awwal',
      'eh',
      'share3 hiram',
      'la sorry ghaltan, share3 jal el bahr mech hiram'
    ],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '17:00'],
        line: ['jal el bahr']
      }
    ]
  },
  {
    id: 'az-08 French: a la maison',
    saved: [
      { kind: 'work', line: 'Blvd Nabih Berri' },
      { kind: 'home', line: 'Rue Abou Dib 14' }
    ],
    says: ['bonjour je cherche un plombier à Tyr demain a 15h chez moi', 'le premier svp', 'oui merci'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '15:00'],
        line: ['Abou Dib'],
        untold: ['Berri']
      }
    ]
  },
  {
    id: 'az-09 fiyye eb3at soura',
    saved: [{ kind: 'home', line: 'Rue Abou Dib 14' }],
    says: ['bade sabbak b sour bokra 3al 3 ba3d l doher', 'l awwal', 'eh', 'fiyye eb3at soura lal tasrib?'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '15:00'],
        line: ['Abou Dib'],
        untold: ['soura']
      }
    ],
    lastReply: /صور/
  },
  {
    id: 'az-10 book now, then the place',
    says: ['ehjezle sabbak hala2 bi beirut bokra 11 l sobo7', 'verdun 2bel l ABC, l bweb l azra2'],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [1, '11:00'],
        line: ['verdun', 'ABC'],
        told: ['l bweb l azra2']
      }
    ]
  },
  {
    id: 'az-11 cancelled instead of an answer',
    says: ['bade sabbak bi sour bokra 6 l masa', 'l awwal', 'eh', 'la2 khalas lghiya'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '18:00'],
        status: 'cancelled',
        line: null
      }
    ]
  },
  {
    id: 'az-12 corrected before the yes',
    saved: [{ kind: 'home', line: 'Rue Abou Dib 14' }],
    says: [
      'bade hada ysalle7le l barrad bi sour bokra 3al 10 l sobo7',
      'l awwal',
      'la mech bl bet, share3 jal el bahr 21',
      'eh'
    ],
    bookings: [
      {
        category: 'appliance-fridge',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['jal el bahr'],
        untold: ['Dib']
      }
    ]
  },
  {
    id: 'az-13 English in between; notes later',
    saved: [{ kind: 'home', line: 'Rue Abou Dib 14' }],
    says: [
      'hi bade plumber bi sour tomorrow at 10 am please',
      'l awwal',
      'yes',
      '2ello l jaras ma byeshteghel, ye2ra3 l beb'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['Abou Dib'],
        told: ['jaras']
      }
    ]
  },
  {
    id: 'az-14 mech bl bet, bl maktab',
    saved: [
      { kind: 'home', line: 'Rue Abou Dib 14' },
      { kind: 'work', line: 'Nabih Berri Blvd 3' }
    ],
    says: ['bade sabbak bi sour bokra 3 l 3aser', 'l awwal', 'la mech bl bet, bl maktab', 'eh tamem'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '15:00'],
        line: ['Berri'],
        untold: ['Dib']
      }
    ]
  },
  {
    id: 'az-15 French: je prefere pas',
    says: [
      'bonjour besoin d un electricien a tyr demain 17h',
      'le premier',
      'oui',
      'je prefere pas donner mon adresse'
    ],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '17:00'],
        line: null,
        notes: null
      }
    ]
  },
  {
    id: 'az-16 wara l jeme3, call first',
    says: [
      'bade hada la l barrad bi sour bokra 11 l sobo7',
      'l tene',
      'eh',
      'wara l jeme3 bineyet l nour, ettesel fiye 2abel ma tousal'
    ],
    bookings: [
      {
        category: 'appliance-fridge',
        city: 'tyre',
        at: [1, '11:00'],
        line: ['wara l jeme3'],
        told: ['ettesel fiye']
      }
    ]
  },
  {
    id: 'az-17 lesh, then the place',
    says: [
      'sabbak bi beirut bokra 10 l sobo7',
      'l awwal',
      'eh',
      'lesh badkon l 3enwen?',
      'hamra, share3 makdisi, tabe2 2'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [1, '10:00'],
        line: ['makdisi'],
        told: ['tabe2 2'],
        untold: ['lesh']
      }
    ]
  },
  {
    id: 'az-18 French: en face de la pharmacie',
    says: [
      'je veux un plombier a Tyr demain a 10h du matin',
      'le premier',
      'oui',
      'en face de la pharmacie Khoury, 2eme etage, il y a un chien'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['pharmacie Khoury'],
        unit: ['2eme etage'],
        told: ['chien']
      }
    ]
  },
  {
    id: 'az-19 the leak and the dog in one message',
    saved: [{ kind: 'home', line: 'Rue Abou Dib 14' }],
    says: [
      'hi 3ande fuite ta7t l majla, bade sabbak bi sour bokra 4 l 3aser, 3anna kaleb bas ma bi3odd',
      'l awwal',
      'eh'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '16:00'],
        line: ['Abou Dib'],
        told: ['ta7t l majla', 'kaleb']
      }
    ]
  },
  {
    id: 'az-20 3enwene in the request',
    says: ['bade sabbak bi sour bokra 10 l sobo7, 3enwene share3 l raml bneyet haddad', 'l awwal', 'eh'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['share3 l raml'],
        told: ['haddad']
      }
    ]
  },
  {
    id: 'az-21 French: au bureau, the office is saved',
    saved: [
      { kind: 'home', line: 'Rue Abou Dib 14' },
      { kind: 'work', line: 'Nabih Berri Blvd 3' }
    ],
    says: ['il me faut un plombier au bureau à Tyr demain à 11h', 'le premier', 'oui'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '11:00'],
        line: ['Berri']
      }
    ]
  },
  {
    id: 'az-22 ma 3ande wa2et, ba3den',
    says: ['kahrabje bi sour bokra 5 l 3aser', 'l awwal', 'eh', 'b2elkon ba3den'],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '17:00'],
        line: null,
        notes: null
      }
    ]
  },
  {
    id: 'az-23 a photo in French',
    saved: [{ kind: 'home', line: 'Rue Abou Dib 14' }],
    says: ['bade sabbak bi sour bokra 3 l 3aser', 'l awwal', 'eh', 'je peux envoyer une photo?'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '15:00'],
        line: ['Abou Dib']
      }
    ],
    lastReply: /photo|صور/i
  },
  {
    id: 'az-24 a new street after it was told',
    says: [
      'bade sabbak bi sour bokra 12 l doher',
      'l awwal',
      'eh',
      'share3 hiram bneye 3',
      'ghayyer l 3enwen la share3 senegal'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '12:00'],
        line: ['senegal'],
        untold: ['hiram']
      }
    ]
  }
]
