/** The first of those shown. */
export const first = [
  'whoever s first',
  'whoevers first',
  'whoever is first',
  'first on there',
  'first on the list',
  'first in the list',
  'top of the list',
  'the one on top',
  'first',
  '1st'
]

/** The second of those shown. */
export const second = [
  'second',
  '2nd'
]

/** The third of those shown. */
export const third = [
  'third',
  '3rd'
]

/** The fourth of those shown. */
export const fourth = [
  'fourth',
  '4th'
]

/** The fifth of those shown. */
export const fifth = [
  'fifth',
  '5th'
]

/** The last of those shown. */
export const last = [
  'the last one',
  'last one',
  'the last option',
  'the last',
  'last option'
]

/** The one with the lowest price. */
export const cheapest = [
  'cheapest',
  'the cheapest',
  'cheaper one',
  'the cheaper one',
  'least expensive',
  'lowest price',
  'lowest priced',
  'the lowest'
]

/** The one with the best rating. */
export const bestRated = [
  'best rated',
  'the best one',
  'the best',
  'top rated',
  'highest rated',
  'best rating',
  'highest rating',
  'best reviews',
  'best reviewed',
  'most rated',
  'most liked',
  'best liked',
  'rate the highest',
  'rate highest',
  'rate the best',
  'rate best',
  'like the most',
  'like most',
  'like best',
  'most recommended',
  'with the best name',
  'most stars',
  'more stars',
  'best one',
  'best of them',
  'best of those',
  'best guy'
]

/** The nearest one. */
export const nearest = [
  'nearest',
  'closest',
  'the nearest',
  'the closest',
  'nearest one',
  'closest one'
]

/** The one that is free first. */
export const soonest = [
  'soonest',
  'earliest',
  'first available',
  'first one available',
  'the soonest',
  'the earliest',
  'next available',
  'whoever is free first',
  'quickest',
  'fastest'
]

/** That one. */
export const demonstrative = [
  'that one',
  'this one',
  'that guy',
  'this guy',
  'book him',
  'book her',
  'choose him',
  'choose her',
  'take him',
  'take her',
  'with him',
  'with her',
  'go with him',
  'go with her',
  'him please',
  'her please'
]

/** What an ordinal may count ("the second plumber"). */
export const options = [
  'one',
  'option',
  'plumber',
  'electrician',
  'provider',
  'service',
  'result',
  'choice',
  'guy',
  'person',
  'company',
  'offer',
  'painter',
  'cleaner',
  'carpenter',
  'mechanic',
  'technician',
  'teacher',
  'name',
  'ones',
  'man',
  'lady',
  'woman',
  'gentleman',
  'girl',
  'boy',
  'lad',
  'lass',
  'fella',
  'fellow',
  'bloke',
  'chap',
  'dude',
  'mister',
  'madam',
  'doctor',
  'vet',
  'nurse',
  'tutor',
  'gardener',
  'tech',
  'handyman',
  'worker',
  'shop',
  'team',
  'firm',
  'business',
  'place',
  'garage',
  'salon',
  'clinic',
  'store',
  'seller'
]

/** Stand before a choice that is turned down. */
export const rejectors = [
  'not',
  'except'
]

/** Points at what an ordinal chooses together with its noun: "this first one". */
export const pointers = [
  'this',
  'that'
]

/** Before an ordinal that chooses nothing ("wait a second"). */
export const beforeNoChoice = [
  'a',
  'wait',
  'one',
  'just',
  'on',
  'since',
  'every',
  'each',
  'per',
  'this',
  'next',
  'last',
  'june',
  'july',
  'of',
  'in'
]

/** After an ordinal that chooses nothing ("the first floor"). */
export const afterNoChoice = [
  'of',
  'floor',
  'time',
  'thing',
  'things',
  'step',
  'steps',
  'part',
  'place',
  'question',
  'questions',
  'message',
  'messages',
  'price',
  'prices',
  'half',
  'week',
  'day',
  'month',
  'hand',
  'opinion',
  'room',
  'bedroom',
  'bathroom',
  'street',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
]

