import { and, asc, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import { payments, refunds } from '../../../drizzle/schema/index.js'
import { notify } from '../../notifications/index.js'
import { system, type Actor } from '../../shared/actor.js'
import { audit } from '../../shared/audit.js'
import { DomainError } from '../../shared/errors.js'
import { newId } from '../../shared/ids.js'
import { postPayment } from '../ledger/post.js'
import { type PaymentRow, lockPayment, titlesOf, updatePayment } from '../rows.js'
import { refundableAmount } from '../ledger/target-balances.js'
import { nextReadingAt } from '../refresh/schedule.js'
import type { Market } from '../../shared/market.js'

export type RefundRow = typeof refunds.$inferSelect

interface RefundRequest {
  amount: number
  cause: RefundRow['cause']
  reason: string | null
}

/**
 * Reserves a refund of a locked payment and takes back the released shares, in one step. `sendRefund` sends
 * the money after the commit: the caller calls it, or a listener to `payments:due`, at last the sweep.
 * @throws refund_exceeds_paid
 */
export async function reserveRefund(
  market: Market,
  actor: Actor,
  payment: PaymentRow,
  request: RefundRequest
): Promise<{ refund: RefundRow; payment: PaymentRow }> {
  const limit = refundableAmount(payment)
  if (request.amount > limit) {
    throw new DomainError('refund_exceeds_paid', { limit, currency: payment.currency })
  }

  const at = market.now()

  const [refund] = await market.db
    .insert(refunds)
    .values({
      id: newId(),
      paymentId: payment.id,
      bookingId: payment.bookingId,
      currency: payment.currency,
      ...request,
      requestedBy: actor.id,
      nextAttemptAt: at,
      createdAt: at
    })
    .returning()

  if (refund === undefined) throw new Error('the refund was not written')

  const changed = await updatePayment(market, payment.id, {
    refundDueAmount: payment.refundDueAmount + request.amount
  })
  await postPayment(market, changed, `refund:${refund.id}:due`)

  await audit(market, actor, {
    type: 'refund',
    action: 'refund.due',
    targetType: 'booking',
    targetId: payment.bookingId,
    after: { refundId: refund.id, amount: refund.amount, currency: refund.currency, cause: refund.cause },
    reason: request.reason
  })

  return { refund, payment: changed }
}

/** Refunds of a booking that are not sent yet, oldest first, also those that wait for an admin. */
export async function dueRefunds(
  market: Market,
  filter: { bookingId: string; limit: number }
): Promise<RefundRow[]> {
  return await market.db
    .select()
    .from(refunds)
    .where(and(eq(refunds.status, 'due'), eq(refunds.bookingId, filter.bookingId)))
    .orderBy(asc(refunds.nextAttemptAt), asc(refunds.id))
    .limit(filter.limit)
}

/** Refunds that are due at `at` and that the gateway can be asked to send, oldest first. */
export async function sendableRefunds(
  market: Market,
  gatewayName: string,
  { at, limit }: { at: Date; limit: number }
): Promise<RefundRow[]> {
  const rows = await market.db
    .select({ refund: refunds })
    .from(refunds)
    .innerJoin(payments, eq(payments.id, refunds.paymentId))
    .where(
      and(
        eq(refunds.status, 'due'),
        isNull(refunds.refusedAt),
        lte(refunds.nextAttemptAt, at),
        eq(payments.gateway, gatewayName),
        isNotNull(payments.txnId),
        // The gateway refuses refunds of a disputed charge; they wait until the dispute is over.
        eq(payments.disputedAmount, 0)
      )
    )
    .orderBy(asc(refunds.nextAttemptAt), asc(refunds.id))
    .limit(limit)

  return rows.map(({ refund }) => refund)
}

/**
 * Marks a due refund of a locked payment as sent. One that is sent already stays as it is. Without an id of
 * the gateway's the client got the money in another way.
 */
export async function settleRefund(
  market: Market,
  payment: PaymentRow,
  refundId: string,
  gatewayRefundId: string | null
): Promise<PaymentRow> {
  const at = market.now()

  const [refund] = await market.db
    .update(refunds)
    .set({
      status: 'sent',
      gatewayRefundId,
      isSettledElsewhere: gatewayRefundId === null,
      sentAt: at,
      lastError: null,
      refusedAt: null
    })
    .where(and(eq(refunds.id, refundId), eq(refunds.status, 'due')))
    .returning()

  if (refund === undefined) return payment

  const refundedAmount = payment.refundedAmount + refund.amount

  const changed = await updatePayment(market, payment.id, {
    refundedAmount,
    refundDueAmount: payment.refundDueAmount - refund.amount,
    status: statusAfterRefund(payment.amount, refundedAmount),
    // The refund may be returned, however old the payment is.
    gatewayDueAt: nextReadingAt(at, at)
  })

  await postPayment(market, changed, `refund:${refund.id}:sent:${refund.round}`)
  await announceRefund(market, changed, refund)

  return changed
}

export function statusAfterRefund(amount: number, refundedAmount: number): PaymentRow['status'] {
  if (refundedAmount === 0) return 'paid'
  return refundedAmount < amount ? 'partially_refunded' : 'refunded'
}

async function announceRefund(market: Market, payment: PaymentRow, refund: RefundRow): Promise<void> {
  await audit(market, system, {
    type: 'refund',
    action: 'refund.sent',
    targetType: 'booking',
    targetId: payment.bookingId,
    after: { refundId: refund.id, amount: refund.amount, currency: refund.currency, cause: refund.cause }
  })

  const { booking } = await lockPayment(market, payment.id)
  await notify(market, [
    {
      type: 'payment_refunded',
      userId: payment.clientId,
      bookingId: payment.bookingId,
      service: await titlesOf(market, booking.serviceId),
      amount: refund.amount,
      currency: refund.currency
    }
  ])
}
