import { eq } from 'drizzle-orm'
import { disputes } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { notifyAdmins, notify } from '../notifications/index.js'
import { system } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { now } from '../shared/clock.js'
import { newId } from '../shared/ids.js'
import { emit, transact } from '../shared/transaction.js'
import { fitDueRefunds } from './fitted-refunds.js'
import type { GatewayDispute } from './gateway.js'
import { postPayment, type PaymentRow } from './ledger.js'
import { lockPayment, titlesOf, updatePayment, type BookingRow } from './rows.js'

type DisputeRow = typeof disputes.$inferSelect

/**
 * Takes over what the gateway says about chargebacks. An open one freezes the provider's share (back into escrow), a won one
 * gives it back, a lost one lets the money go. Once over, a dispute stays over.
 */
export async function applyDisputes (db: Db, paymentId: string, found: GatewayDispute[]): Promise<void> {
  await transact(db, async (tx) => {
    const { booking, payment } = await lockPayment(tx, paymentId)
    for (const one of found) await applyDispute(tx, booking, payment, one)
  })
}

async function applyDispute (tx: Db, booking: BookingRow, payment: PaymentRow, found: GatewayDispute): Promise<void> {
  const [known] = await tx.select().from(disputes).where(eq(disputes.gatewayDisputeId, found.id))
  if (known !== undefined && (known.status !== 'open' || found.status === 'open')) return
  const dispute = known ?? await openDispute(tx, booking, payment, found)
  if (found.status !== 'open') await closeDispute(tx, payment.id, dispute, found.status)
}

async function openDispute (tx: Db, booking: BookingRow, payment: PaymentRow, found: GatewayDispute): Promise<DisputeRow> {
  // More than was charged cannot be taken back from anybody here.
  const amount = Math.min(found.amount, payment.amount)
  const [dispute] = await tx.insert(disputes)
    .values({ id: newId(), paymentId: payment.id, gatewayDisputeId: found.id, amount, currency: payment.currency, status: 'open', createdAt: now() })
    .returning()
  if (dispute === undefined) throw new Error('the dispute was not written')
  await refigure(tx, payment.id, `dispute:${dispute.id}:opened`)
  await record(tx, payment, 'payment.disputed', dispute)
  const announcement = { type: 'payment_disputed' as const, bookingId: booking.id, service: await titlesOf(tx, booking.serviceId), amount, currency: payment.currency }
  await notifyAdmins(tx, announcement)
  await notify(tx, [{ ...announcement, userId: booking.providerId }])
  return dispute
}

async function closeDispute (tx: Db, paymentId: string, dispute: DisputeRow, status: 'won' | 'lost'): Promise<void> {
  await tx.update(disputes).set({ status, closedAt: now() }).where(eq(disputes.id, dispute.id))
  const payment = await refigure(tx, paymentId, `dispute:${dispute.id}:${status}`)
  await record(tx, payment, `payment.dispute_${status}`, dispute)
  emit(tx, 'payments:due', { bookingId: payment.bookingId })
}

/** Sums the disputes of a payment anew and lets the ledger follow. */
async function refigure (tx: Db, paymentId: string, movement: string): Promise<PaymentRow> {
  const rows = await tx.select().from(disputes).where(eq(disputes.paymentId, paymentId))
  const total = (status: DisputeRow['status']) => rows.filter((row) => row.status === status).reduce((sum, row) => sum + row.amount, 0)
  const changed = await updatePayment(tx, paymentId, { disputedAmount: total('open'), lostAmount: total('lost') })
  const left = changed.amount - changed.refundedAmount - changed.lostAmount
  const settled = await fitDueRefunds(tx, changed, Math.max(0, left))
  await postPayment(tx, settled, movement)
  return settled
}

async function record (tx: Db, payment: PaymentRow, action: string, dispute: DisputeRow): Promise<void> {
  await audit(tx, system, {
    type: 'admin',
    action,
    targetType: 'booking',
    targetId: payment.bookingId,
    after: { paymentId: payment.id, disputeId: dispute.id, amount: dispute.amount, currency: dispute.currency }
  })
}
