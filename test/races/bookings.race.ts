import t from 'tap'
import { and, asc, count, eq, inArray, sql } from 'drizzle-orm'
import { auditLog, bookings, users } from '../../drizzle/schema/index.js'
import { connect } from '../../drizzle/client.js'
import {
  addTimeOff,
  cancelBooking,
  cancelFutureBookingsOf,
  createBooking,
  rescheduleBooking,
  setBookingStatus,
  sweepBookings,
  type Booking
} from '../../src/bookings/index.js'
import { setBookingRules } from '../../src/providers/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import { DomainError } from '../../src/shared/errors.js'
import { once } from '../../src/shared/idempotency.js'
import { transact } from '../../src/shared/transaction.js'
import { raceDatabase } from '../support/database.js'
import { testMarket } from '../support/market.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { HOUR, hourAhead, openMarket, rowOf, toldOf } from '../bookings/market.js'

const { url } = await raceDatabase(t)
// More connections than the suite's pool: rivals must meet in the database, not queue before it.
const connection = connect({ url, max: 30, prepare: true })
t.teardown(async () => await connection.close())
const { db } = connection
const { market } = testMarket(connection)

/**
 * What became of each attempt: `done`, or the code of its refusal. Anything else that is thrown fails the
 * test.
 */
async function outcomes(attempts: Array<Promise<unknown>>): Promise<Record<string, number>> {
  const tally: Record<string, number> = {}
  for (const result of await Promise.allSettled(attempts)) {
    const outcome = result.status === 'fulfilled' ? 'done' : codeOf(result.reason)
    tally[outcome] = (tally[outcome] ?? 0) + 1
  }

  return tally
}

function codeOf(error: unknown): string {
  if (error instanceof DomainError) return error.code
  throw error
}

async function clients(number: number): Promise<UserActor[]> {
  const made = []
  for (let index = 0; index < number; index++) made.push(actorOf(await makeUser(db)))
  return made
}

/** Pairs of live bookings of one provider whose blocked ranges overlap. */
async function overlaps(): Promise<number> {
  const [row] = await db.execute<{
    pairs: number
  }>(sql`select count(*)::int as pairs from bookings one join bookings other
    on one.provider_id = other.provider_id and one.id < other.id and one.blocked && other.blocked
    where one.status in ('pending', 'accepted', 'in_progress')
    and other.status in ('pending', 'accepted', 'in_progress')`)

  return row?.pairs ?? -1
}

/**
 * Whether the audit rows tell of one change after the other, each from where the last one ended, up to the
 * row as it is.
 */
async function hasOneHistory(id: string): Promise<boolean> {
  const row = await rowOf(db, id)
  const audits = await db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.targetId, id), inArray(auditLog.type, ['booking', 'cancel'])))
    .orderBy(asc(sql`(${auditLog.after}->>'version')::int`))

  let [status, version] = ['pending', 1]
  for (const { action, before, after } of audits) {
    if (action === 'booking.created') continue
    if (
      !isState(before) ||
      !isState(after) ||
      before.status !== status ||
      before.version !== version ||
      after.version !== version + 1
    ) {
      return false
    }
    if (status === 'cancelled' || status === 'completed') return false

    status = after.status
    version = after.version
  }

  return row.status === status && row.version === version
}

function pick(below: number): number {
  return Math.floor(Math.random() * below)
}

function isState(value: unknown): value is { status: string; version: number } {
  return typeof value === 'object' && value !== null && 'status' in value && 'version' in value
}

t.test('50 rivals for one slot: one gets it, 49 hear that it is taken, nobody gets an error', async (t) => {
  const rivals = await clients(50)
  for (let trial = 0; trial < 5; trial++) {
    const { service } = await openMarket(db)
    const scheduledAt = hourAhead(48).toISOString()
    const began = performance.now()

    t.same(
      await outcomes(
        rivals.map(
          async (rival) => await createBooking(market, rival, { serviceId: service.id, scheduledAt })
        )
      ),
      { done: 1, slot_taken: 49 }
    )

    t.comment(`${Math.round(performance.now() - began)} ms`)

    const rows = await db.select().from(bookings).where(eq(bookings.serviceId, service.id))
    t.equal(rows.length, 1)

    t.equal(
      (
        await db
          .select()
          .from(auditLog)
          .where(eq(auditLog.targetId, rows[0]?.id ?? ''))
      ).length,
      1,
      'one audit row'
    )
  }
})

t.test('50 rivals for overlapping, not equal, slots: nothing overlaps', async (t) => {
  const rivals = await clients(50)
  const { service } = await openMarket(db)
  const start = hourAhead(48).getTime()

  const tally = await outcomes(
    rivals.map(
      async (rival, index) =>
        await createBooking(market, rival, {
          serviceId: service.id,
          scheduledAt: new Date(start + ((index % 5) * HOUR) / 2).toISOString()
        })
    )
  )

  t.same(Object.keys(tally).sort(), ['done', 'slot_taken'])
  t.ok((tally.done ?? 0) >= 1 && (tally.done ?? 0) <= 2)
  t.equal(await overlaps(), 0)
})

