import { once } from 'node:events'
import { connect } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { bookings } from '../../drizzle/schema/index.js'
import { hourAhead } from '../bookings/market.js'
import { raceDatabase } from '../support/database.js'
import { startGate } from '../support/gate.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { hasWritten, startServer, tokenFor, type ServerProcess } from '../support/server.js'
import { secretKey, startStripe, webhookSecret } from '../support/stripe-stand-in.js'

// A real server whose neighbours hang: it answers by its deadline, and it can always be stopped.
const database = await raceDatabase(t)
const { db, sql } = database
const SECONDS = 2
/** Beside the deadline: what a busy machine takes for the answer itself. */
const SLACK = 1

interface Answer {
  status: number
  seconds: number
  retryAfter: string | null
  json: Record<string, unknown>
}
type Person = Awaited<ReturnType<typeof makeUser>>

async function ask(
  url: string,
  user: Person | null = null,
  body?: object,
  headers: Record<string, string> = {}
): Promise<Answer> {
  const began = performance.now()

  const answer = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(user === null ? {} : { authorization: `Bearer ${await tokenFor(user)}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })

  const json = (await answer.json()) as Record<string, unknown>
  return {
    status: answer.status,
    seconds: (performance.now() - began) / 1000,
    retryAfter: answer.headers.get('retry-after'),
    json
  }
}

function isTimely(t: Test, answer: Answer, name: string): void {
  t.equal(answer.status, 503, name)
  t.ok(answer.seconds < SECONDS + SLACK, `${name}: ${answer.seconds} s`)
  t.match(answer.retryAfter, /^\d+$/, name)
}

async function gatedServer(t: Test, environment: Record<string, string> = {}) {
  const target = new URL(database.url)
  const gate = await startGate(t, { host: target.hostname, port: Number(target.port) })

  target.host = `127.0.0.1:${gate.port}`

  const server = await startServer(t, {
    DATABASE_URL: target.href,
    REQUEST_SECONDS: String(SECONDS),
    ...environment
  })

  return { gate, server }
}

async function stop(server: ServerProcess): Promise<{ code: number | null; seconds: number }> {
  const began = performance.now()
  const exit = once(server.child, 'exit')

  server.child.kill('SIGTERM')

  const [code] = (await exit) as [number | null]
  return { code, seconds: (performance.now() - began) / 1000 }
}

t.test(
  'a database that hangs: 503 by the deadline, /ready within a second, and all is well once it answers again',
  async (t) => {
    const { gate, server } = await gatedServer(t)
    const service = await makeService(db, (await makeProvider(db)).id)
    const client = await makeUser(db)

    t.equal((await ask(`${server.url}/ready`)).status, 200)
    gate.freeze()

    const booking = { serviceId: service.id, scheduledAt: hourAhead(48).toISOString() }
    const readiness = ask(`${server.url}/ready`)

    isTimely(t, await ask(`${server.url}/api/services/${service.id}`), 'a service')
    isTimely(t, await ask(`${server.url}/api/bookings/create`, client, booking), 'a booking')
    isTimely(
      t,
      await ask(`${server.url}/api/auth/login`, null, { email: client.email, password: 'whatever' }),
      'a sign-in'
    )

    const { status, seconds } = await readiness
    t.equal(status, 503)
    t.ok(seconds < 1.2, `/ready took ${seconds} s`)
    t.equal((await ask(`${server.url}/health`)).status, 200, 'the process itself lives')
    gate.thaw()
    await pause(500)
    t.equal((await ask(`${server.url}/ready`)).status, 200)
    t.equal((await ask(`${server.url}/api/bookings/create`, client, booking)).status, 201)
  }
)

t.test(
  'a locked table: the booking that was refused is not there, and its Idempotency-Key is still good',
  async (t) => {
    const { server } = await gatedServer(t)
    const service = await makeService(db, (await makeProvider(db)).id)
    const client = await makeUser(db)
    const booking = { serviceId: service.id, scheduledAt: hourAhead(48).toISOString() }
    const key = { 'idempotency-key': 'asked-during-the-lock' }

    const holder = await sql.reserve()
    await holder`begin`
    await holder`lock table bookings in access exclusive mode`

    const answers = Promise.all(
      Array.from(
        { length: 12 },
        async () => await ask(`${server.url}/api/bookings/create`, client, booking, key)
      )
    )

    const { status, seconds } = await ask(`${server.url}/ready`)
    t.ok(seconds < 1.2, `/ready took ${seconds} s and said ${status}`)
    for (const answer of await answers) isTimely(t, answer, 'a booking during the lock')
    await holder`rollback`
    holder.release()
    await pause(SECONDS * 1000)
    t.same(await db.select().from(bookings).where(eq(bookings.serviceId, service.id)), [], 'a 503 stays true')

    const again = await Promise.all(
      [1, 2].map(async () => await ask(`${server.url}/api/bookings/create`, client, booking, key))
    )
    t.same(
      again.map((answer) => answer.status),
      [201, 201]
    )
    t.equal(again[0]?.json.id, again[1]?.json.id)
    t.equal((await db.select().from(bookings).where(eq(bookings.serviceId, service.id))).length, 1)
  }
)

t.test('/ready says no on a database that is read-only, as a replica is after a failover', async (t) => {
  const { server } = await gatedServer(t)
  const name = new URL(database.url).pathname.slice(1)

  await sql.unsafe(`alter database ${name} set default_transaction_read_only = on`)
  t.teardown(async () => {
    await sql.unsafe(`alter database ${name} reset default_transaction_read_only`)
  })
  t.equal((await ask(`${server.url}/ready`)).status, 503)
  await hasWritten(server, /the database is read-only/)
})

t.test("Stripe hangs: checkout ends by the request's deadline, and the server in good order", async (t) => {
  const stripe = await startStripe(t)
  const { server } = await gatedServer(t, {
    STRIPE_SECRET_KEY: secretKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API_BASE: stripe.url
  })

  const service = await makeService(db, (await makeProvider(db)).id)
  const client = await makeUser(db)
  const booking = await makeBooking(db, service, client.id, {
    scheduledAt: hourAhead(72),
    status: 'accepted'
  })

  stripe.faults.push(
    ...Array.from({ length: 20 }, () => ({ request: /./, kind: 'silent', isDone: false }) as const)
  )
  isTimely(
    t,
    await ask(`${server.url}/api/payments/create-stripe-session`, client, { bookingId: booking.id }),
    'a checkout'
  )

  ask(`${server.url}/api/payments/create-stripe-session`, client, { bookingId: booking.id }).catch(() => {})
  await pause(200)

  const { code, seconds } = await stop(server)
  t.equal(code, 0)
  t.ok(seconds < 8, `it took ${seconds} s`)
})

t.test("the database and a client's body hang when the server is stopped: it ends with 0", async (t) => {
  const { gate, server } = await gatedServer(t)
  const { port } = new URL(server.url)
  const socket = connect(Number(port), '127.0.0.1')

  t.teardown(() => {
    socket.destroy()
  })
  socket.on('error', () => {})
  socket.write(
    'POST /api/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ' +
      '100\r\n\r\n{"email":'
  )
  await pause(200)
  gate.freeze()
  ask(`${server.url}/api/services`).catch(() => {})
  await pause(200)

  const { code, seconds } = await stop(server)
  t.equal(code, 0)
  t.ok(seconds < 9.5, `it took ${seconds} s`)
})

t.test('before it refuses anything, a server that is stopped says so at /ready', async (t) => {
  const { server } = await gatedServer(t, { DRAIN_SECONDS: '2' })
  const stopped = stop(server)

  await pause(300)
  t.equal((await ask(`${server.url}/ready`)).status, 503)
  t.equal((await ask(`${server.url}/health`)).status, 200)
  t.equal((await ask(`${server.url}/api/services`)).status, 200, 'requests are served meanwhile')

  const { code, seconds } = await stopped
  t.equal(code, 0)
  t.ok(seconds >= 2, `it took ${seconds} s`)
})
