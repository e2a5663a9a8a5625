/** Stands right before what is not wanted. */
export const dropping = [
  'forget',
  'forget about',
  'skip',
  'drop',
  'leave out',
  'never mind',
  'nevermind',
  'no need for',
  'dont need',
  'do not need',
  'no longer need',
  'dont want',
  'do not want',
  'without',
  'instead of',
  'rather than',
  'not',
  'no',
  'no more',
  'no longer want',
  'dont wish'
]

/** Stands right before what a thing does not do ("will not start"). */
export const notDoing = [
  'will not',
  'would not',
  'does not',
  'do not',
  'did not',
  'can not',
  'is not',
  'are not',
  'was not'
]

/** The same, of something that was only asked for. */
export const droppingAWish = [
  'scrap'
]

/** Stands right after what is not wanted. */
export const dropped = [
  'forget it',
  'never mind',
  'nevermind',
  'skip it',
  'drop it',
  'leave it',
  'not needed',
  'no longer needed',
  'is not needed',
  'isnt needed',
  'is off',
  'not anymore',
  'no longer'
]

/** In a clause about a town: the work is not there. */
export const notThere = [
  'not for',
  'not in',
  'not at',
  'isnt in',
  'isnt for',
  'isnt at',
  'not my',
  'not our'
]

/** Stands right before the one thing that is wanted. */
export const only = [
  'only',
  'just',
  'only need',
  'just need',
  'only want',
  'just want'
]

/** Speaks of what is booked already. */
export const booked = [
  'booking',
  'bookings',
  'appointment',
  'reservation',
  'my',
  'visit'
]

/** May stand between such a phrase and what it is about. */
export const beforeThing = [
  'the',
  'a',
  'an',
  'my',
  'any',
  'that',
  'this',
  'about',
  'for',
  'with',
  'some',
  'more',
  'anymore',
  'and',
  'in',
  'at',
  'to',
  'from'
]

/** Stands right before a town that is not meant, where another one is named. */
export const otherTown = [
  'is not',
  'isnt',
  'was not',
  'wasnt',
  'are not',
  'arent',
  'i said',
  'i wrote',
  'i put',
  'i typed'
]

/** Where work is done: before one of several towns they say that it is there ("the house is in Tyre"). */
export const sites = [
  'house',
  'home',
  'flat',
  'apartment',
  'villa',
  'chalet',
  'my place',
  'our place',
  'the place',
  'shop',
  'store',
  'restaurant'
]

/** Directly before a town they make a name of it («بنك بيروت»). */
export const namedAfterTowns = [
  'bank',
  'bank of',
  'bank du',
  'street',
  'road',
  'hotel',
  'university of',
  'university',
  'hospital',
  'school',
  'bakery',
  'pharmacy'
]