t.test('one Idempotency-Key 50 times at once is one booking and 50 equal answers', async (t) => {
  const { client, service } = await openMarket(db)
  const input = { serviceId: service.id, scheduledAt: hourAhead(48).toISOString() }

  const answers = await Promise.all(
    Array.from(
      { length: 50 },
      async (): Promise<Booking> =>
        await once(
          market,
          client,
          { key: 'same', operation: 'create', input },
          async (tx) => await createBooking(tx, client, input)
        )
    )
  )

  t.equal(new Set(answers.map((answer) => answer.id)).size, 1)
  t.equal((await db.select().from(bookings).where(eq(bookings.clientId, client.id))).length, 1)
})

t.test(
  'twenty bookings asked for at once by one client: five wait for an answer, fifteen are refused',
  async (t) => {
    const client = actorOf(await makeUser(db))
    const services = await Promise.all(
      Array.from({ length: 20 }, async () => await makeService(db, actorOf(await makeProvider(db)).id))
    )
    const scheduledAt = hourAhead(48).toISOString()

    t.same(
      await outcomes(
        services.map(async ({ id }) => await createBooking(market, client, { serviceId: id, scheduledAt }))
      ),
      { done: 5, too_many_pending: 15 }
    )
  }
)

t.test(
  "two bookings moved onto each other's time, over and over: no deadlock reaches anybody, nothing overlaps",
  async (t) => {
    for (let trial = 0; trial < 15; trial++) {
      const { service } = await openMarket(db)
      const [one, other] = await clients(2)
      if (one === undefined || other === undefined) throw new Error('no clients')

      const [early, late] = [hourAhead(48).toISOString(), hourAhead(72).toISOString()]
      const mine = await createBooking(market, one, { serviceId: service.id, scheduledAt: early })
      const theirs = await createBooking(market, other, { serviceId: service.id, scheduledAt: late })
      const tally = await outcomes([
        rescheduleBooking(market, one, { id: mine.id, scheduledAt: late }),
        rescheduleBooking(market, other, { id: theirs.id, scheduledAt: early })
      ])

      t.same(tally, { slot_taken: 2 }, "each stands in the other's way")
    }

    t.equal(await overlaps(), 0)
  }
)

t.test('several bookings moved to one free time: exactly one gets there', async (t) => {
  const { service } = await openMarket(db)
  const movers = await clients(12)

  const made = await Promise.all(
    movers.map(
      async (mover, index) =>
        await createBooking(market, mover, {
          serviceId: service.id,
          scheduledAt: new Date(hourAhead(48).getTime() + index * 2 * HOUR).toISOString()
        })
    )
  )

  const scheduledAt = hourAhead(120).toISOString()
  t.same(
    await outcomes(
      movers.map(
        async (mover, index) =>
          await rescheduleBooking(market, mover, { id: made[index]?.id ?? '', scheduledAt })
      )
    ),
    { done: 1, slot_taken: 11 }
  )

  t.equal(await overlaps(), 0)
})

t.test(
  'cancel, accept, decline and expiry of one booking at the same moment leave one legal history',
  async (t) => {
    const endings: Record<string, number> = {}
    for (let trial = 0; trial < 40; trial++) {
      const { client, provider, service } = await openMarket(db)
      const moment = new Date(new Date().getTime() + 12)
      const { id } = await makeBooking(db, service, client.id, {
        expiresAt: moment,
        dueAt: moment,
        scheduledAt: hourAhead(48)
      })

      const attempts = [
        async () => await cancelBooking(market, client, { id }),
        async () => await setBookingStatus(market, provider, { id, status: 'accepted' }),
        async () => await cancelBooking(market, provider, { id, reason: 'no' }),
        async () => await sweepBookings(market, moment),
        async () => await sweepBookings(market, moment),
        async () => await rescheduleBooking(market, client, { id, scheduledAt: hourAhead(96).toISOString() })
      ].sort(() => Math.random() - 0.5)

      await outcomes(attempts.map(async (attempt) => await attempt()))
      t.ok(await hasOneHistory(id))

      const { status, cancellationReason } = await rowOf(db, id)
      const ending = `${status} ${cancellationReason ?? ''}`.trim()

      endings[ending] = (endings[ending] ?? 0) + 1
    }

    t.comment(endings)
  }
)

t.test('the same acceptance 20 times at once happens once', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const { id } = await makeBooking(db, service, client.id)

  t.same(
    await outcomes(
      Array.from(
        { length: 20 },
        async () => await setBookingStatus(market, provider, { id, status: 'accepted' })
      )
    ),
    { done: 1, transition_not_allowed: 19 }
  )

  t.match(await rowOf(db, id), { version: 2 })
})

