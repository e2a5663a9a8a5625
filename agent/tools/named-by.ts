import type { Service } from '../../src/catalog/index.js'
import type { AddedWords } from '../../src/shared/market.js'
import { arabiziWords, englishWords, foreignWords } from '../../src/shared/text-words.js'
import { tokenize } from '../../src/shared/text.js'
import {
  findCategoryMentions,
  findNotOffered,
  glossOf,
  isCertain,
  stemsOf
} from '../../src/vocabulary/index.js'
import { wordsOf } from '../language/words/index.js'

const SAY_LITTLE = new Set(wordsOf('sayLittle').flatMap(tokenize))
const SHORTEST = 4
/** So much of what tells something in a text must stand in a title. */
const ENOUGH = 0.5

interface Asked {
  query?: string | undefined
  category?: string | undefined
}
type Titles = Pick<Service, 'title_en' | 'title_ar' | 'texts'>

/**
 * Whether a search asks for a service: by its category, by a trade in its words, or by what its titles say.
 * The search itself always finds something that is spelled a little alike, and nobody who asks or complains
 * wants that. A thing that no category covers ("a massage") has to stand in a title.
 */
export function isNamedIn(
  { query, category }: Asked,
  { extraCategories }: AddedWords
): (service: Titles) => boolean {
  if (query === undefined) return () => true

  const mentions = findCategoryMentions(query, extraCategories)
  const thing = findNotOffered(query, mentions)
  if (thing !== null) {
    return ({ title_en: english, title_ar: arabic }) =>
      [english, arabic].some((title) => findNotOffered(title, []) === thing)
  }
  if (category !== undefined || mentions.some(isCertain)) return () => true

  const wanted = stemsOf(tokenize(query).filter(isTelling))
  return (service) => {
    const titles = tokenize(wordsOfTitles(service)).flatMap((word) => stemsOf([word]))
    const shared = wanted.filter((stem) => titles.includes(stem))
    return shared.length > 0 && shared.length >= wanted.length * ENOUGH
  }
}

/** Of a listing in one language also the words that the other has for what its title says. */
function wordsOfTitles({ title_en: english, title_ar: arabic, texts }: Titles): string {
  if (texts.en.origin === 'untranslated') return [arabic, ...glossOf(arabic, 'en')].join(' ')
  if (texts.ar.origin === 'untranslated') return [english, ...glossOf(english, 'ar')].join(' ')

  return `${english} ${arabic}`
}

/** Does a search ask for a thing that no category covers? */
export function seeksThing({ query = '' }: Asked, { extraCategories }: AddedWords): boolean {
  return findNotOffered(query, findCategoryMentions(query, extraCategories)) !== null
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
