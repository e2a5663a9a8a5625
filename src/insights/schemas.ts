import { Type, type Static } from '@sinclair/typebox'
import {
  CategoryWord,
  CityWord,
  Count,
  Currency,
  Enum,
  Id,
  LanguageCode,
  Line,
  Money,
  Nullable,
  Strict,
  Text
} from '../shared/schemas.js'

export const PriceQuestion = Strict(
  {
    category: CategoryWord,
    city: Type.Optional(CityWord),
    title: Type.Optional(Line(120, { examples: ['Leaking tap'] })),
    durationMinutes: Type.Optional(Type.Integer({ minimum: 15, maximum: 720, examples: [60] }))
  },
  { title: 'PriceQuestion', examples: [{ category: 'plumbing', city: 'tyre', durationMinutes: 60 }] }
)
export type PriceQuestion = Static<typeof PriceQuestion>

export const PriceSuggestion = Strict({
  suggested: Nullable(Money, { description: 'The median of what is comparable; null when nothing is' }),
  low: Nullable(Money, { description: 'A quarter of them cost less' }),
  high: Nullable(Money, { description: 'A quarter of them cost more' }),
  currency: Currency,
  sampleSize: Count,
  explanation: Text(2000, {
    description: "What was compared, in the caller's language",
    examples: ['From 12 plumbing services in Tyre.']
  })
})
export type PriceSuggestion = Static<typeof PriceSuggestion>

export const MAX_PROVIDERS = 5
export const ProviderQuestion = Strict({
  providerIds: Type.Array(Id, { minItems: 1, maxItems: MAX_PROVIDERS, uniqueItems: true })
})
export type ProviderQuestion = Static<typeof ProviderQuestion>

export const aspects = ['punctuality', 'quality', 'price', 'manners', 'speed', 'cleanliness'] as const
export type Aspect = (typeof aspects)[number]

const Claim = Strict({
  aspect: Enum(aspects),
  count: Type.Integer(),
  reviewIds: Type.Array(Id, { description: 'The newest reviews that say so' })
})
export type Claim = Static<typeof Claim>

export const ProviderSummary = Strict({
  providerId: Id,
  businessName: Text(100),
  businessName_ar: Nullable(Text(100)),
  ratings: Nullable(Type.Number()),
  ratingCount: Type.Integer(),
  priceFrom: Nullable(Money),
  priceTo: Nullable(Money),
  currency: Currency,
  reviewsRead: Type.Integer(),
  tooFewReviews: Type.Boolean(),
  praise: Type.Array(Claim),
  complaints: Type.Array(Claim)
})
export type ProviderSummary = Static<typeof ProviderSummary>

export const SentimentQuestion = Type.Union([
  Strict({ text: Line(2000, { examples: ['On time, friendly, and the fridge is cold again.'] }) }),
  Strict({ reviewId: Id })
])
export type SentimentQuestion = Static<typeof SentimentQuestion>

export const SentimentAnswer = Strict(
  {
    score: Type.Number({
      minimum: -1,
      maximum: 1,
      description: 'From -1, very bad, to 1, very good',
      examples: [0.7]
    }),
    label: Enum(['negative', 'neutral', 'positive'] as const),
    language: LanguageCode
  },
  { title: 'Sentiment' }
)
export type SentimentAnswer = Static<typeof SentimentAnswer>