t.test('four sweeps at once settle each due booking once', async (t) => {
  const { client, service } = await openMarket(db)
  const past = new Date(new Date().getTime() - 1000)
  const made = []

  for (let index = 0; index < 30; index++) {
    made.push(
      await makeBooking(db, service, client.id, {
        expiresAt: past,
        dueAt: past,
        scheduledAt: new Date(hourAhead(24).getTime() + index * 2 * HOUR)
      })
    )
  }

  const swept = await Promise.all(
    Array.from({ length: 4 }, async () => await sweepBookings(market, new Date()))
  )
  t.equal(
    swept.reduce((sum, { expired }) => sum + expired, 0),
    30
  )

  for (const { id } of made) t.ok(await hasOneHistory(id))
})

t.test('a ban against bookings being made: afterwards the banned have nothing ahead', async (t) => {
  for (let trial = 0; trial < 5; trial++) {
    const { provider, admin, service } = await openMarket(db)
    const rivals = await clients(12)
    const start = hourAhead(48).getTime()

    await outcomes([
      ...rivals.map(
        async (rival, index) =>
          await createBooking(market, rival, {
            serviceId: service.id,
            scheduledAt: new Date(start + index * 2 * HOUR).toISOString()
          })
      ),
      transact(market, async (tx) => {
        await tx.db.update(users).set({ isBanned: true }).where(eq(users.id, provider.id))
        await cancelFutureBookingsOf(tx, admin, provider.id, 'admin')
      })
    ])

    const [ahead] = await db
      .select({ number: count() })
      .from(bookings)
      .where(and(eq(bookings.providerId, provider.id), inArray(bookings.status, ['pending', 'accepted'])))

    t.equal(ahead?.number, 0)
  }
})

t.test(
  'twenty requests and twenty moves at once spend no more than the budgets of their client',
  async (t) => {
    const rules = { bookingsPerDay: 3, movesPerDay: 3, maxOpenPending: 100 }
    const { market } = testMarket({ db }, { rules })

    const markets = await Promise.all(Array.from({ length: 20 }, async () => await openMarket(db)))
    const client = actorOf(await makeUser(db))
    const scheduledAt = hourAhead(48).toISOString()

    t.same(
      await outcomes(
        markets.map(
          async ({ service }) => await createBooking(market, client, { serviceId: service.id, scheduledAt })
        )
      ),
      { done: 3, too_many_bookings: 17 }
    )

    const held = await Promise.all(
      markets.map(
        async ({ service }) => await makeBooking(db, service, client.id, { scheduledAt: hourAhead(60) })
      )
    )

    const later = hourAhead(64).toISOString()
    t.same(
      await outcomes(
        held.map(async ({ id }) => await rescheduleBooking(market, client, { id, scheduledAt: later }))
      ),
      { done: 3, too_many_moves: 17 }
    )
  }
)

t.test(
  'a storm of making, moving, accepting, cancelling and expiring: nothing ever overlaps, every history ' +
    'is legal',
  async (t) => {
    // What a client may do within a day is another rule's test.
    const rules = {
      bookingsPerDay: 1000,
      bookingsPerProviderPerDay: 1000,
      movesPerDay: 1000,
      movesPerProviderPerDay: 1000
    }
    const { market } = testMarket({ db }, { rules })

    const { provider, service } = await openMarket(db)
    const other = await makeService(db, provider.id, { durationMinutes: 150 })
    const people = await clients(8)
    const first = hourAhead(48).getTime()
    const someTime = () => new Date(first + (pick(24) * HOUR) / 2).toISOString()

    const tally: Record<string, number> = {}

    const book = async (person: UserActor, mine: string[]) => {
      const booking = await createBooking(market, person, {
        serviceId: pick(2) === 0 ? service.id : other.id,
        scheduledAt: someTime()
      })

      mine.push(booking.id)
    }

    const expire = async (id: string) => {
      await db
        .update(bookings)
        .set({ expiresAt: new Date(), dueAt: new Date() })
        .where(and(eq(bookings.id, id), eq(bookings.status, 'pending')))
      await sweepBookings(market)
    }

    const act = async (person: UserActor, mine: string[]): Promise<unknown> => {
      const id = mine[pick(mine.length)]
      if (id === undefined) return await book(person, mine)

      switch (pick(6)) {
        case 0:
          return await rescheduleBooking(market, person, { id, scheduledAt: someTime() })
        case 1:
          return await cancelBooking(market, person, { id })
        case 2:
          return await setBookingStatus(market, provider, { id, status: 'accepted' })
        case 3:
          return await expire(id)
        default:
          return await book(person, mine)
      }
    }

    await Promise.all(
      people.map(async (person) => {
        const mine: string[] = []
        for (let step = 0; step < 40; step++) {
          for (const outcome of Object.keys(await outcomes([act(person, mine)]))) {
            tally[outcome] = (tally[outcome] ?? 0) + 1
          }
        }

        for (const id of mine) t.ok(await hasOneHistory(id))
      })
    )

    t.comment(tally)
    t.equal(await overlaps(), 0)
  }
)

