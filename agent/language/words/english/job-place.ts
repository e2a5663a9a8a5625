/** Stand in an answer to "where exactly?". */
export const placeSigns = [
  'street',
  'road',
  'avenue',
  'boulevard',
  'building',
  'bldg',
  'tower',
  'floor',
  'apartment',
  'apt',
  'villa',
  'next to',
  'near the',
  'behind',
  'opposite',
  'across from',
  'in front of',
  'beside',
  'facing',
  'my address',
  'the address',
  'above the',
  'below the',
  'between the'
]

/** Begin an address, within any message. */
export const placeStarts = [
  'my address is',
  'the address is',
  'our address is',
  'address is',
  'address'
]

/** Stand before a landmark or a street. */
export const placeRelations = [
  'next to',
  'near',
  'behind',
  'opposite',
  'across from',
  'in front of',
  'beside',
  'facing',
  'on',
  'at',
  'above',
  'below'
]

/** What people go by; after one of the words above it tells where a job is. */
export const landmarks = [
  'bakery',
  'pharmacy',
  'mosque',
  'church',
  'school',
  'hospital',
  'bank',
  'supermarket',
  'gas station',
  'station',
  'roundabout',
  'municipality',
  'hotel',
  'restaurant',
  'university',
  'street',
  'road',
  'avenue',
  'boulevard',
  'building',
  'tower',
  'square',
  'cafe',
  'gym',
  'market'
]

/** The job is at home. */
export const atHome = [
  'at home',
  'my home',
  'my house',
  'my place',
  'at my house',
  'at my place',
  'to my house',
  'my apartment',
  'my flat'
]

/** The job is where the user works. */
export const atWork = [
  'my office',
  'at the office',
  'at work',
  'my workplace',
  'my shop'
]

/** Tell the floor or the flat. */
export const unitWords = [
  'floor',
  'apartment',
  'apt',
  'flat',
  'door'
]
