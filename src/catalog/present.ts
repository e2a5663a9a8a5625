import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { providers, services } from '../../drizzle/schema/index.js'
import type { FileLinks, Market } from '../shared/market.js'
import { shownRating } from '../shared/ratings.js'
import type { Service } from './schemas.js'

/**
 * A service as JSON text, built by the database: the list and the detail pass it through as it is.
 * Needs services and providers in the query. `distanceKm`, `isInstant` and `cancelPolicy` are there when
 * they are given.
 */
export function serviceJson(
  { files, rules }: Pick<Market, 'files' | 'rules'>,
  {
    distance,
    isInstant,
    cancelPolicy
  }: { distance?: SQL | undefined; isInstant?: SQL; cancelPolicy?: SQL } = {}
): SQL<string> {
  const told = isInstant === undefined ? sql`` : sql`, 'isInstant', ${isInstant}`
  const terms = cancelPolicy === undefined ? sql`` : sql`, 'cancelPolicy', ${cancelPolicy}`
  const rounded = distance === undefined ? sql`` : sql`, 'distanceKm', ${roundedKm(distance)}`
  const [ofService, ofProvider] = [shownRating(rules, services), shownRating(rules, providers)]

  return sql<string>`json_build_object(
    'id', ${services.id}, 'title_en', ${services.title_en}, 'title_ar', ${services.title_ar},
    'description_en', ${services.description_en}, 'description_ar', ${services.description_ar},
    'texts', json_build_object('en', ${textJson(services.origin_en, services.isOutdated_en)},
      'ar', ${textJson(services.origin_ar, services.isOutdated_ar)}),
    'price', ${services.price}, 'currency', ${services.currency}, 'durationMinutes',
    ${services.durationMinutes},
    'category', ${services.categoryId}, 'subcategory', ${services.subcategory}, 'tags', ${services.tags},
    'images', ${imageUrls('large.webp', files)}, 'thumbnails', ${imageUrls('small.webp', files)},
    'city', ${services.city}, 'lat', ${services.lat}, 'lng', ${services.lng},
    'provider', json_build_object('id', ${providers.userId}, 'businessName', ${providers.businessName},
      'businessName_ar', ${providers.businessName_ar}, 'ratings', ${ofProvider.ratings}, 'ratingCount',
      ${ofProvider.ratingCount}),
    'ratings', ${ofService.ratings}, 'ratingCount', ${ofService.ratingCount}, 'isVisible',
    ${services.isVisible},
    'createdAt', ${isoText(sql`${services.createdAt}`)}, 'updatedAt',
    ${isoText(sql`${services.updatedAt}`)}${rounded}${told}${terms})::text`
}

function textJson(origin: SQLWrapper, isOutdated: SQLWrapper): SQL {
  return sql`json_build_object('origin', ${origin}, 'isOutdated', ${isOutdated})`
}

/** Kilometres as they are told, in data and in words: to a tenth, and never 0. */
export function roundedKm(distance: SQL): SQL {
  return sql`case when ${distance} < 0.1 then 0.1 else round((${distance})::numeric, 1) end`
}

/**
 * The table keeps the paths of the large size. The paths are joined and split again, because a subquery for
 * each row costs a tenth of a list without any pictures.
 */
function imageUrls(name: 'large.webp' | 'small.webp', { origin }: FileLinks): SQL {
  const { images } = services
  const joined = sql`array_to_string(${images}, ${` ${origin}`})`
  return sql`case when ${images} = '{}' then '[]'
    else to_json(string_to_array(${origin} || replace(${joined}, 'large.webp', ${name}), ' ')) end`
}

/** Reads back what serviceJson built. */
export function parseService(json: string | Buffer): Service {
  const service: Service = JSON.parse(json.toString())
  return service
}

/** An instant as ISO 8601 in UTC, as JavaScript writes it. */
export function isoText(instant: SQL): SQL<string> {
  return sql<string>`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}