t.test(
  'of a booking and time off at the same hour, the time off names the booking or refuses it',
  async (t) => {
    const tally = { named: 0, refused: 0 }

    for (let round = 0; round < 30; round++) {
      const { provider, service, client } = await openMarket(db)
      const [from, to] = [hourAhead(48), hourAhead(50)]
      const asked = { serviceId: service.id, scheduledAt: from.toISOString() }

      const [booked, added] = await Promise.allSettled([
        createBooking(market, client, asked),
        addTimeOff(market, provider, { from: from.toISOString(), to: to.toISOString() })
      ])
      if (added.status === 'rejected') throw added.reason

      const named = added.value.clashes.map(({ id }) => id)
      if (booked.status === 'fulfilled') {
        t.strictSame(named, [booked.value.id], 'the booking came first, and is named')
        tally.named++
      } else {
        t.equal(codeOf(booked.reason), 'slot_closed')
        t.strictSame(named, [])
        tally.refused++
      }
    }

    t.comment(`named ${tally.named}, refused ${tally.refused}`)
  }
)

t.test('fifty bookings at once never pass the jobs that a provider takes a day', async (t) => {
  const { provider, service } = await openMarket(db)
  await setBookingRules(market, provider, { jobsPerDay: 4, bufferMinutes: 0 })

  // Midday in Beirut and after: all on one local day.
  const noon = new Date(`${hourAhead(72).toISOString().slice(0, 10)}T06:00:00.000Z`)
  const people = await clients(50)
  const tally = await outcomes(
    people.map(async (client, index) => {
      const scheduledAt = new Date(noon.getTime() + (index % 10) * HOUR).toISOString()
      return await createBooking(market, client, { serviceId: service.id, scheduledAt })
    })
  )

  const { done, slot_taken: taken = 0, slot_day_full: full = 0, ...others } = tally
  t.strictSame({ done, refused: taken + full, others }, { done: 4, refused: 46, others: {} })
  t.ok(full > 0, 'and whoever comes later is told that the day is full')

  const held = await db.select().from(bookings).where(eq(bookings.providerId, provider.id))
  t.equal(held.length, 4)
})

t.test(
  'of rivals for a slot that is confirmed at once, one has it, accepted, and is told so once',
  async (t) => {
    for (let round = 0; round < 10; round++) {
      const { provider, service } = await openMarket(db)
      await setBookingRules(market, provider, { automaticAcceptance: 'all' })
      const scheduledAt = hourAhead(48).toISOString()
      const people = await clients(10)

      const tally = await outcomes(
        people.map(
          async (client) => await createBooking(market, client, { serviceId: service.id, scheduledAt })
        )
      )
      t.strictSame(tally, { done: 1, slot_taken: 9 })

      const held = await db.select().from(bookings).where(eq(bookings.providerId, provider.id))
      t.match(held, [{ status: 'accepted', version: 2, answer: 'accepted' }])
      t.ok(await hasOneHistory(held[0]?.id ?? ''))
      t.same(await toldOf(db, provider, held[0]?.id ?? ''), ['booking_confirmed'])
    }

    t.equal(await overlaps(), 0)
  }
)

t.test(
  'a booking beside its provider’s “off” is judged by one of the two, and what follows waits',
  async (t) => {
    const tally = { accepted: 0, pending: 0 }
    for (let round = 0; round < 30; round++) {
      const { client, provider, service } = await openMarket(db)
      await setBookingRules(market, provider, { automaticAcceptance: 'all' })
      const book = async (hours: number) =>
        await createBooking(market, client, {
          serviceId: service.id,
          scheduledAt: hourAhead(hours).toISOString()
        })

      const [first, , next] = await Promise.all([
        book(48),
        setBookingRules(market, provider, { automaticAcceptance: 'off' }).then(async () => {
          // Made after the answer to “off”: nothing is accepted automatically any more.
          t.equal((await book(72)).status, 'pending')
        }),
        book(60)
      ])

      for (const { id, status } of [first, next]) {
        const told = await toldOf(db, provider, id)
        t.same(told, [status === 'accepted' ? 'booking_confirmed' : 'booking_created'])
        t.equal((await rowOf(db, id)).status, status)
        if (status === 'accepted' || status === 'pending') tally[status]++
      }
    }

    t.comment(`accepted ${tally.accepted}, pending ${tally.pending}`)
    t.equal(tally.accepted + tally.pending, 60)
  }
)
