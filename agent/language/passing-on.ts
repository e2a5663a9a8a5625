import { tokenizeWithOffsets } from '../../src/shared/text.js'
import { Phrases } from './reading.js'
import { wordsOf } from './words/index.js'

const PASSING_ON = new Phrases(wordsOf('passingOn'))

/**
 * Where a text begins to say what the provider is to be told ("and tell him the gate is green"), in UTF-16
 * units; its length when it does not. Trades and things after it ask for no work.
 */
export function startOfNote(text: string): number {
  const tokens = tokenizeWithOffsets(text)
  const words = tokens.map(({ word }) => word.replace(/^و(?=\p{L}{3})/u, ''))
  const index = PASSING_ON.indexIn(words)
  return tokens[index]?.start ?? text.length
}
