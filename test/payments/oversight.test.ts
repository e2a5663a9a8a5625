import { eq } from 'drizzle-orm'
import { auditLog, refunds, wallets } from '../../drizzle/schema/index.js'
import t from '../support/tap.js'
import {
  createPayout,
  listDueRefunds,
  listOpenDisputes,
  listPayouts,
  listWallets,
  measureMoney,
  reversePayout,
  sweepPayments
} from '../../src/payments/index.js'
import { testDatabase } from '../support/database.js'
import { paymentWorld } from './world.js'

const { db, market } = await testDatabase(t)
const world = await paymentWorld(t, market)
const { admin, client } = world.actors
const page = { limit: 20 }

t.test(
  'a payout that came back is in the wallet again, once, by a movement of the ledger that the log tells of',
  async (t) => {
    const booking = await world.bookPaid()
    await world.complete(booking.id)

    const { id } = await createPayout(market, admin, { userId: world.users.provider.id, amount: 3000 })
    t.match(await listPayouts(market, admin, page), { items: [{ id, amount: 3000, isReversed: false }] })

    const tries = await Promise.allSettled(
      [1, 2, 3].map(async () => await reversePayout(market, admin, { id, reason: 'unknown account' }))
    )
    t.same(tries.filter(({ status }) => status === 'fulfilled').length, 1, 'of three at once, one')
    await t.rejects(reversePayout(market, admin, { id, reason: 'again' }), { code: 'payout_reversed' })
    t.match(await listPayouts(market, admin, page), { items: [{ id, isReversed: true }] })
    t.match(await db.select().from(wallets), [{ balance: 3825 }])
    t.match(await listWallets(market, admin, page), {
      items: [{ userId: world.users.provider.id, balance: 3825, currency: 'USD' }]
    })
    t.match(await db.select().from(auditLog).where(eq(auditLog.action, 'wallet.payout_reversed')), [
      { actorId: admin.id, reason: 'unknown account' }
    ])
    await world.holds(t)
  }
)

t.test('an admin sees open disputes and refunds that are due, and nobody else does', async (t) => {
  const [disputed, waiting] = [await world.bookPaid(), await world.bookPaid()]
  const intent = world.stripe.state.charges().find(({ metadata }) => metadata.bookingId === disputed.id)

  world.stripe.state.dispute(intent?.id ?? '', 4500)
  await world.deliver()
  t.match(await listOpenDisputes(market, admin, page), {
    items: [{ amount: 4500, currency: 'USD' }],
    nextCursor: null
  })

  const broken = { request: /POST \/v1\/refunds/, kind: '429' as const, isDone: false }
  await world.stripe.spoil(broken, async () => await world.move(waiting.id, 'cancelled', 'provider'))
  t.match((await listDueRefunds(market, admin, page)).items, [
    { bookingId: waiting.id, amount: 4500, attempts: 1, refusedAt: null }
  ])
  t.match(await measureMoney(market, new Date()), {
    refundsDue: { waiting: 1, refused: 0 },
    disputes: { open: 1, inquiry: 0 }
  })
  await db
    .update(refunds)
    .set({ refusedAt: new Date(), bounces: 2, refusals: 3 })
    .where(eq(refunds.bookingId, waiting.id))
  t.match((await listDueRefunds(market, admin, page)).items, [{ bounces: 2, refusals: 3, refusedAt: String }])
  t.match(await measureMoney(market, new Date(Date.now() + 2 * 3_600_000)), {
    refundsDue: { waiting: 0, refused: 1 },
    payoutsPending: [{ currency: 'USD', wallets: 1, amount: 3825 }],
    readingLateSeconds: Number
  })
  await db.update(refunds).set({ refusedAt: null }).where(eq(refunds.bookingId, waiting.id))

  for (const list of [listOpenDisputes, listDueRefunds, listWallets, listPayouts]) {
    await t.rejects(
      async () => {
        await list(market, client, page)
      },
      { code: 'not_allowed' }
    )
  }

  await sweepPayments(market, world.gateway)
})
