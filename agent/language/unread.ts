import { MAX_TEXT_LENGTH, tokenizeWithOffsets } from '../../src/shared/text.js'
import type { Span } from './dates/index.js'
import { Phrases } from './reading.js'
import { selectionAt, type Selection } from './selection.js'
import { bookingPhrases, isBookingVerb } from './speech.js'
import { wordsOf } from './words/index.js'

// The words around the subject of a booking order: they carry no condition, no place, no time and no name. A
// word that can negate, limit or widen an order ("not", "but", "or", "about", "after", "from", "only",
// "another") must never be listed here.
const AROUND_AN_ORDER = new Phrases(wordsOf('yes', 'yesAside', 'now', 'atOnce', 'aroundAnOrder'))
const OPTION_WORDS = new Phrases(wordsOf('optionWords'))
/**
 * Prefixes that Arabic and Arabizi attach to a word, which is read without them: والساعة, عالعشرة, bokra's
 * 3al.
 */
const ATTACHED = /^(?:[وف]?(?:بال|عال|هال|لل|ال|[بلعه])|[وف]|bi?l?|bel|3al?|el|l)$/iu

/**
 * The words of a booking order that no reader understood, as the user wrote them; none means that all of it
 * was read. `read` holds what the readers of trades, places, dates and names used. A number, a second choice
 * and text beyond the read length never count as read.
 */
export function unreadWords(text: string, read: readonly Span[], chosen: Selection | undefined): string[] {
  const covered = coverage(text, read)
  const tokens = tokenizeWithOffsets(text)
  const words = tokens.map(({ word, start, end }) => (isCovered(text, covered, { start, end }) ? '' : word))
  const unread: string[] = []

  for (let index = 0; index < words.length; ) {
    const length = words[index] === '' ? 1 : accountedAt(words, index, chosen)
    const token = tokens[index]
    if (length === 0 && token !== undefined) unread.push(text.slice(token.start, token.end))
    index += Math.max(length, 1)
  }

  return text.length > MAX_TEXT_LENGTH ? [...unread, '…'] : unread
}

function accountedAt(words: readonly string[], index: number, chosen: Selection | undefined): number {
  const choice = selectionAt(words, index)
  const isChosen =
    choice !== undefined &&
    (chosen === undefined ? isWish(choice.selection) : isSame(choice.selection, chosen))

  return Math.max(
    isChosen ? choice.length : 0,
    optionAt(words, index, chosen),
    AROUND_AN_ORDER.lengthAt(words, index),
    bookingPhrases.lengthAt(words, index),
    isBookingVerb(words, index) ? 1 : 0
  )
}

/** "The cheapest plumber in Tyre", with nothing shown to choose from: how the results are ranked. */
function isWish(selection: Selection): boolean {
  return selection.kind === 'superlative' && selection.by !== 'soonest'
}

function isSame(one: Selection, other: Selection): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** "Number 2", "رقم ٢". */
function optionAt(words: readonly string[], index: number, chosen: Selection | undefined): number {
  const length = OPTION_WORDS.lengthAt(words, index)
  return length > 0 && chosen?.kind === 'index' && words[index + length] === String(chosen.index + 1)
    ? length + 1
    : 0
}

/** Tells for each UTF-16 unit whether a reader used it. */
function coverage(text: string, read: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of read) covered.fill(1, start, end)
  return covered
}

function isCovered(text: string, covered: Uint8Array, { start, end }: Span): boolean {
  let first = start
  while (first < end && covered[first] === 0) first++

  if (first === end || (first > start && !ATTACHED.test(text.slice(start, first)))) return false
  return covered.subarray(first, end).every((unit) => unit === 1)
}
