import { eq } from 'drizzle-orm'
import { disputes } from '../../../drizzle/schema/index.js'
import { notifyAdmins, notify } from '../../notifications/index.js'
import { system } from '../../shared/actor.js'
import { audit } from '../../shared/audit.js'
import { newId } from '../../shared/ids.js'
import { reportProblem } from '../gateway-problems.js'
import { fitDueRefunds, restoreCutRefunds } from '../refunds/fit-due.js'
import type { GatewayDispute } from '../gateway/gateway.js'
import { postPayment } from '../ledger/post.js'
import { type PaymentRow, titlesOf, updatePayment, type BookingRow } from '../rows.js'
import type { Market } from '../../shared/market.js'

type DisputeRow = typeof disputes.$inferSelect
type Status = DisputeRow['status']

/**
 * Applies the gateway's disputes of a locked payment. An open one freezes the provider's share (back into
 * escrow), a won one returns it, a lost one lets the money go; an inquiry moves nothing. Banks change their
 * mind, so each of them may become any other.
 */
export async function applyDisputes(
  market: Market,
  booking: BookingRow,
  locked: PaymentRow,
  found: GatewayDispute[]
): Promise<void> {
  let payment = locked
  for (const one of found) payment = await applyDispute(market, booking, payment, one)
}

async function applyDispute(
  market: Market,
  booking: BookingRow,
  payment: PaymentRow,
  found: GatewayDispute
): Promise<PaymentRow> {
  if (found.currency !== payment.currency || !(found.amount > 0)) {
    await reportProblem(market, payment, 'dispute.mismatch', found)
    return payment
  }

  // More than the charge cannot be taken back here.
  const amount = Math.min(found.amount, payment.amount)
  const [known] = await market.db.select().from(disputes).where(eq(disputes.gatewayDisputeId, found.id))
  if (known?.status === found.status && known.amount === amount) return payment

  const dispute =
    known === undefined
      ? await insert(market, payment, found, amount)
      : await change(market, known, found.status, amount)
  const settled = await refigure(market, payment.id, movementOf(dispute), known?.status === 'lost')

  await record(market, settled, actions[dispute.status], dispute)
  await announce(market, booking, dispute, known?.status ?? null)
  market.emit('payments:due', { bookingId: payment.bookingId })

  return settled
}

const actions: Record<Status, string> = {
  open: 'payment.disputed',
  won: 'payment.dispute_won',
  lost: 'payment.dispute_lost',
  inquiry: 'payment.inquiry'
}

async function insert(
  market: Market,
  payment: PaymentRow,
  { id, status }: GatewayDispute,
  amount: number
): Promise<DisputeRow> {
  const at = market.now()

  const [dispute] = await market.db
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

async function change(
  market: Market,
  known: DisputeRow,
  status: Status,
  amount: number
): Promise<DisputeRow> {
  const [dispute] = await market.db
    .update(disputes)
    .set({ status, amount, closedAt: isOver(status) ? market.now() : null, changes: known.changes + 1 })
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
async function refigure(
  market: Market,
  paymentId: string,
  movement: string,
  wasLost: boolean
): Promise<PaymentRow> {
  const rows = await market.db.select().from(disputes).where(eq(disputes.paymentId, paymentId))
  const total = (status: Status) =>
    rows.filter((row) => row.status === status).reduce((sum, row) => sum + row.amount, 0)
  const changed = await updatePayment(market, paymentId, {
    disputedAmount: total('open'),
    lostAmount: total('lost')
  })
  const left = changed.amount - changed.refundedAmount - changed.lostAmount
  const fitted = await fitDueRefunds(market, changed, Math.max(0, left), { isByDispute: true })

  await postPayment(market, fitted, movement)
  return wasLost ? await restoreCutRefunds(market, fitted) : fitted
}

/** The holder of the money is told each time it is taken. The admins are also told when a bank only asks. */
async function announce(
  market: Market,
  booking: BookingRow,
  dispute: DisputeRow,
  before: Status | null
): Promise<void> {
  const { amount, currency, status } = dispute
  const about = {
    bookingId: booking.id,
    service: await titlesOf(market, booking.serviceId),
    amount,
    currency
  }
  if (status === 'inquiry') await notifyAdmins(market, ['money'], { ...about, type: 'payment_inquiry' })
  const isTaken = status === 'open' || (status === 'lost' && before !== 'open')
  if (!isTaken) return

  await notifyAdmins(market, ['money'], { ...about, type: 'payment_disputed' })
  await notify(market, [{ ...about, type: 'payment_disputed', userId: booking.providerId }])
}

async function record(
  market: Market,
  payment: PaymentRow,
  action: string,
  dispute: DisputeRow
): Promise<void> {
  await audit(market, system, {
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
