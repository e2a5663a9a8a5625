import { Type, type Static } from '@sinclair/typebox'
import { bookingStatus, paymentStatus } from '../../drizzle/schema/index.js'
import { fileLimits } from '../files/index.js'
import { BookingMoney } from '../payments/index.js'
import { JobAddress } from '../shared/job-address.js'
import { cancelTermFields, CancelPolicySlug, NamedCancelPolicy } from '../shared/cancel-policies.js'
import {
  Count,
  CreatedAt,
  Currency,
  Enum,
  Id,
  IdStart,
  Instant,
  IsInstant,
  Line,
  LocalDate,
  Money,
  Nullable,
  Page,
  Strict,
  Text,
  Total,
  pageProperties
} from '../shared/schemas.js'
import { textsIn } from '../texts/index.js'
import { slotRefusals } from './slots.js'

const english = textsIn('en').examples
const arabic = textsIn('ar').examples

export const bookingStatuses = bookingStatus.enumValues
export type BookingStatus = (typeof bookingStatuses)[number]
const Status = Enum(bookingStatuses, { title: 'BookingStatus', examples: ['pending'] })
const Reason = Line(500, {
  description: "Why, in the caller's words; the other side sees it",
  examples: ['I am ill, sorry']
})
const Version = Type.Integer({
  minimum: 1,
  maximum: 1_000_000,
  description: 'Rises with every change',
  examples: [1]
})

const CancelPolicy = Strict(cancelTermFields, {
  description: 'Frozen when the booking was made',
  examples: [{ freeHoursBefore: 24, graceMinutes: 5, tiers: [], keptPercent: 50, noShowPercent: 50 }]
})

const ProposedTime = Strict(
  {
    scheduledAt: { ...Instant, examples: ['2026-11-23T12:00:00.000Z'] },
    by: Enum(['provider', 'admin'] as const, { description: 'Who proposes it' }),
    expiresAt: {
      ...Instant,
      description:
        'Until when it can be answered; any change but of notes, address and photos ends it before',
      examples: ['2026-11-22T08:00:00.000Z']
    }
  },
  { title: 'ProposedTime' }
)

const Note = Line(500, {
  description: 'What happened; the client and admins see it',
  examples: ['I rang three times, and nobody opened']
})
const Objection = Line(500, {
  description: 'What the client says against it; the provider and admins see it',
  examples: ['I was at home, and nobody rang']
})

export const JobPhoto = Strict(
  {
    id: Id,
    url: Text(2000, {
      description: 'Shows it to whoever holds this link, until `expiresAt`; read the booking for a new one',
      examples: [
        'https://taskego.example/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11' +
          '?expires=1795394662&signature=q1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sQ1mJt8Vq0lCj7sA'
      ]
    }),
    expiresAt: Instant
  },
  { title: 'JobPhoto' }
)

const StartCode = Type.String({
  pattern: '^[0-9]{4}$',
  maxLength: 4,
  description: 'Four digits that the client tells the provider at the door',
  examples: ['4711']
})

const NoShow = Strict(
  {
    reportedAt: Instant,
    note: Text(500, { examples: ['I rang three times, and nobody opened'] }),
    photo: Nullable(JobPhoto),
    objection: Nullable(Text(500, { examples: ['I was at home, and nobody rang'] }), {
      description: 'The client says that it is not so'
    })
  },
  { title: 'NoShow' }
)

