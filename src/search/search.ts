import type { Db } from '../../drizzle/client.js'
import type { Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import type { Page } from '../shared/schemas.js'
import { firstFreeStarts, isAsked, type AskedTime } from './available.js'
import {
  inCategory,
  inCity,
  priceFrom,
  priceUpTo,
  ratedFrom,
  within,
  type Condition,
  type Point
} from './filter.js'
import { cursorOf, findServices, isSpelledAnywhere, type FoundRow, type Search } from './find.js'
import { understand, type NamedPlace } from './understand.js'
import { nearestServices } from './nearest.js'
import { parseService, type Category, type Service, conceptsOf } from '../catalog/index.js'
import type { SearchServices } from './schemas.js'
import { categoryNamed, cityNamed, loadVocabulary, type Vocabulary } from '../vocabulary/index.js'

interface Results {
  rows: FoundRow[]
  starts: Map<string, string> | null
  nextCursor: string | null
}

/** Services that each step of a search by free time looks at, and the most steps of one page. */
const STEP = 60
const MAX_STEPS = 10
const AROUND_VILLAGE_KM = 15
const SHORTEST_TELLING = 3
/** Comparing by similarity is expensive, so only the longest words are compared. */
const MAX_ALIKE = 2

/**
 * The listed services that match, a page at a time. Category and city take a slug, a name or an alias in
 * either language; unknown → none. Words of `q` that mean a category or a place are understood as such, the
 * rest is compared by trigrams. `nextSlot` is present when a free time was asked for; then a page may be
 * shorter than `limit` and still have a next one. `distanceKm` is present when a place is known.
 * @throws invalid_input for half a point, a radius or sort=distance without a place, times in the wrong
 * order, or a foreign cursor.
 */
export async function searchServices(db: Db, actor: Actor, query: SearchServices): Promise<Page<Service>> {
  const { rows, starts, nextCursor } = await runSearch(db, query)
  return { items: rows.map((row) => withStart(row, starts)), nextCursor }
}

/** The same page as JSON text: without a free time to merge in, what the database built is passed through. */
export async function searchServicesJson(db: Db, actor: Actor, query: SearchServices): Promise<string> {
  const { rows, starts, nextCursor } = await runSearch(db, query)
  const items =
    starts === null ? rows.map((row) => row.json) : rows.map((row) => JSON.stringify(withStart(row, starts)))

  return `{"items":[${items.join(',')}],"nextCursor":${JSON.stringify(nextCursor)}}`
}

async function runSearch(db: Db, query: SearchServices): Promise<Results> {
  const asked = askedTime(query)
  const search = await planSearch(db, await loadVocabulary(db), query)
  if (search === null) return { rows: [], starts: null, nextCursor: null }
  if (isAsked(asked)) return await findFree(db, search, asked, query)

  const rows = await findServices(db, search, query.limit + 1, query.cursor)
  return { ...cut(rows, query.limit), starts: null }
}

/** The meaning of a query; null when it names a category or a city that does not exist. */
async function planSearch(db: Db, vocabulary: Vocabulary, query: SearchServices): Promise<Search | null> {
  const understood = understand(vocabulary, query.q ?? '')
  const category =
    query.category === undefined ? understood.category : categoryNamed(vocabulary, query.category)
  const named = query.city === undefined ? understood.place : cityNamed(vocabulary, query.city)
  if ((query.category !== undefined && category === null) || (query.city !== undefined && named === null)) {
    return null
  }

  const place = pointOf(query) ?? named
  const conditions = [...numbers(query), ...whereabouts(query, named, place)]
  if (category !== null) conditions.push(inCategory(category.slug))

  return {
    conditions,
    ...(await purposeOf(db, query.q ?? '', understood.words, category)),
    subcategory: understood.subcategory,
    place,
    sort: sortOf(query, place)
  }
}

/**
 * Words beside a category describe it. Without a category only the words are known: services with these
 * spellings and services near in meaning are found. Where no service has the spelling, services near in
 * meaning to a known trade are found, else services with similar spellings.
 */
export async function purposeOf(
  db: Db,
  text: string,
  words: string[],
  category: Category | null
): Promise<Pick<Search, 'words' | 'wordsAre' | 'nearest'>> {
  if (category !== null || words.length === 0) return { words, wordsAre: 'hints', nearest: [] }

  const nearest = await nearestServices(db, text)
  const telling = tellingWords(words)
  if (await isSpelledAnywhere(db, telling)) return { words: telling, wordsAre: 'spelled', nearest }
  if (nearest.length > 0 && conceptsOf(text).length > 0) return { words, wordsAre: 'meant', nearest }

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

function numbers({ minPrice, maxPrice, minRating }: SearchServices): Condition[] {
  const conditions: Condition[] = []
  if (minPrice !== undefined) conditions.push(priceFrom(minPrice))
  if (maxPrice !== undefined) conditions.push(priceUpTo(maxPrice))
  if (minRating !== undefined && minRating > 0) conditions.push(ratedFrom(minRating))
  return conditions
}

/** Within the radius of the place, else in the named city, else around the named village. */
function whereabouts(
  { radiusKm }: SearchServices,
  named: NamedPlace | null,
  place: Point | null
): Condition[] {
  if (radiusKm === undefined && named === null) return []
  if (radiusKm === undefined && named?.slug !== undefined) return [inCity(named.slug)]
  if (place === null) throw new DomainError('invalid_input', { field: 'radiusKm' })

  return [within(radiusKm ?? AROUND_VILLAGE_KM)]
}

function pointOf({ lat, lng }: SearchServices): Point | null {
  if (lat === undefined && lng === undefined) return null
  if (lat === undefined || lng === undefined) {
    throw new DomainError('invalid_input', { field: lat === undefined ? 'lat' : 'lng' })
  }

  return { lat, lng }
}

function sortOf({ sort = 'relevance' }: SearchServices, place: Point | null): Search['sort'] {
  if (sort === 'distance' && place === null) throw new DomainError('invalid_input', { field: 'sort' })
  return sort
}

function askedTime({ availableOn, availableFrom, availableTo }: SearchServices): AskedTime {
  const from = availableFrom === undefined ? undefined : new Date(availableFrom)
  const to = availableTo === undefined ? undefined : new Date(availableTo)
  if (from !== undefined && to !== undefined && from >= to) {
    throw new DomainError('invalid_input', { field: 'availableTo' })
  }

  return { on: availableOn, from, to }
}

/**
 * Free time is no column, so the search walks the order in steps until the page is full, with one query for
 * each step's services.
 */
async function findFree(
  db: Db,
  search: Search,
  asked: AskedTime,
  { limit, cursor }: SearchServices
): Promise<Results> {
  const free: FoundRow[] = []
  const starts = new Map<string, string>()
  let position = cursor

  for (let step = 0; step < MAX_STEPS; step++) {
    const rows = await findServices(db, search, STEP, position)
    for (const [id, start] of await firstFreeStarts(db, rows, asked)) starts.set(id, start)
    free.push(...rows.filter((row) => starts.has(row.id)))

    const last = rows.at(-1)
    if (free.length > limit || rows.length < STEP || last === undefined) {
      return { ...cut(free, limit), starts }
    }

    position = cursorOf(last)
  }

  return { rows: free, starts, nextCursor: position ?? null }
}

function cut(rows: FoundRow[], limit: number): { rows: FoundRow[]; nextCursor: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { rows: page, nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null }
}

function withStart({ id, json }: FoundRow, starts: Map<string, string> | null): Service {
  const service = parseService(json)
  return starts === null ? service : { ...service, nextSlot: starts.get(id) ?? null }
}
