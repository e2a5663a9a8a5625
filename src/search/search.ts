import type { Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import type { Market } from '../shared/market.js'
import { isAsked, type AskedTime } from './available.js'
import { countFacets, facetsOf, noServices } from './facets.js'
import { findServices, type Search } from './find.js'
import type { Facets, FoundServices, SearchServices } from './schemas.js'
import { loadVocabulary } from '../vocabulary/index.js'
import { planSearch } from './plan.js'
import { type Results, findFree, cut, withStart } from './page.js'

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
  const { rows, starts, nextCursor, facets } = await runSearch(market, query)
  const page = { items: rows.map((row) => withStart(row, starts)), nextCursor }
  return facets === null ? page : { ...page, facets }
}

/** The same page as JSON text: without a free time to merge in, what the database built is passed through. */
export async function searchServicesJson(
  market: Market,
  actor: Actor,
  query: SearchServices
): Promise<string> {
  const { rows, starts, nextCursor, facets } = await runSearch(market, query)
  const items =
    starts === null ? rows.map((row) => row.json) : rows.map((row) => JSON.stringify(withStart(row, starts)))

  const counted = facets === null ? '' : `,"facets":${JSON.stringify(facets)}`
  return `{"items":[${items.join(',')}],"nextCursor":${JSON.stringify(nextCursor)}${counted}}`
}

async function runSearch(
  market: Market,
  query: SearchServices
): Promise<Results & { facets: Facets | null }> {
  if (query.sort === 'rating' || query.minRating !== undefined) requireFeature(market.rules, 'reviews')

  const asked = askedTime(query)
  const vocabulary = await loadVocabulary(market)
  const search = await planSearch(market, vocabulary, query)
  const results = search === null ? nothing : await resultsOf(market, search, asked, query)
  if (query.facets !== true) return { ...results, facets: null }

  const facets =
    search === null
      ? await countFacets(market, vocabulary, noServices)
      : await facetsOf(market, vocabulary, search, asked)
  return { ...results, facets }
}

const nothing: Results = { rows: [], starts: null, nextCursor: null }

async function resultsOf(
  market: Market,
  search: Search,
  asked: AskedTime,
  query: SearchServices
): Promise<Results> {
  if (isAsked(asked)) return await findFree(market, search, asked, query)

  const rows = await findServices(market, search, query.limit + 1, query.cursor)
  return { ...cut(rows, query.limit), starts: null }
}

function askedTime({ availableOn, availableFrom, availableTo }: SearchServices): AskedTime {
  const from = availableFrom === undefined ? undefined : new Date(availableFrom)
  const to = availableTo === undefined ? undefined : new Date(availableTo)
  if (from !== undefined && to !== undefined && from >= to) {
    throw new DomainError('invalid_input', { field: 'availableTo' })
  }

  return { on: availableOn, from, to }
}
