import { tokenize } from './text.js'

const SIZES = [3, 4]

/**
 * The units by which texts are compared: the normalised words, and the runs of three and four characters of
 * each word between two boundary marks. Runs match where Arabic words differ by an article, a preposition or
 * a plural, and without a stemmer's errors.
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
