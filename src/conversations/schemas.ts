import { Type, type Static } from '@sinclair/typebox'
import { proposalKind } from '../../drizzle/schema/index.js'
import { Booking } from '../bookings/index.js'
import { Latitude, Longitude, Service } from '../catalog/index.js'
import { Facets } from '../search/index.js'
import { JobAddress } from '../shared/job-address.js'
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
  Money,
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

const LONGEST_CHAT_ID = 200

/** A piece of a message, with whatever else its kind has; of a text its words are read. */
const UiPart = Type.Object({
  type: Text(200, { examples: ['text'] }),
  text: Type.Optional(Text(100_000, { examples: ['I need a cheap fridge repair in Tyre today'] }))
})

/** What the AI SDK's own transport sends: useChat without a line of mapping. */
export const UiChatRequest = Strict(
  {
    id: Line(LONGEST_CHAT_ID, {
      description:
        "The page's id of the chat: the same id goes on with the same conversation of the caller, and so " +
        'does the id of the conversation itself',
      examples: ['vQ2bHqXvV8uN3cKd']
    }),
    messages: Type.Array(
      Type.Object({
        role: Enum(['system', 'user', 'assistant'] as const),
        parts: Type.Array(UiPart, {
          maxItems: 1000,
          examples: [[{ type: 'text', text: 'I need a cheap fridge repair in Tyre today' }]]
        })
      }),
      {
        minItems: 1,
        maxItems: 1000,
        description: 'Only the text of the last one is read; everything before it comes from the database'
      }
    ),
    trigger: Type.Optional(Enum(['submit-message', 'regenerate-message'] as const)),
    messageId: Type.Optional(Nullable(Text(200, { examples: ['msg-2'] })))
  },
  { title: 'UiChatRequest' }
)
export type UiChatRequest = Static<typeof UiChatRequest>

/** A turn to begin. `chatId` is the page's own name for its conversation. */
export interface TurnRequest extends ChatRequest {
  chatId?: string
}

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
    isInstant: Type.Optional(
      Type.Boolean({
        description: 'With the yes it is confirmed; else it waits for its provider. Not of a cancellation',
        examples: [false]
      })
    ),
    address: Type.Optional(JobAddress),
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
    message: Text(200, {
      description: 'To press the button, send this as the next message of the conversation',
      examples: ['Yes']
    }),
    proposalId: Type.Optional(Id),
    serviceId: Type.Optional(Id),
    bookingId: Type.Optional(Id),
    scheduledAt: Type.Optional(
      Type.String({
        ...Instant,
        description: 'A free start: of the service, or with `bookingId` one to which the booking is moved'
      })
    )
  },
  { title: 'ChatAction', description: 'A choice that the reply leaves, as a button' }
)
export type ChatAction = Static<typeof ChatAction>

const bookings = Type.Array(Booking, {
  maxItems: 20,
  description: 'The bookings that the reply names, in its order'
})
const actions = Type.Array(ChatAction, { maxItems: 40 })

const AnsweredBy = Enum(['assistant', 'human'] as const, {
  title: 'AnsweredBy',
  description:
    'Who answers what is written here next. `human`: a person of the team, who was called; until they ' +
    'answer, or their ticket is closed, a reply may be empty',
  examples: ['assistant']
})

export const ChatReply = Strict(
  {
    conversationId: Id,
    reply: Text(20_000, { examples: ['Cedar Cooling can come today at 16:00 for $45. Shall I book it?'] }),
    language: LanguageCode,
    intent: Enum(intents, { title: 'Intent' }),
    answeredBy: AnsweredBy,
    services: Type.Array(ShownService, { maxItems: 20 }),
    proposal: Nullable(Proposal),
    booking: Nullable(Booking),
    bookings,
    actions,
    facets: Nullable(Facets, {
      description:
        'Filters that a page may suggest beside `services`: counted among all that meet category, named ' +
        'place, price and rating; null where nothing was searched for'
    })
  },
  { title: 'ChatReply' }
)
export type ChatReply = Static<typeof ChatReply>

const Visit = Text(500_000, {
  minLength: 20,
  description:
    'What was said so far, sealed: a page keeps it, and nothing of it is stored here. Good for 24 hours',
  examples: ['sealed:hq3Jw0cZ1x8Vt6Rk2Lm9Ps4Nd7']
})

