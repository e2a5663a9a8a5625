/** Carries things from one place to another. */
export const carrying = [
  'move',
  'moving',
  'carry',
  'carrying',
  'haul',
  'hauling',
  'shift',
  'shifting',
  'relocate',
  'relocating',
  'transport'
]

/** Begins a carrying that says from where and where to. */
export const taking = [
  'take',
  'get',
  'bring',
  'collect',
  'deliver',
  'pick up'
]

/** To whom or where things are taken ("to my sister's"). */
export const takenTo = [
  'new',
  'other',
  'sister',
  'brother',
  'mate',
  'friend',
  'mother',
  'father',
  'mum',
  'mom',
  'dad',
  'parents',
  'uncle',
  'aunt',
  'son',
  'daughter',
  'cousin',
  'shop',
  'storage',
  'warehouse'
]

/** What things are carried in. */
export const vehicles = [
  'truck',
  'trucks',
  'van',
  'vans',
  'lorry',
  'pickup'
]

/** Pieces of words that tell of a fault: the thing is repaired where it stands. */
export const faultPieces = [
  'leak',
  'broke',
  'stop',
  'not work',
  'not cool',
  'not cold',
  'not heat',
  'not drain',
  'not spin',
  'not turn',
  "n't",
  'nois',
  'smell',
  'dead',
  'fault'
]

/** What is carried, and is no trade of its own. */
export const goods = [
  'sofa',
  'sofas',
  'couch',
  'couches',
  'furniture',
  'mattress',
  'mattresses',
  'wardrobe',
  'wardrobes'
]

/** Pieces of words for work on the thing itself, or for a booking that is moved. */
export const otherActPieces = [
  'repair',
  'fix',
  'technician',
  'broken',
  'appointment',
  'booking'
]

/** Pieces of the words for cleaning. */
export const cleaningPieces = [
  'clean'
]

/** Says that something comes in pieces, or that they are put together. */
export const puttingTogether = [
  'put together',
  'put it together',
  'put them together',
  'put this together',
  'put these together',
  'putting together',
  'putting it together',
  'putting them together',
  'putting this together',
  'putting these together',
  'ikea',
  'flat pack',
  'flatpack'
]

/** Beginnings of the words for putting together. */
export const assemblingBeginnings = [
  'assembl'
]

/** Pieces of the words for a wardrobe, which is carried or put together. */
export const wardrobePieces = [
  'wardrobe',
  'closet'
]

/** Furniture that can come in pieces. */
export const furniture = [
  'bed',
  'beds',
  'bunk',
  'cot',
  'cots',
  'crib',
  'cribs',
  'wardrobe',
  'wardrobes',
  'closet',
  'closets',
  'cupboard',
  'cupboards',
  'dresser',
  'dressers',
  'desk',
  'desks',
  'table',
  'tables',
  'chair',
  'chairs',
  'shelf',
  'shelves',
  'bookcase',
  'bookcases',
  'bookshelf',
  'bookshelves',
  'drawers',
  'cabinet',
  'cabinets',
  'sofa',
  'sofas',
  'furniture'
]

/** Furniture comes in these before it is put together. */
export const inPieces = [
  'box',
  'boxes',
  'carton',
  'cartons',
  'pieces',
  'parts',
  'flat',
  'kit',
  'pack',
  'packs',
  'package',
  'packages'
]

/** Says that something comes from a shop, and is not made by anybody here. */
export const fromShop = [
  'from the internet',
  'from internet',
  'off the internet',
  'off internet',
  'on the internet',
  'on internet',
  'from the net',
  'from the website',
  'from website',
  'from a website',
  'online',
  'amazon',
  'shein',
  'delivered',
  'ordered',
  'bought',
  'buy'
]

/** Pieces of the words for the internet. */
export const internetPieces = [
  'internet',
  'online',
  'website',
  'wifi',
  'wi-fi'
]

/** Builds something, or sets it up. */
export const building = [
  'build',
  'builds',
  'building',
  'built',
  'construct',
  'install',
  'mount',
  'set up',
  'set it up',
  'set them up',
  'put up',
  'put it up',
  'put them up',
  'fit together',
  'fit it together',
  'fit them together',
  'fix together',
  'fix it together',
  'fix them together'
]

/** Behind a verb: what was named before ("clean it"). */
export const itAlone = [
  'it',
  'them',
  'that',
  'this',
  'it out'
]

/** What gets somewhere by itself. */
export const reaching = [
  'delivers',
  'carries',
  'moves'
]

/** What a machine gets to. */
export const stagesOfMachines = [
  'spin',
  'rinse',
  'spinning',
  'wash',
  'no water',
  'no heat',
  'no cold air',
  'no power',
  'on',
  'around',
  'about'
]

/** Stand before it. */
export const toStage = [
  'to',
  'the',
  'its',
  'at',
  'into'
]

/** Of a thing: something has to be done with it. */
export const needing = [
  'needs',
  'need',
  'needing',
  'requires',
  'wants',
  'must',
  'should',
  'has',
  'overdue'
]

/** Before such a word: a person needs it. */
export const personsWhoNeed = [
  'i',
  'we',
  'you',
  'they',
  'he',
  'she',
  'also',
  'and'
]

/** Washing, which a machine needs as well as a home. */
export const washingPieces = [
  'wash',
  'disinfect',
  'sanitis',
  'sanitiz',
  'steriliz',
  'sterilis',
  'scrub',
  'sweep'
]
