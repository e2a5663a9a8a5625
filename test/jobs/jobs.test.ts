import { eq } from 'drizzle-orm'
import { setTimeout as pause } from 'node:timers/promises'
import t from '../support/tap.js'
import { jobQueue } from '../../drizzle/job-queue.js'
import { auditLog } from '../../drizzle/schema/index.js'
import { createWorker, lanes, Postponed, type JobHandlers } from '../../src/jobs/index.js'
import { enqueue, type JobKind } from '../../src/shared/jobs.js'
import { newId } from '../../src/shared/ids.js'
import { transact } from '../../src/shared/transaction.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { forEveryKind } from '../support/job-handlers.js'
import { makeUser } from '../support/people.js'

type Seen = Array<{ kind: JobKind; data: object; number: number }>

function recording(seen: Seen, act: (kind: JobKind) => void = () => {}): JobHandlers {
  return forEveryKind(async (kind, data, { number }) => {
    seen.push({ kind, data, number })
    act(kind)
  })
}

t.test('a job exists if and only if the transaction that wrote it was committed', async (t) => {
  const { market, sql } = await testDatabase(t)
  const seen: Seen = []
  const worker = createWorker({ sql, pollSeconds: 5, handlers: recording(seen), onFailure: () => {} })
  const userId = newId()

  await t.rejects(
    transact(market, async (tx) => {
      await enqueue(tx, 'mail:verify', { userId: newId() })
      throw new Error('rolled back')
    })
  )

  await transact(market, async (tx) => await enqueue(tx, 'mail:verify', { userId }))
  await worker.drain()
  t.same(seen, [{ kind: 'mail:verify', data: { userId }, number: 1 }])
  await worker.drain()
  t.equal(seen.length, 1, 'what was done is not done again')
})

