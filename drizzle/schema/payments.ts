import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid
} from 'drizzle-orm/pg-core'
import { users } from './accounts.js'
import { bookings } from './bookings.js'
import { categories, services } from './catalog.js'
import { id, instant } from './columns.js'
import { language, paymentMethod, paymentStatus } from './enums.js'
import { providers } from './providers.js'

export const refundStatus = pgEnum('refund_status', ['due', 'sent', 'void'])
/**
 * Why money goes back: a cancellation, a late or second payment, an admin's decision, or a refund made at the
 * gateway.
 */
export const refundCause = pgEnum('refund_cause', ['cancelled', 'late', 'duplicate', 'admin', 'gateway'])
/** An inquiry is a question of the client's bank: it takes no money, and may become a dispute. */
export const disputeStatus = pgEnum('dispute_status', ['open', 'won', 'lost', 'inquiry'])
export const sandboxSessionStatus = pgEnum('sandbox_session_status', ['open', 'paid', 'failed', 'expired'])

/**
 * What the marketplace keeps of the bookings of one service, one provider or one category that are made in a
 * time; of all where none of them is named.
 */
export const commissionRules = pgTable(
  'commission_rules',
  {
    id: id(),
    categoryId: text().references(() => categories.slug, { onUpdate: 'cascade' }),
    providerId: uuid().references(() => providers.userId),
    serviceId: uuid().references(() => services.id),
    basisPoints: integer().notNull(),
    /** In minor units; it holds for bookings in its currency alone. */
    minimum: bigint({ mode: 'number' }).notNull().default(0),
    currency: text().notNull(),
    validFrom: instant().notNull(),
    /** Null: until it is removed. */
    validUntil: instant(),
    createdAt: instant().notNull()
  },
  (table) => [
    index('commission_rules_category_idx').on(table.categoryId),
    index('commission_rules_provider_idx').on(table.providerId),
    index('commission_rules_service_idx').on(table.serviceId),
    index('commission_rules_created_at_idx').on(table.createdAt, table.id),
    check('commission_rules_one_target', sql`num_nonnulls(category_id, provider_id, service_id) <= 1`),
    check('commission_rules_basis_points', sql`basis_points between 0 and 10000`),
    check('commission_rules_minimum', sql`minimum >= 0`),
    check('commission_rules_period', sql`valid_until > valid_from`)
  ]
)

export const wallets = pgTable(
  'wallets',
  {
    userId: uuid()
      .primaryKey()
      .references(() => users.id),
    currency: text().notNull(),
    balance: bigint({ mode: 'number' }).notNull().default(0),
    lastTransactionAt: instant()
  },
  // The list of admins: the wallet that was moved last stands first.
  (table) => [
    index('wallets_moved_idx')
      .on(table.lastTransactionAt, table.userId)
      .where(sql`last_transaction_at is not null`)
  ]
)

/** The exact request to the gateway: a key may only ever be used with the same request. */
export interface SentOrder {
  description: string
  language: 'en' | 'ar'
  /** The page to which the checkout page leads back. */
  returnUrl: string
  /**
   * The address of the gateway's receipt: the payer's, if it was verified then. It is removed when they have
   * their data erased.
   */
  receiptEmail?: string | null
}

/**
 * One checkout session and its outcome. A booking may have several; at most one is open and at most one is
 * held.
 */