/** A visitor's newest words. */
export const VisitRequest = Strict(
  {
    message: Line(MAX_MESSAGE_LENGTH, { examples: ['I need a cheap fridge repair in Tyre today'] }),
    visit: Type.Optional({ ...Visit, description: 'That of the last answer; left out at the beginning' })
  },
  { title: 'VisitRequest' }
)
export type VisitRequest = Static<typeof VisitRequest>

export const VisitReply = Strict(
  {
    ...ChatReply.properties,
    visit: Visit,
    needsAccount: Type.Boolean({
      description:
        'What was asked for needs an account. `visit` is as before: sign in, go on with it by ' +
        '`POST /api/ai/conversations`, and say it again',
      examples: [false]
    })
  },
  { title: 'VisitReply' }
)
export type VisitReply = Static<typeof VisitReply>

export const AdoptVisit = Strict({ visit: Visit }, { title: 'AdoptVisit' })
export type AdoptVisit = Static<typeof AdoptVisit>

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

export const proposalStates = ['open', 'accepted', 'declined', 'superseded', 'expired'] as const
export type ProposalState = (typeof proposalStates)[number]

/** A proposal of an earlier answer. */
export const RedrawnProposal = Strict(
  {
    ...Proposal.properties,
    state: Enum(proposalStates, {
      description:
        'Now. Only the newest message can have an open one; `superseded` also of one after which something ' +
        'else was said',
      examples: ['open']
    })
  },
  { title: 'RedrawnProposal' }
)
export type RedrawnProposal = Static<typeof RedrawnProposal>

/** What an answer showed beside its words, as it stands now; nothing of what a user said. */
const Redrawn = Strict({
  services: Type.Array(ShownService, {
    maxItems: 20,
    description:
      'With the price, rating and time that were told; those that cannot be booked any more are left out'
  }),
  proposal: Nullable(RedrawnProposal),
  booking: Nullable(Booking),
  bookings,
  actions: {
    ...actions,
    description: 'The buttons that still do what they say: of the newest message alone'
  },
  facets: Nullable(Facets, {
    description: 'The filters beside `services`, as they were counted then; days that are over are left out'
  })
})
export type Redrawn = Static<typeof Redrawn>

export const ConversationMessage = Strict(
  {
    id: Id,
    role: Enum(['user', 'assistant', 'human'] as const, {
      description: '`human`: a person of the team, who was called into the conversation',
      examples: ['user']
    }),
    text: Text(20_000, { examples: ['I need a cheap fridge repair in Tyre today'] }),
    createdAt: CreatedAt,
    ...Redrawn.properties
  },
  { title: 'ConversationMessage' }
)
export type ConversationMessage = Static<typeof ConversationMessage>
export const Conversation = Strict(
  {
    ...ConversationSummary.properties,
    answeredBy: AnsweredBy,
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
  notes: Type.Optional(Type.String({ maxLength: 500 })),
  address: Type.Optional(JobAddress)
})
export type BookingDraft = Static<typeof BookingDraft>
export const CancelDraft = Strict({ bookingId: Id })
export type CancelDraft = Static<typeof CancelDraft>
export const ProposedTimeDraft = Strict({ bookingId: Id })
export type ProposedTimeDraft = Static<typeof ProposedTimeDraft>
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
    minRating: Type.Optional(
      Type.Number({
        minimum: 0,
        maximum: 5,
        description: 'Of the provider, over all their services',
        examples: [4]
      })
    ),
    maxPrice: Type.Optional({ ...Money, description: "Minor units of the marketplace's currency" }),
    from: Type.Optional({ ...Instant, description: 'Who is free from then on comes first' }),
    to: Type.Optional({
      ...Instant,
      description: '… until before then',
      examples: ['2026-11-23T18:00:00.000Z']
    }),
    facets: Type.Optional(
      Type.Boolean({
        description:
          'Also count all that `GET /services` finds for the same words, category, place and price, to ' +
          'draw filters by; ratings are those of the provider',
        examples: [true]
      })
    ),
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
        isFreeThen: Type.Boolean({
          description: 'Is `nextSlot` within `from` and `to`? Without them: is it free at all?',
          examples: [true]
        }),
        reasons: ShownService.properties.reasons
      }),
      { maxItems: 20 }
    ),
    facets: Type.Optional(Facets)
  },
  { title: 'Recommendations' }
)
export type Recommendations = Static<typeof Recommendations>
