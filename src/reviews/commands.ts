import { reviews } from '../../drizzle/schema/index.js'
import { findNamed, type NamedBooking } from '../bookings/index.js'
import { rateService } from '../catalog/index.js'
import { notify } from '../notifications/index.js'
import { rateProvider } from '../providers/index.js'
import { requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { cleanText } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { checkReviewable } from './policy.js'
import { firstName, presentReview } from './present.js'
import type { CreateReview, Review } from './schemas.js'
import { scoreSentiment } from './sentiment.js'

/**
 * A client's word on a completed booking of theirs: one, within 30 days. The averages of service and provider
 * follow at once.
 * @throws not_found for another's booking; not_reviewable, already_reviewed.
 */
export async function createReview(
  market: Market,
  actor: Actor,
  { bookingId, rating, comment }: CreateReview
): Promise<Review> {
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
    await rateProvider(tx, booking.providerId, rating)
    await rateService(tx, booking.serviceId, rating)

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

async function loadReviewed(tx: MarketTx, user: UserActor, bookingId: string): Promise<NamedBooking> {
  const named = await findNamed(tx, bookingId)
  if (named === null || named.booking.clientId !== user.id) throw new DomainError('not_found')

  return named
}
