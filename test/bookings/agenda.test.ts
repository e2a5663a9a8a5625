import t from '../support/tap.js'
import { getAgenda, listProviderBookings } from '../../src/bookings/index.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const HOUR = 3_600_000
const { db, market } = await testDatabase(t)
// A Wednesday; in Beirut it is already 00:30 of the Thursday.
const wednesday = new Date('2027-06-02T21:30:00.000Z')
const then = { ...market, now: () => wednesday }

async function desk(timezone = 'Asia/Beirut') {
  const provider = await makeProvider(db, { timezone })
  const service = await makeService(db, provider.id)
  const client = await makeUser(db)
  const job = async (start: string, values: Parameters<typeof makeBooking>[3] = {}, hours = 1) =>
    (
      await makeBooking(db, service, client.id, {
        scheduledAt: new Date(start),
        endsAt: new Date(Date.parse(start) + hours * HOUR),
        expiresAt: new Date('2028-01-01T00:00:00.000Z'),
        ...values
      })
    ).id

  return { actor: actorOf(provider), job }
}

t.test(
  'the agenda has the jobs of today and of the week in the zone of the provider, and counts them',
  async (t) => {
    const { actor, job } = await desk()

    await job('2027-05-30T20:00:00.000Z', { status: 'completed' }) // Sunday 23:00 of the week before
    const monday = await job('2027-05-30T21:30:00.000Z', { status: 'completed' }, 0.75) // Monday 00:30
    const begun = await job('2027-06-03T07:00:00.000Z', { status: 'in_progress' }, 2)
    const accepted = await job('2027-06-03T10:00:00.000Z', { status: 'accepted' })
    const asked = await job('2027-06-03T15:00:00.000Z')
    await job('2027-06-03T12:00:00.000Z', { status: 'cancelled' })
    await job('2027-06-03T18:00:00.000Z', { expiresAt: new Date('2027-06-02T21:00:00.000Z') })
    const sunday = await job('2027-06-06T19:30:00.000Z')
    await job('2027-06-06T21:30:00.000Z') // the Monday after

    const agenda = await getAgenda(then, actor)
    const ids = (jobs: Array<{ id: string }>) => jobs.map(({ id }) => id)

    t.match(agenda, { timezone: 'Asia/Beirut', requestsWaiting: 3 })
    t.match(agenda.today, {
      date: '2027-06-03',
      counts: { waiting: 1, accepted: 2, done: 0, hoursBooked: 3 }
    })
    t.strictSame(ids(agenda.today.bookings), [begun, accepted, asked])
    t.match(agenda.week, {
      from: '2027-05-31',
      to: '2027-06-06',
      counts: { waiting: 2, accepted: 2, done: 1, hoursBooked: 3.75 }
    })
    t.strictSame(ids(agenda.week.bookings), [monday, begun, accepted, asked, sunday])
  }
)

t.test('a day whose midnight does not exist ends where the next one starts', async (t) => {
  // The last Friday of April begins in Cairo at 01:00.
  const { actor, job } = await desk('Africa/Cairo')
  const first = await job('2027-04-29T22:00:00.000Z') // 01:00
  const last = await job('2027-04-30T20:00:00.000Z', {}, 0.5) // 23:00
  await job('2027-04-30T21:00:00.000Z') // the Saturday, 00:00

  const friday = { ...market, now: () => new Date('2027-04-30T08:00:00.000Z') }
  const { today } = await getAgenda(friday, actor)
  t.equal(today.date, '2027-04-30')
  t.strictSame(
    today.bookings.map(({ id }) => id),
    [first, last]
  )
})

t.test('bookings are listed soonest first, from one local day to another, a page at a time', async (t) => {
  const { actor, job } = await desk()
  const late = await job('2027-06-04T20:00:00.000Z', { status: 'accepted' }) // 23:00 of the 4th
  const early = await job('2027-06-03T05:00:00.000Z')
  const noon = await job('2027-06-03T09:00:00.000Z')
  await job('2027-06-04T21:30:00.000Z') // the 5th

  const providerId = actor.id
  const days = { providerId, from: '2027-06-03', to: '2027-06-04' }
  const first = await listProviderBookings(then, actor, { ...days, order: 'start', limit: 2 })
  const cursor = first.nextCursor ?? ''
  const second = await listProviderBookings(then, actor, { ...days, order: 'start', limit: 2, cursor })

  t.strictSame(
    [...first.items, ...second.items].map(({ id }) => id),
    [early, noon, late]
  )
  t.equal(second.nextCursor, null)

  const accepted = await listProviderBookings(then, actor, { ...days, status: 'accepted', limit: 20 })
  t.strictSame(
    accepted.items.map(({ id }) => id),
    [late]
  )
  await t.rejects(
    listProviderBookings(then, actor, { ...days, from: '2027-06-05', to: '2027-06-04', limit: 20 }),
    { code: 'invalid_input', params: { field: 'to' } },
    'days in the wrong order'
  )
  await t.rejects(listProviderBookings(then, actor, { ...days, from: '2027-02-30', limit: 20 }), {
    code: 'invalid_input'
  })
})

t.test('a stranger has no agenda', async (t) => {
  await t.rejects(getAgenda(then, actorOf(await makeUser(db))), { code: 'not_found' })
})
