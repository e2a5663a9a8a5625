import { isHostAt } from './hosts.js'
import { withoutLeads } from './job-place.js'
import { Phrases, readText } from './reading.js'
import { wordsOf } from './words/index.js'

const TELLING = new Phrases(wordsOf('passingOn', 'callFirst', 'callOnArrival', 'hasPets'))
const STARTS = new Phrases(wordsOf('noteStarts'))
const FAULTS = new Phrases(wordsOf('faultWords'))
const THINGS = new Phrases(wordsOf('houseThings', 'workThings', 'doorTopics'))
/** What whoever comes should do: "he should use the back way". */
const WISHED = new Phrases(wordsOf('letting', 'providerShould'))
const ACCESS = new Phrases(wordsOf('accessThings'))
const PEOPLE = new Phrases(wordsOf('peopleThere'))
const PLACES = new Phrases(wordsOf('placeSigns'))

/** "The intercom" alone tells nothing. */
const SHORTEST = 3

/** "My wife will be there": who opens the door. */
export function tellsOfPeople(text: string): boolean {
  return PEOPLE.in(readText(text).words)
}

/** Is it of a bell, a lift or a gate? Whoever comes needs to know; nobody is asked to mend it. */
export function tellsOfAccess(text: string): boolean {
  return ACCESS.in(readText(text).words)
}

/**
 * What a message tells of the work or of the house when the work is booked already ("the elevator is out of
 * order", «وقول له عندنا كلب»), in its own words. Null for anything else, however long, and for a question.
 */
export function readToldAfterwards(text: string): string | null {
  const told = withoutLeads(text)
  const { words, isQuestion } = readText(text)
  const isFaultOfAccess = ACCESS.in(words) && FAULTS.in(words)
  if (told === null || isQuestion || (words.length < SHORTEST && !isFaultOfAccess)) return null

  const bare = words.map((word) => word.replace(/^و(?=\p{L}{2})/u, ''))
  const tells =
    [words, bare].some((all) => TELLING.in(all) || FAULTS.in(all) || THINGS.in(all) || PLACES.in(all)) ||
    PEOPLE.in(words) ||
    STARTS.lengthAt(bare, 0) > 0 ||
    bare.some((_, index) => WISHED.lengthAt(bare, index) > 0 || isHostAt(bare, index))
  return tells ? told : null
}
