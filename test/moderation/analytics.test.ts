import t from '../support/tap.js'
import { ledgerEntries } from '../../drizzle/schema/index.js'
import { getAnalytics, getStats } from '../../src/moderation/index.js'
import { newId } from '../../src/shared/ids.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const { db, market } = await testDatabase(t)
const admin = actorOf(await makeUser(db, { role: 'admin', createdAt: new Date('2026-01-01') }))
const client = await makeUser(db, { createdAt: new Date('2026-10-24T20:30:00Z') })
const provider = await makeProvider(db, {}, { createdAt: new Date('2026-02-01') })
const service = await makeService(db, provider.id)
const range = { from: '2026-10-23', to: '2026-10-26' }

let hour = 0
async function booking(createdAt: string, values: Parameters<typeof makeBooking>[3]) {
  const scheduledAt = new Date(Date.UTC(2027, 0, 1) + 2 * 3_600_000 * hour++)
  return await makeBooking(db, service, client.id, {
    ...values,
    createdAt: new Date(createdAt),
    scheduledAt,
    dueAt: null
  })
}

t.before(async () => {
  // The clock goes back at midnight, so 23:30 of the 24th comes twice.
  await booking('2026-10-24T20:30:00Z', { status: 'completed', answer: 'accepted', answerSeconds: 600 })
  await booking('2026-10-24T21:30:00Z', { status: 'cancelled', answer: 'accepted', answerSeconds: 1800 })
  await booking('2026-10-24T22:00:00Z', { status: 'cancelled', answer: 'declined', answerSeconds: 3600 })
  await booking('2026-10-22T21:00:00Z', {
    status: 'cancelled',
    answer: 'expired',
    cancellationReason: 'expired'
  })
  await booking('2026-10-26T21:59:59Z', { status: 'completed' })
  await booking('2026-10-26T22:00:00Z', { status: 'pending' })
  await booking('2026-10-22T20:59:59Z', { status: 'pending' })

  const paymentId = newId()
  const lines = [
    { account: 'escrow', userId: null, amount: -4500, paymentId },
    { account: `provider:${provider.id}`, userId: provider.id, amount: 3825, paymentId },
    { account: 'platform', userId: null, amount: 675, paymentId },
    { account: `provider:${provider.id}`, userId: provider.id, amount: -3000, paymentId: null }
  ]

  await db.insert(ledgerEntries).values(
    lines.map((line, index) => ({
      id: newId(),
      movement: `test:${index}`,
      currency: 'USD',
      createdAt: new Date('2026-10-25T10:00:00Z'),
      ...line
    }))
  )
})

t.test('bookings fall on the local day on which they were made, also when an hour comes twice', async (t) => {
  const report = await getAnalytics(market, admin, range)
  t.same(report.bookings, [
    { date: '2026-10-23', count: 1 },
    { date: '2026-10-24', count: 2 },
    { date: '2026-10-25', count: 1 },
    { date: '2026-10-26', count: 1 }
  ])

  t.match(report.totals, { bookings: 5, completed: 2, cancelled: 3, users: 3, newUsers: 1 })
  t.same(
    report.topCategories.map(({ category, count }) => [category, count]),
    [['plumbing', 5]]
  )
})

t.test('weeks begin on Monday', async (t) => {
  const report = await getAnalytics(market, admin, { ...range, bucket: 'week' })
  t.same(report.bookings, [
    { date: '2026-10-19', count: 4 },
    { date: '2026-10-26', count: 1 }
  ])
})

t.test('revenue is what the ledger released, and a payout is none', async (t) => {
  const { revenue } = await getAnalytics(market, admin, range)
  t.match(revenue, { gross: 4500, commission: 675, currency: 'USD' })
  t.same(
    revenue.series.map(({ gross }) => gross),
    [0, 0, 4500, 0]
  )
})

t.test(
  'rates and waits come from what became of each request first; bookings without a kept answer tell by ' +
    'their status',
  async (t) => {
    const report = await getAnalytics(market, admin, range)
    t.equal(report.cancellationRate, 0.6)
    t.equal(report.acceptanceRate, 0.6)
    t.same(report.responseMinutes, { median: 30, p90: 60 })
  }
)

t.test('an empty range has zeros and no rates', async (t) => {
  const report = await getAnalytics(market, admin, { from: '2025-01-01', to: '2025-01-02' })
  t.match(report, {
    bookings: [{ count: 0 }, { count: 0 }],
    cancellationRate: null,
    acceptanceRate: null,
    responseMinutes: { median: null, p90: null },
    topCategories: [],
    revenue: { gross: 0, commission: 0 }
  })
})

t.test('the stats count what there is', async (t) => {
  t.match(await getStats(market, admin), {
    users: { total: 3, clients: 1, providers: 1, admins: 1, banned: 0 },
    providers: { approved: 1, pending: 0 },
    services: { visible: 1, hidden: 0 },
    bookings: { total: 7, completed: 2, cancelled: 3, pending: 2 },
    revenue: { gross: 4500, commission: 675 }
  })
})

t.test('only an admin sees them', async (t) => {
  await t.rejects(getAnalytics(market, actorOf(client), {}), { code: 'not_allowed' })
  await t.rejects(getStats(market, actorOf(provider)), { code: 'not_allowed' })
})
