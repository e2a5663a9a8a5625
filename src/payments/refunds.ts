import { and, asc, eq, lte } from 'drizzle-orm'
import { refunds } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { notify } from '../notifications/index.js'
import { system, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { now } from '../shared/clock.js'
import { DomainError } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import { transact } from '../shared/transaction.js'
import { GatewayError, type GatewayRefund, type PaymentGateway } from './gateway.js'
import { postPayment, type PaymentRow } from './ledger.js'
import { refundableAmount } from './position.js'
import { lockPayment, titlesOf, updatePayment } from './rows.js'

export type RefundRow = typeof refunds.$inferSelect

const MINUTE = 60_000
/** The gateway forgets keys after a day; a refund that was tried is looked for before it is sent again. */
const RETRY_MINUTES = [0, 1, 5, 15, 60, 360]

interface RefundRequest { amount: number, cause: RefundRow['cause'], reason: string | null }

/**
 * Reserves a refund of a locked payment and gives back the shares that were released, in one step. The money itself goes
 * back when `sendRefund` is called after the commit: by the caller, by whoever hears `payments:due`, at last by the sweep.
 * @throws refund_exceeds_paid
 */
export async function reserveRefund (tx: Db, actor: Actor, payment: PaymentRow, request: RefundRequest): Promise<{ refund: RefundRow, payment: PaymentRow }> {
  const limit = refundableAmount(payment)
  if (request.amount > limit) throw new DomainError('refund_exceeds_paid', { limit, currency: payment.currency })
  const at = now()
  const [refund] = await tx.insert(refunds).values({
    id: newId(),
    paymentId: payment.id,
    bookingId: payment.bookingId,
    currency: payment.currency,
    ...request,
    requestedBy: actor.id,
    nextAttemptAt: at,
    createdAt: at
  }).returning()
  if (refund === undefined) throw new Error('the refund was not written')
  const changed = await updatePayment(tx, payment.id, { refundDueAmount: payment.refundDueAmount + request.amount })
  await postPayment(tx, changed, `refund:${refund.id}:due`)
  await audit(tx, actor, {
    type: 'refund',
    action: 'refund.due',
    targetType: 'booking',
    targetId: payment.bookingId,
    after: { refundId: refund.id, amount: refund.amount, currency: refund.currency, cause: refund.cause },
    reason: request.reason
  })
  return { refund, payment: changed }
}

/** Refunds that wait to be sent, oldest first. Without `bookingId`, those whose time has come. */
export async function dueRefunds (db: Db, filter: { bookingId?: string, limit: number }): Promise<RefundRow[]> {
  const which = filter.bookingId === undefined ? lte(refunds.nextAttemptAt, now()) : eq(refunds.bookingId, filter.bookingId)
  return await db.select().from(refunds).where(and(eq(refunds.status, 'due'), which))
    .orderBy(asc(refunds.nextAttemptAt), asc(refunds.id)).limit(filter.limit)
}

/**
 * Sends a refund that is due, once: the key comes from its row, and one that was tried before is first looked for at the
 * gateway. A gateway that refuses or does not answer leaves it due, for the sweep; nothing is thrown then.
 * @returns whether it has been sent
 */
export async function sendRefund (db: Db, gateway: PaymentGateway, refundId: string): Promise<boolean> {
  const running = sending.get(refundId) ?? sendOnce(db, gateway, refundId).finally(() => sending.delete(refundId))
  sending.set(refundId, running)
  return await running
}

/** Senders of one refund that meet in this process share one call. */
const sending = new Map<string, Promise<boolean>>()

async function sendOnce (db: Db, gateway: PaymentGateway, refundId: string): Promise<boolean> {
  const attempt = await beginAttempt(db, gateway, refundId)
  if (attempt === null) return false
  try {
    const sent = await findOrSend(gateway, attempt)
    if (sent.status === 'failed') return await postpone(db, attempt.refund, 'the gateway could not pay it out', true)
    await recordSent(db, refundId, sent)
    return true
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error
    return await postpone(db, attempt.refund, error.message, error.outcome === 'refused')
  }
}

interface Attempt { refund: RefundRow, payment: PaymentRow, txnId: string }

/** Notes the attempt before it is made, so that after a crash the next one knows to look first. */
async function beginAttempt (db: Db, gateway: PaymentGateway, refundId: string): Promise<Attempt | null> {
  return await transact(db, async (tx) => {
    const [found] = await tx.select().from(refunds).where(eq(refunds.id, refundId))
    if (found === undefined) return null
    const { payment } = await lockPayment(tx, found.paymentId)
    const [refund] = await tx.select().from(refunds).where(eq(refunds.id, refundId)).for('update')
    const isOurs = payment.gateway === gateway.name && payment.txnId !== null
    // The gateway refuses refunds of a disputed charge; they wait until the dispute is over.
    if (refund === undefined || refund.status !== 'due' || !isOurs || payment.txnId === null || payment.disputedAmount > 0) return null
    const delay = RETRY_MINUTES[Math.min(refund.attempts + 1, RETRY_MINUTES.length - 1)] ?? 0
    await tx.update(refunds).set({ attempts: refund.attempts + 1, nextAttemptAt: new Date(now().getTime() + delay * MINUTE) }).where(eq(refunds.id, refundId))
    return { refund, payment, txnId: payment.txnId }
  })
}

async function findOrSend (gateway: PaymentGateway, { refund, payment, txnId }: Attempt): Promise<GatewayRefund> {
  if (refund.attempts > 0) {
    const earlier = (await gateway.listRefunds(txnId)).find((candidate) => candidate.refundId === refund.id && candidate.status === 'sent')
    if (earlier !== undefined) return earlier
  }
  const key = `refund-${refund.id}-${refund.round}`
  return await gateway.refund({ refundId: refund.id, paymentId: payment.id, txnId, amount: refund.amount, currency: refund.currency, key })
}

async function postpone (db: Db, refund: RefundRow, lastError: string, isRefused: boolean): Promise<false> {
  await db.update(refunds).set({ lastError, ...(isRefused ? { round: refund.round + 1 } : {}) })
    .where(and(eq(refunds.id, refund.id), eq(refunds.round, refund.round)))
  return false
}

async function recordSent (db: Db, refundId: string, sent: GatewayRefund): Promise<void> {
  await transact(db, async (tx) => {
    const [found] = await tx.select().from(refunds).where(eq(refunds.id, refundId))
    if (found === undefined) return
    const { payment } = await lockPayment(tx, found.paymentId)
    await settleRefund(tx, payment, refundId, sent.id)
  })
}

/** Marks a due refund of a locked payment as sent; one that already is stays as it is. */
export async function settleRefund (tx: Db, payment: PaymentRow, refundId: string, gatewayRefundId: string): Promise<PaymentRow> {
  const [refund] = await tx.update(refunds).set({ status: 'sent', gatewayRefundId, sentAt: now(), lastError: null })
    .where(and(eq(refunds.id, refundId), eq(refunds.status, 'due'))).returning()
  if (refund === undefined) return payment
  const refundedAmount = payment.refundedAmount + refund.amount
  const changed = await updatePayment(tx, payment.id, {
    refundedAmount,
    refundDueAmount: payment.refundDueAmount - refund.amount,
    status: statusAfterRefund(payment.amount, refundedAmount)
  })
  await postPayment(tx, changed, `refund:${refund.id}:sent:${refund.round}`)
  await announceRefund(tx, changed, refund)
  return changed
}

export function statusAfterRefund (amount: number, refundedAmount: number): PaymentRow['status'] {
  if (refundedAmount === 0) return 'paid'
  return refundedAmount < amount ? 'partially_refunded' : 'refunded'
}

async function announceRefund (tx: Db, payment: PaymentRow, refund: RefundRow): Promise<void> {
  await audit(tx, system, {
    type: 'refund',
    action: 'refund.sent',
    targetType: 'booking',
    targetId: payment.bookingId,
    after: { refundId: refund.id, amount: refund.amount, currency: refund.currency, cause: refund.cause }
  })
  const { booking } = await lockPayment(tx, payment.id)
  await notify(tx, [{
    type: 'payment_refunded',
    userId: payment.clientId,
    bookingId: payment.bookingId,
    service: await titlesOf(tx, booking.serviceId),
    amount: refund.amount,
    currency: refund.currency
  }])
}
