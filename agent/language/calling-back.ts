import { consistsOf, Phrases, readText } from './reading.js'
import { refusesPerson } from './refusing-person.js'
import { wordsOf } from './words/index.js'

const CALLING_BACK = new Phrases(wordsOf('callingBack'))
/** Name the concierge, and call it where little else is said. */
const NAMING_IT = new Phrases(wordsOf('callingBackByName'))
const BESIDE_NAME = new Phrases(wordsOf('besideCallingBack', 'courtesy', 'thanks', 'yes', 'no', 'greeting'))
const NOT_NOW = new Phrases(wordsOf('negators', 'conditions'))
/** Whoever calls the concierge says little else: a longer text is a message to the person. */
const LONGEST_CALL = 12

/** Does a message to a person of the team call the concierge back, or want no person any more? */
export function callsAssistant(text: string): boolean {
  const reading = readText(text)
  const { words, clauses } = reading
  if (words.length > LONGEST_CALL) return false

  const calls =
    CALLING_BACK.in(words) || clauses.some((clause) => clause.some((_, at) => namesIt(clause, at)))
  return refusesPerson(reading) || (calls && !NOT_NOW.in(words))
}

/** "I want the bot, please"; "your bot please fix it" and "I want the bot fixed" are for the person. */
function namesIt(clause: readonly string[], index: number): boolean {
  const length = NAMING_IT.lengthAt(clause, index)
  const rest = [...clause.slice(0, index), ...clause.slice(index + length)]
  return length > 0 && (rest.length === 0 || consistsOf(rest, BESIDE_NAME, BESIDE_NAME))
}