export const payments = pgTable(
  'payments',
  {
    id: id(),
    bookingId: uuid()
      .notNull()
      .references(() => bookings.id),
    clientId: uuid()
      .notNull()
      .references(() => users.id),
    providerId: uuid().notNull(),
    method: paymentMethod().notNull(),
    amount: bigint({ mode: 'number' }).notNull(),
    currency: text().notNull(),
    commissionBasisPoints: integer().notNull(),
    /** Of the whole amount. */
    commissionMinimum: bigint({ mode: 'number' }).notNull().default(0),
    status: paymentStatus().notNull().default('pending'),
    /** Sent back to the client. */
    refundedAmount: bigint({ mode: 'number' }).notNull().default(0),
    /** To be sent back: reserved, so that refunds never add up to more than was paid. */
    refundDueAmount: bigint({ mode: 'number' }).notNull().default(0),
    /** Frozen by open disputes, and taken by lost ones. */
    disputedAmount: bigint({ mode: 'number' }).notNull().default(0),
    lostAmount: bigint({ mode: 'number' }).notNull().default(0),
    /**
     * What may leave escrow for provider and platform: nothing while the booking runs, all when completed,
     * the kept part when cancelled.
     */
    releasableAmount: bigint({ mode: 'number' }).notNull().default(0),
    /** The client disputes the booking: nothing is released until that is over. */
    isFrozen: boolean().notNull().default(false),
    /** Paid although the booking could not take it: refunded in full, never released. */
    isSurplus: boolean().notNull().default(false),
    capturedAt: instant(),
    gateway: text().notNull(),
    /**
     * Part of the key under which the session is asked for; the gateway repeats its answer to a key, also an
     * error.
     */
    sessionRound: integer().notNull().default(0),
    /**
     * Written before the session is first asked for: titles, languages and addresses change, what a key
     * stands for does not.
     */
    sentOrder: jsonb().$type<SentOrder>(),
    sessionId: text().unique(),
    sessionUrl: text(),
    sessionExpiresAt: instant(),
    /** From then on nobody can pay this session any more. */
    sessionClosedAt: instant(),
    /** When the gateway was last asked about it. */
    checkedAt: instant(),
    /**
     * When refunds and disputes of a captured payment were last read at the gateway, and when they are to be
     * read again.
     */
    gatewayCheckedAt: instant(),
    gatewayDueAt: instant(),
    /** Readings begun, and the one that was taken over last: an older answer never overwrites a newer one. */
    gatewayReads: integer().notNull().default(0),
    gatewayReadApplied: integer().notNull().default(0),
    txnId: text().unique(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull()
  },
  (table) => [
    index('payments_booking_idx').on(table.bookingId),
    index('payments_client_idx').on(table.clientId, table.createdAt, table.id),
    index('payments_provider_idx').on(table.providerId, table.createdAt, table.id),
    index('payments_created_at_idx').on(table.createdAt, table.id),
    index('payments_gateway_due_idx').on(table.gatewayDueAt, table.id).where(sql`captured_at is not null`),
    index('payments_unclosed_idx').on(table.checkedAt).where(sql`session_closed_at is null`),
    uniqueIndex('payments_one_open').on(table.bookingId).where(sql`status = 'pending'`),
    uniqueIndex('payments_one_held')
      .on(table.bookingId)
      .where(sql`status in ('paid', 'partially_refunded') and not is_surplus`),
    check('payments_refund_within_amount', sql`refunded_amount between 0 and amount`),
    check(
      'payments_refunds_within_amount',
      sql`refund_due_amount >= 0 and refunded_amount + refund_due_amount <= amount`
    ),
    check('payments_amount_is_positive', sql`amount > 0`)
  ]
)

/**
 * Money that goes, or went, back to a client. The row is written first; a worker then sends it with a key
 * derived from it.
 */
export const refunds = pgTable(
  'refunds',
  {
    id: id(),
    paymentId: uuid()
      .notNull()
      .references(() => payments.id),
    bookingId: uuid()
      .notNull()
      .references(() => bookings.id),
    amount: bigint({ mode: 'number' }).notNull(),
    currency: text().notNull(),
    cause: refundCause().notNull(),
    reason: text(),
    status: refundStatus().notNull().default('due'),
    gatewayRefundId: text().unique(),
    /**
     * How often it was tried, and which of the gateway's definite refusals we are past: the latter is part of
     * the key.
     */
    attempts: integer().notNull().default(0),
    round: integer().notNull().default(0),
    nextAttemptAt: instant().notNull(),
    lastError: text(),
    /**
     * How often the gateway refused it for a reason that is not known to pass, and how often the client's
     * bank sent it back.
     */
    refusals: integer().notNull().default(0),
    bounces: integer().notNull().default(0),
    /** From then on it is no longer tried: an admin settles it, voids it or has it tried again. */
    refusedAt: instant(),
    /** The client got the money in another way than through the gateway. */
    isSettledElsewhere: boolean().notNull().default(false),
    /** What a lost dispute took from it: due again if the dispute is won after all. */
    cutByDispute: bigint({ mode: 'number' }).notNull().default(0),
    requestedBy: uuid(),
    createdAt: instant().notNull(),
    sentAt: instant()
  },
  (table) => [
    index('refunds_payment_idx').on(table.paymentId),
    index('refunds_booking_idx').on(table.bookingId),
    index('refunds_due_idx').on(table.nextAttemptAt).where(sql`status = 'due'`),
    check('refunds_amount_is_positive', sql`amount > 0`)
  ]
)

/** A chargeback. What clients dispute here, with us, is `bookingDisputes`. */
export const disputes = pgTable(
  'disputes',
  {
    id: id(),
    paymentId: uuid()
      .notNull()
      .references(() => payments.id),
    gatewayDisputeId: text().notNull().unique(),
    amount: bigint({ mode: 'number' }).notNull(),
    currency: text().notNull(),
    status: disputeStatus().notNull(),
    /** How often it changed; part of the name of each movement. */
    changes: integer().notNull().default(0),
    createdAt: instant().notNull(),
    closedAt: instant()
  },
  (table) => [index('disputes_payment_idx').on(table.paymentId)]
)

/** What the marketplace has paid out of a provider's wallet, by bank or in cash. */
export const payouts = pgTable(
  'payouts',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    amount: bigint({ mode: 'number' }).notNull(),
    currency: text().notNull(),
    reference: text(),
    paidBy: uuid().notNull(),
    createdAt: instant().notNull()
  },
  (table) => [
    index('payouts_user_idx').on(table.userId, table.createdAt, table.id),
    check('payouts_amount_is_positive', sql`amount > 0`)
  ]
)

