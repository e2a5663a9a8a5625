import { Phrases, readText } from './reading.js'
import { wordsOf } from './words/index.js'

/** What a client asks back of a booking: "what address did you write?", "what time was it?". */
export type Stored = 'place' | 'time'

const PLACE = new Phrases(wordsOf('storedPlaceQuestions'))
const TIME = new Phrases(wordsOf('storedTimeQuestions'))

/** What of a booking a text asks back; null when it asks for nothing that is stored with one. */
export function asksWhatIsStored(text: string): Stored | null {
  const { words } = readText(text)
  if (PLACE.in(words)) return 'place'

  return TIME.in(words) ? 'time' : null
}
