import { and, desc, eq, inArray, isNotNull, isNull, max, min } from 'drizzle-orm'
import { providers, reviews, services, users } from '../../drizzle/schema/index.js'
import { isInBusiness, isOffered } from '../catalog/index.js'
import type { Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import type { Market } from '../shared/market.js'
import { aspectsOf } from './aspects.js'
import { aspects, POINTED_AT, type Claim, type ProviderQuestion, type ProviderSummary } from './schemas.js'

const READ_REVIEWS = 300
const FEW_REVIEWS = 3

type ReviewRow = Pick<typeof reviews.$inferSelect, 'id' | 'providerId' | 'rating' | 'comment'>

/**
 * The praise and complaints about several providers at once. Every claim names its reviews. Unknown,
 * unapproved or banned providers are left out. It reads only public facts of approved providers.
 */
export async function summarizeProviders(
  market: Market,
  _actor: Actor,
  { providerIds }: ProviderQuestion
): Promise<ProviderSummary[]> {
  requireFeature(market.rules, 'reviews')
  const { db } = market
  const rows = await db
    .select({
      providerId: providers.userId,
      businessName: providers.businessName,
      businessName_ar: providers.businessName_ar,
      ratings: providers.ratings,
      ratingCount: providers.ratingCount,
      priceFrom: min(services.price),
      priceTo: max(services.price)
    })
    .from(providers)
    .innerJoin(users, eq(users.id, providers.userId))
    .leftJoin(services, and(eq(services.providerId, providers.userId), isOffered))
    .where(and(inArray(providers.userId, providerIds), isInBusiness))
    .groupBy(providers.userId)

  const read = await db
    .select({
      id: reviews.id,
      providerId: reviews.providerId,
      rating: reviews.rating,
      comment: reviews.comment
    })
    .from(reviews)
    .where(
      and(inArray(reviews.providerId, providerIds), isNotNull(reviews.comment), isNull(reviews.hiddenAt))
    )
    .orderBy(desc(reviews.createdAt), desc(reviews.id))
    .limit(READ_REVIEWS)

  const order = (id: string) => providerIds.indexOf(id)
  return rows
    .sort((one, other) => order(one.providerId) - order(other.providerId))
    .map((row) => {
      const own = read.filter((review) => review.providerId === row.providerId)
      return {
        ...row,
        currency: market.rules.currency,
        reviewsRead: own.length,
        tooFewReviews: own.length < FEW_REVIEWS,
        praise: claims(own.filter((review) => review.rating >= 4)),
        complaints: claims(own.filter((review) => review.rating <= 2))
      }
    })
}

/** The same about one provider. @throws feature_off, not_found for one who is not in business */
export async function summarizeProvider(
  market: Market,
  actor: Actor,
  { id }: { id: string }
): Promise<ProviderSummary> {
  const [summary] = await summarizeProviders(market, actor, { providerIds: [id] })
  if (summary === undefined) throw new DomainError('not_found')

  return summary
}

/** What these reviews speak about, most often first. */
function claims(spoken: ReviewRow[]): Claim[] {
  return aspects
    .map((aspect) => {
      const ids = spoken
        .filter((review) => aspectsOf(review.comment ?? '').has(aspect))
        .map((review) => review.id)

      return { aspect, count: ids.length, reviewIds: ids.slice(0, POINTED_AT) }
    })
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
}
