import { and, asc, desc, eq, or, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { fairRatingOf, providers, services, starsOf } from '../../drizzle/schema/index.js'
import { DomainError } from '../shared/errors.js'
import { isId } from '../shared/ids.js'
import type { Market } from '../shared/market.js'
import { decodeCursor, encodeCursor } from '../shared/page.js'
import { nameWith } from '../shared/automatic-acceptance.js'
import { hasFeature } from '../shared/features.js'
import { preparedBytes, preparedQueries } from '../shared/prepared.js'
import { shownRating } from '../shared/ratings.js'
import {
  distanceKm,
  isAmong,
  mentionScore,
  nearness,
  resemblanceScore,
  resemblesAny,
  straightWay,
  type Condition,
  type Point
} from './filter.js'
import { isListed, mentionsAny, wordValues, isoText, roundedKm, serviceJson } from '../catalog/index.js'
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
  json: Buffer
  key0: string
  key1: string | null
  providerId: string
  durationMinutes: number
  timezone: string
}

/** The same as the database sent it. */
type SentRow = Record<Exclude<keyof FoundRow, 'key1'>, Buffer> & { key1: Buffer | null }

/** Some found services in order. */
export interface FoundPage {
  /** The JSON of each. */
  items: Buffer[]
  /** Where the next page begins; null after the last one. */
  nextCursor: string | null
}

