/** Asks for whoever came before. */
export const sameAgain = [
  'as last time',
  'like last time',
  'same as before',
  'as before',
  'like before',
  'from last time',
  'from before',
  'as the last time',
  'who came last',
  'who came before',
  'who came last time',
  'who was here',
  'the one who fixed',
  'the one who repaired',
  'the one who came',
  'the one who cleaned',
  'the one who installed',
  'the one who painted',
  'the one who did',
  'the one who helped',
  'the one that fixed',
  'the one that came',
  'the one that repaired',
  'the guy who fixed',
  'the guy who came',
  'the guy who repaired',
  'the guy who did',
  'the man who fixed',
  'the man who came',
  'the lady who came',
  'the lady who cleaned',
  'the woman who came',
  'the person who came',
  'the person who fixed',
  'guy that fixed',
  'guy that came',
  'who fixed my',
  'who repaired my',
  'who cleaned my',
  'who installed my',
  'book again',
  'book it again',
  'book him again',
  'book her again',
  'book them again',
  'rebook',
  're book',
  'the usual one',
  'the usual guy',
  'my usual',
  'usual guy',
  'the last guy',
  'my last guy',
  'my previous',
  'the previous guy'
]

/** Begins "the same one", if no time and no price comes after it. */
export const same = [
  'same',
  'the same'
]

/** What can be the same without being a person. */
export const sameThing = [
  'time',
  'day',
  'hour',
  'date',
  'price',
  'place',
  'address',
  'week',
  'month',
  'thing',
  'problem',
  'issue',
  'morning',
  'afternoon',
  'evening',
  'question',
  'city',
  'town',
  'service',
  'job',
  'as',
  'for',
  'one',
  'as above',
  'now',
  'here'
]

/** The day of the booking that was just spoken of. */
export const sameDay = [
  'same day',
  'that day',
  'that same day'
]

/** Somebody who does work. */
export const people = [
  'guy',
  'man',
  'fella',
  'fellow',
  'bloke',
  'chap',
  'lad',
  'lady',
  'woman',
  'girl',
  'person',
  'one',
  'gentleman',
  'technician',
  'plumber',
  'electrician',
  'mechanic',
  'painter',
  'cleaner',
  'tutor',
  'nurse',
  'carpenter',
  'gardener',
  'handyman',
  'doctor',
  'vet',
  'tech',
  'boy'
]

/** Begins what somebody did. */
export const who = [
  'who',
  'that',
  'which',
  'whom',
  'you sent'
]

/** What somebody did who came before. */
export const came = [
  'came',
  'come last',
  'fixed',
  'repaired',
  'did',
  'cleaned',
  'installed',
  'painted',
  'helped',
  'sorted',
  'was here',
  'mended',
  'built',
  'changed',
  'replaced',
  'serviced',
  'visited',
  'worked',
  'taught',
  'made',
  'saw',
  'looked after',
  'fix my',
  'fix the',
  'repair my',
  'repair the',
  'clean my',
  'last time'
]

/** Keeps the hour that was spoken of last. */
export const sameTime = [
  'same day and time',
  'same day and hour',
  'same date and time'
]

/** Before a noun of `hourNouns` they keep the hour that was spoken of last. */
export const sames = [
  'same',
  'very same',
  'exact same',
  'identical'
]

/** The hour of a visit, and the visit as the hour that it is at. */
export const hourNouns = [
  'time',
  'times',
  'hour',
  'hours',
  'timing',
  'time slot',
  'slot',
  'start time',
  'time of day'
]

/** Between such a word and its noun. */
export const articlesOfHours = [
  'the',
  'my',
  'our'
]

/** Before such a noun they leave the hour as it is. */
export const leavingHour = [
  'keep',
  'keeping',
  'leave',
  'leaving',
  'do not change',
  'dont change',
  'not change',
  'not changing',
  'without changing',
  'no change to',
  'no change in',
  'no change of',
  'do not touch',
  'dont touch',
  'do not move',
  'dont move'
]

/** Beside a number it is the hour of the work before, said once more: "Tuesday, also 9". */
export const repeatingHour = [
  'also',
  'too',
  'as well',
  'again',
  'likewise',
  'same',
  'and also'
]

/** When somebody came before. */
export const lastTime = [
  'last time',
  'the last time',
  'last visit',
  'previous time',
  'the other time',
  'back then'
]

/** That one and nobody else. */
export const theVerySame = [
  'himself',
  'herself',
  'him again',
  'her again',
  'them again',
  'the very same',
  'nobody else',
  'no one else',
  'only him',
  'only her',
  'that same'
]
