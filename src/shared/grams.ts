import { tokenize } from './text.js'

const SIZES = [3, 4]

/**
 * What texts are compared by: the normalised words, and the runs of three and four characters of each word
 * between two boundary marks. Runs of characters meet where Arabic words differ by an article, a preposition
 * or a plural, and without a stemmer's mistakes.
 */
export function gramsOf(text: string): string[] {
  const grams: string[] = []
  for (const word of tokenize(text)) {
    const marked = `_${word}_`
    grams.push(word)

    for (const size of SIZES) {
      for (let start = 0; start + size <= marked.length; start++) {
        grams.push(`_${marked.slice(start, start + size)}`)
      }
    }
  }

  return grams
}
