import { booked } from './booked.js'
import type { PlaceDialogue } from './dialogue.js'

const plumber = { category: 'plumbing', city: 'tyre' } as const

/** Corrections, refusals, and addresses that are told at another point than where they are asked for. */
export const corrections: PlaceDialogue[] = [
  booked('c-en-01', 'english', ['Hiram street 5, 3rd floor', 'not 3rd, 4th'], {
    line: ['Hiram street 5'],
    told: ['4th'],
    untold: ['3rd']
  }),
  booked('c-en-02', 'english', ['Hiram street 5', 'wait, its Hiram street 15'], {
    line: ['Hiram street 15'],
    untold: ['street 5']
  }),
  {
    ...booked('c-en-03', 'english', ['Hiram street 5', 'actually my office'], { line: ['Mar Elias'] }),
    saved: [{ kind: 'work', line: 'Mar Elias street 3' }],
    says: [
      'plumber in tyre tomorrow at 10 am at Hiram street 5',
      'the first one',
      'yes',
      'actually my office'
    ]
  },
  booked('c-en-04', 'english', ['Hiram street 5, apt 4', 'sorry apt 14'], {
    line: ['Hiram street 5'],
    told: ['14'],
    untold: ['apt 4 ']
  }),
  booked('c-en-05', 'english', ['Senegal street 5', 'no, the street is Hiram'], {
    line: ['Hiram'],
    untold: ['Senegal']
  }),
  booked('c-en-06', 'english', ["I'd rather not say"], { line: null, notes: null }),
  booked('c-en-07', 'english', ["I'd rather not say", 'ok its Hiram street 5'], { line: ['Hiram street 5'] }),
  booked('c-en-08', 'english', ['later'], { line: null, notes: null }),
  booked('c-en-09', 'english', ["I'll tell the plumber myself when he calls"], { line: null }),
  booked('c-en-10', 'english', ['Hiram street 5', 'remove the address please, I will tell him by phone'], {
    line: null
  }),
  booked('c-en-11', 'english', ['the house number is 7 not 5. Hiram street 7'], {
    line: ['Hiram street 7']
  }),
  {
    id: 'c-en-12',
    says: ['Hiram street 5, Tyre. I need a plumber tomorrow at 10 am', 'first', 'yes'],
    bookings: [{ ...plumber, line: ['Hiram street 5'] }]
  },
  {
    id: 'c-en-13',
    says: ['plumber in tyre tomorrow at 10 am', 'first', 'yes and the address is Hiram street 5, floor 2'],
    bookings: [{ ...plumber, line: ['Hiram street 5'], unit: ['floor 2'] }]
  },
  {
    id: 'c-en-14',
    says: [
      'plumber in tyre tomorrow at 10 am to Hiram street 5, I pick up the key at Senegal street 9',
      'first',
      'yes'
    ],
    bookings: [{ ...plumber, line: ['Hiram street 5'] }]
  },
  {
    id: 'c-en-15',
    says: ['plumber in tyre tomorrow at 10 am', 'the first, to my flat on Hiram street 5', 'yes'],
    bookings: [{ ...plumber, line: ['Hiram street 5'] }]
  },
  {
    id: 'c-en-16',
    says: [
      'plumber in tyre tomorrow at 10 am at Hiram street 5',
      'first',
      'no wait, Senegal street 9',
      'yes'
    ],
    bookings: [{ ...plumber, line: ['Senegal street 9'], untold: ['Hiram'] }]
  },
  booked('c-ar-01', 'arabic', ['شارع حيرام ٥ الطابق التالت', 'لا غلط، الطابق الرابع'], {
    line: ['حيرام'],
    told: ['الرابع'],
    untold: ['التالت']
  }),
  booked('c-ar-02', 'arabic', ['شارع حيرام ٥', 'عفواً شارع السنغال ٩'], {
    line: ['السنغال'],
    untold: ['حيرام']
  }),
  booked('c-ar-03', 'arabic', ['بعدين بقلك'], { line: null, notes: null }),
  booked('c-ar-04', 'arabic', ['ما بدي قول', 'خلص، شارع حيرام ٥'], { line: ['حيرام'] }),
  booked('c-ar-05', 'arabic', ['بقله للسباك عالتلفون'], { line: null }),
  booked('c-ar-06', 'arabic', ['شارع حيرام ٥', 'لا مش ٥، ٧'], { line: ['حيرام', '٧'], untold: ['٥'] }),
  booked('c-ar-07', 'arabic', ['شارع حيرام ٥ شقة ٤', 'لا شقة ١٤'], { line: ['حيرام'], told: ['١٤'] }),
  {
    id: 'c-ar-08',
    says: ['بدي سباك بصور بكرا الساعة 10 الصبح عشارع حيرام ٥ الطابق التاني', 'الأول', 'اي'],
    bookings: [{ ...plumber, line: ['حيرام'], told: ['التاني'] }]
  },
  {
    id: 'c-ar-09',
    says: ['بدي سباك بصور بكرا الساعة 10 الصبح', 'الأول', 'اي، العنوان شارع حيرام ٥'],
    bookings: [{ ...plumber, line: ['حيرام'] }]
  },
  {
    id: 'c-ar-10',
    says: ['بدي سباك بصور بكرا الساعة 10 الصبح بشارع حيرام ٥', 'الأول', 'لا لحظة، شارع السنغال ٩', 'اي'],
    bookings: [{ ...plumber, line: ['السنغال'], untold: ['حيرام'] }]
  },
  booked('c-az-01', 'arabizi', ['share3 hiram 5 tabe2 talet', 'la ghalat, tabe2 rabe3'], {
    line: ['hiram'],
    told: ['rabe3'],
    untold: ['talet']
  }),
  booked('c-az-02', 'arabizi', ['ma bade 2ool'], { line: null, notes: null }),
  booked('c-az-03', 'arabizi', ['ba3den b2ellak', 'share3 hiram 5'], { line: ['hiram'] }),
  booked('c-az-04', 'arabizi', ['share3 hiram 5', '3afwan share3 senegal 9'], {
    line: ['senegal'],
    untold: ['hiram']
  }),
  booked('c-az-05', 'arabizi', ['share3 hiram 5', 'la mesh 5, 7'], { line: ['hiram', '7'], untold: ['5'] }),
  {
    id: 'c-az-06',
    says: ['bade sabbak bi sour bokra 10 sobe7', 'l awwal', 'eh, l 3enwen share3 hiram 5 tabe2 tene'],
    bookings: [{ ...plumber, line: ['hiram'], told: ['tene'] }]
  },
  {
    id: 'c-az-07',
    says: ['bade sabbak bi sour bokra 10 sobe7 3a share3 hiram 5', 'l awwal', 'eh'],
    bookings: [{ ...plumber, line: ['hiram'] }]
  },
  booked('c-fr-01', 'french', ['rue Hiram 5, 3eme étage', 'non, 4eme étage'], {
    line: ['Hiram 5'],
    told: ['4eme'],
    untold: ['3eme']
  }),
  booked('c-fr-02', 'french', ['plus tard'], { line: null, notes: null }),
  booked('c-fr-03', 'french', ['rue Hiram 5', "supprimez l'adresse svp"], { line: null }),
  booked('c-ar-11', 'arabic', ['شارع حيرام ٥', 'شيل العنوان إذا بتريد'], { line: null }),
  booked('c-az-08', 'arabizi', ['share3 hiram 5', 'sheel l 3enwen please'], { line: null })
]
