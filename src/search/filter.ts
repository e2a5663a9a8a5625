import { eq, gte, lte, or, sql, type SQL } from 'drizzle-orm'
import { placeOnEarth, providers, services, starsOf } from '../../drizzle/schema/index.js'
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

/** More than the fourth number of `placeOnEarth`. */
const LIFT = sql.raw('2e-7')
const earthRadius = sql.raw(String(EARTH_RADIUS_KM))
const latHere = sql`${sql.placeholder('lat')}::float8`
const lngHere = sql`${sql.placeholder('lng')}::float8`
/** The placeholders `lat` and `lng` as a point on the unit sphere, not lifted. */
const placeHere = sql`cube(array[cos(radians(${latHere})) * cos(radians(${lngHere})),
  cos(radians(${latHere})) * sin(radians(${lngHere})), sin(radians(${latHere})), 0])`

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

export function ofProvider(providerId: string): Condition {
  return {
    name: 'provider',
    sql: eq(services.providerId, sql.placeholder('ofProvider')),
    values: { ofProvider: providerId }
  }
}

export function inSubcategory(slug: string): Condition {
  return {
    name: 'inSubcategory',
    sql: eq(services.subcategory, sql.placeholder('inSubcategory')),
    values: { inSubcategory: slug }
  }
}

export function tagged(tag: string): Condition {
  return {
    name: 'tag',
    sql: sql`${services.tags} @> array[${sql.placeholder('tag')}::text]`,
    values: { tag }
  }
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
    sql: sql`${starsOf(services)} >= ${sql.placeholder('minRating')}::real`,
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

/** An index finds those in the box around the ball, which is no smaller by how far services are lifted. */
export function within(radiusKm: number): Condition {
  return {
    name: 'radius',
    sql: sql`${placeOnEarth(services)} <@ cube_enlarge(${placeHere},
      ${sql.placeholder('radius')}::float8 / ${earthRadius} + ${LIFT}, 4)
      and ${distanceKm()} <= ${sql.placeholder('radius')}::float8`,
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

/**
 * Great-circle distance (haversine) from the placeholders `lat` and `lng`; null for a service without a
 * point.
 */
export function distanceKm(): SQL {
  return sql`(2 * ${earthRadius} * asin(least(1, sqrt(
    power(sin(radians(${services.lat} - ${latHere}) / 2), 2)
    + cos(radians(${latHere})) * cos(radians(${services.lat}))
    * power(sin(radians(${services.lng} - ${lngHere}) / 2), 2)))))`
}

/**
 * The straight way from the same point through the unit sphere, with a lift of its own for each service: it
 * grows with the distance, and an index has its order. Null for a service without a point.
 */
export function straightWay(): SQL {
  return sql`(${placeOnEarth(services)} <-> ${placeHere})`
}

function mean(parts: SQL[]): SQL {
  return sql`(${sql.join(parts, sql` + `)}) / ${sql.raw(String(parts.length))}`
}
