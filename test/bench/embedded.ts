import { loadavg } from 'node:os'
import { startCluster } from '../support/postgres.js'
import { startServer, type ServerProcess } from '../support/server.js'
import { readerName, readFor, type Read } from './load-generator.js'
import { scratchDatabase } from './marketplace.js'
import { percentile } from './measure.js'
import { processorTime, untilIdle } from './processor.js'

/**
 * `npm run bench:embedded`: Taskego on its embedded database beside Taskego on PostgreSQL, each as a real
 * process with the demo, driven in turns by the same reads; prints what each reaches, what a request takes of
 * the server's process (the embedded database is a part of it), and the ratios with their spread. It starts a
 * PostgreSQL, or takes the server of BENCH_SERVER. BENCH_ROUNDS and BENCH_SECONDS make a short form.
 */
const { BENCH_SERVER, BENCH_ROUNDS = '3', BENCH_SECONDS = '5' } = process.env
const rounds = Number(BENCH_ROUNDS)
const seconds = Number(BENCH_SECONDS)
/** Of PostgreSQL's rate. */
const BAR = 0.5

type Name = 'embedded' | 'postgres'
const names: Name[] = ['embedded', 'postgres']

/** What one round found of one server. */
interface Figure {
  perSecond: number
  /** The processor's time of the server's process, in µs a request. */
  server: number
}

const undo: Array<() => unknown> = []
const stage = {
  teardown: (work: () => unknown) => {
    undo.push(work)
  }
}
try {
  await run()
} finally {
  for (const work of undo.reverse()) await work()
}

async function run(): Promise<void> {
  const database = await scratchDatabase(BENCH_SERVER ?? (await startCluster(stage)).url, 'embedded')
  stage.teardown(database.drop)

  const settings = { DEMO_DATA: 'true', RATE_LIMIT_FACTOR: '1000000', REQUEST_SECONDS: '60' }
  const processes = {
    embedded: await startServer(stage, settings),
    postgres: await startServer(stage, { ...settings, DATABASE_URL: database.url })
  }
  for (const { child } of Object.values(processes)) await untilIdle(child)

  process.stdout.write(`the demo, ${rounds} rounds of ${seconds} s, ${readerName}\n`)
  const list = '/api/services?category=plumbing&city=tyre&sort=rating&limit=20'
  await compare('W1 a list of 20 by category and city', processes, { embedded: [list], postgres: [list] })
  await compare('W2 a service with its provider', processes, {
    embedded: await detailsOf(processes.embedded),
    postgres: await detailsOf(processes.postgres)
  })
  process.stdout.write(`load average ${loadavg()[0]?.toFixed(1) ?? '?'}\n`)
}

/** Where the demo's services are: it makes their ids anew each time. */
async function detailsOf({ url }: ServerProcess): Promise<string[]> {
  const answer = await fetch(`${url}/api/services?sort=newest&limit=100`)
  const { items }: { items: Array<{ id: string }> } = JSON.parse(await answer.text())

  return items.map(({ id }) => `/api/services/${id}`)
}

async function compare(
  work: string,
  processes: Record<Name, ServerProcess>,
  paths: Record<Name, string[]>
): Promise<void> {
  const drive = async (name: Name): Promise<Figure> => {
    const reads: Read[] = paths[name].map((path) => ({ path }))
    return await measured(processes[name], reads)
  }

  for (const name of names) await drive(name)

  const figures: Record<Name, Figure[]> = { embedded: [], postgres: [] }
  for (let round = 0; round < rounds; round++) {
    for (const name of names) figures[name].push(await drive(name))
  }

  report(work, figures)
}

async function measured({ url, child }: ServerProcess, reads: Read[]): Promise<Figure> {
  const pids = [child.pid ?? 0]
  const before = processorTime(pids)
  const { answered, perSecond } = await readFor(seconds, url, reads)

  return { perSecond, server: (processorTime(pids) - before) / answered }
}

function report(work: string, { embedded, postgres }: Record<Name, Figure[]>): void {
  const ratios = embedded
    .map(({ perSecond }, round) => perSecond / (postgres[round]?.perSecond ?? Number.NaN))
    .sort(ascending)
  const median = (figures: Figure[], part: keyof Figure) =>
    percentile(figures.map((figure) => figure[part]).sort(ascending), 0.5).toFixed(0)

  const both = (part: keyof Figure) =>
    `embedded ${median(embedded, part)}  postgres ${median(postgres, part)}`

  const ratio = percentile(ratios, 0.5).toFixed(2)
  const lines = [
    `${work}: ratio ${ratio} (${ratios.map((each) => each.toFixed(2)).join(' ')}), bar ${BAR}`,
    `  a second          ${both('perSecond')}`,
    `  cpu µs a request  ${both('server')}`
  ]

  process.stdout.write(`${lines.join('\n')}\n`)
}

function ascending(one: number, other: number): number {
  return one - other
}
