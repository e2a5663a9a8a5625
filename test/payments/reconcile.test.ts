import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { auditLog, disputes, payments, refunds } from '../../drizzle/schema/index.js'
import t from '../support/tap.js'
import { checkLedger, reconcilePayments, sweepPayments } from '../../src/payments/index.js'
import { newId } from '../../src/shared/ids.js'
import { testDatabase } from '../support/database.js'
import { paymentWorld } from './world.js'

const { db, market } = await testDatabase(t)
const world = await paymentWorld(t, market)
const { stripe, gateway, actors } = world

/** Everything, call after call. */
async function reconcileAll(period: { from?: string; to?: string } = {}) {
  const all = { read: 0, calls: 0, findings: [] as string[], failures: [] as string[] }
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const { report } = await reconcilePayments(market, gateway, actors.admin, {
      ...period,
      ...(cursor === undefined ? {} : { cursor })
    })

    all.calls++
    all.read += report.read
    all.findings.push(
      ...report.findings.map(({ kind, bookingId, amount }) => `${kind} ${bookingId} ${amount}`)
    )
    all.failures.push(...report.failures.map(({ bookingId, reason }) => `${reason} ${bookingId}`))
    cursor = report.nextCursor
  }

  return { ...all, findings: all.findings.toSorted() }
}

const txnOf = async (bookingId: string) => (await world.payment(bookingId)).txnId ?? ''

/** As many sessions, each of a payment of its own, that are still open at the gateway. */
async function manySessions(many: number, values: Partial<typeof payments.$inferInsert>): Promise<void> {
  const [template] = await db.select().from(payments).where(isNotNull(payments.sessionId)).limit(1)
  const session = stripe.state.sessions.get(template?.sessionId ?? '')
  if (template === undefined || session === undefined) throw new Error('no payment')

  const nothing = {
    refundedAmount: 0,
    refundDueAmount: 0,
    disputedAmount: 0,
    lostAmount: 0,
    txnId: null,
    capturedAt: null,
    sessionClosedAt: null
  }

  const rows = Array.from({ length: many }, () => {
    const id = newId()
    return {
      ...template,
      ...nothing,
      ...values,
      id,
      sessionId: `cs_test_many${id.replaceAll('-', '')}`,
      status: 'expired' as const
    }
  })

  for (const { id, sessionId } of rows) {
    stripe.state.sessions.set(sessionId, {
      ...session,
      id: sessionId,
      status: 'open',
      payment_status: 'unpaid',
      metadata: { paymentId: id }
    })
  }

  await db.insert(payments).values(rows)
}

t.test(
  'what happened at the gateway and whose events were lost for ever is found at once, said and mended, ' +
    'though nothing is due for a reading',
  async (t) => {
    const [disputed, failed, byHand, lost, untouched] = await Promise.all(
      Array.from({ length: 5 }, async () => await world.book())
    )
    if (
      disputed === undefined ||
      failed === undefined ||
      byHand === undefined ||
      lost === undefined ||
      untouched === undefined
    ) {
      throw new Error('no bookings')
    }

    for (const booking of [disputed, failed, byHand, lost, untouched]) {
      stripe.state.pay((await world.checkout(booking.id)).sessionId)
      await world.deliver()
    }

    await world.refund(failed.id, 1000)

    const [late, ended] = [await world.book(), await world.book()]
    stripe.state.pay((await world.checkout(late.id)).sessionId)

    // Wrongly recorded as over: nothing else would ever look at it again.
    stripe.state.pay((await world.checkout(ended.id)).sessionId)
    await db
      .update(payments)
      .set({ status: 'expired', sessionClosedAt: new Date() })
      .where(eq(payments.bookingId, ended.id))
    stripe.state.dispute(await txnOf(disputed.id), 4500)

    const [sent] = await db.select().from(refunds).where(eq(refunds.bookingId, failed.id))
    stripe.state.failRefund(sent?.gatewayRefundId ?? '')
    stripe.state.refundByHand(await txnOf(byHand.id), 2000)
    stripe.state.closeDispute(stripe.state.dispute(await txnOf(lost.id), 4500).id, 'lost')

    const found = await reconcileAll()
    t.same(
      found.findings,
      [
        `captured ${ended.id} 4500`,
        `captured ${late.id} 4500`,
        `dispute_lost ${lost.id} 4500`,
        `dispute_opened ${disputed.id} 4500`,
        `refund_bounced ${failed.id} 1000`,
        `refund_made_at_gateway ${byHand.id} 2000`
      ].toSorted()
    )

    t.same([found.read, found.failures], [7, []])
    t.match(await world.payment(disputed.id), { disputedAmount: 4500 })
    t.match(await world.payment(ended.id), { status: 'paid' })
    t.match(await world.payment(byHand.id), { refundedAmount: 2000 })
    await world.holds(t)
    t.same((await reconcileAll()).findings, [], 'the second time there is nothing new')
    t.equal(
      (await db.select().from(auditLog).where(eq(auditLog.action, 'payments.reconciled'))).length,
      2,
      'the log says who asked'
    )
  }
)

