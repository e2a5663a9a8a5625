import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { loadavg } from 'node:os'
import { readFile, writeFile } from 'node:fs/promises'
import { searchServicesJson } from '../../src/search/index.js'
import { anonymous } from '../../src/shared/actor.js'
import { connect, type Connection } from '../../drizzle/client.js'
import * as schema from '../../drizzle/schema/index.js'
import queries from '../exam/data/marketplace_queries.json' with { type: 'json' }
import { testMarket } from '../support/market.js'
import { fillMarketplace, scratchDatabase } from './marketplace.js'
import { percentile, timesOf } from './measure.js'

/**
 * `BENCH_SERVER=postgres://… node dist/test/bench/search.js`: 100,000 services in a scratch database of that
 * server (as an owner of databases), searched by the judged queries, alone and with a city, a price and a
 * page of twenty. Prints one JSON object, and writes the plans of its slowest statements to
 * docs/search-explain.md. The scratch database is dropped at the end.
 */
const SERVICES = 100_000
const RUNS = 5

const server = process.env.BENCH_SERVER
if (server === undefined) {
  throw new Error(
    'BENCH_SERVER is missing: the URL of a PostgreSQL server on which a scratch database may be made'
  )
}
const visitor = anonymous('en', 'rest')
const { url, admin, name, drop } = await scratchDatabase(server, 'search')
// All of a search then happens in one process of the server, whose processor time can be read.
await admin.unsafe(`alter database ${name} set max_parallel_workers_per_gather = 0`)
const connection = connect({ url, max: 1, prepare: true })
try {
  process.stdout.write(`${JSON.stringify(await measure(connection), null, 2)}\n`)
} finally {
  await connection.close()
  await drop()
}

async function measure({ db, sql }: Connection): Promise<object> {
  const services = await fillMarketplace(url, SERVICES)
  const { market } = testMarket({ db })
  const began = performance.now()

  await searchServicesJson(market, visitor, { q: 'dripping', limit: 20 })

  const loading = performance.now() - began
  const [{ pid = 0 } = {}] = await sql<Array<{ pid: number }>>`select pg_backend_pid() as pid`
  const texts = queries.map(({ query }) => query)
  const alone = await measured(
    texts.map((q) => async () => await searchServicesJson(market, visitor, { q, limit: 20 })),
    pid
  )

  const filtered = await measured(
    texts.map(
      (q) => async () =>
        await searchServicesJson(market, visitor, { q, city: 'tyre', maxPrice: 10_000, limit: 20 })
    ),
    pid
  )

  await writeFile('docs/search-explain.md', await explained(services))
  return {
    services,
    'load average': loadavg().map((load) => Math.round(load * 10) / 10),
    'the first search, which reads all vectors, ms': Math.round(loading),
    'a search by words, ms': alone,
    'a search by words in a city up to a price, ms': filtered
  }
}

/**
 * Each search five times: by the clock, and by the processor time of the server's process and ours, which
 * other work on the machine does not stretch.
 */
async function measured(searches: Array<() => Promise<unknown>>, pid: number): Promise<object> {
  for (const search of searches) await search()
  const times: number[] = []
  const busy: number[] = []

  for (const search of searches) {
    const before = await processorMilliseconds(pid)
    times.push(...(await timesOf(RUNS, search)))
    busy.push(((await processorMilliseconds(pid)) - before) / RUNS)
  }

  const summary = (values: number[]) => {
    const sorted = values.sort((one, other) => one - other)
    return {
      n: sorted.length,
      p50: rounded(percentile(sorted, 0.5)),
      p95: rounded(percentile(sorted, 0.95)),
      max: rounded(sorted.at(-1) ?? 0)
    }
  }

  return { 'by the clock': summary(times), 'processor time': summary(busy) }
}

/** Of the server's process (Linux counts in hundredths of a second) and ours. */
async function processorMilliseconds(pid: number): Promise<number> {
  const { user, system } = process.cpuUsage()
  const fields =
    (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).split(') ')[1]?.split(' ') ?? []

  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10 + (user + system) / 1000
}

/** The plans of searches by common words, as the server itself saw them. */
async function explained(services: number): Promise<string> {
  const texts = ['leak', 'سباك', 'dripping']
  const sections: string[] = []

  for (const text of texts) {
    sections.push(
      `## ${text}\n\n${(await plansOf(text)).map((plan) => `\`\`\`\n${plan}\n\`\`\``).join('\n\n')}`
    )
  }

  return (
    `# How a search by words runs on ${services.toLocaleString('en')} services\n\nWritten by ` +
    `\`test/bench/search.ts\` on PostgreSQL, by auto_explain: the statement of a page of ` +
    `twenty.\n\n${sections.join('\n\n')}\n`
  )
}

async function plansOf(text: string): Promise<string[]> {
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
  await searchServicesJson(market, visitor, { q: text, limit: 20 })
  await sql.end()

  // Of those sixty ids a reader needs none.
  return plans
    .filter((plan) => plan.includes('"page"'))
    .map((plan) => plan.replace(/'\{[0-9a-f,-]{100,}\}'/g, "'{…}'").trim())
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
