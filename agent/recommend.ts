import { getProfile } from '../src/accounts/index.js'
import { findPlaceMentions } from '../src/vocabulary/index.js'
import { rankServices } from '../src/search/index.js'
import type { Recommendations, RecommendRequest } from '../src/conversations/index.js'
import type { Actor } from '../src/shared/actor.js'
import { DomainError } from '../src/shared/errors.js'
import type { Market } from '../src/shared/market.js'
import { placeOf } from './dialogue/search-terms.js'
import { showService } from './tools/offers.js'

/**
 * The best services for a wish, near a place or near the user's home.
 * @throws not_signed_in, invalid_input for half a point
 */
export async function recommend(
  market: Market,
  actor: Actor,
  { lat, lng, city, limit, ...wish }: RecommendRequest
): Promise<Recommendations> {
  if ((lat === undefined) !== (lng === undefined)) {
    throw new DomainError('invalid_input', { field: lat === undefined ? 'lat' : 'lng' })
  }

  const saysWhere = findPlaceMentions(wish.query ?? '').length > 0
  const { city: home } = await getProfile(market, actor)
  const ranked = await rankServices(market, actor, {
    ...wish,
    ...placeOf({ lat, lng, city }, saysWhere ? null : home),
    limit
  })

  return {
    items: ranked.map((entry) => {
      const { reasons, timezone: _timezone, ...service } = showService(entry, actor.locale, market.now())
      return { service, score: entry.score, reasons }
    })
  }
}
