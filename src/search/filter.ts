import { eq, gte, lte, or, sql, type SQL } from 'drizzle-orm'
import { providers, services } from '../../drizzle/schema/index.js'
import { wordPlaceholder } from '../catalog/index.js'
import { EARTH_RADIUS_KM } from '../vocabulary/index.js'

/** One condition of a search: its name and SQL make the statement, its values fill the placeholders. */
export interface Condition {
  name: string
  sql: SQL
  values: Record<string, unknown>
}

export interface Point {
  lat: number
  lng: number
}

export function inCategory(slug: string): Condition {
  return {
    name: 'category',
    sql: eq(services.categoryId, sql.placeholder('category')),
    values: { category: slug }
  }
}

export function inCity(slug: string): Condition {
  return { name: 'city', sql: eq(services.city, sql.placeholder('city')), values: { city: slug } }
}

export function priceFrom(price: number): Condition {
  return {
    name: 'minPrice',
    sql: gte(services.price, sql.placeholder('minPrice')),
    values: { minPrice: price }
  }
}

export function priceUpTo(price: number): Condition {
  return {
    name: 'maxPrice',
    sql: lte(services.price, sql.placeholder('maxPrice')),
    values: { maxPrice: price }
  }
}

export function ratedFrom(rating: number): Condition {
  return {
    name: 'minRating',
    sql: gte(services.ratings, sql.placeholder('minRating')),
    values: { minRating: rating }
  }
}

/** Of a provider with at least this rating over all their services. */
export function providerRatedFrom(rating: number): Condition {
  return {
    name: 'minProviderRating',
    sql: sql`${services.providerId} in (
      select ${providers.userId} from ${providers}
      where ${providers.ratings} >= ${sql.placeholder('minProviderRating')}::real)`,
    values: { minProviderRating: rating }
  }
}

export function within(radiusKm: number): Condition {
  return {
    name: 'radius',
    sql: sql`${distanceKm()} <= ${sql.placeholder('radius')}::float8`,
    values: { radius: radiusKm }
  }
}

export function notOf(providerId: string): Condition {
  return {
    name: 'notOf',
    sql: sql`${services.providerId} <> ${sql.placeholder('notOf')}::uuid`,
    values: { notOf: providerId }
  }
}

/**
 * At least one of these normalised words is in the text, spelled alike: pg_trgm's word similarity, from 0.6.
 * Dear, so only where nothing is spelled so.
 */
export function resemblesAny(words: string[]): SQL {
  return or(...words.map((_, index) => sql`${services.searchText} %> ${wordPlaceholder(index)}`)) ?? sql`true`
}

/** How much of the words the text has, 0..1; a word in the titles, which come first, counts up to twice. */
export function mentionScore(words: string[]): SQL {
  const positions = words.map(
    (_, index) => sql`position(${wordPlaceholder(index)} in ${services.searchText})`
  )

  return mean(
    positions.map(
      (position) => sql`case when ${position} = 0 then 0 else 0.5 + 0.5 / (1 + ${position} / 100.0) end`
    )
  )
}

/** How alike the text and the words are, 0..1. */
export function resemblanceScore(words: string[]): SQL {
  return mean(
    words.map((_, index) => sql`word_similarity(${wordPlaceholder(index)}, ${services.searchText})`)
  )
}

/** Is a service among those of the placeholder `nearest`? */
export function isAmong(): SQL {
  return sql`${services.id} = any(${nearestIds})`
}

/** Reciprocal rank among the nearest, 0..1, falling slowly: the tenth counts half of the first. */
export function nearness(): SQL {
  return sql`coalesce(10.0 / (9 + array_position(${nearestIds}, ${services.id})), 0)`
}

const nearestIds = sql`${sql.placeholder('nearest')}::text::uuid[]`

/** Bayesian average, 0..5: five imagined reviews of 4 keep a single 5 from beating fifty of 4.9. */
export const fairRating = sql`((${services.ratingSum} + 20)::float8 / (${services.ratingCount} + 5))`

/**
 * Great-circle distance (haversine) from the placeholders `lat` and `lng`; null for a service without a
 * point.
 */
export function distanceKm(): SQL {
  const lat = sql`${sql.placeholder('lat')}::float8`
  const lng = sql`${sql.placeholder('lng')}::float8`

  return sql`(${sql.raw(String(2 * EARTH_RADIUS_KM))} * asin(least(1, sqrt(
    power(sin(radians(${services.lat} - ${lat}) / 2), 2)
    + cos(radians(${lat})) * cos(radians(${services.lat})) * power(sin(radians(${services.lng} - ${lng}) / 2),
    2)))))`
}

function mean(parts: SQL[]): SQL {
  return sql`(${sql.join(parts, sql` + `)}) / ${sql.raw(String(parts.length))}`
}
