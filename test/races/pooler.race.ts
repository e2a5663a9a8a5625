import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import t from 'tap'
import { connect, migrate, MigrationLockedError } from '../../drizzle/client.js'
import { startCluster, startPgBouncer } from '../support/postgres.js'
import { surviveRestarts } from '../support/restarts.js'
import { call, startServer } from '../support/server.js'

// As docs/deploy.md has it for Supabase and PgBouncer: a pooler that gives each transaction whichever backend
// is free.
const cluster = await startCluster(t)
const pooler = await startPgBouncer(t, cluster, 6)
const environment = { DATABASE_URL: pooler.url, DATABASE_PREPARE: 'false' }

t.test(
  'two servers that start at once under load both come up, a third after them, and no lock stays held',
  { timeout: 120_000 },
  async (t) => {
    const others = postgres(pooler.url, { max: 8, prepare: false, onnotice: () => {} })
    const loaded = new AbortController()

    const load = Array.from({ length: 8 }, async () => {
      while (!loaded.signal.aborted) {
        await others.begin(async (tx) => {
          await tx`select pg_sleep(0.02)`
        })
        await others`select 1`
      }
    })

    const servers = await Promise.all([startServer(t, environment), startServer(t, environment)])
    const third = await startServer(t, environment)
    for (const { url } of [...servers, third]) t.equal((await call(`${url}/ready`, null)).status, 200)
    loaded.abort()
    await Promise.all(load)
    await others.end()

    await pause(200)

    const direct = postgres(cluster.url, { max: 1 })
    t.same(await direct`select pid from pg_locks where locktype = 'advisory'`, [])
    await direct.end()
  }
)

t.test('a migration that another server never ends fails the start with a sentence, in time', async (t) => {
  const connection = connect({ url: pooler.url, max: 2, prepare: false })
  const other = connect({ url: cluster.url, max: 1, prepare: true })
  const holder = other.sql
  const [{ pid = 0 } = {}] = await holder<Array<{ pid: number }>>`select pg_backend_pid() as pid`
  const held = holder
    .begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(7284101)`
      await tx`select pg_sleep(30)`
    })
    .catch(() => {})

  await pause(200)

  const began = performance.now()
  await t.rejects(migrate(connection, { patience: 1000 }), MigrationLockedError)
  t.ok(performance.now() - began < 3000)

  const admin = postgres(cluster.url, { max: 1 })
  await admin`select pg_terminate_backend(${pid})`
  await held
  await t.resolves(migrate(connection, { patience: 5000 }), 'and when the lock is free, the start succeeds')
  await Promise.all([connection.close(), other.close(), admin.end()])
})

t.test(
  'the database is restarted behind the pooler under load: servers and bookings survive',
  { timeout: 120_000 },
  async (t) => {
    await surviveRestarts(t, {
      cluster,
      url: pooler.url,
      environment,
      losses: ['immediate', 'backends', 'fast']
    })
  }
)
