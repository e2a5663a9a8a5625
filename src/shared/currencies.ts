import type { Locale } from './actor.js'
import { DomainError } from './errors.js'
import { formatMoney } from './format.js'
import { fractionDigits } from './minor-units.js'

// Stripe's own lists (docs.stripe.com/currencies, read in November 2026): for compatibility it counts ISK and
// UGX in hundredths, and MGA in whole units. Its rule for payouts of HUF and TWD is about its own payouts to
// banks; ours are made outside of it.
const STRIPE_WITHOUT_FRACTION = [
  'BIF',
  'CLP',
  'DJF',
  'GNF',
  'JPY',
  'KMF',
  'KRW',
  'MGA',
  'PYG',
  'RWF',
  'VND',
  'VUV',
  'XAF',
  'XOF',
  'XPF'
]
const STRIPE_WITH_THREE_DIGITS = ['BHD', 'JOD', 'KWD', 'OMR', 'TND']

/** How many of Stripe's units are one of our minor units: USD 1, ISK 100, MGA 0.01. */
export function stripeScale(currency: string): number {
  return 10 ** (stripeDigits(currency) - fractionDigits(currency))
}

function stripeDigits(currency: string): number {
  if (STRIPE_WITHOUT_FRACTION.includes(currency)) return 0
  return STRIPE_WITH_THREE_DIGITS.includes(currency) ? 3 : 2
}

// The same page, "Minimum charge amount by currency", in our minor units. For other currencies it depends on
// the bank account, and Stripe says so when it is asked.
const MINIMUM: Record<string, number> = {
  AED: 200,
  ARS: 50,
  AUD: 50,
  BRL: 50,
  CAD: 50,
  CHF: 50,
  COP: 50,
  CZK: 1_500,
  DKK: 250,
  EUR: 50,
  GBP: 30,
  HKD: 400,
  HUF: 17_500,
  IDR: 50,
  ILS: 50,
  INR: 50,
  JPY: 50,
  KRW: 50,
  MXN: 1_000,
  MYR: 200,
  NOK: 300,
  NZD: 50,
  PHP: 50,
  PLN: 200,
  RON: 200,
  RUB: 50,
  SEK: 300,
  SGD: 50,
  THB: 1_000,
  USD: 50,
  ZAR: 50
}

// The same page, "Maximum charge amounts". Eight digits pass with every method, network and version of the
// API. Where they would buy little (a unit below about one US cent), the twelve that it grants for cards are
// needed; for INR it names nine.
const DIGITS = 8
const MORE_DIGITS: Record<string, number> = { INR: 9 }
const CARD_DIGITS = 12
const SMALL_UNITS = [
  'AMD',
  'AOA',
  'ARS',
  'CDF',
  'COP',
  'CRC',
  'DZD',
  'GYD',
  'HTG',
  'HUF',
  'IDR',
  'IQD',
  'IRR',
  'ISK',
  'JMD',
  'KES',
  'KHR',
  'KZT',
  'LAK',
  'LBP',
  'LKR',
  'LRD',
  'MMK',
  'MNT',
  'MWK',
  'NGN',
  'NPR',
  'PKR',
  'RSD',
  'SDG',
  'SOS',
  'SYP',
  'TZS',
  'UGX',
  'UZS',
  'YER'
]

/** The limits of one charge, in minor units. */
export interface ChargeLimits {
  minimum: number
  maximum: number
  step: number
}

/**
 * The limits of one charge, and so of a price, in minor units of the currency. They apply with every gateway,
 * so that the sandbox promises nothing that Stripe would refuse.
 */
export function chargeLimits(currency: string): ChargeLimits {
  const step = chargeStep(currency)
  const digits = SMALL_UNITS.includes(currency) ? CARD_DIGITS : (MORE_DIGITS[currency] ?? DIGITS)
  const maximum = Math.floor((10 ** digits - 1) / stripeScale(currency))

  return { minimum: Math.max(step, MINIMUM[currency] ?? step), maximum: maximum - (maximum % step), step }
}

/**
 * The smallest step in which Stripe charges: amounts of currencies with three digits end in 0 ("Three-decimal
 * currencies").
 */
export function chargeStep(currency: string): number {
  if (STRIPE_WITH_THREE_DIGITS.includes(currency)) return 10
  return Math.max(1, Math.round(1 / stripeScale(currency)))
}

export function isChargeable(amount: number, currency: string): boolean {
  const { minimum, maximum, step } = chargeLimits(currency)
  return amount >= minimum && amount <= maximum && amount % step === 0
}

/**
 * Refuses a price that could never be paid, in the caller's language.
 * @throws price_not_chargeable with `minimum`, `maximum` and `step` as people read them
 */
export function requirePrice(amount: number, currency: string, locale: Locale): void {
  if (isChargeable(amount, currency)) return

  const { minimum, maximum, step } = chargeLimits(currency)
  const text = (limit: number) => formatMoney(limit, currency, locale)

  throw new DomainError('price_not_chargeable', {
    field: 'price',
    currency,
    minimum: text(minimum),
    maximum: text(maximum),
    step: text(step)
  })
}
