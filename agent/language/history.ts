import { Phrases, type Reading } from './reading.js'
import { wordsOf } from './words/index.js'

const SAME_AGAIN = new Phrases(wordsOf('sameAgain'))
const SAME = new Phrases(wordsOf('same'))
const THINGS = new Phrases(wordsOf('sameThing'))
const PEOPLE = new Phrases(wordsOf('people'))
const WHO = new Phrases(wordsOf('who'))
const CAME = new Phrases(wordsOf('came'))
const LAST_TIME = new Phrases(wordsOf('lastTime'))
const VERY_SAME = new Phrases(wordsOf('theVerySame'))
/** "The man who last week came": so many words may stand between. */
const NEAR = 3
const ARTICLES = new Set(['l', 'el', 'al', 'ال'])

/**
 * Does a text ask for somebody who came before: "same guy as last time", "the one who fixed my fridge", "نفس
 * المعلم"? The same hour, day or price asks for nobody.
 */
export function asksForSame({ clauses }: Reading): boolean {
  const isNamed = clauses.some(
    (words) =>
      SAME_AGAIN.in(words) || words.some((_, index) => isSamePerson(words, index) || isWhoCame(words, index))
  )

  return isNamed || isStory(clauses)
}

/** "Remember the lad who cleaned our AC last time? … We want him himself": a story, and who is in it. */
function isStory(clauses: readonly string[][]): boolean {
  const isOfPast = clauses.some(
    (words) => LAST_TIME.in(words) && words.some((_, index) => isSomebodyWho(words, index))
  )
  return isOfPast && clauses.some((words) => VERY_SAME.in(words))
}

function isSomebodyWho(words: readonly string[], index: number): boolean {
  const person = PEOPLE.lengthAt(words, index)
  return person > 0 && WHO.lengthAt(words, index + person) > 0
}

/** "The fella who did our washing machine": a person, and what they did before. */
function isWhoCame(words: readonly string[], index: number): boolean {
  const person = PEOPLE.lengthAt(words, index)
  const who = WHO.lengthAt(words, index + person)
  const at = index + person + who

  return person > 0 && who > 0 && CAME.in(words.slice(at, at + NEAR))
}

function isSamePerson(words: readonly string[], index: number): boolean {
  const length = SAME.lengthAt(words, index)
  const after = words[index + length] ?? ''
  const at = ARTICLES.has(after) ? index + length + 1 : index + length

  return length > 0 && at < words.length && THINGS.lengthAt(words, at) === 0
}
