import { Type, type Static } from '@sinclair/typebox'
import { Id, Instant, Nullable, Page, Strict } from '../shared/schemas.js'

export const CreateReview = Strict({
  bookingId: Id,
  rating: Type.Integer({ minimum: 1, maximum: 5, examples: [5] }),
  comment: Type.Optional(Type.String({ maxLength: 2000, examples: ['Came on time and fixed it. شغل نضيف!'] }))
})
export type CreateReview = Static<typeof CreateReview>

export const Review = Strict({
  id: Id,
  serviceId: Id,
  providerId: Id,
  userId: Id,
  /** Whoever wrote it, by first name alone. */
  reviewerName: Type.String({ examples: ['Maya'] }),
  rating: Type.Integer({ minimum: 1, maximum: 5 }),
  comment: Nullable(Type.String()),
  sentimentScore: Nullable(Type.Number({ description: '-1..1; null without a comment' })),
  createdAt: Instant
}, { $id: 'Review' })
export type Review = Static<typeof Review>
export const ReviewPage = Page(Review)
