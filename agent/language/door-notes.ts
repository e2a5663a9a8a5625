import { Phrases, readText } from './reading.js'
import { negators } from './speech.js'
import { wordsOf } from './words/index.js'

// What the provider is told of the door, the bell and the dog: "the baby sleeps, so knock and don't ring". A
// negation or a condition in it is about these, and not about the booking.

const DOUBTS = new Phrases(wordsOf('noteDoubts'))
/** Doubts that only turn around or bind what stands beside them. */
const MILD_DOUBTS = new Phrases(wordsOf('mildDoubts'))
const DOOR = new Phrases(wordsOf('doorTopics', 'accessThings', 'callOnArrival'))
const BOOKING = new Phrases(wordsOf('bookingTopics'))
/** "When he arrives" says at which moment of the visit, and sets no condition. */
const ON_ARRIVAL = new Phrases(wordsOf('onArrival'))
const BUT = new Phrases(wordsOf('butBeforeNote'))

/**
 * May words that are told to the provider hold a yes back: do they deny, or may they be a condition or a
 * change? What is only of the door does not.
 */
export function mayHoldBackNote(text: string): boolean {
  return readText(text).clauses.some((clause) => {
    const words = withoutArrival(clause)
    const doubts = words.filter((word, index) => negators.has(word) || DOUBTS.lengthAt(words, index) > 0)
    const areMild = doubts.every((word) => negators.has(word) || MILD_DOUBTS.has(word))
    return doubts.length > 0 && !(areMild && isOfDoor(words))
  })
}

/** How many words are a "but" before what is only of the door ("but ask him to wear shoe covers"). */
export function butBeforeDoorNote(words: readonly string[]): number {
  const length = BUT.lengthAt(words, 0)
  return isOfDoor(withoutArrival(words.slice(length))) ? length : 0
}

function isOfDoor(words: readonly string[]): boolean {
  return DOOR.in(words) && !BOOKING.in(words)
}

function withoutArrival(words: readonly string[]): string[] {
  const kept: string[] = []
  for (let index = 0; index < words.length; ) {
    const length = ON_ARRIVAL.lengthAt(words, index)
    if (length === 0) kept.push(words[index] ?? '')
    index += Math.max(length, 1)
  }

  return kept
}
