import autocannon from 'autocannon'
import type { ChildProcess } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { loadavg } from 'node:os'
import postgres from 'postgres'
import { testSecret } from '../support/environment.js'
import { alwaysOpen } from '../support/people.js'
import { startCluster } from '../support/postgres.js'
import { startListening, startServer } from '../support/server.js'
import { answersOf, readerName, readFor, type Driven, type Read } from './load-generator.js'
import { fillMarketplace, scratchDatabase } from './marketplace.js'
import { percentile } from './measure.js'
import { processorTime, untilIdle } from './processor.js'

/**
 * `npm run bench:http`: Taskego as a real process beside the ideal server of test/bench/ideal.ts, on the same
 * database, driven in turns by the same generator of load; prints what each reaches, what a request takes of
 * the processor, and the ratios with their spread. It starts a PostgreSQL, or takes the server of
 * BENCH_SERVER. BENCH_SERVICES, BENCH_ROUNDS and BENCH_SECONDS make a short form; with BENCH_FLOOR=0.5 it
 * fails where Taskego stays under half of a bar by its rate and by the processor's time alike: other work of
 * the machine blurs each, but seldom both.
 */
const {
  BENCH_SERVER,
  BENCH_SERVICES = '100000',
  BENCH_ROUNDS = '3',
  BENCH_SECONDS = '5',
  BENCH_FLOOR = '0'
} = process.env
const rounds = Number(BENCH_ROUNDS)
const seconds = Number(BENCH_SECONDS)
const DIFFERENT_READS = 500
const WRITERS = 48
const CLIENTS = 20_000
const HOUR = 3_600_000
const names: Name[] = ['ideal', 'taskego']

interface Work {
  name: string
  /** The ratio that Taskego must reach. */
  bar: number
  /** Warms up the code of a request; what is driven for less is measured before it is compiled. */
  warmUps: number
  drive: (server: Name) => Promise<Driven>
}
type Name = 'taskego' | 'ideal'
/** What one round found of one server. */
interface Figure {
  perSecond: number
  /** The processor's time of the server's process, and of its connections' backends, in µs a request. */
  server: number
  database: number
}
interface Person {
  id: string
  token: string
}

const undo: Array<() => unknown> = []
const stage = {
  teardown: (work: () => unknown) => {
    undo.push(work)
  }
}
try {
  process.exitCode = await run()
} finally {
  for (const work of undo.reverse()) await work()
}

async function run(): Promise<number> {
  const database = await scratchDatabase(BENCH_SERVER ?? (await startCluster(stage)).url, 'http')
  stage.teardown(database.drop)

  const services = await fillMarketplace(database.url, Number(BENCH_SERVICES))
  const sql = postgres(database.url, { max: 2, onnotice: () => {} })
  stage.teardown(async () => await sql.end())

  await indexForIdeal(sql)
  const people = await makeClients(sql)
  const offers = await makeOffers(sql)
  // Without limits: of requests a minute, and of how long a request may wait for its turn.
  const unlimited = { RATE_LIMIT_FACTOR: '1000000', REQUEST_SECONDS: '60' }
  const processes = {
    taskego: await startServer(stage, { DATABASE_URL: database.url, ...unlimited }),
    ideal: await startListening(stage, 'dist/test/bench/ideal.js', { DATABASE_URL: database.url })
  }
  // A new server goes on learning for some seconds after it listens.
  for (const { child } of Object.values(processes)) await untilIdle(child)

  const urls = { taskego: processes.taskego.url, ideal: processes.ideal.url }
  process.stdout.write(
    `${services} services, ${rounds} rounds of ${seconds} s, ${readerName}, writes by autocannon\n`
  )
  let missed = 0

  for (const { name, bar, warmUps, drive } of worksOf(urls, people, offers)) {
    for (let round = 0; round < warmUps; round++) for (const server of names) await drive(server)

    const figures: Record<Name, Figure[]> = { ideal: [], taskego: [] }
    for (let round = 0; round < rounds; round++) {
      for (const server of names) {
        figures[server].push(await measured(sql, server, processes[server].child, drive))
      }
    }

    if (!report(name, bar, figures)) missed++
  }

  process.stdout.write(`load average ${loadavg()[0]?.toFixed(1) ?? '?'}\n`)
  return missed
}

/** Drives a server once, and reads before and after what it has taken of the processor. */
async function measured(
  sql: postgres.Sql,
  server: Name,
  { pid = 0 }: ChildProcess,
  drive: Work['drive']
): Promise<Figure> {
  const backends = await backendsOf(sql, server)
  const before = [processorTime([pid]), processorTime(backends)] as const
  const { answered, perSecond } = await drive(server)

  return {
    perSecond,
    server: (processorTime([pid]) - before[0]) / answered,
    database: (processorTime(backends) - before[1]) / answered
  }
}

/** The processes of PostgreSQL that work for a server; of a PostgreSQL elsewhere none can be read. */
async function backendsOf(sql: postgres.Sql, server: Name): Promise<number[]> {
  const rows = await sql<Array<{ pid: number }>>`select pid from pg_stat_activity
    where datname = current_database() and application_name = ${server}`

  return rows.map(({ pid }) => pid)
}

