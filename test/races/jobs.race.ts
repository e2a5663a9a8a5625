import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { eq, like } from 'drizzle-orm'
import { jobQueue } from '../../drizzle/job-queue.js'
import { budgets } from '../../drizzle/schema/index.js'
import { lanes } from '../../src/jobs/index.js'
import { notify } from '../../src/notifications/index.js'
import { enqueue } from '../../src/shared/jobs.js'
import { newId } from '../../src/shared/ids.js'
import { transact } from '../../src/shared/transaction.js'
import { raceDatabase } from '../support/database.js'
import { makeUser } from '../support/people.js'
import { startServer } from '../support/server.js'
import { startMailServer } from '../support/smtp.js'

const CHILD = new URL('../support/jobs-child.js', import.meta.url).pathname

async function startWorker(url: string, smtp: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [CHILD, url, smtp], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => child.stdout?.once('data', resolve))
  return child
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

t.test(
  'workers that are killed while they send lose nothing, and what was sent twice is recognisable as ' +
    'one message',
  { timeout: 240_000 },
  async (t) => {
    const database = await raceDatabase(t)
    const { db, market, sql, url } = database
    const server = await startMailServer(t)
    const JOBS = 120
    const wanted = new Set<string>()

    for (let index = 0; index < JOBS; index++) {
      const userId = newId()
      wanted.add(userId)
      await transact(market, async (tx) => await enqueue(tx, 'mail:verify', { userId }))
    }

    for (let round = 0; round < 4; round++) {
      const workers = await Promise.all([startWorker(url, server.url), startWorker(url, server.url)])
      await pause(60 + Math.random() * 150)
      await Promise.all(workers.map(killed))
    }

    const held = (await db.select().from(jobQueue)).filter(({ state }) => state === 'active').length
    t.comment(`${server.received.length} sent and ${held} held when the last worker died`)

    // The dead hold theirs for a minute, and the upkeep that frees them comes every half: neither is waited
    // for here.
    await sql`update pgboss.job set started_on = started_on - interval '2 minutes' where state = 'active'`
    await sql`update pgboss.version set maintained_on = null`

    const last = await Promise.all([startWorker(url, server.url), startWorker(url, server.url)])
    t.teardown(async () => await Promise.all(last.map(killed)))

    for (let waited = 0; waited < 150; waited++) {
      await sql`update pgboss.job set start_after = now() - interval '1 second' where state = 'retry'`

      const open = (await db.select().from(jobQueue)).filter(({ state }) => state !== 'completed').length
      if (open === 0) break

      await pause(500)
    }

    const states = (await db.select().from(jobQueue)).map(({ state }) => state)
    t.same([...new Set(states)], ['completed'], 'nothing is lost')

    const messages = new Map<string, string>()
    for (const { messageId = '', text = '' } of server.received) messages.set(messageId, text.trim())
    t.same(new Set(messages.values()), wanted, 'every message arrived')
    t.equal(messages.size, JOBS, 'and each is one message, by its id')
    t.ok(
      server.received.length - JOBS <= 2 * 4 * 5,
      `at most what eight killed workers had in hand came twice: ${server.received.length - JOBS}`
    )
  }
)

t.test('a job that four workers want is done by one of them', async (t) => {
  const { db, market, url } = await raceDatabase(t)
  const server = await startMailServer(t)
  const workers = await Promise.all(Array.from({ length: 4 }, async () => await startWorker(url, server.url)))

  t.teardown(async () => await Promise.all(workers.map(killed)))
  for (let index = 0; index < 60; index++) await enqueue(market, 'mail:verify', { userId: newId() })

  for (
    let waited = 0;
    waited < 60 && (await db.select().from(jobQueue)).some(({ state }) => state !== 'completed');
    waited++
  ) {
    await pause(250)
  }

  await pause(500)
  t.equal(server.received.length, 60)
  t.equal(new Set(server.received.map(({ messageId }) => messageId)).size, 60)
})

t.test('a mail server that hangs holds up mails, and no other work of the server', async (t) => {
  const { db, market, url } = await raceDatabase(t)
  const post = await startMailServer(t)

  post.isSilent = true
  await startServer(t, { DATABASE_URL: url, SMTP_URL: post.url })

  const mailsFirst = await Promise.all(
    Array.from({ length: 20 }, async () => await makeUser(db, { isVerified: false }))
  )

  for (const { id } of mailsFirst) await enqueue(market, 'mail:verify', { userId: id })

  for (let count = 0; count < 10; count++) {
    await enqueue(market, 'files:remove', { fileId: newId(), purpose: 'avatar' })
  }

  const stateOf = async (kind: string) =>
    (await db.select().from(jobQueue))
      .filter(({ data }) => (data as { kind: string }).kind === kind)
      .map(({ state }) => state)

  // Within one poll and a bit: a mail that hangs is given up after ten seconds.
  for (
    let waited = 0;
    waited < 32 && (await stateOf('files:remove')).some((state) => state !== 'completed');
    waited++
  ) {
    await pause(250)
  }

  t.same(new Set(await stateOf('files:remove')), new Set(['completed']))
  t.equal((await stateOf('mail:verify')).filter((state) => state === 'active').length, lanes.mail.atOnce)
})

t.test('notices that two servers join are told once each', async (t) => {
  const { db, market, url } = await raceDatabase(t)
  const post = await startMailServer(t)
  const environment = { DATABASE_URL: url, SMTP_URL: post.url }

  await Promise.all([startServer(t, environment), startServer(t, environment)])

  const users = [await makeUser(db), await makeUser(db), await makeUser(db)]
  const reasons = Array.from({ length: 20 }, (_, index) => `reason-${index}-`)

  await Promise.all(
    users.flatMap(({ id }) =>
      reasons.map(async (reason) => await notify(market, [{ type: 'account_banned', userId: id, reason }]))
    )
  )

  const isOpen = async () => (await db.select().from(jobQueue)).some(({ state }) => state !== 'completed')
  // A put-off job is seen at the next poll, some five seconds later, and there are several rounds of them.
  for (let waited = 0; waited < 240 && (await isOpen()); waited++) {
    await pause(250)
    // As if minutes had passed.
    await db.update(budgets).set({ windowEndsAt: new Date() }).where(like(budgets.key, 'notices:%'))
    await db
      .update(jobQueue)
      .set({ startAfter: new Date(Date.now() - 1000) })
      .where(eq(jobQueue.state, 'created'))
  }

  t.equal(await isOpen(), false)

  for (const { email } of users) {
    const text = post.received
      .filter(({ envelope }) => envelope.to[0] === email)
      .map((mail) => mail.text)
      .join()

    t.same(
      reasons.map((reason) => text.split(reason).length - 1),
      reasons.map(() => 1)
    )
  }

  t.ok(post.received.length < 60, `${post.received.length} mails for 60 notices`)
})
