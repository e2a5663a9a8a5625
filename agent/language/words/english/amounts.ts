/** A thousand, after a number. */
export const thousands = [
  'k',
  'thousand',
  'thousands',
  'grand'
]

/** A million, after a number. */
export const millions = [
  'm',
  'mil',
  'million',
  'millions'
]

/** US dollars. */
export const dollars = [
  'us$',
  '$',
  'usd',
  'dollars',
  'dollar',
  'dolars',
  'dolar',
  'bucks',
  'buck',
  'fresh'
]

/** Lebanese pounds. */
export const pounds = [
  'lbp',
  'l.l.',
  'l.l',
  'll.',
  'll',
  'liras',
  'lira'
]

/** Euros. */
export const euros = [
  'euros',
  'euro',
  'eur',
  '€'
]

/** Stand before the number, too. */
export const currencySigns = [
  'us$',
  '$',
  '€',
  'usd',
  'lbp'
]

/** Before a number: no more than that. */
export const atMost = [
  'under',
  'below',
  'beneath',
  'less than',
  'lower than',
  'cheaper than',
  'at most',
  'max',
  'maximum',
  'maximum of',
  'no more than',
  'not more than',
  'not over',
  'budget',
  'budget of',
  'budget is',
  'my budget is',
  'i only have',
  'can pay',
  'afford',
  'cannot exceed',
  'not exceeding',
  'without exceeding',
  'not above',
  'nothing over',
  'nothing above',
  'no higher than',
  'limit of',
  'maximum is',
  'max is',
  '<'
]

/** Before a number that is surely money: no more than that. Before another it may be an hour or a count. */
export const atMostIfMoney = [
  'for',
  'i have',
  'only have',
  'pay',
  'spend',
  'up to',
  'upto',
  'within',
  'limit',
  'limit is'
]

/** Before a number: no less than that. */
export const atLeast = [
  'over',
  'above',
  'more than',
  'at least',
  'minimum',
  'min',
  'starting from',
  'from'
]

/** Some words before “more than”: no more than that. */
export const noMore = [
  'not',
  'no',
  'never',
  'nothing',
  'cannot',
  'cant',
  "can't",
  'dont',
  "don't",
  'wont',
  "won't",
  'without',
  'refuse to'
]

/** May stand between such a phrase and the number. */
export const roughly = [
  'is',
  'about',
  'around',
  'only'
]

/** After a number: no more than that. */
export const orLess = [
  'or less',
  'or below',
  'or under',
  'max',
  'maximum',
  'at most',
  'tops',
  'budget'
]

/** Beginnings of words after a number that is no money. */
export const units = [
  'star',
  'hour',
  'hr',
  'day',
  'o clock',
  'oclock',
  'minute',
  'min',
  'km',
  'kilo',
  'metre',
  'meter',
  'm2',
  'sqm',
  'room',
  'bedroom',
  'people',
  'person',
  'year',
  'week',
  'month',
  'plumber',
  '%'
]

/** Whole words after a number that is no money. */
export const shortUnits = [
  'h',
  'am',
  'pm',
  'st',
  'nd',
  'rd',
  'th'
]

/** Wants something cheap. */
export const cheap = [
  'cheap',
  'cheaper',
  'cheapest',
  'affordable',
  'inexpensive',
  'on a budget',
  'tight budget',
  'low budget',
  'budget friendly',
  'budget-friendly',
  'low cost',
  'low-cost',
  'lowcost',
  'low price',
  'low prices',
  'lowest price',
  'lowest prices',
  'best price',
  'best prices',
  'good price',
  'good prices',
  'economical',
  'reasonable',
  'reasonably priced',
  'not expensive',
  'not too expensive',
  'not so expensive',
  'not very expensive',
  'not pricey',
  'not too pricey',
  'not so pricey',
  'not very pricey',
  'isnt expensive',
  "isn't expensive"
]

/** Before "cheap": wants nothing cheap. */
export const unwanted = [
  'not',
  'dont want',
  "don't want",
  'never',
  'no'
]

/** Cheap, after one of these. */
export const unwantedCheap = [
  'cheap',
  'cheapest',
  'cheaper'
]

/** Before the smaller of two amounts. */
export const betweenAmounts = [
  'between'
]

/** Before the larger of two amounts. */
export const upToAmount = [
  'and',
  'to',
  '-'
]
