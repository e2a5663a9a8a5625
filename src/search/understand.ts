import type { Vocabulary } from '../shared/market.js'
import { englishWords, foreignWords } from '../shared/text-words.js'
import { tokenizeWithOffsets } from '../shared/text.js'
import {
  categoryNamed,
  cityNamed,
  findPlaceMentions,
  type Place,
  findCategoryMentions,
  findJobs,
  isCertain,
  type Job,
  stemsOf
} from '../vocabulary/index.js'
import type { Category } from '../catalog/index.js'
import { arabicGrammar, cheapWords, englishWishes } from './query-words.js'

/** A point; with the slug of the city that it is in, when a city was named. */
export interface NamedPlace {
  lat: number
  lng: number
  slug?: string
}

/** What the words of a search mean. */
export interface Understood {
  category: Category | null
  subcategory: string | null
  place: NamedPlace | null
  /** Asks for what costs little. */
  isCheap: boolean
  /** The stems of the remaining words, normalised, to be looked for in the services' texts. */
  words: string[]
  /** What they say of the job within a category. */
  jobs: Job[]
}

/** What most lists ask with: no words at all. */
const NOTHING: Understood = {
  category: null,
  subcategory: null,
  place: null,
  isCheap: false,
  words: [],
  jobs: []
}
const CHEAP: ReadonlySet<string> = new Set(cheapWords)
const ARABIC_GRAMMAR: ReadonlySet<string> = new Set(arabicGrammar)
const ENGLISH_WISHES: ReadonlySet<string> = new Set(englishWishes)

/** What somebody looks for: words, and the fields that say more than words. */
export interface Asked {
  text: string
  category?: string | undefined
  city?: string | undefined
}

/**
 * What the words mean, where no field says it: a named category or city counts before one in the words. Null
 * when a field names a category or a city that does not exist.
 */
export function understandAsked(vocabulary: Vocabulary, { text, category, city }: Asked): Understood | null {
  const understood = understand(vocabulary, text)
  const meant = category === undefined ? understood.category : categoryNamed(vocabulary, category)
  const place = city === undefined ? understood.place : cityNamed(vocabulary, city)
  if ((category !== undefined && meant === null) || (city !== undefined && place === null)) return null

  return { ...understood, category: meant, place }
}

/**
 * Takes the category and the place out of a free text, in either language or in Arabizi; the first certain
 * mention of each counts. Words of grammar and of wishing ("I need a cheap …") say nothing about a service
 * and fall away.
 */
export function understand(vocabulary: Vocabulary, text: string): Understood {
  if (text === '') return NOTHING

  const categoryMentions = findCategoryMentions(text, vocabulary.extraCategories).filter(isCertain)
  const placeMentions = findPlaceMentions(text, vocabulary.extraCities)
  const [mention] = categoryMentions
  const category = vocabulary.categories.find(({ slug }) => slug === mention?.slug) ?? null
  const taken = [...(category === null ? [] : categoryMentions), ...placeMentions]

  const words = tokenizeWithOffsets(text)
    .filter(({ start }) => !taken.some((span) => start >= span.start && start < span.end))
    .map(({ word }) => word)

  return {
    category,
    subcategory: category === null ? null : (mention?.subcategory ?? null),
    place: placeOf(vocabulary, placeMentions[0]?.place),
    isCheap: words.some((word) => CHEAP.has(word)),
    words: stemsOf(words.filter(isTelling)),
    jobs: findJobs(text, placeMentions)
  }
}

/** A city or a quarter of it counts as the city, a village as a point. */
function placeOf(vocabulary: Vocabulary, place: Place | undefined): NamedPlace | null {
  if (place === undefined) return null

  const city =
    place.kind === 'village' ? undefined : vocabulary.cities.find(({ slug }) => slug === place.city)
  if (city === undefined) return { lat: place.lat, lng: place.lng }

  return place.kind === 'quarter'
    ? { lat: place.lat, lng: place.lng, slug: city.slug }
    : { lat: city.lat, lng: city.lng, slug: city.slug }
}

function isTelling(word: string): boolean {
  return (
    word.length > 1 &&
    !CHEAP.has(word) &&
    !englishWords.has(word) &&
    !foreignWords.has(word) &&
    !ENGLISH_WISHES.has(word) &&
    !ARABIC_GRAMMAR.has(word)
  )
}
