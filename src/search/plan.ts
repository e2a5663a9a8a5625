import { subcategoryNamed } from '../catalog/index.js'
import { cleanLine } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import type { Market, Vocabulary } from '../shared/market.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { requireWholePoint } from '../shared/point.js'
import {
  inCategory,
  inCity,
  inSubcategory,
  ofProvider,
  priceFrom,
  priceUpTo,
  ratedFrom,
  tagged,
  within,
  type Condition,
  type Point
} from './filter.js'
import { saysWhat, type Search } from './find.js'
import { understandAsked, type NamedPlace } from './understand.js'
import type { SearchServices } from './schemas.js'
import { purposeOf } from './purpose.js'

/**
 * The meaning of a query; null when it names a category or a city that does not exist. To whoever tells where
 * they are and not what they need, the nearest are the most relevant.
 */
export async function planSearch(
  market: Market,
  vocabulary: Vocabulary,
  query: SearchServices
): Promise<Search | null> {
  const { q: text = '', category: slug, city } = query
  const asked = understandAsked(vocabulary, { text, category: slug, city })
  if (asked === null) return null

  const { category, place: named, subcategory, words, jobs } = asked
  const point = pointOf(query)
  const place = point ?? named
  const conditions = [...numbers(query), ...labels(query), ...whereabouts(query, named, place, market.rules)]
  if (category !== null) conditions.push(inCategory(category.slug))

  const what = { ...(await purposeOf(market, text, words, category)), jobs, subcategory }
  const sort = sortOf(query, place)
  const isFromHere = sort === 'relevance' && point !== null && !saysWhat(what)

  return { conditions, ...what, place, sort: isFromHere ? 'distance' : sort }
}

function numbers({ minPrice, maxPrice, minRating }: SearchServices): Condition[] {
  const conditions: Condition[] = []
  if (minPrice !== undefined) conditions.push(priceFrom(minPrice))
  if (maxPrice !== undefined) conditions.push(priceUpTo(maxPrice))
  if (minRating !== undefined && minRating > 0) conditions.push(ratedFrom(minRating))
  return conditions
}

function labels({ providerId, subcategory, tag }: SearchServices): Condition[] {
  const conditions: Condition[] = []
  if (providerId !== undefined) conditions.push(ofProvider(providerId))
  if (subcategory !== undefined) conditions.push(inSubcategory(subcategoryNamed(subcategory)))
  if (tag !== undefined) conditions.push(tagged(cleanLine(tag)))
  return conditions
}

/** Within the radius of the place, else where the named one is. */
function whereabouts(
  { radiusKm }: SearchServices,
  named: NamedPlace | null,
  place: Point | null,
  rules: MarketplaceRules
): Condition[] {
  if (radiusKm === undefined) return named === null ? [] : [inPlace(named, rules)]
  if (place === null) throw new DomainError('invalid_input', { field: 'radiusKm' })

  return [within(radiusKm)]
}

/** In the named city, else around the named village; the search measures from there. */
export function inPlace({ slug }: NamedPlace, { nearKm }: MarketplaceRules): Condition {
  return slug === undefined ? within(nearKm) : inCity(slug)
}

function pointOf({ lat, lng }: SearchServices): Point | null {
  requireWholePoint({ lat, lng })

  return lat === undefined || lng === undefined ? null : { lat, lng }
}

function sortOf({ sort = 'relevance' }: SearchServices, place: Point | null): Search['sort'] {
  if (sort === 'distance' && place === null) throw new DomainError('invalid_input', { field: 'sort' })
  return sort
}
