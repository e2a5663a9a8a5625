import t, { type Test } from '../support/tap.js'
import { eq } from 'drizzle-orm'
import { refunds } from '../../drizzle/schema/index.js'
import { settleOutside, sweepPayments } from '../../src/payments/index.js'
import { testDatabase } from '../support/database.js'
import { paymentWorld } from './world.js'

t.setTimeout(120_000)
const { db, market } = await testDatabase(t)
const world = await paymentWorld(t, market)
const { stripe, gateway } = world

/** After every test of money the ledger must be exact. */
function moneyTest(title: string, work: (t: Test) => Promise<void>): void {
  t.test(title, async (t) => {
    await work(t)
    await world.holds(t)
  })
}

moneyTest(
  'a session whose answer is lost or broken is asked for again: one session, one charge',
  async (t) => {
    const impatient = stripe.gateway(250)
    for (const kind of ['silent', 'drop', '500', '429'] as const) {
      for (const isDone of [false, true]) {
        const booking = await world.book()
        await t.rejects(
          stripe.spoil(
            { request: /POST \/v1\/checkout\/sessions$/, kind, isDone },
            async () => await world.checkout(booking.id, 'stripe', impatient)
          ),
          { code: 'payments_unavailable' }
        )

        const { sessionId } = await world.checkout(booking.id)
        stripe.state.pay(sessionId)
        await world.deliver()
        t.same(
          await world.accounts(booking.id),
          { gateway: -4500, escrow: 4500 },
          `${kind}, ${isDone ? 'after' : 'before'} it was done`
        )
      }
    }
  }
)

moneyTest(
  'a payment that we never heard of is found by whatever is heard of it first: a dispute or a refund ' +
    'made at Stripe, before the payment itself',
  async (t) => {
    for (const first of ['dispute', 'refund'] as const) {
      const booking = await world.book()
      await stripe.spoil(
        { request: /POST \/v1\/checkout\/sessions$/, kind: 'drop', isDone: true },
        async () => await t.rejects(world.checkout(booking.id))
      )

      const [session] = [...stripe.state.sessions.values()].filter(
        (one) => one.metadata.bookingId === booking.id
      )
      stripe.state.pay(session?.id ?? '')

      const intentId = session?.payment_intent ?? ''
      // Nor can the gateway be asked again for the session whose answer was lost.
      await stripe.spoil(
        { request: /POST \/v1\/checkout\/sessions$/, kind: 'drop', isDone: false },
        async () => await t.rejects(world.move(booking.id, 'cancelled', 'client'), /unreachable/)
      )

      const dispute = first === 'dispute' ? stripe.state.dispute(intentId, 4500) : null
      if (dispute === null) stripe.state.refundByHand(intentId, 1000)
      await world.deliver(stripe.state.events.slice(-1))

      const payment = await world.payment(booking.id)
      t.match(payment, { sessionId: session?.id, isSurplus: true }, first)
      t.match(
        payment,
        first === 'dispute' ? { disputedAmount: 4500 } : { refundedAmount: 1000, refundDueAmount: 3500 }
      )
      await settleOutside(market, gateway, booking.id)
      t.match(
        await world.accounts(booking.id),
        first === 'dispute' ? { escrow: 4500 } : {},
        'a disputed charge cannot be refunded, another goes back whole'
      )

      if (dispute !== null) stripe.state.closeDispute(dispute.id, 'won')
      await world.deliver()
      await settleOutside(market, gateway, booking.id)
      t.match(await world.payment(booking.id), { status: 'refunded' })
    }
  }
)

moneyTest('a refund whose answer is lost or broken is looked for and not sent twice', async (t) => {
  const impatient = stripe.gateway(250)
  for (const kind of ['silent', 'drop', '500', '429'] as const) {
    for (const isDone of [false, true]) {
      const booking = await world.bookPaid()
      const answer = await stripe.spoil(
        { request: /POST \/v1\/refunds$/, kind, isDone },
        async () => await world.refund(booking.id, 100, impatient)
      )

      t.match(answer, { refundDueAmount: 100 }, 'the refund stays due')
      await settleOutside(market, gateway, booking.id)

      const made = [...stripe.state.refunds.values()].filter(
        (refund) => stripe.state.intent(refund.payment_intent).metadata.bookingId === booking.id
      )
      t.equal(made.length, 1, `${kind}, ${isDone ? 'after' : 'before'} it was done`)
      t.match(await world.payment(booking.id), { refundedAmount: 100, refundDueAmount: 0 })
    }
  }
})

moneyTest('a gateway that is down costs nobody their refund, and takes no booking down', async (t) => {
  const booking = await world.bookPaid()
  const dead = stripe.gateway(200)

  await stripe.spoil(
    { request: /./, kind: 'silent', isDone: false },
    async () => await world.move(booking.id, 'cancelled', 'provider', dead)
  )
  t.match(await world.payment(booking.id), { refundDueAmount: 4500, refundedAmount: 0 })
  await db
    .update(refunds)
    .set({ nextAttemptAt: new Date(0) })
    .where(eq(refunds.bookingId, booking.id))
  t.match(await sweepPayments(market, gateway), { refundsSent: 1, refundsWaiting: 0 })
  t.match(await world.payment(booking.id), { status: 'refunded' })
})
