import { and, asc, desc, eq, or, sql, type SQL } from 'drizzle-orm'
import { providers, services, users } from '../../drizzle/schema/index.js'
import { DomainError } from '../shared/errors.js'
import { isId } from '../shared/ids.js'
import type { Market } from '../shared/market.js'
import { decodeCursor, encodeCursor } from '../shared/page.js'
import { preparedQueries } from '../shared/prepared.js'
import {
  distanceKm,
  fairRating,
  isAmong,
  mentionScore,
  nearness,
  resemblanceScore,
  resemblesAny,
  type Condition,
  type Point
} from './filter.js'
import {
  isInBusiness,
  isListed,
  isOffered,
  mentionsAny,
  wordValues,
  isoText,
  roundedKm,
  serviceJson
} from '../catalog/index.js'
import type { Job } from '../vocabulary/index.js'
import { jobFitSql, jobValues, titleLength } from './job-fit.js'
import type { ServiceSort } from './schemas.js'

/** A search, understood: ready to be turned into one statement. */
export interface Search {
  conditions: Condition[]
  /** Normalised words that bring a service to the front. */
  words: string[]
  /**
   * What the words are for: to order only, to be found as they are spelled or alike, or nothing, because only
   * the meaning leads anywhere.
   */
  wordsAre: 'hints' | 'spelled' | 'alike' | 'meant'
  /**
   * Services that are near in meaning, the nearest first: found beside those that the words find, and merged
   * by reciprocal rank.
   */
  nearest: string[]
  /** What the words say of the job within its category: services that fit it come first. */
  jobs: Job[]
  /** A subcategory that comes first; it leaves no other out. */
  subcategory: string | null
  /** From where distances are measured. */
  place: Point | null
  sort: ServiceSort
}

/** A found service with what the next steps need: its place in the order, its provider's zone, its length. */
export interface FoundRow {
  id: string
  json: string
  key0: string
  key1: string
  providerId: string
  durationMinutes: number
  timezone: string
}

/** What a found service is compared by; how it is shown is loaded for the chosen ones alone. */
export interface FoundCandidate {
  id: string
  providerId: string
  price: number
  currency: string
  city: string | null
  subcategory: string | null
  ratings: number | null
  ratingSum: number
  ratingCount: number
  durationMinutes: number
  timezone: string
  /** Null where one of the two places is unknown. */
  distanceKm: number | null
  /** Null where the search says nothing of the job. */
  searchText: string | null
  titleLength: number
}

interface Order {
  keys: [SQL, SQL]
  type: 'float8' | 'timestamptz'
  descending: boolean
}

const run = preparedQueries<FoundRow>()
const runCandidates = preparedQueries<FoundCandidate>()
const runChosen = preparedQueries<{ id: string; json: string }>()
const runSpelling = preparedQueries<{ id: string }>()
/** Sorts a service without a point behind all others. */
const FAR_AWAY_KM = 99_999
/** How well a service fits the job decides before everything else. */
const JOB_WEIGHT = 1000

/**
 * Finds listed services in order, at most `limit`, after the cursor's position. Two steps in one statement:
 * the page is cut first, and only its rows are made into JSON.
 * @throws invalid_input for a cursor that is not of this order.
 */
export async function findServices(
  market: Market,
  search: Search,
  limit: number,
  cursor: string | undefined
): Promise<FoundRow[]> {
  const order = orderOf(search)
  const isContinued = cursor !== undefined
  const position = isContinued ? readPosition(cursor, order) : {}
  const values = { ...valuesOf(search), limit, ...position }

  return await run(
    market,
    nameOf(search, isContinued),
    (pool) => buildPage(pool, search, order, isContinued),
    values
  )
}

/**
 * The same search for whoever compares many and shows few: the JSON of a hundred services takes longer than
 * finding them. In the search's order, at most `limit`.
 */
export async function findCandidates(
  market: Market,
  search: Search,
  limit: number
): Promise<FoundCandidate[]> {
  const values = { ...valuesOf(search), limit }
  return await runCandidates(market, nameOf(search, false), (pool) => buildCandidates(pool, search), values)
}

/** The JSON of some services by their id, with the distance from a place; those that are gone are absent. */
export async function loadServices(
  market: Market,
  ids: string[],
  place: Point | null
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()

  const values = { ids: `{${ids.join(',')}}`, ...pointOf(place) }
  const rows = await runChosen(
    market,
    place === null ? 'anywhere' : 'from a place',
    (pool) => buildChosen(pool, place),
    values
  )

  return new Map(rows.map(({ id, json }) => [id, json]))
}

function valuesOf(search: Search): Record<string, unknown> {
  const { place, nearest, subcategory, words, jobs, conditions } = search
  const values = {
    ...pointOf(place),
    nearest: `{${nearest.join(',')}}`,
    subcategory,
    ...wordValues(words),
    ...jobValues(jobs)
  }

  return Object.assign(values, ...conditions.map((condition) => condition.values))
}

