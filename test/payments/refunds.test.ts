import t, { type Test } from '../support/tap.js'
import { and, eq } from 'drizzle-orm'
import { auditLog, notifications, payments, refunds, services, users } from '../../drizzle/schema/index.js'
import {
  createPayout,
  createStripeGateway,
  decideRefund,
  openCheckout,
  readBeforePayout,
  reserveCheckout,
  settleOutside,
  sweepPayments
} from '../../src/payments/index.js'
import { testDatabase } from '../support/database.js'
import { secretKey, webhookSecret } from '../support/stripe-stand-in.js'
import { paymentWorld } from './world.js'

t.setTimeout(120_000)
const { db, market } = await testDatabase(t)
const world = await paymentWorld(t, market)
const { stripe, gateway, actors } = world

/** After every test of money the ledger must be exact. */
function moneyTest(title: string, work: (t: Test) => Promise<void>): void {
  t.test(title, async (t) => {
    await work(t)
    await world.holds(t)
  })
}

const refundsOf = async (bookingId: string) =>
  await db
    .select()
    .from(refunds)
    .where(eq(refunds.bookingId, bookingId))
    .orderBy(refunds.createdAt, refunds.id)
const toldAdmins = async (bookingId: string) =>
  (await db.select().from(notifications).where(eq(notifications.userId, world.users.admin.id)))
    .filter((row) => row.data.bookingId === bookingId)
    .map((row) => row.type)
const madeFor = (bookingId: string) =>
  [...stripe.state.refunds.values()].filter(
    (refund) => stripe.state.intent(refund.payment_intent).metadata.bookingId === bookingId
  )
const timePasses = async (bookingId: string) => {
  await db
    .update(refunds)
    .set({ nextAttemptAt: new Date(0) })
    .where(and(eq(refunds.bookingId, bookingId), eq(refunds.status, 'due')))
  await sweepPayments(market, gateway)
}

moneyTest(
  'a refund that bounces after the booking was paid a second time is sent again; the second payment ' +
    'stays held',
  async (t) => {
    const booking = await world.bookPaid()
    await world.refund(booking.id)

    const [refund] = await refundsOf(booking.id)
    stripe.state.pay((await world.checkout(booking.id)).sessionId)
    await world.deliver()
    t.same(await world.accounts(booking.id), { gateway: -4500, escrow: 4500 }, 'paid again')

    stripe.state.failRefund(refund?.gatewayRefundId ?? '')
    await world.deliver()
    t.match(await refundsOf(booking.id), [{ status: 'due', bounces: 1 }])
    t.same(await toldAdmins(booking.id), ['refund_bounced'])
    await settleOutside(market, gateway, booking.id)
    t.match(await refundsOf(booking.id), [{ status: 'sent' }], 'the client gets the money')
    await world.complete(booking.id)
    t.same(await world.accounts(booking.id), { gateway: -4500, provider: 3825, platform: 675 })
  }
)

moneyTest('a refund that bounces time and again is left to the admins, who are told', async (t) => {
  const booking = await world.bookPaid()
  await world.refund(booking.id)

  for (const time of [1, 2]) {
    const [refund] = await refundsOf(booking.id)
    stripe.state.failRefund(refund?.gatewayRefundId ?? '')
    await world.deliver()
    await timePasses(booking.id)
    t.match(await refundsOf(booking.id), [
      time === 1 ? { status: 'sent', refusedAt: null } : { status: 'due', refusedAt: Date }
    ])
  }

  t.same(await toldAdmins(booking.id), ['refund_bounced', 'refund_bounced', 'refund_refused'])
  t.equal(madeFor(booking.id).length, 2, 'it is not sent to and fro for ever')
})

moneyTest(
  'a refund that Stripe answered with a 500 goes out under a new key, also while it repeats that ' +
    'answer to the old one',
  async (t) => {
    const booking = await world.bookPaid()
    await stripe.spoil(
      { request: /POST \/v1\/refunds$/, kind: '500', isDone: false },
      async () => await world.refund(booking.id, 1000)
    )
    t.match(await refundsOf(booking.id), [{ status: 'due', round: 1, attempts: 1 }])
    await settleOutside(market, gateway, booking.id)
    t.match(await refundsOf(booking.id), [{ status: 'sent' }])
    t.equal(madeFor(booking.id).length, 1)
  }
)

