import { Type, type Static } from '@sinclair/typebox'
import { bookingStatus, paymentStatus } from '../../drizzle/schema/index.js'
import {
  CreatedAt,
  Currency,
  Enum,
  Id,
  IdStart,
  Instant,
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

export const JobAddress = Strict(
  {
    line: Text(300, { examples: ['Rue 12, third floor'] }),
    city: Line(80, { examples: ['Tyre'] }),
    lat: Type.Optional(Type.Number({ minimum: -90, maximum: 90, examples: [33.2705] })),
    lng: Type.Optional(Type.Number({ minimum: -180, maximum: 180, examples: [35.2038] }))
  },
  { title: 'JobAddress', description: 'Where the job is; the provider sees it once the booking is accepted' }
)

const CancelPolicy = Strict(
  {
    freeHoursBefore: Type.Integer({
      minimum: 0,
      maximum: 8760,
      description: 'Until how many hours before the start cancelling is free'
    }),
    graceMinutes: Type.Integer({
      minimum: 0,
      maximum: 1440,
      description: 'For how many minutes after booking it is free in any case'
    }),
    keptPercent: Type.Integer({
      minimum: 0,
      maximum: 100,
      description: 'How much of the price is kept later'
    })
  },
  {
    description: 'Frozen when the booking was made',
    examples: [{ freeHoursBefore: 24, graceMinutes: 5, keptPercent: 50 }]
  }
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
      description: 'Until when a pending booking can be accepted; null once it was answered'
    }),
    freeUntil: {
      ...Instant,
      description: 'Until when cancelling gives all money back',
      examples: ['2026-11-22T08:00:00.000Z']
    },
    cancelPolicy: CancelPolicy,
    cancellationReason: Nullable(Text(500), {
      description:
        'Words of whoever cancelled, with contacts hidden if it was never accepted, or one of ' +
        '`expired`, `no_show`, `account_closed`'
    }),
    isNoShow: Type.Boolean(),
    notes: Nullable(
      Text(2000, {
        description: 'Contacts are hidden until the booking is accepted',
        examples: ['The fridge is warm but the light is on']
      })
    ),
    address: Nullable(JobAddress),
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

export const CreateBooking = Strict(
  {
    serviceId: Id,
    scheduledAt: Instant,
    notes: Type.Optional(Text(2000, { examples: ['The fridge is warm but the light is on'] })),
    address: Type.Optional(JobAddress)
  },
  { title: 'CreateBooking' }
)
export type CreateBooking = Static<typeof CreateBooking>

export const SetBookingStatus = Strict({
  status: Status,
  version: Type.Optional(Version),
  reason: Type.Optional(Reason)
})
export type SetBookingStatus = Static<typeof SetBookingStatus>

export const CancelBooking = Strict({ reason: Type.Optional(Reason) })
export type CancelBooking = Static<typeof CancelBooking>

export const RescheduleBooking = Strict({ scheduledAt: Instant, version: Type.Optional(Version) })
export type RescheduleBooking = Static<typeof RescheduleBooking>

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

export const BookingQuery = Strict({ ...pageProperties, status: Type.Optional(Status) })
export type BookingQuery = Static<typeof BookingQuery>

export const AllBookingsQuery = Strict({ ...BookingQuery.properties, id: Type.Optional(IdStart) })
export type AllBookingsQuery = Static<typeof AllBookingsQuery>

export const AvailabilityQuery = Strict({
  from: Type.Optional(LocalDate),
  days: Type.Optional(Type.Integer({ minimum: 1, maximum: 31, description: 'Default 14' }))
})
export type AvailabilityQuery = Static<typeof AvailabilityQuery>

export const Availability = Strict(
  {
    timezone: Text(64, { examples: ['Asia/Beirut'] }),
    slots: Type.Array(
      Strict({ start: Instant, end: { ...Instant, examples: ['2026-11-23T09:00:00.000Z'] } }),
      { maxItems: 5000 }
    )
  },
  { title: 'Availability' }
)
export type Availability = Static<typeof Availability>
