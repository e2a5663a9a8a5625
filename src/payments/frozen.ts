import { and, eq } from 'drizzle-orm'
import { payments } from '../../drizzle/schema/index.js'
import type { UserActor } from '../shared/actor.js'
import type { Market, MarketTx } from '../shared/market.js'
import { refundUnit } from './gateway/stripe-money.js'
import { postPayment } from './ledger/post.js'
import { returnSplit } from './ledger/split.js'
import { previewStep, refundableAmount, sharesOf, type PaymentFacts } from './ledger/target-balances.js'
import { rememberCut } from './refunds/fit-due.js'
import { reserveRefund } from './refunds/reserve.js'
import { findHeldPayment, lockBooking, lockHeldPayment, updatePayment, type PaymentRow } from './rows.js'
import { completionOf } from './settlement.js'

// The money of a booking that its client disputes: it is frozen, and then shared or given free. Each of these
// is for the transaction that changes the dispute.

/** What an admin gives back to the client, in basis points of the money that is left, and why. */
export interface Ruling {
  shareBasisPoints: number
  reason: string
  /** The booking has not ended yet: it is completed with the decision, and all that is left is released. */
  isEnding: boolean
}

/** What a decision does to the money, in minor units; `Shares` as they are after it. */
export interface RulingOutcome {
  clientGets: number
  clientPays: number
  providerGets: number
  platformKeeps: number
  staysHeld: number
}

/**
 * Takes what was released of a booking back into escrow. Where a payout was faster, the wallet goes below
 * zero.
 */
export async function freezePayment(tx: MarketTx, bookingId: string, disputeId: string): Promise<void> {
  await lockBooking(tx, bookingId)

  const held = await lockHeldPayment(tx, bookingId)
  if (held === null) return

  const frozen = await updatePayment(tx, held.id, { isFrozen: true })
  await postPayment(tx, frozen, `dispute:${disputeId}:frozen`)
}

/** Releases again what a dispute has frozen. */
export async function unfreezePayment(tx: MarketTx, bookingId: string, disputeId: string): Promise<void> {
  await lockBooking(tx, bookingId)

  // It may have gone back whole meanwhile, so that it is not held any more.
  const frozen = await tx.db
    .select({ id: payments.id })
    .from(payments)
    .where(and(eq(payments.bookingId, bookingId), eq(payments.isFrozen, true)))
    .for('update')

  for (const { id } of frozen) {
    const freed = await updatePayment(tx, id, { isFrozen: false })
    await postPayment(tx, freed, `dispute:${disputeId}:freed`)
  }
}

/**
 * Gives the client their share back, as a refund that is sent after the commit, and releases the rest, less
 * the commission on it. A booking that has not ended is completed by the caller, which releases it there.
 * @returns null where nothing was paid online
 */
export async function settleDispute(
  tx: MarketTx,
  admin: UserActor,
  booking: { id: string; disputeId: string },
  ruling: Ruling
): Promise<RulingOutcome | null> {
  await lockBooking(tx, booking.id)

  const held = await lockHeldPayment(tx, booking.id)
  if (held !== null) {
    const { refund, cut } = rulingOf(held, ruling)
    const { reason } = ruling
    if (refund > 0) await reserveRefund(tx, admin, held, { amount: refund, cause: 'admin', reason })
    if (cut > 0) await rememberCut(tx, held, { amount: cut, cause: 'admin' })
  }

  await unfreezePayment(tx, booking.id, booking.disputeId)
  tx.emit('payments:due', { bookingId: booking.id })

  return held === null ? null : outcomeOf(held, ruling)
}

/** What `settleDispute` would do, by the function that does it. Changes and locks nothing. */
export async function previewDispute(
  market: Market,
  bookingId: string,
  ruling: Pick<Ruling, 'shareBasisPoints' | 'isEnding'>
): Promise<RulingOutcome | null> {
  const held = await findHeldPayment(market, bookingId)

  return held === null ? null : outcomeOf(held, ruling)
}

type Held = PaymentFacts & Pick<PaymentRow, 'gateway' | 'currency'>

/** What a ruling makes of a payment: its refund, and the one that is due only if a chargeback is returned. */
function rulingOf(
  held: Held,
  { shareBasisPoints, isEnding }: Pick<Ruling, 'shareBasisPoints' | 'isEnding'>
): { refund: number; cut: number; after: PaymentFacts } {
  const refundFrom = (payment: Held) =>
    returnSplit({
      paid: refundableAmount(payment),
      whole: payment.amount,
      commissionBasisPoints: payment.commissionBasisPoints,
      commissionMinimum: payment.commissionMinimum,
      returnedBasisPoints: shareBasisPoints,
      refundUnit: refundUnit(payment.gateway, payment.currency)
    }).refund
  const refund = refundFrom(held)
  const ended = isEnding ? completionOf(held) : held

  return {
    refund,
    cut: refundFrom({ ...held, lostAmount: 0 }) - refund,
    after: { ...ended, refundDueAmount: held.refundDueAmount + refund, isFrozen: false }
  }
}

function outcomeOf(held: Held, ruling: Pick<Ruling, 'shareBasisPoints' | 'isEnding'>): RulingOutcome {
  const { after } = rulingOf(held, ruling)

  return { ...sharesOf(after), clientGets: previewStep(held, after).clientGets }
}
