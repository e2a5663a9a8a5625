import t, { type Test } from '../support/tap.js'
import { and, eq } from 'drizzle-orm'
import { bookings, notifications, payments, refunds, wallets } from '../../drizzle/schema/index.js'
import { setBookingStatus } from '../../src/bookings/index.js'
import {
  checkLedger,
  createPayout,
  previewBookingCompletion,
  settleOutside,
  sweepPayments,
  verifyPayment
} from '../../src/payments/index.js'
import { testDatabase } from '../support/database.js'
import { paymentWorld } from './world.js'

t.setTimeout(120_000)
const { db, market } = await testDatabase(t)
const world = await paymentWorld(t, market)
const { stripe, gateway, actors } = world
const refundsOf = async (bookingId: string) =>
  await db.select().from(refunds).where(eq(refunds.bookingId, bookingId))
const noticesOf = async (userId: string, bookingId: string) =>
  (await db.select().from(notifications).where(eq(notifications.userId, userId)))
    .filter((row) => row.data.bookingId === bookingId)
    .map((row) => row.type)

/** After every test of money the ledger must be exact. */
function moneyTest(title: string, work: (t: Test) => Promise<void>): void {
  t.test(title, async (t) => {
    await work(t)
    await world.holds(t)
  })
}

moneyTest('a card payment is held, and on completion goes to the provider less the commission', async (t) => {
  const booking = await world.book()
  const { sessionId, url } = await world.checkout(booking.id)

  t.match(url, /^https:\/\/checkout\.stripe\.test\//)
  stripe.state.pay(sessionId)
  await world.deliver()
  t.match(await world.payment(booking.id), { status: 'paid', amount: 4500 })
  t.same(await world.accounts(booking.id), { gateway: -4500, escrow: 4500 })
  await world.complete(booking.id)
  t.same(await world.accounts(booking.id), { gateway: -4500, provider: 3825, platform: 675 })

  const notices = await noticesOf(world.users.provider.id, booking.id)

  t.equal(
    (await noticesOf(world.users.client.id, booking.id)).filter((type) => type === 'payment_taken').length,
    1,
    'the payer is told once that money was taken'
  )
  t.ok(notices.includes('payment_received') && notices.includes('wallet_credited'))
})

moneyTest(
  'verify-payment learns of a payment before any event does, and the event then changes nothing',
  async (t) => {
    const booking = await world.book()
    const { sessionId } = await world.checkout(booking.id)

    t.match(await verifyPayment(market, gateway, actors.client, { sessionId }), { status: 'pending' })
    stripe.state.pay(sessionId)
    t.match(await verifyPayment(market, gateway, actors.client, { sessionId }), {
      status: 'paid',
      amountText: '$45'
    })

    const events = stripe.state.events.slice(-2)
    await world.deliver(events)
    await world.deliver(events)
    t.same(await world.accounts(booking.id), { gateway: -4500, escrow: 4500 })
    await t.rejects(
      verifyPayment(market, gateway, actors.provider, { sessionId }),
      { code: 'not_found' },
      'nobody else may ask'
    )
  }
)

moneyTest('a late cancel returns half, rounded down, and shares the rest', async (t) => {
  const booking = await world.bookPaid({ price: 4501 })
  await world.move(booking.id, 'cancelled', 'client')
  t.match(await world.payment(booking.id), {
    status: 'partially_refunded',
    refundedAmount: 2250,
    refundDueAmount: 0
  })
  t.same(await world.accounts(booking.id), { gateway: -2251, provider: 1913, platform: 338 })
})

moneyTest('a cancel by the provider returns everything', async (t) => {
  const booking = await world.bookPaid()
  await world.move(booking.id, 'cancelled', 'provider')
  t.match(await world.payment(booking.id), { status: 'refunded', refundedAmount: 4500 })
  t.same(await world.accounts(booking.id), {})
  t.ok((await noticesOf(world.users.client.id, booking.id)).includes('payment_refunded'))
})

moneyTest(
  'refunds after completion take back both shares in proportion, without losing a cent',
  async (t) => {
    const booking = await world.bookPaid({ price: 1000 })
    await world.complete(booking.id)
    for (const amount of [333, 333, 333]) await world.refund(booking.id, amount)
    t.same(await world.accounts(booking.id), { gateway: -1, provider: 1 })
    await world.refund(booking.id)
    t.same(await world.accounts(booking.id), {})
    t.match(await world.payment(booking.id), { status: 'refunded' })
    await t.rejects(world.refund(booking.id, 1), { code: 'nothing_to_refund' })
  }
)

moneyTest('a refund of more than was paid is refused and says what is left', async (t) => {
  const booking = await world.bookPaid()
  await world.refund(booking.id, 4000)
  await t.rejects(world.refund(booking.id, 501), { code: 'refund_exceeds_paid', params: { limit: 500 } })
  t.equal((await refundsOf(booking.id)).length, 1)
})

moneyTest(
  'an unpaid booking that is completed is settled in cash: its session closes, and a late payment goes back',
  async (t) => {
    const booking = await world.book()
    const { sessionId } = await world.checkout(booking.id)

    await db.update(bookings).set({ status: 'in_progress' }).where(eq(bookings.id, booking.id))
    await setBookingStatus(market, actors.provider, { id: booking.id, status: 'completed' })
    t.ok(stripe.state.pay(sessionId), 'paid in the moment before the session is closed')
    await settleOutside(market, gateway, booking.id)
    t.match(await world.payment(booking.id), { status: 'refunded', isSurplus: true })
    t.same(await world.accounts(booking.id), {})

    const other = await world.book()
    const late = await world.checkout(other.id)

    await world.complete(other.id)
    t.notOk(stripe.state.pay(late.sessionId), 'the session is closed at the gateway')
    t.match(await world.payment(other.id), { status: 'expired' })
  }
)

moneyTest('a booking cancelled while its client was paying refunds itself', async (t) => {
  const booking = await world.book()
  const { sessionId } = await world.checkout(booking.id)

  await setBookingStatus(market, actors.provider, { id: booking.id, status: 'cancelled', reason: 'Ill' })
  stripe.state.pay(sessionId)
  await world.deliver()
  t.match(await refundsOf(booking.id), [{ cause: 'late', status: 'due', amount: 4500 }])
  await settleOutside(market, gateway, booking.id)
  t.match(await refundsOf(booking.id), [{ cause: 'late', status: 'sent' }])
})

moneyTest(
  'asking again gives the same session, another method replaces it, and nothing is charged twice',
  async (t) => {
    const booking = await world.book()
    const charges = stripe.state.charges().length
    const card = await world.checkout(booking.id)

    t.same(await world.checkout(booking.id), card)

    const paypal = await world.checkout(booking.id, 'paypal')
    t.not(paypal.sessionId, card.sessionId)
    t.notOk(stripe.state.pay(card.sessionId), 'the session that was replaced is closed at the gateway')
    stripe.state.pay(paypal.sessionId)
    await t.rejects(
      world.checkout(booking.id, 'applepay'),
      { code: 'already_paid' },
      'also before any event has come'
    )
    await world.deliver()
    await t.rejects(world.checkout(booking.id), { code: 'already_paid' })
    t.equal(stripe.state.charges().length, charges + 1)
    t.same(await world.accounts(booking.id), { gateway: -4500, escrow: 4500 })
  }
)

moneyTest(
  'no second address is handed out while the first may be open; a second payment goes straight back ' +
    'all the same',
  async (t) => {
    const booking = await world.book()
    const card = await world.checkout(booking.id)

    await t.rejects(
      stripe.spoil(
        { request: /expire$/, kind: 'drop', isDone: false },
        async () => await world.checkout(booking.id, 'paypal')
      ),
      { code: 'payments_unavailable' }
    )

    const paypal = await world.checkout(booking.id, 'paypal')
    // As if both had been paid in the same moment.
    Object.assign(stripe.state.session(card.sessionId), { status: 'open' })
    stripe.state.pay(card.sessionId)
    stripe.state.pay(paypal.sessionId)
    await world.deliver()
    await settleOutside(market, gateway, booking.id)
    t.same(await world.accounts(booking.id), { gateway: -4500, escrow: 4500 })
    t.match(await refundsOf(booking.id), [{ cause: 'duplicate', status: 'sent', amount: 4500 }])
  }
)

moneyTest(
  'a refund made by hand at the gateway reaches the ledger and takes the place of as much of one that is due',
  async (t) => {
    const booking = await world.bookPaid()
    const { txnId } = await world.payment(booking.id)

    stripe.state.refundByHand(txnId ?? '', 1000)
    await world.deliver()
    t.match(await world.payment(booking.id), { status: 'partially_refunded', refundedAmount: 1000 })
    await setBookingStatus(market, actors.provider, { id: booking.id, status: 'cancelled', reason: 'Ill' })
    stripe.state.refundByHand(txnId ?? '', 2000)
    await world.deliver()
    t.match(await world.payment(booking.id), { refundedAmount: 3000, refundDueAmount: 1500 })
    await settleOutside(market, gateway, booking.id)
    t.match(await world.payment(booking.id), { status: 'refunded', refundedAmount: 4500, refundDueAmount: 0 })
  }
)

moneyTest('a refund that the bank sends back is due again and sent anew', async (t) => {
  const booking = await world.bookPaid()
  await world.refund(booking.id, 2000)

  const [refund] = await refundsOf(booking.id)
  stripe.state.failRefund(refund?.gatewayRefundId ?? '')
  await world.deliver()
  t.match(await world.payment(booking.id), { status: 'paid', refundedAmount: 0, refundDueAmount: 2000 })
  await settleOutside(market, gateway, booking.id)
  t.match(await world.payment(booking.id), {
    status: 'partially_refunded',
    refundedAmount: 2000,
    refundDueAmount: 0
  })
})

moneyTest("a chargeback freezes the provider's share; won gives it back, lost lets it go", async (t) => {
  for (const outcome of ['won', 'lost'] as const) {
    const booking = await world.bookPaid()
    await world.complete(booking.id)

    const dispute = stripe.state.dispute((await world.payment(booking.id)).txnId ?? '', 4500)
    await world.deliver()
    t.same(await world.accounts(booking.id), { gateway: -4500, escrow: 4500 }, 'frozen')
    t.same(await noticesOf(world.users.admin.id, booking.id), ['payment_disputed'])
    stripe.state.closeDispute(dispute.id, outcome)
    await world.deliver()
    t.same(
      await world.accounts(booking.id),
      outcome === 'won' ? { gateway: -4500, provider: 3825, platform: 675 } : {}
    )
  }
})

moneyTest('the preview of a completion gives nobody what a dispute has frozen', async (t) => {
  for (const disputed of [0, 1000, 4500]) {
    const booking = await world.bookPaid()
    if (disputed > 0) {
      stripe.state.dispute((await world.payment(booking.id)).txnId ?? '', disputed)
      await world.deliver()
    }

    const preview = await previewBookingCompletion(market, actors.client, { bookingId: booking.id })
    await world.complete(booking.id)

    const { provider = 0, platform = 0 } = await world.accounts(booking.id)
    t.match(
      preview,
      { clientGets: 0, providerGets: provider, platformKeeps: platform },
      `${disputed} disputed`
    )
    t.equal(provider + platform, 4500 - disputed)
  }
})

moneyTest(
  'a booking that is cancelled under dispute keeps its refund due until the dispute is over',
  async (t) => {
    for (const outcome of ['won', 'lost'] as const) {
      const booking = await world.bookPaid()
      const dispute = stripe.state.dispute((await world.payment(booking.id)).txnId ?? '', 4500)

      await world.deliver()
      await world.move(booking.id, 'cancelled', 'provider')
      t.match(await world.payment(booking.id), { refundDueAmount: 4500 })
      stripe.state.closeDispute(dispute.id, outcome)
      await world.deliver()
      await settleOutside(market, gateway, booking.id)
      t.same(await world.accounts(booking.id), {})
      t.match(await world.payment(booking.id), { refundDueAmount: 0 })
    }
  }
)

moneyTest(
  'the sweep finds a payment of which no event ever told, and expires what nobody paid',
  async (t) => {
    const [paid, left] = [await world.book(), await world.book()]
    const [first, second] = [await world.checkout(paid.id), await world.checkout(left.id)]

    stripe.state.pay(first.sessionId)
    stripe.state.expireSession(second.sessionId)
    await db.update(payments).set({ checkedAt: null })
    await sweepPayments(market, gateway)
    t.match(await world.payment(paid.id), { status: 'paid' })
    t.match(await world.payment(left.id), { status: 'expired' })
  }
)

moneyTest(
  'a wallet is paid out down to zero and no further; a refund may take it below, netted from what comes next',
  async (t) => {
    const [first, second] = [await world.bookPaid(), await world.bookPaid()]
    await world.complete(first.id)

    const balance = async () =>
      (await db.select().from(wallets).where(eq(wallets.userId, world.users.provider.id)))[0]?.balance ?? 0
    const full = await balance()

    await t.rejects(
      createPayout(market, actors.admin, { userId: world.users.provider.id, amount: full + 1 }),
      {
        code: 'wallet_too_low'
      }
    )
    await t.rejects(createPayout(market, actors.provider, { userId: world.users.provider.id, amount: 1 }), {
      code: 'not_allowed'
    })
    await createPayout(market, actors.admin, { userId: world.users.provider.id, amount: full })
    world.paidOut += full
    t.equal(await balance(), 0)
    await world.refund(first.id)
    t.equal(await balance(), -3825)
    await world.complete(second.id)
    t.equal(await balance(), 0)
  }
)

moneyTest('the check of the ledger notices a cent that is not where it belongs', async (t) => {
  await db
    .update(wallets)
    .set({ balance: 1 })
    .where(and(eq(wallets.userId, world.users.provider.id), eq(wallets.balance, 0)))
  t.match(await checkLedger(market), [
    { check: 'each wallet equals its entries', subject: world.users.provider.id, expected: 0, found: 1 }
  ])
  await db.update(wallets).set({ balance: 0 }).where(eq(wallets.userId, world.users.provider.id))
})
