import { paymentMethod } from '../../../drizzle/schema/index.js'
import type { Market } from '../../shared/market.js'
import { chargeLimits } from '../../shared/currencies.js'
import { DomainError } from '../../shared/errors.js'
import { formatMoney } from '../../shared/format.js'
import { fractionDigits } from '../../shared/minor-units.js'
import { type Actor, requireUser } from '../../shared/actor.js'
import { MINUTE } from '../../shared/time.js'
import type { PaymentGateway, PaymentMethod } from '../gateway/gateway.js'
import type { PaymentMethods } from '../schemas.js'

// docs.stripe.com/payments/paypal/accept-a-payment, "Supported currencies". Cards, and with them Apple Pay,
// take every currency that Stripe does.
const PAYPAL_CURRENCIES = [
  'AUD',
  'CAD',
  'CHF',
  'CZK',
  'DKK',
  'EUR',
  'GBP',
  'HKD',
  'NOK',
  'NZD',
  'PLN',
  'SEK',
  'SGD',
  'USD'
]

/**
 * Why a method cannot be used: there is no gateway, the currency does not allow it, or the gateway's account
 * does not.
 */
export type MethodObstacle = 'gateway' | 'currency' | 'account'

/** Accounts change, so a refused method is tried again after a while. */
const REMEMBERED_MINUTES = 15
const refusals = new WeakMap<PaymentGateway, Map<string, Date>>()

/**
 * Remembers that the gateway's account does not accept this method in this currency, so that the app can stop
 * offering it.
 */
export function rememberRefusal(
  gateway: PaymentGateway,
  method: PaymentMethod,
  currency: string,
  now: Date
): void {
  const known = refusals.get(gateway) ?? new Map<string, Date>()
  known.set(`${method} ${currency}`, new Date(now.getTime() + REMEMBERED_MINUTES * MINUTE))
  refusals.set(gateway, known)
}

/** The known obstacle to a method; null when there is none. */
export function obstacleOf(
  gateway: PaymentGateway,
  method: PaymentMethod,
  currency: string,
  now: Date
): MethodObstacle | null {
  if (gateway.name === 'none') return 'gateway'
  if (method === 'paypal' && !PAYPAL_CURRENCIES.includes(currency)) return 'currency'

  const refusedUntil = refusals.get(gateway)?.get(`${method} ${currency}`)
  return refusedUntil !== undefined && refusedUntil > now ? 'account' : null
}

/** @throws method_not_available with the available `methods` */
export function requireMethod(
  gateway: PaymentGateway,
  method: PaymentMethod,
  currency: string,
  now: Date
): void {
  if (obstacleOf(gateway, method, currency, now) !== null) throw methodRefusal(gateway, method, currency, now)
}

/** The refusal of a method, with the remaining ones. */
export function methodRefusal(
  gateway: PaymentGateway,
  method: PaymentMethod,
  currency: string,
  now: Date,
  cause?: unknown
): DomainError {
  const methods = paymentMethod.enumValues.filter(
    (other) => obstacleOf(gateway, other, currency, now) === null
  )
  return new DomainError('method_not_available', { method, currency, methods }, cause)
}

/** The ways to pay a booking here, and the limits of a price. @throws not_signed_in */
export function listPaymentMethods(market: Market, gateway: PaymentGateway, actor: Actor): PaymentMethods {
  const { locale } = requireUser(actor)
  const { currency } = market.rules
  const now = market.now()
  const { minimum, maximum, step } = chargeLimits(currency)

  return {
    currency,
    fractionDigits: fractionDigits(currency),
    minimum,
    minimumText: formatMoney(minimum, currency, locale),
    maximum,
    maximumText: formatMoney(maximum, currency, locale),
    step,
    methods: paymentMethod.enumValues.map((method) => {
      const obstacle = obstacleOf(gateway, method, currency, now)
      return { method, isAvailable: obstacle === null, obstacle }
    })
  }
}
