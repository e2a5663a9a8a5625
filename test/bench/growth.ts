import { loadavg } from 'node:os'
import { connect, type Connection } from '../../drizzle/client.js'
import { alwaysOpen, makeUser } from '../support/people.js'
import { startCluster } from '../support/postgres.js'
import { startServer, tokenFor } from '../support/server.js'
import { fillMarketplace, scratchDatabase } from './marketplace.js'
import { percentile, timesOf } from './measure.js'

/**
 * `npm run bench:growth`: how long each GET of the API and a booking take on PostgreSQL, one after the other,
 * as the tables grow; printed as a table of p50 and p95 in milliseconds. It starts a PostgreSQL, or takes the
 * server of BENCH_SERVER. BENCH_SIZES names the sizes as `services:bookings`, BENCH_ROWS how many notices and
 * rows of the audit log there are at each.
 */
const { BENCH_SERVER, BENCH_SIZES = '10000:100000,100000:1000000', BENCH_ROWS = '1000000' } = process.env
const RUNS = 30
const WARM_RUNS = 3
const CLIENTS = 1000
const HOUR = 3_600_000

type Person = Awaited<ReturnType<typeof makeUser>>
/** Milliseconds of the runs of each work, sorted. */
type Times = Map<string, number[]>

const undo: Array<() => unknown> = []
const stage = {
  teardown: (work: () => unknown) => {
    undo.push(work)
  }
}

try {
  const server = BENCH_SERVER ?? (await startCluster(stage)).url
  const columns: Array<{ title: string; times: Times }> = []

  for (const size of BENCH_SIZES.split(',')) {
    const [services = 0, bookings = 0] = size.split(':').map(Number)
    columns.push({ title: `${services} / ${bookings}`, times: await measureAt(server, services, bookings) })
  }

  print(columns)
} finally {
  for (const work of undo.reverse()) await work()
}

async function measureAt(server: string, services: number, bookings: number): Promise<Times> {
  const database = await scratchDatabase(server, 'growth')
  const connection = connect({ url: database.url, max: 2, prepare: true })

  try {
    await fillMarketplace(database.url, services)
    const actors = await fillRest(connection, bookings, Number(BENCH_ROWS))
    const running = await startServer(stage, {
      DATABASE_URL: database.url,
      RATE_LIMIT_FACTOR: '1000000',
      REQUEST_SECONDS: '60'
    })

    const times = await measure(running.url, actors)
    running.child.kill('SIGTERM')
    return times
  } finally {
    await connection.close()
    await database.drop()
  }
}

interface Actors {
  client: Person
  provider: { id: string; sessionId: string }
  admin: Person
  serviceId: string
  bookingId: string
  offers: string[]
  /** One for each booking: nobody may have more than a few that wait. */
  bookers: Person[]
}

