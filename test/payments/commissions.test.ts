import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { auditLog, bookings, commissionRules } from '../../drizzle/schema/index.js'
import { createBooking, previewBooking, previewCancel } from '../../src/bookings/index.js'
import {
  addCommission,
  checkLedger,
  getEarnings,
  listCommissions,
  previewRefund,
  removeCommission,
  type AddCommission
} from '../../src/payments/index.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeProvider, makeService } from '../support/people.js'
import { paymentWorld } from './world.js'

t.setTimeout(120_000)
const { db, market } = await testDatabase(t)
const world = await paymentWorld(t, market, { price: 2000 })
const { actors, gateway } = world
const DAY = 86_400_000

/** A service of a provider of its own. */
async function sale(categoryId = 'cleaning') {
  const { id: providerId } = await makeProvider(db)
  return await makeService(db, providerId, { categoryId, price: 2000 })
}

async function rule(terms: Omit<AddCommission, 'reason'>) {
  return await addCommission(market, actors.admin, { ...terms, reason: 'Agreed' })
}

let starts = 0
/** A whole hour of a day of its own, ahead. */
function nextStart(): string {
  return new Date((Math.floor(Date.now() / DAY) + 3 + starts++) * DAY + 10 * 3_600_000).toISOString()
}

/** What a booking made now is charged, as it is stored; its preview has said the same. */
async function frozen(serviceId: string) {
  const input = { serviceId, scheduledAt: nextStart() }
  const said = await previewBooking(market, gateway, actors.client, input)
  const { id } = await createBooking(market, actors.client, input)
  const [row] = await db.select().from(bookings).where(eq(bookings.id, id))
  if (row === undefined) throw new Error('no booking')

  await db.update(bookings).set({ status: 'cancelled' }).where(eq(bookings.id, id))
  return { row, share: said.online?.platformKeeps, terms: [row.commissionBasisPoints, row.commissionMinimum] }
}

t.test(
  'the nearest rule wins: service, provider, category, everybody, and else the number of all',
  async (t) => {
    const [service, neighbour] = [await sale(), await sale()]
    t.match(await frozen(service.id), { terms: [1500, 0], share: 300 })

    const everybody = await rule({ basisPoints: 1200 })
    t.match(await frozen(service.id), { terms: [1200, 0], share: 240 })

    await rule({ category: 'cleaning', basisPoints: 2000, minimum: 500 })
    await rule({ category: 'plumbing', basisPoints: 100 })
    t.match(await frozen(service.id), { terms: [2000, 500], share: 500 })

    const own = await rule({ provider: service.providerId, basisPoints: 900 })
    t.match(await frozen(service.id), { terms: [900, 0], share: 180 })
    t.match(await frozen(neighbour.id), { terms: [2000, 500] }, 'of nobody else')

    await rule({ service: service.id, basisPoints: 0, minimum: 3000 })
    t.match(await frozen(service.id), { terms: [0, 3000], share: 2000 }, 'never more than the price')

    await removeCommission(market, actors.admin, { id: own.id, reason: 'Over' })
    await removeCommission(market, actors.admin, { id: everybody.id, reason: 'Over' })
    t.match(await frozen((await sale('moving')).id), { terms: [1500, 0] })
  }
)

t.test('a rule holds in its time alone, and of two as near the one that began last wins', async (t) => {
  const { id: service } = await sale('moving')
  const day = (days: number) => new Date(Date.now() + days * DAY).toISOString()

  await rule({ service, basisPoints: 1000, from: day(-9) })
  await rule({ service, basisPoints: 300, from: day(1) })
  await rule({ service, basisPoints: 200, from: day(-8), until: day(-1) })
  t.match(await frozen(service), { terms: [1000, 0] })

  await rule({ service, basisPoints: 500, from: day(-2), until: day(2) })
  await rule({ service, basisPoints: 700, from: day(-3) })
  t.match(await frozen(service), { terms: [500, 0] })

  const inForce = (await listCommissions(market, actors.admin, { limit: 5 })).items.map((item) => [
    item.basisPoints,
    item.isInForce
  ])
  t.same(inForce, [
    [700, true],
    [500, true],
    [200, false],
    [300, false],
    [1000, true]
  ])
})

