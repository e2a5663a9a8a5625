import type { PlaceDialogue } from './dialogue.js'

export const english: PlaceDialogue[] = [
  {
    id: 'en-01 the default address is used without being asked for',
    saved: [{ kind: 'home', line: 'Rue Abou Dib 14', unit: '2nd floor' }],
    says: [
      'hi i need a plumber in tyre tomorrow at 10 am, my kitchen tap is driping',
      'the first one',
      'yes please'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['Abou Dib 14'],
        unit: ['2nd floor']
      }
    ]
  },
  {
    id: 'en-02 at home, while the office is the default',
    saved: [
      { kind: 'work', line: 'Nabih Berri Blvd 3' },
      { kind: 'home', line: 'Rue Abou Dib 14' }
    ],
    says: ['can u book me a plumber at home tomorow at 4pm in tyre', '1', 'ok'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '16:00'],
        line: ['Abou Dib 14'],
        untold: ['Berri']
      }
    ]
  },
  {
    id: 'en-03 my office, while home is the default',
    saved: [
      { kind: 'home', line: 'Rue Abou Dib 14' },
      { kind: 'work', line: 'Nabih Berri Blvd 3', unit: '5th floor' }
    ],
    says: [
      'i need an electrician in tyre on my office, the sockets dont work. tomorrow 11am',
      'first one',
      'yes'
    ],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '11:00'],
        line: ['Berri'],
        unit: ['5th floor'],
        untold: ['Abou Dib']
      }
    ]
  },
  {
    id: 'en-04 a street, a building and a floor after the booking',
    says: [
      'need a plumber in beirut tomorrow at 9 am',
      'the cheapest',
      'yes book it',
      'Hamra street, Saab building, 3rd floor'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [1, '09:00'],
        line: ['Hamra'],
        unit: ['3rd floor'],
        told: ['Saab building']
      }
    ]
  },
  {
    id: 'en-05 a landmark, and to call',
    says: [
      'My fridge stopped cooling, can someone come tomorrow at 2pm? im in tyre',
      'number 2',
      'yes',
      "its next to abu khalil's bakery, call me when you arive"
    ],
    bookings: [
      {
        category: 'appliance-fridge',
        city: 'tyre',
        at: [1, '14:00'],
        line: ["abu khalil's bakery"],
        told: ['call me']
      }
    ]
  },
  {
    id: 'en-06 would rather not say',
    says: [
      'looking for an electrician in tyre, tomorrow at 5pm',
      'first',
      'yes',
      "i'd rather not give my adress here"
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
    id: 'en-07 corrected after it was told',
    says: [
      'plumber in tyre tomorrow 10am pls',
      'the second one',
      'yes',
      'Hiram street 12',
      'sorry i meant Jal el Bahr street 21, not Hiram'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['Jal el Bahr street 21']
      }
    ]
  },
  {
    id: 'en-08 notes in the request',
    saved: [{ kind: 'home', line: 'Rue Abou Dib 14' }],
    says: [
      'hello, plumber in tyre for tomorrow at noon. 2nd floor and there is a dog but hes friendly',
      'first one please',
      'yes'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '12:00'],
        line: ['Abou Dib 14'],
        told: ['2nd floor', 'dog']
      }
    ]
  },
  {
    id: 'en-09 a picture of the leak',
    saved: [{ kind: 'home', line: 'Rue Abou Dib 14' }],
    says: [
      'plumber in tyre tomorrow at 3 pm',
      'the first',
      'yes',
      'can i send him a pic of the leak so he knows what to bring?'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '15:00'],
        line: ['Abou Dib 14'],
        untold: ['pic of']
      }
    ],
    lastReply: /photo/i
  },
  {
    id: 'en-10 book now books at once, and then asks',
    says: [
      'book me a plumber in beirut tomorrow at 11 am right now',
      'Verdun, facing the ABC mall entrance. blue door'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'beirut',
        at: [1, '11:00'],
        line: ['ABC mall'],
        told: ['Verdun', 'blue door']
      }
    ]
  },
  {
    id: 'en-11 cancelled instead of an answer',
    says: ['i want a plumber in tyre tomorrow at 6pm', 'the first one', 'yes', 'oh wait cancel it'],
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
    id: 'en-12 asks why, then tells',
    says: [
      'i need someone to fix my fridge in tyre tomorrow at 10am',
      'the first one',
      'yes',
      'why do you need that?',
      'ok its Al Buss street number 22, ground floor'
    ],
    bookings: [
      {
        category: 'appliance-fridge',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['Al Buss street'],
        told: ['22', 'ground floor'],
        untold: ['why']
      }
    ]
  },
  {
    id: 'en-13 refuses before being asked',
    says: [
      'i need an electrician in tyre tomorrow at 3pm. i dont want to share my address yet',
      'first one',
      'yes'
    ],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '15:00'],
        line: null
      }
    ]
  },
  {
    id: 'en-14 the floor and the flat after the landmark',
    says: [
      'hey can someone fix a leaking pipe in tyre tomorow at 11am',
      'first one',
      'yes',
      'across from the public school, building Nasser, apt 4'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '11:00'],
        line: ['public school'],
        told: ['Nasser', 'apt 4']
      }
    ]
  },
  {
    id: 'en-15 the office after the offer named home',
    saved: [
      { kind: 'home', line: 'Rue Abou Dib 14' },
      { kind: 'work', line: 'Nabih Berri Blvd 3' }
    ],
    says: ['plumber in tyre tomorrow at 1pm pls', 'number 1', 'no not home, at my office', 'ok yes'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '13:00'],
        line: ['Berri'],
        untold: ['Dib']
      }
    ]
  },
  {
    id: 'en-16 skip it',
    says: ['electrician tomorrow at 4pm in tyre', 'the first', 'yes', 'skip'],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '16:00'],
        line: null,
        notes: null
      }
    ]
  },
  {
    id: 'en-17 a note after the booking',
    saved: [{ kind: 'home', line: 'Rue Abou Dib 14' }],
    says: [
      'need a plumber tomorrow 9am in tyre',
      'the first one',
      'yes',
      'please tell him to bring a long ladder'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '09:00'],
        line: ['Abou Dib'],
        told: ['long ladder']
      }
    ]
  },
  {
    id: 'en-18 another trade instead of an answer',
    says: [
      'i need a plumber in tyre tomorrow at 10am',
      'first',
      'yes',
      'i also need an electrician in tyre tomorrow at 5pm'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '10:00'],
        line: null
      }
    ]
  },
  {
    id: 'en-19 refuses, and changes their mind',
    says: [
      'fridge guy in tyre tomorrow 3pm',
      'the first one',
      'yes',
      'no',
      'ok fine, my address is Rue Hiram 7'
    ],
    bookings: [
      {
        category: 'appliance-fridge',
        city: 'tyre',
        at: [1, '15:00'],
        line: ['Rue Hiram 7'],
        untold: ['fine']
      }
    ]
  },
  {
    id: 'en-20 how do I add photos, before the booking',
    saved: [{ kind: 'home', line: 'Rue Abou Dib 14' }],
    says: ['i need a plumber in tyre tomorrow at 10am', 'how do i add photos of the problem?'],
    bookings: [],
    lastReply: /photo/i
  },
  {
    id: 'en-21 the address in the first message, with a colon',
    says: [
      'Plumber needed in Tyre tomorrow 10am. Address: Al Raml street 8, ground floor. Sink is clogged',
      'first',
      'yes'
    ],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '10:00'],
        line: ['Al Raml street 8'],
        told: ['ground floor', 'clogged']
      }
    ]
  },
  {
    id: 'en-22 only to call, then the street',
    says: [
      'electrician in tyre tomorrow at 2pm',
      'the first one',
      'yes',
      'call me when you get there',
      'Hiram street, the yellow building'
    ],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '14:00'],
        line: ['Hiram street'],
        told: ['call me when you get there', 'yellow building']
      }
    ]
  },
  {
    id: 'en-23 change the address',
    saved: [{ kind: 'home', line: 'Rue Abou Dib 14' }],
    says: ['plumber in tyre tomorrow 11 am', '1', 'yes', 'can you change the address to Rue Senegal 5'],
    bookings: [
      {
        category: 'plumbing',
        city: 'tyre',
        at: [1, '11:00'],
        line: ['Rue Senegal 5'],
        untold: ['Dib']
      }
    ]
  },
  {
    id: 'en-24 book now at the office',
    saved: [
      { kind: 'home', line: 'Rue Abou Dib 14' },
      { kind: 'work', line: 'Nabih Berri Blvd 3' }
    ],
    says: ['book me an electrician in tyre tomorrow at 3pm right now, at my office'],
    bookings: [
      {
        category: 'electrical',
        city: 'tyre',
        at: [1, '15:00'],
        line: ['Berri']
      }
    ]
  },
  {
    id: 'en-25 none of your business',
    says: [
      'fridge repair in tyre tomorrow at 10am',
      'first',
      'yes',
      'thats private, i will tell him on the phone'
    ],
    bookings: [
      {
        category: 'appliance-fridge',
        city: 'tyre',
        at: [1, '10:00'],
        line: null,
        notes: null
      }
    ]
  }
]
