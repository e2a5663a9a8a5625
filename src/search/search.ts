import type { Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import type { Market } from '../shared/market.js'
import { parseService } from '../catalog/index.js'
import { isAsked, type AskedTime } from './available.js'
import { countFacets, facetsOf, noServices } from './facets.js'
import { findPage, type FoundPage, type Search } from './find.js'
import type { Facets, FoundServices, SearchServices } from './schemas.js'
import { loadVocabulary } from '../vocabulary/index.js'
import { planSearch } from './plan.js'
import { findFree } from './page.js'

/**
 * The listed services that match, a page at a time. Category and city take a slug, a name or an alias in
 * either language; unknown → none. Words of `q` that mean a category or a place are understood as such, the
 * rest is compared by trigrams. `nextSlot` is present when a free time was asked for; then a page may be
 * shorter than `limit` and still have a next one. `distanceKm` is present when a place is known, `facets`
 * when they were asked for.
 * @throws invalid_input for half a point, a radius or sort=distance without a place, times in the wrong
 * order, or a foreign cursor; feature_off for what asks for ratings where there are none.
 */
export async function searchServices(
  market: Market,
  actor: Actor,
  query: SearchServices
): Promise<FoundServices> {
  const { items, nextCursor, facets } = await runSearch(market, query)
  const page = { items: items.map(parseService), nextCursor }
  return facets === null ? page : { ...page, facets }
}

const START = Buffer.from('{"items":[')
const COMMA = Buffer.from(',')

/** The same page as the bytes of its JSON: those of the services go through as the database sent them. */
export async function searchServicesJson(
  market: Market,
  actor: Actor,
  query: SearchServices
): Promise<Buffer> {
  const { items, nextCursor, facets } = await runSearch(market, query)
  const counted = facets === null ? '' : `,"facets":${JSON.stringify(facets)}`
  const end = Buffer.from(`],"nextCursor":${JSON.stringify(nextCursor)}${counted}}`)

  const list = items.flatMap((item, index) => (index === 0 ? [item] : [COMMA, item]))

  return Buffer.concat([START, ...list, end])
}

async function runSearch(
  market: Market,
  query: SearchServices
): Promise<FoundPage & { facets: Facets | null }> {
  if (query.sort === 'rating' || query.minRating !== undefined) requireFeature(market.rules, 'reviews')

  const asked = askedTime(query)
  const vocabulary = await loadVocabulary(market)
  const search = await planSearch(market, vocabulary, query)
  const page = search === null ? nothing : await pageOf(market, search, asked, query)
  if (query.facets !== true) return { ...page, facets: null }

  const facets =
    search === null
      ? await countFacets(market, vocabulary, noServices)
      : await facetsOf(market, vocabulary, search, asked)
  return { ...page, facets }
}

const nothing: FoundPage = { items: [], nextCursor: null }

async function pageOf(
  market: Market,
  search: Search,
  asked: AskedTime,
  query: SearchServices
): Promise<FoundPage> {
  if (isAsked(asked)) return await findFree(market, search, asked, query)

  return await findPage(market, search, query.limit, query.cursor)
}

function askedTime({ availableOn, availableFrom, availableTo }: SearchServices): AskedTime {
  const from = availableFrom === undefined ? undefined : new Date(availableFrom)
  const to = availableTo === undefined ? undefined : new Date(availableTo)
  if (from !== undefined && to !== undefined && from >= to) {
    throw new DomainError('invalid_input', { field: 'availableTo' })
  }

  return { on: availableOn, from, to }
}
