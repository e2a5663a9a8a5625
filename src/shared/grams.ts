import { tokenize } from './text.js'

const SIZES = [3, 4]

/**
 * What texts are compared by: the normalised words, and the runs of three and four characters of each word between two boundary marks.
 * Runs of characters meet where Arabic words differ by an article, a preposition or a plural, and without a stemmer's mistakes.
 */
export function gramsOf (text: string): string[] {
  return tokenize(text).flatMap((word) => [word, ...SIZES.flatMap((size) => runsOf(Array.from(`_${word}_`), size))])
}

function runsOf (letters: string[], size: number): string[] {
  return letters.slice(0, Math.max(0, letters.length - size + 1)).map((_, index) => `_${letters.slice(index, index + size).join('')}`)
}
