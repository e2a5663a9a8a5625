import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { jobQueue } from '../../drizzle/job-queue.js'
import { auditLog } from '../../drizzle/schema/index.js'
import { createWorker, type JobHandlers } from '../../src/jobs/index.js'
import { enqueue, type JobKind } from '../../src/shared/jobs.js'
import { newId } from '../../src/shared/ids.js'
import { transact } from '../../src/shared/transaction.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { forEveryKind } from '../support/job-handlers.js'
import { makeUser } from '../support/people.js'

type Seen = Array<{ kind: JobKind, data: object, number: number }>

function recording (seen: Seen, act: (kind: JobKind) => void = () => {}): JobHandlers {
  return forEveryKind(async (kind, data, { number }) => {
    seen.push({ kind, data, number })
    act(kind)
  })
}

t.test('a job exists if and only if the transaction that wrote it was committed', async (t) => {
  const { db, sql } = await testDatabase(t)
  const seen: Seen = []
  const worker = createWorker({ sql, handlers: recording(seen), onFailure: () => {} })
  const userId = newId()
  await t.rejects(transact(db, async (tx) => {
    await enqueue(tx, 'mail:verify', { userId: newId() })
    throw new Error('rolled back')
  }))
  await transact(db, async (tx) => await enqueue(tx, 'mail:verify', { userId }))
  await worker.drain()
  t.same(seen, [{ kind: 'mail:verify', data: { userId }, number: 1 }])
  await worker.drain()
  t.equal(seen.length, 1, 'what was done is not done again')
})

t.test('a job that fails is tried again after growing waits, and at last kept as failed without any address in its error', async (t) => {
  const { db, sql } = await testDatabase(t)
  const seen: Seen = []
  const failures: number[] = []
  const worker = createWorker({
    sql,
    handlers: recording(seen, () => { throw new Error('550 no such mailbox <maya@example.org>, call +961 3 123 456') }),
    onFailure: ({ attempt }) => failures.push(attempt.number)
  })
  await enqueue(db, 'mail:verify', { userId: newId() })
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
})

t.test('a job that its worker took to its grave comes back', async (t) => {
  const { db, sql } = await testDatabase(t)
  const seen: Seen = []
  const worker = createWorker({ sql, handlers: recording(seen), onFailure: () => {} })
  await enqueue(db, 'mail:verify', { userId: newId() })
  await sql`update pgboss.job set state = 'active', started_on = now() - interval '2 minutes'`
  await worker.drain()
  t.equal(seen.length, 0)
  await worker.recover()
  await sql`update pgboss.job set start_after = now() - interval '1 second'`
  await worker.drain()
  t.match(seen, [{ number: 2 }])
})

t.test('a job of another version\'s kind or shape is kept as a failure and stops nobody', async (t) => {
  const { db, sql } = await testDatabase(t)
  const seen: Seen = []
  const worker = createWorker({ sql, handlers: recording(seen), onFailure: () => {} })
  await enqueue(db, 'mail:verify', { userId: newId() })
  await sql`update pgboss.job set data = '{"kind":"mail:carrier-pigeon","data":{}}'`
  await enqueue(db, 'mail:verify', { userId: newId() })
  await worker.drain()
  t.equal(seen.length, 1)
})

t.test('admins see what was given up and can try it again; nobody else can', async (t) => {
  const { app, db, as } = await testApp(t)
  const admin = await makeUser(db, { role: 'admin' })
  const client = await makeUser(db)
  await enqueue(db, 'mail:verify', { userId: client.id })
  await db.update(jobQueue).set({ retryLimit: 0 })
  await app.jobs.drain()
  t.same((await app.inject({ url: '/api/admin/jobs/?state=failed', headers: as(admin) })).json(), { items: [], nextCursor: null }, 'a mail that can be written does not fail')

  await enqueue(db, 'mail:change', { tokenId: newId() })
  const [row] = await db.select().from(jobQueue).where(eq(jobQueue.retryLimit, 10))
  await app.sql`update pgboss.job set state = 'failed', completed_on = now(), started_on = now(), output = '{"message":"no route"}' where id = ${row?.id ?? ''}`
  const listed = await app.inject({ url: '/api/admin/jobs/?state=failed', headers: as(admin) })
  t.match(listed.json(), { items: [{ id: row?.id, kind: 'mail:change', state: 'failed', error: 'no route', failedAt: String }] })
  t.equal((await app.inject({ url: '/api/admin/jobs/?state=failed', headers: as(client) })).statusCode, 403)
  t.match((await app.inject({ method: 'POST', url: `/api/admin/jobs/${row?.id ?? ''}/retry`, headers: as(admin) })).json(), { state: 'retry' })
  await app.jobs.drain()
  t.match(await db.select().from(jobQueue).where(eq(jobQueue.id, row?.id ?? '')), [{ state: 'completed' }])
  t.match(await db.select().from(auditLog).where(eq(auditLog.action, 'job.retried')), [{ actorId: admin.id, targetId: row?.id }])
})
