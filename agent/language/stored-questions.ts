import { namesStreet, refusesToTell } from './job-place.js'
import { Phrases, readText } from './reading.js'
import { wordsOf } from './words/index.js'

/** What a client asks back of a booking: "what address did you write?", "what time was it?". */
export type Stored = 'place' | 'time'

const PLACE = new Phrases(wordsOf('storedPlaceQuestions'))
const ADDRESS_WORDS = new Phrases(wordsOf('addressWords'))
const TIME_NOUNS = new Phrases(wordsOf('timeNouns'))
const ASKING = new Phrases(wordsOf('askingBack'))
/** "For which hour did we book?": a longer text asks for more. */
const LONGEST = 8
const TIME = new Phrases(wordsOf('storedTimeQuestions'))

/** What of a booking a text asks back; null when it asks for nothing that is stored with one. */
export function asksWhatIsStored(text: string): Stored | null {
  const { words, isQuestion } = readText(text)
  if (refusesToTell(text)) return null
  // "The address you have is wrong, Bliss street 12" tells one.
  if (PLACE.in(words) && (isQuestion || !namesStreet(text))) return 'place'
  if (TIME.in(words)) return 'time'

  const bare = words.map((word) => word.replace(/^[lw]\s/u, ''))
  const begins = ASKING.lengthAt(bare, 0) > 0 || (isQuestion && ASKING.in(bare.slice(0, 2)))
  if (!begins || words.length > LONGEST) return null
  // «ايه، عنواني شارع حيرام»: the word that asks is a yes as well, and a street is no question.
  if (ADDRESS_WORDS.in(words)) return namesStreet(text) && !/[?؟]/u.test(text) ? null : 'place'

  return isQuestion && TIME_NOUNS.in(words) ? 'time' : null
}
