import { consistsOf, Phrases, type Reading } from './reading.js'
import { wordsOf } from './words/index.js'

const NOT_WANTING = new Phrases(wordsOf('notWanting'))
const PERSONS = new Phrases(wordsOf('anyPerson', 'humanNouns'))
const BETWEEN = new Phrases(wordsOf('beforeAnyPerson'))
const TALKING = new Phrases(wordsOf('talkingVerbs'))
const ENDINGS = new Phrases(wordsOf('afterAnyPerson', 'courtesy', 'thanks'))
/** "Anyone but a manager" asks for one. */
const EXCEPT = new Phrases(wordsOf('exceptPerson'))

/** "I don't want to talk to anyone any more", «ما بقى بدي موظف»: no person of ours is wanted. */
export function refusesPerson({ clauses, isQuestion }: Reading): boolean {
  return !isQuestion && clauses.some((words) => words.some((_, index) => refusesFrom(words, index)))
}

function refusesFrom(words: readonly string[], index: number): boolean {
  const refusing = NOT_WANTING.lengthAt(words, index)
  if (refusing === 0) return false

  let at = index + refusing
  let isOfTalk = TALKING.lengthAt(words, index) > 0
  for (;;) {
    const person = PERSONS.lengthAt(words, at)
    const rest = words.slice(at + person)
    // "I don't want anyone to come" is about a visit.
    if (person > 0) {
      return isOfTalk ? !EXCEPT.in(rest) : consistsOf(rest, ENDINGS, ENDINGS) || rest.length === 0
    }
    isOfTalk ||= TALKING.lengthAt(words, at) > 0

    const between = BETWEEN.lengthAt(words, at)
    if (between === 0) return false
    at += between
  }
}
