import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { users } from './accounts.js'
import { bookings } from './bookings.js'
import { id, instant } from './columns.js'
import { bookingDisputeState, disputeGround, ticketState, ticketSubject } from './enums.js'

/** What somebody asks the team of the marketplace. */
export const supportTickets = pgTable(
  'support_tickets',
  {
    id: id(),
    openedBy: uuid()
      .notNull()
      .references(() => users.id),
    subject: text().notNull(),
    state: ticketState().notNull().default('open'),
    /** The admin who looks after it. */
    ownerId: uuid().references(() => users.id),
    /** It outlives what it is about: a conversation may be deleted. */
    aboutType: ticketSubject(),
    aboutId: uuid(),
    /** Of a conversation: its user was told that what they write there goes to the team. */
    isPassingOnTold: boolean().notNull().default(false),
    /** What was done, in the words of the admin who closed it. */
    outcome: text(),
    /** It rises with what admins do, and when the asker closes it. */
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    closedAt: instant()
  },
  (table) => [
    index('support_tickets_updated_idx').on(table.updatedAt, table.id),
    index('support_tickets_opened_by_idx').on(table.openedBy, table.updatedAt, table.id),
    index('support_tickets_about_idx').on(table.aboutType, table.aboutId),
    index('support_tickets_closed_idx').on(table.closedAt).where(sql`state = 'closed'`),
    uniqueIndex('support_tickets_one_open_idx')
      .on(table.openedBy, table.aboutType, table.aboutId)
      .where(sql`state <> 'closed' and about_id is not null`),
    check('support_tickets_about_is_whole', sql`(about_type is null) = (about_id is null)`),
    check('support_tickets_closed_has_time', sql`(state = 'closed') = (closed_at is not null)`)
  ]
)

export const supportMessages = pgTable(
  'support_messages',
  {
    id: id(),
    ticketId: uuid()
      .notNull()
      .references(() => supportTickets.id, { onDelete: 'cascade' }),
    authorId: uuid()
      .notNull()
      .references(() => users.id),
    /** It was written for the team, not by whoever asks. */
    isFromTeam: boolean().notNull(),
    text: text().notNull(),
    createdAt: instant().notNull()
  },
  (table) => [
    index('support_messages_ticket_idx').on(table.ticketId, table.createdAt, table.id),
    index('support_messages_author_idx').on(table.authorId)
  ]
)

/** What a client disputes of a booking, what the provider answers, and what an admin decides. */
export const bookingDisputes = pgTable(
  'booking_disputes',
  {
    id: id(),
    bookingId: uuid()
      .notNull()
      .references(() => bookings.id),
    /** The ticket that it opened or went into; it is removed some time after it was closed. */
    ticketId: uuid().references(() => supportTickets.id, { onDelete: 'set null' }),
    ground: disputeGround().notNull(),
    state: bookingDisputeState().notNull().default('open'),
    words: text().notNull(),
    /** The ids of the files that each side shows. */
    photos: uuid().array().notNull().default([]),
    answer: text(),
    answerPhotos: uuid().array().notNull().default([]),
    answeredAt: instant(),
    /** What the client gets back of the money that was left, in basis points, and why. */
    shareBasisPoints: integer(),
    reason: text(),
    /** The same in minor units; null where nothing was paid online. */
    refundAmount: bigint({ mode: 'number' }),
    decidedBy: uuid().references(() => users.id),
    /** It rises with what either side adds. */
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    closedAt: instant()
  },
  (table) => [
    index('booking_disputes_created_idx').on(table.createdAt, table.id),
    // One that was withdrawn makes room for another.
    uniqueIndex('booking_disputes_one_idx').on(table.bookingId).where(sql`state <> 'withdrawn'`),
    index('booking_disputes_booking_idx').on(table.bookingId, table.createdAt, table.id),
    check('booking_disputes_share', sql`share_basis_points between 0 and 10000`),
    check('booking_disputes_closed_has_time', sql`(state = 'open') = (closed_at is null)`),
    check(
      'booking_disputes_decision_is_whole',
      sql`(state = 'decided') = (num_nonnulls(share_basis_points, reason, decided_by) = 3)`
    )
  ]
)
