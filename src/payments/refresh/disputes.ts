import { eq } from 'drizzle-orm'
import { disputes } from '../../../drizzle/schema/index.js'
import type { Db } from '../../../drizzle/client.js'
import { notifyAdmins, notify } from '../../notifications/index.js'
import { system } from '../../shared/actor.js'
import { audit } from '../../shared/audit.js'
import { now } from '../../shared/clock.js'
import { newId } from '../../shared/ids.js'
import { emit } from '../../shared/transaction.js'
import { reportProblem } from '../gateway-problems.js'
import { fitDueRefunds, restoreCutRefunds } from '../refunds/fit-due.js'
import type { GatewayDispute } from '../gateway/gateway.js'
import { postPayment } from '../ledger/post.js'
import { type PaymentRow, titlesOf, updatePayment, type BookingRow } from '../rows.js'

type DisputeRow = typeof disputes.$inferSelect
type Status = DisputeRow['status']

/**
 * Applies the gateway's disputes of a locked payment. An open one freezes the provider's share (back into
 * escrow), a won one returns it, a lost one lets the money go; an inquiry moves nothing. Banks change their
 * mind, so each of them may become any other.
 */
export async function applyDisputes(
  tx: Db,
  booking: BookingRow,
  locked: PaymentRow,
  found: GatewayDispute[]
): Promise<void> {
  let payment = locked
  for (const one of found) payment = await applyDispute(tx, booking, payment, one)
}

async function applyDispute(
  tx: Db,
  booking: BookingRow,
  payment: PaymentRow,
  found: GatewayDispute
): Promise<PaymentRow> {
  if (found.currency !== payment.currency || !(found.amount > 0)) {
    await reportProblem(tx, payment, 'dispute.mismatch', found)
    return payment
  }

  // More than the charge cannot be taken back here.
  const amount = Math.min(found.amount, payment.amount)
  const [known] = await tx.select().from(disputes).where(eq(disputes.gatewayDisputeId, found.id))
  if (known?.status === found.status && known.amount === amount) return payment

  const dispute =
    known === undefined
      ? await insert(tx, payment, found, amount)
      : await change(tx, known, found.status, amount)
  const settled = await refigure(tx, payment.id, movementOf(dispute), known?.status === 'lost')

  await record(tx, settled, actions[dispute.status], dispute)
  await announce(tx, booking, dispute, known?.status ?? null)
  emit(tx, 'payments:due', { bookingId: payment.bookingId })

  return settled
}

const actions: Record<Status, string> = {
  open: 'payment.disputed',
  won: 'payment.dispute_won',
  lost: 'payment.dispute_lost',
  inquiry: 'payment.inquiry'
}

async function insert(
  tx: Db,
  payment: PaymentRow,
  { id, status }: GatewayDispute,
  amount: number
): Promise<DisputeRow> {
  const at = now()

  const [dispute] = await tx
    .insert(disputes)
    .values({
      id: newId(),
      paymentId: payment.id,
      gatewayDisputeId: id,
      amount,
      currency: payment.currency,
      status,
      createdAt: at,
      closedAt: isOver(status) ? at : null
    })
    .returning()

  if (dispute === undefined) throw new Error('the dispute was not written')

  return dispute
}

async function change(tx: Db, known: DisputeRow, status: Status, amount: number): Promise<DisputeRow> {
  const [dispute] = await tx
    .update(disputes)
    .set({ status, amount, closedAt: isOver(status) ? now() : null, changes: known.changes + 1 })
    .where(eq(disputes.id, known.id))
    .returning()

  if (dispute === undefined) throw new Error('the dispute was not written')

  return dispute
}

const isOver = (status: Status): boolean => status === 'won' || status === 'lost'

/** Unique for each change, however often a dispute goes back and forth. */
function movementOf({ id, status, changes }: DisputeRow): string {
  return `dispute:${id}:${status === 'open' ? 'opened' : status}:${changes}`
}

/** Adds up the disputes of a payment again, and the ledger follows. */
async function refigure(tx: Db, paymentId: string, movement: string, wasLost: boolean): Promise<PaymentRow> {
  const rows = await tx.select().from(disputes).where(eq(disputes.paymentId, paymentId))
  const total = (status: Status) =>
    rows.filter((row) => row.status === status).reduce((sum, row) => sum + row.amount, 0)
  const changed = await updatePayment(tx, paymentId, {
    disputedAmount: total('open'),
    lostAmount: total('lost')
  })
  const left = changed.amount - changed.refundedAmount - changed.lostAmount
  const fitted = await fitDueRefunds(tx, changed, Math.max(0, left), { isByDispute: true })

  await postPayment(tx, fitted, movement)
  return wasLost ? await restoreCutRefunds(tx, fitted) : fitted
}

/** The holder of the money is told each time it is taken. The admins are also told when a bank only asks. */
async function announce(
  tx: Db,
  booking: BookingRow,
  dispute: DisputeRow,
  before: Status | null
): Promise<void> {
  const { amount, currency, status } = dispute
  const about = { bookingId: booking.id, service: await titlesOf(tx, booking.serviceId), amount, currency }
  if (status === 'inquiry') await notifyAdmins(tx, { ...about, type: 'payment_inquiry' })
  const isTaken = status === 'open' || (status === 'lost' && before !== 'open')
  if (!isTaken) return

  await notifyAdmins(tx, { ...about, type: 'payment_disputed' })
  await notify(tx, [{ ...about, type: 'payment_disputed', userId: booking.providerId }])
}

async function record(tx: Db, payment: PaymentRow, action: string, dispute: DisputeRow): Promise<void> {
  await audit(tx, system, {
    type: 'admin',
    action,
    targetType: 'booking',
    targetId: payment.bookingId,
    after: {
      paymentId: payment.id,
      disputeId: dispute.id,
      amount: dispute.amount,
      currency: dispute.currency
    }
  })
}
