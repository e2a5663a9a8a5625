import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { eq, like } from 'drizzle-orm'
import { jobQueue } from '../../drizzle/job-queue.js'
import { bookings, budgets, notifications } from '../../drizzle/schema/index.js'
import { hourAhead } from '../bookings/market.js'
import { raceDatabase } from '../support/database.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { call, startServer } from '../support/server.js'
import { startMailServer } from '../support/smtp.js'

t.test(
  'one client who books and cancels 150 times on two servers reaches their provider with ten bookings ' +
    'and two mails',
  { timeout: 120_000 },
  async (t) => {
    const { db, url } = await raceDatabase(t)
    const post = await startMailServer(t)
    const environment = { DATABASE_URL: url, SMTP_URL: post.url }
    const servers = await Promise.all([startServer(t, environment), startServer(t, environment)])
    const client = await makeUser(db)

    const provider = await makeProvider(db)
    const service = await makeService(db, provider.id)
    const statuses = new Map<number, number>()

    /** Books a time of its own, so that only the budget stands in the way, and cancels it at once. */
    async function bookAndCancel(count: number): Promise<void> {
      const server = servers[count % 2]?.url ?? ''
      const scheduledAt = hourAhead(48 + 2 * count).toISOString()
      const { status, json } = await call(`${server}/api/bookings/create`, client, 'POST', {
        serviceId: service.id,
        scheduledAt
      })

      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (status === 201) await call(`${server}/api/bookings/${String(json.id)}/cancel`, client, 'POST', {})
    }

    // Five at once: no more may wait for an answer.
    const waiting = Array.from({ length: 150 }, (_, count) => count)
    await Promise.all(
      [1, 2, 3, 4, 5].map(async () => {
        for (let count = waiting.shift(); count !== undefined; count = waiting.shift()) {
          await bookAndCancel(count)
        }
      })
    )

    t.same(Object.fromEntries(statuses), { 201: 10, 429: 140 })
    t.same(
      (await db.select().from(bookings)).map(({ status }) => status),
      Array.from({ length: 10 }, () => 'cancelled')
    )
    t.equal((await db.select().from(notifications).where(eq(notifications.userId, provider.id))).length, 20)

    const mails = () => post.received.filter(({ envelope }) => envelope.to[0] === provider.email)
    for (let waited = 0; waited < 40 && mails().length === 0; waited++) await pause(250)
    await pause(1000)
    t.equal(mails().length, 1, 'the first at once')

    // As if the minutes had passed.
    await db.update(budgets).set({ windowEndsAt: new Date() }).where(like(budgets.key, 'notices:%'))
    await db
      .update(jobQueue)
      .set({ startAfter: new Date(Date.now() - 1000) })
      .where(eq(jobQueue.state, 'created'))

    const isOpen = async () => (await db.select().from(jobQueue)).some(({ state }) => state !== 'completed')
    for (let waited = 0; waited < 60 && (await isOpen()); waited++) await pause(250)
    t.equal(mails().length, 2, 'the others as one')
    t.equal(mails()[1]?.subject, '19 changes to your bookings')
  }
)