export const Booking = Strict(
  {
    id: Id,
    status: Status,
    version: Version,
    serviceId: Id,
    clientId: Id,
    providerId: Id,
    service: Strict(
      {
        title_en: Text(120, { examples: [english.serviceTitle] }),
        title_ar: Text(120, { examples: [arabic.serviceTitle] }),
        lat: Nullable(Type.Number()),
        lng: Nullable(Type.Number())
      },
      {
        description: 'With the place that it is offered from, for a map; where the job is stands in `address`'
      }
    ),
    client: Strict({ name: Text(100, { examples: ['Maya Khoury'] }) }),
    provider: Strict({
      businessName: Text(100, { examples: [english.businessName] }),
      businessName_ar: Nullable(Text(100, { examples: [arabic.businessName] }))
    }),
    scheduledAt: Instant,
    endsAt: { ...Instant, examples: ['2026-11-23T09:00:00.000Z'] },
    timezone: Text(64, { description: "The provider's zone", examples: ['Asia/Beirut'] }),
    price: Money,
    currency: Currency,
    paymentStatus: Enum(['unpaid', ...paymentStatus.enumValues] as const, { title: 'BookingPaymentStatus' }),
    expiresAt: Nullable(Instant, {
      examples: ['2026-11-21T10:30:00.000Z'],
      description: 'Until when it can be accepted; null unless it is pending'
    }),
    freeUntil: {
      ...Instant,
      description:
        'Until when the client can cancel for nothing once it was accepted; a request that waits costs ' +
        'nothing later either, unless it was moved late: `cancel/preview` says what holds now',
      examples: ['2026-11-22T08:00:00.000Z']
    },
    cancelPolicy: CancelPolicy,
    cancellationReason: Nullable(Text(500), {
      description:
        'Words of whoever cancelled, with contacts hidden if it was never accepted, or one of ' +
        '`expired`, `no_show`, `client_no_show`, `account_closed`'
    }),
    isNoShow: Type.Boolean(),
    noShow: Nullable(NoShow, { description: 'Of a client who was not there, as the provider says' }),
    notes: Nullable(
      Text(2000, {
        description: 'Contacts are hidden until the booking is accepted',
        examples: ['The fridge is warm but the light is on']
      })
    ),
    address: Nullable(JobAddress),
    contact: Nullable(
      Strict({
        name: Text(100, { examples: ['Rami Haddad'] }),
        phone: Nullable(Text(20, { examples: ['+9613123456'] }))
      }),
      {
        description:
          'Whom the caller can call: the other side, from the acceptance until 7 days after the ' +
          'completion; else null. `phone` is null where they have given none'
      }
    ),
    hasAddress: Type.Boolean({
      description:
        'Whether the client has said where the job is; the provider reads `address` once it is accepted'
    }),
    startCode: Nullable(StartCode, {
      description: 'For the client alone, while it is accepted and was not started'
    }),
    photos: Type.Array(JobPhoto, {
      maxItems: fileLimits.photosPerBooking,
      description:
        'Photos of the job, for both sides and admins alone; not for the provider of a cancelled one'
    }),
    proposedTime: Nullable(ProposedTime, {
      description: 'Another time that waits for the yes of the client; null when none does'
    }),
    allowedTransitions: Type.Array(Status, {
      maxItems: 5,
      description: 'Where the caller can move it now',
      examples: [['cancelled']]
    }),
    createdAt: CreatedAt,
    updatedAt: CreatedAt
  },
  { title: 'Booking' }
)
export type Booking = Static<typeof Booking>
/** More than a hundred would be read by nobody. */
export const MAX_OUTSIDE = 100
export const BookingsOutside = Type.Array(Booking, {
  maxItems: MAX_OUTSIDE,
  description: 'The bookings ahead that the hours do not cover, the soonest first, a hundred at most'
})

export const BookingPage = Page(Booking)

/** So many times off of one provider that are not over. */
export const MAX_TIME_OFF = 100
export const MAX_TIME_OFF_DAYS = 366
export const AddTimeOff = Strict(
  {
    from: Instant,
    to: {
      ...Instant,
      description: 'Ahead, and at most 366 days after `from`',
      examples: ['2026-11-27T22:00:00.000Z']
    }
  },
  { title: 'AddTimeOff' }
)
export type AddTimeOff = Static<typeof AddTimeOff>

export const TimeOff = Strict(
  {
    id: Id,
    from: Instant,
    to: { ...Instant, examples: ['2026-11-27T22:00:00.000Z'] },
    createdAt: CreatedAt
  },
  { title: 'TimeOff' }
)
export type TimeOff = Static<typeof TimeOff>
export const TimesOff = Strict(
  { items: Type.Array(TimeOff, { maxItems: MAX_TIME_OFF, description: 'The soonest first' }) },
  { title: 'TimesOff' }
)
export type TimesOff = Static<typeof TimesOff>

