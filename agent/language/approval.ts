import { anyOf, anySpelling } from '../../src/shared/alternation.js'
import { Phrases } from './reading.js'
import { arabic, arabizi, wordsOf } from './words/index.js'

/**
 * Approval, put together as people put it together: what is approved of, a verb, how much, and a judgement
 * ("that would be really great"); what suits ("this time works for me"); what is to be done ("you can go
 * ahead and book it"). The order counts: "is that right" approves of nothing.
 */

const SUBJECTS = new Phrases(wordsOf('approvalSubjects'))
const VERBS = new Phrases(wordsOf('approvalVerbs'))
/** A subject and its verb in one word, or a verb that needs no subject. */
const BEGINNINGS = new Phrases(wordsOf('approvalBeginnings'))
const DEGREES = new Phrases(wordsOf('approvalDegrees'))
const JUDGEMENTS = new Phrases(wordsOf('judgements'))
const AFTER_VERB = new Phrases(wordsOf('judgementsAfterVerb'))
const SUITS = new Phrases(wordsOf('suits'))
const TAILS = new Phrases(wordsOf('approvalTails'))

const PEOPLE = new Phrases(wordsOf('contentPeople'))
const CONTENT = new Phrases(wordsOf('content'))

const VOLITION = new Phrases(wordsOf('volition'))
const ARRANGE = new Phrases(wordsOf('arrange'))
const ARRANGE_BOOKING = new Phrases(wordsOf('arrangeBooking'))
const ARRANGED = new Phrases(wordsOf('arranged'))

const PERMISSION = new Phrases(wordsOf('permission', 'youCan'))
const PERMITTED = new Phrases(wordsOf('permitted'))
const PERMITTED_BOOKING = new Phrases(wordsOf('permittedBooking'))

/** Orders to book, to settle or to go on, with what is written onto them: احجزولي، ثبتوه، sabbetle, akkdo. */
const ARABIC_ORDER = new RegExp(
  `^${anyOf(arabic.orderStems)}(?:ي|وا|و)?(?:لي|لنا|يلي|ولي)?` + '(?:ه|ها|و|ا|ياه|ياها|هم|هن|هولي|هالي)?$',
  'u'
)
const ARABIZI_ORDER = new RegExp(
  `^${anySpelling(arabizi.orderSpellings)}` + '[ie]?(?:l[ei]|lna)?(?:y[ae]h?|ha|a|o|ou|on)?$'
)
/** Spelled like "reserved" or "he reserved": only with for whom are they orders (7ejezle, حجزيلي). */
const ARABIC_ORDER_FOR = new RegExp(
  `^${anyOf(arabic.orderForStems)}(?:ي|وا|و)?(?:لي|لنا)(?:ه|ها|ياه|ياها)?$`,
  'u'
)
const ARABIZI_ORDER_FOR = new RegExp(
  `^${anySpelling(arabizi.orderForSpellings)}` + '(?:[ie]|ou?)?(?:l[aei]|lna)(?:y[ae]h?|ha)?$'
)
const ORDERS = [ARABIC_ORDER, ARABIZI_ORDER, ARABIC_ORDER_FOR, ARABIZI_ORDER_FOR]

const IRONIC = new Phrases(wordsOf('irony'))

/** How many words the longest approval has that begins at this word; 0 when none does. */
export function approvalAt(words: readonly string[], index: number): number {
  return Math.max(
    judgedAt(words, index),
    suitsAt(words, index),
    contentAt(words, index),
    orderedAt(words, index),
    arrangedAt(words, index, [ARRANGE, ARRANGE_BOOKING]),
    permittedAt(words, index, [PERMITTED, PERMITTED_BOOKING])
  )
}

/** "احجزوه لنا", "sabbetlna yeh". */
function orderedAt(words: readonly string[], index: number): number {
  const word = words[index] ?? ''
  const isOrder = ORDERS.some((order) => order.test(word))
  return isOrder ? 1 + repeatedOf(words, index + 1, [ARRANGED, TAILS]) : 0
}