t.test(
  'hundreds are read, each once, oldest read first, over as many calls as it takes; a period chooses',
  async (t) => {
    await manySessions(105, { sessionClosedAt: new Date() })
    stripe.requests.length = 0

    const before = (await db.select().from(payments)).length
    t.ok(before > 105)

    const all = await reconcileAll()
    t.ok(all.calls > 1)
    t.equal(all.read, before)

    const reads = stripe.requests.filter((name) => name === 'GET /v1/refunds').length
    t.equal(
      reads,
      (await db.select().from(payments)).filter(({ capturedAt }) => capturedAt !== null).length,
      'each charge once'
    )
    t.equal((await reconcileAll({ to: '2020-01-01' })).read, 0)
    t.equal((await reconcileAll({ from: '2020-01-01' })).read, before)
    await t.rejects(reconcilePayments(market, gateway, actors.admin, { cursor: 'bm8' }), {
      code: 'invalid_input'
    })
    await t.rejects(reconcilePayments(market, gateway, actors.client, {}), { code: 'not_allowed' })
  }
)

t.test(
  'one that cannot be read holds no other up and is named; a gateway that is away is said so',
  async (t) => {
    const from = new Date().toISOString()
    const fine = await world.bookPaid()

    stripe.state.dispute(await txnOf(fine.id), 4500)

    const pending = await world.book()
    const { sessionId } = await world.checkout(pending.id)
    const refuse = {
      request: new RegExp(`GET /v1/checkout/sessions/${sessionId}$`),
      kind: 'drop' as const,
      isDone: false
    }

    const found = await stripe.spoil(refuse, async () => await reconcileAll({ from }))
    t.same(found.findings, [`dispute_opened ${fine.id} 4500`])
    t.match(found.failures, [new RegExp(`${pending.id}$`)])
    await world.deliver()
    t.same(await checkLedger(market), [])

    stripe.faults.push(
      ...Array.from({ length: 400 }, () => ({ request: /GET/, kind: 'drop' as const, isDone: false }))
    )
    t.teardown(() => {
      stripe.faults.length = 0
    })
    await t.rejects(reconcilePayments(market, gateway, actors.admin, { from }), {
      code: 'payments_unavailable'
    })
  }
)

t.test(
  'a dispute that contradicts our row is called a mismatch each time, until somebody has looked',
  async (t) => {
    stripe.faults.length = 0

    const from = new Date().toISOString()
    const booking = await world.bookPaid()
    const dispute = stripe.state.dispute(await txnOf(booking.id), 4500)

    dispute.currency = 'eur'

    for (const round of [1, 2]) {
      t.ok((await reconcileAll({ from })).findings.includes(`mismatch ${booking.id} 4500`), `round ${round}`)
    }

    t.equal((await db.select().from(disputes).where(eq(disputes.gatewayDisputeId, dispute.id))).length, 0)
  }
)

t.test('one sweep closes every session that nobody may pay any more, however many there are', async (t) => {
  await manySessions(205, { checkedAt: null })
  t.ok((await sweepPayments(market, gateway)).sessionsChecked >= 205)

  t.same(
    await db
      .select()
      .from(payments)
      .where(and(isNull(payments.sessionClosedAt), eq(payments.status, 'expired'))),
    []
  )
})
