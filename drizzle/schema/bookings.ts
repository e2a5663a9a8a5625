import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid
} from 'drizzle-orm/pg-core'
import { users, type JobAddress } from './accounts.js'
import type { CancelPolicy } from './cancel-policies.js'
import { services } from './catalog.js'
import { id, instant, instantRange } from './columns.js'
import { bookingAnswer, bookingStatus } from './enums.js'
import { providers } from './providers.js'

/**
 * Another time that the provider or an admin proposes for a booking. Kept with the row that it is about, so a
 * booking has one at most, and whoever holds the row's lock reads it as it is.
 */
export interface ProposedTime {
  /** An instant in ISO 8601, as the others. */
  scheduledAt: string
  /** When the provider would be free again, with the buffer after the job: until then the time is held. */
  freeAgainAt: string
  by: 'provider' | 'admin'
  /**
   * The booking's version when it was proposed, raised with what the client adds to the booking. Any other
   * change closes the offer.
   */
  version: number
  proposedAt: string
  expiresAt: string
  /** When the provider first proposed a time for this request: that is their answer to it. */
  answeredAt: string | null
  /** When the client said no to it. */
  declinedAt: string | null
}

export const bookings = pgTable(
  'bookings',
  {
    id: id(),
    clientId: uuid()
      .notNull()
      .references(() => users.id),
    providerId: uuid()
      .notNull()
      .references(() => providers.userId),
    serviceId: uuid()
      .notNull()
      .references(() => services.id),
    status: bookingStatus().notNull().default('pending'),
    version: integer().notNull().default(1),
    scheduledAt: instant().notNull(),
    endsAt: instant().notNull(),
    /**
     * [scheduledAt, endsAt + buffer): an exclusion constraint makes overlap impossible (see the migration).
     */
    blocked: instantRange().notNull(),
    timezone: text().notNull(),
    notes: text(),
    address: jsonb().$type<JobAddress>(),
    /** The ids of the files that show the job, in the order in which they came. */
    photos: uuid().array().notNull().default([]),
    price: bigint({ mode: 'number' }).notNull(),
    currency: text().notNull(),
    commissionBasisPoints: integer().notNull(),
    /** Of the whole price, in minor units. */
    commissionMinimum: bigint({ mode: 'number' }).notNull().default(0),
    cancelPolicy: jsonb().$type<CancelPolicy>().notNull(),
    freeUntil: instant().notNull(),
    /**
     * The booking was moved when cancelling already cost something: from then on neither waiting nor moving
     * makes that free.
     */
    movedLate: boolean().notNull().default(false),
    /** When its client last asked for another time, which waits for its answer anew. */
    movedAt: instant(),
    /** When both sides last agreed on its time: by the provider's yes, or by the client's to another time. */
    acceptedAt: instant(),
    expiresAt: instant().notNull(),
    /** Four digits that the client tells the provider at the door; null where there are none. */
    startCode: text(),
    /** The newest; open as long as the policy says so. */
    proposedTime: jsonb().$type<ProposedTime>(),
    /** When the sweep must look at this booking next; null when nothing more can become due. */
    dueAt: instant(),
    cancellationReason: text(),
    isNoShow: boolean().notNull().default(false),
    /** When the provider said that the client was not there, what they say, and the client against it. */
    clientMissedAt: instant(),
    noShowNote: text(),
    noShowPhotoId: uuid(),
    noShowObjection: text(),
    /** Since when the client disputes it: until that is over nothing moves it, and no time comes for it. */
    disputedAt: instant(),
    answer: bookingAnswer(),
    /** How long the client waited for the provider's first answer. */
    answerSeconds: integer(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull()
  },
  (table) => [
    index('bookings_client_idx').on(table.clientId, table.createdAt, table.id),
    index('bookings_provider_idx').on(table.providerId, table.createdAt, table.id),
    // What agendas and a provider's calendar read.
    index('bookings_provider_start_idx').on(table.providerId, table.scheduledAt, table.id),
    // What a client's calendar subscribes to: src/calendar/feeds.ts.
    index('bookings_client_calendar_idx').on(table.clientId, table.scheduledAt, table.id),
    index('bookings_service_idx').on(table.serviceId),
    // Everything that analytics reads, so that it never visits the rows (docs/analytics.md).
    index('bookings_analytics_idx').on(
      table.createdAt,
      table.serviceId,
      table.status,
      table.answer,
      table.answerSeconds
    ),
    index('bookings_created_at_idx').on(table.createdAt, table.id),
    index('bookings_upcoming_idx').on(table.scheduledAt).where(sql`status = 'accepted'`),
    index('bookings_due_idx').on(table.dueAt).where(sql`due_at is not null`),
    // The few whose other time may be held: src/bookings/held-times.ts.
    index('bookings_proposed_idx')
      .on(table.providerId)
      .where(sql`proposed_time is not null and status in ('pending', 'accepted')`),
    check(
      'bookings_blocked_is_bounded',
      // Raw, because a migration holds the text as it stands here, line breaks included.
      sql.raw(
        'not isempty(blocked) and not lower_inf(blocked) and not upper_inf(blocked) and ' +
          'isfinite(lower(blocked)) and isfinite(upper(blocked)) and ' +
          'lower_inc(blocked) and not upper_inc(blocked)'
      )
    ),
    check('bookings_ends_after_start', sql`ends_at > scheduled_at`),
    check('bookings_price_is_not_negative', sql`price >= 0`)
  ]
)

/**
 * Messages between client and provider of a booking, as written. The booking decides what is shown of them.
 */
export const bookingMessages = pgTable(
  'booking_messages',
  {
    id: id(),
    bookingId: uuid()
      .notNull()
      .references(() => bookings.id),
    senderId: uuid()
      .notNull()
      .references(() => users.id),
    recipientId: uuid()
      .notNull()
      .references(() => users.id),
    text: text().notNull(),
    readAt: instant(),
    createdAt: instant().notNull()
  },
  (table) => [
    index('booking_messages_booking_idx').on(table.bookingId, table.createdAt, table.id),
    index('booking_messages_unread_idx').on(table.recipientId, table.bookingId).where(sql`read_at is null`)
  ]
)

/** The reminders of an appointment that were sent. A moved appointment is reminded of again. */
export const bookingReminders = pgTable(
  'booking_reminders',
  {
    bookingId: uuid()
      .notNull()
      .references(() => bookings.id),
    hoursBefore: integer().notNull(),
    scheduledAt: instant().notNull(),
    createdAt: instant().notNull()
  },
  (table) => [
    primaryKey({ columns: [table.bookingId, table.hoursBefore, table.scheduledAt] }),
    index('booking_reminders_scheduled_at_idx').on(table.scheduledAt)
  ]
)

/** When a provider is away, beside their weekly plan. It changes no booking. */
export const timeOff = pgTable(
  'time_off',
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => providers.userId),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    createdAt: instant().notNull()
  },
  (table) => [
    index('time_off_provider_idx').on(table.providerId, table.endsAt, table.id),
    check('time_off_ends_after_start', sql`ends_at > starts_at`)
  ]
)
