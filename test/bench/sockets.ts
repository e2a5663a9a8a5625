import Fastify from 'fastify'
import { fork } from 'node:child_process'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connect, migrate } from '../../drizzle/client.js'
import { socketLimits } from '../../plugins/app/handshakes.js'
import { app } from '../../src/app.js'
import { parseEnv } from '../../src/env.js'
import { serverOptions } from '../../src/server-options.js'
import { newId } from '../../src/shared/ids.js'
import { testSecret } from '../support/environment.js'
import { makeUser } from '../support/people.js'
import { startCluster } from '../support/postgres.js'
import { tokenFor } from '../support/server.js'
import { scratchDatabase } from './marketplace.js'
import { untilIdle } from './processor.js'
import type { Heard } from './sockets-clients.js'

/**
 * `npm run bench:sockets`: a hundred people with ten signed-in sockets each, in a process of their own, are
 * told of notices at a steady rate. Printed are the deliveries a second, how late they came, how many were
 * lost, and the memory that the idle server and its sockets take. It starts a PostgreSQL, or takes the
 * server of BENCH_SERVER. BENCH_EVENTS says how many deliveries a second are asked for, BENCH_SECONDS for
 * how long.
 */
const { BENCH_SERVER, BENCH_EVENTS = '10000', BENCH_SECONDS = '10' } = process.env
const PEOPLE = 100
const SOCKETS_EACH = 10
const TICK_MILLISECONDS = 10
const MEGABYTE = 1024 * 1024

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
  const database = await scratchDatabase(BENCH_SERVER ?? (await startCluster(stage)).url, 'sockets')
  stage.teardown(database.drop)

  const connection = connect({ url: database.url, max: 2, prepare: true })
  await migrate(connection)
  const people = await Promise.all(Array.from({ length: PEOPLE }, async () => await makeUser(connection.db)))
  await connection.close()

  const env = parseEnv({
    NODE_ENV: 'test',
    JWT_SECRET: testSecret,
    LOG_LEVEL: 'silent',
    DATABASE_URL: database.url,
    DATA_DIR: join(tmpdir(), `taskego-bench-${newId()}`),
    RATE_LIMIT_FACTOR: '1000000',
    REQUEST_SECONDS: '60'
  })
  const server = Fastify(serverOptions(env))
  await server.register(app, { env })
  stage.teardown(async () => await server.close())

  // All of them come from one network and within seconds, as no crowd of strangers may.
  socketLimits.handshakesPerMinute = 2 * PEOPLE * SOCKETS_EACH
  socketLimits.handshakesPerSecond = PEOPLE * SOCKETS_EACH

  const url = await server.listen({ port: 0, host: '127.0.0.1' })
  // A new server goes on learning for some seconds after it listens.
  await untilIdle(process)
  const before = process.memoryUsage().rss
  const tokens = await Promise.all(people.map(tokenFor))

  const script = join(import.meta.dirname, 'sockets-clients.js')
  const clients = fork(script, [url, String(SOCKETS_EACH), ...tokens])
  stage.teardown(() => clients.kill())
  await answerOf(clients)
  const grown = (process.memoryUsage().rss - before) / MEGABYTE

  const ticks = (Number(BENCH_SECONDS) * 1000) / TICK_MILLISECONDS
  const each = Number(BENCH_EVENTS) / SOCKETS_EACH / (1000 / TICK_MILLISECONDS)
  const began = performance.now()
  let told = 0

  for (let tick = 1; tick <= ticks; tick++) {
    while (told < each * tick) {
      const { id: userId = '' } = people[told++ % PEOPLE] ?? {}
      server.market.emit('notification', { userId, notification: notice() })
    }
    await pause(Math.max(0, began + tick * TICK_MILLISECONDS - performance.now()))
  }

  const seconds = (performance.now() - began) / 1000
  await pause(2000)
  clients.send('tell')
  const { count, p50, p99 } = await answerOf(clients)

  process.stdout.write(
    `${PEOPLE * SOCKETS_EACH} sockets in rooms of ${SOCKETS_EACH}: ` +
      `${(count / seconds).toFixed(0)} events/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ` +
      `${told * SOCKETS_EACH - count} lost, ${(before / MEGABYTE).toFixed(0)} MB idle and ` +
      `${grown.toFixed(0)} MB for the sockets; ` +
      `load average ${loadavg()[0]?.toFixed(1) ?? '?'}\n`
  )
}

/** A notice that carries when it was told: the clock of both processes is the machine's. */
function notice() {
  const at = performance.timeOrigin + performance.now()
  return {
    id: newId(),
    type: 'booking_accepted',
    message: 'Your booking was accepted.',
    data: { at: String(at) },
    isRead: false,
    createdAt: new Date(at).toISOString()
  }
}

async function answerOf(child: ReturnType<typeof fork>): Promise<Heard> {
  return await new Promise((resolve, reject) => {
    child.once('message', (heard: Heard) => resolve(heard))
    child.once('exit', () => reject(new Error('the clients ended')))
  })
}
