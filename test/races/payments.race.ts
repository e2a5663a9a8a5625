import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { eq } from 'drizzle-orm'
import { ledgerEntries, payments, refunds, wallets } from '../../drizzle/schema/index.js'
import { setBookingStatus } from '../../src/bookings/index.js'
import {
  checkLedger,
  createPayout,
  reconcilePayments,
  sendRefunds,
  settleOutside,
  sweepPayments,
  verifyPayment
} from '../../src/payments/index.js'
import { sendRefund } from '../../src/payments/refunds/send.js'
import { dueRefunds } from '../../src/payments/refunds/reserve.js'
import { DomainError } from '../../src/shared/errors.js'
import { sameEndInEveryOrder } from '../payments/orders.js'
import { compare, settle, surviveHistories } from '../payments/histories.js'
import { surviveLostEvents } from '../payments/soak.js'
import { paymentWorld, type PaymentWorld } from '../payments/world.js'
import { testApp } from '../support/app.js'
import type { Market } from '../../src/shared/market.js'
import { raceDatabase } from '../support/database.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { secretKey, startStripe, webhookSecret } from '../support/stripe-stand-in.js'

t.setTimeout(600_000)

const RIVALS = 50
const rivals = async <T>(work: (index: number) => Promise<T>) =>
  await Promise.all(Array.from({ length: RIVALS }, async (_rival, index) => await work(index)))
/** A busy server refuses early, and whoever is refused asks again. */
async function served<T extends { statusCode: number }>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    const answer = await ask()
    if (answer.statusCode !== 503) return answer
    await pause(200)
  }
}
/** Null for a refusal; anything else that is thrown is a fault. */
const orRefused = async <T>(work: Promise<T>): Promise<T | null> =>
  await work.catch((error: unknown) => {
    if (error instanceof DomainError) return null
    throw error
  })

t.test(
  'one Idempotency-Key fifty times at once is one session, one charge and the same answer to all',
  async (t) => {
    const database = await raceDatabase(t)
    const stripe = await startStripe(t)

    stripe.delay = 20

    const { app, db, market, as } = await testApp(
      t,
      { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret, STRIPE_API_BASE: stripe.url },
      database
    )

    const [provider, client, admin] = [
      await makeProvider(db),
      await makeUser(db),
      await makeUser(db, { role: 'admin' })
    ]

    const booking = await makeBooking(db, await makeService(db, provider.id), client.id, {
      status: 'accepted'
    })

    const post = async (user: typeof client, path: string, payload: object, key: string) =>
      await served(
        async () =>
          await app.inject({
            method: 'POST',
            url: `/api/payments/${path}`,
            headers: { ...as(user), 'idempotency-key': key },
            payload
          })
      )

    const answers = await rivals(
      async () => await post(client, 'create-stripe-session', { bookingId: booking.id }, 'pay')
    )
    t.same(
      new Set(answers.map((answer) => `${answer.statusCode} ${answer.body}`)).size,
      1,
      answers[0]?.body ?? ''
    )
    t.equal(answers[0]?.statusCode, 201)
    for (const session of stripe.state.sessions.values()) stripe.state.pay(session.id)
    t.equal(stripe.state.charges().length, 1)

    const event = stripe.state.events.at(-1)
    if (event === undefined) throw new Error('no event')

    const { payload, signature } = stripe.signed(event)

    const heard = await rivals(
      async () =>
        await served(
          async () =>
            await app.inject({
              method: 'POST',
              url: '/api/payments/webhook',
              headers: { 'content-type': 'application/json', 'stripe-signature': signature },
              payload
            })
        )
    )

    t.ok(
      heard.every((answer) => answer.statusCode === 200),
      'the same event fifty times at once'
    )
    t.equal((await db.select().from(ledgerEntries)).length, 2)

    const refunded = await rivals(
      async () => await post(admin, 'refund', { bookingId: booking.id, amount: 1000 }, 'refund')
    )
    t.ok(refunded.every((answer) => answer.statusCode === 200))
    t.equal(stripe.state.refunds.size, 1, 'one refund for one key')
    t.same(await checkLedger(market), [])
  }
)

