import { DateTime } from 'luxon'
import type { KnownCity } from '../shared/market.js'
import type { Candidate } from './candidate.js'

/**
 * Why a service is recommended, as facts; the concierge says them in the client's language. Prices in minor
 * units, instants in UTC.
 */
export type Reason =
  | { code: 'free_today'; at: string }
  | { code: 'free_then'; at: string }
  | { code: 'next_free'; at: string }
  | { code: 'cheapest'; price: number; currency: string }
  /** A cheaper one is badly rated. */
  | { code: 'cheapest_good'; price: number; currency: string }
  | { code: 'below_usual_price'; percent: number }
  | { code: 'in_town'; city: string; name_en: string; name_ar: string }
  | { code: 'near'; km: number }
  | { code: 'top_rated'; rating: number; count: number }
  | { code: 'well_rated'; rating: number; count: number }
  | { code: 'many_reviews'; count: number }
  /** Nothing stands out: it is what was asked for. */
  | { code: 'fits' }

interface Comparison {
  candidates: Candidate[]
  nextSlot: string | null
  isFreeThen: boolean
  cheap: boolean
  now: Date
  /** The marketplace's cities, by whose names a town is told. */
  cities: KnownCity[]
  nearKm: number
}

const MANY_REVIEWS = 15
const TELLING_PERCENT = 10

/** The reasons for one of the candidates, the most important first; never empty. */
export function reasonsFor(candidate: Candidate, comparison: Comparison): Reason[] {
  const price = priceReasons(candidate, comparison.candidates)
  const others = [
    ...timeReasons(candidate, comparison),
    ...ratingReasons(candidate),
    ...placeReasons(candidate, comparison)
  ]

  const reasons = comparison.cheap ? [...price, ...others] : [...others, ...price]
  return reasons.length > 0 ? reasons : [{ code: 'fits' }]
}

function priceReasons({ row, isGood }: Candidate, candidates: Candidate[]): Reason[] {
  const { price, currency } = row

  if (candidates.length === 1) return []
  if (candidates.every((other) => other.row.price >= price)) return [{ code: 'cheapest', price, currency }]
  if (isGood && candidates.every((other) => !other.isGood || other.row.price >= price)) {
    return [{ code: 'cheapest_good', price, currency }]
  }

  const percent = Math.round((1 - price / median(candidates.map((candidate) => candidate.row.price))) * 100)
  return percent >= TELLING_PERCENT ? [{ code: 'below_usual_price', percent }] : []
}

function timeReasons({ row }: Candidate, { nextSlot, isFreeThen, now }: Comparison): Reason[] {
  if (nextSlot === null) return []

  const isToday = localDate(new Date(nextSlot), row.timezone) === localDate(now, row.timezone)
  if (isToday) return [{ code: 'free_today', at: nextSlot }]
  return [{ code: isFreeThen ? 'free_then' : 'next_free', at: nextSlot }]
}

function ratingReasons({ row: { ratings, ratingCount } }: Candidate): Reason[] {
  if (ratings === null) return []

  const reasons: Reason[] = []
  if (ratings >= 4.5 && ratingCount >= 3) {
    reasons.push({ code: 'top_rated', rating: ratings, count: ratingCount })
  } else if (ratings >= 4) reasons.push({ code: 'well_rated', rating: ratings, count: ratingCount })

  if (ratingCount >= MANY_REVIEWS) reasons.push({ code: 'many_reviews', count: ratingCount })
  return reasons
}

function placeReasons(
  { row: { city: slug, distanceKm }, reach }: Candidate,
  { cities, nearKm }: Comparison
): Reason[] {
  if (distanceKm === null) return []

  const city = reach === 0 ? cities.find((known) => known.slug === slug) : undefined
  if (city !== undefined) {
    return [{ code: 'in_town', city: city.slug, name_en: city.name_en, name_ar: city.name_ar }]
  }

  return distanceKm <= nearKm ? [{ code: 'near', km: distanceKm }] : []
}

function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function localDate(instant: Date, timezone: string): string {
  return DateTime.fromJSDate(instant, { zone: timezone }).toISODate() ?? ''
}
