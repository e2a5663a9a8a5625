import { Phrases, type Reading } from './reading.js'
import { wordsOf } from './words/index.js'

/**
 * Answers that only the question before them gives a meaning: "12", "the middle one", "whichever", "as soon
 * as possible". Only a text that says nothing else is one.
 */
export interface BareAnswer {
  /** "You choose". */
  isIndifferent: boolean
  isMiddle: boolean
  isCheapOne: boolean
  isBestOne: boolean
  /** "As soon as possible", "any time". */
  isSoonest: boolean
  /** A single number in digits, as it is written: "12", "4.8". */
  number: string | null
  /** A single number in words, or with what may stand beside it. */
  words: string[]
}

const INDIFFERENT = new Phrases(wordsOf('indifferent'))
const MIDDLE = new Phrases(wordsOf('middle'))
const CHEAP_ONE = new Phrases(wordsOf('cheapOne'))
const BEST_ONE = new Phrases(wordsOf('bestOne'))
const SOONEST = new Phrases(wordsOf('soonestTime'))
const BESIDE = new Phrases(wordsOf('besideAnswer', 'courtesy', 'yes', 'yesFirst'))

const LONGEST_ANSWER = 10
const NUMBER = /(?<![\p{L}\p{N}.,:/])#?(\d{1,3}(?:[.,]\d)?)(?![\p{L}\p{N}:/]|[.,]\d)/gu

/** Reads a short text as an answer to an open question; null when it is too long to be only that. */
export function readBareAnswer({ words, folded }: Reading): BareAnswer | null {
  if (words.length === 0 || words.length > LONGEST_ANSWER) return null

  const numbers = [...folded.matchAll(NUMBER)].map(([, number]) => number ?? '')
  const rest = withoutFillers(words)

  return {
    isIndifferent: consistsOnlyOf(words, INDIFFERENT),
    // "2, the one in the middle".
    isMiddle: consistsOnlyOf(
      words.filter((word) => !/^\d$/.test(word)),
      MIDDLE
    ),
    isCheapOne: consistsOnlyOf(words, CHEAP_ONE),
    isBestOne: consistsOnlyOf(words, BEST_ONE),
    isSoonest: consistsOnlyOf(words, SOONEST),
    number: numbers.length === 1 && rest.every((word) => /^\d+$/.test(word)) ? (numbers[0] ?? null) : null,
    words: rest
  }
}

/** Does the text ask for the soonest time, whatever else it says? */
export function wantsSoonest({ clauses }: Reading): boolean {
  return clauses.some((words) => SOONEST.in(words))
}

function withoutFillers(words: readonly string[]): string[] {
  const rest: string[] = []
  for (let index = 0; index < words.length; ) {
    const length = BESIDE.lengthAt(words, index)
    if (length === 0) rest.push(words[index] ?? '')
    index += Math.max(length, 1)
  }

  return rest
}

/** These phrases, at least one of them, and nothing but what may stand beside an answer. */
function consistsOnlyOf(words: readonly string[], phrases: Phrases): boolean {
  let isFound = false
  for (let index = 0; index < words.length; ) {
    const length = phrases.lengthAt(words, index)
    if (length > 0) isFound = true

    const step = Math.max(length, BESIDE.lengthAt(words, index))
    if (step === 0) return false
    index += step
  }

  return isFound
}
