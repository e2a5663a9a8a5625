import { notify } from '../notifications/index.js'
import { system } from '../shared/actor.js'
import type { Market } from '../shared/market.js'
import { rememberCut } from './refunds/fit-due.js'
import { postPayment } from './ledger/post.js'
import {
  type PaymentRow,
  findHeldPayment,
  lockBooking,
  lockHeldPayment,
  titlesOf,
  updatePayment,
  type BookingRow
} from './rows.js'
import { previewStep, refundableAmount, type SettlementPreview } from './ledger/target-balances.js'
import { reserveRefund } from './refunds/reserve.js'
import { cancelSplit, type CancelSplit } from './ledger/split.js'
import { refundUnit } from './gateway/stripe-money.js'

/** What cancelling would do to the money of both sides; the same split that `settleCancellation` makes. */
export async function previewCancellation(
  market: Market,
  booking: BookingRow,
  { keptPercent }: { keptPercent: number }
): Promise<CancelSplit> {
  return splitOf(await findHeldPayment(market, booking.id), booking, keptPercent)
}

/**
 * What completing would do, by the step of the ledger that `settleCompletion` takes: what a dispute has
 * frozen goes to nobody. Null where nothing is paid online.
 */
export async function previewCompletion(
  market: Market,
  booking: BookingRow
): Promise<SettlementPreview | null> {
  const held = await findHeldPayment(market, booking.id)
  return held === null ? null : previewStep(held, { ...held, releasableAmount: releasedBy(held) })
}

/** A completed booking releases its whole payment; what was refunded or disputed stays out by itself. */
function releasedBy({ amount }: PaymentRow): number {
  return amount
}

/**
 * Releases the held money of a completed booking to its provider, less the commission. Unpaid means settled
 * in cash: no entries, and its open session is closed after the commit. Call it in the transaction that
 * completes the booking.
 */
export async function settleCompletion(market: Market, booking: BookingRow): Promise<void> {
  await lockBooking(market, booking.id)

  const held = await lockHeldPayment(market, booking.id)
  if (held !== null) await release(market, booking, held, releasedBy(held), 'completed')
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
  const split = splitOf(held, booking, keptPercent)

  if (held !== null) {
    const payment =
      split.refund === 0
        ? held
        : (
            await reserveRefund(market, system, held, {
              amount: split.refund,
              cause: 'cancelled',
              reason: null
            })
          ).payment

    // Money that a dispute took may return after the booking has ended: then it is shared in the same way.
    const whole = splitOf({ ...held, lostAmount: 0 }, booking, keptPercent)
    if (whole.refund > split.refund) {
      await rememberCut(market, held, { amount: whole.refund - split.refund, cause: 'cancelled' })
    }

    if (whole.fee > 0) await release(market, booking, payment, whole.fee, 'cancelled')
  }

  market.emit('payments:due', { bookingId: booking.id })
  return split
}

function splitOf(
  held: PaymentRow | null,
  { commissionBasisPoints, currency }: BookingRow,
  keptPercent: number
): CancelSplit {
  return held === null
    ? cancelSplit({ paid: 0, commissionBasisPoints, keptPercent })
    : cancelSplit({
        paid: refundableAmount(held),
        commissionBasisPoints,
        keptPercent,
        refundUnit: refundUnit(held.gateway, currency)
      })
}

async function release(
  market: Market,
  booking: BookingRow,
  held: PaymentRow,
  releasableAmount: number,
  why: 'completed' | 'cancelled'
): Promise<void> {
  const payment = await updatePayment(market, held.id, { releasableAmount })
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