t.test(
  'a rule changes no booking that there is, and a minimum holds in its own currency alone',
  async (t) => {
    const service = await sale('moving')
    const before = await frozen(service.id)
    const { id } = await rule({ service: service.id, basisPoints: 2500, minimum: 900 })

    t.same(
      await db.select().from(bookings).where(eq(bookings.id, before.row.id)),
      [{ ...before.row, status: 'cancelled' }],
      'nothing of it'
    )

    await db.update(commissionRules).set({ currency: 'AED' }).where(eq(commissionRules.id, id))
    t.match(await frozen(service.id), { terms: [2500, 0] })
  }
)

t.test(
  'with a minimum, fees, refunds and earnings share in the same part, and the ledger is exact',
  async (t) => {
    const frozenTerms = { commissionBasisPoints: 1500, commissionMinimum: 500 }

    const late = await world.bookPaid(frozenTerms)
    t.match(await previewCancel(market, actors.client, { id: late.id }), {
      fee: 1000,
      providerGets: 750
    })
    await world.move(late.id, 'cancelled', 'client')

    const done = await world.bookPaid(frozenTerms)
    await world.complete(done.id)
    t.match(await previewRefund(market, actors.admin, { bookingId: done.id, amount: 400 }), {
      clientGets: 400,
      providerGets: -300,
      platformKeeps: -100
    })
    await world.refund(done.id, 400)

    const year = new Date().getUTCFullYear()
    const period = { from: `${year}-01-01`, to: `${year}-12-31` }
    const { items } = await getEarnings(market, actors.provider, period)

    // 1000 kept of the first, 1600 of the second; a quarter of both is the commission.
    t.match(items, [{ gross: 3000, refunds: 400, commission: 650, net: 1950 }])
    t.same(await checkLedger(market), [])
  }
)

t.test(
  'rules are added and removed with a reason by admins alone, and what cannot be is refused',
  async (t) => {
    const service = await sale('moving')
    const { id } = await rule({ service: service.id, basisPoints: 100 })
    await removeCommission(market, actors.admin, { id, reason: 'A mistake' })

    const told = await db.select().from(auditLog).where(eq(auditLog.targetId, id)).orderBy(auditLog.id)
    t.match(told, [
      { action: 'commission.added', reason: 'Agreed', actorId: actors.admin.id, after: { basisPoints: 100 } },
      { action: 'commission.removed', reason: 'A mistake', before: { basisPoints: 100 } }
    ])

    const count = (await db.select().from(commissionRules)).length
    const missing = '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11'
    for (const [terms, code] of [
      [{ basisPoints: 1, service: missing }, 'not_found'],
      [{ basisPoints: 1, provider: missing }, 'not_found'],
      [{ basisPoints: 1, category: 'no-such' }, 'not_found'],
      [{ basisPoints: 1, category: 'moving', service: service.id }, 'invalid_input'],
      [{ basisPoints: 1, from: '2026-12-02', until: '2026-12-01' }, 'invalid_input']
    ] as const) {
      await t.rejects(rule(terms), { code }, JSON.stringify(terms))
    }

    await t.rejects(removeCommission(market, actors.admin, { id, reason: 'Again' }), { code: 'not_found' })
    await t.rejects(listCommissions(market, actors.provider, { limit: 1 }), { code: 'not_allowed' })
    await t.rejects(addCommission(market, actorOf(world.users.client), { basisPoints: 1, reason: 'Mine' }), {
      code: 'not_allowed'
    })
    t.equal((await db.select().from(commissionRules)).length, count)
  }
)
