/** Calls off what is booked, if something is: a thing of a booking, or its trade, stands beside it. */
export const givingUp = [
  'shil',
  'shile',
  'shilo',
  'shila',
  'shilli',
  '7zof',
  'e7zof',
  '7zefo',
  'mse7',
  'ems7',
  'ma 3ad lezemne',
  'ma 3ad lezimne',
  'ma 3ad lezemni',
  'ma 3ad lezimni',
  'ma 3ad lezem',
  'ma 3ad bade',
  'ma 3ad badde',
  'ma 3ad baddi',
  'ma 3ad badna',
  'ma ba2a bade',
  'ma ba2a badde',
  'ma ba2a baddi',
  'ma b2a bade',
  'ma ba2a badna',
  'ma b2a badde',
  'ma ba2a lezemne',
  'batalna',
  'battalna',
  'batalet',
  'battalet',
  'batalt',
  'battalt',
  'balah',
  'balaha',
  'ma fi de3e',
  'ma fi da3e',
  'ma yeje',
  'ma yije',
  'supprimer',
  'supprime',
  'enlever',
  'enleve'
]

/** What is booked, in words. */
export const bookingNouns = [
  '7ajez',
  'hajez',
  '7ajze',
  '7ajzi',
  'hajze',
  'hajzi',
  'maw3ad',
  'maw3ed',
  'maw3id',
  'maw3ade',
  'maw3adi',
  'maw3ede',
  'maw3di',
  'mawa3ide',
  'mawa3id',
  'rdv',
  'rdvs',
  'rendez vous',
  'maw3aden',
  'maw3adein',
  'maw3adeyn',
  'maw3eden',
  'mawa3eed',
  'mawa3iid',
  '7ajzen',
  '7ajzein',
  '7jouzet',
  '7jouzete',
  'dars',
  'l dars',
  '7essa',
  'ma3ad',
  'mi3ad',
  'ziyara',
  'zyara',
  'l rdv',
  'le rdv',
  'le rendez vous',
  'mon rdv',
  'cours'
]

/** Stands before the bookings that somebody tells of. */
export const having = [
  '3ande',
  '3andi',
  '3endi',
  '3ende',
  '3inde',
  '3anna',
  '3enna',
  'ma3e',
  'ma3i',
  'j ai',
  'jai',
  'on a',
  'nous avons',
  '7ajazet',
  '7ejez',
  '7ejze',
  '3endna',
  '3inna',
  '3andna',
  '3na'
]

/** Stands after what somebody has, and tells that it is booked. */
export const isBooked = [
  'ma7jouz',
  'ma7jouze',
  'ma7jouzin',
  'me7jouz',
  'me7jouzin',
  'reserve',
  'reserves'
]

/** Stands before the booking that stays. */
export const keeping = [
  'khalle',
  'khalli',
  'khale',
  '5alli',
  '5alle',
  'khallile',
  'trok',
  'etrok',
  'bas mish',
  'mish',
  'mesh',
  'ma 3ada',
  'illa',
  'ella',
  'garde',
  'sauf'
]

/** All that are booked. */
export const allOfThem = [
  'kel',
  'kol',
  'kellon',
  'kelon',
  'kollon',
  'kella',
  'kello',
  'tnen',
  'ltnen',
  'l tnen',
  'el tnen',
  'tnaynon',
  'tous',
  'tout',
  'les deux',
  'kell',
  'kull',
  'kul',
  'koll',
  'kellun',
  'kellna',
  'kelna',
  'kollun',
  'kulon',
  'tnayneton',
  'tneinton'
]

