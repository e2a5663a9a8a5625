import t from '../support/tap.js'
import { checkLedger, createPayout, verifyPayment } from '../../src/payments/index.js'
import { testDatabase } from '../support/database.js'
import { paymentWorld } from './world.js'

t.test(
  'currencies with no, two and three decimals are charged, shown, split and refunded in their own ' +
    'minor units',
  async (t) => {
    const { market } = await testDatabase(t)
    for (const [currency, price, refund, text] of [
      ['JPY', 4501, 2250, '¥4,501'],
      ['USD', 4501, 2250, '$45.01'],
      ['SAR', 4501, 2250, 'SAR 45.01'],
      ['KWD', 4510, 2250, 'KWD 4.510'],
      ['JOD', 1230, 610, 'JOD 1.230'],
      ['LBP', 450_000_001, 225_000_000, 'LBP 4,500,000.01'],
      ['LBP', 999_999_999_999, 499_999_999_999, 'LBP 9,999,999,999.99']
    ] as const) {
      const world = await paymentWorld(t, market, { price, currency })
      const booking = await world.book()
      const { sessionId } = await world.checkout(booking.id)

      t.match(world.stripe.state.session(sessionId), {
        amount_total: price,
        currency: currency.toLowerCase()
      })
      world.stripe.state.pay(sessionId)

      const verified = await verifyPayment(market, world.gateway, world.actors.client, { sessionId })
      t.equal(verified.amountText.replace(/\s/u, ' '), text)
      t.match(
        (await verifyPayment(market, world.gateway, { ...world.actors.client, locale: 'ar' }, { sessionId }))
          .amountText,
        /\d/
      )
      await world.move(booking.id, 'cancelled', 'client')
      t.match(await world.payment(booking.id), { refundedAmount: refund, status: 'partially_refunded' })
      t.equal(world.stripe.state.balance(), price - refund)
    }

    t.same(await checkLedger(market), [])
  }
)

t.test(
  'in pounds of Lebanon a job of some hundred dollars is listed, paid, completed and paid out',
  async (t) => {
    const { market } = await testDatabase(t, { currency: 'LBP' })

    const price = 4_475_000_000
    const world = await paymentWorld(t, market, { price, currency: 'LBP' })
    const booking = await world.bookPaid()

    t.match(await world.payment(booking.id), { amount: price, status: 'paid' })
    await world.complete(booking.id)

    const payout = await createPayout(market, world.actors.admin, {
      userId: world.users.provider.id,
      amount: 3_803_750_000
    })

    t.match(payout, { amount: 3_803_750_000, currency: 'LBP' })
    world.paidOut += payout.amount
    await world.holds(t)
  }
)

t.test(
  'a three-digit dinar that Stripe cannot charge is refused at the checkout too, for bookings made ' +
    'before the rule',
  async (t) => {
    const { market } = await testDatabase(t)
    const world = await paymentWorld(t, market, { price: 1005, currency: 'KWD' })
    const booking = await world.book()

    await t.rejects(world.checkout(booking.id), { code: 'amount_not_chargeable' })
  }
)
