import { Phrases, type Reading } from './reading.js'
import { wordsOf } from './words/index.js'

/**
 * What a client asks of the visit that was just booked: how long it takes, who comes, what is brought,
 * papers, photos; `else` for what only the provider knows.
 */
export type VisitQuestion = 'length' | 'name' | 'materials' | 'papers' | 'photos' | 'else'

const LENGTH = new Phrases(wordsOf('visitLengthQuestions'))
const NAME = new Phrases(wordsOf('visitNameQuestions'))
const PAPERS = new Phrases(wordsOf('paperNouns'))
const OF_VISIT = new Phrases(wordsOf('visitTopics'))
const ASKING = new Phrases(wordsOf('askingForms'))
/** Whoever says more tells something besides. */
const LONGEST = 14

/** What a text asks of a visit by its words; null when it asks nothing of the kind. */
export function readVisitQuestion({ words, clauses, isQuestion }: Reading): VisitQuestion | null {
  if (words.length > LONGEST) return null
  if (LENGTH.in(words)) return 'length'
  if (NAME.in(words)) return 'name'

  const asks = isQuestion || clauses.some((clause) => ASKING.lengthAt(clause, 0) > 0)
  if (!asks) return null

  if (PAPERS.in(words)) return 'papers'
  return OF_VISIT.in(words) ? 'else' : null
}
