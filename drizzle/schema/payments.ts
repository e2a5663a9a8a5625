import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { users } from './accounts.js'
import { bookings } from './bookings.js'
import { id, instant } from './columns.js'
import { paymentMethod, paymentStatus } from './enums.js'

export const wallets = pgTable('wallets', {
  userId: uuid().primaryKey().references(() => users.id),
  currency: text().notNull(),
  balance: bigint({ mode: 'number' }).notNull().default(0),
  lastTransactionAt: instant()
})

export const payments = pgTable('payments', {
  id: id(),
  bookingId: uuid().notNull().references(() => bookings.id),
  clientId: uuid().notNull().references(() => users.id),
  providerId: uuid().notNull(),
  method: paymentMethod().notNull(),
  amount: integer().notNull(),
  currency: text().notNull(),
  status: paymentStatus().notNull().default('pending'),
  refundedAmount: integer().notNull().default(0),
  gateway: text().notNull(),
  sessionId: text().unique(),
  sessionUrl: text(),
  txnId: text(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull()
}, (table) => [
  index('payments_booking_idx').on(table.bookingId),
  index('payments_client_idx').on(table.clientId, table.createdAt, table.id),
  index('payments_provider_idx').on(table.providerId, table.createdAt, table.id),
  check('payments_refund_within_amount', sql`refunded_amount between 0 and amount`),
  check('payments_amount_is_positive', sql`amount > 0`)
])

/** One line of the double-entry ledger. Entries of one movement sum to zero. */
export const ledgerEntries = pgTable('ledger_entries', {
  id: id(),
  /** What moved the money, e.g. `payment:<id>:captured`: unique per account, so a repeated event cannot post twice. */
  movement: text().notNull(),
  account: text().notNull(),
  userId: uuid(),
  bookingId: uuid(),
  paymentId: uuid(),
  amount: bigint({ mode: 'number' }).notNull(),
  currency: text().notNull(),
  createdAt: instant().notNull()
}, (table) => [
  unique('ledger_entries_movement_account').on(table.movement, table.account),
  index('ledger_entries_user_idx').on(table.userId, table.createdAt, table.id),
  index('ledger_entries_booking_idx').on(table.bookingId)
])
