import { PGlite } from '@electric-sql/pglite'
import { btree_gist as btreeGist } from '@electric-sql/pglite/contrib/btree_gist'
import { cube } from '@electric-sql/pglite/contrib/cube'
import { pg_trgm as pgTrgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { vector } from '@electric-sql/pglite-pgvector'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from '../support/tap.js'
import { connect, migrate } from '../../drizzle/client.js'
import { embedServices } from '../../src/catalog/index.js'
import { enqueueVectorIndex, makeVectorIndex, nearestServices } from '../../src/search/index.js'
import { loadDemoData } from '../../src/demo/index.js'
import type { Embedder } from '../../src/shared/market.js'
import { testMarket } from '../support/market.js'
import { testDatabase } from '../support/database.js'

// pgvector as Debian's PostgreSQL 15 has it is too old for HNSW; the embedded database can load a newer one.
const folder = mkdtempSync(join(tmpdir(), 'taskego-vector-'))
const database = await PGlite.create({ extensions: { btree_gist: btreeGist, cube, pg_trgm: pgTrgm, vector } })
const server = new PGLiteSocketServer({ db: database, path: join(folder, 'pg'), maxConnections: 1 })
await server.start()
const connection = connect({ url: join(folder, 'pg'), max: 1, prepare: true })
t.teardown(async () => {
  await connection.close()
  await server.stop()
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})
const { db, sql } = connection
const { market } = testMarket(connection)

const questions = [
  'cheap fridge repair',
  'plumber for a leaking sink',
  'سباك',
  'تصليح براد',
  'تنضيف بيت',
  'deep cleaning of a flat',
  'electrician',
  'كهربجي',
  'دهان',
  'painting two rooms',
  'piano lessons',
  'air conditioner does not cool',
  'مكيف',
  'نقل عفش',
  'moving house',
  'carpenter for a wardrobe',
  'نجار',
  'locksmith at night',
  'satellite dish',
  'تصليح غسالة',
  'washing machine',
  'haircut at home',
  'photographer for a wedding',
  'gardener',
  'جنينة',
  'pest control',
  'solar panels',
  'طاقة شمسية',
  'car wash',
  'babysitter'
]

t.test("pgvector's HNSW index finds what exact cosine finds: recall@10 of at least 0.95", async (t) => {
  await migrate(connection)
  await loadDemoData(market)

  const exact = []
  for (const question of questions) exact.push((await nearestServices(market, question)).slice(0, 10))
  t.equal((await sql`select 1 from pg_indexes where indexdef like '%USING hnsw%'`).length, 0)
  t.equal(await makeVectorIndex(market, 128), true)
  t.equal((await sql`select 1 from pg_indexes where indexdef like '%USING hnsw%'`).length, 1)

  // So few rows are read faster one by one, which would be no test of the index.
  await sql`set enable_seqscan = off`

  let found = 0
  let wanted = 0

  for (const [index, question] of questions.entries()) {
    const best = (await nearestServices(market, question)).slice(0, 10)
    wanted += exact[index]?.length ?? 0
    found += (exact[index] ?? []).filter((id) => best.includes(id)).length
  }

  t.comment(`recall@10 ${(found / wanted).toFixed(3)} over ${wanted} services`)
  await sql`select pg_stat_force_next_flush()`
  t.match(
    await sql`select idx_scan::int as scans from pg_stat_user_indexes
      where indexrelname like 'services_vector%'`,
    [{ scans: questions.length }]
  )
  t.ok(wanted >= 200)
  t.ok(found / wanted >= 0.95)
})

t.test('an index that is missing is made by a job; one that is there asks for none', async (t) => {
  const waiting = async () =>
    (await sql`select 1 from pgboss.job where data ->> 'kind' = 'services:index'`).length

  await enqueueVectorIndex(market)
  t.equal(await waiting(), 0)

  const embedder: Embedder = { model: 'another', embed: async (texts) => texts.map(() => [1, 0, 0]) }
  await enqueueVectorIndex(testMarket({ db }, { embedder }).market)
  t.equal(await waiting(), 1)
})

t.test("a model's name is data, whatever stands in it", async (t) => {
  const model = `o'hara's "quoted" 100%_\\; drop table services; --`
  const embedder: Embedder = { model, embed: async (texts) => texts.map((_, index) => [3, 4, index]) }
  const { market } = testMarket({ db }, { embedder })
  await embedServices(market)

  t.equal(await makeVectorIndex(market, 3), true)
  t.ok((await nearestServices(market, 'plumber')).length > 0)
  t.equal((await sql`select 1 from pg_indexes where indexdef like '%USING hnsw%'`).length, 2)
})

t.test('where the extension is missing nothing breaks: vectors are compared in the process', async (t) => {
  const plain = await testDatabase(t)
  t.equal(await makeVectorIndex(plain.market, 128), false)
  t.same(await nearestServices(plain.market, 'plumber'), [])
})
