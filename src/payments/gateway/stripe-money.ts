import { chargeStep, isChargeable, stripeScale } from '../../shared/currencies.js'
import { DomainError } from '../../shared/errors.js'

/**
 * Our minor units as Stripe counts them.
 * @throws amount_not_chargeable when Stripe cannot express it
 */
export function toStripeAmount(amount: number, currency: string): number {
  requireExpressible(amount, 'stripe', currency)
  return Math.round(amount * stripeScale(currency))
}

/** The smallest step, in our minor units, in which a gateway refunds. The sandbox takes any. */
export function refundUnit(gateway: string, currency: string): number {
  return gateway === 'stripe' ? chargeStep(currency) : 1
}

/**
 * @throws amount_not_chargeable for what no gateway would charge: below, above or between the limits of its
 * currency
 */
export function requireChargeable(amount: number, currency: string): void {
  if (!isChargeable(amount, currency)) throw new DomainError('amount_not_chargeable', { currency })
}

/**
 * @throws amount_not_chargeable for a part of a payment that its gateway cannot give back to the last digit
 */
export function requireExpressible(amount: number, gateway: string, currency: string): void {
  if (amount % refundUnit(gateway, currency) !== 0) {
    throw new DomainError('amount_not_chargeable', { currency })
  }
}

/** Stripe's count as our minor units; NaN for an amount that we never asked for. */
export function fromStripeAmount(stripeAmount: number, currency: string): number {
  const amount = stripeAmount / stripeScale(currency)
  return Number.isSafeInteger(amount) ? amount : NaN
}
