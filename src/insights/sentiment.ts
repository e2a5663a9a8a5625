import { and, eq, isNull } from 'drizzle-orm'
import { reviews } from '../../drizzle/schema/index.js'
import { scoreSentiment } from '../reviews/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import type { Market } from '../shared/market.js'
import type { SentimentAnswer, SentimentQuestion } from './schemas.js'

/**
 * How a text, or the comment of a review, feels. A review without words is neutral. @throws feature_off,
 * not_signed_in, not_found
 */
export async function readSentiment(
  market: Market,
  actor: Actor,
  question: SentimentQuestion
): Promise<SentimentAnswer> {
  requireFeature(market.rules, 'reviews')
  requireUser(actor)
  return scoreSentiment('text' in question ? question.text : await loadComment(market, question.reviewId))
}

async function loadComment(market: Market, reviewId: string): Promise<string> {
  const [review] = await market.db
    .select({ comment: reviews.comment })
    .from(reviews)
    .where(and(eq(reviews.id, reviewId), isNull(reviews.hiddenAt)))
  if (review === undefined) throw new DomainError('not_found')
  return review.comment ?? ''
}