function pointOf(place: Point | null): Partial<Point> {
  return place === null ? {} : { lat: place.lat, lng: place.lng }
}

/** Is at least one of these words in any service's text as it is spelled? */
export async function isSpelledAnywhere(market: Market, words: string[]): Promise<boolean> {
  const rows = await runSpelling(
    market,
    String(words.length),
    ({ db }) => db.select({ id: services.id }).from(services).where(mentionsAny(words)).limit(1),
    wordValues(words)
  )

  return rows.length > 0
}

export function cursorOf(row: FoundRow): string {
  return encodeCursor([row.key0, row.key1, row.id])
}

function nameOf(search: Search, isContinued: boolean): string {
  const parts = [
    search.sort,
    search.wordsAre,
    search.words.length,
    search.jobs.length,
    search.subcategory === null ? '' : 'subcategory',
    search.nearest.length === 0 ? '' : 'nearest',
    search.place === null ? '' : 'place',
    isContinued ? 'continued' : ''
  ]

  return [...parts, ...search.conditions.map((condition) => condition.name)].join(' ')
}

function buildPage(market: Market, search: Search, order: Order, isContinued: boolean) {
  const direction = order.descending ? desc : asc
  const page = pageOf(market, search, order, isContinued)

  return market.db
    .select({
      id: page.id,
      json: serviceJson(market.files, search.place === null ? undefined : distanceKm()),
      // Named anew: an ORDER BY prefers a result column of the same name, and text sorts otherwise than
      // numbers.
      key0: (order.type === 'timestamptz' ? isoText(sql`${page.key0}`) : sql<string>`${page.key0}::text`).as(
        'position0'
      ),
      key1: sql<string>`${page.key1}::text`.as('position1'),
      providerId: services.providerId,
      durationMinutes: services.durationMinutes,
      timezone: providers.timezone
    })
    .from(page)
    .innerJoin(services, eq(services.id, page.id))
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .orderBy(direction(page.key0), direction(page.key1), direction(page.id))
}

function buildCandidates(market: Market, search: Search) {
  const order = orderOf(search)
  const direction = order.descending ? desc : asc
  const page = pageOf(market, search, order, false)
  const { price, currency, city, subcategory, durationMinutes, providerId } = services

  return market.db
    .select({
      id: page.id,
      providerId,
      price,
      currency,
      city,
      subcategory,
      ratings: providers.ratings,
      ratingSum: providers.ratingSum,
      ratingCount: providers.ratingCount,
      durationMinutes,
      timezone: providers.timezone,
      distanceKm:
        search.place === null ? sql<null>`null` : sql<number | null>`${roundedKm(distanceKm())}::float8`,
      searchText: search.jobs.length === 0 ? sql<null>`null` : services.searchText,
      titleLength
    })
    .from(page)
    .innerJoin(services, eq(services.id, page.id))
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .orderBy(direction(page.key0), direction(page.key1), direction(page.id))
}

function buildChosen(market: Market, place: Point | null) {
  return market.db
    .select({ id: services.id, json: serviceJson(market.files, place === null ? undefined : distanceKm()) })
    .from(services)
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .where(sql`${services.id} = any(${sql.placeholder('ids')}::uuid[])`)
}

function pageOf(market: Market, search: Search, order: Order, isContinued: boolean) {
  return hasIndexedOrder(search)
    ? joinedThenOrdered(market, search, order, isContinued)
    : orderedThenJoined(market, search, order, isContinued)
}

function hasIndexedOrder({ sort, words, wordsAre, nearest, jobs }: Search): boolean {
  const isByWords = nearest.length > 0 || jobs.length > 0 || (words.length > 0 && wordsAre !== 'meant')
  return sort !== 'relevance' || !isByWords
}

/** Where an index may have the order, joined rows come in it, and the page ends the reading. */
function joinedThenOrdered(market: Market, search: Search, order: Order, isContinued: boolean) {
  const direction = order.descending ? desc : asc
  return market.db
    .select({ id: services.id, key0: order.keys[0].as('key0'), key1: order.keys[1].as('key1') })
    .from(services)
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .innerJoin(users, eq(users.id, services.providerId))
    .where(and(isListed, ...conditionsOf(search, order, isContinued)))
    .orderBy(direction(sql`key0`), direction(sql`key1`), direction(services.id))
    .limit(sql.placeholder('limit'))
    .as('page')
}

/**
 * Words may be in thousands of services: they are ordered by themselves, and providers looked up for no more
 * than the page takes.
 */
