import { eq, inArray } from 'drizzle-orm'
import { setTimeout as pause } from 'node:timers/promises'
import t from '../support/tap.js'
import { jobQueue } from '../../drizzle/job-queue.js'
import { services } from '../../drizzle/schema/index.js'
import { createReindexHandlers, enqueueReindex } from '../../src/catalog/index.js'
import type { Db } from '../../drizzle/client.js'
import { newId } from '../../src/shared/ids.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { makeProvider, makeService } from '../support/people.js'

const OLD = 'as it was before'
const arabic = { title: 'تصليح برادات', description: 'منكشف العطل.' }

/** A listing as the migration left it. */
const marked = {
  title_en: arabic.title,
  title_ar: arabic.title,
  description_en: arabic.description,
  description_ar: arabic.description,
  origin_en: 'untranslated',
  searchText: OLD
} as const

async function textsOf(db: Db, ids: string[]): Promise<string[]> {
  const rows = await db.select({ text: services.searchText }).from(services).where(inArray(services.id, ids))
  return rows.map(({ text }) => text)
}

async function queued(db: Db) {
  const jobs = await db.select({ data: jobQueue.data }).from(jobQueue)
  return jobs.map(({ data }) => data).filter((data) => JSON.stringify(data).includes('services:reindex'))
}

t.test("a server that starts has older listings of one language found by the other's words", async (t) => {
  const { app, db } = await testApp(t)
  const provider = await makeProvider(db)
  const { id } = await makeService(db, provider.id, marked)
  const translated = await makeService(db, provider.id, { searchText: OLD })

  await app.listen({ port: 0, host: '127.0.0.1' })
  for (let tries = 0; tries < 300 && (await textsOf(db, [id]))[0] === OLD; tries++) await pause(20)

  t.match((await textsOf(db, [id]))[0], /fridge.*repair|repair.*fridge/)
  t.same(await textsOf(db, [translated.id]), [OLD], 'a listing of two languages was right')
})

t.test('that is done once, however often servers start, and a batch at a time', async (t) => {
  const { db, market } = await testDatabase(t)
  const provider = await makeProvider(db)
  const one = await makeService(db, provider.id, marked)
  const others = Array.from({ length: 100 }, () => ({ ...one, id: newId() }))
  await db.insert(services).values(others)
  const ids = [one, ...others].map(({ id }) => id)
  const old = async () => (await textsOf(db, ids)).filter((text) => text === OLD).length

  await Promise.all([enqueueReindex(market), enqueueReindex(market)])
  t.same(await queued(db), [{ kind: 'services:reindex', data: { after: null } }])

  const handler = createReindexHandlers(market)['services:reindex']
  const attempt = { id: newId(), number: 1 }
  await handler({ after: null }, attempt)
  t.equal(await old(), 1)

  const last = ids.toSorted()[99] ?? null
  t.match((await queued(db))[1], { data: { after: last } })
  await handler({ after: last }, attempt)
  t.equal(await old(), 0)
  t.equal((await queued(db)).length, 2, 'no other batch follows the last')

  await db.update(services).set({ searchText: OLD }).where(eq(services.id, one.id))
  await enqueueReindex(market)
  t.equal((await queued(db)).length, 2, 'a later start queues nothing')
})
