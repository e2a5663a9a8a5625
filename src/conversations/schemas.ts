import { Type, type Static } from '@sinclair/typebox'
import { proposalKind } from '../../drizzle/schema/index.js'
import { Booking } from '../bookings/index.js'
import { Latitude, Longitude, Service } from '../catalog/index.js'
import {
  CategoryWord,
  CityWord,
  CreatedAt,
  Currency,
  Enum,
  Id,
  Instant,
  LanguageCode,
  LARGEST_AMOUNT,
  Line,
  Nullable,
  Page,
  PageQuery,
  Strict,
  Text
} from '../shared/schemas.js'
import { textsIn } from '../texts/index.js'

const english = textsIn('en').examples
const arabic = textsIn('ar').examples

export const proposalKinds = proposalKind.enumValues
export type ProposalKind = (typeof proposalKinds)[number]

/** The user's intent in a turn, as the concierge understood it. */
export const intents = [
  'search',
  'select',
  'availability',
  'book',
  'book_now',
  'confirm',
  'refuse',
  'cancel',
  'reschedule',
  'my_bookings',
  'price',
  'providers',
  'hand_off',
  'greeting',
  'thanks',
  'help',
  'out_of_scope',
  'unclear'
] as const
export type Intent = (typeof intents)[number]

export const MAX_MESSAGE_LENGTH = 2000

export const ChatRequest = Strict(
  {
    message: Line(MAX_MESSAGE_LENGTH, {
      description: "The user's newest message; everything before it is read from the database",
      examples: ['I need a cheap fridge repair in Tyre today']
    }),
    conversationId: Type.Optional(Id)
  },
  { title: 'ChatRequest' }
)
export type ChatRequest = Static<typeof ChatRequest>

const Provider = Strict({
  id: Id,
  businessName: Text(100, { examples: [english.businessName] }),
  businessName_ar: Nullable(Text(100, { examples: [arabic.businessName] }))
})

export const Proposal = Strict(
  {
    id: Id,
    kind: Enum(proposalKinds, { examples: ['book'] }),
    bookingId: Type.Optional(Id),
    service: Strict({
      id: Id,
      title_en: Text(120, { examples: [english.serviceTitle] }),
      title_ar: Text(120, { examples: [arabic.serviceTitle] })
    }),
    provider: Provider,
    scheduledAt: Instant,
    localTime: Text(200, {
      description: "Weekday, date and time on the provider's wall clock, in the user's language",
      examples: ['Monday 23 November, 10:00']
    }),
    timezone: Text(64, { examples: ['Asia/Beirut'] }),
    durationMinutes: Type.Integer({ minimum: 15, maximum: 720, examples: [60] }),
    price: Type.Integer({
      minimum: 0,
      maximum: LARGEST_AMOUNT,
      examples: [4500],
      description: 'Minor units; of a cancellation, the fee that it costs'
    }),
    currency: Currency,
    cancelTerms: Text(1000, {
      examples: ['You can cancel free of charge until Sunday 22 November, 10:00; after that 50% is kept.']
    }),
    expiresAt: Instant
  },
  { title: 'Proposal' }
)
export type Proposal = Static<typeof Proposal>

/** A service as the concierge shows it. */
export const ShownService = Strict(
  {
    ...Service.properties,
    timezone: Text(64, { description: 'In which its times are told', examples: ['Asia/Beirut'] }),
    reasons: Type.Array(Text(300), {
      maxItems: 20,
      description: "Why it was chosen, in the user's language",
      examples: [['Cheapest of the well rated']]
    })
  },
  { title: 'ShownService' }
)
export type ShownService = Static<typeof ShownService>

export const actionTypes = ['confirm', 'select', 'cancel', 'call_support'] as const
export const ChatAction = Strict(
  {
    type: Enum(actionTypes),
    label: Text(200, { examples: ['Book it'] }),
    proposalId: Type.Optional(Id),
    serviceId: Type.Optional(Id),
    bookingId: Type.Optional(Id)
  },
  { title: 'ChatAction' }
)
export type ChatAction = Static<typeof ChatAction>

export const ChatReply = Strict(
  {
    conversationId: Id,
    reply: Text(20_000, { examples: ['Cedar Cooling can come today at 16:00 for $45. Shall I book it?'] }),
    language: LanguageCode,
    intent: Enum(intents, { title: 'Intent' }),
    services: Type.Array(ShownService, { maxItems: 20 }),
    proposal: Nullable(Proposal),
    booking: Nullable(Booking),
    actions: Type.Array(ChatAction, { maxItems: 20 })
  },
  { title: 'ChatReply' }
)
export type ChatReply = Static<typeof ChatReply>

export const ExecuteProposal = Strict({ proposalId: Id })
export type ExecuteProposal = Static<typeof ExecuteProposal>
export const ExecutedProposal = Strict({ booking: Booking })
export type ExecutedProposal = Static<typeof ExecutedProposal>

export const ConversationSummary = Strict(
  {
    id: Id,
    title: Text(2000, {
      description: 'How it began',
      examples: ['I need a cheap fridge repair in Tyre today']
    }),
    language: LanguageCode,
    createdAt: CreatedAt,
    updatedAt: CreatedAt
  },
  { title: 'ConversationSummary' }
)
export type ConversationSummary = Static<typeof ConversationSummary>
export const ConversationPage = Page(ConversationSummary)

export const ConversationMessage = Strict(
  {
    id: Id,
    role: Enum(['user', 'assistant'] as const),
    text: Text(20_000, { examples: ['I need a cheap fridge repair in Tyre today'] }),
    createdAt: CreatedAt
  },
  { title: 'ConversationMessage' }
)
export type ConversationMessage = Static<typeof ConversationMessage>
export const Conversation = Strict(
  {
    ...ConversationSummary.properties,
    messages: Type.Array(ConversationMessage, { maxItems: 200, description: 'The newest 200, oldest first' })
  },
  { title: 'Conversation' }
)
export type Conversation = Static<typeof Conversation>

export const ConversationQuery = PageQuery
export type ConversationQuery = Static<typeof ConversationQuery>

/** The concierge's input for a proposal. The conversation comes from the turn, never from a model. */
export const BookingDraft = Strict({
  serviceId: Id,
  scheduledAt: Instant,
  notes: Type.Optional(Type.String({ maxLength: 500 }))
})
export type BookingDraft = Static<typeof BookingDraft>
export const CancelDraft = Strict({ bookingId: Id })
export type CancelDraft = Static<typeof CancelDraft>
export const RescheduleDraft = Strict({ bookingId: Id, scheduledAt: Instant })
export type RescheduleDraft = Static<typeof RescheduleDraft>

const RECOMMENDED = 3

export const RecommendRequest = Strict(
  {
    query: Type.Optional(Line(200, { examples: ['cheap fridge repair'] })),
    category: Type.Optional(CategoryWord),
    city: Type.Optional(CityWord),
    lat: Type.Optional(Latitude),
    lng: Type.Optional(Longitude),
    limit: Type.Integer({ minimum: 1, maximum: 20, default: RECOMMENDED })
  },
  { title: 'RecommendRequest', description: 'Without a place, near where the caller lives' }
)
export type RecommendRequest = Static<typeof RecommendRequest>

export const Recommendations = Strict(
  {
    items: Type.Array(
      Strict({
        service: Service,
        score: Type.Number({ minimum: 0, maximum: 1, examples: [0.91] }),
        reasons: ShownService.properties.reasons
      }),
      { maxItems: 20 }
    )
  },
  { title: 'Recommendations' }
)
export type Recommendations = Static<typeof Recommendations>
