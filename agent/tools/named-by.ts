import type { Service } from '../../src/catalog/index.js'
import { arabiziWords, englishWords, foreignWords } from '../../src/shared/text-words.js'
import { tokenize } from '../../src/shared/text.js'
import { findCategoryMentions, isCertain, stemsOf } from '../../src/vocabulary/index.js'
import { wordsOf } from '../language/words/index.js'

const SAY_LITTLE = new Set(wordsOf('sayLittle').flatMap(tokenize))
const SHORTEST = 4
/** So much of what tells something in a text must stand in a title. */
const ENOUGH = 0.5

/**
 * Does a free text name a service: its trade, or what its titles say? The search itself always finds
 * something that is spelled a little alike, and nobody who asks or complains wants that.
 */
export function namedBy(text: string): (service: Pick<Service, 'title_en' | 'title_ar'>) => boolean {
  if (findCategoryMentions(text).some(isCertain)) return () => true

  const wanted = stemsOf(tokenize(text).filter(isTelling))
  return ({ title_en: english, title_ar: arabic }) => {
    const titles = tokenize(`${english} ${arabic}`).flatMap((word) => stemsOf([word]))
    const shared = wanted.filter((stem) => titles.includes(stem))
    return shared.length > 0 && shared.length >= wanted.length * ENOUGH
  }
}

/** Can a text be compared with services at all? */
export function saysSomething(text: string): boolean {
  return tokenize(text).some(isTelling)
}

function isTelling(word: string): boolean {
  return (
    word.length >= SHORTEST &&
    !SAY_LITTLE.has(word) &&
    !englishWords.has(word) &&
    !foreignWords.has(word) &&
    !arabiziWords.has(word)
  )
}