export const TimeOffAdded = Strict(
  {
    ...TimeOff.properties,
    clashes: Type.Array(Booking, {
      maxItems: MAX_OUTSIDE,
      description: 'The bookings of that time, which stay as they are, the soonest first, a hundred at most'
    })
  },
  { title: 'TimeOffAdded' }
)
export type TimeOffAdded = Static<typeof TimeOffAdded>

export const CreateBooking = Strict(
  {
    serviceId: Id,
    scheduledAt: Instant,
    notes: Type.Optional(Text(2000, { examples: ['The fridge is warm but the light is on'] })),
    address: Type.Optional(
      Nullable(JobAddress, {
        description: 'Absent, or with an empty `line`, it is the default of the saved addresses; null: none'
      })
    )
  },
  { title: 'CreateBooking' }
)
export type CreateBooking = Static<typeof CreateBooking>

export const SetBookingDetails = Strict(
  {
    address: Type.Optional(
      Nullable(JobAddress, { description: 'Null, or an empty `line`, takes it away; absent, it stays' })
    ),
    notes: Type.Optional(
      Nullable(
        Text(2000, {
          description: 'Null takes them away; absent, they stay',
          examples: ['Second floor, and there is a dog']
        })
      )
    ),
    version: Type.Optional(Version)
  },
  { title: 'SetBookingDetails' }
)
export type SetBookingDetails = Static<typeof SetBookingDetails>

/** In the query: the body is the photo. */
export const PhotoVersion = Strict({ version: Type.Optional(Version) })
export type PhotoVersion = Static<typeof PhotoVersion>

export const SetBookingStatus = Strict({
  status: Status,
  version: Type.Optional(Version),
  reason: Type.Optional(Reason),
  startCode: Type.Optional(StartCode)
})
export type SetBookingStatus = Static<typeof SetBookingStatus>

export const CancelBooking = Strict({ reason: Type.Optional(Reason) })
export type CancelBooking = Static<typeof CancelBooking>

export const RescheduleBooking = Strict({ scheduledAt: Instant, version: Type.Optional(Version) })
export type RescheduleBooking = Static<typeof RescheduleBooking>

export const ProposeTime = Strict(
  { scheduledAt: Instant, version: Type.Optional(Version) },
  { title: 'ProposeTime' }
)
export type ProposeTime = Static<typeof ProposeTime>

export const AnswerProposedTime = Strict(
  {
    scheduledAt: {
      ...Instant,
      description: 'The time that is answered, so that no answer is for another one',
      examples: ['2026-11-23T12:00:00.000Z']
    }
  },
  { title: 'AnswerProposedTime' }
)
export type AnswerProposedTime = Static<typeof AnswerProposedTime>

export const ReportNoShow = Strict({ note: Note, version: Type.Optional(Version) }, { title: 'ReportNoShow' })
export type ReportNoShow = Static<typeof ReportNoShow>

export const ContradictNoShow = Strict({ words: Objection }, { title: 'ContradictNoShow' })
export type ContradictNoShow = Static<typeof ContradictNoShow>

export const CancelPreview = Strict(
  {
    refund: Total({ minimum: 0, description: 'Goes back to the client' }),
    fee: Total({ minimum: 0, description: 'Is kept' }),
    providerGets: Total({ minimum: 0, description: "The provider's part of the fee" }),
    currency: Currency,
    freeUntil: Instant
  },
  {
    title: 'CancelPreview',
    examples: [
      { refund: 4500, fee: 0, providerGets: 0, currency: 'USD', freeUntil: '2026-11-22T08:00:00.000Z' }
    ]
  }
)
export type CancelPreview = Static<typeof CancelPreview>

/** What can be previewed once a booking is there. */
export const bookingActs = ['accept', 'reschedule', 'complete', 'cancel'] as const
export type BookingAct = (typeof bookingActs)[number]

export const PreviewAct = Strict({
  act: Enum(bookingActs, { title: 'BookingAct', examples: ['cancel'] }),
  startAt: Type.Optional({ ...Instant, description: 'Of `reschedule`, which needs it: the other start' })
})
export type PreviewAct = Static<typeof PreviewAct>

const FeeText = Text(60, {
  description: "As people read it, in the caller's language",
  examples: ['$22.50']
})

