/** A thousand, after a number. */
export const thousands = [
  'alf',
  'elf',
  '2alf',
  'alef'
]

/** A million, after a number. */
export const millions = [
  'malyon',
  'milyon',
  'milion',
  'malyoun',
  'malayin'
]

/** Lebanese pounds. */
export const pounds = [
  'lera',
  'leera'
]

/** Before a number: no more than that. */
export const atMost = [
  'a2al men',
  'a2al min',
  'aal men',
  'ta7t',
  'taht',
  '7adde',
  'ma3e',
  'ma3i',
  'bas ma3e',
  'mish aktar men',
  'mizaniyte',
  'moins de',
  'a2al mn',
  '2a2al mn',
  'a2all mn',
  'a2all men',
  'ma yet3adda',
  'ma bet3adda',
  'ma yzid 3an',
  'ma yzeed 3an',
  'ma aktar mn',
  'ma aktar men',
  'ma akter mn',
  'ma akter men',
  'mesh aktar men',
  'mish akter men',
  'mesh akter men',
  'mich aktar men',
  'mesh aktar mn',
  'mish aktar mn',
  'bi 7doud',
  'b 7doud',
  '7doud',
  'b7doud',
  'miziniyyte',
  'mizeniyete',
  'm3e bas',
  'sous',
  'pas plus de',
  'pas plus que',
  "jusqu'a",
  'jusqu a',
  'maxi',
  'mon budget est',
  'mon budget est de',
  'budget de',
  'budget est de',
  'au maximum',
  'ne depasse pas'
]

/** Before a number that is surely money: no more than that. Before another it may be an hour or a count. */
export const atMostIfMoney = [
  'b',
  'bi',
  '7ad',
  'la7ad',
  'lahad'
]

/** Before a number: no less than that. */
export const atLeast = [
  'aktar men',
  'aktar min',
  'aktar mn',
  'akter men',
  'akter min',
  'akter mn',
  'plus de',
  'plus que',
  'fo2'
]

/** Some words before “more than”: no more than that. */
export const noMore = [
  'ma',
  'mish',
  'mesh',
  'mech',
  'mich',
  'mush',
  'la',
  'bala',
  'mafine',
  'mafini',
  'pas',
  'jamais'
]

/** After a number: no more than that. */
export const orLess = [
  'w ta7t',
  'aw a2al'
]

/** Wants something cheap. */
export const cheap = [
  'rkhis',
  'rkhisa',
  'rkhise',
  'rkhish',
  'rkhisah',
  'rkhiseh',
  'r5is',
  'r5isa',
  'r5ise',
  'r5ish',
  'r5isah',
  'r5iseh',
  'rkhees',
  'arkhas',
  'ar5as',
  'awfar',
  'pas cher',
  'moins cher'
]

/** Before "expensive": wants something cheap. */
export const notDearly = [
  'mish',
  'mesh',
  'mech',
  'mich'
]

/** Expensive. */
export const expensive = [
  'ghale',
  'ghali',
  '8ale',
  '8ali'
]

/** Before "cheap": wants nothing cheap. */
export const unwanted = [
  'mish',
  'mesh',
  'mech',
  'ma bade'
]

/** Cheap, after one of these. */
export const unwantedCheap = [
  'rkhis',
  'r5is',
  'arkhas'
]

/** Before the smaller of two amounts. */
export const betweenAmounts = [
  'bein',
  'bayn'
]

/** Before the larger of two amounts. */
export const upToAmount = [
  'w'
]