/** A world on a real PostgreSQL whose ledger must be exact in the end. */
function race(title: string, work: (t: Test, world: PaymentWorld, market: Market) => Promise<void>): void {
  t.test(title, async (t) => {
    const { market } = await raceDatabase(t)
    const world = await paymentWorld(t, market)

    world.stripe.delay = 5
    await work(t, world, market)
    await world.holds(t)
  })
}

race(
  'fifty checkouts by changing methods leave one session that can be paid, and one charge that stays',
  async (t, world, market) => {
    const booking = await world.book()
    await rivals(
      async (index) => await orRefused(world.checkout(booking.id, index % 2 === 0 ? 'stripe' : 'paypal'))
    )
    await settleOutside(market, world.gateway, booking.id)

    const open = [...world.stripe.state.sessions.values()].filter((session) => session.status === 'open')
    t.ok(open.length <= 1, `${open.length} open`)
    await world.checkout(booking.id)
    for (const session of world.stripe.state.sessions.values()) world.stripe.state.pay(session.id)
    t.equal(world.stripe.state.charges().length, 1)
    await world.deliver()
    t.same(await world.accounts(booking.id), { gateway: -4500, escrow: 4500 })
  }
)

race('all events, verify-payment and the sweep at once are one effect', async (t, world, market) => {
  for (let round = 0; round < 10; round++) {
    const booking = await world.book()
    const { sessionId } = await world.checkout(booking.id)

    world.stripe.state.pay(sessionId)

    const events = world.stripe.state.events.slice(-2)
    await market.db.update(payments).set({ checkedAt: null })

    await Promise.all([
      ...Array.from({ length: 10 }, async () => await world.deliver(events)),
      ...Array.from(
        { length: 10 },
        async () => await verifyPayment(market, world.gateway, world.actors.client, { sessionId })
      ),
      sweepPayments(market, world.gateway)
    ])

    t.equal(
      (await market.db.select().from(ledgerEntries).where(eq(ledgerEntries.bookingId, booking.id))).length,
      2
    )
  }
})

race('fifty partial refunds at once never add up to more than was paid', async (t, world) => {
  const booking = await world.bookPaid()
  const answers = await rivals(async () => await orRefused(world.refund(booking.id, 100)))

  t.equal(answers.filter((answer) => answer !== null).length, 45)
  t.match(await world.payment(booking.id), { status: 'refunded', refundedAmount: 4500, refundDueAmount: 0 })
  t.equal(world.stripe.state.balance(), 0)
})

race('fifty refunds of a completed booking give back each share once', async (t, world) => {
  const booking = await world.bookPaid({ price: 1000 })
  await world.complete(booking.id)
  await rivals(async () => await orRefused(world.refund(booking.id, 30)))
  t.same(await world.accounts(booking.id), { gateway: -10, provider: 8, platform: 2 })
})

race('fifty senders of one due refund send it once', async (t, world, market) => {
  const booking = await world.bookPaid()
  await setBookingStatus(market, world.actors.provider, {
    id: booking.id,
    status: 'cancelled',
    reason: 'Ill'
  })

  const [refund] = await dueRefunds(market, { bookingId: booking.id, limit: 1 })
  await rivals(async (index) =>
    index % 2 === 0
      ? await sendRefund(market, world.gateway, refund?.id ?? '')
      : await sendRefunds(market, world.gateway, world.actors.client, {
          paymentId: refund?.paymentId ?? '',
          refundIds: [refund?.id ?? '']
        })
  )

  await settleOutside(market, world.gateway, booking.id)
  t.equal(world.stripe.state.refunds.size, 1)
  t.match(await world.payment(booking.id), { status: 'refunded' })
})

race('fifty payouts at once never take a wallet below zero', async (t, world, market) => {
  const booking = await world.bookPaid()
  await world.complete(booking.id)

  const answers = await rivals(
    async () =>
      await orRefused(
        createPayout(market, world.actors.admin, { userId: world.users.provider.id, amount: 1000 })
      )
  )
  const done = answers.filter((answer) => answer !== null).length

  t.equal(done, 3)
  world.paidOut = done * 1000
  t.match(await market.db.select().from(wallets), [{ balance: 825 }])
})