t.test(
  'a job that fails is tried again after growing waits, and at last kept as failed without any address ' +
    'in its error',
  async (t) => {
    const { db, market, sql } = await testDatabase(t)
    const seen: Seen = []
    const failures: number[] = []

    const worker = createWorker({
      sql,
      pollSeconds: 5,
      handlers: recording(seen, () => {
        throw new Error('550 no such mailbox <maya@example.org>, call +961 3 123 456')
      }),
      onFailure: ({ attempt }) => failures.push(attempt.number)
    })

    await enqueue(market, 'mail:verify', { userId: newId() })

    const waits: number[] = []
    for (let attempt = 1; attempt <= 11; attempt++) {
      await worker.drain()

      const [row] = await db.select().from(jobQueue)
      if (row?.state === 'retry') waits.push(row.startAfter.getTime() - Date.now())
      await db.update(jobQueue).set({ startAfter: new Date(Date.now() - 1000) })
    }

    t.same(failures, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    t.ok((waits.at(-1) ?? 0) > 20 * (waits[0] ?? 0), waits.join(' '))

    const [row] = await db.select().from(jobQueue)
    t.match(row, { state: 'failed', output: { message: '550 no such mailbox <…@…>, call …' } })
  }
)

t.test('a job that its worker took to its grave comes back', async (t) => {
  const { market, sql } = await testDatabase(t)
  const seen: Seen = []
  const worker = createWorker({ sql, pollSeconds: 5, handlers: recording(seen), onFailure: () => {} })

  await enqueue(market, 'mail:verify', { userId: newId() })
  await sql`update pgboss.job set state = 'active', started_on = now() - interval '2 minutes'`
  await worker.drain()
  t.equal(seen.length, 0)
  await worker.recover()
  await sql`update pgboss.job set start_after = now() - interval '1 second'`
  await worker.drain()
  t.match(seen, [{ number: 2 }])
})

t.test(
  'a job that was done goes after a day, one that was given up after a month, what waits stays',
  async (t) => {
    const { db, market, sql } = await testDatabase(t)
    const worker = createWorker({ sql, pollSeconds: 5, handlers: recording([]), onFailure: () => {} })

    const leave = async (state: string, days: number) => {
      const userId = newId()
      await enqueue(market, 'mail:verify', { userId })
      await sql`
      update pgboss.job set state = ${state}::pgboss.job_state, start_after = now() + interval '1 day',
        created_on = now() - make_interval(days => 400),
        completed_on = case when ${state} <> 'created' then
          now() - make_interval(secs => ${days * 86_400}) end
      where data -> 'data' ->> 'userId' = ${userId}`

      return userId
    }

    await leave('completed', 1.1)
    await leave('failed', 30.1)
    const staying = [await leave('completed', 0.9), await leave('failed', 29.9), await leave('created', 0)]

    await worker.recover()

    const rows = await db.select({ data: jobQueue.data }).from(jobQueue)
    t.same(
      rows.map(({ data }) => data).sort(),
      staying.map((userId) => ({ kind: 'mail:verify', data: { userId } }))
    )

    await sql`update pgboss.archive set archived_on = now() - interval '8 days' where state = 'failed'`
    await worker.recover()
    t.same(
      [...(await sql`select state from pgboss.archive`)],
      [{ state: 'completed' }],
      'gone after a week more'
    )
  }
)

t.test("a job of another version's kind or shape is kept as a failure and stops nobody", async (t) => {
  const { market, sql } = await testDatabase(t)
  const seen: Seen = []
  const worker = createWorker({ sql, pollSeconds: 5, handlers: recording(seen), onFailure: () => {} })

  await enqueue(market, 'mail:verify', { userId: newId() })
  await sql`update pgboss.job set data = '{"kind":"mail:carrier-pigeon","data":{}}'`
  await enqueue(market, 'mail:verify', { userId: newId() })
  await worker.drain()
  t.equal(seen.length, 1)
})

t.test('every neighbour has a lane: one that hangs holds up nobody else, and not for ever', async (t) => {
  const { market, sql } = await testDatabase(t)
  const { seconds } = lanes.mail

  lanes.mail.seconds = 1
  t.teardown(() => {
    lanes.mail.seconds = seconds
  })

  const seen: JobKind[] = []
  const failures: unknown[] = []
  let areMailsHanging = true

  const worker = createWorker({
    sql,
    pollSeconds: 5,
    handlers: forEveryKind(async (kind) => {
      seen.push(kind)
      if (kind === 'mail:verify' && areMailsHanging) await new Promise(() => {})
    }),
    onFailure: ({ error }) => failures.push(error)
  })

  for (let count = 0; count < 8; count++) await enqueue(market, 'mail:verify', { userId: newId() })
  for (let count = 0; count < 8; count++) await enqueue(market, 'outbox:forget', { userId: newId() })

  for (let count = 0; count < 8; count++) {
    await enqueue(market, 'files:remove', { fileId: newId(), purpose: 'avatar' })
  }

  await worker.start()
  t.teardown(worker.stop)

  for (let waited = 0; waited < 40 && seen.filter((kind) => !kind.startsWith('mail')).length < 16; waited++) {
    await pause(20)
  }

  t.same(
    seen.filter((kind) => kind === 'mail:verify').length,
    lanes.mail.atOnce,
    'the mails that hang fill their own lane'
  )
  t.equal(seen.filter((kind) => kind === 'outbox:forget').length, 8)
  t.equal(seen.filter((kind) => kind === 'files:remove').length, 8)

  areMailsHanging = false

  for (let waited = 0; waited < 100 && seen.filter((kind) => kind === 'mail:verify').length < 8; waited++) {
    await pause(20)
  }

  t.equal(seen.filter((kind) => kind === 'mail:verify').length, 8, 'their deadline makes room for the rest')
  t.match(
    failures,
    Array.from({ length: lanes.mail.atOnce }, () => ({ message: 'took longer than 1 s' }))
  )
})

t.test("a running worker keeps jobs of another version's kind as failures too", async (t) => {
  const { db, market, sql } = await testDatabase(t)
  const worker = createWorker({ sql, pollSeconds: 5, handlers: recording([]), onFailure: () => {} })

  await enqueue(market, 'mail:verify', { userId: newId() })
  await sql`update pgboss.job set data = '{"kind":"pigeon:fly","data":{}}', retry_limit = 0`
  await worker.start()
  t.teardown(worker.stop)

  const stateNow = async () => (await db.select().from(jobQueue)).map(({ state }) => state)
  for (let waited = 0; waited < 100 && (await stateNow())[0] !== 'failed'; waited++) await pause(20)
  t.same(await stateNow(), ['failed'])
})

t.test('every lane ends before another process takes its jobs for lost', (t) => {
  for (const [name, { seconds }] of Object.entries(lanes)) t.ok(seconds < 60, name)
  t.end()
})

t.test('a job that is postponed comes back at its time, and no attempt of it is counted', async (t) => {
  const { db, market, sql } = await testDatabase(t)
  const seen: Seen = []

  const worker = createWorker({
    sql,
    pollSeconds: 5,
    handlers: recording(seen, () => {
      if (seen.length === 1) throw new Postponed(new Date(Date.now() + 3_600_000))
    }),
    onFailure: ({ error }) => {
      throw error
    }
  })

  await enqueue(market, 'mail:verify', { userId: newId() })
  await worker.drain()
  await worker.drain()
  t.equal(seen.length, 1)

  const [row] = await db.select().from(jobQueue)
  t.equal(Math.round(((row?.startAfter.getTime() ?? 0) - Date.now()) / 60_000), 60)
  await db.update(jobQueue).set({ startAfter: new Date(Date.now() - 1000) })
  await worker.drain()
  t.match(seen, [{ number: 1 }, { number: 1 }])
  t.match(await db.select().from(jobQueue), [{ state: 'completed' }])
})

t.test(
  'after a long absence admins try all failed jobs of a kind again at once, so many at a time, with ' +
    'all their attempts',
  async (t) => {
    const { app, db, market, as } = await testApp(t)
    const admin = await makeUser(db, { role: 'admin' })
    for (let count = 0; count < 5; count++) await enqueue(market, 'mail:change', { tokenId: newId() })
    await enqueue(market, 'outbox:forget', { userId: newId() })
    await app.sql`update pgboss.job
      set state = 'failed', completed_on = now(), started_on = now(), retry_count = 10,
      output = '{"message":"no route"}'`

    const retry = async (payload: object) =>
      await app.inject({ method: 'POST', url: '/api/admin/jobs/retry', headers: as(admin), payload })
    t.same((await retry({ kind: 'mail:change', limit: 3 })).json(), { retried: 3, left: 2 })
    t.match(
      await db.select().from(jobQueue).where(eq(jobQueue.state, 'retry')),
      [1, 2, 3].map(() => ({ retryCount: 0, retryLimit: 10 }))
    )
    t.same((await retry({ kind: 'mail:change' })).json(), { retried: 2, left: 0 })
    t.same((await retry({})).json(), { retried: 1, left: 0 })
    t.equal((await retry({ limit: 1001 })).statusCode, 400)
    t.equal((await retry({ kind: 'mail:pigeon' })).statusCode, 400)
    await app.jobs.drain()
    t.same(
      (await db.select().from(jobQueue)).map(({ state }) => state),
      Array.from({ length: 6 }, () => 'completed')
    )
    t.match(await db.select().from(auditLog).where(eq(auditLog.action, 'jobs.retried')), [
      { actorId: admin.id, after: { kind: 'mail:change', retried: 3 } },
      { after: { retried: 2 } },
      { after: { kind: null, retried: 1 } }
    ])
  }
)

t.test('admins see what was given up and can try it again; nobody else can', async (t) => {
  const { app, db, market, as } = await testApp(t)
  const admin = await makeUser(db, { role: 'admin' })
  const client = await makeUser(db)

  await enqueue(market, 'mail:verify', { userId: client.id })
  await db.update(jobQueue).set({ retryLimit: 0 })
  await app.jobs.drain()
  t.same(
    (await app.inject({ url: '/api/admin/jobs/?state=failed', headers: as(admin) })).json(),
    { items: [], nextCursor: null },
    'a mail that can be written does not fail'
  )

  await enqueue(market, 'mail:change', { tokenId: newId() })

  const [row] = await db.select().from(jobQueue).where(eq(jobQueue.retryLimit, 10))
  await app.sql`update pgboss.job
    set state = 'failed', completed_on = now(), started_on = now(), output = '{"message":"no route"}'
    where id = ${row?.id ?? ''}`

  const listed = await app.inject({ url: '/api/admin/jobs/?state=failed', headers: as(admin) })
  t.match(listed.json(), {
    items: [{ id: row?.id, kind: 'mail:change', state: 'failed', error: 'no route', failedAt: String }]
  })
  t.equal((await app.inject({ url: '/api/admin/jobs/?state=failed', headers: as(client) })).statusCode, 403)

  t.match(
    (
      await app.inject({ method: 'POST', url: `/api/admin/jobs/${row?.id ?? ''}/retry`, headers: as(admin) })
    ).json(),
    { state: 'retry' }
  )

  await app.jobs.drain()

  t.match(
    await db
      .select()
      .from(jobQueue)
      .where(eq(jobQueue.id, row?.id ?? '')),
    [{ state: 'completed' }]
  )

  t.match(await db.select().from(auditLog).where(eq(auditLog.action, 'job.retried')), [
    { actorId: admin.id, targetId: row?.id }
  ])
})
