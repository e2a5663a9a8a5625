import { normalizeText } from '../shared/text.js'
import type { Locale } from '../texts/index.js'
import { jobWordsIn } from './jobs.js'
import { categories, findCategoryMentions, isCertain } from './lexicon.js'
import { findNotOffered } from './not-offered.js'

const ARABIC = /\p{Script=Arabic}/u

/**
 * The words of a language for what a text in the other one says of trades and jobs, normalised, each once:
 * so that a listing in one language is found by questions in both. A word of each job comes first, because
 * what stands in a title tells most. [] where the text says nothing that we know.
 */
export function glossOf(text: string, to: Locale): string[] {
  const jobs = jobWordsIn(text, to)
  const first = jobs.flatMap((words) => words.slice(0, 1))
  const words = [...thingIn(text, to), ...first, ...tradesIn(text, to), ...jobs.flat()]

  return [...new Set(words.map(normalizeText))].filter((word) => word !== '')
}

/** Some offer what no category covers, such as a massage. */
function thingIn(text: string, to: Locale): string[] {
  const thing = findNotOffered(text, [])
  if (thing === null) return []

  const isOfLanguage = (word: string) => ARABIC.test(word) === (to === 'ar') && !word.includes(' ')
  return [thing[`name_${to}`], ...thing.words.filter(isOfLanguage)]
}

function tradesIn(text: string, to: Locale): string[] {
  return findCategoryMentions(text)
    .filter(isCertain)
    .flatMap(({ slug, subcategory }) => {
      const category = categories.find((entry) => entry.slug === slug)
      const narrower = category?.subcategories.find((entry) => entry.slug === subcategory)
      return [narrower, category].flatMap((entry) => entry?.[`name_${to}`] ?? [])
    })
}
