import { Type, type Static, type TObject } from '@sinclair/typebox'
import { Latitude, Longitude, type Service } from '../../src/catalog/index.js'
import { rankWithFacets, type RankedService } from '../../src/search/index.js'
import { resolvePlace } from '../../src/vocabulary/index.js'
import type { Voice } from '../../src/shared/actor.js'
import { hasFeature } from '../../src/shared/features.js'
import { Enum, Id, LARGEST_AMOUNT, LocalDate, PlaceOrCategory } from '../../src/shared/schemas.js'
import { nearestOf, THERE_KM } from '../facts/distance.js'
import { jobOf, placeOf } from '../dialogue/search-terms.js'
import { isNamedIn, seeksThing } from './named-by.js'
import { repliesIn } from '../replies/index.js'
import type { ToolContext } from '../permission/tool-context.js'
import { LISTING_NOTE, type Offer, type Offers } from '../facts/results.js'
import { instantOf, LocalTime } from './local-time.js'

/** What a found service can be held to. */
const conditions = ['time', 'town', 'price', 'rating', 'job'] as const
type Condition = (typeof conditions)[number]

/** The criteria by which services can be searched for. */
export const wishProperties = {
  query: Type.Optional(
    Type.String({ maxLength: 200, description: "The user's own words, if no category is known" })
  ),
  category: Type.Optional(PlaceOrCategory),
  subcategory: Type.Optional(PlaceOrCategory),
  city: Type.Optional(
    Type.String({ minLength: 1, maxLength: 80, description: 'A city by slug, name or alias' })
  ),
  lat: Type.Optional(Latitude),
  lng: Type.Optional(Longitude),
  budget: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: LARGEST_AMOUNT,
      description: 'The most that it may cost, in minor units'
    })
  ),
  minRating: Type.Optional(Type.Number({ minimum: 0, maximum: 5 })),
  cheap: Type.Optional(Type.Boolean({ description: 'The cheapest good ones first' })),
  from: Type.Optional(LocalTime),
  to: Type.Optional({
    ...LocalTime,
    description: 'What can start from `from` until before `to` comes first'
  }),
  notOn: Type.Optional(
    Type.Array(LocalDate, { maxItems: 60, description: 'Local days on which it must not be' })
  ),
  mustMeet: Type.Optional(
    Type.Array(Enum(conditions), {
      maxItems: conditions.length,
      description:
        'What the user insists on: time (free between from and to), town (there, not elsewhere), price ' +
        '(up to budget), rating (from minRating), job (exactly this subcategory)'
    })
  ),
  exclude: Type.Optional(
    Type.Array(Id, { maxItems: 30, description: 'Services that were shown before and are not wanted again' })
  )
}
type Wish = Static<TObject<typeof wishProperties>>

/** Ranks services for a wish, as the user of this turn, and remembers them as shown. */
export async function findOffers(
  { market, actor, turn }: ToolContext,
  wish: Wish,
  limit: number
): Promise<Offers> {
  const { lat, lng, city, from, to, exclude = [], mustMeet = [], ...rest } = wish
  // Nobody is rated where there are no reviews.
  const isRated = hasFeature(market.rules, 'reviews')
  const insisted = isRated ? mustMeet : mustMeet.filter((condition) => condition !== 'rating')
  const where = placeOf({ lat, lng, city }, turn.user.city)
  const { added } = turn.frame

  const { ranked: found, facets } = await rankWithFacets(market, actor, {
    ...rest,
    ...jobOf(turn.frame, wish.category),
    ...where,
    // Whoever writes names a quarter or a village, and no point.
    ...(where.place === undefined ? {} : { place: { ...where.place, isNamed: true } }),
    ...windowBetween(from, to, turn.timezone),
    limit: insisted.length === 0 && !seeksThing(wish, added) ? limit + exclude.length : MOST_COMPARED
  })

  const isNamed = isNamedIn(wish, added)
  const town = where.place?.slug ?? resolvePlace(where.city ?? where.home ?? '', added.extraCities)?.slug
  const fitting = found
    .filter(({ service }) => !exclude.includes(service.id) && isNamed(service))
    .filter((entry) => insisted.every((condition) => meets[condition](entry, { ...wish, town })))
  const ranked = nearestOf(fitting, market.rules).slice(0, limit)

  turn.outcome.services = ranked.map((entry) => showService(entry, turn.voice, turn.at))
  turn.outcome.facets = facets

  const services = ranked.map(offerOf)
  turn.known.push(...services)

  return { ok: true, note: LISTING_NOTE, services }
}

/** So many are looked at when some may not meet what is insisted on. */
const MOST_COMPARED = 30

type Test = (found: RankedService, wish: Wish & { town: string | undefined }) => boolean

const meets: Record<Condition, Test> = {
  time: ({ isFreeThen }) => isFreeThen,
  town: ({ service, distanceKm }, { town }) =>
    town === undefined || service.city === town || (distanceKm ?? Infinity) <= THERE_KM,
  price: ({ service }, { budget = Infinity }) => service.price <= budget,
  rating: ({ service }, { minRating = 0 }) => (service.provider.ratings ?? 0) >= minRating,
  job: ({ service }, { subcategory }) => subcategory === undefined || service.subcategory === subcategory
}

/** @throws invalid_input */
function windowBetween(
  from: string | undefined,
  to: string | undefined,
  timezone: string
): { window?: { from: Date; to: Date } } {
  if (from === undefined || to === undefined) return {}

  return { window: { from: instantOf(from, timezone, 'from'), to: instantOf(to, timezone, 'to') } }
}

/** A ranked service as it goes over the wire: with its reasons as the user is spoken to. */
export function showService(
  { service, distanceKm, nextSlot, timezone, reasons }: RankedService,
  voice: Voice,
  at: Date
) {
  const say = repliesIn(voice)
  return {
    ...service,
    distanceKm,
    nextSlot,
    timezone,
    reasons: reasons.slice(0, 3).map((reason) => say.reason(reason, { timezone, now: at }))
  }
}

/** A ranked service as a model sees it. */
export function offerOf({
  service,
  timezone,
  distanceKm,
  nextSlot,
  isFreeThen,
  reasons
}: RankedService): Offer {
  return { ...factsOf(service), distanceKm, nextSlot, isFreeThen, timezone, reasons: reasons.slice(0, 3) }
}

/** What a model is told of a service, whichever tool found it. */
export function factsOf(
  service: Service
): Omit<Offer, 'distanceKm' | 'nextSlot' | 'isFreeThen' | 'timezone' | 'reasons'> {
  const {
    id,
    title_en: english,
    title_ar: arabic,
    provider,
    category,
    subcategory,
    city,
    price,
    currency,
    durationMinutes
  } = service

  return {
    id,
    title_en: english,
    title_ar: arabic,
    provider: { id: provider.id, name: provider.businessName, name_ar: provider.businessName_ar },
    category,
    subcategory,
    city,
    price,
    currency,
    durationMinutes,
    rating: provider.ratings,
    ratingCount: provider.ratingCount
  }
}
