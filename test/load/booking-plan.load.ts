import postgres from 'postgres'
import t from 'tap'
import { draftBooking } from '../../src/bookings/create.js'
import { fillMarketplace, scratchDatabase } from '../bench/marketplace.js'
import { testDatabaseUrl } from '../support/database.js'
import { actorOf } from '../support/people.js'
import { startExplainer } from '../support/plans.js'

/** How many bookings became open since PostgreSQL last looked at the table. */
const OPEN = 4000
/** Pages of 8 KB for all that is asked before a booking is written. */
const MOST_BUFFERS = 200

t.test('what a booking asks first reads no more when thousands became open at once', async (t) => {
  const database = await scratchDatabase(testDatabaseUrl ?? '', 'booking_plan')
  t.teardown(database.drop)
  await fillMarketplace(database.url, 2000)

  const sql = postgres(database.url, { max: 1, onnotice: () => {} })
  t.teardown(async () => await sql.end())

  await sql`vacuum analyze bookings`
  await openMany(sql)

  const [client] = await sql<Array<{ id: string }>>`
    select id from users where role = 'client' order by id limit 1`
  const [service] = await sql<Array<{ id: string }>>`
    select id from services where removed_at is null and is_visible order by id limit 1`
  const user = actorOf({ id: client?.id ?? '', role: 'client', language: 'en', sessionId: '' })
  const input = { serviceId: service?.id ?? '', scheduledAt: inDays(10).toISOString() }

  const { ranAs, close } = await startExplainer(database.url)
  t.teardown(close)
  const ran = await ranAs(async (market) => await draftBooking(market, user, input, inDays(10)))

  t.ok(ran.buffers <= MOST_BUFFERS, `${ran.buffers} buffers of ${MOST_BUFFERS}: ${ran.shape.join(', ')}`)
})

/** Bookings that wait, of all providers and of all clients but the first, from twenty days ahead. */
async function openMany(sql: postgres.Sql): Promise<void> {
  await sql`
    with offers as (
      select row_number() over (order by provider_id) as n, provider_id, id, count(*) over () as total
      from (
        select distinct on (provider_id) provider_id, id from services where removed_at is null
      ) one_each
    ),
    clients as (
      select row_number() over (order by id) as n, id, count(*) over () as total
      from (select id from users where role = 'client' order by id offset 1) others
    )
    insert into bookings (id, client_id, provider_id, service_id, scheduled_at, ends_at, blocked, timezone,
      price, currency, commission_basis_points, cancel_policy, free_until, expires_at, created_at, updated_at)
    select gen_random_uuid(), clients.id, offers.provider_id, offers.id, start, start + interval '1 hour',
      tstzrange(start, start + interval '1 hour'), 'Asia/Beirut', 4500, 'USD', 1500,
      '{"freeHoursBefore": 24, "graceMinutes": 5, "keptPercent": 50}', start, start, now(), now()
    from generate_series(0, ${OPEN - 1}) as k
    join offers on offers.n = 1 + k % offers.total
    join clients on clients.n = 1 + k % clients.total
    cross join lateral (
      select date_trunc('hour', now()) + interval '20 days' + k / offers.total * interval '2 hours' as start
    ) as times`
}

function inDays(days: number): Date {
  return new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + days * 86_400_000)
}
