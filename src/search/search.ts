import type { Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import type { Page } from '../shared/schemas.js'
import { isAsked, type AskedTime } from './available.js'
import { findServices } from './find.js'
import type { Service } from '../catalog/index.js'
import type { SearchServices } from './schemas.js'
import { loadVocabulary } from '../vocabulary/index.js'
import { planSearch } from './plan.js'
import { type Results, findFree, cut, withStart } from './page.js'

/**
 * The listed services that match, a page at a time. Category and city take a slug, a name or an alias in
 * either language; unknown → none. Words of `q` that mean a category or a place are understood as such, the
 * rest is compared by trigrams. `nextSlot` is present when a free time was asked for; then a page may be
 * shorter than `limit` and still have a next one. `distanceKm` is present when a place is known.
 * @throws invalid_input for half a point, a radius or sort=distance without a place, times in the wrong
 * order, or a foreign cursor.
 */
export async function searchServices(
  market: Market,
  actor: Actor,
  query: SearchServices
): Promise<Page<Service>> {
  const { rows, starts, nextCursor } = await runSearch(market, query)
  return { items: rows.map((row) => withStart(row, starts)), nextCursor }
}

/** The same page as JSON text: without a free time to merge in, what the database built is passed through. */
export async function searchServicesJson(
  market: Market,
  actor: Actor,
  query: SearchServices
): Promise<string> {
  const { rows, starts, nextCursor } = await runSearch(market, query)
  const items =
    starts === null ? rows.map((row) => row.json) : rows.map((row) => JSON.stringify(withStart(row, starts)))

  return `{"items":[${items.join(',')}],"nextCursor":${JSON.stringify(nextCursor)}}`
}

async function runSearch(market: Market, query: SearchServices): Promise<Results> {
  const asked = askedTime(query)
  const search = await planSearch(market, await loadVocabulary(market), query)
  if (search === null) return { rows: [], starts: null, nextCursor: null }
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
