import { and, eq, isNull } from 'drizzle-orm'
import { reviews, users } from '../../drizzle/schema/index.js'
import { findNamed, type NamedBooking } from '../bookings/index.js'
import { rateService } from '../catalog/index.js'
import { notify } from '../notifications/index.js'
import { rateProvider } from '../providers/index.js'
import { requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { cleanText } from '../shared/clean.js'
import { refuseContacts } from '../shared/contacts.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import { newId } from '../shared/ids.js'
import type { Market, MarketTx } from '../shared/market.js'
import { firstName } from '../shared/names.js'
import { transact } from '../shared/transaction.js'
import { checkReviewable } from './policy.js'
import { presentReview } from './present.js'
import type { CreateReview, ReplyToReview, Review } from './schemas.js'
import { scoreSentiment } from './sentiment.js'

/**
 * A client's word on a completed booking of theirs: one, within 30 days. The averages of service and provider
 * follow at once.
 * @throws feature_off, not_found for another's booking; not_reviewable, already_reviewed.
 */
export async function createReview(
  market: Market,
  actor: Actor,
  { bookingId, rating, comment }: CreateReview
): Promise<Review> {
  requireFeature(market.rules, 'reviews')
  const user = requireUser(actor)
  const words = cleanText(comment ?? '')

  return await transact(market, async (tx) => {
    const { booking, service, client } = await loadReviewed(tx, user, bookingId)
    checkReviewable(booking, tx.now(), tx.rules)

    const [review] = await tx.db
      .insert(reviews)
      .values({
        id: newId(),
        bookingId,
        serviceId: booking.serviceId,
        providerId: booking.providerId,
        userId: user.id,
        rating,
        comment: words === '' ? null : words,
        sentimentScore: words === '' ? null : scoreSentiment(words).score,
        createdAt: tx.now()
      })
      .onConflictDoNothing()
      .returning()

    if (review === undefined) throw new DomainError('already_reviewed')

    // The provider's row before the service's, as every writer of both does.
    await rateProvider(tx, booking.providerId, rating, 'added')
    await rateService(tx, booking.serviceId, rating, 'added')

    await audit(tx, actor, {
      type: 'booking',
      action: 'review.created',
      targetType: 'review',
      targetId: review.id,
      after: { bookingId, rating }
    })

    await notify(tx, [
      {
        userId: booking.providerId,
        type: 'review_received',
        serviceId: booking.serviceId,
        bookingId,
        service,
        otherName: firstName(client.name),
        rating
      }
    ])

    return presentReview(review, client.name)
  })
}

/**
 * The provider's public answer to a review of their work: one, and it stays. The client is told.
 * @throws feature_off, not_found for a review of another's work, or a hidden one; already_replied;
 * contact_not_allowed; not_allowed once the reviewer was erased
 */
export async function replyToReview(
  market: Market,
  actor: Actor,
  { id, text }: ReplyToReview & { id: string }
): Promise<Review> {
  requireFeature(market.rules, 'reviews')
  const user = requireUser(actor)
  refuseContacts('text', text)

  return await transact(market, async (tx) => {
    const own = and(eq(reviews.id, id), eq(reviews.providerId, user.id), isNull(reviews.hiddenAt))
    const [replied] = await tx.db
      .update(reviews)
      .set({ reply: cleanText(text), repliedAt: tx.now() })
      .where(and(own, isNull(reviews.repliedAt)))
      .returning()

    if (replied === undefined) {
      const [known] = await tx.db.select({ id: reviews.id }).from(reviews).where(own)
      throw new DomainError(known === undefined ? 'not_found' : 'already_replied')
    }

    // Only now that the review is locked, which an erasure writes too: neither misses the other.
    await requireReviewer(tx, replied.userId)

    const named = await findNamed(tx, replied.bookingId)
    if (named === null) throw new DomainError('not_found')

    const { bookingId, serviceId, userId } = replied
    const { provider, service, client } = named

    // The words stay on the review alone: the log can never be erased.
    await audit(tx, user, { type: 'booking', action: 'review.replied', targetType: 'review', targetId: id })

    await notify(tx, [
      {
        userId,
        type: 'review_replied',
        bookingId,
        serviceId,
        service,
        otherName: { en: provider.businessName, ar: provider.businessName_ar }
      }
    ])

    return presentReview(replied, client.name)
  })
}

/** A reply may name whom it answers, so there is none to someone who was erased. @throws not_allowed */
async function requireReviewer(tx: MarketTx, userId: string): Promise<void> {
  const [reviewer] = await tx.db.select({ erasedAt: users.erasedAt }).from(users).where(eq(users.id, userId))
  if (reviewer?.erasedAt !== null) throw new DomainError('not_allowed')
}

async function loadReviewed(tx: MarketTx, user: UserActor, bookingId: string): Promise<NamedBooking> {
  const named = await findNamed(tx, bookingId)
  if (named === null || named.booking.clientId !== user.id) throw new DomainError('not_found')

  return named
}
