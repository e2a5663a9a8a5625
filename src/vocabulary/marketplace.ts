import { asc } from 'drizzle-orm'
import { isDeepStrictEqual } from 'node:util'
import { categories, cities } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { cities as shippedCities, resolvePlace, setExtraPlaces, type ExtraPlace } from './gazetteer.js'
import {
  categories as shippedCategories,
  resolveCategory,
  setExtraCategories,
  type ExtraCategory
} from './lexicon.js'
import { normalizeText } from '../shared/text.js'

/** A category that this marketplace has, by the names that people read. */
export interface KnownCategory {
  slug: string
  name_en: string
  name_ar: string
}

/** A city that this marketplace has, with its centre. */
export interface KnownCity extends KnownCategory {
  lat: number
  lng: number
}

/**
 * The categories and cities of this marketplace, as its admins maintain them. The database decides which
 * exist; the code only adds words.
 */
export interface Vocabulary {
  categories: KnownCategory[]
  cities: KnownCity[]
  /** Categories that the shipped lexicon does not know by these names. */
  extraCategories: ExtraCategory[]
  /** The same for cities and the gazetteer. */
  extraCities: ExtraPlace[]
  /** Normalised slug, names and aliases → slug. */
  spellings: { categories: Map<string, string>; cities: Map<string, string> }
}
interface Named {
  slug: string
  name_en: string
  name_ar: string
  aliases: readonly string[]
}

/** Another process may have edited the tables, so a copy is never older than this. */
const LIFETIME_MILLISECONDS = 10_000
const copies = new WeakMap<Db, { readAt: number; edition: number; vocabulary: Promise<Vocabulary> }>()
let edition = 0

/** The vocabulary in force: two small reads, at most every ten seconds. */
export async function loadVocabulary(db: Db): Promise<Vocabulary> {
  const known = copies.get(db)
  if (
    known !== undefined &&
    known.edition === edition &&
    performance.now() - known.readAt < LIFETIME_MILLISECONDS
  ) {
    return await known.vocabulary
  }

  const vocabulary = readVocabulary(db)
  copies.set(db, { readAt: performance.now(), edition, vocabulary })
  vocabulary.catch(() => {
    copies.delete(db)
  })

  return await vocabulary
}

/** Must be called after an edit of categories or cities has committed. */
export function forgetVocabulary(): void {
  edition++
}

/** The category that a slug, a name, an alias or the words of the lexicon mean; null when none does. */
export function categoryNamed(vocabulary: Vocabulary, text: string): KnownCategory | null {
  const slugs = [
    vocabulary.spellings.categories.get(normalizeText(text)),
    ...resolveCategory(text, vocabulary.extraCategories).map((match) => match.slug)
  ]

  return firstOf(vocabulary.categories, slugs)
}

/**
 * The city that a slug, a name, an alias or a quarter of it means; null when none does. A village is no city.
 */
export function cityNamed(vocabulary: Vocabulary, text: string): KnownCity | null {
  const place = resolvePlace(text, vocabulary.extraCities)
  return firstOf(vocabulary.cities, [
    vocabulary.spellings.cities.get(normalizeText(text)),
    place?.kind === 'village' ? undefined : place?.city
  ])
}

function firstOf<T extends { slug: string }>(rows: T[], slugs: Array<string | undefined>): T | null {
  for (const slug of slugs) {
    const row = rows.find((candidate) => candidate.slug === slug)
    if (row !== undefined) return row
  }

  return null
}

async function readVocabulary(db: Db): Promise<Vocabulary> {
  const categoryRows = await db
    .select()
    .from(categories)
    .orderBy(asc(categories.position), asc(categories.slug))
  const cityRows = await db.select().from(cities).orderBy(asc(cities.name_en))

  kept.categories = sameIfEqual(
    categoryRows.filter((row) => isNews(row, shippedCategoryNames)),
    kept.categories
  )
  kept.cities = sameIfEqual(
    cityRows.filter((row) => isNews(row, shippedCities)),
    kept.cities
  )
  setExtraCategories(kept.categories)
  setExtraPlaces(kept.cities)

  return {
    categories: categoryRows.map(namesOf),
    cities: cityRows.map((row) => ({ ...namesOf(row), lat: row.lat, lng: row.lng })),
    extraCategories: kept.categories,
    extraCities: kept.cities,
    spellings: { categories: spellingsOf(categoryRows), cities: spellingsOf(cityRows) }
  }
}

const shippedCategoryNames = shippedCategories.map((category) => ({ ...namesOf(category), aliases: [] }))
/** The lexicon and the gazetteer keep what they computed for an array as long as it is that same array. */
const kept: { categories: ExtraCategory[]; cities: ExtraPlace[] } = { categories: [], cities: [] }

function namesOf(row: KnownCategory): KnownCategory {
  return { slug: row.slug, name_en: row.name_en, name_ar: row.name_ar }
}

function sameIfEqual<T>(fresh: T[], previous: T[]): T[] {
  return isDeepStrictEqual(fresh, previous) ? previous : fresh
}

function isNews(row: Named, shipped: readonly Named[]): boolean {
  const known = new Set(
    shipped
      .filter(({ slug }) => slug === row.slug)
      .flatMap(spellings)
      .map(normalizeText)
  )

  return spellings(row).some((spelling) => !known.has(normalizeText(spelling)))
}

function spellings({ slug, name_en: english, name_ar: arabic, aliases }: Named): string[] {
  return [...aliases, english, arabic, slug]
}

function spellingsOf(rows: Named[]): Map<string, string> {
  return new Map(
    rows.flatMap((row) => spellings(row).map((spelling) => [normalizeText(spelling), row.slug] as const))
  )
}