/** Bookings by a thousand clients, a review of each tenth, notices, rows of the audit log. */
async function fillRest({ db, sql }: Connection, bookings: number, rows: number): Promise<Actors> {
  const client = await makeUser(db)
  const admin = await makeUser(db, { role: 'admin' })
  const bookers: Person[] = []
  while (bookers.length < RUNS + WARM_RUNS) bookers.push(await makeUser(db))

  await sql.unsafe(
    `
    create table offers as select s.id, s.provider_id, s.price, s.currency, row_number() over () as n
    from services s where s.is_visible and s.removed_at is null;
    create unique index on offers (n);
    create table clients as
    select case when k = 0 then '${client.id}'::uuid else gen_random_uuid() end as id, k
    from generate_series(0, ${CLIENTS - 1}) k;
    insert into users (id, name, email, password_hash, created_at, updated_at)
    select id, 'Client ' || k, 'client' || k || '@example.org', '-', now(), now() from clients where k > 0;
    insert into bookings (id, client_id, provider_id, service_id, status, scheduled_at, ends_at, blocked,
      timezone, price, currency, commission_basis_points, cancel_policy, free_until, expires_at, created_at,
      updated_at)
    select gen_random_uuid(), c.id, o.provider_id, o.id, 'completed', at, at + interval '1 hour',
      tstzrange(at, at + interval '75 minutes'), 'Asia/Beirut', o.price, o.currency, 1500,
      '{"freeHoursBefore":24,"graceMinutes":5,"keptPercent":50}', at - interval '1 day', at,
      at - interval '2 days', at
    from generate_series(1, ${bookings}) k
    cross join lateral (select now() - interval '1 hour' * (k % 8000 + 1) as at) times
    join clients c on c.k = k.k % ${CLIENTS}
    join offers o on o.n = k.k % (select count(*) from offers) + 1;
    insert into reviews (id, booking_id, service_id, provider_id, user_id, rating, comment, created_at)
    select gen_random_uuid(), id, service_id, provider_id, client_id, 4, 'On time.', ends_at
    from bookings
    where id < '1a000000-0000-0000-0000-000000000000' on conflict do nothing;
    insert into notifications (id, user_id, type, message, is_read, created_at)
    select gen_random_uuid(), c.id, 'booking_accepted', 'Accepted', k.k % 5 > 0,
      now() - interval '1 minute' * k.k
    from generate_series(1, ${rows}) k join clients c on c.k = k.k % ${CLIENTS};
    insert into audit_log (id, type, action, actor_role, door, target_type, created_at)
    select gen_random_uuid(), 'booking', 'booking.created', 'client', 'rest', 'booking',
      now() - interval '1 minute' * k
    from generate_series(1, ${rows}) k;
    update providers set week = '${JSON.stringify(alwaysOpen)}';
    vacuum analyze`.replace(/;\s+vacuum analyze$/, '')
  )
  await sql.unsafe('vacuum analyze')

  const [offer] = await sql<Array<{ id: string; providerId: string }>>`
    select id, provider_id as "providerId" from offers where n = 1`
  const [booking] = await sql<Array<{ id: string }>>`
    select id from bookings where client_id = ${client.id} order by created_at desc limit 1`
  const offers = await sql<Array<{ id: string }>>`
    select distinct on (o.provider_id) o.id from offers o join providers p on p.user_id = o.provider_id
    where p.approval_status = 'approved' order by o.provider_id limit ${RUNS + WARM_RUNS}`
  if (offer === undefined || booking === undefined) throw new Error('no data')

  const [session] = await sql<Array<{ id: string }>>`
    insert into sessions (id, user_id, created_at, last_used_at, expires_at)
    values (gen_random_uuid(), ${offer.providerId}, now(), now(), now() + interval '1 day') returning id`

  return {
    client,
    bookers,
    admin,
    provider: { id: offer.providerId, sessionId: session?.id ?? '' },
    serviceId: offer.id,
    bookingId: booking.id,
    offers: offers.map(({ id }) => id)
  }
}

