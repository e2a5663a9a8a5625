import t from '../support/tap.js'
import fc from 'fast-check'
import {
  targetBalancesOf,
  previewStep,
  releasedAmount,
  type PaymentFacts
} from '../../src/payments/ledger/target-balances.js'
import { cancelSplit, completionSplit } from '../../src/payments/ledger/split.js'
import {
  fromStripeAmount,
  refundUnit,
  requireChargeable,
  toStripeAmount
} from '../../src/payments/gateway/stripe-money.js'
import { chargeLimits } from '../../src/shared/currencies.js'
import { LARGEST_AMOUNT } from '../../src/shared/schemas.js'
import { fractionDigits } from '../../src/shared/minor-units.js'

const amount = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000_000 }),
  fc.maxSafeInteger().map((any) => 1 + (Math.abs(any) % LARGEST_AMOUNT))
)
const commission = fc.integer({ min: 0, max: 10_000 })
const minimum = fc.oneof(fc.constant(0), amount)

/** A whole charge that is shared by a commission alone. */
function wholeOf(paid: number, commissionBasisPoints: number) {
  return { paid, whole: paid, commissionBasisPoints, commissionMinimum: 0 }
}

t.test('commission rounds half up and the provider gets the remainder', async (t) => {
  t.same(completionSplit(wholeOf(4500, 1500)), {
    providerGets: 3825,
    platformKeeps: 675
  })
  t.same(completionSplit(wholeOf(10, 1500)), { providerGets: 8, platformKeeps: 2 }, '1.5 is 2')
  t.same(completionSplit(wholeOf(3, 1500)), { providerGets: 3, platformKeeps: 0 }, '0.45 is 0')
  t.same(completionSplit(wholeOf(1_000_000_000, 1500)), {
    providerGets: 850_000_000,
    platformKeeps: 150_000_000
  })
})

t.test('half of an odd amount is rounded down for the refund', async (t) => {
  t.same(cancelSplit({ ...wholeOf(4501, 1500), keptPercent: 50 }), {
    refund: 2250,
    fee: 2251,
    providerGets: 1913,
    platformKeeps: 338
  })

  t.same(cancelSplit({ ...wholeOf(4501, 1500), keptPercent: 0 }), {
    refund: 4501,
    fee: 0,
    providerGets: 0,
    platformKeeps: 0
  })

  t.same(cancelSplit({ ...wholeOf(0, 1500), keptPercent: 50 }), {
    refund: 0,
    fee: 0,
    providerGets: 0,
    platformKeeps: 0
  })

  t.same(
    cancelSplit({ ...wholeOf(1230, 1500), keptPercent: 50, refundUnit: 10 }).refund,
    610,
    'where only tens can be sent'
  )
})

t.test('no split makes or loses a cent', async (t) => {
  fc.assert(
    fc.property(
      amount,
      commission,
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom(1, 10, 100),
      minimum,
      (paid, commissionBasisPoints, keptPercent, refundUnit, commissionMinimum) => {
        const terms = { ...wholeOf(paid, commissionBasisPoints), commissionMinimum }
        const split = cancelSplit({ ...terms, keptPercent, refundUnit })
        return (
          split.refund + split.fee === paid &&
          split.providerGets + split.platformKeeps === split.fee &&
          split.providerGets >= 0 &&
          split.platformKeeps >= 0 &&
          split.refund >= 0 &&
          split.refund % refundUnit === 0
        )
      }
    )
  )

  t.pass()
})