moneyTest(
  'after an answer that was lost, or that something in between gave, the key stays and Stripe is asked ' +
    'what it did',
  async (t) => {
    for (const kind of ['drop', '502', '429'] as const) {
      for (const isDone of [false, true]) {
        const booking = await world.bookPaid()
        await stripe.spoil(
          { request: /POST \/v1\/refunds$/, kind, isDone },
          async () => await world.refund(booking.id, 1000)
        )
        t.match(await refundsOf(booking.id), [{ status: 'due', round: 0, attempts: 1 }], kind)

        const before = stripe.requests.length
        await settleOutside(market, gateway, booking.id)
        t.equal(stripe.requests[before], 'GET /v1/refunds', 'looked for first')
        t.equal(madeFor(booking.id).length, 1, `${kind}, ${isDone ? 'after' : 'before'} it was done`)
      }
    }
  }
)

moneyTest(
  'a refund that was made by hand, of which no event told, takes the place of ours when Stripe refuses it',
  async (t) => {
    const booking = await world.bookPaid()
    stripe.state.refundByHand((await world.payment(booking.id)).txnId ?? '', 4500)
    t.match(await world.refund(booking.id), { status: 'refunded', refundedAmount: 4500, refundDueAmount: 0 })
    t.match(await refundsOf(booking.id), [{ status: 'void' }, { status: 'sent', cause: 'gateway' }])
  }
)

moneyTest(
  'a refund of a charge that was disputed, of which no event told, waits for the end of the dispute',
  async (t) => {
    const booking = await world.bookPaid()
    const dispute = stripe.state.dispute((await world.payment(booking.id)).txnId ?? '', 4500)

    t.match(await world.refund(booking.id), { isDisputed: true, refundDueAmount: 4500 })
    t.match(await refundsOf(booking.id), [{ status: 'due', refusedAt: null }])
    stripe.state.closeDispute(dispute.id, 'lost')
    await world.deliver()
    t.match(await refundsOf(booking.id), [{ status: 'void' }])
  }
)

moneyTest(
  'a refund that Stripe refuses for good ends, is not asked for again and again, and the admins are told',
  async (t) => {
    const booking = await world.bookPaid()
    stripe.refuse = { request: /POST \/v1\/refunds$/, code: 'charge_not_refundable' }
    t.teardown(() => {
      stripe.refuse = null
    })
    await world.refund(booking.id)
    t.match(await refundsOf(booking.id), [
      { status: 'due', refusedAt: Date, lastError: 'charge_not_refundable' }
    ])
    t.same(await toldAdmins(booking.id), ['refund_refused'])

    const before = stripe.requests.filter((request) => request === 'POST /v1/refunds').length
    for (let time = 0; time < 3; time++) await timePasses(booking.id)

    t.equal(
      stripe.requests.filter((request) => request === 'POST /v1/refunds').length,
      before,
      'it is not tried any more'
    )
    stripe.refuse = null
  }
)

moneyTest(
  'a refusal whose reason may pass is tried again, each time under a new key, and ends after a while',
  async (t) => {
    const booking = await world.bookPaid()
    stripe.refuse = { request: /POST \/v1\/refunds$/, code: 'balance_insufficient' }
    t.teardown(() => {
      stripe.refuse = null
    })
    await world.refund(booking.id)
    for (let time = 0; time < 10; time++) await timePasses(booking.id)
    t.match(await refundsOf(booking.id), [{ status: 'due', refusals: 6, round: 6, refusedAt: Date }])
    t.same(await toldAdmins(booking.id), ['refund_refused'])
    stripe.refuse = null
  }
)

