import { and, desc, eq, isNull, type SQL } from 'drizzle-orm'
import { reviews, services, users } from '../../drizzle/schema/index.js'
import { getPublicProvider } from '../providers/index.js'
import type { Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import type { Market } from '../shared/market.js'
import { olderThan, toPage } from '../shared/page.js'
import type { Page, PageQuery } from '../shared/schemas.js'
import { presentReview } from './present.js'
import type { Review } from './schemas.js'

/**
 * What clients say about a service, newest first. @throws feature_off, not_found for a service that does
 * not exist
 */
export async function listServiceReviews(
  market: Market,
  actor: Actor,
  { serviceId, ...page }: PageQuery & { serviceId: string }
): Promise<Page<Review>> {
  requireFeature(market.rules, 'reviews')
  const found = await market.db
    .select({ id: services.id })
    .from(services)
    .where(and(eq(services.id, serviceId), isNull(services.removedAt)))
  if (found.length === 0) throw new DomainError('not_found')

  return await newest(market, eq(reviews.serviceId, serviceId), page)
}

/**
 * What clients say about a provider, of all their services, newest first.
 * @throws feature_off, not_found for a provider who is not in business
 */
export async function listProviderReviews(
  market: Market,
  actor: Actor,
  { providerId, ...page }: PageQuery & { providerId: string }
): Promise<Page<Review>> {
  requireFeature(market.rules, 'reviews')
  await getPublicProvider(market, actor, { id: providerId })

  return await newest(market, eq(reviews.providerId, providerId), page)
}

/**
 * What a user has written, newest first. @throws feature_off, not_found for a user who does not exist or
 * has left
 */
export async function listUserReviews(
  market: Market,
  actor: Actor,
  { userId, ...page }: PageQuery & { userId: string }
): Promise<Page<Review>> {
  requireFeature(market.rules, 'reviews')
  const found = await market.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.deactivatedAt)))
  if (found.length === 0) throw new DomainError('not_found')

  return await newest(market, eq(reviews.userId, userId), page)
}

async function newest(market: Market, which: SQL, { limit, cursor }: PageQuery): Promise<Page<Review>> {
  const rows = await market.db
    .select({ review: reviews, name: users.name })
    .from(reviews)
    .innerJoin(users, eq(users.id, reviews.userId))
    .where(and(which, isNull(reviews.hiddenAt), olderThan(cursor, reviews.createdAt, reviews.id)))
    .orderBy(desc(reviews.createdAt), desc(reviews.id))
    .limit(limit + 1)

  return toPage(
    rows,
    limit,
    ({ review, name }) => presentReview(review, name),
    ({ review }) => [review.createdAt.toISOString(), review.id]
  )
}
