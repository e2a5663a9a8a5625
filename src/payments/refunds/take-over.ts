import { and, asc, eq } from 'drizzle-orm'
import { refunds } from '../../../drizzle/schema/index.js'
import { newId } from '../../shared/ids.js'
import { reportProblem } from '../gateway-problems.js'
import type { Market } from '../../shared/market.js'
import { fitDueRefunds } from './fit-due.js'
import type { GatewayRefund } from '../gateway/gateway.js'
import { postPayment } from '../ledger/post.js'
import { type PaymentRow, lockHeldPayment, updatePayment } from '../rows.js'
import { settleRefund, statusAfterRefund, type RefundRow } from './reserve.js'

/** A bank that returns the same refund this often will always return it: an admin finds another way. */
const MOST_BOUNCES = 2

/**
 * Applies the gateway's refunds of a locked payment: our own that we did not hear of, and those made there by
 * hand.
 */
export async function applyRefunds(
  market: Market,
  locked: PaymentRow,
  found: GatewayRefund[]
): Promise<PaymentRow> {
  let payment = locked
  const known = await market.db
    .select()
    .from(refunds)
    .where(eq(refunds.paymentId, payment.id))
    .orderBy(asc(refunds.createdAt), asc(refunds.id))

  // Ours come before others': a refund that was surely sent must not be cut.
  for (const one of found.toSorted((a, b) => Number(b.refundId !== null) - Number(a.refundId !== null))) {
    const sent = known.find((row) => row.gatewayRefundId === one.id)
    const due = known.find((row) => row.id === one.refundId && row.status === 'due')

    if (one.status === 'failed') {
      payment = sent?.status === 'sent' ? await bounce(market, payment, sent) : payment
    } else if (sent === undefined) payment = await takeOver(market, payment, due ?? null, one)
  }

  return payment
}

/** A refund that the gateway sent and that we have not recorded. */
async function takeOver(
  market: Market,
  payment: PaymentRow,
  due: RefundRow | null,
  found: GatewayRefund
): Promise<PaymentRow> {
  const [row] =
    due === null
      ? []
      : await market.db
          .select()
          .from(refunds)
          .where(and(eq(refunds.id, due.id), eq(refunds.status, 'due')))

  if (row === undefined) return await adopt(market, payment, found)
  if (row.amount === found.amount) return await settleRefund(market, payment, row.id, found.id)

  // The refund was cut while it was on its way: the sent amount counts, and the row that asked for less is
  // not sent any more.
  await market.db
    .update(refunds)
    .set({ status: 'void', lastError: 'another amount was sent' })
    .where(eq(refunds.id, row.id))

  const freed = await updatePayment(market, payment.id, {
    refundDueAmount: payment.refundDueAmount - row.amount
  })
  return await adopt(market, freed, found)
}

/**
 * A sent refund was returned: it is due again, under a new key. If the booking was paid again meanwhile, the
 * booking stands on that payment, and this one is only there to be refunded.
 */
async function bounce(market: Market, payment: PaymentRow, refund: RefundRow): Promise<PaymentRow> {
  const bounces = refund.bounces + 1
  const isLeftToAdmins = bounces >= MOST_BOUNCES

  await market.db
    .update(refunds)
    .set({
      status: 'due',
      gatewayRefundId: null,
      round: refund.round + 1,
      sentAt: null,
      lastError: 'came back',
      nextAttemptAt: market.now(),
      bounces,
      refusedAt: isLeftToAdmins ? market.now() : null
    })
    .where(eq(refunds.id, refund.id))

  const refundedAmount = payment.refundedAmount - refund.amount
  const held = await lockHeldPayment(market, payment.bookingId)
  const changed = await updatePayment(market, payment.id, {
    refundedAmount,
    refundDueAmount: payment.refundDueAmount + refund.amount,
    status: statusAfterRefund(payment.amount, refundedAmount),
    isSurplus: payment.isSurplus || (held !== null && held.id !== payment.id)
  })

  // A client who got the money by a dispute meanwhile is not sent it a second time.
  const fitted = await fitDueRefunds(
    market,
    changed,
    Math.max(0, changed.amount - changed.refundedAmount - changed.lostAmount),
    { isByDispute: true }
  )

  await postPayment(market, fitted, `refund:${refund.id}:bounced:${refund.round}`)
  if (!isLeftToAdmins) market.emit('payments:due', { bookingId: payment.bookingId })

  await reportProblem(
    market,
    fitted,
    'refund.bounced',
    { refundId: refund.id, amount: refund.amount, bounces },
    refund.amount
  )

  if (isLeftToAdmins) {
    await reportProblem(
      market,
      fitted,
      'refund.refused',
      { refundId: refund.id, amount: refund.amount, bounces },
      refund.amount
    )
  }

  return fitted
}

/** A refund made at the gateway replaces what is still due, where the money does not suffice for both. */
async function adopt(market: Market, payment: PaymentRow, found: GatewayRefund): Promise<PaymentRow> {
  const room = payment.amount - payment.refundedAmount
  if (found.currency !== payment.currency || !(found.amount > 0 && found.amount <= room)) {
    await reportProblem(market, payment, 'refund.mismatch', found)
    return payment
  }

  const freed = await fitDueRefunds(market, payment, room - found.amount)
  const at = market.now()

  const refund = {
    id: newId(),
    paymentId: payment.id,
    bookingId: payment.bookingId,
    amount: found.amount,
    currency: payment.currency,
    cause: 'gateway' as const,
    nextAttemptAt: at,
    createdAt: at
  }

  await market.db.insert(refunds).values(refund)

  const reserved = await updatePayment(market, payment.id, {
    refundDueAmount: freed.refundDueAmount + found.amount
  })
  await postPayment(market, reserved, `refund:${refund.id}:due`)

  return await settleRefund(market, reserved, refund.id, found.id)
}