moneyTest(
  'what a key stands for never changes: title, language and PUBLIC_URL may, between one attempt and the next',
  async (t) => {
    const booking = await world.book()
    const sessions = () =>
      [...stripe.state.sessions.values()].filter((session) => session.metadata.bookingId === booking.id)

    const open = async (locale: 'en' | 'ar', publicUrl: string) => {
      const through = createStripeGateway({
        secretKey,
        webhookSecret,
        apiBase: stripe.url,
        publicUrl,
        networkRetries: 0
      })

      const client = { ...actors.client, locale }
      return await openCheckout(
        market,
        through,
        client,
        await reserveCheckout(market, through, client, { bookingId: booking.id })
      )
    }

    await stripe.spoil(
      { request: /POST \/v1\/checkout\/sessions$/, kind: 'drop', isDone: true },
      async () => {
        await t.rejects(open('en', 'https://old.example'), { code: 'payments_unavailable' })
      }
    )

    await db
      .update(services)
      .set({ title_en: 'Renamed', title_ar: 'اسم جديد' })
      .where(eq(services.id, booking.serviceId))

    const { sessionId } = await open('ar', 'https://new.example')
    t.same(
      sessions().map(({ id }) => id),
      [sessionId],
      'the session that was opened first, and no orphan beside it'
    )
    t.match(await db.select().from(payments).where(eq(payments.bookingId, booking.id)), [{ sessionRound: 0 }])
  }
)

moneyTest(
  "Stripe sends its receipt to the payer's address if it is theirs, the one of the first attempt; an " +
    'address that it refuses stops no checkout',
  async (t) => {
    const { client } = world.users
    const open = async (values: Partial<typeof client>) => {
      await db.update(users).set(values).where(eq(users.id, client.id))

      const booking = await world.book()
      const { sessionId } = await world.checkout(booking.id)
      return { booking, receiptEmail: stripe.state.session(sessionId).receiptEmail }
    }

    t.equal((await open({ isVerified: true })).receiptEmail, client.email)
    t.equal((await open({ isVerified: false })).receiptEmail, null, 'anybody could have signed up with it')

    const { receiptEmail, booking: odd } = await open({ isVerified: true, email: 'مايا@مثال.إختبار' })
    t.equal(receiptEmail, null)
    t.match((await world.payment(odd.id)).sentOrder, { receiptEmail: null })

    await db.update(users).set({ email: client.email }).where(eq(users.id, client.id))

    const booking = await world.book()
    await stripe.spoil(
      { request: /POST \/v1\/checkout\/sessions$/, kind: 'drop', isDone: true },
      async () => {
        await t.rejects(world.checkout(booking.id), { code: 'payments_unavailable' })
      }
    )

    await db.update(users).set({ email: 'moved@example.org' }).where(eq(users.id, client.id))

    const { sessionId } = await world.checkout(booking.id)
    t.equal(
      stripe.state.session(sessionId).receiptEmail,
      client.email,
      'the very same request under the same key'
    )
    await db.update(users).set({ email: client.email }).where(eq(users.id, client.id))
  }
)

moneyTest('the same finding is told once, however often it is read', async (t) => {
  const booking = await world.bookPaid()
  const payment = await world.payment(booking.id)
  const made = stripe.state.refundByHand(payment.txnId ?? '', 1000)

  made.currency = 'eur'

  for (let time = 0; time < 3; time++) {
    await db
      .update(payments)
      .set({ gatewayDueAt: new Date(0) })
      .where(eq(payments.id, payment.id))
    await sweepPayments(market, gateway)
  }

  t.match(
    await db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.targetId, payment.id), eq(auditLog.action, 'refund.mismatch'))),
    [{ type: 'admin' }]
  )

  t.same(await toldAdmins(booking.id), ['payment_mismatch'])
  made.currency = 'usd'
  await db
    .update(payments)
    .set({ gatewayDueAt: new Date(0) })
    .where(eq(payments.id, payment.id))
  await sweepPayments(market, gateway)
})

moneyTest(
  'before a provider is paid out, their payments are read again: a refund of which no event told is ' +
    'taken off first',
  async (t) => {
    const booking = await world.bookPaid()
    await world.complete(booking.id)
    stripe.state.refundByHand((await world.payment(booking.id)).txnId ?? '', 4500)
    await readBeforePayout(market, gateway, actors.admin, { userId: world.users.provider.id })
    t.match(await world.payment(booking.id), { status: 'refunded' })
    await t.rejects(
      createPayout(market, actors.admin, { userId: world.users.provider.id, amount: 100_000 }),
      {
        code: 'wallet_too_low'
      }
    )
    await db.update(payments).set({ gatewayCheckedAt: null }).where(eq(payments.bookingId, booking.id))

    await stripe.spoil({ request: /GET \/v1\/disputes/, kind: 'drop', isDone: false }, async () => {
      await t.rejects(
        readBeforePayout(market, gateway, actors.admin, { userId: world.users.provider.id }),
        { code: 'payments_unavailable' },
        'unread, no money leaves'
      )
    })
  }
)

