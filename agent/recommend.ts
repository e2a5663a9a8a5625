import { getProfile } from '../src/accounts/index.js'
import { rankServices, rankWithFacets, type RankQuery } from '../src/search/index.js'
import type { Recommendations, RecommendRequest } from '../src/conversations/index.js'
import { type Actor, voiceOf } from '../src/shared/actor.js'
import { DomainError } from '../src/shared/errors.js'
import type { Market } from '../src/shared/market.js'
import { requireWholePoint } from '../src/shared/point.js'
import { DAY } from '../src/shared/time.js'
import { placeOf } from './dialogue/search-terms.js'
import { showService } from './tools/offers.js'

/**
 * The best services for a wish, near a place or near the user's home, with the facets that were asked for.
 * @throws not_signed_in; invalid_input for half a point, or times in the wrong order
 */
export async function recommend(
  market: Market,
  actor: Actor,
  { lat, lng, city, limit, maxPrice, from, to, facets: wantsFacets = false, ...wish }: RecommendRequest
): Promise<Recommendations> {
  requireWholePoint({ lat, lng })

  const { city: home } = await getProfile(market, actor)
  const query = {
    ...wish,
    ...placeOf({ lat, lng, city }, home),
    budget: maxPrice,
    window: windowOf(market, from, to),
    limit
  }
  const { ranked, facets } = wantsFacets
    ? await rankWithFacets(market, actor, query)
    : { ranked: await rankServices(market, actor, query), facets: undefined }

  const voice = voiceOf(actor, market.rules)
  return {
    items: ranked.map((entry) => {
      const { reasons, timezone: _timezone, ...service } = showService(entry, voice, market.now())
      return { service, score: entry.score, isFreeThen: entry.isFreeThen, reasons }
    }),
    ...(facets === undefined ? {} : { facets })
  }
}

/** Without a beginning from now on, without an end as far ahead as anything can be booked. */
function windowOf(
  { now, rules }: Market,
  from: string | undefined,
  to: string | undefined
): RankQuery['window'] {
  if (from === undefined && to === undefined) return undefined

  const begins = from === undefined ? now() : new Date(from)
  const ends = to === undefined ? new Date(now().getTime() + (rules.horizonDays + 1) * DAY) : new Date(to)
  if (Number.isNaN(begins.getTime())) throw new DomainError('invalid_input', { field: 'from' })
  if (!(ends > begins)) throw new DomainError('invalid_input', { field: 'to' })

  return { from: begins, to: ends }
}
