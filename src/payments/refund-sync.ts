import { asc, eq } from 'drizzle-orm'
import { refunds } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { now } from '../shared/clock.js'
import { newId } from '../shared/ids.js'
import { emit, transact } from '../shared/transaction.js'
import { alarm } from './alarm.js'
import { fitDueRefunds } from './fitted-refunds.js'
import type { GatewayRefund } from './gateway.js'
import { postPayment, type PaymentRow } from './ledger.js'
import { settleRefund, statusAfterRefund, type RefundRow } from './refunds.js'
import { lockPayment, updatePayment } from './rows.js'

/** Takes over what the gateway has sent back: our own refunds that we did not hear of, and those made there by hand. */
export async function applyRefunds (db: Db, paymentId: string, found: GatewayRefund[]): Promise<void> {
  await transact(db, async (tx) => {
    let { payment } = await lockPayment(tx, paymentId)
    const known = await tx.select().from(refunds).where(eq(refunds.paymentId, paymentId)).orderBy(asc(refunds.createdAt), asc(refunds.id))
    // Ours before others': what is known to have been sent must not be cut.
    for (const one of found.toSorted((a, b) => Number(b.refundId !== null) - Number(a.refundId !== null))) {
      const ours = known.find((row) => row.gatewayRefundId === one.id) ?? known.find((row) => row.id === one.refundId && row.status === 'due')
      if (one.status === 'failed') payment = ours?.status === 'sent' ? await bounce(tx, payment, ours) : payment
      else if (ours !== undefined) payment = await settleRefund(tx, payment, ours.id, one.id)
      else payment = await adopt(tx, payment, one)
    }
  })
}

/** A refund that had been sent came back: it is due again, under a new key. */
async function bounce (tx: Db, payment: PaymentRow, refund: RefundRow): Promise<PaymentRow> {
  await tx.update(refunds).set({ status: 'due', gatewayRefundId: null, round: refund.round + 1, sentAt: null, lastError: 'came back', nextAttemptAt: now() })
    .where(eq(refunds.id, refund.id))
  const refundedAmount = payment.refundedAmount - refund.amount
  const changed = await updatePayment(tx, payment.id, {
    refundedAmount,
    refundDueAmount: payment.refundDueAmount + refund.amount,
    status: statusAfterRefund(payment.amount, refundedAmount)
  })
  await postPayment(tx, changed, `refund:${refund.id}:bounced:${refund.round}`)
  emit(tx, 'payments:due', { bookingId: payment.bookingId })
  await alarm(tx, changed, 'refund.bounced', { refundId: refund.id, amount: refund.amount })
  return changed
}

/** A refund that somebody made at the gateway takes the place of what is still due, where there is no money for both. */
async function adopt (tx: Db, payment: PaymentRow, found: GatewayRefund): Promise<PaymentRow> {
  const room = payment.amount - payment.refundedAmount
  if (found.currency !== payment.currency || !(found.amount > 0 && found.amount <= room)) {
    await alarm(tx, payment, 'refund.mismatch', found)
    return payment
  }
  const freed = await fitDueRefunds(tx, payment, room - found.amount)
  const at = now()
  const refund = { id: newId(), paymentId: payment.id, bookingId: payment.bookingId, amount: found.amount, currency: payment.currency, cause: 'gateway' as const, nextAttemptAt: at, createdAt: at }
  await tx.insert(refunds).values(refund)
  const reserved = await updatePayment(tx, payment.id, { refundDueAmount: freed.refundDueAmount + found.amount })
  await postPayment(tx, reserved, `refund:${refund.id}:due`)
  return await settleRefund(tx, reserved, refund.id, found.id)
}