moneyTest(
  'disputes that change their mind are followed, and what a lost one took from a refund is due again',
  async (t) => {
    const booking = await world.bookPaid()
    const dispute = stripe.state.dispute((await world.payment(booking.id)).txnId ?? '', 4500)

    await world.deliver()
    await world.move(booking.id, 'cancelled', 'provider')
    stripe.state.closeDispute(dispute.id, 'lost')
    await world.deliver()
    t.match(await world.payment(booking.id), { lostAmount: 4500, refundDueAmount: 0 })
    stripe.state.changeDispute(dispute.id, 'won', 'charge.dispute.funds_reinstated')
    await world.deliver()
    await settleOutside(market, gateway, booking.id)
    t.match(await world.payment(booking.id), { lostAmount: 0, status: 'refunded' })

    const other = await world.bookPaid()
    await world.complete(other.id)

    const second = stripe.state.dispute((await world.payment(other.id)).txnId ?? '', 4500)
    for (const status of ['won', 'lost', 'won', 'lost'] as const) {
      stripe.state.closeDispute(second.id, status)
      await world.deliver()
      t.same(
        await world.accounts(other.id),
        status === 'won' ? { gateway: -4500, provider: 3825, platform: 675 } : {},
        status
      )
    }
  }
)

moneyTest(
  'what a lost dispute took comes back after the booking was cancelled: it is shared as the ' +
    'cancellation would have shared it',
  async (t) => {
    const endings = { client: { gateway: -2250, provider: 1912, platform: 338 }, provider: {} }
    for (const by of ['client', 'provider'] as const) {
      for (const taken of [4500, 2000]) {
        const booking = await world.bookPaid()
        const dispute = stripe.state.dispute((await world.payment(booking.id)).txnId ?? '', taken)

        stripe.state.closeDispute(dispute.id, 'lost')
        await world.deliver()
        await world.move(booking.id, 'cancelled', by)
        stripe.state.changeDispute(dispute.id, 'won', 'charge.dispute.funds_reinstated')
        await world.deliver()
        await settleOutside(market, gateway, booking.id)
        t.same(
          await world.accounts(booking.id),
          endings[by],
          `cancelled by the ${by}, ${taken} of 4500 had been taken`
        )
      }
    }
  }
)

moneyTest(
  'a refund that bounces after its payer has won the money by a dispute is not sent again, unless the ' +
    'bank changes its mind',
  async (t) => {
    const booking = await world.bookPaid()
    await world.refund(booking.id)

    const dispute = stripe.state.dispute((await world.payment(booking.id)).txnId ?? '', 4500)
    stripe.state.closeDispute(dispute.id, 'lost')
    await world.deliver()
    t.same(
      await world.accounts(booking.id),
      { gateway: 4500, platform: -4500 },
      'given away twice: the loss of the marketplace'
    )
    stripe.state.failRefund(madeFor(booking.id)[0]?.id ?? '')
    await world.deliver()
    t.match(await world.payment(booking.id), { refundedAmount: 0, refundDueAmount: 0, lostAmount: 4500 })
    t.same(await world.accounts(booking.id), {}, 'nothing is owed to anybody')
    stripe.state.changeDispute(dispute.id, 'won', 'charge.dispute.funds_reinstated')
    await world.deliver()
    await settleOutside(market, gateway, booking.id)
    t.match(await world.payment(booking.id), { status: 'refunded', refundDueAmount: 0, lostAmount: 0 })
  }
)

moneyTest('an inquiry moves no money, the admins are told, and refunding ends it', async (t) => {
  const booking = await world.bookPaid()
  await world.complete(booking.id)
  stripe.state.inquire((await world.payment(booking.id)).txnId ?? '', 4500)
  await world.deliver()
  t.same(await world.accounts(booking.id), { gateway: -4500, provider: 3825, platform: 675 })
  t.same(await toldAdmins(booking.id), ['payment_inquiry'])
  t.match(await world.refund(booking.id), { status: 'refunded', isDisputed: false })
  await world.deliver()
  t.same(await world.accounts(booking.id), {})
})

