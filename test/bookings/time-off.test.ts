import t from '../support/tap.js'
import { desc, eq } from 'drizzle-orm'
import { auditLog, bookings, timeOff } from '../../drizzle/schema/index.js'
import {
  addTimeOff,
  bookingsOutsideHours,
  createBooking,
  getAvailability,
  listTimeOff,
  removeTimeOff,
  rescheduleBooking
} from '../../src/bookings/index.js'
import { newId } from '../../src/shared/ids.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { HOUR, hourAhead } from './market.js'

const { db, market } = await testDatabase(t)

async function desk() {
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)
  const client = actorOf(await makeUser(db))

  return { actor: actorOf(provider), service, client }
}

/** From one hour ahead to another. */
const off = (from: number, to: number) => ({
  from: hourAhead(from).toISOString(),
  to: hourAhead(to).toISOString()
})

t.test(
  'time off closes its slots to every booking and every move, and opens them when it is removed',
  async (t) => {
    const { actor, service, client } = await desk()
    const asked = { serviceId: service.id, scheduledAt: hourAhead(50).toISOString() }
    const before = await createBooking(market, client, { ...asked, scheduledAt: hourAhead(30).toISOString() })

    const added = await addTimeOff(market, actor, off(48, 52))
    t.strictSame(added.clashes, [])

    await t.rejects(createBooking(market, client, asked), { code: 'slot_closed' })
    await t.rejects(rescheduleBooking(market, client, { id: before.id, scheduledAt: asked.scheduledAt }), {
      code: 'slot_closed'
    })

    const { slots } = await getAvailability(market, client, { serviceId: service.id, days: 5 })
    t.strictSame(
      slots.filter(({ start, end }) => end > added.from && start < added.to),
      [],
      'none of its time is offered'
    )

    t.strictSame(
      (await listTimeOff(market, actor)).items.map(({ id }) => id),
      [added.id]
    )
    await removeTimeOff(market, actor, added)
    t.strictSame((await listTimeOff(market, actor)).items, [])
    t.equal((await createBooking(market, client, asked)).status, 'pending')

    const logged = await db
      .select()
      .from(auditLog)
      .where(eq(auditLog.targetId, actor.id))
      .orderBy(desc(auditLog.id))
    t.strictSame(
      logged.map(({ action }) => action),
      ['provider.time_off_removed', 'provider.time_off_added']
    )
  }
)

t.test('the bookings of the time are named, and none of them is dropped', async (t) => {
  const { actor, service, client } = await desk()
  const booked = async (hour: number, values = {}) =>
    await makeBooking(db, service, client.id, { scheduledAt: hourAhead(hour), status: 'accepted', ...values })

  await booked(46)
  const first = await booked(48, { status: 'pending', expiresAt: hourAhead(24) })
  const second = await booked(52)
  await booked(54)
  await booked(50, { status: 'cancelled' })
  await booked(50, { status: 'pending', expiresAt: new Date(Date.now() - HOUR) })

  const { clashes } = await addTimeOff(market, actor, off(48, 54))
  t.strictSame(
    clashes.map(({ id, status }) => [id, status]),
    [
      [first.id, 'pending'],
      [second.id, 'accepted']
    ]
  )
  t.strictSame(
    (await bookingsOutsideHours(market, actor)).map(({ id }) => id),
    [first.id, second.id]
  )

  const rows = await db.select().from(bookings).where(eq(bookings.providerId, actor.id))
  t.equal(rows.filter(({ version }) => version !== 1).length, 0)
})

t.test('what is empty, over, too long or one too many is refused, and another’s stays', async (t) => {
  const { actor } = await desk()
  const other = (await desk()).actor

  for (const wrong of [off(3, 3), off(3, 2), off(-5, -2), off(1, 1 + 367 * 24)]) {
    await t.rejects(addTimeOff(market, actor, wrong), { code: 'invalid_input' }, JSON.stringify(wrong))
  }

  await t.rejects(addTimeOff(market, actorOf(await makeUser(db)), off(1, 2)), { code: 'not_found' })

  const mine = await addTimeOff(market, actor, off(1, 2))
  await t.rejects(removeTimeOff(market, other, mine), { code: 'not_found' })

  const createdAt = new Date()
  await db.insert(timeOff).values(
    Array.from({ length: 99 }, () => ({
      id: newId(),
      providerId: actor.id,
      startsAt: hourAhead(5),
      endsAt: hourAhead(6),
      createdAt
    }))
  )
  await t.rejects(addTimeOff(market, actor, off(1, 2)), { code: 'too_many_time_off' })
  t.equal((await listTimeOff(market, actor)).items.length, 100)
})
