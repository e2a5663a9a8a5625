import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import t from 'tap'
import { auditLog, bookingDisputes, bookings, refunds, wallets } from '../../drizzle/schema/index.js'
import { setBookingStatus, sweepBookings } from '../../src/bookings/index.js'
import { checkLedger, createPayout, settleOutside } from '../../src/payments/index.js'
import { decideDispute, openDispute, withdrawDispute } from '../../src/support/index.js'
import { compare, settle } from '../payments/histories.js'
import { paymentWorld } from '../payments/world.js'
import { raceDatabase } from '../support/database.js'
import { actorOf, makeUser } from '../support/people.js'

t.setTimeout(300_000)

const ROUNDS = 8
const RIVALS = 10
const HOUR = 3_600_000
const { market: given } = await raceDatabase(t)
const market = { ...given, rules: { ...given.rules, ticketsPerDay: 1000 } }
const { db } = market
const world = await paymentWorld(t, market)
const { client, provider, admin } = world.actors
const words = 'The tap still leaks'

const codesOf = (results: Array<PromiseSettledResult<unknown>>) =>
  results.map((result) =>
    result.status === 'fulfilled' ? 'done' : String(result.reason.code ?? result.reason)
  )
const counted = (codes: string[], code: string) => codes.filter((one) => one === code).length
const rivals = async (work: (index: number) => Promise<unknown>) =>
  codesOf(
    await Promise.allSettled(Array.from({ length: RIVALS }, async (_rival, index) => await work(index)))
  )

async function walletOf(): Promise<number> {
  const [wallet] = await db.select().from(wallets).where(eq(wallets.userId, provider.id))
  return wallet?.balance ?? 0
}

async function rowOf(id: string) {
  const [row] = await db.select().from(bookings).where(eq(bookings.id, id))
  if (row === undefined) throw new Error('no such booking')
  return row
}

/** A paid booking that is completed, and disputed if it is asked for. */
async function completed({ isDisputed = false } = {}) {
  const { id } = await world.bookPaid()
  await world.complete(id)
  if (isDisputed) await openDispute(market, client, { id, words })

  return id
}

/** Everything arrives; then the ledger and the gateway say the same of this booking. */
async function holds(t: Parameters<typeof world.holds>[0], id: string) {
  await settle(market, world, id)
  await compare(world, db, id)
  t.same(await checkLedger(market), [])
}

t.test(
  'of many who open a dispute at once one does, one ticket is opened, and the money freezes once',
  async (t) => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await completed()
      const before = await walletOf()
      const codes = await rivals(async () => await openDispute(market, client, { id, words }))

      t.equal(counted(codes, 'done'), 1)
      t.equal(counted(codes, 'dispute_open_already'), RIVALS - 1)
      t.equal(await walletOf(), before - 3825)
      t.equal((await db.select().from(bookingDisputes).where(eq(bookingDisputes.bookingId, id))).length, 1)
      await holds(t, id)
    }
  }
)

t.test(
  'a dispute against the sweep that completes: the money is never released while it is disputed',
  async (t) => {
    const ends = new Set<string>()

    for (let round = 0; round < ROUNDS * 3; round++) {
      const { id } = await world.bookPaid()
      await db
        .update(bookings)
        .set({ status: 'in_progress', dueAt: new Date(0) })
        .where(eq(bookings.id, id))
      const before = await walletOf()

      // Now one begins earlier, now the other.
      const [disputeAfter, sweepAfter] = [(round % 4) * 3, (round % 3) * 3]
      await Promise.all([
        pause(disputeAfter).then(async () => await openDispute(market, client, { id, words })),
        pause(sweepAfter).then(async () => await sweepBookings(market))
      ])

      const { status, disputedAt, dueAt } = await rowOf(id)
      ends.add(status)
      t.ok(disputedAt !== null && dueAt === null, 'it is disputed, and nothing is due')
      t.equal(await walletOf(), before, `${status}: nothing is in the wallet`)
      t.equal((await sweepBookings(market)).completed, 0, 'the next sweep finds it frozen')
      await holds(t, id)
    }

    t.same([...ends].sort(), ['completed', 'in_progress'], 'both came first')
  }
)

t.test(
  'a dispute against the provider who completes: one of them comes first, and the money waits',
  async (t) => {
    for (let round = 0; round < ROUNDS; round++) {
      const { id } = await world.bookPaid()
      await db.update(bookings).set({ status: 'in_progress' }).where(eq(bookings.id, id))
      const before = await walletOf()

      const [disputed, done] = await Promise.allSettled([
        openDispute(market, client, { id, words }),
        setBookingStatus(market, provider, { id, status: 'completed' })
      ])
      t.equal(disputed.status, 'fulfilled')
      t.equal(done.status === 'fulfilled', (await rowOf(id)).status === 'completed')
      t.equal(await walletOf(), before)
      await holds(t, id)
    }
  }
)

