import { eq } from 'drizzle-orm'
import { bookings, providers } from '../../drizzle/schema/index.js'
import {
  acceptProposedTime,
  cancelBooking,
  createBooking,
  declineProposedTime,
  getAvailability,
  proposeTime,
  rescheduleBooking,
  setBookingDetails,
  setBookingStatus
} from '../../src/bookings/index.js'
import type { Market } from '../../src/shared/market.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import t from '../support/tap.js'
import { HOUR, hourAhead, MINUTE, refusalOf, rowOf } from './market.js'

const { db, market } = await testDatabase(t)

/** A booking in two days for which another time, a day later, is proposed. */
async function proposed(values: Partial<typeof bookings.$inferSelect> = {}) {
  const provider = actorOf(await makeProvider(db))
  const service = await makeService(db, provider.id)
  const client = actorOf(await makeUser(db))
  const { id } = await makeBooking(db, service, client.id, { scheduledAt: hourAhead(48), ...values })

  const other = hourAhead(72)
  await proposeTime(market, provider, { id, scheduledAt: other.toISOString() })

  return { provider, service, client, id, other, scheduledAt: other.toISOString() }
}

type Scene = Awaited<ReturnType<typeof proposed>>

/** What a stranger is told of a start, by looking and by booking it. */
async function judged({ service }: Scene, start: Date, at: Market = market) {
  const stranger = actorOf(await makeUser(db))
  const asked = { serviceId: service.id, days: 14, at: start.toISOString() }
  const { slots, at: told } = await getAvailability(at, stranger, asked)
  const isListed = slots.some((slot) => slot.start === start.toISOString())

  return { isListed, code: told?.code ?? null, alternatives: told?.alternatives ?? [] }
}

async function bookBy(at: Market, { service }: Scene, start: Date) {
  const stranger = actorOf(await makeUser(db))
  return await createBooking(at, stranger, { serviceId: service.id, scheduledAt: start.toISOString() })
}

t.test('a time that waits for the yes of a client is taken for everybody else, and theirs', async (t) => {
  const scene = await proposed()
  const { client, id, other, scheduledAt } = scene

  for (const minutes of [-30, 0, 30]) {
    const start = new Date(other.getTime() + minutes * MINUTE)
    const { isListed, code, alternatives } = await judged(scene, start)
    t.match({ isListed, code }, { isListed: false, code: 'slot_taken' }, `${minutes} min beside it`)
    t.equal(alternatives.includes(scheduledAt), false)

    const refused = await refusalOf(bookBy(market, scene, start))
    t.equal(refused.code, 'slot_taken')
  }
  t.equal((await judged(scene, new Date(other.getTime() + 2 * HOUR))).isListed, true, 'well behind it')

  const moved = await acceptProposedTime(market, client, { id, scheduledAt })
  t.match(moved, { status: 'accepted', scheduledAt })
})

t.test('one time is not proposed to two clients, and nobody moves onto it', async (t) => {
  const scene = await proposed()
  const { provider, service, scheduledAt } = scene
  const second = actorOf(await makeUser(db))
  const { id } = await makeBooking(db, service, second.id, { scheduledAt: hourAhead(100) })
  const before = await rowOf(db, id)

  for (const act of [
    proposeTime(market, provider, { id, scheduledAt }),
    rescheduleBooking(market, second, { id, scheduledAt })
  ]) {
    t.equal((await refusalOf(act)).code, 'slot_taken')
  }
  t.same(await rowOf(db, id), before)
})

t.test('what is held does not stand in the way of its own booking', async (t) => {
  const scene = await proposed()
  const { provider, client, id, other } = scene
  const beside = new Date(other.getTime() + HOUR / 2)

  await proposeTime(market, provider, { id, scheduledAt: beside.toISOString() })
  t.equal((await judged(scene, new Date(other.getTime() - HOUR))).code, null, 'the older is free')

  const moved = await rescheduleBooking(market, client, { id, scheduledAt: other.toISOString() })
  t.match(moved, { scheduledAt: other.toISOString(), proposedTime: null })
})

