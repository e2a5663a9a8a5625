import { isChargeable } from '../shared/currencies.js'
import type { Market } from '../shared/market.js'
import type { PaymentGateway } from './gateway/gateway.js'
import { previewStep, sharesOf, type PaymentFacts, type Shares } from './ledger/target-balances.js'
import { chargeOf } from './policy.js'
import { findHeldPayment, type BookingRow, type PaymentRow } from './rows.js'
import { cancellationOf, completionOf } from './settlement.js'

/** What each side has of a booking once an act is done, and what the act sends back; in minor units. */
export interface Outcome extends Shares {
  clientGets: number
}

/** The money of a booking by the way it is paid. */
export interface Outcomes {
  /** Null where nothing is paid online, and nothing can be any more. */
  online: Outcome | null
  /** Null where it is paid online. */
  cash: Outcome | null
}

/** The terms of a booking that decide about its money; also of one that is not made yet. */
type Priced = Pick<BookingRow, 'id' | 'price' | 'currency' | 'commissionBasisPoints' | 'commissionMinimum'>

type Held = PaymentFacts & Pick<PaymentRow, 'gateway'>

const nothing: Outcome = { clientPays: 0, clientGets: 0, providerGets: 0, platformKeeps: 0, staysHeld: 0 }

/**
 * What a completion gives each side, by the step that `settleCompletion` takes.
 * @param gateway through which it can still be paid before; null: it cannot
 */
export async function previewCompletion(
  market: Market,
  gateway: PaymentGateway | null,
  booking: Priced
): Promise<Outcomes> {
  const held = await findHeldPayment(market, booking.id)
  if (held !== null) return { online: outcomeOf(held, completionOf(held)), cash: null }

  const charge = chargeThrough(market, gateway, booking)
  return {
    online: charge === null ? null : outcomeOf(charge, completionOf(charge)),
    cash: { ...nothing, clientPays: booking.price, providerGets: booking.price }
  }
}

/** What a cancellation gives each side, by the step that `settleCancellation` takes; and what is kept. */
export async function previewCancellation(
  market: Market,
  booking: Priced,
  { keptPercent }: { keptPercent: number }
): Promise<Outcomes & { fee: number }> {
  const held = await findHeldPayment(market, booking.id)
  if (held === null) return { online: null, cash: nothing, fee: 0 }

  const { split, after } = cancellationOf(held, booking, keptPercent)
  return { online: outcomeOf(held, after), cash: null, fee: split.fee }
}

/** What cancelling late would keep of what is paid online, or could be; 0 where neither is. */
export async function previewLateFee(
  market: Market,
  gateway: PaymentGateway,
  booking: Priced,
  { keptPercent }: { keptPercent: number }
): Promise<number> {
  const paid = (await findHeldPayment(market, booking.id)) ?? chargeThrough(market, gateway, booking)

  return paid === null ? 0 : cancellationOf(paid, booking, keptPercent).split.fee
}

/** The payment that a booking would have once it is paid online; null where it cannot be. */
function chargeThrough(market: Market, gateway: PaymentGateway | null, booking: Priced): Held | null {
  if (gateway === null || gateway.name === 'none') return null
  if (!isChargeable(booking.price, booking.currency)) return null

  return {
    ...chargeOf(booking),
    gateway: gateway.name,
    capturedAt: market.now(),
    refundedAmount: 0,
    refundDueAmount: 0,
    disputedAmount: 0,
    lostAmount: 0,
    releasableAmount: 0,
    isFrozen: false
  }
}

function outcomeOf(before: PaymentFacts, after: PaymentFacts): Outcome {
  return { ...sharesOf(after), clientGets: previewStep(before, after).clientGets }
}