/** After "the last": then it means nothing that was shown ("the last step"). */
export const notTheLast = [
  'time',
  'times',
  'thing',
  'things',
  'step',
  'steps',
  'part',
  'place',
  'question',
  'questions',
  'message',
  'messages',
  'reply',
  'answer',
  'word',
  'words',
  'price',
  'prices',
  'week',
  'weeks',
  'day',
  'days',
  'month',
  'year',
  'night',
  'hour',
  'hours',
  'minute',
  'minutes',
  'moment',
  'visit',
  'try',
  'attempt',
  'review',
  'reviews',
  'few',
  'two',
  'three',
  'couple',
  'but',
  'booking',
  'appointment'
]

/** After "the best": then it means nothing that was shown ("the best way"). */
export const noBest = [
  'way',
  'ways',
  'thing',
  'step',
  'place',
  'practice',
  'idea'
]

/** Stand before the number of an option. */
export const optionWords = [
  'number',
  'option',
  'no',
  'choice'
]

/** Stand before the digit of an option alone. */
export const beforeDigit = [
  'no.',
  'no',
  'nr.',
  'nr',
  'n°'
]

/** Beginnings of words after a digit that chooses nothing. */
export const afterDigit = [
  'am',
  'pm',
  'star',
  'hour',
  'day',
  '$'
]

/** Stand before the number of an option, spelled or in digits. */
export const beforeNumber = [
  'number',
  'option',
  'choice'
]

/** After a spelled number that chooses nothing ("number one priority"). */
export const afterSpelledNumber = [
  'priority',
  'reason',
  'rule',
  'question'
]

/** Ordinals that choose only with "the" before, a noun after, or nothing else said. */
export const plainOrdinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth'
]

/** After an ordinal at the beginning, with which it is chosen ("first is good", "second please"). */
export const approvingOrdinal = [
  'please',
  'pls',
  'plz',
  'ok',
  'okay',
  'is good',
  'is ok',
  'is okay',
  'is fine',
  'is great',
  'is perfect',
  'is better',
  'is best',
  'is nice',
  'works',
  'will do',
  'looks good',
  'looks fine',
  'looks better',
  'seems good',
  'seems fine',
  'seems better',
  'sounds good',
  'sounds fine',
  'sounds better'
]

/** Before an ordinal at the end, with which it is chosen ("take first"). */
export const choosingVerbs = [
  'take',
  'choose',
  'pick',
  'book',
  'want',
  'prefer',
  'like',
  'get',
  'reserve',
  'with'
]

/** One of those shown ("the best one"). */
export const oneOf = [
  'one'
]

/** What people give stars to: a rating, after or before its highest. */
export const ratingNames = [
  'rating',
  'ratings',
  'review',
  'reviews',
  'score',
  'scores',
  'stars',
  'rated',
  'reviewed',
  'feedback',
  'mark',
  'marks',
  'grade',
  'grades',
  'points',
  'point',
  'rank',
  'ranking'
]

/** What somebody costs, after or before its lowest. */
export const priceNames = [
  'price',
  'prices',
  'priced',
  'cost',
  'costs'
]

/** The most of a measure. */
export const highest = [
  'best',
  'highest',
  'top',
  'greatest',
  'most',
  'biggest'
]

/** The least of a measure. */
export const lowest = [
  'lowest',
  'least',
  'smallest',
  'cheapest'
]

/** May stand between a measure and its highest or lowest. */
export const besideMeasure = [
  'the',
  'is',
  'are',
  'of',
  'with',
  'one',
  'guy',
  'person',
  'provider',
  'by',
  'in',
  'has',
  'have',
  'a',
  'their',
  'his',
  'her',
  'got',
  'get',
  'he',
  'she'
]

/** Point at one of those shown by what it has ("the one with the lowest price"). */
export const theOneThat = [
  'the one',
  'one with',
  'whoever has',
  'who has',
  'whose',
  'whoever got',
  'who got',
  'whoever is',
  'that has',
  'with the'
]

/** Point at the only one that was shown, where nothing else is said. */
export const onlyOne = [
  'him',
  'her',
  'them',
  'it',
  'this',
  'that',
  'the guy',
  'the lady',
  'the man',
  'that guy',
  'take it',
  'take him',
  'take her',
  'book it',
  'the only one',
  'this one',
  'that one',
  'go with it'
]
