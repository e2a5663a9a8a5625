import { anyOf, anySpelling, wholeWord } from '../../src/shared/alternation.js'
import { Phrases } from './reading.js'
import { arabic, arabizi, english, wordsOf } from './words/index.js'

/**
 * Words that negate a sentence, in English, Arabic and Arabizi (normalised). "la" is ambiguous and handled
 * where it matters.
 */
export const negators = new Phrases(wordsOf('negators'))

/** Verbs that report another person's words. */
export const reportingWords = new Phrases(wordsOf('reporting'))

/** Phrases of several words that ask for a booking. */
export const bookingPhrases = new Phrases(wordsOf('bookingPhrases'))

const ENGLISH_VERB = new Phrases(wordsOf('bookVerbs'))
const NOUN_BEFORE = new Phrases(wordsOf('beforeNoun'))
const ARABIC_VERB = new RegExp(
  `^[وف]?(?:${anyOf(arabic.bookVerbPrefixes)}?حجز${anyOf(arabic.bookVerbEndings)}?` +
    `|${anyOf(arabic.bookOrders)})$`,
  'u'
)
const ARABIZI_VERB = wholeWord(
  `(?:[aeiy]|ne|ni|n|te|ti|t)?${anySpelling(arabizi.bookSpellings)}` +
    '(?:le|li|lna|lne|a|ha|o|ou|u|ya|yeh|ye)?'
)

/** Is the word at this place a verb of booking (not the noun of "my book", "your schedule", "حجزي")? */
export function isBookingVerb(words: readonly string[], index: number): boolean {
  const word = words[index] ?? ''
  if (ENGLISH_VERB.has(word)) return !NOUN_BEFORE.has(words[index - 1] ?? '') && words[index + 1] !== 'of'
  return ARABIC_VERB.test(word) || ARABIZI_VERB.test(word)
}

/** Persons of an Arabic verb, with whom and what is written onto it. */
const ARABIC_PERSON = '(?:[هحب]?[اتن])?'
const FOR_WHOM = '(?:لي|لنا)?'
const WHAT = '(?:ها|هن|هم|هما|ه|ن|و|ياه|ياها|ياهم|ياهن)?'
/** "To cancel" as I, we and you say it and as an order, with what is written onto it. */
const ARABIC_CANCELLING = wholeWord(
  `[وف]?${ARABIC_PERSON}${anyOf(arabic.cancelStems)}(?:ي|وا?|ين|ون)${FOR_WHOM}${WHAT}`,
  `[وف]?${ARABIC_PERSON}${anyOf(arabic.kanselStems)}(?:ي|وا?|ين|ون)?${FOR_WHOM}${WHAT}`,
  // The formal order loses its vowel before what is written onto it: «ألغهم».
  `[وف]?ا${anyOf(arabic.cancelStems)}(?:ها|هن|هم|هما|ه)`,
  // "That they cancel it for me" is an order too.
  `[وف]?ي${anyOf([...arabic.cancelStems, ...arabic.kanselStems])}(?:ي|و)(?:لي|لنا)${WHAT}`
)
const ARABIZI_CANCELLING = wholeWord(
  `(?:b?[tn][aei]?|[aei])?${anySpelling(arabizi.cancelSpellings)}(?:[eiy]{1,2}|ou?|u)(?:l[aei]|lna)?` +
    '(?:y[ae]|yeh|yeha|ha|h|o|on|hon|hom|yon|yehon)?',
  `b?[tn]?[aei]?${anySpelling(arabizi.kanselSpellings)}` +
    '(?:[eiou]{0,2}l[aei]|[ou]{0,2}lna|ha|hon|hom|on|ou?|a|e|i)?'
)
/** "To remove", which is said of a booking as of anything else. */
const REMOVING = wholeWord(
  `[وف]?[تنا]?${anyOf(arabic.removeStems)}(?:ي|وا?|ين|ون)?${FOR_WHOM}(?:ها|هن|هم|ه|ن|ياه|ياها|ياهم)?`,
  `${anySpelling(arabizi.removeSpellings)}(?:[eiou]|ou)?(?:l[aei]|lna)?`,
  anyOf([...english.removing, ...arabizi.removing])
)
const BOOKINGS = new Phrases(wordsOf('bookingNouns', 'myBookings'))
/** "Delete all of my bookings": nothing else may stand between. */
const BEFORE_BOOKINGS = new Phrases(wordsOf('allOfThem', 'beforeThing'))

/** Is the word at this place a verb of cancelling, as it is conjugated ("tel8iha", "تلغولي", "كنسلوا")? */
export function isCancellingVerb(words: readonly string[], index: number): boolean {
  const word = words[index] ?? ''
  return ARABIC_CANCELLING.test(word) || ARABIZI_CANCELLING.test(word) || removesBooking(words, index)
}

function removesBooking(words: readonly string[], index: number): boolean {
  if (!REMOVING.test(words[index] ?? '')) return false

  let at = index + 1
  for (let step = BEFORE_BOOKINGS.lengthAt(words, at); step > 0; step = BEFORE_BOOKINGS.lengthAt(words, at)) {
    at += step
  }

  return BOOKINGS.lengthAt(words, at) > 0
}

const BRIDGE = new Phrases(wordsOf('afterNegator'))

/**
 * Does a negation apply to the verb at this place, with nothing but auxiliary words between ("I don't want to
 * cancel")?
 */
export function isNegated(words: readonly string[], index: number): boolean {
  let at = index - 1
  while (at >= 0 && BRIDGE.has(words[at] ?? '')) at--
  const before = words[at] ?? ''
  const verb = words[index] ?? ''

  // "لا الغيها" is "no, cancel it"; only "لا تلغيها" forbids.
  if (at === index - 1 && ['لا', 'لاء', 'la', 'la2', 'no'].includes(before)) {
    return /^(?:ت|t[aei])/u.test(verb)
  }

  return negators.has(before) || (before === 'need' && words[at - 1] === 'no')
}
