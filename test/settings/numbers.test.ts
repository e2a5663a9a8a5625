import { eq } from 'drizzle-orm'
import { isFar } from '../../agent/facts/distance.js'
import { bookings, services, type services as serviceTable } from '../../drizzle/schema/index.js'
import { getBooking, proposeTime, reportNoShow } from '../../src/bookings/index.js'
import { rankServices } from '../../src/search/index.js'
import type { MarketplaceRules } from '../../src/shared/rules.js'
import { hourAhead } from '../bookings/market.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import t from '../support/tap.js'

// Numbers that an admin can set: the marketplace goes by the set one, not by the first.

const { db, market } = await testDatabase(t)
const HOUR = 3_600_000
const START = new Date('2031-06-02T20:30:00.000Z')

/** The marketplace by other numbers, and at another instant. */
const by = (rules: Partial<MarketplaceRules>, instant?: Date) => ({
  ...market,
  rules: { ...market.rules, ...rules },
  ...(instant === undefined ? {} : { now: () => instant })
})

async function booked(values: Partial<typeof bookings.$inferSelect> = {}) {
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)
  const client = await makeUser(db)
  const { id } = await makeBooking(db, service, client.id, {
    status: 'accepted',
    answer: 'accepted',
    scheduledAt: START,
    ...values
  })

  return { id, provider: actorOf(provider), client: actorOf(client) }
}

t.test('a missed appointment can be told from and until the times that are set', async (t) => {
  const after = (minutes: number) => new Date(START.getTime() + minutes * 60_000)
  const told = { note: 'I rang three times', version: 1 }

  const late = await booked()
  const refusal = { code: 'no_show_closed' }
  const patient = (minutes: number) => by({ noShowAfterMinutes: 40 }, after(minutes))
  await t.rejects(reportNoShow(patient(39), late.provider, { id: late.id, ...told }), refusal)
  t.match(await reportNoShow(patient(40), late.provider, { id: late.id, ...told }), { isNoShow: true })

  const slow = await booked()
  const report = async (noShowHours: number) =>
    await reportNoShow(by({ noShowHours }, after(4 * 60)), slow.provider, { id: slow.id, ...told })
  await t.rejects(report(2), refusal, 'the day is over')
  t.match(await report(5), { isNoShow: true })
})

t.test('both sides can call each other for as many days as are set', async (t) => {
  const { id, client } = await booked({ status: 'completed', updatedAt: START })
  const day = (count: number) => new Date(START.getTime() + count * 24 * HOUR)
  const contact = async (contactDays: number, days: number) =>
    (await getBooking(by({ contactDays }, day(days)), client, { id })).contact

  t.not(await contact(20, 19), null)
  t.equal(await contact(3, 4), null)
})

t.test('as many other times may be proposed as are set', async (t) => {
  const scheduledAt = hourAhead(72)
  const { id, provider } = await booked({ scheduledAt, endsAt: new Date(scheduledAt.getTime() + HOUR) })
  const propose = async (hours: number) =>
    await proposeTime(by({ proposedTimesPerDay: 1 }), provider, {
      id,
      scheduledAt: hourAhead(hours).toISOString()
    })

  await propose(96)
  await t.rejects(propose(97), { code: 'too_many_proposed_times' })
})

t.test('near and far are as many kilometres as are set', async (t) => {
  const { id } = await makeService(db, (await makeProvider(db)).id)
  // Some ten kilometres north of where it is looked for.
  const place: Partial<typeof serviceTable.$inferInsert> = { lat: 33.36, lng: 35.2038, city: null }
  await db.update(services).set(place).where(eq(services.id, id))

  const reasons = async (nearKm: number) => {
    const found = await rankServices(by({ nearKm }), actorOf(await makeUser(db)), {
      category: 'plumbing',
      place: { lat: 33.2705, lng: 35.2038 },
      limit: 20
    })
    return found.find(({ service }) => service.id === id)?.reasons.map(({ code }) => code)
  }

  t.equal((await reasons(12))?.includes('near'), true)
  t.equal((await reasons(5))?.includes('near'), false)

  t.equal(isFar({ distanceKm: 30 }, { nearKm: 15, farKm: 29 }), true)
  t.equal(isFar({ distanceKm: 30 }, { nearKm: 15, farKm: 31 }), false)
})