/** Asks about a booking: when somebody comes, or whether it is settled. */
export const stateQuestions = [
  'emta jeye',
  'emta jeyi',
  'emta jaye',
  'emta byeje',
  'emta byije',
  'emta bye7je',
  'emta ra7 yeje',
  'emta ra7 yije',
  'emta byousal',
  'emta bywsal',
  'emta l maw3ad',
  'emta el maw3ad',
  'emta maw3ad',
  'emta maw3ade',
  'emta maw3adi',
  'emta maw3ed',
  'emta 7ajze',
  'emta 7ajzi',
  'emtan jeye',
  'emtan byeje',
  'emtin jeye',
  'emtin byeje',
  'ayya se3a jeye',
  'ayya sa3a jeye',
  'ayya se3a byeje',
  'min jeye',
  'meen jeye',
  'shu 7ajazt',
  'chou 7ajazt',
  'shou 7ajazt',
  'wen sar',
  'wein sar',
  'shu sar',
  'chou sar',
  't2akad',
  'ta2akad',
  't2akkad',
  'wefa2',
  'wafa2',
  '7ajze me2akkad',
  'quand vient',
  'quand est',
  'cest quand',
  'confirme'
]

/** Asks when; about a booking if one of the words of coming stands in the same sentence. */
export const whenQuestions = [
  'emta',
  'emtan',
  'emtin',
  'aymata',
  'aymta',
  'eymta',
  'imta',
  'ayya sa3a',
  'ayya se3a',
  'aya sa3a',
  'aya se3a',
  'ay sa3a',
  'quand',
  'a quelle heure'
]

/** Coming to a booking, in words. */
export const arriving = [
  'jeye',
  'jeyi',
  'jaye',
  'jeyeh',
  'jey',
  'jeyin',
  'byeje',
  'byije',
  'bye7je',
  'yeje',
  'yije',
  'bteje',
  'btije',
  'ra7 yeje',
  'ra7 yije',
  'byousal',
  'byoosal',
  'bywsal',
  'yousal',
  'maw3ade',
  'maw3adi',
  'maw3ede',
  'maw3di',
  '7ajze',
  '7ajzi',
  'l maw3ad',
  'el maw3ad',
  'l 7ajez',
  'vient',
  'arrive',
  'rendez vous',
  'rdv'
]

/** Asks for something beside what is booked. */
export const inAddition = [
  'kamen',
  'kamein',
  'kaman',
  'aussi',
  'ba3d wa7ad',
  'wa7ad tene',
  'zid'
]

/** Asks whether; about a booking if a word of answering stands in the same sentence. */
export const askingWhether = [
  'hal',
  'shu',
  'est ce'
]

/** What a provider does with a request. */
export const answering = [
  'wefa2',
  'wafa2',
  'radd',
  'rad',
  'jewab',
  'akkad',
  't2akad',
  'confirme',
  'accepte'
]

/** Stands after what somebody has, and tells that a time suits. */
export const beingFree = [
  'wa2et',
  'wa2t',
  'fade',
  'fadye',
  'fadi',
  'faragh',
  'temps',
  'libre',
  'conge'
]

/** Says that what is named beside it stays as it is. */
export const staying = [
  'metel ma houwe',
  'metel ma howe',
  'metel ma huwe',
  'metel ma huwwe',
  'metel ma hiye',
  'metel ma hiyye',
  'metl ma houwe',
  'metl ma howe',
  'metl ma hiye',
  'mitl ma houwe',
  'mitl ma hiye',
  'mtl ma howe',
  'bidall',
  'bidal',
  'bydall',
  'bydal',
  'bedall',
  'btedall',
  'btdal',
  'byeb2a',
  'byib2a',
  'bteb2a',
  'yeb2a',
  'yib2a',
  '3a 7alo',
  '3a 7ala',
  'ma t2arreb',
  'ma t2arreb 3le',
  'ma tghayro',
  'ma tghayyro',
  'ma tghayyer l tene',
  'reste',
  'ne change pas',
  'change pas',
  'pas de changement',
  'tel quel',
  'reste comme'
]

/** Begins what is said beside the change of a booking. */
export const besideChange = [
  'w',
  'wou',
  'wa',
  'bas',
  'bass',
  'amma',
  'lakin',
  'et',
  'mais'
]

/** Stands before a reason. */
export const because = [
  'la2an',
  'la2anno',
  'la2eno',
  'la2no',
  '3ashen',
  '3ashan',
  'kermel',
  'mshen',
  'parce que',
  'car',
  'a cause de',
  'pour cause',
  'il y a',
  'y a'
]
