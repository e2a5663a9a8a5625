import { Phrases, readText } from './reading.js'
import { wordsOf } from './words/index.js'

const CALLING_BACK = new Phrases(wordsOf('callingBack'))
const NOT_NOW = new Phrases(wordsOf('negators', 'conditions'))
/** Whoever calls the concierge says little else: a longer text is a message to the person. */
const LONGEST_CALL = 12

/** Does a message to a person of the team call the concierge back? */
export function callsAssistant(text: string): boolean {
  const { words } = readText(text)
  return words.length <= LONGEST_CALL && CALLING_BACK.in(words) && !NOT_NOW.in(words)
}
