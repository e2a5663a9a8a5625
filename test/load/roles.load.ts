import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { jobQueue } from '../../drizzle/job-queue.js'
import { hourAhead } from '../bookings/market.js'
import { raceDatabase } from '../support/database.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { call, startServer } from '../support/server.js'
import { startMailServer } from '../support/smtp.js'

// Two servers and one worker on one PostgreSQL, each a process of its own, as compose.yaml runs them.
t.test('two servers and one worker: the servers leave each job to it, and it does each once', async (t) => {
  const { url, db } = await raceDatabase(t)
  const letters = await startMailServer(t)
  const shared = { DATABASE_URL: url, SMTP_URL: letters.url }
  const servers = await Promise.all([
    startServer(t, { ...shared, ROLE: 'web' }),
    startServer(t, { ...shared, ROLE: 'web' })
  ])
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)

  const clients = [await makeUser(db), await makeUser(db)]
  for (const [index, server] of servers.entries()) {
    const client = clients[index] ?? null
    const { status } = await call(`${server.url}/api/bookings/create`, client, 'POST', {
      serviceId: service.id,
      scheduledAt: hourAhead(24 + 3 * index).toISOString()
    })
    t.equal(status, 201)
  }

  const statesOfJobs = async () => (await db.select().from(jobQueue)).map(({ state }) => state)
  const before = await statesOfJobs()
  await pause(6000)
  const after = await statesOfJobs()
  t.ok(before.length > 0 && after.length >= before.length, 'what a server starts with may ask for jobs too')
  t.same([...new Set(after)], ['created'], 'no server takes a job')
  t.equal(letters.received.length, 0)

  await startServer(t, { ...shared, ROLE: 'worker' })
  const receipts = () =>
    letters.received
      .flatMap(({ envelope }) => envelope.to)
      .filter((to) => clients.some(({ email }) => email === to))
  for (let waited = 0; waited < 80 && receipts().length < clients.length; waited++) await pause(250)
  await pause(1000)

  t.same(receipts().sort(), clients.map(({ email }) => email).sort(), 'each client has one receipt')
})