/** The gateway's events, by its own ids: one that was processed is never processed again. */
export const webhookEvents = pgTable(
  'webhook_events',
  {
    id: text().primaryKey(),
    type: text().notNull(),
    paymentId: uuid(),
    outcome: text().$type<'applied' | 'ignored' | 'mismatch'>(),
    receivedAt: instant().notNull(),
    processedAt: instant()
  },
  (table) => [
    index('webhook_events_payment_idx').on(table.paymentId),
    index('webhook_events_received_at_idx').on(table.receivedAt)
  ]
)

/** One line of the double-entry ledger. Entries of one movement sum to zero. */
export const ledgerEntries = pgTable(
  'ledger_entries',
  {
    id: id(),
    /**
     * What moved the money, e.g. `payment:<id>:captured`: unique per account, so a repeated event cannot post
     * twice.
     */
    movement: text().notNull(),
    account: text().notNull(),
    userId: uuid(),
    bookingId: uuid(),
    paymentId: uuid(),
    amount: bigint({ mode: 'number' }).notNull(),
    currency: text().notNull(),
    createdAt: instant().notNull()
  },
  (table) => [
    unique('ledger_entries_movement_account').on(table.movement, table.account),
    index('ledger_entries_user_idx').on(table.userId, table.createdAt, table.id),
    index('ledger_entries_account_idx').on(table.account, table.createdAt, table.id),
    // What was released: of these the platform's have no user (docs/analytics.md).
    index('ledger_entries_revenue_idx')
      .on(table.createdAt, table.userId, table.amount)
      .where(sql`payment_id is not null and (account = 'platform' or user_id is not null)`),
    index('ledger_entries_booking_idx').on(table.bookingId),
    index('ledger_entries_payment_idx').on(table.paymentId)
  ]
)

/** The sandbox gateway's own records: what Stripe would store. Only the sandbox reads and writes them. */
export const sandboxSessions = pgTable('sandbox_sessions', {
  id: text().primaryKey(),
  paymentId: uuid().notNull().unique(),
  amount: bigint({ mode: 'number' }).notNull(),
  currency: text().notNull(),
  method: paymentMethod().notNull(),
  description: text().notNull(),
  language: language().notNull(),
  status: sandboxSessionStatus().notNull().default('open'),
  txnId: text().unique(),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull()
})

export const sandboxRefunds = pgTable(
  'sandbox_refunds',
  {
    id: text().primaryKey(),
    key: text().notNull().unique(),
    txnId: text().notNull(),
    refundId: uuid().notNull(),
    amount: bigint({ mode: 'number' }).notNull(),
    createdAt: instant().notNull()
  },
  (table) => [index('sandbox_refunds_txn_idx').on(table.txnId)]
)
