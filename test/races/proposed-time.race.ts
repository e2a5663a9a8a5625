import { eq } from 'drizzle-orm'
import t from 'tap'
import { auditLog, bookings } from '../../drizzle/schema/index.js'
import {
  acceptProposedTime,
  cancelBooking,
  createBooking,
  proposeTime,
  setBookingStatus
} from '../../src/bookings/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import { raceDatabase } from '../support/database.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'

const ROUNDS = 12
const HOUR = 3_600_000
const { db, market } = await raceDatabase(t)

const hourAhead = (hours: number) => new Date((Math.ceil(Date.now() / HOUR) + hours) * HOUR).toISOString()

/** An accepted booking with another time proposed, of a provider of its own. */
async function proposed() {
  const provider = actorOf(await makeProvider(db))
  const service = await makeService(db, provider.id)
  const client = actorOf(await makeUser(db))
  const { id } = await createBooking(market, client, { serviceId: service.id, scheduledAt: hourAhead(48) })
  await setBookingStatus(market, provider, { id, status: 'accepted' })

  const scheduledAt = hourAhead(72)
  await proposeTime(market, provider, { id, scheduledAt })

  return { provider, client, service, id, scheduledAt }
}

const codesOf = (results: Array<PromiseSettledResult<unknown>>) =>
  results.map((result) => (result.status === 'fulfilled' ? 'done' : String(result.reason.code)))

async function actionsOf(id: string): Promise<string[]> {
  const rows = await db.select().from(auditLog).where(eq(auditLog.targetId, id)).orderBy(auditLog.id)
  return rows.map(({ action }) => action)
}

async function rowOf(id: string) {
  const [row] = await db.select().from(bookings).where(eq(bookings.id, id))
  if (row === undefined) throw new Error('no such booking')
  return row
}

t.test('many yeses at once move the booking once, and all are told that it is moved', async (t) => {
  for (let round = 0; round < ROUNDS; round++) {
    const { client, id, scheduledAt } = await proposed()
    const results = await Promise.allSettled(
      Array.from({ length: 10 }, async () => await acceptProposedTime(market, client, { id, scheduledAt }))
    )

    t.same(new Set(codesOf(results)), new Set(['done']))
    t.equal((await actionsOf(id)).filter((action) => action === 'booking.time_agreed').length, 1)
    t.match(await rowOf(id), { status: 'accepted', version: 3, scheduledAt: new Date(scheduledAt) })
  }
})

t.test('a yes and a cancellation at once: one comes first, and the booking ends cancelled', async (t) => {
  const seen = new Set<string>()

  for (let round = 0; round < ROUNDS; round++) {
    const { client, provider, id, scheduledAt } = await proposed()
    const before = await rowOf(id)
    const [yes = '', cancelled = ''] = codesOf(
      await Promise.allSettled([
        acceptProposedTime(market, client, { id, scheduledAt }),
        cancelBooking(market, provider, { id, reason: 'I am ill' })
      ])
    )
    seen.add(yes)

    const row = await rowOf(id)
    t.equal(cancelled, 'done')
    t.equal(row.status, 'cancelled')
    t.ok(yes === 'done' || yes === 'proposed_time_closed', yes)
    t.same(
      row.scheduledAt,
      yes === 'done' ? new Date(scheduledAt) : before.scheduledAt,
      'moved before it was cancelled, or not at all'
    )
  }

  t.comment(`yes: ${[...seen].join(', ')}`)
})

t.test('a yes and a booking of the same slot at once: exactly one has it', async (t) => {
  for (let round = 0; round < ROUNDS; round++) {
    const { client, service, id, scheduledAt } = await proposed()
    const rival: UserActor = actorOf(await makeUser(db))
    const before = await rowOf(id)
    const [yes, booked] = codesOf(
      await Promise.allSettled([
        acceptProposedTime(market, client, { id, scheduledAt }),
        createBooking(market, rival, { serviceId: service.id, scheduledAt })
      ])
    )

    t.same([yes, booked].toSorted(), ['done', 'slot_taken'])
    if (yes !== 'done') t.same(await rowOf(id), before, 'the loser stays as it was')
  }
})
