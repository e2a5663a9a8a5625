import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { eq } from 'drizzle-orm'
import { jobQueue } from '../../drizzle/job-queue.js'
import { bookings } from '../../drizzle/schema/index.js'
import { enqueue } from '../../src/shared/jobs.js'
import { hourAhead } from '../bookings/market.js'
import { raceDatabase } from '../support/database.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { freePort, startRedis } from '../support/redis.js'
import { call, startServer, tokenFor, type ServerProcess } from '../support/server.js'
import { startMailServer } from '../support/smtp.js'
import { heard, isRefused, openSocket } from '../support/sockets.js'

// Two real servers behind one PostgreSQL and one Redis, as compose.yaml runs them.
const database = await raceDatabase(t)
const { db, market } = database
const redis = await startRedis(t)
const post = await startMailServer(t)
const environment = { DATABASE_URL: database.url, REDIS_URL: redis.url, SMTP_URL: post.url }
const [one, other] = await Promise.all([startServer(t, environment), startServer(t, environment)])
const admin = await makeUser(db, { role: 'admin' })

type Person = Awaited<ReturnType<typeof makeUser>>

async function connected(t: Test, server: ServerProcess, user: Person) {
  const socket = openSocket(t, server.url, await tokenFor(user))
  await heard(socket, 'connect')
  return socket
}

let hours = 24

/** A new client books an hour of the provider's that nobody has. */
async function bookOn(
  server: ServerProcess,
  provider: Person
): Promise<{ status: number; json: Record<string, unknown> }> {
  const service = await makeService(db, provider.id)
  hours += 3

  return await call(`${server.url}/api/bookings/create`, await makeUser(db), 'POST', {
    serviceId: service.id,
    scheduledAt: hourAhead(hours).toISOString()
  })
}

const ban = async (server: ServerProcess, user: Person) =>
  await call(`${server.url}/api/admin/ban-user`, admin, 'PUT', {
    userId: user.id,
    banned: true,
    reason: 'A test'
  })

t.test("a booking made on one server reaches its provider's socket on the other", async (t) => {
  const provider = await makeProvider(db)
  const socket = await connected(t, other, provider)
  const arrivals = Promise.all([heard(socket, 'notification'), heard(socket, 'booking:updated')])
  const { status, json } = await bookOn(one, provider)

  t.equal(status, 201)

  const [notification, update] = await arrivals
  t.match(notification, { type: 'booking_created' })
  t.match(update, { id: json.id, status: 'pending' })
})

t.test('a ban on one server closes the socket on the other, which cannot come back', async (t) => {
  const banned = await makeUser(db)
  const bystander = await connected(t, other, await makeUser(db))
  const sockets = [await connected(t, one, banned), await connected(t, other, banned)]
  const closed = Promise.all(sockets.map(async (socket) => await heard(socket, 'disconnect', 2000)))

  t.equal((await ban(one, banned)).status, 200)
  await closed
  t.equal(await isRefused(openSocket(t, other.url, await tokenFor(banned))), true)
  t.equal(bystander.connected, true)
})

t.test('a job is done once, whichever of two servers takes it', async (t) => {
  const people: Person[] = []
  for (let index = 0; index < 40; index++) people.push(await makeUser(db, { isVerified: false }))
  const before = post.received.length
  for (const { id } of people) await enqueue(market, 'mail:verify', { userId: id })

  for (
    let waited = 0;
    waited < 80 && (await db.select().from(jobQueue)).some(({ state }) => state !== 'completed');
    waited++
  ) {
    await pause(250)
  }

  await pause(500)

  const sent = post.received
    .slice(before)
    .flatMap(({ envelope }) => envelope.to)
    .filter((to) => people.some(({ email }) => email === to))

  t.equal(sent.length, people.length)
  t.equal(new Set(sent).size, people.length)
})

t.test('the sandbox clock moves on both', async (t) => {
  await call(`${one.url}/api/admin/clock`, admin, 'POST', { advanceMinutes: 1 })
  await pause(500)
  t.match((await call(`${other.url}/api/admin/clock`, admin)).json, { offsetMinutes: 1 })
})

t.test(
  'limits are counted together: the 61st sign-in is refused on both, whichever way they were split',
  async (t) => {
    const attempt = async (server: ServerProcess) =>
      (await call(`${server.url}/api/auth/login`, null, 'POST', {})).status
    const statuses = []
    for (let count = 0; count < 60; count++) statuses.push(await attempt(count % 3 === 0 ? one : other))
    t.same(new Set(statuses), new Set([400]))
    t.equal(await attempt(one), 429)
    t.equal(await attempt(other), 429)
  }
)

t.test(
  'without Redis bookings go on, limits hold, a ban still ends sockets; when it is back, so is delivery',
  { timeout: 120_000 },
  async (t) => {
    const provider = await makeProvider(db)
    const far = await connected(t, other, provider)
    const near = await connected(t, one, provider)

    await redis.kill()

    for (const server of [one, other]) t.equal((await call(`${server.url}/ready`, null)).status, 200)
    const arrival = heard(near, 'booking:updated', 3000)
    const booked = [await bookOn(one, provider), await bookOn(other, provider)]

    t.same(
      booked.map(({ status }) => status),
      [201, 201]
    )
    t.match(await arrival, { id: booked[0]?.json.id }, 'a server still tells its own sockets')

    const attempts = []
    for (let count = 0; count < 61; count++) {
      attempts.push((await call(`${one.url}/api/auth/login`, null, 'POST', {})).status)
    }

    t.equal(attempts.at(-1), 429, 'each server counts for itself')

    const banned = await makeUser(db)
    const closed = heard(await connected(t, other, banned), 'disconnect', 15_000)

    t.equal((await ban(one, banned)).status, 200)
    await closed

    await redis.start()

    const deadline = Date.now() + 15_000
    let isHeard = false

    while (!isHeard && Date.now() < deadline) {
      const again = heard(far, 'booking:updated', 1000).then(
        () => true,
        () => false
      )

      t.equal((await bookOn(one, provider)).status, 201)
      isHeard = await again
    }

    t.ok(isHeard, 'the sockets that were open hear the other server again')

    for (const server of [one, other]) {
      t.equal(server.output().split('Redis does not answer').length - 1, 1, 'one warning, not one a request')
    }
  }
)

t.test('a Redis that hangs holds one request up for half a second, and the next not at all', async (t) => {
  const provider = await makeProvider(db)
  redis.freeze()
  t.teardown(redis.thaw)

  const times: number[] = []
  for (let count = 0; count < 5; count++) {
    const began = performance.now()
    t.equal((await bookOn(one, provider)).status, 201)
    times.push(Math.round(performance.now() - began))
  }

  t.comment(`milliseconds a booking: ${times.join(', ')}`)
  t.ok(times.filter((time) => time > Math.min(...times) + 400).length <= 1)
})

t.test('a server starts without the Redis that it was promised', async (t) => {
  const began = performance.now()
  const third = await startServer(t, { ...environment, REDIS_URL: `redis://127.0.0.1:${await freePort()}` })

  t.comment(`started after ${Math.round(performance.now() - began)} ms`)
  t.equal((await bookOn(third, await makeProvider(db))).status, 201)
  third.child.kill('SIGTERM')

  const code = await new Promise((resolve) => third.child.once('exit', resolve))
  t.equal(code, 0, 'and ends in good order')
})

t.test('nothing was doubled over all this', async (t) => {
  const rows = await db.select().from(bookings).where(eq(bookings.status, 'pending'))
  t.equal(new Set(rows.map(({ serviceId }) => serviceId)).size, rows.length)
})