moneyTest(
  'an admin settles or voids a refund that cannot be sent, with a reason, once; the ledger follows and ' +
    'the log says who',
  async (t) => {
    for (const decision of ['settled', 'void'] as const) {
      const booking = await world.bookPaid()
      await world.complete(booking.id)
      stripe.refuse = { request: /POST \/v1\/refunds$/, code: 'charge_not_refundable' }
      t.teardown(() => {
        stripe.refuse = null
      })
      await world.refund(booking.id)
      stripe.refuse = null

      const id = (await refundsOf(booking.id))[0]?.id ?? ''
      const decide = async (actor = actors.admin) =>
        await decideRefund(market, actor, { id, decision, reason: 'Paid in cash' })

      await t.rejects(decide(actors.provider), { code: 'not_allowed' })
      t.match(
        await decide(),
        decision === 'settled' ? { status: 'refunded' } : { status: 'paid', refundDueAmount: 0 }
      )

      if (decision === 'settled') world.paidOut += 4500
      await t.rejects(decide(), { code: 'refund_not_waiting' })
      t.same(
        await world.accounts(booking.id),
        decision === 'settled' ? {} : { gateway: -4500, provider: 3825, platform: 675 }
      )

      const logged = (await db.select().from(auditLog).where(eq(auditLog.targetId, booking.id))).filter(
        (row) => row.actorId === actors.admin.id
      )
      t.ok(
        logged.some(
          (row) =>
            row.action === (decision === 'settled' ? 'refund.settled' : 'refund.voided') &&
            row.reason === 'Paid in cash'
        )
      )
    }
  }
)

moneyTest(
  'a refund of a payment that was read for the last time long ago is still followed: it may come back, ' +
    'and no event say so',
  async (t) => {
    const booking = await world.bookPaid()
    const long = new Date(Date.now() - 200 * 86_400_000)

    await db
      .update(payments)
      .set({ capturedAt: long, gatewayDueAt: null })
      .where(eq(payments.bookingId, booking.id))
    await world.refund(booking.id)
    stripe.state.failRefund(madeFor(booking.id)[0]?.id ?? '')

    const dueIn = async () =>
      ((await world.payment(booking.id)).gatewayDueAt?.getTime() ?? Infinity) - Date.now()
    t.ok((await dueIn()) <= 3_600_000, 'within the hour')
    await db
      .update(payments)
      .set({ gatewayDueAt: new Date(0) })
      .where(eq(payments.bookingId, booking.id))
    await sweepPayments(market, gateway)
    t.match(await refundsOf(booking.id), [{ bounces: 1 }])
    await timePasses(booking.id)
    t.match(await refundsOf(booking.id), [{ status: 'sent', bounces: 1 }])
    t.ok((await dueIn()) <= 3_600_000, 'and again')
  }
)

moneyTest(
  'the sweep finds a dispute, a failed refund and a refund made by hand whose events were lost for ever',
  async (t) => {
    const [disputed, failed, byHand] = [
      await world.bookPaid(),
      await world.bookPaid(),
      await world.bookPaid()
    ]

    await world.refund(failed.id, 1000)

    const txnOf = async (id: string) => (await world.payment(id)).txnId ?? ''
    stripe.state.dispute(await txnOf(disputed.id), 4500)
    stripe.state.failRefund(madeFor(failed.id)[0]?.id ?? '')
    stripe.state.refundByHand(await txnOf(byHand.id), 2000)
    await db.update(payments).set({ gatewayDueAt: new Date(0) })
    t.ok((await sweepPayments(market, gateway)).chargesRead >= 3)
    t.match(await world.payment(disputed.id), { disputedAmount: 4500 })
    t.match(await refundsOf(failed.id), [{ bounces: 1 }])
    t.match(await world.payment(byHand.id), { refundedAmount: 2000 })
    t.equal((await sweepPayments(market, gateway)).chargesRead, 0, 'each is read again when its time comes')
  }
)
