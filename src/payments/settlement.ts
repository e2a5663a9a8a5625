import { notify } from '../notifications/index.js'
import { system } from '../shared/actor.js'
import type { Market } from '../shared/market.js'
import { rememberCut } from './refunds/fit-due.js'
import { postPayment } from './ledger/post.js'
import {
  type PaymentRow,
  lockBooking,
  lockHeldPayment,
  titlesOf,
  updatePayment,
  type BookingRow
} from './rows.js'
import { refundableAmount, type PaymentFacts } from './ledger/target-balances.js'
import { reserveRefund } from './refunds/reserve.js'
import { cancelSplit, type CancelSplit } from './ledger/split.js'
import { refundUnit } from './gateway/stripe-money.js'

/**
 * What a completion makes of a payment: all of it is released. What was refunded or disputed of it stays out
 * by itself.
 */
export function completionOf<Payment extends PaymentFacts>(held: Payment): Payment {
  return { ...held, releasableAmount: held.amount }
}

/** What cancelling makes of a payment. */
interface Cancellation {
  split: CancelSplit
  /** The refund that is due only if the client returns what a dispute took. */
  cut: number
  /** The payment as it is then. */
  after: PaymentFacts
}

/** Shares the held money of a booking that is cancelled by its frozen policy. */
export function cancellationOf(
  held: PaymentFacts & Pick<PaymentRow, 'gateway'>,
  booking: Pick<BookingRow, 'currency'>,
  keptPercent: number
): Cancellation {
  const split = splitOf(held, booking, keptPercent)

  // Money that a dispute took may return after the booking has ended: then it is shared in the same way.
  const whole = splitOf({ ...held, lostAmount: 0 }, booking, keptPercent)

  return {
    split,
    cut: whole.refund - split.refund,
    after: {
      ...held,
      refundDueAmount: held.refundDueAmount + split.refund,
      releasableAmount: whole.fee
    }
  }
}

/**
 * Releases the held money of a completed booking to its provider, less the commission. Unpaid means settled
 * in cash: no entries, and its open session is closed after the commit. Call it in the transaction that
 * completes the booking.
 */
export async function settleCompletion(market: Market, booking: BookingRow): Promise<void> {
  await lockBooking(market, booking.id)

  const held = await lockHeldPayment(market, booking.id)
  if (held !== null) await release(market, booking, completionOf(held), 'completed')
  market.emit('payments:due', { bookingId: booking.id })
}

/**
 * Shares the held money of a cancelled booking by its frozen policy, and marks the refund as due: it is sent
 * after the commit. Call it in the transaction that cancels the booking.
 */
export async function settleCancellation(
  market: Market,
  booking: BookingRow,
  { keptPercent }: { keptPercent: number }
): Promise<CancelSplit> {
  await lockBooking(market, booking.id)

  const held = await lockHeldPayment(market, booking.id)
  market.emit('payments:due', { bookingId: booking.id })
  if (held === null) return { refund: 0, fee: 0, providerGets: 0, platformKeeps: 0 }

  const { split, cut, after } = cancellationOf(held, booking, keptPercent)
  if (split.refund > 0) {
    await reserveRefund(market, system, held, { amount: split.refund, cause: 'cancelled', reason: null })
  }

  if (cut > 0) await rememberCut(market, held, { amount: cut, cause: 'cancelled' })

  if (after.releasableAmount > 0) {
    await release(market, booking, { id: held.id, releasableAmount: after.releasableAmount }, 'cancelled')
  }

  return split
}

function splitOf(
  held: PaymentFacts & Pick<PaymentRow, 'gateway'>,
  { currency }: Pick<BookingRow, 'currency'>,
  keptPercent: number
): CancelSplit {
  return cancelSplit({
    paid: refundableAmount(held),
    whole: held.amount,
    commissionBasisPoints: held.commissionBasisPoints,
    commissionMinimum: held.commissionMinimum,
    keptPercent,
    refundUnit: refundUnit(held.gateway, currency)
  })
}

async function release(
  market: Market,
  booking: BookingRow,
  { id, releasableAmount }: Pick<PaymentRow, 'id' | 'releasableAmount'>,
  why: 'completed' | 'cancelled'
): Promise<void> {
  const payment = await updatePayment(market, id, { releasableAmount })
  const amount = await postPayment(market, payment, `payment:${payment.id}:${why}`)
  if (amount <= 0) return

  await notify(market, [
    {
      type: 'wallet_credited',
      userId: booking.providerId,
      bookingId: booking.id,
      service: await titlesOf(market, booking.serviceId),
      amount,
      currency: payment.currency
    }
  ])
}
