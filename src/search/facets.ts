import { freeWindows } from '../bookings/index.js'
import { localToday } from '../shared/dates.js'
import { hasFeature } from '../shared/features.js'
import type { Market, Vocabulary } from '../shared/market.js'
import { firstFreeStarts, isAsked, localDay, type AskedTime } from './available.js'
import { findCandidates, type FoundCandidate, type Search } from './find.js'
import { MOST_COUNTED, type Facets } from './schemas.js'

/** From so many stars on: the values of `minRating` that people choose from. */
const STARS = [4.5, 4, 3.5, 3]
/** A day is counted from today, so many in all. */
const DAYS = 7
const MOST_CITIES = 20
/** Where people end a price: these, times a power of ten. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9, 10]

/** Services to be counted, and whether there are no more. */
export interface Sample {
  rows: FoundCandidate[]
  isAll: boolean
  /** The stars that `minRating` goes by. */
  starsOf: (row: FoundCandidate) => number
}

/** What nothing is counted from. */
export const noServices: Sample = { rows: [], isAll: true, starsOf: () => 0 }

/**
 * Of the services that a search finds, how many have what. It counts the first of them in the search's order,
 * at most MOST_COUNTED, so that its cost does not grow with the catalogue.
 */
export async function facetsOf(
  market: Market,
  vocabulary: Vocabulary,
  search: Search,
  asked: AskedTime
): Promise<Facets> {
  const found = await findCandidates(market, search, MOST_COUNTED + 1)
  const first = found.slice(0, MOST_COUNTED)
  const free = isAsked(asked) ? await firstFreeStarts(market, first, asked) : null

  return await countFacets(market, vocabulary, {
    rows: free === null ? first : first.filter(({ id }) => free.has(id)),
    isAll: found.length <= MOST_COUNTED,
    starsOf: ({ stars }) => stars ?? 0
  })
}

/** How many of these services have what: one query, for the days on which they are free. */
export async function countFacets(
  market: Market,
  { cities }: Vocabulary,
  { rows, isAll, starsOf }: Sample
): Promise<Facets> {
  const counts = countsOf(rows.flatMap(({ city }) => city ?? []))
  const known = cities.flatMap(({ slug, name_en: english, name_ar: arabic }) => {
    const count = counts.get(slug)
    return count === undefined ? [] : [{ city: slug, name_en: english, name_ar: arabic, count }]
  })

  return {
    counted: rows.length,
    isAll,
    ratings: starsFrom(market).map((minRating) => ({
      minRating,
      count: rows.filter((row) => starsOf(row) >= minRating).length
    })),
    prices: bandsOf(rows.map(({ price }) => price)),
    cities: known.sort((one, other) => other.count - one.count).slice(0, MOST_CITIES),
    days: await freeDays(market, rows)
  }
}

function starsFrom({ rules }: Market): readonly number[] {
  return hasFeature(rules, 'reviews') ? STARS : []
}

/**
 * Prices (minor units) in some four bands of about as many services each, between round sums; none where
 * there is nothing to choose between.
 */
export function bandsOf(prices: number[]): Facets['prices'] {
  const sorted = prices.toSorted((one, other) => one - other)
  const dearest = sorted.at(-1) ?? 0
  const quarters = [0.25, 0.5, 0.75].map((part) => roundUp(sorted[Math.floor(part * sorted.length)] ?? 0))
  const ends = [...new Set(quarters)].filter((end) => end < dearest)
  if (ends.length === 0) return []

  const bands = [...ends, null].map((maxPrice, index) => {
    const end = ends[index - 1]
    return { minPrice: end === undefined ? null : end + 1, maxPrice }
  })

  return bands.map(({ minPrice, maxPrice }) => ({
    minPrice,
    maxPrice,
    count: prices.filter((price) => price >= (minPrice ?? 0) && price <= (maxPrice ?? Infinity)).length
  }))
}

function roundUp(price: number): number {
  if (price <= 0) return 0

  const power = 10 ** Math.floor(Math.log10(price))
  const factor = ROUND.find((one) => one * power >= price) ?? 10
  return Math.ceil(factor * power)
}

/** On how many of these a job can start, day by day of each provider's zone. One query for each zone. */
async function freeDays(market: Market, rows: FoundCandidate[]): Promise<Facets['days']> {
  const today = localToday(market.now(), market.rules.timezone)
  const dates = Array.from({ length: DAYS }, (_, index) => today.plus({ days: index }).toISODate() ?? '')
  const counts = dates.map(() => 0)

  for (const timezone of new Set(rows.map((row) => row.timezone))) {
    const requests = rows
      .filter((row) => row.timezone === timezone)
      .map(({ id, providerId, durationMinutes }) => ({ serviceId: id, providerId, durationMinutes }))
    const windows = dates.map((date) => localDay(date, timezone))

    for (const free of (await freeWindows(market, requests, windows)).values()) {
      for (const index of free) counts[index] = (counts[index] ?? 0) + 1
    }
  }

  return dates.map((date, index) => ({ date, count: counts[index] ?? 0 }))
}

function countsOf(values: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