function orderedThenJoined(market: Market, search: Search, order: Order, isContinued: boolean) {
  const { db } = market
  const direction = order.descending ? desc : asc

  const ordered = db
    .select({
      id: services.id,
      providerId: services.providerId,
      key0: order.keys[0].as('key0'),
      key1: order.keys[1].as('key1')
    })
    .from(services)
    .where(and(isOffered, ...conditionsOf(search, order, isContinued)))
    .orderBy(direction(sql`key0`), direction(sql`key1`), direction(services.id))
    .as('ordered')

  return db
    .select({ id: ordered.id, key0: ordered.key0, key1: ordered.key1 })
    .from(ordered)
    .innerJoin(providers, eq(providers.userId, ordered.providerId))
    .innerJoin(users, eq(users.id, ordered.providerId))
    .where(isInBusiness)
    .orderBy(direction(ordered.key0), direction(ordered.key1), direction(ordered.id))
    .limit(sql.placeholder('limit'))
    .as('page')
}

function conditionsOf(search: Search, order: Order, isContinued: boolean): Array<SQL | undefined> {
  return [
    ...search.conditions.map((condition) => condition.sql),
    hasWords(search),
    isContinued ? isAfter(order) : undefined
  ]
}

function orderOf(search: Search): Order {
  const none = sql`0::float8`
  switch (search.sort) {
    case 'relevance':
      return { keys: [relevance(search), none], type: 'float8', descending: true }
    case 'rating':
      return {
        keys: [sql`coalesce(${services.ratings}, 0)::float8`, sql`${services.ratingCount}::float8`],
        type: 'float8',
        descending: true
      }
    case 'price':
      return { keys: [sql`${services.price}::float8`, none], type: 'float8', descending: false }
    case '-price':
      return { keys: [sql`${services.price}::float8`, none], type: 'float8', descending: true }
    case 'newest':
      return { keys: [sql`${services.createdAt}`, none], type: 'timestamptz', descending: true }
    case 'distance':
      return {
        keys: [sql`coalesce(${distanceKm()}, ${sql.raw(String(FAR_AWAY_KM))})`, none],
        type: 'float8',
        descending: false
      }
  }
}

function hasWords({ words, wordsAre, nearest }: Search): SQL | undefined {
  if (words.length === 0 || wordsAre === 'hints') return undefined

  const isNear = nearest.length === 0 ? undefined : isAmong()

  if (wordsAre === 'meant') return isNear
  return or(wordsAre === 'spelled' ? mentionsAny(words) : resemblesAny(words), isNear)
}

/**
 * The job decides, then the words and the subcategory weigh most, then the rating, then nearness. With
 * nothing but the rating, an index has this order.
 */
function relevance({ words, wordsAre, nearest, jobs, subcategory, place }: Search): SQL {
  const parts: SQL[] = []
  if (jobs.length > 0) parts.push(sql`${sql.raw(String(JOB_WEIGHT))} * ${jobFitSql(jobs)}`)
  if (nearest.length > 0) parts.push(sql`15 * ${nearness()}`)

  if (words.length > 0 && wordsAre !== 'meant') {
    parts.push(sql`15 * ${wordsAre === 'alike' ? resemblanceScore(words) : mentionScore(words)}`)
  }

  if (subcategory !== null) {
    parts.push(sql`case when ${services.subcategory} = ${sql.placeholder('subcategory')} then 10 else 0 end`)
  }

  if (place !== null) parts.push(sql`coalesce(5 / (1 + ${distanceKm()} / 10), 0)`)
  return parts.length === 0 ? fairRating : sql`(${sql.join([fairRating, ...parts], sql` + `)})::float8`
}

function isAfter({ keys, type, descending }: Order): SQL {
  const position = sql`(${sql.placeholder('after0')}::${sql.raw(type)}, ${sql.placeholder('after1')}::float8,
    ${sql.placeholder('afterId')}::uuid)`
  return sql`(${keys[0]}, ${keys[1]}, ${services.id}) ${sql.raw(descending ? '<' : '>')} ${position}`
}

function readPosition(cursor: string, order: Order): Record<string, string> {
  const [after0, after1, afterId] = decodeCursor(cursor, 3).map(String)
  if (after0 === undefined || after1 === undefined || afterId === undefined) throw refusedCursor()

  const isKey =
    order.type === 'timestamptz'
      ? !Number.isNaN(Date.parse(after0)) && /^\d{4}-\d\d-\d\dT.*Z$/.test(after0)
      : isNumber(after0)
  if (!isKey || !isNumber(after1) || !isId(afterId)) {
    throw refusedCursor()
  }

  return { after0, after1, afterId }
}

function isNumber(text: string): boolean {
  return /^-?\d{1,15}(\.\d{1,20})?(e[-+]?\d{1,2})?$/.test(text)
}

function refusedCursor(): DomainError {
  return new DomainError('invalid_input', { field: 'cursor' })
}