/** Prints a line; false when Taskego is below the floor, by its rate and by the processor's time alike. */
function report(name: string, bar: number, figures: Record<Name, Figure[]>): boolean {
  const ratios = figures.taskego
    .map(({ perSecond }, round) => perSecond / (figures.ideal[round]?.perSecond ?? Number.NaN))
    .sort(ascending)
  const medianOf = (server: Name, part: keyof Figure) =>
    percentile(figures[server].map((figure) => figure[part]).sort(ascending), 0.5)
  const text = (server: Name, part: keyof Figure) => medianOf(server, part).toFixed(0).padStart(5)

  const ratio = percentile(ratios, 0.5)
  const processorRatio = medianOf('ideal', 'server') / medianOf('taskego', 'server')
  const lines = [
    `${name}: ratio ${ratio.toFixed(2)} (${ratios.map((each) => each.toFixed(2)).join(' ')}), bar ${bar}`,
    `  a second    ideal ${text('ideal', 'perSecond')}  taskego ${text('taskego', 'perSecond')}`,
    `  cpu µs a request, server    ideal ${text('ideal', 'server')}  taskego ${text('taskego', 'server')}  ` +
      `ratio ${processorRatio.toFixed(2)}`,
    `  cpu µs a request, database  ideal ${text('ideal', 'database')}  taskego ${text('taskego', 'database')}`
  ]
  process.stdout.write(`${lines.join('\n')}\n`)

  return [ratio, processorRatio].some((reached) => reached >= bar * Number(BENCH_FLOOR))
}

function ascending(one: number, other: number): number {
  return one - other
}

/** The ideal's own best index for the list. */
async function indexForIdeal(sql: postgres.Sql): Promise<void> {
  await sql`create index ideal_list_idx on services
    (category_id, city, coalesce(ratings, 0) desc, rating_count desc, id desc)
    where is_visible and removed_at is null`
}

function worksOf(urls: Record<Name, string>, people: Person[], offers: Offer[]): Work[] {
  if (offers.length === 0 || people.length === 0) throw new Error('no data')

  const get = (reads: Read[]) => async (server: Name) => await readFor(seconds, urls[server], reads)
  const list = '/api/services?category=plumbing&city=tyre&sort=rating&limit=20'
  // Hardly two of many readers ask for the same.
  const details = offers.slice(0, DIFFERENT_READS).map(({ serviceId }) => `/api/services/${serviceId}`)
  const askers = people.slice(0, DIFFERENT_READS).map(({ token }) => token)
  const next = { taskego: bookingsOf(people, offers, 72), ideal: bookingsOf(people, offers, 96) }

  return [
    {
      name: 'W1 a list of 20 by category and city',
      bar: 0.7,
      warmUps: 1,
      drive: get([{ path: list }])
    },
    {
      name: 'W2 a service with its provider',
      bar: 0.8,
      warmUps: 1,
      drive: get(details.map((path) => ({ path })))
    },
    {
      name: 'GET /api/auth/me',
      bar: 0.5,
      warmUps: 1,
      drive: get(
        askers.map((token) => ({ path: '/api/auth/me', headers: { authorization: `Bearer ${token}` } }))
      )
    },
    {
      name: `W3 bookings by ${WRITERS} clients, distinct providers`,
      bar: 0.15,
      warmUps: 3,
      drive: async (server) => await write(`${urls[server]}/api/bookings/create`, next[server])
    }
  ]
}

async function write(url: string, next: () => autocannon.Request): Promise<Driven> {
  const result = await autocannon({
    url,
    method: 'POST',
    connections: WRITERS,
    duration: seconds,
    requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }]
  })

  return answersOf(url, result)
}

/** Clients with a session and a token each: nobody may have more than a few bookings that wait. */
async function makeClients(sql: postgres.Sql): Promise<Person[]> {
  const rows = await sql<Array<{ id: string; session: string }>>`
    with people as (
      insert into users (id, name, email, password_hash, is_verified, created_at, updated_at)
      select gen_random_uuid(), 'Rana Khoury', 'bench' || k || '@example.org', '-', true, now(), now()
      from generate_series(1, ${CLIENTS}) k returning id
    )
    insert into sessions (id, user_id, created_at, last_used_at, expires_at)
    select gen_random_uuid(), id, now(), now(), now() + interval '1 day' from people
    returning id as session, user_id as id`

  return rows.map(({ id, session }) => ({ id, token: tokenOf(id, session) }))
}

function tokenOf(sub: string, sid: string): string {
  const at = Math.floor(Date.now() / 1000)
  const claims = { sid, sub, iss: 'taskego', aud: 'taskego-api', iat: at, exp: at + 86_400 }
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  return `${text}.${createHmac('sha256', testSecret).update(text).digest('base64url')}`
}

interface Offer {
  serviceId: string
  providerId: string
}

/** One service of each provider, all of whom are open around the clock. */
async function makeOffers(sql: postgres.Sql): Promise<Offer[]> {
  await sql`update providers set week = ${JSON.stringify(alwaysOpen)}::text::jsonb`
  const offers = await sql<Offer[]>`
    select distinct on (s.provider_id) s.id as "serviceId", s.provider_id as "providerId"
    from services s join providers p on p.user_id = s.provider_id
    where s.is_visible and s.removed_at is null and p.approval_status = 'approved'
    and not exists (select from bookings b where b.provider_id = s.provider_id)
    order by s.provider_id`
  await sql`vacuum analyze`

  return offers
}

/** Each booking by another client, of another provider; after all providers, four hours later. */
function bookingsOf(people: Person[], offers: Offer[], hoursAhead: number): () => autocannon.Request {
  const start = Math.ceil(Date.now() / HOUR) * HOUR + hoursAhead * HOUR
  let count = 0

  return () => {
    const number = count++
    const { id: clientId, token } = people[number % people.length] ?? { id: '', token: '' }
    const offer = offers[number % offers.length]
    const scheduledAt = new Date(start + 4 * HOUR * Math.floor(number / offers.length)).toISOString()
    const ours = { serviceId: offer?.serviceId, scheduledAt }

    return {
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(hoursAhead === 72 ? ours : { ...ours, clientId, providerId: offer?.providerId })
    }
  }
}
