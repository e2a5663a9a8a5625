import { tokenizeWithOffsets, type Token } from '../../src/shared/text.js'
import type { Span } from './dates/index.js'
import { Phrases } from './reading.js'
import { wordsOf } from './words/index.js'

/**
 * Phrases directly before what the user declines: "forget the cleaning", "ما عاد بدي سباك", "bala el tandif".
 */
const DROPPING = new Phrases(wordsOf('dropping'))
/** The same for a request. For a booking it is an order to cancel, which another reader reads. */
const CANCELLING = new Phrases(wordsOf('cancel', 'cancelThis', 'droppingAWish'))
const BOOKED = new Phrases(wordsOf('booked'))
const ONLY = new Phrases(wordsOf('only'))
const BETWEEN = new Phrases(wordsOf('beforeThing'))
/** Phrases after it: "the cleaning, forget it", "التنضيف بلاه". */
const DROPPED = new Phrases(wordsOf('dropped'))

export type Drop = 'dropped' | 'only' | null

const CLAUSE_END = /[.!?;:؟؛،,\n]/u
/**
 * A phrase declines a thing within this many words: more than the longest phrase with all that may stand
 * between.
 */
const REACH = 16

/** A text's words, and for each the first word of its clause. */
interface Clauses {
  tokens: Token[]
  words: string[]
  opens: number[]
  isOfBooking: boolean
}

/**
 * Tells for each thing that a text names whether the text declines it, or wants nothing but it. `mentions`
 * are in order (UTF-16 offsets). Each mention looks only at the words near it, so the time grows with the
 * text and not with its square.
 */
export function dropsIn<Mention extends Span>(
  text: string,
  mentions: Mention[]
): Array<Mention & { drop: Drop }> {
  const clauses = clausesOf(text)
  let index = 0

  return mentions.map((mention) => {
    while ((clauses.tokens[index]?.start ?? Infinity) < mention.start) index++
    return { ...mention, drop: dropAt(clauses, index, mention.end) }
  })
}

function clausesOf(text: string): Clauses {
  const tokens = tokenizeWithOffsets(text)
  const words = tokens.map(({ word }) => word)
  const opens: number[] = []

  for (const [index, { start }] of tokens.entries()) {
    const isNext = index > 0 && !CLAUSE_END.test(text.slice(tokens[index - 1]?.end, start))
    opens.push(isNext ? (opens[index - 1] ?? index) : index)
  }

  return { tokens, words, opens, isOfBooking: BOOKED.in(words) }
}

function dropAt({ tokens, words, opens, isOfBooking }: Clauses, index: number, end: number): Drop {
  const before = words.slice(Math.max(opens[index] ?? 0, index - REACH), index)
  const head = before.slice(0, before.length - countAtEnd(before))
  if (endsWith(DROPPING, head) || (endsWith(CANCELLING, head) && !isOfBooking)) return 'dropped'

  const next = tokens.slice(index, index + REACH).findIndex(({ start }) => start >= end)
  const after = next === -1 ? [] : words.slice(index + next, index + next + REACH)
  const isLast = next !== -1 && index + next + after.length === words.length
  if (isLast && DROPPED.lengthAt(after, 0) === after.length) return 'dropped'

  return endsWith(ONLY, head) ? 'only' : null
}

/** How many words at the end stand between such a phrase and what it is about. */
function countAtEnd(words: string[]): number {
  const other = words.findLastIndex((word) => !BETWEEN.has(word))
  return words.length - 1 - other
}

function endsWith(phrases: Phrases, words: string[]): boolean {
  return words.some(
    (_, index) =>
      index + phrases.lengthAt(words, index) === words.length && phrases.lengthAt(words, index) > 0
  )
}
