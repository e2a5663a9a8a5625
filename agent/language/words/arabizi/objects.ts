/** How the verb of carrying is spelled, without its person and object. */
export const carryingSpellings = [
  'n[ae]?[2q][aeou]?l'
]

/** Beginnings of words that carry things. */
export const carryingBeginnings = [
  'demenag',
  'transport'
]

/** What things are carried in. */
export const vehicles = [
  'bikab',
  'kamyon',
  'camion',
  'camions',
  'camionnette'
]

/** Pieces of words that tell of a fault: the thing is repaired where it stands. */
export const faultPieces = [
  'panne',
  'fuit',
  'ma 3am'
]

/** What is carried, and is no trade of its own. */
export const goods = [
  '3afesh',
  '3afsh',
  'ghrad',
  'faresh',
  'farsh',
  'farech',
  'farch',
  'canape',
  'canapes',
  'meuble',
  'meubles',
  'armoire',
  'armoires'
]

/** Beginnings of words for what is carried. */
export const goodsBeginnings = [
  'kanab',
  'kaneb',
  'kenab',
  'keneb'
]

/** Pieces of words for work on the thing itself, or for a booking that is moved. */
export const otherActPieces = [
  'panne',
  'tasli7',
  'tesli7',
  'sale7',
  'sali7',
  'salle7',
  'salli7',
  'rdv',
  'rendez',
  'maw3'
]

/** How pieces of the words for cleaning are spelled. */
export const cleaningPieceSpellings = [
  'net+oy',
  'n[ae]d+[aei]*f',
  't[aeo]n[dz]+[ei]+f'
]

/** Puts together what comes in pieces. */
export const assembling = [
  'monter',
  'montage',
  'montez'
]

/** How the words for putting together are spelled. */
export const assemblingSpellings = [
  'tark[ei]+b'
]

/** How the verb of putting together begins, without its person. */
export const assemblingVerbSpellings = [
  'rak+[ei]?b'
]

/** How the words for a wardrobe begin. */
export const wardrobeBeginningSpellings = [
  'kh[ae]?z[ae]+n',
  '5[ae]?z[ae]+n'
]

/** Pieces of the words for a wardrobe, which is carried or put together. */
export const wardrobePieces = [
  'dolab',
  'armoire'
]

/** Furniture that can come in pieces. */
export const furniture = [
  'ta5t',
  't5t',
  't5out',
  't5ut',
  'takht',
  'tkht',
  'takhet',
  'tawle',
  'tawlet',
  'maktab',
  'mektab',
  'kerse',
  'lit',
  'lits',
  'armoire',
  'armoires',
  'bureau',
  'commode',
  'commodes',
  'chaise',
  'chaises',
  'etagere',
  'etageres',
  'meuble',
  'meubles',
  'bibliotheque'
]

/** How furniture is spelled. */
export const furnitureSpellings = [
  'khz[ae]+ne',
  '5z[ae]+ne'
]

/** Furniture comes in these before it is put together. */
export const inPieces = [
  'carton',
  'cartons',
  'caratin',
  'karatin',
  'karetin',
  'karatyn'
]

/** Says that something comes from a shop, and is not made by anybody here. */
export const fromShop = [
  'sur internet',
  'mn l internet',
  'men l internet',
  'min l internet',
  'mn el internet',
  'men el internet',
  'mn internet',
  'men internet',
  'mn l net',
  'men l net',
  'achete',
  'achetee',
  'achetes',
  'recu',
  'recue',
  'commande',
  'commandee'
]

/** How what was named before is spelled behind a verb ("ynaddefo", "nadfouwa"). */
export const itBehindVerbSpellings = [
  '[ou]h?',
  'ha',
  'a',
  'on',
  'hon'
]

/** The same, apart from the verb. */
export const itAlone = [
  'yeh',
  'yeha',
  'le nettoyer'
]

/** What gets somewhere by itself: the persons of the verb that is also to deliver. */
export const reaching = [
  'tousal',
  'toosal',
  'tosal',
  'tuwsal',
  'btousal',
  'btosal',
  'byousal',
  'byosal',
  'yousal',
  'yosal',
  'wosel',
  'woslet'
]

/** What a machine gets to. */
export const stagesOfMachines = [
  '3aser',
  '3asr',
  '3asir',
  'tanshif',
  'shatef',
  'essorage',
  'rincage'
]

/** Stand before it. */
export const toStage = [
  '3al',
  '3a',
  'lal',
  'la',
  'l',
  'el',
  'au'
]

/** Begin what happens at that time. */
export const whens = [
  'bas',
  'bass',
  'lamma',
  'lama',
  'wa2t',
  'awal ma',
  'kel ma',
  'quand',
  'des que'
]

/** Of a thing: something has to be done with it. */
export const needing = [
  'bado',
  'baddo',
  'bdo',
  'bada',
  'badda',
  'baddna',
  'bde',
  'lezem',
  'lezmo',
  'lezma',
  'faut',
  'besoin',
  'doit',
  '7tej',
  'me7tej',
  'me7teje'
]

/** Washing, which a machine needs as well as a home. */
export const washingPieces = [
  'ghasil',
  '8asil',
  'ta32im',
  'ta3qim',
  'te3kim',
  'desinfect',
  'lavage'
]
