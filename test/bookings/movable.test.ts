import { eq } from 'drizzle-orm'
import { bookings } from '../../drizzle/schema/index.js'
import { rescheduleBooking } from '../../src/bookings/index.js'
import { executeProposal, openTurn, proposeReschedule } from '../../src/conversations/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { DAY, HOUR } from '../../src/shared/time.js'
import { testApp } from '../support/app.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import t from '../support/tap.js'

const { app, db, market, as } = await testApp(t)
const service = await makeService(db, (await makeProvider(db)).id)

type BookingRow = typeof bookings.$inferSelect

const today = Math.floor(Date.now() / DAY) * DAY
const ahead = (days: number, hour: number) => new Date(today + days * DAY + hour * HOUR)
const ago = (hours: number) => new Date(Date.now() - hours * HOUR)
let day = 3

/** What a booking has become since it was made, and whether its client may still move it. */
const states: Array<{ name: string; change: () => Partial<BookingRow>; isMovable: boolean }> = [
  { name: 'waits for an answer', change: () => ({}), isMovable: true },
  {
    name: 'waited too long for an answer',
    change: () => ({ expiresAt: ago(1), dueAt: ago(1) }),
    isMovable: false
  },
  { name: 'is accepted', change: () => ({ status: 'accepted' }), isMovable: true },
  { name: 'is accepted and should have begun', change: begun('accepted'), isMovable: false },
  { name: 'has begun', change: begun('in_progress'), isMovable: false },
  { name: 'is done', change: begun('completed'), isMovable: false },
  { name: 'is cancelled', change: () => ({ status: 'cancelled' }), isMovable: false }
]

function begun(status: BookingRow['status']) {
  return () => {
    const [start, end] = [ago(2 * day), ago(2 * day - 1)]
    return {
      status,
      scheduledAt: start,
      endsAt: end,
      blocked: `[${start.toISOString()},${end.toISOString()})`
    }
  }
}

/** A booking of a new client on a day of its own; what it has become comes later, by `change`. */
async function booked() {
  const client = await makeUser(db)
  const booking = await makeBooking(db, service, client.id, { scheduledAt: ahead(++day, 8) })
  const become = async (values: Partial<BookingRow>) => {
    if (Object.keys(values).length > 0) {
      await db.update(bookings).set(values).where(eq(bookings.id, booking.id))
    }
  }
  return { client, booking, become, scheduledAt: ahead(day, 12).toISOString() }
}

type Booked = Awaited<ReturnType<typeof booked>>

async function offered({ client, booking, scheduledAt }: Booked) {
  const actor = actorOf(client)
  const { conversationId } = await openTurn(market, actor, { message: 'hello' })
  return await proposeReschedule(market, actor, { bookingId: booking.id, scheduledAt, conversationId })
}

/**
 * An offer of a booking that has lapsed meanwhile is refused because the booking is no longer what it was.
 */
const refusals = ['transition_not_allowed', 'version_changed']

async function wasMoved(work: Promise<unknown>): Promise<boolean> {
  try {
    await work
    return true
  } catch (error) {
    if (error instanceof DomainError && refusals.includes(error.code)) return false
    throw error
  }
}

const doors: Record<string, (one: Booked, change: Partial<BookingRow>) => Promise<boolean>> = {
  'the operation': async (one, change) => {
    await one.become(change)
    const input = { id: one.booking.id, scheduledAt: one.scheduledAt }
    return await wasMoved(rescheduleBooking(market, actorOf(one.client), input))
  },

  REST: async (one, change) => {
    await one.become(change)
    const answer = await app.inject({
      method: 'POST',
      url: `/api/bookings/${one.booking.id}/reschedule`,
      headers: as(one.client),
      payload: { scheduledAt: one.scheduledAt }
    })
    const { code = 'none' } = answer.json<{ code?: string }>()
    if (answer.statusCode !== 200 && !refusals.includes(code)) throw new Error(code)
    return answer.statusCode === 200
  },

  'an offer': async (one, change) => {
    await one.become(change)
    return await wasMoved(offered(one))
  },

  'an offer that was made before': async (one, change) => {
    const { id } = await offered(one)
    await one.become(change)
    return await wasMoved(executeProposal(market, actorOf(one.client), { proposalId: id }))
  },

  'the concierge': async (one, change) => {
    await one.become(change)
    const answer = await app.inject({
      method: 'POST',
      url: '/api/ai/chat',
      headers: as(one.client),
      payload: { message: `move my booking to ${one.scheduledAt.slice(0, 10)} at 14:00` }
    })
    return answer.json<{ proposal: { kind: string } | null }>().proposal?.kind === 'reschedule'
  }
}

for (const { name, change, isMovable } of states) {
  t.test(`a booking that ${name} ${isMovable ? 'can' : 'cannot'} be moved, at whichever door`, async (t) => {
    for (const [door, move] of Object.entries(doors)) {
      const one = await booked()
      t.equal(await move(one, change()), isMovable, door)
    }
  })
}
