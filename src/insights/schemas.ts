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
import { textsIn } from '../texts/index.js'

const english = textsIn('en').examples
const arabic = textsIn('ar').examples

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

/** So many reviews stand behind a claim by their ids. */
export const POINTED_AT = 3
const Claim = Strict(
  {
    aspect: Enum(aspects, { title: 'ReviewAspect', examples: ['punctuality'] }),
    count: Type.Integer({
      minimum: 1,
      maximum: 1000,
      description: 'So many of the reviews that were read say so',
      examples: [3]
    }),
    reviewIds: Type.Array(Id, { maxItems: POINTED_AT, description: 'The newest reviews that say so' })
  },
  { title: 'ReviewClaim' }
)
export type Claim = Static<typeof Claim>
const Claims = Type.Array(Claim, { maxItems: aspects.length, description: 'Most often first' })

export const ProviderSummary = Strict(
  {
    providerId: Id,
    businessName: Text(100, { examples: [english.businessName] }),
    businessName_ar: Nullable(Text(100, { examples: [arabic.businessName] })),
    ratings: Nullable(
      Type.Number({
        minimum: 1,
        maximum: 5,
        description: 'Average of 1 to 5, to a tenth; null before the first review',
        examples: [4.6]
      })
    ),
    ratingCount: Count,
    priceFrom: Nullable(Money, { description: 'The least of the prices; null without a service' }),
    priceTo: Nullable(Money, { description: 'The greatest of the prices' }),
    currency: Currency,
    reviewsRead: { ...Count, description: 'The newest reviews with words, that claims are made of' },
    tooFewReviews: Type.Boolean({ description: 'They are too few to tell anything for sure' }),
    praise: Claims,
    complaints: Claims
  },
  { title: 'ProviderSummary' }
)
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
