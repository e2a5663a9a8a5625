import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { reviews, services, users } from '../../drizzle/schema/index.js'
import { rateService } from '../catalog/index.js'
import { notify } from '../notifications/index.js'
import { rateProvider } from '../providers/index.js'
import { requireAdmin, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { cleanText } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import type { Market, MarketTx } from '../shared/market.js'
import { beginsWith, newestFirst, olderThan, toPage } from '../shared/page.js'
import type { Page } from '../shared/schemas.js'
import { transact } from '../shared/transaction.js'
import { presentReviewForAdmins } from './present.js'
import type { AdminReview, ListReviews, ModerateReview } from './schemas.js'

/** All reviews, hidden ones too, newest first. */
export async function listReviews(
  market: Market,
  actor: Actor,
  { limit, cursor, id, hidden, providerId }: ListReviews
): Promise<Page<AdminReview>> {
  requireFeature(market.rules, 'reviews')
  requireAdmin(actor, 'any')
  const isHidden = hidden === true ? isNotNull(reviews.hiddenAt) : isNull(reviews.hiddenAt)

  const rows = await market.db
    .select({ review: reviews, name: users.name })
    .from(reviews)
    .innerJoin(users, eq(users.id, reviews.userId))
    .where(
      and(
        beginsWith(reviews.id, id),
        hidden === undefined ? undefined : isHidden,
        providerId === undefined ? undefined : eq(reviews.providerId, providerId),
        olderThan(cursor, reviews.createdAt, reviews.id)
      )
    )
    .orderBy(desc(reviews.createdAt), desc(reviews.id))
    .limit(limit + 1)

  return toPage(
    rows,
    limit,
    ({ review, name }) => presentReviewForAdmins(review, name),
    ({ review }) => newestFirst(review)
  )
}

/**
 * Hides a review: nobody sees it, no average and no summary counts it, and its writer is told why. Hidden
 * already, nothing changes.
 * @throws feature_off, not_found, invalid_input for a reason that says nothing
 */
export async function hideReview(
  market: Market,
  actor: Actor,
  input: ModerateReview & { id: string }
): Promise<AdminReview> {
  requireFeature(market.rules, 'reviews')
  return await moderate(market, requireAdmin(actor, 'moderation'), { ...input, change: 'removed' })
}

/**
 * Shows a hidden review again, and counts it. Shown already, nothing changes. @throws feature_off, as
 * hideReview
 */
export async function restoreReview(
  market: Market,
  actor: Actor,
  input: ModerateReview & { id: string }
): Promise<AdminReview> {
  requireFeature(market.rules, 'reviews')
  return await moderate(market, requireAdmin(actor, 'moderation'), { ...input, change: 'added' })
}

type ReviewRow = typeof reviews.$inferSelect

interface Moderation extends ModerateReview {
  id: string
  change: 'added' | 'removed'
}

/** Of any number of admins at once, one changes it: the condition is part of the statement. */
async function moderate(
  market: Market,
  admin: UserActor,
  { id, reason, change }: Moderation
): Promise<AdminReview> {
  const words = cleanText(reason)
  if (words === '') throw new DomainError('invalid_input', { field: 'reason' })

  return await transact(market, async (tx) => {
    const isOther = change === 'removed' ? isNull(reviews.hiddenAt) : isNotNull(reviews.hiddenAt)
    const hiddenAt = change === 'removed' ? tx.now() : null
    const [changed] = await tx.db
      .update(reviews)
      .set({ hiddenAt, moderationReason: words })
      .where(and(eq(reviews.id, id), isOther))
      .returning()

    if (changed !== undefined) await follow(tx, admin, changed, { change, reason: words })
    return await loadForAdmins(tx, id)
  })
}

/** What follows from a change, in its transaction: averages, the log, and a notice to the writer. */
async function follow(
  tx: MarketTx,
  admin: UserActor,
  { id, providerId, serviceId, userId, rating }: ReviewRow,
  { change, reason }: Pick<Moderation, 'change' | 'reason'>
): Promise<void> {
  // The provider's row before the service's, as every writer of both does.
  await rateProvider(tx, providerId, rating, change)
  await rateService(tx, serviceId, rating, change)

  const isHidden = change === 'removed'
  await audit(tx, admin, {
    type: 'admin',
    action: isHidden ? 'review.hidden' : 'review.restored',
    targetType: 'review',
    targetId: id,
    before: { isHidden: !isHidden },
    after: { isHidden },
    reason
  })

  const [service] = await tx.db
    .select({ title_en: services.title_en, title_ar: services.title_ar })
    .from(services)
    .where(eq(services.id, serviceId))
  if (service === undefined) throw new DomainError('not_found')

  const type = isHidden ? 'review_hidden' : 'review_restored'
  await notify(tx, [{ type, userId, serviceId, service, reason }])
}

async function loadForAdmins(tx: MarketTx, id: string): Promise<AdminReview> {
  const [row] = await tx.db
    .select({ review: reviews, name: users.name })
    .from(reviews)
    .innerJoin(users, eq(users.id, reviews.userId))
    .where(eq(reviews.id, id))

  if (row === undefined) throw new DomainError('not_found')
  return presentReviewForAdmins(row.review, row.name)
}
