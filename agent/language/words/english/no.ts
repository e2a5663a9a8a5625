/** A no: alone, and at the beginning of a sentence. */
export const no = [
  'no',
  'nope',
  'nah',
  'not just now',
  'that doesnt work',
  'that does not work',
  'doesnt work for me',
  'never mind',
  'nevermind',
  'no thanks',
  'not that',
  'dont',
  'i changed my mind'
]

/** A no only at the beginning of a sentence. */
export const noFirst = [
  'oh no',
  'ive changed my mind',
  'i dont want'
]

/** A no only if nothing else is said. */
export const noAlone = [
  'naah',
  'thats all no',
  'doesnt work',
  'that doesnt work for me',
  'noo',
  'no no',
  'never',
  'no thank you',
  'no way',
  'not now',
  'not this',
  'not this one',
  'not that one',
  'not really',
  'not yet',
  'not today',
  'do not',
  'dont do it',
  'dont book',
  'dont book it',
  'do not book it',
  'dont confirm',
  'dont confirm it',
  'forget it',
  'forget about it',
  'drop it',
  'leave it',
  'skip it',
  'stop',
  'i dont want it',
  'i dont want to',
  'i dont want that',
  'i dont want this',
  'i refuse',
  'refuse',
  'disagree',
  'i disagree',
  'wrong',
  'thats wrong',
  'that is wrong',
  'incorrect'
]
