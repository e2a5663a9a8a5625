import type { Market } from '../shared/market.js'
import { isSpelledAnywhere, type Search } from './find.js'
import { nearestServices } from './nearest.js'
import { type Category, conceptsOf } from '../catalog/index.js'
import { loadVocabulary } from '../vocabulary/index.js'

const SHORTEST_TELLING = 3
/** Comparing by similarity is expensive, so only the longest words are compared. */
const MAX_ALIKE = 2

/**
 * Words beside a category describe it. Without a category only the words are known: services with these
 * spellings and services near in meaning are found. Where no service has the spelling, services near in
 * meaning to a known trade are found, else services with similar spellings.
 */
export async function purposeOf(
  market: Market,
  text: string,
  words: string[],
  category: Category | null
): Promise<Pick<Search, 'words' | 'wordsAre' | 'nearest'>> {
  if (category !== null || words.length === 0) return { words, wordsAre: 'hints', nearest: [] }

  const nearest = await nearestServices(market, text)
  const telling = tellingWords(words)
  if (await isSpelledAnywhere(market, telling)) return { words: telling, wordsAre: 'spelled', nearest }

  const { extraCategories } = await loadVocabulary(market)
  const isOfTrade = conceptsOf(text, extraCategories).length > 0
  if (nearest.length > 0 && isOfTrade) return { words, wordsAre: 'meant', nearest }

  return {
    words: telling.toSorted((one, other) => other.length - one.length).slice(0, MAX_ALIKE),
    wordsAre: 'alike',
    nearest
  }
}

/**
 * Words of one or two letters occur in every text and in no trigram index: they count only where there are no
 * others.
 */
function tellingWords(words: string[]): string[] {
  const long = words.filter(({ length }) => length >= SHORTEST_TELLING)
  return long.length > 0 ? long : words
}
