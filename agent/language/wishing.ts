import { MAX_TEXT_LENGTH, tokenize } from '../../src/shared/text.js'
import { Phrases } from './reading.js'
import { wordsOf } from './words/index.js'

const WISHES = new Phrases(wordsOf('wishing'))
const CLAUSE_END = /[.!?;؟؛\n]/u
/** So many words may stand between a wish and its thing ("need a good and cheap plumber"). */
const BETWEEN = 4
/** The longest wish, in words. */
const LONGEST_WISH = 4
/** More letters than those words have. */
const LOOKED_AT = 120

/**
 * Does a text end in a wish for what comes after it ("I need a …", "بدي …")? Only its last words are read, so
 * the time does not grow with the text.
 */
export function endsInWish(before: string): boolean {
  const clause = before.slice(0, MAX_TEXT_LENGTH).slice(-LOOKED_AT).split(CLAUSE_END).at(-1) ?? ''
  return WISHES.in(tokenize(clause).slice(-BETWEEN - LONGEST_WISH))
}

/** Does a text hold a wish? */
export function holdsWish(text: string): boolean {
  // Arabic writes "and" onto the wish: "وبدي".
  return WISHES.in(
    tokenize(text.slice(0, MAX_TEXT_LENGTH)).map((word) => word.replace(/^و(?=\p{L}{3})/u, ''))
  )
}