t.test('it is free again as soon as the proposal is not open any more', async (t) => {
  const closings: Record<string, (scene: Scene) => Promise<unknown>> = {
    'the no of the client': async ({ client, id, scheduledAt }) =>
      await declineProposedTime(market, client, { id, scheduledAt }),
    'a cancellation': async ({ client, id }) => await cancelBooking(market, client, { id }),
    'a move by the client': async ({ client, id }) =>
      await rescheduleBooking(market, client, { id, scheduledAt: hourAhead(100).toISOString() }),
    'the yes of the provider to what was asked': async ({ provider, id }) =>
      await setBookingStatus(market, provider, { id, status: 'accepted' }),
    'a newer proposal': async ({ provider, id }) =>
      await proposeTime(market, provider, { id, scheduledAt: hourAhead(101).toISOString() }),
    'the expiry of the request': async ({ id }) =>
      await db
        .update(bookings)
        .set({ expiresAt: new Date(Date.now() - MINUTE), dueAt: new Date(Date.now() - MINUTE) })
        .where(eq(bookings.id, id))
  }

  for (const [closing, close] of Object.entries(closings)) {
    const scene = await proposed()
    t.equal((await judged(scene, scene.other)).code, 'slot_taken', closing)
    await close(scene)

    t.match(await judged(scene, scene.other), { isListed: true, code: null }, closing)
    t.equal((await bookBy(market, scene, scene.other)).scheduledAt, scene.scheduledAt, closing)
  }

  const scene = await proposed({ status: 'accepted', scheduledAt: hourAhead(200) })
  const { proposedTime } = await rowOf(db, scene.id)
  const expired = { ...market, now: () => new Date(proposedTime?.expiresAt ?? '') }
  t.match(await judged(scene, scene.other, expired), { code: null }, 'its own expiry')
  t.equal((await bookBy(expired, scene, scene.other)).scheduledAt, scene.scheduledAt)
})

t.test('what the client adds to the booking leaves it held', async (t) => {
  const scene = await proposed()
  await setBookingDetails(market, scene.client, { id: scene.id, notes: 'The gate is open' })

  t.equal((await judged(scene, scene.other)).code, 'slot_taken')
})

t.test("the provider's buffer is held behind it, and it counts as a job of its day", async (t) => {
  const provider = actorOf(await makeProvider(db))
  await db.update(providers).set({ bufferMinutes: 60 }).where(eq(providers.userId, provider.id))
  const service = await makeService(db, provider.id)
  const client = actorOf(await makeUser(db))
  const { id } = await makeBooking(db, service, client.id, { scheduledAt: hourAhead(48) })
  const other = hourAhead(96)
  await proposeTime(market, provider, { id, scheduledAt: other.toISOString() })
  const scene = { provider, service, client, id, other, scheduledAt: other.toISOString() }

  const behind = (hours: number) => new Date(other.getTime() + hours * HOUR)
  t.equal((await judged(scene, behind(1))).code, 'slot_taken')
  t.equal((await judged(scene, behind(2))).code, null)

  await db.update(providers).set({ jobsPerDay: 1 }).where(eq(providers.userId, provider.id))
  const beside = [behind(2), behind(-2)]
  const codes = await Promise.all(beside.map(async (start) => (await judged(scene, start)).code))
  t.ok(codes.includes('slot_day_full'), codes.join())

  const moved = await acceptProposedTime(market, client, { id, scheduledAt: other.toISOString() })
  t.match(moved, { status: 'accepted' }, 'its own day is not full of itself')
})

t.test('where other times are switched off nothing is held', async (t) => {
  const scene = await proposed()
  const without = { ...market, rules: { ...market.rules, hasProposedTimes: false } }

  t.match(await judged(scene, scene.other, without), { isListed: true, code: null })
})
