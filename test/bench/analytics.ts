import { drizzle } from 'drizzle-orm/postgres-js'
import { writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import postgres from 'postgres'
import { connect, migrate, type Connection } from '../../drizzle/client.js'
import * as schema from '../../drizzle/schema/index.js'
import { getAnalytics, getStats } from '../../src/moderation/index.js'
import { system, type UserActor } from '../../src/shared/actor.js'
import { newId } from '../../src/shared/ids.js'
import { testMarket } from '../support/market.js'
import type { Market } from '../../src/shared/market.js'
import { percentile, timesOf } from './measure.js'

/**
 * Analytics over 200,000 bookings on PostgreSQL: `TEST_DATABASE_URL=… npm run bench:analytics`. Prints p50
 * and p95 of each call, writes the plans to docs/analytics.md, and fails when a p95 is above the promise.
 */
const BOOKINGS = 200_000
const ROUNDS = 40
const PROMISE_MILLISECONDS = 300

const server = process.env.TEST_DATABASE_URL
if (server === undefined) throw new Error('set TEST_DATABASE_URL to a PostgreSQL server')
const name = `taskego_bench_${process.pid}`
const admin = postgres(server, { max: 1, onnotice: () => {} })
await admin.unsafe(`create database ${name}`)
const url = Object.assign(new URL(server), { pathname: `/${name}` }).href
/** What else ran when this began. */
const othersLoad = loadavg()[0] ?? 0
const actor: UserActor = { ...system, role: 'admin', id: newId(), sessionId: newId() }
const today = new Date()
const day = (ago: number) => new Date(today.getTime() - ago * 86_400_000).toISOString().slice(0, 10)
const calls: Record<string, (market: Market) => Promise<unknown>> = {
  'last 30 days, by day': async (market) => await getAnalytics(market, actor, {}),
  'a whole year, by day': async (market) => await getAnalytics(market, actor, { from: day(364) }),
  'a whole year, by week': async (market) =>
    await getAnalytics(market, actor, { from: day(364), bucket: 'week' }),
  stats: async (market) => await getStats(market, actor)
}

try {
  const connection = connect({ url, max: 10, prepare: true })
  await migrate(connection)
  await fill(connection)

  const results = []
  for (const [label, call] of Object.entries(calls)) {
    results.push({ label, ...(await measure(async () => await call(testMarket(connection).market))) })
  }

  for (const { label, p50, p95 } of results) {
    process.stdout.write(`${label.padEnd(24)} p50 ${p50.toFixed(0)} ms   p95 ${p95.toFixed(0)} ms\n`)
  }

  writeFileSync('docs/analytics.md', report(results, await plansOf(url), await versionOf(connection)))
  await connection.close()
  if (results.some(({ p95 }) => p95 > PROMISE_MILLISECONDS)) process.exitCode = 1
} finally {
  await admin.unsafe(`drop database ${name} with (force)`)
  await admin.end()
}

async function measure(work: () => Promise<unknown>): Promise<{ p50: number; p95: number }> {
  await timesOf(3, work)
  const times = await timesOf(ROUNDS, work)
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) }
}

/**
 * A year: 20,000 clients, 500 providers, 2,000 services; two of three bookings completed, and those paid
 * through the gateway.
 */
