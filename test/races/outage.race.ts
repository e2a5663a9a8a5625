import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { connect, migrate } from '../../drizzle/client.js'
import { createWorker } from '../../src/jobs/index.js'
import { newId } from '../../src/shared/ids.js'
import { enqueue } from '../../src/shared/jobs.js'
import { hourAhead } from '../bookings/market.js'
import { startGate } from '../support/gate.js'
import { forEveryKind } from '../support/job-handlers.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { testApp } from '../support/app.js'
import { startCluster } from '../support/postgres.js'
import { testMarket } from '../support/market.js'
import { hasWritten, startServer, tokenFor, type ServerProcess } from '../support/server.js'

// What the log and the metrics of a real server say of a database that goes and comes back under load.
const METRICS_TOKEN = 'a-token-for-the-metrics-of-this-test'
const cluster = await startCluster(t)

async function underLoad(
  t: Test,
  url: string
): Promise<{ server: ServerProcess; stop: () => Promise<Map<number, number>> }> {
  const direct = connect({ url: cluster.url, max: 2, prepare: true })
  await migrate(direct)

  const service = await makeService(direct.db, (await makeProvider(direct.db)).id)
  const clients = await Promise.all(Array.from({ length: 8 }, async () => await makeUser(direct.db)))

  await direct.close()

  const server = await startServer(t, {
    DATABASE_URL: url,
    TRUST_PROXY: '127.0.0.1',
    METRICS_TOKEN,
    LOG_LEVEL: 'info',
    REQUEST_SECONDS: '4'
  })

  const stopped = new AbortController()
  const statuses = new Map<number, number>()

  const ask = async (path: string, token: string, from: string, body?: object): Promise<void> => {
    const answer = await fetch(`${server.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'x-forwarded-for': from,
        ...(body === undefined ? {} : { 'content-type': 'application/json' })
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })

    await answer.arrayBuffer()
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
  }

  const loops = clients.map(async (client, index) => {
    const token = await tokenFor(client)
    for (let count = 0; !stopped.signal.aborted; count++) {
      const from = `10.0.${index}.${count % 250}`
      await ask('/api/services', token, from)
      await ask('/ready', token, from)
      await ask('/api/bookings/create', token, from, {
        serviceId: service.id,
        scheduledAt: hourAhead(48).toISOString()
      })
      await ask('/api/ai/chat', token, from, { message: 'a plumber in Tyre tomorrow at 10' })
      await ask('/metrics', METRICS_TOKEN, from)
      await pause(20)
    }
  })

  const stop = async (): Promise<Map<number, number>> => {
    stopped.abort()
    await Promise.all(loops)
    return statuses
  }

  return { server, stop }
}

interface Line {
  level: number
  msg: string
  time: number
}

function linesOf(server: ServerProcess): Line[] {
  return server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)
}

async function metric(server: ServerProcess, name: string): Promise<number> {
  const answer = await fetch(`${server.url}/metrics`, {
    headers: { authorization: `Bearer ${METRICS_TOKEN}` }
  })

  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(await answer.text())?.[1])
}

async function isToldOnce(t: Test, server: ServerProcess): Promise<void> {
  const lines = linesOf(server)
  const [gone, ...again] = lines.filter(({ msg }) => /database is away/.test(msg))
  const [back, ...later] = lines.filter(({ msg }) => /database is back/.test(msg))

  t.ok(gone !== undefined && again.length === 0, 'once that it is gone')
  t.ok(back !== undefined && later.length === 0, 'once that it is back')

  // A machine that is busy with other things is late with an answer, too: that is told while the database is
  // there.
  const isLate = ({ msg, time }: Line): boolean =>
    /within the deadline/.test(msg) && (time < Number(gone?.time) || time > Number(back?.time))
  const others = lines.filter((line) => line.level >= 40 && line !== gone && !isLate(line))

  t.same(
    others.map((line) => JSON.stringify(line)),
    [],
    'and nothing else'
  )

  const failures = await metric(server, 'taskego_database_failures_total')
  t.ok(failures > 5, `${failures} failures were counted`)
  t.equal(await metric(server, 'taskego_database_up'), 1)
}

t.test(
  'a database that is stopped and started: one line for each, however many requests, jobs and readings fail',
  { timeout: 120_000 },
  async (t) => {
    const { server, stop } = await underLoad(t, cluster.url)
    await pause(2000)
    await cluster.stop('fast')
    await hasWritten(server, /database is away/)
    await pause(4000)
    t.equal(await metric(server, 'taskego_database_up'), 0)
    await cluster.start()
    await hasWritten(server, /database is back/)
    await pause(1000)

    const statuses = await stop()
    t.ok(Number(statuses.get(503)) > 20, `${String(statuses.get(503))} requests were refused`)
    await isToldOnce(t, server)
  }
)

t.test('a database that hangs: the same', { timeout: 120_000 }, async (t) => {
  const target = new URL(cluster.url)
  const gate = await startGate(t, { host: target.hostname, port: cluster.port })

  target.host = `127.0.0.1:${gate.port}`

  const { server, stop } = await underLoad(t, target.href)
  await pause(2000)
  gate.freeze()
  await hasWritten(server, /database is away/)

  // Twice what a request may wait: each client is refused at least once.
  await pause(8000)
  t.equal(await metric(server, 'taskego_database_up'), 0)
  gate.thaw()
  await hasWritten(server, /database is back/)
  await pause(1000)
  t.ok(Number((await stop()).get(503)) > 5)
  await isToldOnce(t, server)
})

t.test('a connection that is reset at a commit means that the database is away', async (t) => {
  const target = new URL(cluster.url)
  const gate = await startGate(t, { host: target.hostname, port: cluster.port })

  target.host = `127.0.0.1:${gate.port}`

  const connection = connect({ url: target.href, max: 2, prepare: true })
  t.teardown(connection.close)
  const { app } = await testApp(t, {}, connection)
  const neighbours = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  t.equal(app.outage.covers(neighbours), false, 'the same of another neighbour does not')

  const committing = app.sql
    .begin(async (tx) => {
      await tx`select 1`
      gate.freeze()
    })
    .catch((error: unknown) => error)
  await pause(500)
  gate.reset()
  const error = await committing

  t.match(error, { code: 'ECONNRESET' })
  t.equal(app.outage.covers(error), true)
})

t.test(
  'a job worker that starts while the database is away begins once it is there',
  { timeout: 60_000 },
  async (t) => {
    const connection = connect({ url: cluster.url, max: 2, prepare: true })
    t.teardown(connection.close)
    await connection.sql`delete from pgboss.job`
    await enqueue(testMarket(connection).market, 'mail:verify', { userId: newId() })
    await cluster.stop('fast')

    const failed: string[] = []
    const done: string[] = []

    const worker = createWorker({
      sql: connection.sql,
      pollSeconds: 0.2,
      handlers: forEveryKind(async (kind) => {
        done.push(kind)
      }),
      onFailure: ({ kind }) => failed.push(kind)
    })

    const started = worker.start()
    while (failed.length < 2) await pause(50)
    t.same([...new Set(failed)], ['start'])
    await cluster.start()
    await started
    for (let attempt = 0; attempt < 100 && done.length === 0; attempt++) await pause(100)
    t.same(done, ['mail:verify'])
    await worker.stop()
  }
)
