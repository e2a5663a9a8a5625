import { DomainError } from '../shared/errors.js'
import { fractionDigits } from '../shared/format.js'

// Stripe's own tables (docs.stripe.com/currencies), which differ from ISO 4217 in a few: MGA, ISK, UGX.
const STRIPE_WITHOUT_FRACTION = ['BIF', 'CLP', 'DJF', 'GNF', 'JPY', 'KMF', 'KRW', 'MGA', 'PYG', 'RWF', 'VND', 'VUV', 'XAF', 'XOF', 'XPF']
// Eight digits, in Stripe's own units.
const STRIPE_LARGEST = 99_999_999
const STRIPE_WITH_THREE_DIGITS = ['BHD', 'JOD', 'KWD', 'OMR', 'TND']

/**
 * Our minor units as Stripe counts them.
 * @throws amount_not_chargeable when Stripe cannot express it
 */
export function toStripeAmount (amount: number, currency: string): number {
  requireChargeable(amount, 'stripe', currency)
  return Math.round(amount * scaleOf(currency))
}

/**
 * The smallest step, in our minor units, in which a gateway charges and refunds a currency. At Stripe, amounts of
 * three-digit currencies end in 0; the sandbox takes any.
 */
export function chargeUnit (gateway: string, currency: string): number {
  if (gateway !== 'stripe') return 1
  if (STRIPE_WITH_THREE_DIGITS.includes(currency)) return 10
  return Math.max(1, Math.round(1 / scaleOf(currency)))
}

/** @throws amount_not_chargeable */
export function requireChargeable (amount: number, gateway: string, currency: string): void {
  const isTooLarge = gateway === 'stripe' && amount * scaleOf(currency) > STRIPE_LARGEST
  if (isTooLarge || amount % chargeUnit(gateway, currency) !== 0) throw new DomainError('amount_not_chargeable', { currency })
}

/** Stripe's count as our minor units; NaN for an amount that we never asked for. */
export function fromStripeAmount (stripeAmount: number, currency: string): number {
  const amount = stripeAmount / scaleOf(currency)
  return Number.isSafeInteger(amount) ? amount : NaN
}

function scaleOf (currency: string): number {
  return 10 ** (stripeDigits(currency) - fractionDigits(currency))
}

function stripeDigits (currency: string): number {
  if (STRIPE_WITHOUT_FRACTION.includes(currency)) return 0
  return STRIPE_WITH_THREE_DIGITS.includes(currency) ? 3 : 2
}
