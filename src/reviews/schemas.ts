import { Type, type Static } from '@sinclair/typebox'
import { CreatedAt, Id, Line, Nullable, Page, Strict, Text } from '../shared/schemas.js'
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
