import { and, eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { auditLog, bookings } from '../../drizzle/schema/index.js'
import { testApp } from '../support/app.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { heard, openSocket } from '../support/sockets.js'

type Person = Awaited<ReturnType<typeof makeUser>>
interface Booking {
  id: string
  status: string
}
interface Turn {
  conversationId: string
  booking: Booking | null
  proposal: { id: string } | null
}

/** What differs by nature between two bookings of one case. */
const personal = new Set([
  'id',
  'clientId',
  'client',
  'clientName',
  'createdAt',
  'updatedAt',
  'expiresAt',
  'scheduledAt',
  'endsAt',
  'freeUntil',
  'notes',
  'requestId',
  'alternatives'
])

t.test('one booking through every door: the same result, the same refusal, the same audit row', async (t) => {
  const server = await testApp(t)
  const { app, db, as } = server
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const provider = await makeProvider(db, { businessName: 'Abu Rabih Sanitary', timezone: 'Asia/Beirut' })
  const service = await makeService(db, provider.id)

  const clients = {
    rest: await makeUser(db, { city: 'tyre' }),
    concierge: await makeUser(db, { city: 'tyre' })
  }

  const post = async (person: Person, path: string, payload: object) =>
    await app.inject({ method: 'POST', url: path, headers: as(person), payload })

  const say = async (person: Person, message: string, conversationId?: string) =>
    (
      await post(person, '/api/ai/chat', {
        message,
        ...(conversationId === undefined ? {} : { conversationId })
      })
    ).json<Turn>()

  const doors = {
    rest: async (start: string) =>
      (
        await post(clients.rest, '/api/bookings/create', { serviceId: service.id, scheduledAt: start })
      ).json<Booking>(),
    concierge: async (start: string) => {
      const { conversationId, proposal } = await say(
        clients.concierge,
        `I need a plumber in Tyre on ${start.slice(0, 10)} at ${hourIn(start)}`
      ).then(async ({ conversationId }) => await say(clients.concierge, 'the first one', conversationId))

      t.not(proposal, null)
      return (await say(clients.concierge, 'yes', conversationId)).booking ?? { id: '', status: 'none' }
    }
  }

  const made: Record<string, Booking> = {}
  const pushed: Record<string, unknown> = {}

  for (const [index, [door, book]] of Object.entries(doors).entries()) {
    const socket = openSocket(
      t,
      url,
      as(clients[door as keyof typeof clients]).authorization.slice('Bearer '.length)
    )

    await heard(socket, 'connect')

    const push = heard(socket, 'booking:updated')
    made[door] = await book(start(3 + index))
    pushed[door] = await push
  }

  await t.test('the same result, at every door and on the socket', async (t) => {
    t.equal(made.rest?.status, 'pending')
    t.same(impersonal(made.concierge), impersonal(made.rest))

    for (const door of ['rest', 'concierge']) {
      t.same(pushed[door], made[door], `the socket tells what the ${door} door answered`)
    }
  })

  await t.test('the same row in the audit log, but for the door', async (t) => {
    const rows = await Promise.all(
      Object.values(made).map(async ({ id }) => {
        const [row] = await db
          .select()
          .from(auditLog)
          .where(and(eq(auditLog.targetId, id), eq(auditLog.action, 'booking.created')))

        return row
      })
    )

    const [rest, concierge] = rows
    t.same([rest?.door, concierge?.door], ['rest', 'concierge'])

    const comparable = (row: typeof rest) => ({
      ...row,
      id: '',
      actorId: '',
      targetId: '',
      door: '',
      requestId: '',
      createdAt: '',
      after: impersonal(row?.after)
    })

    t.same(comparable(concierge), comparable(rest))
  })

  await t.test('the same refusal of a time that is taken, and nothing is stored', async (t) => {
    const taken = start(6)
    const offered = await say(
      clients.concierge,
      `I need a plumber in Tyre on ${taken.slice(0, 10)} at ${hourIn(taken)}`
    )
    const { proposal } = await say(clients.concierge, 'the first one', offered.conversationId)
    const rival = await makeUser(db)

    t.equal(
      (await post(rival, '/api/bookings/create', { serviceId: service.id, scheduledAt: taken })).statusCode,
      201
    )

    const count = await db.$count(bookings)
    const refusals = [
      await post(clients.rest, '/api/bookings/create', { serviceId: service.id, scheduledAt: taken }),
      await post(clients.concierge, '/api/ai/action', { proposalId: proposal?.id })
    ]

    t.same(
      refusals.map((answer) => answer.statusCode),
      [409, 409]
    )

    const [rest, concierge] = refusals.map((answer) =>
      answer.json<{ code: string; alternatives: string[] }>()
    )
    t.equal(rest?.code, 'slot_taken')
    t.same(impersonal(concierge), impersonal(rest))
    t.same(concierge?.alternatives, rest?.alternatives)

    const spoken = await say(clients.concierge, 'yes', offered.conversationId)
    t.equal(spoken.booking, null)
    t.equal(await db.$count(bookings), count)
  })

  await t.test('the same cancellation', async (t) => {
    const { rest, concierge } = made
    const byRest = (await post(clients.rest, `/api/bookings/${rest?.id ?? ''}/cancel`, {})).json<Booking>()
    const { conversationId } = await say(clients.concierge, 'cancel my booking')

    await say(clients.concierge, 'yes', conversationId)

    const byChat = (
      await app.inject({ url: `/api/bookings/${concierge?.id ?? ''}`, headers: as(clients.concierge) })
    ).json<Booking>()
    t.equal(byRest.status, 'cancelled')
    t.same(impersonal(byChat), impersonal(byRest))
  })
})

/** 10:00 in Beirut, some days ahead, as UTC. */
function start(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const offset = new Intl.DateTimeFormat('en', {
    timeZone: 'Asia/Beirut',
    hour: 'numeric',
    hourCycle: 'h23'
  }).format(new Date(`${day}T08:00:00Z`))

  return `${day}T${String(8 - (Number(offset) - 10)).padStart(2, '0')}:00:00.000Z`
}

function hourIn(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Beirut',
    hour: '2-digit',
    minute: '2-digit'
  }).format(new Date(instant))
}

function impersonal(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (key, item: unknown) => (personal.has(key) ? undefined : item))
  )
}
