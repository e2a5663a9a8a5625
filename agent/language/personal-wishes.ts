import { tokenizeWithOffsets } from '../../src/shared/text.js'
import { Phrases, type Reading } from './reading.js'
import { wordsOf } from './words/index.js'

/** What people wish of who comes, which no search can find: it is told to the provider as a note. */
export const notedWishes = [
  'woman',
  'frenchSpeaker',
  'englishSpeaker',
  'bringsThings',
  'callFirst',
  'hasPets',
  'insured'
] as const
export type NotedWish = (typeof notedWishes)[number]

const PHRASES = notedWishes.map((wish) => ({ wish, phrases: new Phrases(wordsOf(wish)) }))
const RECURRING = new Phrases(wordsOf('recurring'))
const EACH = new Phrases(wordsOf('each'))

/** The wishes of a text that go to the provider as a note. */
export function readNotedWishes({ clauses }: Reading): NotedWish[] {
  const spoken = [...clauses, ...clauses.map((words) => words.map(withoutAnd))]
  return PHRASES.filter(({ phrases }) => spoken.some((words) => phrases.in(words))).map(({ wish }) => wish)
}

/** Arabic writes "and" onto the word: "ومعه العدة". */
function withoutAnd(word: string): string {
  return word.replace(/^و(?=\p{L}{3})/u, '')
}

/** Does a text speak of visits that come back ("once a week")? */
export function speaksOfRecurring({ clauses }: Reading): boolean {
  return clauses.some((words) => RECURRING.in(words))
}

/** The text without the words that make a day come back: "every Tuesday" is read as its first Tuesday. */
export function withoutEach(text: string): string {
  const tokens = tokenizeWithOffsets(text)
  const words = tokens.map(({ word }) => word)
  const units = text.split('')

  for (const [index, { start }] of tokens.entries()) {
    const last = tokens[index + EACH.lengthAt(words, index) - 1]
    if (EACH.lengthAt(words, index) > 0 && last !== undefined) units.fill(' ', start, last.end)
  }

  return units.join('')
}
