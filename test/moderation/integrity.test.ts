import { eq, sql } from 'drizzle-orm'
import t from '../support/tap.js'
import { providers, services, wallets } from '../../drizzle/schema/index.js'
import { checkIntegrity } from '../../src/moderation/index.js'
import { testDatabase } from '../support/database.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const { db } = await testDatabase(t)
const provider = await makeProvider(db)
const service = await makeService(db, provider.id)
const client = await makeUser(db)
await makeBooking(db, service, client.id)

const faults = async () => (await checkIntegrity(db)).faults.map(({ check }) => check)

t.test('a sound database has no faults', async (t) => {
  const report = await checkIntegrity(db)
  t.same(report.faults, [])
  t.ok(report.checks > 40)
})

t.test('a wrong counter, a wrong sum and a wrong wallet are found', async (t) => {
  await db.update(providers).set({ serviceCount: 7 }).where(eq(providers.userId, provider.id))
  await db.update(services).set({ ratingSum: 5, ratingCount: 1 }).where(eq(services.id, service.id))
  await db.insert(wallets).values({ userId: provider.id, currency: 'USD', balance: 100 })
  t.same(await faults(), ['each provider counts the services that clients can find', 'each service sums its reviews', 'each wallet equals its entries'])
  await db.update(providers).set({ serviceCount: 1 }).where(eq(providers.userId, provider.id))
  await db.update(services).set({ ratingSum: 0, ratingCount: 0 }).where(eq(services.id, service.id))
  await db.delete(wallets)
})

t.test('overlaps and broken references are found, also where the constraints looked away', async (t) => {
  await db.execute(sql`alter table bookings drop constraint bookings_no_overlap`)
  await makeBooking(db, service, client.id)
  await db.transaction(async (tx) => {
    // As a careless restore does it.
    await tx.execute(sql`set local session_replication_role = replica`)
    await makeService(tx, provider.id, { categoryId: 'gone' })
  })
  t.same((await faults()).filter((check) => !check.includes('counts')), ['no two live bookings of a provider overlap', 'services.category_id refers to categories'])
})
