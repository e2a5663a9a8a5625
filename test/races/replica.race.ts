import { execFileSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import t from 'tap'
import { connect, migrate } from '../../drizzle/client.js'
import { hourAhead } from '../bookings/market.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { startCluster, startReplica } from '../support/postgres.js'
import { call, hasWritten, startServer } from '../support/server.js'

// A server before a primary and its streaming replica. PostgreSQL itself pauses what the replica replays, so
// what an answer shows tells where it was read.
t.setTimeout(300_000)

const primary = await startCluster(t)
const connection = connect({ url: primary.url, max: 2, prepare: true })
t.teardown(connection.close)
await migrate(connection)

const { db, sql } = connection
const provider = await makeProvider(db, { businessName: 'As it was' })
const service = await makeService(db, provider.id, { title_en: 'As it was' })
const client = await makeUser(db)
const admin = await makeUser(db, { role: 'admin' })

const replica = await startReplica(t, primary)
const server = await startServer(t, {
  DATABASE_URL: primary.url,
  DATABASE_READ_URL: replica.url,
  LOG_LEVEL: 'info',
  // A slow machine must not look like a replica that hangs.
  REQUEST_SECONDS: '60',
  // A fast machine asks more often than one visitor may.
  RATE_LIMIT_FACTOR: '1000000',
  METRICS_TOKEN: 'a token of this test'
})

const change = async (title: string): Promise<void> => {
  await sql`update services set title_en = ${title} where id = ${service.id}`
  await sql`update providers set business_name = ${title} where user_id = ${provider.id}`
}

const onReplica = async (statement: string): Promise<postgres.Row[]> => {
  const own = postgres(replica.url, { max: 1, onnotice: () => {} })
  try {
    return await own.unsafe(statement)
  } finally {
    await own.end()
  }
}

const get = async (path: string, user: Parameters<typeof call>[1] = null) =>
  await call(`${server.url}${path}`, user)
const titleIn = ({ json }: { json: Record<string, unknown> }): unknown =>
  Array.isArray(json.items) ? json.items[0]?.title_en : json.title_en

const readsAre = async (who: 'replica' | 'primary'): Promise<void> => {
  for (let attempt = 0; attempt < 300; attempt++) {
    if ((await get('/ready')).json.reads === who) return
    await pause(100)
  }
  throw new Error(`the reads never became the ${who}'s`)
}

/** The value of a series of /metrics. */
const measured = async (name: string): Promise<number> => {
  const answer = await fetch(`${server.url}/metrics`, {
    headers: { authorization: 'Bearer a token of this test' }
  })

  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(await answer.text())?.[1])
}

t.test('what may be late is read from the replica, and nothing else', async (t) => {
  await readsAre('replica')
  t.equal(await measured('taskego_replica_up'), 1)
  // Once for what is only made at the first time.
  await readAll()
  await onReplica('select pg_wal_replay_pause()')
  await change('As it is')
  await makeBooking(db, service, client.id, { scheduledAt: hourAhead(500) })

  t.same(await readAll(), {
    list: 'As it was',
    listForClient: 'As it was',
    detail: 'As it was',
    profile: 'As it was',
    analytics: 0,
    stats: 1,
    own: 'As it is',
    detailForProvider: 'As it is'
  })

  await onReplica('select pg_wal_replay_resume()')
})

/** What visitors, a client, the provider and an admin are shown now, asked all at once. */
async function readAll(): Promise<object> {
  const [list, listForClient, detail, profile, analytics, stats, own, detailForProvider] = await Promise.all([
    get('/api/services'),
    get('/api/services', client),
    get(`/api/services/${service.id}`),
    get(`/api/providers/${provider.id}`),
    get('/api/admin/analytics', admin),
    get('/api/admin/stats', admin),
    get('/api/providers/my-services', provider),
    get(`/api/services/${service.id}`, provider)
  ])

  return {
    list: titleIn(list),
    listForClient: titleIn(listForClient),
    detail: titleIn(detail),
    profile: profile.json.businessName,
    analytics: Object(analytics.json.totals).bookings,
    stats: Object(stats.json.bookings).total,
    own: titleIn(own),
    detailForProvider: titleIn(detailForProvider)
  }
}

