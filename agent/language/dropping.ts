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
/** "Will not", "does not": what follows is what a thing does not do. */
const NOT_THERE = new Phrases(wordsOf('notThere'))
const NOT_DOING = new Phrases(wordsOf('notDoing'))
/** The same for a town, where the text names another one: "ma bi saida, bi sour", "I wrote Saida, but …". */
const OTHER_TOWN = new Phrases(wordsOf('otherTown'))
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
  return placesIn(clauses, mentions).map(({ mention, index }) => ({
    ...mention,
    drop: dropAt(clauses, index, mention.end)
  }))
}

/** The towns that a text means, in order: not those that it turns down, or takes back for another one. */
export function townsMeant<Mention extends Span>(text: string, towns: Mention[]): Mention[] {
  const clauses = clausesOf(text)
  const kept = placesIn(clauses, towns).filter(
    ({ mention, index }) => dropAt(clauses, index, mention.end) !== 'dropped'
  )
  const meant = kept
    .filter(({ index }) => !endsWith(OTHER_TOWN, headBefore(clauses, index)))
    // "It is not for my flat in Beirut, it is my parents' house in Batroun."
    .filter(({ index }) => !isNotThere(clauses, index) || kept.every((other) => other.index <= index))

  return atSite(clauses, meant.length > 0 ? meant : kept).map(({ mention }) => mention)
}

interface Placed<Mention> {
  mention: Mention
  index: number
}

/**
 * "I am in Beirut today but the house is in Tyre": of several towns the one where the work is. A town in the
 * name of a landmark («حد بنك بيروت بصور») is none beside another one.
 */
function atSite<Mention extends Span>(
  clauses: Clauses,
  towns: Array<Placed<Mention>>
): Array<Placed<Mention>> {
  const { words, opens } = clauses
  const wordsBefore = (index: number) => words.slice(Math.max(opens[index] ?? 0, index - SITE_WITHIN), index)
  const others = towns.filter(({ index }) => !endsWith(NAMED_AFTER_TOWNS, wordsBefore(index)))
  const real = others.length > 0 ? others : towns
  const sites = real.filter(({ index }) => SITES.in(wordsBefore(index)))

  return sites.length > 0 ? sites : real
}

/** Does the clause of a town say, before it, that the work is not there? */
function isNotThere({ words, opens }: Clauses, index: number): boolean {
  return NOT_THERE.in(words.slice(opens[index] ?? 0, index))
}

/** So many words may lead from the house to its town: "the house is really in Tyre". */
const SITE_WITHIN = 4
const SITES = new Phrases(wordsOf('sites'))
const NAMED_AFTER_TOWNS = new Phrases(wordsOf('namedAfterTowns'))

/** Each mention with the index of its first word. */
function placesIn<Mention extends Span>(
  { tokens }: Clauses,
  mentions: Mention[]
): Array<{ mention: Mention; index: number }> {
  let index = 0

  return mentions.map((mention) => {
    while ((tokens[index]?.start ?? Infinity) < mention.start) index++
    return { mention, index }
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

function dropAt(clauses: Clauses, index: number, end: number): Drop {
  const { tokens, words, isOfBooking } = clauses
  const head = headBefore(clauses, index)
  const isDropped = endsWith(DROPPING, head) && !endsWith(NOT_DOING, head)
  if (isDropped || (endsWith(CANCELLING, head) && !isOfBooking)) return 'dropped'

  const next = tokens.slice(index, index + REACH).findIndex(({ start }) => start >= end)
  const after = next === -1 ? [] : words.slice(index + next, index + next + REACH)
  const isLast = next !== -1 && index + next + after.length === words.length
  if (isLast && DROPPED.lengthAt(after, 0) === after.length) return 'dropped'

  return endsWith(ONLY, head) ? 'only' : null
}

/** The words of a clause before a thing, without those that lead up to it. */
function headBefore({ words, opens }: Clauses, index: number): string[] {
  const before = words.slice(Math.max(opens[index] ?? 0, index - REACH), index)
  return before.slice(0, before.length - countAtEnd(before))
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