async function fill({ sql }: Connection): Promise<void> {
  await sql.unsafe(`
    create function bench_id(kind text,
    n bigint) returns uuid language sql immutable as $$ select md5(kind || n)::uuid $$;
    insert into users (id, name, email, password_hash, role, created_at, updated_at)
      select bench_id('user', n), 'Person ' || n, n || '@example.org', '-', (case
      when n <= 500 then 'provider' else 'client' end)::user_role, at, at
      from generate_series(1, 20500) n, lateral (select now() - (n % 400) * interval '1 day' as at) made;
    insert into providers (user_id, business_name, approval_status, timezone, created_at, updated_at)
      select bench_id('user', n), 'Business ' || n, 'approved', 'Asia/Beirut', now(), now()
      from generate_series(1, 500) n;
    insert into services (id, provider_id, title_en, title_ar, description_en, description_ar, price,
    currency, duration_minutes, category_id, search_text, created_at, updated_at)
      select bench_id('service', n), bench_id('user', n % 500 + 1), 'Service', 'خدمة', '-', '-', 4500, 'USD',
      60, slugs[n % cardinality(slugs) + 1], '', now(), now()
      from generate_series(1, 2000) n, (select array_agg(slug) as slugs from categories) c;
    insert into bookings (id, client_id, provider_id, service_id, status, scheduled_at, ends_at, blocked,
    timezone, price, currency, commission_basis_points, cancel_policy, free_until, expires_at, answer,
    answer_seconds, created_at, updated_at)
      select bench_id('booking', n), bench_id('user', 501 + n % 20000), bench_id('user', s % 500 + 1),
      bench_id('service', s),
        (case n % 6 when 0 then 'cancelled' when 1 then 'accepted' else 'completed' end)::booking_status,
        start, start + interval '1 hour', tstzrange(start, start + interval '75 minutes'), 'Asia/Beirut',
        4500, 'USD', 1500, '{}', start, start,
        (case when n % 18 = 0 then 'declined'
        else 'accepted' end)::booking_answer, (n * 7919) % 40000, start - interval '2 days', start
      from generate_series(1, ${BOOKINGS}) n,
      lateral (select n % 2000 + 1
      as s, now() + interval '1 day' - (n / 500 * interval '1 day' * 365 / ${BOOKINGS / 500}) as start) made;
    insert into payments (id, booking_id, client_id, provider_id, method, amount, currency,
    commission_basis_points, status, captured_at, releasable_amount, gateway, txn_id, created_at, updated_at)
      select bench_id('payment', n), b.id, b.client_id, b.provider_id, 'stripe', 4500, 'USD', 1500, 'paid',
      b.created_at, 4500, 'sandbox', n::text, b.created_at, b.created_at
      from generate_series(1, ${BOOKINGS}) n join bookings b on b.id = bench_id('booking', n)
      where b.status = 'completed';
    insert into ledger_entries (id, movement, account, user_id, booking_id, payment_id, amount, currency,
    created_at)
      select md5(p.id::text || line)::uuid, p.id::text || line, case line when 1 then 'gateway'
      when 2 then 'escrow' when 3 then 'escrow' when 4 then 'provider:' || p.provider_id else 'platform' end,
        case line when 4 then p.provider_id end, p.booking_id, p.id, case line when 1 then -4500
        when 2 then 4500 when 3 then -4500 when 4 then 3825 else 675 end, 'USD',
        p.created_at + case when line > 2 then interval '2 days' else interval '0' end
      from payments p, generate_series(1, 5) line;`)

  await sql.unsafe('vacuum analyze')
}

/** The plans of one year by day, as the server itself saw them. */
async function plansOf(url: string): Promise<string[]> {
  const plans: string[] = []
  const sql = postgres(url, {
    max: 1,
    onnotice: ({ message }) => {
      if (message !== undefined) plans.push(message)
    }
  })

  await sql.unsafe(
    "load 'auto_explain'; set auto_explain.log_min_duration = 0; set auto_explain.log_analyze = on; " +
      'set auto_explain.log_buffers = on; set client_min_messages = log'
  )
  const { market } = testMarket({ db: drizzle(sql, { schema, casing: 'snake_case' }) })
  await getAnalytics(market, actor, { from: day(364) })
  await sql.end()

  return plans.filter((plan) => plan.includes('Query Text:'))
}

async function versionOf({ sql }: Connection): Promise<string> {
  return String((await sql`select current_setting('server_version') as version`)[0]?.version)
}

function report(
  results: Array<{ label: string; p50: number; p95: number }>,
  plans: string[],
  version: string
): string {
  const rows = results.map(({ label, p50, p95 }) => `| ${label} | ${p50.toFixed(0)} | ${p95.toFixed(0)} |`)
  // The edges of 365 days would drown the plans.
  const texts = plans.map((plan) =>
    plan.replace(/\{(?:"?\d{4}-[^}]{100,})\}/g, '{…}').replace(/'\{[^']{100,}\}'/g, "'{…}'")
  )

  return [
    '# What analytics costs',
    '',
    `${BOOKINGS.toLocaleString('en')} bookings and ` +
      `${(Math.round((BOOKINGS * 5 * 2) / 3 / 1000) * 1000).toLocaleString('en')} ledger entries of one ` +
      `year on PostgreSQL ${version}, ${ROUNDS} calls each.`,
    `The promise is ${PROMISE_MILLISECONDS} ms at p95 on a machine that does nothing else; this one ` +
      `has ${availableParallelism()} processors and had a load of ${othersLoad.toFixed(1)} before.`,
    'Written by `npm run bench:analytics`.',
    '',
    '| call | p50 ms | p95 ms |',
    '|---|---|---|',
    ...rows,
    '',
    'Rows are counted by quarters of an hour, and these are sorted into days with `width_bucket` among ' +
      "the days' edges, which come from Luxon: the database needs no",
    'time zones, and a day of 23 or 25 hours is a day. Bookings are counted by service before they are ' +
      'joined. The plans of one year by day:',
    '',
    ...texts.flatMap((text) => ['```', text.trim(), '```', ''])
  ].join('\n')
}