t.test('what a request wrote is read back from the primary, by it and by whoever wrote it', async (t) => {
  await readsAre('replica')
  await onReplica('select pg_wal_replay_pause()')

  const made = await call(`${server.url}/api/bookings/create`, client, 'POST', {
    serviceId: service.id,
    scheduledAt: hourAhead(72).toISOString()
  })
  t.equal(made.status, 201)
  t.equal((await get(`/api/bookings/${String(made.json.id)}`, client)).json.id, made.json.id)

  const past = await makeBooking(db, service, client.id, {
    status: 'completed',
    scheduledAt: new Date(Date.now() - 86_400_000),
    dueAt: null
  })
  const review = await call(`${server.url}/api/reviews`, client, 'POST', { bookingId: past.id, rating: 5 })
  t.equal(review.status, 201)

  const reviewsFor = async (user: Parameters<typeof call>[1]) => {
    const { items } = (await get(`/api/reviews/service/${service.id}`, user)).json
    return Array.isArray(items) ? items.length : items
  }
  t.equal(await reviewsFor(client), 1, 'the writer sees it')
  t.equal(await reviewsFor(null), 0, 'a visitor does when the replica has it')

  await onReplica('select pg_wal_replay_resume()')
  for (let attempt = 0; attempt < 50 && (await reviewsFor(null)) !== 1; attempt++) await pause(100)
  t.equal(await reviewsFor(null), 1)
})

t.test('what the replica does not have yet is found all the same', async (t) => {
  await readsAre('replica')
  await onReplica('select pg_wal_replay_pause()')
  const young = await makeService(db, provider.id, { title_en: 'Just made' })

  t.equal(titleIn(await get(`/api/services/${young.id}`)), 'Just made')

  await onReplica('select pg_wal_replay_resume()')
})

t.test(
  'a replica that is more than five seconds behind is not read from, until it has caught up',
  async (t) => {
    await readsAre('replica')
    await onReplica('select pg_wal_replay_pause()')
    await change('Much later')

    await readsAre('primary')
    t.equal(titleIn(await get(`/api/services/${service.id}`)), 'Much later')
    t.ok((await measured('taskego_replica_lag_seconds')) > 5)
    t.equal(await measured('taskego_replica_up'), 0)
    await hasWritten(server, /too far behind/)

    await onReplica('select pg_wal_replay_resume()')
    await readsAre('replica')
  }
)

t.test('a replica that hangs, that is killed or that comes back loses no request', async (t) => {
  const statuses = new Map<number, number>()
  let slowest = 0
  const ended = new AbortController()

  const visitor = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      const began = performance.now()
      const { status } = await get(`/api/services/${service.id}`)
      slowest = Math.max(slowest, performance.now() - began)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }
  await readsAre('replica')
  const visitors = Promise.all(Array.from({ length: 8 }, visitor))

  const pids = (await onReplica('select pid from pg_stat_activity where pid <> pg_backend_pid()')).map(
    ({ pid }) => String(pid)
  )
  signal('STOP', pids)
  await readsAre('primary')
  signal('CONT', pids)
  await readsAre('replica')

  await replica.stop('immediate')
  await readsAre('primary')
  await hasWritten(server, /the replica is away/)
  await pause(1000)
  await replica.start()
  await readsAre('replica')
  await pause(500)

  ended.abort()
  await visitors
  t.same([...statuses.keys()], [200])
  t.ok((statuses.get(200) ?? 0) > 100)
  t.ok(slowest < 5000, `the slowest took ${slowest} ms`)
  t.ok((await measured('taskego_replica_fallbacks_total')) > 0)
})

/** Stops the backends that serve now, or lets them go on. They are another user's where this one is root. */
function signal(name: 'STOP' | 'CONT', pids: string[]): void {
  for (const pid of pids) execFileSync('kill', [`-${name}`, pid])
}
