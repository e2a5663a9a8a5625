import t from '../support/tap.js'
import { checkLedger, verifyPayment } from '../../src/payments/index.js'
import { testDatabase } from '../support/database.js'
import { paymentWorld } from './world.js'

t.test('currencies with no, two and three decimals are charged, shown, split and refunded in their own minor units', async (t) => {
  const { db } = await testDatabase(t)
  for (const [currency, price, refund, text] of [['JPY', 4501, 2250, '¥4,501'], ['USD', 4501, 2250, '$45.01'], ['SAR', 4501, 2250, 'SAR 45.01'], ['KWD', 4510, 2250, 'KWD 4.510'], ['JOD', 1230, 610, 'JOD 1.230']] as const) {
    const world = await paymentWorld(t, db, { price, currency })
    const booking = await world.book()
    const { sessionId } = await world.checkout(booking.id)
    t.match(world.stripe.state.session(sessionId), { amount_total: price, currency: currency.toLowerCase() })
    world.stripe.state.pay(sessionId)
    const verified = await verifyPayment(db, world.gateway, world.actors.client, { sessionId })
    t.equal(verified.amountText.replace(/\s/u, ' '), text)
    t.match((await verifyPayment(db, world.gateway, { ...world.actors.client, locale: 'ar' }, { sessionId })).amountText, /\d/)
    await world.move(booking.id, 'cancelled', 'client')
    t.match(await world.payment(booking.id), { refundedAmount: refund, status: 'partially_refunded' })
    t.equal(world.stripe.state.balance(), price - refund)
  }
  t.same(await checkLedger(db), [])
})
