import { anyOf } from '../../src/shared/alternation.js'
import { Phrases } from './reading.js'
import { arabic, wordsOf } from './words/index.js'

/**
 * Words that negate a sentence, in English, Arabic and Arabizi (normalised). "la" is ambiguous and handled
 * where it matters.
 */
export const negators = new Phrases(wordsOf('negators'))

/** Verbs that report another person's words. */
export const reportingWords = new Phrases(wordsOf('reporting'))

/** Phrases of several words that ask for a booking. */
export const bookingPhrases = new Phrases(wordsOf('bookingPhrases'))

const ENGLISH_VERB = /^(?:book|reserve|schedule)$/
const NOUN_BEFORE = new Phrases(wordsOf('beforeNoun'))
const ARABIC_VERB = new RegExp(
  `^[وف]?(?:${anyOf(arabic.bookVerbPrefixes)}?حجز${anyOf(arabic.bookVerbEndings)}?` +
    '|احجزي(?:لي|لنا|ها|ه)?|احجزولي|ثبت(?:لي|ها|ه|و|يلي)?|ثبتي)$',
  'u'
)
const ARABIZI_VERB = /^(?:[aeiy]|ne|ni|n|te|ti|t)?[7h]j[aeiou]{0,2}z(?:le|li|lna|lne|a|ha|o|ou|u|ya|yeh|ye)?$/

/** Is the word at this place a verb of booking (not the noun of "my book", "your schedule", "حجزي")? */
export function isBookingVerb(words: readonly string[], index: number): boolean {
  const word = words[index] ?? ''
  if (ENGLISH_VERB.test(word)) return !NOUN_BEFORE.has(words[index - 1] ?? '') && words[index + 1] !== 'of'
  return ARABIC_VERB.test(word) || ARABIZI_VERB.test(word)
}

/** "To cancel" as I, we and you say it and as an order, with what may be written onto it. */
const ARABIC_CANCELLING = /^[وف]?(?:الغ|ب?[تن]لغ|[تن]?كنسل)(?:ي|و)(?:لي|لنا)?(?:ها|ه|هن|هم|ياه|ياها)?$/u
const ARABIZI_CANCELLING =
  /^(?:b?[tn][aei]?|[aei])?l[ae]?(?:gh|8)[eiy]{1,2}(?:l[aei]|lna)?(?:y[ae]|yeh|yeha|ha|h|o|on|hon|yon)?$/
const ARABIZI_KANSEL = /^[tn]?[aei]?[ck]ans[aei]l(?:[ei]?l[aei]|lna|ha|a|o|e|i)?$/

/** Is the word at this place a verb of cancelling, as Arabic conjugates it ("tel8iha", "تلغولي")? */
export function isCancellingVerb(words: readonly string[], index: number): boolean {
  const word = words[index] ?? ''
  return ARABIC_CANCELLING.test(word) || ARABIZI_CANCELLING.test(word) || ARABIZI_KANSEL.test(word)
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
