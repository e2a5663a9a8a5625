import { eq } from 'drizzle-orm'
import t from 'tap'
import { auditLog, bookings } from '../../drizzle/schema/index.js'
import {
  acceptProposedTime,
  cancelBooking,
  createBooking,
  declineProposedTime,
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

t.test('a yes and a booking of the held time at once: the client has it, always', async (t) => {
  for (let round = 0; round < ROUNDS; round++) {
    const { client, service, id, scheduledAt } = await proposed()
    const rivals: UserActor[] = await Promise.all(
      Array.from({ length: 4 }, async () => actorOf(await makeUser(db)))
    )
    const [yes, ...booked] = codesOf(
      await Promise.allSettled([
        acceptProposedTime(market, client, { id, scheduledAt }),
        ...rivals.map(
          async (rival) => await createBooking(market, rival, { serviceId: service.id, scheduledAt })
        )
      ])
    )

    t.equal(yes, 'done')
    t.same(new Set(booked), new Set(['slot_taken']))
    t.match(await rowOf(id), { status: 'accepted', scheduledAt: new Date(scheduledAt) })
  }
})

t.test('a proposal and a booking of the same time at once: exactly one has it', async (t) => {
  const seen = new Set<string>()

  for (let round = 0; round < ROUNDS; round++) {
    const { client, provider, service, id } = await proposed()
    const rival: UserActor = actorOf(await makeUser(db))
    const scheduledAt = hourAhead(96)
    const [held = '', booked = ''] = codesOf(
      await Promise.allSettled([
        proposeTime(market, provider, { id, scheduledAt }),
        createBooking(market, rival, { serviceId: service.id, scheduledAt })
      ])
    )
    seen.add(held)

    t.same([held, booked].toSorted(), ['done', 'slot_taken'])
    if (held === 'done') {
      t.match(await acceptProposedTime(market, client, { id, scheduledAt }), { scheduledAt })
    }
  }

  t.comment(`proposals: ${[...seen].join(', ')}`)
})

t.test('one time is proposed to two clients at once: one of them is asked', async (t) => {
  for (let round = 0; round < ROUNDS; round++) {
    const first = await proposed()
    const { provider, service } = first
    const client = actorOf(await makeUser(db))
    const second = await createBooking(market, client, { serviceId: service.id, scheduledAt: hourAhead(120) })
    const scheduledAt = hourAhead(96)
    const outcomes = codesOf(
      await Promise.allSettled(
        [first.id, second.id].map(async (id) => await proposeTime(market, provider, { id, scheduledAt }))
      )
    )

    t.same(outcomes.toSorted(), ['done', 'slot_taken'])
  }
})

t.test('a no and a booking of the held time at once: it is booked or still held, never both', async (t) => {
  for (let round = 0; round < ROUNDS; round++) {
    const { client, service, id, scheduledAt } = await proposed()
    const rival: UserActor = actorOf(await makeUser(db))
    const [no, booked = ''] = codesOf(
      await Promise.allSettled([
        declineProposedTime(market, client, { id, scheduledAt }),
        createBooking(market, rival, { serviceId: service.id, scheduledAt })
      ])
    )

    t.equal(no, 'done')
    t.ok(['done', 'slot_taken'].includes(booked), booked)
    t.match((await rowOf(id)).proposedTime, { declinedAt: String })
  }
})
