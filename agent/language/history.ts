import { Phrases, type Reading } from './reading.js'
import { wordsOf } from './words/index.js'

const SAME_AGAIN = new Phrases(wordsOf('sameAgain'))
const SAME = new Phrases(wordsOf('same'))
const THINGS = new Phrases(wordsOf('sameThing'))
const ARTICLES = new Set(['l', 'el', 'al', 'ال'])

/**
 * Does a text ask for somebody who came before: "same guy as last time", "the one who fixed my fridge", "نفس
 * المعلم"? The same hour, day or price asks for nobody.
 */
export function asksForSame({ clauses }: Reading): boolean {
  return clauses.some((words) => SAME_AGAIN.in(words) || words.some((_, index) => isSamePerson(words, index)))
}

function isSamePerson(words: readonly string[], index: number): boolean {
  const length = SAME.lengthAt(words, index)
  const after = words[index + length] ?? ''
  const at = ARTICLES.has(after) ? index + length + 1 : index + length

  return length > 0 && at < words.length && THINGS.lengthAt(words, at) === 0
}