/** Does it take something ("book it", "I want that one")? That answers no offer to cancel. */
export function takesBooking(words: readonly string[]): boolean {
  return words.some(
    (_, index) =>
      arrangedAt(words, index, [ARRANGE_BOOKING]) > 0 || permittedAt(words, index, [PERMITTED_BOOKING]) > 0
  )
}

/** Does it say the opposite of what it seems to say ("yeah right")? */
export function isIronic(words: readonly string[]): boolean {
  return IRONIC.in(words)
}

/**
 * How many words approve of what stands before them ("is really good for me", "would suit us"); 0 when none
 * do.
 */
export function judgedBehind(words: readonly string[], index: number): number {
  const opened = index + repeated(words, index, VERBS)
  const judged = opened + repeated(words, opened, DEGREES)
  const length = Math.max(
    JUDGEMENTS.lengthAt(words, judged),
    opened > index ? AFTER_VERB.lengthAt(words, judged) : 0,
    SUITS.lengthAt(words, judged)
  )

  return length === 0 ? 0 : closedAt(words, judged + length) - index
}

/** "That would be really great for me", "so good". */
function judgedAt(words: readonly string[], index: number): number {
  const opened = Math.max(
    follow(words, index, [SUBJECTS, VERBS]),
    follow(words, index, [SUBJECTS]),
    follow(words, index, [BEGINNINGS])
  )
  const judged = index + opened + repeated(words, index + opened, DEGREES)

  const length = Math.max(
    JUDGEMENTS.lengthAt(words, judged),
    opened > 0 ? AFTER_VERB.lengthAt(words, judged) : 0
  )

  return length === 0 ? 0 : closedAt(words, judged + length) - index
}

/** "This time works for me". */
function suitsAt(words: readonly string[], index: number): number {
  const opened = index + SUBJECTS.lengthAt(words, index)
  const verb = opened + repeated(words, opened, DEGREES)
  const length = SUITS.lengthAt(words, verb)

  return length === 0 ? 0 : closedAt(words, verb + length) - index
}

/** "I am very happy with that". */
function contentAt(words: readonly string[], index: number): number {
  const opened = PEOPLE.lengthAt(words, index)
  const at = index + opened + repeated(words, index + opened, DEGREES)
  const length = CONTENT.lengthAt(words, at)

  return length === 0 || opened === 0 ? 0 : closedAt(words, at + length) - index
}

/** "You can go ahead and book it". */
function arrangedAt(words: readonly string[], index: number, verbs: Phrases[]): number {
  const verb = index + VOLITION.lengthAt(words, index)
  const length = Math.max(...verbs.map((phrases) => phrases.lengthAt(words, verb)))
  const object = length === 0 ? 0 : repeated(words, verb + length, ARRANGED)

  return object === 0 ? 0 : closedAt(words, verb + length + object) - index
}

/** "You may book", «فيك تكفّي»: leave to do it, whether they say what or not. */
function permittedAt(words: readonly string[], index: number, verbs: Phrases[]): number {
  const verb = PERMISSION.lengthAt(words, index)
  if (verb === 0) return 0

  const length = Math.max(...verbs.map((phrases) => phrases.lengthAt(words, index + verb)))
  const end = index + verb + length
  return length === 0 ? 0 : closedAt(words, end + repeated(words, end, ARRANGED)) - index
}

/** Where the words end that may stand after an approval. */
function closedAt(words: readonly string[], index: number): number {
  return index + repeatedOf(words, index, [TAILS, DEGREES])
}

/** How many words these take, one after the other; 0 when one of them is missing. */
function follow(words: readonly string[], index: number, parts: Phrases[]): number {
  let at = index
  for (const part of parts) {
    const length = part.lengthAt(words, at)
    if (length === 0) return 0
    at += length
  }

  return at - index
}

function repeated(words: readonly string[], index: number, phrases: Phrases): number {
  return repeatedOf(words, index, [phrases])
}

function repeatedOf(words: readonly string[], index: number, lists: Phrases[]): number {
  let at = index
  for (;;) {
    const length = Math.max(...lists.map((phrases) => phrases.lengthAt(words, at)))
    if (length === 0) return at - index
    at += length
  }
}