race(
  'cancel, complete, pay, refund and chargeback of one booking at once leave one legal history',
  async (t, world, market) => {
    for (let round = 0; round < 15; round++) {
      const booking = await world.book({ status: 'in_progress' })
      const { sessionId } = await world.checkout(booking.id)

      if (round % 3 !== 0) {
        world.stripe.state.pay(sessionId)
        await world.deliver()
      }

      const other = await world.bookPaid()
      await Promise.all([
        orRefused(setBookingStatus(market, world.actors.provider, { id: booking.id, status: 'completed' })),
        orRefused(world.refund(booking.id, 2000)),
        (async () => {
          world.stripe.state.pay(sessionId)
          await world.deliver()
        })(),
        orRefused(setBookingStatus(market, world.actors.client, { id: other.id, status: 'cancelled' })),
        orRefused(
          setBookingStatus(market, world.actors.provider, {
            id: other.id,
            status: 'cancelled',
            reason: 'Ill'
          })
        ),
        orRefused(world.refund(other.id, 3000)),
        settleOutside(market, world.gateway, other.id)
      ])

      for (const { id } of [booking, other]) await settleOutside(market, world.gateway, id)

      for (const { id } of [booking, other]) {
        t.equal((await world.accounts(id)).escrow, undefined, 'nothing is left in escrow')
      }
    }

    t.same(await market.db.select().from(refunds).where(eq(refunds.status, 'due')), [])
  }
)

race(
  'reconciling, the sweep, events out of order, a cancellation, a payout, a refund and the bank at ' +
    'once leave one legal history',
  async (t, world, market) => {
    const { state } = world.stripe
    const admin = world.actors.admin

    for (let round = 0; round < 4; round++) {
      const [cancelled, completed] = [await world.bookPaid(), await world.bookPaid()]
      await world.complete(completed.id)

      const [left, done] = [await world.payment(cancelled.id), await world.payment(completed.id)]
      state.refundByHand(left.txnId ?? '', 700)

      const dispute = state.dispute(done.txnId ?? '', 2000)
      if (round % 2 === 0) state.closeDispute(dispute.id, 'lost')
      await market.db.update(payments).set({ gatewayDueAt: new Date(0) })

      const events = state.events.slice(-4)

      const paid = await Promise.all([
        orRefused(createPayout(market, admin, { userId: world.users.provider.id, amount: 900 })),
        orRefused(createPayout(market, admin, { userId: world.users.provider.id, amount: 900 })),
        ...[1, 2, 3].map(async () => {
          await reconcilePayments(market, world.gateway, admin, {})
        }),
        ...[1, 2].map(async () => {
          await sweepPayments(market, world.gateway)
        }),
        world.deliver(events.toReversed()),
        world.deliver([...events, ...events]),
        orRefused(world.move(cancelled.id, 'cancelled', 'client')),
        orRefused(world.refund(cancelled.id, 500)),
        orRefused(world.refund(completed.id, 300))
      ])

      world.paidOut += 900 * paid.slice(0, 2).filter((payout) => payout !== null).length
      if (round % 2 === 1) state.closeDispute(dispute.id, 'won')
      await settle(market, world, cancelled.id)
      await settle(market, world, completed.id)
      for (const { id } of [cancelled, completed]) await compare(world, market.db, id)
    }
  }
)

race(
  'every order of completed, succeeded, refunded, failed and expired ends in the same state',
  async (t, world) => {
    world.stripe.delay = 0
    await sameEndInEveryOrder(t, world, 1)
  }
)

race('a hundred random histories leave the ledger exact', async (t, world, market) => {
  world.stripe.delay = 0
  await surviveHistories(t, market, world, 100)
})

t.test(
  'thirty bookings at once with an eighth of the events lost for ever: the sweep finds them all (1,200 ' +
    'of them: test/long)',
  async (t) => {
    const database = await raceDatabase(t)
    t.ok(
      (await surviveLostEvents(t, database, await paymentWorld(t, database.market), {
        bookings: 30,
        finder: 'sweep'
      })) > 0
    )
  }
)
