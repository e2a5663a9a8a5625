import { negators } from './speech.js'
import { Phrases, type Reading } from './reading.js'
import { pairAt, type Selection } from './selection.js'
import { wordsOf } from './words/index.js'

/**
 * What a message asks of one of the services that stand open, read by classes of words and not by whole
 * phrases: a low price, a high rating, somebody near or soon, or whomever we choose. It is read leniently,
 * because it leads to an offer and never to a booking.
 */
export interface Preference {
  selection: Selection
  /** It asks for the price of the one that it means. */
  asksPrice: boolean
}

type Measure = 'price' | 'rating' | 'distance' | 'soonest'

const MEASURES: Array<[Measure, Phrases]> = [
  ['price', new Phrases(wordsOf('cheapest', 'cheapOne', 'lowPriced'))],
  ['rating', new Phrases(wordsOf('bestRated'))],
  ['distance', new Phrases(wordsOf('nearest', 'closeBy'))],
  ['soonest', new Phrases(wordsOf('soonest', 'comesSoon'))]
]
const COMING = new Phrases(wordsOf('comingBy'))
const PAIRS: Array<[Measure, Phrases, Phrases]> = [
  ['price', new Phrases(wordsOf('priceNames')), new Phrases(wordsOf('lowest', 'lowish'))],
  ['rating', new Phrases(wordsOf('ratingNames')), new Phrases(wordsOf('highest', 'highish'))],
  ['soonest', COMING, new Phrases(wordsOf('early'))]
]
/** "Who arrives first" asks for the soonest, "who arrives before 5" does not. */
const EARLY_AT_END = new Phrases(wordsOf('earlyAtEnd'))
const ANYBODY = new Phrases(wordsOf('anybody', 'decidingForMe', 'seenFit', 'indifferent'))
const DECIDING = new Phrases(wordsOf('deciding'))
const ADDRESSED = new Phrases(wordsOf('addressed'))
const ASKING_PRICE = new Phrases(wordsOf('askingPrice'))
/** "Is there a cheaper one?" looks for others than those that stand open. */
const OTHERS = new Phrases(wordsOf('askingForOthers'))
const REJECTORS = new Phrases(wordsOf('rejectors'))

/** More words than these tell something else. */
const LONGEST_PREFERENCE = 16
/** So far before a word its negation may stand ("I don't want the cheap one"). */
const NEGATION_REACH = 3

/** Reads which kind of service a text asks for, among those that stand open; null when it asks for none. */
export function readPreference({ words, clauses, isQuestion, hasQuotation }: Reading): Preference | null {
  if (words.length === 0 || words.length > LONGEST_PREFERENCE || hasQuotation) return null

  const asksPrice = ASKING_PRICE.in(words)
  if (isQuestion && !asksPrice && OTHERS.in(words)) return null
  const [by] = clauses.flatMap(measuresIn)
  if (by !== undefined) return { selection: { kind: 'superlative', by }, asksPrice }

  return !asksPrice && clauses.some((clause) => leavesChoice(clause, isQuestion))
    ? { selection: { kind: 'index', index: 0 }, asksPrice }
    : null
}

/** The measures of a clause, in the order in which they are said, without those that are turned down. */
function measuresIn(words: string[]): Measure[] {
  return words.flatMap((_, index) => {
    const found =
      MEASURES.find(([, phrases]) => phrases.lengthAt(words, index) > 0)?.[0] ??
      PAIRS.find(
        ([, names, extremes]) =>
          pairAt(words, index, names, extremes) > 0 || pairAt(words, index, extremes, names) > 0
      )?.[0] ??
      (pairAt(words, index, COMING, EARLY_AT_END) === words.length - index ? 'soonest' : undefined)

    return found === undefined || isTurnedDown(words, index) ? [] : [found]
  })
}

function leavesChoice(words: string[], isQuestion: boolean): boolean {
  const isLeft = words.some((_, index) => ANYBODY.lengthAt(words, index) > 0 && !isTurnedDown(words, index))
  // "Which one do you recommend?" asks for advice and leaves nothing to us.
  if (isLeft || isQuestion) return isLeft

  const decides = DECIDING.indexIn(words)
  return decides >= 0 && ADDRESSED.in(words) && !isTurnedDown(words, decides)
}

/** A "no" at the beginning turns down what was said before, not what follows. */
function isTurnedDown(words: string[], index: number): boolean {
  const before = words.slice(Math.max(0, index - NEGATION_REACH), index)
  return before.some(
    (word, at) =>
      (negators.has(word) || REJECTORS.has(word)) &&
      !(index - before.length + at === 0 && NO.has(word)) &&
      !BEFORE_EVER.has(words[index - before.length + at - 1] ?? '')
  )
}

const NO = new Phrases(wordsOf('no'))
/** "Meen ma byousal awwal" is whoever arrives first. */
const BEFORE_EVER = new Phrases(wordsOf('beforeEver'))