const facts: fc.Arbitrary<PaymentFacts> = fc
  .record({
    amount,
    capturedAt: fc.constantFrom(null, new Date()),
    commissionBasisPoints: commission,
    commissionMinimum: minimum,
    refundedAmount: amount,
    refundDueAmount: amount,
    disputedAmount: fc.oneof(fc.constant(0), amount),
    lostAmount: fc.oneof(fc.constant(0), amount),
    releasableAmount: fc.oneof(fc.constant(0), amount),
    isFrozen: fc.boolean()
  })
  .map((raw) => {
    const refundedAmount = raw.refundedAmount % (raw.amount + 1)
    return {
      ...raw,
      refundedAmount,
      refundDueAmount: raw.refundDueAmount % (raw.amount - refundedAmount + 1),
      disputedAmount: raw.disputedAmount % (raw.amount + 1),
      lostAmount: raw.lostAmount % (raw.amount + 1),
      releasableAmount: raw.releasableAmount % (raw.amount + 1)
    }
  })

t.test(
  'wherever the money of a payment is, the accounts sum to zero, escrow is never negative and holds ' +
    'every refund that is due',
  async (t) => {
    fc.assert(
      fc.property(facts, (payment) => {
        const { gateway, escrow, provider, platform } = targetBalancesOf(payment)

        const held =
          payment.capturedAt === null
            ? 0
            : Math.min(
                payment.refundDueAmount,
                Math.max(0, payment.amount - payment.refundedAmount - payment.lostAmount)
              )

        return (
          gateway + escrow + provider + platform === 0 &&
          escrow >= held &&
          provider >= 0 &&
          releasedAmount(payment) <= payment.releasableAmount &&
          (!payment.isFrozen || releasedAmount(payment) === 0)
        )
      }),
      { numRuns: 2_000 }
    )

    t.pass()
  }
)

t.test('commission is exact up to the largest amount', async (t) => {
  fc.assert(
    fc.property(amount, commission, (paid, commissionBasisPoints) => {
      const exact = (BigInt(paid) * BigInt(commissionBasisPoints) + 5_000n) / 10_000n
      return BigInt(completionSplit(wholeOf(paid, commissionBasisPoints)).platformKeeps) === exact
    }),
    { numRuns: 2_000 }
  )

  t.same(completionSplit(wholeOf(LARGEST_AMOUNT, 9_999)), {
    providerGets: 100_000_000,
    platformKeeps: 999_899_999_999
  })
})

t.test('any number of partial refunds ends where one refund of their sum does', async (t) => {
  fc.assert(
    fc.property(
      amount,
      commission,
      minimum,
      fc.array(fc.integer({ min: 1, max: 1_000 }), { maxLength: 20 }),
      (paid, commissionBasisPoints, commissionMinimum, parts) => {
        const total = Math.min(
          paid,
          parts.reduce((sum, part) => sum + part, 0)
        )

        const start = {
          amount: paid,
          capturedAt: new Date(),
          commissionBasisPoints,
          commissionMinimum,
          refundedAmount: 0,
          refundDueAmount: 0,
          disputedAmount: 0,
          lostAmount: 0,
          releasableAmount: paid,
          isFrozen: false
        }

        const end = { ...start, refundedAmount: total }
        const step = previewStep(start, end)

        return (
          step.clientGets + step.providerGets + step.platformKeeps === 0 &&
          targetBalancesOf(end).platform ===
            completionSplit({
              paid: paid - total,
              whole: paid,
              commissionBasisPoints,
              commissionMinimum
            }).platformKeeps
        )
      }
    )
  )

  t.pass()
})

t.test('a minimum is the commission on a whole price, and on a part of it the same part', async (t) => {
  const terms = { whole: 2000, commissionBasisPoints: 1500, commissionMinimum: 500 }
  const keptOf = (paid: number) => completionSplit({ ...terms, paid }).platformKeeps

  t.equal(keptOf(2000), 500, '15 % were 300')
  t.equal(keptOf(1000), 250, 'half of the price pays half of it')
  t.equal(keptOf(3), 1, '0.75 is 1')
  t.equal(keptOf(0), 0)
  t.equal(completionSplit({ ...terms, paid: 5000, whole: 5000 }).platformKeeps, 750, '15 % are more')
  t.same(
    completionSplit({ ...terms, paid: 300, whole: 300 }),
    { providerGets: 0, platformKeeps: 300 },
    'never more than the price'
  )
  t.same(cancelSplit({ ...terms, paid: 2000, keptPercent: 50 }), {
    refund: 1000,
    fee: 1000,
    providerGets: 750,
    platformKeeps: 250
  })

  fc.assert(
    fc.property(amount, commission, minimum, amount, (whole, commissionBasisPoints, least, part) => {
      const of = { whole, commissionBasisPoints, commissionMinimum: least }
      const all = completionSplit({ ...of, paid: whole }).platformKeeps
      const some = completionSplit({ ...of, paid: part % (whole + 1) })
      const share = completionSplit(wholeOf(whole, commissionBasisPoints)).platformKeeps

      return (
        all === Math.min(whole, Math.max(share, least)) && some.platformKeeps <= all && some.providerGets >= 0
      )
    }),
    { numRuns: 2_000 }
  )
})

