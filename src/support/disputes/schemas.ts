import { Type, type Static } from '@sinclair/typebox'
import { bookingDisputeState, disputeGround } from '../../../drizzle/schema/index.js'
import { JobPhoto } from '../../bookings/index.js'
import { fileLimits } from '../../files/index.js'
import { AmountText, BookingMoney } from '../../payments/index.js'
import {
  CreatedAt,
  Currency,
  Enum,
  Id,
  IdStart,
  Instant,
  Line,
  Money,
  Nullable,
  Page,
  Strict,
  Text,
  pageProperties
} from '../../shared/schemas.js'
import { textsIn } from '../../texts/index.js'

const { disputeWords, disputeAnswer, disputeReason } = textsIn('en').examples

/** A few words say nothing that could be decided about. */
export const LEAST_WORDS = 10
const MOST_WORDS = 2000

const Words = (example: string) => ({
  ...Line(MOST_WORDS, { examples: [example] }),
  minLength: LEAST_WORDS
})
const Share = Type.Integer({
  minimum: 0,
  maximum: 10_000,
  description: 'What the client gets back of the money that is left, in basis points: 10000 is all of it',
  examples: [5000]
})
const Reason = Line(500, { description: 'Both sides read it', examples: [disputeReason] })
const Version = Type.Integer({
  minimum: 1,
  maximum: 1_000_000,
  description: 'Rises with what either side adds',
  examples: [1]
})
const Photos = (whose: string) =>
  Type.Array(JobPhoto, {
    maxItems: fileLimits.photosPerBooking,
    description: `What ${whose} shows, for both sides and admins alone`
  })

export const BookingDispute = Strict(
  {
    id: Id,
    bookingId: Id,
    ground: Enum(disputeGround.enumValues, {
      description:
        '`work`: how it was done; `no_show`: the provider did not come; `client_no_show`: the client was ' +
        'there, other than the provider says',
      examples: ['work']
    }),
    state: Enum(bookingDisputeState.enumValues, { title: 'BookingDisputeState', examples: ['open'] }),
    words: Text(MOST_WORDS, { examples: [disputeWords] }),
    photos: Photos('the client'),
    answer: Nullable(Text(MOST_WORDS, { examples: [disputeAnswer] }), {
      description: 'What the provider says against it'
    }),
    answerPhotos: Photos('the provider'),
    answeredAt: Nullable(Instant),
    decision: Nullable(
      Strict(
        {
          share: Share,
          reason: Text(500, { examples: [disputeReason] }),
          refund: Nullable(Money, {
            description: 'Goes back to the client, in minor units; null where nothing was paid online'
          }),
          refundText: Nullable(AmountText),
          currency: Currency
        },
        { title: 'DisputeDecision' }
      )
    ),
    version: Version,
    createdAt: CreatedAt,
    closedAt: Nullable(Instant)
  },
  { title: 'BookingDispute' }
)
export type BookingDispute = Static<typeof BookingDispute>

const Person = Strict({ id: Id, name: Text(100, { examples: ['Maya Haddad'] }) })

/** A dispute as admins see it: with both sides, and what was booked. */
export const AdminDispute = Strict(
  {
    ...BookingDispute.properties,
    ticketId: Nullable(Id, { description: 'The request to the team that it opened, or went into' }),
    client: Person,
    provider: Person,
    service: Strict({
      title_en: Text(200, { examples: [textsIn('en').removedService] }),
      title_ar: Text(200, { examples: [textsIn('ar').removedService] })
    })
  },
  { title: 'AdminDispute' }
)
export type AdminDispute = Static<typeof AdminDispute>
export const AdminDisputePage = Page(AdminDispute)

export const OpenBookingDispute = Strict(
  { words: { ...Words(disputeWords), description: 'What went wrong' } },
  { title: 'OpenBookingDispute' }
)
export type OpenBookingDispute = Static<typeof OpenBookingDispute>

export const AnswerDispute = Strict(
  { words: { ...Words(disputeAnswer), description: 'What the provider says against it' } },
  { title: 'AnswerDispute' }
)
export type AnswerDispute = Static<typeof AnswerDispute>

export const PreviewDispute = Strict({ share: Share })
export type PreviewDispute = Static<typeof PreviewDispute>

export const DisputePreview = Strict(
  { share: Share, ...BookingMoney.properties },
  { title: 'DisputePreview', description: 'What the decision would leave each side with' }
)
export type DisputePreview = Static<typeof DisputePreview>

/** The version that the admin has seen: who decides on less than was said is told. */
export const DecideDispute = Strict(
  { share: Share, reason: Reason, version: Version },
  { title: 'DecideDispute' }
)
export type DecideDispute = Static<typeof DecideDispute>

export const ListDisputes = Strict({
  ...pageProperties,
  id: Type.Optional(IdStart),
  state: Type.Optional(Enum(bookingDisputeState.enumValues, { title: 'BookingDisputeState' })),
  bookingId: Type.Optional({ ...Id, description: 'Only those about this booking' })
})
export type ListDisputes = Static<typeof ListDisputes>
