import { eq, sql } from 'drizzle-orm'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from '../support/tap.js'
import { files, providers, services, wallets } from '../../drizzle/schema/index.js'
import { folderStorage, s3Storage, type FileStorage } from '../../src/files/index.js'
import { checkIntegrity } from '../../src/moderation/index.js'
import { newId } from '../../src/shared/ids.js'
import { testDatabase } from '../support/database.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { startStorageServer } from '../support/storage-server.js'

const { db, market } = await testDatabase(t)
const scratch = join(tmpdir(), `taskego-check-${newId()}`)
const provider = await makeProvider(db)
const service = await makeService(db, provider.id)
const client = await makeUser(db)
await makeBooking(db, service, client.id)

const storage = folderStorage(scratch)
t.teardown(() => {
  rmSync(scratch, { recursive: true, force: true })
})

const faults = async () => (await checkIntegrity(market, storage)).faults.map(({ check }) => check)

t.test('a sound database has no faults', async (t) => {
  const report = await checkIntegrity(market, storage)
  t.same(report.faults, [])
  t.ok(report.checks > 40)
})

t.test('a wrong counter, a wrong sum and a wrong wallet are found', async (t) => {
  await db.update(providers).set({ serviceCount: 7 }).where(eq(providers.userId, provider.id))
  await db.update(services).set({ ratingSum: 5, ratingCount: 1 }).where(eq(services.id, service.id))
  await db.insert(wallets).values({ userId: provider.id, currency: 'USD', balance: 100 })
  t.same(await faults(), [
    'each provider counts the services that clients can find',
    'each service sums its reviews',
    'each wallet equals its entries'
  ])
  await db.update(providers).set({ serviceCount: 1 }).where(eq(providers.userId, provider.id))
  await db.update(services).set({ ratingSum: 0, ratingCount: 0 }).where(eq(services.id, service.id))
  await db.delete(wallets)
})

t.test(
  'overlaps, broken references and lost listings are found, also where the database looked away',
  async (t) => {
    await db.execute(sql`alter table bookings drop constraint bookings_no_overlap`)
    await makeBooking(db, service, client.id)
    await db.transaction(async (tx) => {
      // As a careless restore does it.
      await tx.execute(sql`set local session_replication_role = replica`)
      await makeService(tx, provider.id, { categoryId: 'gone' })
    })
    t.same(
      (await faults()).filter((check) => !check.includes('counts')),
      [
        'no two live bookings of a provider overlap',
        'what is listed is offered by a provider in business, and only that',
        'services.category_id refers to categories'
      ]
    )
  }
)

t.test(
  'a row whose file is gone is found, in a folder and in a bucket; a storage that does not answer is a ' +
    'fault too',
  async (t) => {
    const server = await startStorageServer(t)
    const bucket = s3Storage({
      bucket: server.bucket,
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${server.port}`,
      credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' }
    })

    const row = { ownerId: client.id, bytes: 3, sha256: '-', createdAt: new Date() }
    const [avatar, paper] = [newId(), newId()]

    await db.insert(files).values([
      { ...row, id: avatar, purpose: 'avatar', contentType: 'image/webp' },
      { ...row, id: paper, purpose: 'business_document', contentType: 'application/pdf' }
    ])

    const check = 'every file that has a row is in the storage'
    const missingIn = async (place: FileStorage) =>
      (await checkIntegrity(market, place)).faults.filter((fault) => fault.check === check)

    for (const place of [storage, bucket]) {
      const keys = [`images/${avatar}-large.webp`, `images/${avatar}-small.webp`, `documents/${paper}`]
      t.same(
        (await missingIn(place)).map(({ expected }) => expected),
        keys
      )

      for (const key of keys.slice(1)) await place.write(key, Buffer.from('abc'), 'image/webp')
      t.same(await missingIn(place), [{ check, subject: avatar, expected: keys[0], found: 'none' }])
      await place.write(keys[0] ?? '', Buffer.from('abc'), 'image/webp')
      t.same(await missingIn(place), [])
    }

    await server.stop()
    t.same(await missingIn(bucket), [{ check, subject: 's3', expected: 'an answer', found: 'none' }])
  }
)
