import { tokenize } from '../../../src/shared/text.js'
import { Phrases } from '../reading.js'
import { wordsOf } from '../words/index.js'

const SAME_TIME = new Phrases(wordsOf('sameTime'))
const SAMES = new Phrases(wordsOf('sames'))
const HOURS = new Phrases(wordsOf('hourNouns'))
const ITSELF = new Phrases(wordsOf('itselfBehind'))
const LEAVING = new Phrases(wordsOf('leavingHour'))
const STAYING = new Phrases(wordsOf('staying'))
const ARTICLES = new Set(wordsOf('articlesOfHours'))

/** What Arabic and Arabizi write onto "same": «عنفس», «وبنفس», "3anafs". */
const ONTO_SAME = /^(?:[وف]?(?:عا|[بعلك])?|w?(?:3a|bi?)?)(?=(?:نفس|ذات|n[ae]fe?s)$)/u
/** What Arabic writes onto a noun with its article: «والوقت», «عالوقت», «للساعة». */
const ONTO_ARTICLE = /^(?:[وف]?[بع]?(?=ال)|[وف]?لل)/u

/** Does a text keep the hour ("same time", «عنفس الساعة», "keep the time", «الوقت متل ما هو»)? */
export function keepsHour(text: string): boolean {
  const words = wordsIn(text)
  return SAME_TIME.in(words) || saysSame(words) || leaves(words)
}

/** Does a text say that the hour, and no booking, stays as it is ("the time stays", «ما تغير الوقت»)? */
export function leavesHour(text: string): boolean {
  return leaves(wordsIn(text))
}

function wordsIn(text: string): string[] {
  return tokenize(text).map((word) =>
    word.replace(ONTO_SAME, '').replace(ONTO_ARTICLE, (glued) => (glued.endsWith('لل') ? 'ال' : ''))
  )
}

/** "Same time", "à la même heure", «الساعة نفسها». */
function saysSame(words: readonly string[]): boolean {
  return words.some((_, index) => {
    const same = SAMES.lengthAt(words, index)
    if (same > 0 && hourAt(words, index + same) !== undefined) return true

    const hour = HOURS.lengthAt(words, index)
    return hour > 0 && ITSELF.lengthAt(words, index + hour) > 0
  })
}

/** "Keep the time", "the time stays"; but "keep the time at 8" and "the time is still 8" say an hour. */
function leaves(words: readonly string[]): boolean {
  return words.some((_, index) => {
    const leaving = LEAVING.lengthAt(words, index)
    const left = leaving === 0 ? undefined : hourAt(words, index + leaving)
    if (left !== undefined && !saysHour(words, left)) return true

    const behind = index + HOURS.lengthAt(words, index)
    const staying = behind === index ? 0 : STAYING.lengthAt(words, behind)
    return staying > 0 && !saysHour(words, behind + staying)
  })
}

/** Behind an hour that is named at a place, articles before it; undefined where none is. */
function hourAt(words: readonly string[], index: number): number | undefined {
  const start = ARTICLES.has(words[index] ?? '') ? index + 1 : index
  const length = HOURS.lengthAt(words, start)

  return length === 0 ? undefined : start + length
}

/** So many words may stand between the noun and its number. */
const NEAR = 2

function saysHour(words: readonly string[], index: number): boolean {
  return words.slice(index, index + NEAR).some((word) => /^\d/.test(word))
}