const CancelTerms = Strict(
  {
    freeUntil: { ...Instant, examples: ['2026-11-22T08:00:00.000Z'] },
    steps: Type.Array(
      Strict({
        until: Nullable(Instant, { description: 'Null: for good' }),
        keptPercent: cancelTermFields.keptPercent,
        fee: Money,
        feeText: FeeText
      }),
      { maxItems: 6, description: 'What cancelling costs when it is not free, from now on' }
    ),
    keptPercent: cancelTermFields.keptPercent,
    lateFee: Money,
    lateFeeText: FeeText
  },
  {
    title: 'CancelTerms',
    description:
      'On which terms the client can cancel after the act: for nothing until `freeUntil`, then by `steps` ' +
      'of what is paid online; the last of them costs `lateFee`'
  }
)

export const MoneyPreview = Strict(
  {
    act: Enum(['create', ...bookingActs] as const, { title: 'PreviewedAct', examples: ['cancel'] }),
    by: Enum(['client', 'provider', 'admin'] as const, {
      title: 'ActParty',
      description: 'Who would do it; a cancellation is always the one of the caller',
      examples: ['client']
    }),
    status: { ...Status, description: 'Of the booking after it' },
    scheduledAt: { ...Instant, description: 'The start after it' },
    ...BookingMoney.properties,
    fee: Total({ minimum: 0, description: 'What a cancellation keeps of what was paid', examples: [0] }),
    feeText: Text(60, { description: "As people read it, in the caller's language", examples: ['$0'] }),
    cancelTerms: Nullable(CancelTerms, { description: 'Null where the act ends the booking' })
  },
  {
    title: 'MoneyPreview',
    description:
      'What an act would do to the money of both sides. Of one that ends the booking, `online` and `cash` ' +
      'are what each side has then; of any other, what each will have once the booking is completed'
  }
)
export type MoneyPreview = Static<typeof MoneyPreview>

export const BookingQuery = Strict({ ...pageProperties, status: Type.Optional(Status) })
export type BookingQuery = Static<typeof BookingQuery>

export const bookingOrders = ['newest', 'start'] as const
export const ProviderBookingQuery = Strict({
  ...BookingQuery.properties,
  from: Type.Optional({ ...LocalDate, description: "Jobs of this day or later, in the provider's zone" }),
  to: Type.Optional({ ...LocalDate, description: "Jobs of this day or earlier, in the provider's zone" }),
  order: Type.Optional(
    Enum(bookingOrders, {
      title: 'BookingOrder',
      description:
        '`newest`: the last one made comes first (unless given); `start`: the soonest job comes first',
      examples: ['start']
    })
  )
})
export type ProviderBookingQuery = Static<typeof ProviderBookingQuery>

const AgendaCounts = Strict(
  {
    waiting: { ...Count, description: 'Requests that wait for an answer' },
    accepted: { ...Count, description: 'Accepted, and begun' },
    done: { ...Count, description: 'Completed' },
    hoursBooked: Type.Number({
      minimum: 0,
      maximum: 168,
      description: 'Of what is accepted, begun or completed, to a hundredth',
      examples: [6.5]
    })
  },
  { title: 'AgendaCounts' }
)
export type AgendaCounts = Static<typeof AgendaCounts>
/** More jobs than a week can hold. */
export const MAX_AGENDA = 1000
const AgendaBookings = Type.Array(Booking, {
  maxItems: MAX_AGENDA,
  description: 'The soonest first, without those that were cancelled or that nobody answered in time'
})

export const Agenda = Strict(
  {
    timezone: Text(64, { description: "The provider's zone", examples: ['Asia/Beirut'] }),
    requestsWaiting: { ...Count, description: 'All requests that wait for an answer, for whatever day' },
    today: Strict({ date: LocalDate, counts: AgendaCounts, bookings: AgendaBookings }),
    week: Strict(
      {
        from: LocalDate,
        to: { ...LocalDate, examples: ['2026-11-29'] },
        counts: AgendaCounts,
        bookings: AgendaBookings
      },
      { description: 'From Monday to Sunday, with today' }
    )
  },
  { title: 'Agenda' }
)
export type Agenda = Static<typeof Agenda>

