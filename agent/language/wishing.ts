import { MAX_TEXT_LENGTH, tokenize } from '../../src/shared/text.js'
import { Phrases } from './reading.js'
import { wordsOf } from './words/index.js'

const WISHES = new Phrases(wordsOf('wishing'))
const IT = new Set(wordsOf('itself'))
const IT_ENDINGS = wordsOf('objectEndings')
/** A shorter word has no such ending. */
const SHORTEST_WITH_OBJECT = 5
const CLAUSE_END = /[.!?;؟؛\n]/u
const AND_BEFORE = /^و\p{L}{3}/u
/** So many words may stand between a wish and its thing ("need a good and cheap plumber"). */
const BETWEEN = 4
/** So many, where the thing itself is asked for and not something that is to be done with it. */
const DIRECTLY = 2
/** The longest wish, in words. */
const LONGEST_WISH = 4
/** More letters than those words have. */
const LOOKED_AT = 120

/**
 * Does a text end in a wish for what comes after it ("I need a …", "بدي …")? Only its last words are read, so
 * the time does not grow with the text.
 */
export function endsInWish(before: string): boolean {
  const words = lastWords(before).slice(-BETWEEN - LONGEST_WISH)
  return words.some((_, index) => wishAt(words, index) > 0)
}

/** The same with two words behind the wish at most ("I need a good …"): what follows is what is asked for. */
export function endsInWishForIt(before: string): boolean {
  const words = lastWords(before).slice(-DIRECTLY - LONGEST_WISH)

  return words.some((_, index) => {
    const length = wishAt(words, index)
    return length > 0 && words.length - index - length <= DIRECTLY
  })
}

/** The words of the clause that a text ends in. */
function lastWords(before: string): string[] {
  return tokenize(before.slice(0, MAX_TEXT_LENGTH).slice(-LOOKED_AT).split(CLAUSE_END).at(-1) ?? '')
}

/** Does a text hold a wish? */
export function holdsWish(text: string): boolean {
  const words = tokenize(text.slice(0, MAX_TEXT_LENGTH))
  return words.some((_, index) => wishAt(words, index) > 0)
}

/** How many words the wish at a place has; 0 when none begins there. Arabic writes "and" onto it: «وبدي». */
function wishAt(words: readonly string[], index: number): number {
  const length = WISHES.lengthAt(words, index)
  const word = words[index] ?? ''
  if (length > 0 || !AND_BEFORE.test(word)) return length

  return WISHES.lengthAt([word.slice(1), ...words.slice(index + 1, index + LONGEST_WISH)], 0)
}

/** Does a text wish for something to be done with "it": "I want somebody to wash it", «ابي احد يغسله»? */
export function wishesForIt(text: string): boolean {
  const words = tokenize(text.slice(0, MAX_TEXT_LENGTH))

  return words.some((_, index) => {
    const length = WISHES.lengthAt(words, index)
    return length > 0 && words.slice(index + length, index + length + BETWEEN).some(isIt)
  })
}

function isIt(word: string): boolean {
  return IT.has(word) || (word.length >= SHORTEST_WITH_OBJECT && IT_ENDINGS.some((end) => word.endsWith(end)))
}
