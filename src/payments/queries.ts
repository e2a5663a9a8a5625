import { and, desc, eq, or, sql, sum, type SQL } from 'drizzle-orm'
import { bookings, ledgerEntries, payments, wallets } from '../../drizzle/schema/index.js'
import { isAdminOf, requireAdmin, requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { formatMoney } from '../shared/format.js'
import type { Market } from '../shared/market.js'
import { newestFirst, olderThan, toPage } from '../shared/page.js'
import { preparedQueries } from '../shared/prepared.js'
import type { Page } from '../shared/schemas.js'
import { providerAccount } from './ledger/post.js'
import { type PaymentRow, findHeldPayment, findPayment } from './rows.js'
import { requireSide } from './policy.js'
import { previewStep, refundableAmount } from './ledger/target-balances.js'
import { presentPayment, presentPreview, presentWalletEntry } from './present.js'
import type {
  CreateRefund,
  Payment,
  PaymentQuery,
  PreviewCompletion,
  SettlementPreview,
  Wallet,
  WalletQuery
} from './schemas.js'
import { completionOf } from './settlement.js'

export type PaymentStatus = PaymentRow['status']

export interface PaymentSummary {
  status: PaymentStatus
  /** Charged for the booking, in minor units; 0 while nothing was. */
  paid: number
  /** Given back so far. */
  refunded: number
}

/** The booking that a checkout session is for; null for a session that is not ours. */
export async function findPaidBooking(market: Market, sessionId: string): Promise<string | null> {
  return (await findPayment(market, { sessionId }))?.bookingId ?? null
}

/** What the receipt of a payment tells. */
export interface Receipt {
  bookingId: string
  clientId: string
  /** Minor units of `currency`. */
  amount: number
  currency: string
  /** The booking could not take it: all of it goes back. */
  isReturned: boolean
}

/** Null for a payment that took no money. */
export async function findReceipt(market: Market, paymentId: string): Promise<Receipt | null> {
  const payment = await findPayment(market, { id: paymentId })
  if (payment === null || payment.capturedAt === null) return null

  const { bookingId, clientId, amount, currency, isSurplus } = payment
  return { bookingId, clientId, amount, currency, isReturned: isSurplus }
}

/**
 * What each booking's payment looks like, for lists of bookings: one query; bookings without payments are
 * absent.
 */
export async function paymentSummaries(
  market: Market,
  bookingIds: string[]
): Promise<Map<string, PaymentSummary>> {
  if (bookingIds.length === 0) return new Map()

  const rows = await runSummaries(market, 'summaries', buildSummaries, {
    bookingIds: `{${bookingIds.join(',')}}`
  })

  const telling = new Map<string, PaymentRow>()
  for (const row of rows) {
    const known = telling.get(row.bookingId)
    if (known === undefined || weight(row) >= weight(known)) telling.set(row.bookingId, row)
  }

  return new Map(
    [...telling].map(([bookingId, row]) => [
      bookingId,
      { status: row.status, paid: row.capturedAt === null ? 0 : row.amount, refunded: row.refundedAmount }
    ])
  )
}

/** The same of one booking. */
export async function paymentOf(market: Market, bookingId: string): Promise<PaymentSummary | undefined> {
  return (await paymentSummaries(market, [bookingId])).get(bookingId)
}

const runSummaries = preparedQueries<PaymentRow>()

function buildSummaries({ db }: Market) {
  return db
    .select()
    .from(payments)
    .where(sql`${payments.bookingId} = any(${sql.placeholder('bookingIds')}::uuid[])`)
    .orderBy(payments.createdAt, payments.id)
}

/**
 * Of several payments the one that says most: held, then open, then captured and gone back, then the rest;
 * the newest of equals.
 */
function weight(row: PaymentRow): number {
  if (row.capturedAt !== null && row.status !== 'refunded' && !row.isSurplus) return 3
  if (row.status === 'pending') return 2
  return row.capturedAt === null ? 0 : 1
}

/** Payments, newest first: those that one made or received; for an admin, all. */
export async function listPayments(
  market: Market,
  actor: Actor,
  query: PaymentQuery
): Promise<Page<Payment>> {
  const user = requireUser(actor)

  const rows = await market.db
    .select()
    .from(payments)
    .where(
      and(
        visibleTo(user),
        query.bookingId === undefined ? undefined : eq(payments.bookingId, query.bookingId),
        query.status === undefined ? undefined : eq(payments.status, query.status),
        olderThan(query.cursor, payments.createdAt, payments.id)
      )
    )
    .orderBy(desc(payments.createdAt), desc(payments.id))
    .limit(query.limit + 1)

  return toPage(rows, query.limit, (row) => presentPayment(row, user.locale), newestFirst)
}

/**
 * One's wallet and what moved it, newest first. An admin of the money sees the marketplace's commission; a
 * client's wallet stays empty.
 */
export async function getWallet(market: Market, actor: Actor, query: WalletQuery): Promise<Wallet> {
  const user = requireUser(actor)
  const account = isAdminOf(user, 'money') ? 'platform' : providerAccount(user.id)
  const rows = await market.db
    .select()
    .from(ledgerEntries)
    .where(
      and(
        eq(ledgerEntries.account, account),
        olderThan(query.cursor, ledgerEntries.createdAt, ledgerEntries.id)
      )
    )
    .orderBy(desc(ledgerEntries.createdAt), desc(ledgerEntries.id))
    .limit(query.limit + 1)

  const page = toPage(rows, query.limit, (row) => presentWalletEntry(row, user.locale), newestFirst)

  const { balance, currency, lastTransactionAt } = await balanceOf(market, user)
  return {
    balance,
    balanceText: formatMoney(balance, currency, user.locale),
    currency,
    lastTransactionAt: lastTransactionAt?.toISOString() ?? null,
    entries: page.items,
    nextCursor: page.nextCursor
  }
}

/**
 * What a refund would do to both sides; by the function that then does it. @throws
 * nothing_to_refund, refund_exceeds_paid
 */
export async function previewRefund(
  market: Market,
  actor: Actor,
  input: CreateRefund
): Promise<SettlementPreview> {
  const user = requireAdmin(actor, 'money')
  const held = await findHeldPayment(market, input.bookingId)
  const limit = held === null ? 0 : refundableAmount(held)
  const amount = input.amount ?? limit

  if (held === null || limit === 0) throw new DomainError('nothing_to_refund')
  if (amount > limit) throw new DomainError('refund_exceeds_paid', { limit, currency: held.currency })

  return presentPreview(
    previewStep(held, { ...held, refundDueAmount: held.refundDueAmount + amount }),
    held.currency,
    user.locale
  )
}

const nothingMoves = { clientGets: 0, providerGets: 0, platformKeeps: 0 }

/** What completing this booking would do to both sides. @throws not_found for another's booking */
export async function previewBookingCompletion(
  market: Market,
  actor: Actor,
  { bookingId }: PreviewCompletion
): Promise<SettlementPreview> {
  const user = requireUser(actor)
  const [found] = await market.db.select().from(bookings).where(eq(bookings.id, bookingId))
  const booking = requireSide(user, found ?? null)
  const isOver = booking.status === 'completed' || booking.status === 'cancelled'
  const held = isOver ? null : await findHeldPayment(market, booking.id)
  const step = held === null ? nothingMoves : previewStep(held, completionOf(held))

  return presentPreview(step, booking.currency, user.locale)
}

interface Balance {
  balance: number
  currency: string
  lastTransactionAt: Date | null
}

async function balanceOf(market: Market, user: UserActor): Promise<Balance> {
  const { db } = market
  const none = { balance: 0, currency: market.rules.currency, lastTransactionAt: null }
  if (isAdminOf(user, 'money')) {
    const [row] = await db
      .select({
        balance: sum(ledgerEntries.amount).mapWith(Number),
        currency: sql<string>`min(${ledgerEntries.currency})`,
        lastTransactionAt: sql`max(${ledgerEntries.createdAt})`.mapWith(ledgerEntries.createdAt)
      })
      .from(ledgerEntries)
      .where(eq(ledgerEntries.account, 'platform'))

    return row === undefined || row.balance === null ? none : { ...none, ...row, balance: row.balance }
  }

  const [wallet] = await db.select().from(wallets).where(eq(wallets.userId, user.id))
  return wallet ?? none
}

function visibleTo(user: UserActor): SQL | undefined {
  return isAdminOf(user, 'money', 'support')
    ? undefined
    : or(eq(payments.clientId, user.id), eq(payments.providerId, user.id))
}
