import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { disputes, payments, refunds, sandboxSessions, wallets } from '../../drizzle/schema/index.js'
import { createPayout, openCheckout, reserveCheckout } from '../../src/payments/index.js'
import { newId } from '../../src/shared/ids.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { liveServer } from './server.js'

const server = await liveServer(t)
const { db, market, app } = server
const admin = await makeUser(db, { role: 'admin', name: 'Rita Khalil' })
const terminal = await server.signedIn(admin)
const provider = await makeProvider(db, { businessName: 'Cedar Cooling' }, { name: 'Ziad' })
const client = await makeUser(db)
const service = await makeService(db, provider.id)

t.test(
  '`payments reconcile` reads a period at the gateway, says what the marketplace did not know, and how ' +
    'it ended',
  async (t) => {
    t.match(await terminal(['payments', 'reconcile']), {
      code: 0,
      output: /0 payments read at the gateway\.[\s\S]*Nothing that the marketplace/
    })

    const booking = await makeBooking(db, service, client.id, { status: 'accepted' })
    const actor = actorOf(client)
    const checkout = await openCheckout(
      market,
      app.gateway,
      actor,
      await reserveCheckout(market, app.gateway, actor, { bookingId: booking.id })
    )

    // Paid, and no event ever comes.
    await app.sandbox?.decide(checkout.sessionId, 'pay')
    t.match(await terminal(['payments', 'reconcile', '--to', '2020-01-01']), {
      code: 0,
      output: /^0 payments read/
    })

    const found = await terminal(['payments', 'reconcile', '--from', '2020-01-01'])
    t.match(found, {
      code: 0,
      output: new RegExp(`1 payment read[\\s\\S]*${checkout.paymentId}.*${booking.id}.*was paid`)
    })
    t.match(await db.select().from(payments), [{ status: 'paid' }])
    t.same(JSON.parse((await terminal(['payments', 'reconcile', '--json'])).output), {
      read: 1,
      findings: [],
      failures: []
    })
    t.match(await terminal(['payments', 'reconcile', '--from', 'soon']), { code: 2 })

    await db.delete(sandboxSessions).where(eq(sandboxSessions.id, checkout.sessionId))
    await db.update(payments).set({ capturedAt: null, status: 'expired' })

    const failed = await terminal(['payments', 'reconcile'])
    t.match(failed, {
      code: 1,
      output: new RegExp(`Not read[\\s\\S]*${checkout.paymentId}`),
      errors: /1 payment could not be read; ask again later/
    })
  }
)

t.test(
  'wallets, payouts, open disputes and refunds that are due are listed, with what an operator must ' +
    'know of each',
  async (t) => {
    const [payment] = await db.select().from(payments)
    if (payment === undefined) throw new Error('no payment')

    const at = new Date()
    const about = { paymentId: payment.id, amount: 1500, currency: 'USD', createdAt: at }

    await db
      .insert(wallets)
      .values({ userId: provider.id, currency: 'USD', balance: 5000, lastTransactionAt: at })
    await createPayout(market, actorOf(admin), {
      userId: provider.id,
      amount: 3000,
      reference: 'Transfer 114'
    })
    await db.insert(disputes).values({ ...about, id: newId(), gatewayDisputeId: 'dp_cedar', status: 'open' })

    const refused = {
      attempts: 6,
      bounces: 2,
      refusals: 1,
      refusedAt: at,
      lastError: 'came back',
      nextAttemptAt: at
    }

    await db
      .insert(refunds)
      .values({ ...about, ...refused, id: newId(), bookingId: payment.bookingId, cause: 'cancelled' })

    t.match(await terminal(['payments', 'wallets']), { code: 0, output: /Ziad.*\$20/ })
    t.match(await terminal(['payments', 'payouts']), { code: 0, output: /\$30.*Transfer 114/ })
    t.match(await terminal(['payments', 'disputes']), { code: 0, output: /dp_cedar.*\$15/ })
    t.match(await terminal(['payments', 'refunds']), {
      code: 0,
      output: /\$15.*waits for you.*6.*2.*came back/
    })
    t.match(JSON.parse((await terminal(['payments', 'refunds', '--json'])).output), {
      items: [{ bounces: 2, refusals: 1, refusedAt: String }],
      nextCursor: null
    })
  }
)

t.test(
  'a refused refund is settled and a returned payout is put back, each only after a look and a yes',
  async (t) => {
    const idIn = async (list: string): Promise<string> =>
      JSON.parse((await terminal(['payments', list, '--json'])).output).items[0].id
    const [refund, payout] = [await idIn('refunds'), await idIn('payouts')]

    await db.update(payments).set({ capturedAt: new Date(), status: 'paid', refundDueAmount: 1500 })

    t.match(await terminal(['payments', 'settle', refund, '--dry-run']), {
      code: 0,
      output: /Would settle the refund of \$15 .*came back/
    })
    t.match(await terminal(['payments', 'settle', refund, '--reason', 'Cash']), {
      code: 2,
      errors: /add --yes/
    })
    t.match(await db.select().from(refunds), [{ status: 'due' }])
    t.match(await terminal(['payments', 'settle', refund, '--reason', 'Cash', '--yes']), {
      code: 0,
      output: 'Settled.\n'
    })
    t.match(await db.select().from(refunds), [{ status: 'sent', isSettledElsewhere: true }])
    t.match(await terminal(['payments', 'void', refund, '--reason', 'Late', '--yes']), { code: 4 })

    t.match(await terminal(['payments', 'reverse', payout, '--reason', 'Unknown account', '--yes']), {
      code: 0,
      output: /\$30 is in the wallet again/
    })
    t.match(await terminal(['payments', 'reverse', payout, '--reason', 'Again', '--yes']), { code: 5 })
    t.match(await terminal(['payments', 'payouts']), { output: /yes/ })
  }
)