/** Each GET of the API by whom it is for, and last a booking of one provider after the other. */
async function measure(url: string, actors: Actors): Promise<Times> {
  const { client, provider, admin, serviceId, bookingId } = actors
  const times: Times = new Map()

  const works: Array<[who: { id: string; sessionId: string } | null, paths: string[]]> = [
    [
      null,
      [
        '/health',
        '/ready',
        '/api/services',
        '/api/services?sort=rating',
        '/api/services?sort=price',
        '/api/services?sort=newest',
        '/api/services?category=plumbing&city=tyre&sort=rating',
        '/api/services?lat=33.27&lng=35.2&radiusKm=10',
        '/api/services?q=leak',
        '/api/services/categories',
        '/api/services/cities',
        `/api/services/${serviceId}`,
        `/api/services/${serviceId}/availability`,
        `/api/providers/${provider.id}`,
        `/api/reviews/service/${serviceId}`,
        `/api/reviews/user/${client.id}`
      ]
    ],
    [
      client,
      [
        '/api/auth/me',
        '/api/users/profile',
        '/api/users/preferences',
        '/api/users/sessions',
        `/api/bookings/client/${client.id}`,
        `/api/bookings/client/${client.id}?status=completed`,
        `/api/bookings/${bookingId}`,
        `/api/bookings/${bookingId}/messages`,
        '/api/bookings/messages/unread',
        '/api/notifications',
        '/api/notifications?unread=true',
        '/api/payments/history',
        '/api/payments/methods',
        '/api/ai/conversations'
      ]
    ],
    [
      provider,
      [
        '/api/providers/me',
        '/api/providers/my-services',
        '/api/providers/bookings',
        '/api/providers/schedule',
        '/api/providers/documents',
        `/api/bookings/provider/${provider.id}`,
        '/api/payments/wallet'
      ]
    ],
    [
      admin,
      [
        '/api/admin/stats',
        '/api/admin/analytics',
        '/api/admin/users',
        '/api/admin/users?q=client77',
        `/api/admin/users/${client.id}`,
        `/api/admin/users/${provider.id}/ban-preview`,
        '/api/admin/providers',
        '/api/admin/services',
        '/api/admin/services?q=leak',
        `/api/admin/services/${serviceId}/delete-preview`,
        '/api/admin/bookings',
        '/api/admin/bookings?status=completed',
        '/api/admin/logs',
        '/api/admin/logs?type=admin',
        '/api/admin/jobs',
        '/api/admin/money/wallets',
        '/api/admin/money/payouts',
        '/api/admin/money/refunds',
        '/api/admin/money/disputes',
        '/metrics'
      ]
    ]
  ]

  for (const [who, paths] of works) {
    const headers: Record<string, string> =
      who === null ? {} : { authorization: `Bearer ${await tokenFor(who)}` }

    for (const path of paths) {
      const get = async () => await requireAnswer(`GET ${path}`, await fetch(`${url}${path}`, { headers }))
      await timesOf(WARM_RUNS, get)
      times.set(nameOf(path), await timesOf(RUNS, get))
    }
  }

  times.set('a booking', await timesOfBookings(url, actors))
  return times
}

async function timesOfBookings(url: string, { bookers, offers }: Actors): Promise<number[]> {
  const tokens = await Promise.all(bookers.map(tokenFor))
  const first = Math.ceil(Date.now() / HOUR) * HOUR + 72 * HOUR
  let number = 0

  const book = async (): Promise<void> => {
    const scheduledAt = new Date(first + 3 * HOUR * number).toISOString()
    const answer = await fetch(`${url}/api/bookings/create`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens[number] ?? ''}`, 'content-type': 'application/json' },
      body: JSON.stringify({ serviceId: offers[number % offers.length], scheduledAt })
    })

    number++
    await requireAnswer('a booking', answer)
  }

  await timesOf(WARM_RUNS, book)
  return await timesOf(RUNS, book)
}

async function requireAnswer(what: string, answer: Response): Promise<void> {
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${text}`)
}

/** The path without anybody's id. */
function nameOf(path: string): string {
  return path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
}

function print(columns: Array<{ title: string; times: Times }>): void {
  const [first] = columns
  if (first === undefined) return

  const lines = [
    `| GET, and a booking; services / bookings | ${columns.map(({ title }) => title).join(' | ')} |`,
    `|---|${columns.map(() => '---').join('|')}|`,
    ...[...first.times.keys()].map((name) => {
      const cells = columns.map(({ times }) => {
        const sorted = times.get(name) ?? []
        return `${percentile(sorted, 0.5).toFixed(1)} · ${percentile(sorted, 0.95).toFixed(1)}`
      })
      return `| \`${name}\` | ${cells.join(' | ')} |`
    })
  ]

  process.stdout.write(`${lines.join('\n')}\nload average ${loadavg()[0]?.toFixed(1) ?? '?'}\n`)
}