t.test(
  'a dispute against the payout of the same money: it is paid out and owed, or it is refused',
  async (t) => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await completed()
      const before = await walletOf()
      const [disputed, paid] = await Promise.allSettled([
        openDispute(market, client, { id, words }),
        createPayout(market, admin, { userId: provider.id, amount: before })
      ])

      t.equal(disputed.status, 'fulfilled')
      if (paid.status === 'fulfilled') world.paidOut += before
      t.equal(await walletOf(), paid.status === 'fulfilled' ? -3825 : before - 3825)
      if (paid.status === 'rejected') t.match(paid.reason, { code: 'wallet_too_low' })
      await holds(t, id)

      // The next round begins with an even wallet.
      await withdrawDispute(market, client, { id })
    }
  }
)

t.test('of many admins who decide at once one does, and its share alone goes back', async (t) => {
  const admins = await Promise.all(
    Array.from({ length: RIVALS }, async () => actorOf(await makeUser(db, { role: 'admin' })))
  )

  for (let round = 0; round < ROUNDS; round++) {
    const id = await completed({ isDisputed: true })
    const codes = await rivals(
      async (index) =>
        await decideDispute(market, admins[index] ?? admin, {
          id,
          share: 1000 * (index + 1),
          reason: `I say ${index}`,
          version: 1
        })
    )

    t.equal(counted(codes, 'done'), 1)
    t.equal(counted(codes, 'dispute_not_open'), RIVALS - 1)
    const winner = codes.indexOf('done')
    t.match(await db.select().from(bookingDisputes).where(eq(bookingDisputes.bookingId, id)), [
      { state: 'decided', shareBasisPoints: 1000 * (winner + 1), decidedBy: admins[winner]?.id }
    ])
    t.match(await db.select().from(refunds).where(eq(refunds.bookingId, id)), [
      { amount: 450 * (winner + 1) }
    ])
    const acts = await db.select().from(auditLog).where(eq(auditLog.targetId, id))
    t.equal(acts.filter(({ action }) => action === 'dispute.decided').length, 1)
    await holds(t, id)
  }
})

t.test(
  'a decision against the withdrawal, a refund and a chargeback: the ledger is exact, and Stripe agrees',
  async (t) => {
    for (let round = 0; round < ROUNDS * 2; round++) {
      const id = await completed({ isDisputed: true })
      const charge = world.stripe.state.charges().find(({ metadata }) => metadata.bookingId === id)
      if (charge === undefined) throw new Error('nothing was charged')

      const share = (round * 700) % 10_001
      const decide = async () => {
        await decideDispute(market, admin, { id, share, reason: 'As the photos show', version: 1 })
        await settleOutside(market, world.gateway, id)
      }
      const others = [
        async () => await withdrawDispute(market, client, { id }),
        async () => await world.refund(id, 1200),
        async () => {
          const dispute = world.stripe.state.dispute(charge.id, charge.amount)
          await world.deliver()
          world.stripe.state.closeDispute(dispute.id, round % 2 === 0 ? 'won' : 'lost')
          await world.deliver()
        }
      ]
      const other = others[round % others.length] ?? decide

      // Stripe refuses to refund what a bank has taken back meanwhile; the ledger knows of both.
      const results = await Promise.allSettled([decide(), other()])
      for (const result of results) {
        if (result.status === 'rejected') {
          t.ok(result.reason.code ?? result.reason.status, String(result.reason))
        }
      }
      if (round % others.length === 0) {
        t.equal(results.filter(({ status }) => status === 'fulfilled').length, 1, 'decided or withdrawn')
      }

      await holds(t, id)
    }

    await world.holds(t)
  }
)

t.test('what became due while it was disputed is done once it is withdrawn', async (t) => {
  const { id } = await world.bookPaid()
  await db.update(bookings).set({ status: 'in_progress' }).where(eq(bookings.id, id))
  await openDispute(market, client, { id, words })
  const { endsAt } = await rowOf(id)
  const later = { ...market, now: () => new Date(endsAt.getTime() + 25 * HOUR) }

  t.equal((await sweepBookings(later)).completed, 0)
  const results = codesOf(
    await Promise.allSettled([withdrawDispute(market, client, { id }), sweepBookings(later)])
  )
  t.same(results, ['done', 'done'])
  await sweepBookings(later)
  t.equal((await rowOf(id)).status, 'completed')
  await holds(t, id)
})
