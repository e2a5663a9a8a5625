/** Stand before a place, in Latin letters. */
export const latinPrepositions = [
  'à',
  'in',
  'at',
  'near',
  'to',
  'from',
  'around',
  'of',
  'bi',
  'b',
  'be',
  'bel',
  'bil',
  'fi',
  '3a',
  '3al',
  '3ala',
  '3an',
  'men',
  'min',
  'mn',
  'la',
  'l',
  'hadd',
  '7add',
  'janb',
  'sawb',
  'nawa7e',
  'aa',
  'dans',
  'sur',
  'vers',
  'region',
  'area',
  'city',
  'town'
]

/** Stand before a place, in Arabic letters. */
export const arabicPrepositions = [
  'في',
  'فى',
  'من',
  'على',
  'ع',
  'عا',
  'عند',
  'قرب',
  'حد',
  'جنب',
  'صوب',
  'الى',
  'لعند',
  'نواحي',
  'بمدينه',
  'مدينه',
  'بمنطقه',
  'منطقه',
  'قضاء',
  'بقضاء',
  'ضيعه',
  'بضيعه',
  'ساكن',
  'ساكنه',
  'بين',
  'قريب',
  'ساكنين'
]

/** After a word: it is a place. */
export const placeFollowers = [
  'lebanon',
  'city',
  'liban',
  'lebnen',
  'area',
  'لبنان',
  'المدينه',
  'القديمه'
]

/** After a name that begins a sentence: when the work is wanted there ("Tyre tomorrow at 1"). */
export const timeFollowers = [
  'today',
  'tomorrow',
  'tonight',
  'bokra',
  'bukra',
  'lyom',
  'demain',
  'اليوم',
  'بكرا',
  'بكره',
  'بكرة',
  'غدا'
]

/** Stand between the town that is meant and one that is not ("Saida, not Tyre"). */
export const townContrasts = [
  'not',
  'mish',
  'mesh',
  'mech',
  'msh',
  'moush',
  'mich',
  'mu',
  'mo',
  'mou',
  'mub',
  'mob',
  'badal',
  'bdel',
  'pas',
  'مش',
  'مو',
  'مب',
  'ميب',
  'مهوب',
  'ماهو',
  'ليس',
  'وليس',
  'ليست',
  'وليست',
  'بدل',
  'بدال',
  'عوض'
]

/** After a word: it is no place but a thing ("tyre repair"). */
export const thingFollowers = [
  'change',
  'changed',
  'repair',
  'replacement',
  'shop',
  'pressure',
  'puncture',
  'burst',
  'blew',
  'cream',
  'sauce',
  'taste',
  'candy',
  'wheel',
  'rim'
]

/** After a word that no preposition stands before, the same ("tyre is flat"). */
export const thingVerbs = [
  'is',
  'was'
]

/** Before a capital: it is no place but a thing ("my Tyre"). */
export const thingDeterminers = [
  'a',
  'an',
  'my',
  'the',
  'new',
  'flat',
  'spare',
  'front',
  'rear',
  'car',
  'sweet',
  'and',
  'change',
  'fix',
  'repair',
  'replace',
  'his',
  'her',
  'our',
  'one',
  'this',
  'that'
]

/** Before a name that is also a word: somebody who works there ("plumber tyre tomorrow"). */
export const workBefore = [
  'plumber',
  'plumbing',
  'electrician',
  'carpenter',
  'painter',
  'cleaner',
  'gardener',
  'locksmith',
  'handyman',
  'technician',
  'home',
  'sabbak',
  'sangari',
  'sankari',
  'kahrabje',
  'kahrabji',
  'najjar',
  'dahhan',
  'سباك',
  'سنكري',
  'كهربجي',
  'كهربائي',
  'نجار',
  'دهان',
  'حداد'
]

/** Before the word "repair" that a town may follow: what is repaired ("fridge repair tyre"). */
export const repairedBefore = [
  'fridge',
  'freezer',
  'refrigerator',
  'washer',
  'machine',
  'dishwasher',
  'oven',
  'stove',
  'tv',
  'phone',
  'laptop',
  'computer',
  'ac',
  'heater',
  'roof',
  'door',
  'leak',
  'pipe',
  'boiler',
  'generator'
]