export const AllBookingsQuery = Strict({ ...BookingQuery.properties, id: Type.Optional(IdStart) })
export type AllBookingsQuery = Static<typeof AllBookingsQuery>

export const AvailabilityQuery = Strict({
  from: Type.Optional(LocalDate),
  days: Type.Optional(Type.Integer({ minimum: 1, maximum: 31, description: 'Default 14' })),
  at: Type.Optional({ ...Instant, description: 'Is this start offered, and if not, why?' }),
  forProposal: Type.Optional(
    Type.Boolean({
      description: 'What a provider or an admin may propose for a booking: the client is left time for a yes'
    })
  )
})
export type AvailabilityQuery = Static<typeof AvailabilityQuery>

const End = { ...Instant, examples: ['2026-11-23T09:00:00.000Z'] }

export const AskedStart = Strict(
  {
    start: Instant,
    end: End,
    isOffered: Type.Boolean({ description: 'Booking it now would be accepted', examples: [false] }),
    code: Nullable(Enum(slotRefusals, { title: 'SlotRefusal', examples: ['slot_taken'] }), {
      description: 'Why it is not offered: the code with which booking it would be refused'
    }),
    detail: Nullable(Text(1000), {
      description: "The same in the caller's language",
      examples: ['This time is already taken. Here are the nearest free ones.']
    }),
    alternatives: Type.Array(Instant, {
      maxItems: 3,
      description: 'The free starts nearest to one that is not offered, the nearest first',
      examples: [['2026-11-23T09:00:00.000Z', '2026-11-23T07:00:00.000Z', '2026-11-23T10:00:00.000Z']]
    })
  },
  { title: 'AskedStart' }
)
export type AskedStart = Static<typeof AskedStart>

export const Availability = Strict(
  {
    timezone: Text(64, { examples: ['Asia/Beirut'] }),
    isInstant: IsInstant,
    slots: Type.Array(Strict({ start: Instant, end: End }), { maxItems: 5000 }),
    at: Type.Optional(AskedStart)
  },
  { title: 'Availability' }
)
export type Availability = Static<typeof Availability>

const Why = Line(500, { description: 'Why; the audit log keeps it', examples: ['Asked for by cleaners'] })
const policyNames = {
  name_en: Line(60, { examples: [english.policyName] }),
  name_ar: Line(60, { examples: [arabic.policyName] })
}

export const CancelPolicyTerms = Strict(cancelTermFields, { title: 'CancelPolicyTerms' })
export type CancelPolicyTerms = Static<typeof CancelPolicyTerms>

export const AdminCancelPolicy = Strict(
  {
    ...NamedCancelPolicy.properties,
    isAllowed: Type.Boolean({ description: 'Providers may choose it' }),
    isDefault: Type.Boolean({ description: 'It is of whoever chooses none' }),
    version: { ...Count, description: 'Rises with each edit; give it back with yours', examples: [3] }
  },
  { title: 'AdminCancelPolicy' }
)
export type AdminCancelPolicy = Static<typeof AdminCancelPolicy>
export const AdminCancelPolicies = Strict({ items: Type.Array(AdminCancelPolicy, { maxItems: 100 }) })

export const CancelPolicyParams = Strict({ slug: CancelPolicySlug })
export const AddCancelPolicy = Strict(
  { slug: CancelPolicySlug, ...policyNames, terms: CancelPolicyTerms, reason: Why },
  { title: 'AddCancelPolicy' }
)
export type AddCancelPolicy = Static<typeof AddCancelPolicy>

/** What is not given stays. */
export const EditCancelPolicy = Strict(
  {
    ...Type.Partial(Type.Object({ ...policyNames, terms: CancelPolicyTerms })).properties,
    isAllowed: Type.Optional(AdminCancelPolicy.properties.isAllowed),
    isDefault: Type.Optional(AdminCancelPolicy.properties.isDefault),
    version: Type.Optional({
      ...Count,
      description: 'The `version` that was read: after somebody else’s edit it is a 409 (`version_changed`)',
      examples: [3]
    }),
    reason: Why
  },
  { title: 'EditCancelPolicy', minProperties: 2 }
)
export type EditCancelPolicy = Static<typeof EditCancelPolicy>
