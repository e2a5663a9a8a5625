import { asc } from 'drizzle-orm'
import { isDeepStrictEqual } from 'node:util'
import { categories, cities } from '../../drizzle/schema/index.js'
import { cities as shippedCities, resolvePlace } from './gazetteer.js'
import { categories as shippedCategories, resolveCategory } from './lexicon.js'
import type { KnownCategory, KnownCity, Market, Vocabulary } from '../shared/market.js'
import { normalizeText } from '../shared/text.js'

interface Named {
  slug: string
  name_en: string
  name_ar: string
  aliases: readonly string[]
}

/** Another process may have edited the tables, so a copy is never older than this. */
const LIFETIME_MILLISECONDS = 10_000

/** The vocabulary in force: two small reads, at most every ten seconds. */
export async function loadVocabulary(market: Market): Promise<Vocabulary> {
  const copy = market.vocabulary
  const { current } = copy
  if (current !== null && performance.now() - current.readAt < LIFETIME_MILLISECONDS) {
    return await current.vocabulary
  }

  const vocabulary = readVocabulary(market)
  copy.current = { readAt: performance.now(), vocabulary }
  vocabulary.catch(() => {
    copy.current = null
  })

  return await vocabulary
}

/** Must be called after an edit of categories or cities has committed. */
export function forgetVocabulary(market: Market): void {
  market.vocabulary.current = null
}

/** The category that a slug, a name, an alias or the words of the lexicon mean; null when none does. */
export function categoryNamed(vocabulary: Vocabulary, text: string): KnownCategory | null {
  const { categories, spellings, extraCategories } = vocabulary
  return (
    firstOf(categories, [spellings.categories.get(normalizeText(text))]) ??
    firstOf(
      categories,
      resolveCategory(text, extraCategories).map(({ slug }) => slug)
    )
  )
}

/**
 * The city that a slug, a name, an alias or a quarter of it means; null when none does. A village is no city.
 */
export function cityNamed(vocabulary: Vocabulary, text: string): KnownCity | null {
  const { cities, spellings, extraCities } = vocabulary
  const spelled = firstOf(cities, [spellings.cities.get(normalizeText(text))])
  if (spelled !== null) return spelled

  const place = resolvePlace(text, extraCities)
  return firstOf(cities, [place?.kind === 'village' ? undefined : place?.city])
}

function firstOf<T extends { slug: string }>(rows: T[], slugs: Array<string | undefined>): T | null {
  for (const slug of slugs) {
    const row = rows.find((candidate) => candidate.slug === slug)
    if (row !== undefined) return row
  }

  return null
}

async function readVocabulary({ db, vocabulary: { extras } }: Market): Promise<Vocabulary> {
  const categoryRows = await db
    .select()
    .from(categories)
    .orderBy(asc(categories.position), asc(categories.slug))
  const cityRows = await db.select().from(cities).orderBy(asc(cities.name_en))

  extras.extraCategories = sameIfEqual(
    categoryRows.filter((row) => isNews(row, shippedCategoryNames)),
    extras.extraCategories
  )
  extras.extraCities = sameIfEqual(
    cityRows.filter((row) => isNews(row, shippedCities)),
    extras.extraCities
  )

  return {
    categories: categoryRows.map(namesOf),
    cities: cityRows.map((row) => ({ ...namesOf(row), lat: row.lat, lng: row.lng })),
    ...extras,
    spellings: { categories: spellingsOf(categoryRows), cities: spellingsOf(cityRows) }
  }
}

const shippedCategoryNames = shippedCategories.map((category) => ({ ...namesOf(category), aliases: [] }))

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