/** What a found service is compared by; how it is shown is loaded for the chosen ones alone. */
export interface FoundCandidate {
  id: string
  providerId: string
  price: number
  currency: string
  city: string | null
  subcategory: string | null
  /** Of the service itself; what follows is its provider's, over all their services. */
  stars: number | null
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

/** What services are ordered by, before their ids; an index has most orders (drizzle/schema/catalog.ts). */
interface Order {
  keys: [Key] | [Key, Key]
  descending: boolean
}
interface Key {
  sql: SQL
  type: keyof typeof keyTexts
}

/** How a key is written in a cursor. */
const keyTexts = {
  real: /^\d(\.\d{1,9})?$/,
  int: /^\d{1,9}$/,
  bigint: /^\d{1,15}$/,
  float8: /^-?\d{1,15}(\.\d{1,20})?(e[-+]?\d{1,2})?$/,
  timestamptz: /^\d{4}-\d\d-\d\dT.*Z$/
}

const run = preparedBytes<SentRow>()
const runCandidates = preparedQueries<FoundCandidate>()
const runChosen = preparedQueries<{ id: string; json: string }>()
const runSpelling = preparedQueries<{ id: string }>()
/** Through the sphere no way is longer than 2: a service without a point is behind all others. */
const FAR_AWAY = 9
/** How well a service fits the job decides before everything else. */
const JOB_WEIGHT = 1000

/**
 * A page of listed services in order, at most `limit`, after the cursor's position. Nothing of them is
 * decoded but where the page ends.
 * @throws invalid_input for a cursor that is not of this order.
 */
export async function findPage(
  market: Market,
  search: Search,
  limit: number,
  cursor: string | undefined
): Promise<FoundPage> {
  const rows = await readServices(market, search, limit + 1, cursor)
  const page = rows.slice(0, limit)
  const last = page.at(-1)

  return {
    items: page.map(({ json }) => json),
    nextCursor: rows.length > limit && last !== undefined ? cursorOf(decoded(last)) : null
  }
}

/**
 * Listed services in order, at most `limit`, after the cursor's position, for whoever looks further at them.
 * @throws invalid_input for a cursor that is not of this order.
 */
export async function findServices(
  market: Market,
  search: Search,
  limit: number,
  cursor: string | undefined
): Promise<FoundRow[]> {
  const rows = await readServices(market, search, limit, cursor)
  return rows.map(decoded)
}

/** Two steps in one statement: the page is cut first, and only its rows are made into JSON. */
async function readServices(
  market: Market,
  search: Search,
  limit: number,
  cursor: string | undefined
): Promise<SentRow[]> {
  const order = orderOf(search)
  const isContinued = cursor !== undefined
  const position = isContinued ? readPosition(cursor, order) : {}
  const values = { ...valuesOf(search), limit, ...position }

  return await run(
    market,
    nameOf(market, search, isContinued),
    (pool) => buildPage(pool, search, order, isContinued),
    values
  )
}

function decoded(row: SentRow): FoundRow {
  return {
    id: row.id.toString(),
    json: row.json,
    key0: row.key0.toString(),
    key1: row.key1?.toString() ?? null,
    providerId: row.providerId.toString(),
    durationMinutes: Number(row.durationMinutes.toString()),
    timezone: row.timezone.toString()
  }
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
  return await runCandidates(
    market,
    nameOf(market, search, false),
    (pool) => buildCandidates(pool, search),
    values
  )
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
    nameWith(market.rules, place === null ? 'anywhere' : 'from a place'),
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

function nameOf({ rules }: Market, search: Search, isContinued: boolean): string {
  const parts = [
    hasFeature(rules, 'reviews') ? '' : 'unrated',
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

/** Whoever orders all that is found cuts the page first, and makes JSON of its rows alone. */
function buildPage(market: Market, search: Search, order: Order, isContinued: boolean) {
  if (isByIndex(search)) return buildIndexedPage(market, search, order, isContinued)

  const page = pageOf(market, search, order, isContinued)
  return market.db
    .select({ ...shownOf(market, search), ...positionOf(order, [sql`${page.key0}`, sql`${page.key1}`]) })
    .from(page)
    .innerJoin(services, eq(services.id, page.id))
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .orderBy(...inOrder(order, [page.key0, page.key1, page.id]))
}

/** Rows come in the order of an index, and the page ends the reading. */
function buildIndexedPage(market: Market, search: Search, order: Order, isContinued: boolean) {
  const keys = order.keys.map((key) => key.sql)
  return market.db
    .select({ ...shownOf(market, search), ...positionOf(order, keys) })
    .from(services)
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .where(and(isListed, ...conditionsOf(search, order, isContinued)))
    .orderBy(...inOrder(order, [...keys, services.id]))
    .limit(sql.placeholder('limit'))
}

function shownOf(market: Market, search: Search) {
  return {
    id: services.id,
    json: serviceJson(market, { distance: search.place === null ? undefined : distanceKm() }),
    providerId: services.providerId,
    durationMinutes: services.durationMinutes,
    timezone: providers.timezone
  }
}

/** The keys as a cursor has them. */
function positionOf({ keys }: Order, [first, second]: SQL[]) {
  const text = (index: number, value: SQL | undefined) =>
    keys[index]?.type === 'timestamptz' ? isoText(sql`${value}`) : sql<string>`${value}::text`

  // Named anew: an ORDER BY prefers a result column of the same name, and text sorts otherwise than numbers.
  return {
    key0: text(0, first).as('position0'),
    key1: (keys.length === 1 ? sql<null>`null` : sql<string | null>`${text(1, second)}`).as('position1')
  }
}

function inOrder({ descending }: Order, columns: SQLWrapper[]): SQL[] {
  return columns.map((column) => (descending ? desc(column) : asc(column)))
}

function buildCandidates(market: Market, search: Search) {
  const order = orderOf(search)
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
      stars: shownRating(market.rules, services).ratings,
      ...shownRating(market.rules, providers),
      ratingSum: providers.ratingSum,
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
    .orderBy(...inOrder(order, [page.key0, page.key1, page.id]))
}

function buildChosen(market: Market, place: Point | null) {
  return market.db
    .select({
      id: services.id,
      json: serviceJson(market, { distance: place === null ? undefined : distanceKm() })
    })
    .from(services)
    .innerJoin(providers, eq(providers.userId, services.providerId))
    .where(sql`${services.id} = any(${sql.placeholder('ids')}::uuid[])`)
}

/** The page's ids and keys. */
function pageOf(market: Market, search: Search, order: Order, isContinued: boolean) {
  const columns = [sql`key0`, sql`key1`, sql`id`]

  if (search.sort !== 'distance') {
    const [first, second] = order.keys
    return market.db
      .select({ id: services.id, key0: first.sql.as('key0'), key1: (second?.sql ?? sql`0`).as('key1') })
      .from(services)
      .where(and(isListed, ...conditionsOf(search, order, isContinued)))
      .orderBy(...inOrder(order, columns))
      .limit(sql.placeholder('limit'))
      .as('page')
  }

  // The nearest come in the order of an index until there are enough; those that are as far as the last come
  // with it, and only then do ids decide.
  const nearest = market.db
    .select({ id: services.id, way: straightWay().as('way') })
    .from(services)
    .where(and(isListed, ...conditionsOf(search, order, isContinued)))
    .orderBy(sql`way fetch first ${sql.placeholder('limit')} rows with ties`)
    .as('nearest')

  return market.db
    .select({ id: nearest.id, key0: wayOrFarAway(nearest.way).as('key0'), key1: sql`0`.as('key1') })
    .from(nearest)
    .orderBy(...inOrder(order, columns))
    .limit(sql.placeholder('limit'))
    .as('page')
}

/** Does an index have the order? That of distances is an index's, too, but without the ids. */
function isByIndex(search: Search): boolean {
  return search.sort !== 'distance' && (search.sort !== 'relevance' || !saysWhat(search))
}
/** Does a search say more of the work than its category? */
export function saysWhat({
  words,
  nearest,
  jobs,
  subcategory
}: Pick<Search, 'words' | 'nearest' | 'jobs' | 'subcategory'>): boolean {
  return words.length > 0 || nearest.length > 0 || jobs.length > 0 || subcategory !== null
}

function conditionsOf(search: Search, order: Order, isContinued: boolean): Array<SQL | undefined> {
  return [
    ...search.conditions.map((condition) => condition.sql),
    hasWords(search),
    isContinued ? isAfter(order) : undefined
  ]
}

function orderOf(search: Search): Order {
  switch (search.sort) {
    case 'relevance':
      return { keys: [{ sql: relevance(search), type: 'float8' }], descending: true }
    case 'rating':
      return {
        keys: [
          { sql: starsOf(services), type: 'real' },
          { sql: sql`${services.ratingCount}`, type: 'int' }
        ],
        descending: true
      }
    case 'price':
    case '-price':
      return {
        keys: [{ sql: sql`${services.price}`, type: 'bigint' }],
        descending: search.sort === '-price'
      }
    case 'newest':
      return { keys: [{ sql: sql`${services.createdAt}`, type: 'timestamptz' }], descending: true }
    case 'distance':
      return { keys: [{ sql: wayOrFarAway(straightWay()), type: 'float8' }], descending: false }
  }
}

function wayOrFarAway(way: SQLWrapper): SQL {
  return sql`coalesce(${way}, ${sql.raw(String(FAR_AWAY))})`
}

function hasWords({ words, wordsAre, nearest }: Search): SQL | undefined {
  if (words.length === 0 || wordsAre === 'hints') return undefined

  const isNear = nearest.length === 0 ? undefined : isAmong()

  if (wordsAre === 'meant') return isNear
  return or(wordsAre === 'spelled' ? mentionsAny(words) : resemblesAny(words), isNear)
}

/**
 * The job decides, then the words and the subcategory weigh most, then the rating, then nearness. Where a
 * search says nothing of the work, the rating alone: an index has that order.
 */
function relevance(search: Search): SQL {
  const { words, wordsAre, nearest, jobs, subcategory, place } = search
  const fairRating = fairRatingOf(services)
  if (!saysWhat(search)) return fairRating

  const parts = [fairRating]
  if (jobs.length > 0) parts.push(sql`${sql.raw(String(JOB_WEIGHT))} * ${jobFitSql(jobs)}`)
  if (nearest.length > 0) parts.push(sql`15 * ${nearness()}`)

  if (words.length > 0 && wordsAre !== 'meant') {
    parts.push(sql`15 * ${wordsAre === 'alike' ? resemblanceScore(words) : mentionScore(words)}`)
  }

  if (subcategory !== null) {
    parts.push(sql`case when ${services.subcategory} = ${sql.placeholder('subcategory')} then 10 else 0 end`)
  }

  if (place !== null) parts.push(sql`coalesce(5 / (1 + ${distanceKm()} / 10), 0)`)
  return sql`(${sql.join(parts, sql` + `)})::float8`
}

function isAfter({ keys, descending }: Order): SQL {
  const places = keys.map(({ type }, index) => sql`${sql.placeholder(`after${index}`)}::${sql.raw(type)}`)
  const values = sql.join([...keys.map((key) => key.sql), sql`${services.id}`], sql`, `)
  const position = sql.join([...places, sql`${sql.placeholder('afterId')}::uuid`], sql`, `)

  return sql`(${values}) ${sql.raw(descending ? '<' : '>')} (${position})`
}

/** @throws invalid_input for what is no position in this order */
function readPosition(cursor: string, { keys }: Order): Record<string, string> {
  const [first, second, afterId] = decodeCursor(cursor, 3)
  if (typeof afterId !== 'string' || !isId(afterId)) throw refusedCursor()
  if ((second === null) !== (keys.length === 1)) throw refusedCursor()

  const position: Record<string, string> = { afterId }
  for (const [index, { type }] of keys.entries()) {
    const text = String([first, second][index])
    if (!keyTexts[type].test(text)) throw refusedCursor()
    if (type === 'timestamptz' && Number.isNaN(Date.parse(text))) throw refusedCursor()

    position[`after${index}`] = text
  }

  return position
}

function refusedCursor(): DomainError {
  return new DomainError('invalid_input', { field: 'cursor' })
}
