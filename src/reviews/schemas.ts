import { Type, type Static } from '@sinclair/typebox'
import {
  CreatedAt,
  Id,
  IdStart,
  Instant,
  Line,
  Nullable,
  Page,
  Strict,
  Text,
  pageProperties
} from '../shared/schemas.js'
import { textsIn } from '../texts/index.js'

const english = textsIn('en').examples
const arabic = textsIn('ar').examples

export const CreateReview = Strict(
  {
    bookingId: Id,
    rating: Type.Integer({ minimum: 1, maximum: 5, examples: [5] }),
    comment: Type.Optional(Text(2000, { examples: [`${english.review} ${arabic.review}`] }))
  },
  { title: 'CreateReview' }
)
export type CreateReview = Static<typeof CreateReview>

export const Review = Strict(
  {
    id: Id,
    serviceId: Id,
    providerId: Id,
    userId: Id,
    /** The writer, by first name alone. */
    reviewerName: Text(100, { examples: ['Maya'] }),
    rating: Type.Integer({ minimum: 1, maximum: 5, examples: [5] }),
    comment: Nullable(Text(2000, { examples: [english.review] })),
    sentimentScore: Nullable(
      Type.Number({ minimum: -1, maximum: 1, description: '-1..1; null without a comment', examples: [0.7] })
    ),
    reply: Nullable(Strict({ text: Text(1000, { examples: [english.reviewReply] }), createdAt: CreatedAt }), {
      description: 'What the provider answered, in public'
    }),
    createdAt: CreatedAt
  },
  { title: 'Review' }
)
export type Review = Static<typeof Review>
export const ReviewPage = Page(Review)

export const ReplyToReview = Strict(
  { text: Line(1000, { examples: [`${english.reviewReply} ${arabic.reviewReply}`] }) },
  { title: 'ReplyToReview' }
)
export type ReplyToReview = Static<typeof ReplyToReview>

/** A review as admins see it: hidden ones too. */
export const AdminReview = Strict(
  {
    ...Review.properties,
    bookingId: Id,
    hiddenAt: Nullable(Instant, { description: 'Since when nobody sees it; null: it is shown' }),
    moderationReason: Nullable(Text(500), { description: 'Why it was hidden, or shown again' })
  },
  { title: 'AdminReview' }
)
export type AdminReview = Static<typeof AdminReview>
export const AdminReviewPage = Page(AdminReview)

export const ListReviews = Strict({
  ...pageProperties,
  id: Type.Optional(IdStart),
  hidden: Type.Optional(Type.Boolean({ description: 'true: only hidden ones; false: only shown ones' })),
  providerId: Type.Optional({ ...Id, description: 'Only reviews of this provider' })
})
export type ListReviews = Static<typeof ListReviews>

export const ModerateReview = Strict(
  { reason: Line(500, { description: 'Why; its writer is told', examples: ['It insults somebody'] }) },
  { title: 'ModerateReview' }
)
export type ModerateReview = Static<typeof ModerateReview>