t.test('minor units follow ISO 4217, and become what Stripe counts', async (t) => {
  t.same(['JPY', 'USD', 'SAR', 'LBP', 'KWD', 'JOD'].map(fractionDigits), [0, 2, 2, 2, 3, 3])
  t.equal(toStripeAmount(500, 'JPY'), 500)
  t.equal(toStripeAmount(4550, 'USD'), 4550)
  t.equal(toStripeAmount(4550, 'KWD'), 4550)
  t.throws(
    () => toStripeAmount(4555, 'KWD'),
    { code: 'amount_not_chargeable' },
    'Stripe takes three-digit currencies in tens'
  )
  t.equal(toStripeAmount(500, 'ISK'), 50_000)
  t.equal(fromStripeAmount(50_000, 'ISK'), 500)
  t.throws(() => toStripeAmount(150, 'MGA'), { code: 'amount_not_chargeable' })

  for (const currency of ['JPY', 'USD', 'KWD', 'ISK', 'UGX', 'MGA', 'LBP', 'TND', 'IQD']) {
    const unit = refundUnit('stripe', currency)
    t.equal(fromStripeAmount(toStripeAmount(unit * 7, currency), currency), unit * 7, currency)
  }
})

t.test(
  "the limits of a charge are the gateway's documented ones, in the currency's own minor units",
  async (t) => {
    const limits = Object.fromEntries(
      ['USD', 'LBP', 'KWD', 'JPY', 'ISK', 'UGX', 'MGA', 'IDR', 'INR', 'GBP'].map((currency) => [
        currency,
        chargeLimits(currency)
      ])
    )

    t.match(limits, {
      USD: { minimum: 50, maximum: 99_999_999, step: 1 },
      LBP: { minimum: 1, maximum: 999_999_999_999, step: 1 },
      KWD: { minimum: 10, maximum: 99_999_990, step: 10 },
      JPY: { minimum: 50, maximum: 99_999_999, step: 1 },
      ISK: { minimum: 1, maximum: 9_999_999_999, step: 1 },
      UGX: { minimum: 1, maximum: 9_999_999_999, step: 1 },
      MGA: { minimum: 100, maximum: 9_999_999_900, step: 100 },
      IDR: { minimum: 50, maximum: 999_999_999_999, step: 1 },
      INR: { minimum: 50, maximum: 999_999_999, step: 1 },
      GBP: { minimum: 30, maximum: 99_999_999, step: 1 }
    })

    for (const [currency, { minimum, maximum, step }] of Object.entries(limits)) {
      for (const amount of [minimum, maximum]) requireChargeable(amount, currency)

      for (const amount of [minimum - step, maximum + step]) {
        t.throws(
          () => requireChargeable(amount, currency),
          { code: 'amount_not_chargeable' },
          `${currency} ${amount}`
        )
      }

      t.equal(
        fromStripeAmount(toStripeAmount(maximum, currency), currency),
        maximum,
        `${currency} reaches Stripe unchanged`
      )
      t.ok(
        String(toStripeAmount(maximum, currency)).length <= 12 && maximum <= LARGEST_AMOUNT,
        `${currency} fits`
      )
    }
  }
)
