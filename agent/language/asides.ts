import { tokenize } from '../../src/shared/text.js'
import { startOfNote } from './passing-on.js'
import { Phrases } from './reading.js'
import { wordsOf } from './words/index.js'

const ASIDE = new Phrases(wordsOf('having', 'othersHave', 'because'))
const CLAUSE_END = /[.!?;؟؛،,\n]/u
/** "Because we have a big wedding": so many words may stand between. */
const REACH = 6
/** More letters than those words have. */
const LOOKED_AT = 80

/**
 * Does what stands at this place of a text belong to what somebody has ("Friday we have a wedding"), or to
 * what the provider is to be told? `start` is in UTF-16 units.
 */
export function isInPassing(text: string, start: number): boolean {
  if (start >= startOfNote(text)) return true

  const clause = text.slice(0, start).slice(-LOOKED_AT).split(CLAUSE_END).at(-1) ?? ''
  return ASIDE.in(tokenize(clause).slice(-REACH))
}
