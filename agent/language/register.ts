import { isArabizi } from '../../src/shared/text.js'
import type { ArabicRegister } from '../../src/shared/actor.js'
import { Phrases, readText } from './reading.js'
import { wordsOf } from './words/index.js'

const lebanese = new Phrases(wordsOf('lebanese'))
const standard = new Phrases(wordsOf('formal', 'egyptian', 'gulf'))

/** Arabic writes "and" onto the word: «وأرجو». */
const ATTACHED_AND = /^[وف](?=\p{L}{3})/u

/**
 * The register that fits how somebody writes, by the newest of their messages that tells: Lebanese words and
 * Arabizi are answered in Lebanese; formal, Egyptian and Gulf words in plain standard Arabic, which all of
 * them read. Null when none tells ("نعم", "9").
 */
export function writtenRegister(messages: readonly string[]): ArabicRegister | null {
  return messages.reduce<ArabicRegister | null>((before, text) => registerOf(text) ?? before, null)
}

/** As many words of either kind are Lebanese: people of Lebanon write formal words too. */
function registerOf(text: string): ArabicRegister | null {
  if (isArabizi(text)) return 'lebanese'

  const { words } = readText(text)
  const [ofLebanon, ofOthers] = [countOf(lebanese, words), countOf(standard, words)]
  if (ofLebanon === 0 && ofOthers === 0) return null

  return ofLebanon >= ofOthers ? 'lebanese' : 'standard'
}

function countOf(phrases: Phrases, words: readonly string[]): number {
  const bare = words.map((word) => word.replace(ATTACHED_AND, ''))
  return words.filter((_, index) => phrases.lengthAt(words, index) > 0 || phrases.lengthAt(bare, index) > 0)
    .length
}
