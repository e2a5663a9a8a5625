import { tokenizeWithOffsets } from '../../src/shared/text.js'
import { Phrases, type Reading } from './reading.js'
import { isCancellingVerb } from './speech.js'
import { wordsOf } from './words/index.js'

const HAVING = new Phrases(wordsOf('having'))
const NOUNS = new Phrases(wordsOf('bookingNouns'))
const IN_STATE = new Phrases(wordsOf('isBooked'))
const SOMEBODY_COMES = new Phrases(wordsOf('somebodyComes'))
const CHANGING = new Phrases(
  wordsOf(
    'moving',
    'movingWeakly',
    'bringingForward',
    'puttingOff',
    'reschedule',
    'cancel',
    'cancelIt',
    'cancelThis',
    'cancelling',
    'givingUp'
  )
)
/** "I have my two appointments": so many words may stand between. */
const NEAR = 3
/** "I have a plumber on Friday and a cleaner booked". */
const FAR = 9

/** Where a text begins to tell which bookings its writer has; −1 when it does not. */
export function toldBookingAt(words: readonly string[]): number {
  return words.findIndex((_, index) => {
    const length = HAVING.lengthAt(words, index)
    const after = index + length
    return (
      length > 0 &&
      (NOUNS.in(words.slice(after, after + NEAR)) || IN_STATE.in(words.slice(after, after + FAR)))
    )
  })
}

/** "Somebody is coming at 3 for the washing machine" looks for nobody. */
export function tellsOfComing({ clauses }: Reading): boolean {
  return clauses.some((words) => SOMEBODY_COMES.in(words))
}

/**
 * A text without what it tells of bookings before it says what is to change: "I have a plumber and an AC
 * booked, move the AC" is about the AC. The text itself when it tells of none, or changes none.
 */
export function withoutToldBookings(text: string): string {
  const tokens = tokenizeWithOffsets(text)
  const words = tokens.map(({ word }) => word)
  const told = toldBookingAt(words)
  const change = told < 0 ? -1 : words.findIndex((_, index) => index > told && changesAt(words, index))
  if (change < 0) return text

  return `${text.slice(0, tokens[told]?.start)}${text.slice(tokens[change]?.start)}`
}

/** Arabic writes "and" onto the verb: "وانقل المكيف". */
function changesAt(words: readonly string[], index: number): boolean {
  const [word = '', ...others] = words.slice(index)
  const bare = word.replace(/^[وف](?=\p{L}{2})/u, '')

  return (
    isCancellingVerb(words, index) ||
    CHANGING.lengthAt(words, index) > 0 ||
    CHANGING.lengthAt([bare, ...others], 0) > 0
  )
}
