import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import type { Test } from 'tap'
import { connect, migrate } from '../../drizzle/client.js'
import { hourAhead } from '../bookings/market.js'
import { makeProvider, makeService, makeUser } from './people.js'
import type { Cluster } from './postgres.js'
import { startServer, tokenFor, type ServerProcess } from './server.js'

/**
 * How the database leaves: with a word, as in a crash, by its connections one after the other, or for longer.
 */
export type Loss = 'fast' | 'immediate' | 'backends' | 'away'

const BACK_MILLISECONDS = 2000
const LOOPS = 4
/** A client may have five open bookings. */
const BOOKINGS_OF_A_CLIENT = 5

interface Survived {
  server: ServerProcess
  acknowledged: string[]
  refused: number
}

export interface RestartOptions {
  cluster: Cluster
  /** Where the server connects: the cluster, or a pooler before it. */
  url: string
  environment?: Record<string, string>
  losses: Loss[]
}

/**
 * Bookings go on being made on a real server while its database goes away, once for each loss. Every request
 * is answered with 201, or with 503 and when to come back; bookings work again within two seconds of the
 * database's return; what was acknowledged is there.
 */
export async function surviveRestarts(
  t: Test,
  { cluster, url, environment = {}, losses }: RestartOptions
): Promise<Survived> {
  const direct = connect({ url: cluster.url, max: 4, prepare: true })
  await migrate(direct)

  const people = await Promise.all(
    Array.from({ length: LOOPS }, async () => {
      const provider = await makeProvider(direct.db)
      const service = await makeService(direct.db, provider.id)
      const clients = []
      for (let count = 0; count < 20 + losses.length * 4; count++) clients.push(await makeUser(direct.db))
      return { service, clients }
    })
  )

  await direct.close()

  const server = await startServer(t, { DATABASE_URL: url, TRUST_PROXY: '127.0.0.1', ...environment })

  const acknowledged: string[] = []
  const statuses = new Map<string, number>()
  const lastBooked = { at: 0 }
  const stopped = new AbortController()

  const loops = people.map(async ({ service, clients }, loop) => {
    for (let count = 0; !stopped.signal.aborted && count < clients.length * BOOKINGS_OF_A_CLIENT; count++) {
      const client = clients[Math.floor(count / BOOKINGS_OF_A_CLIENT)]
      if (client === undefined) break

      const answer = await fetch(`${server.url}/api/bookings/create`, {
        method: 'POST',
        // A budget of requests for each address: every client has one.
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await tokenFor(client)}`,
          'x-forwarded-for': `10.0.${loop}.${Math.floor(count / BOOKINGS_OF_A_CLIENT)}`
        },
        body: JSON.stringify({ serviceId: service.id, scheduledAt: hourAhead(24 + count * 2).toISOString() }),
        signal: AbortSignal.timeout(20_000)
      })

      const { id } = (await answer.json()) as { id?: string }
      const outcome =
        answer.status === 503 && answer.headers.get('retry-after') === null
          ? '503 without Retry-After'
          : String(answer.status)

      statuses.set(outcome, (statuses.get(outcome) ?? 0) + 1)

      if (answer.status === 201 && id !== undefined) {
        acknowledged.push(id)
        lastBooked.at = performance.now()
      }

      await pause(50)
    }
  })

  const returns: number[] = []
  for (const loss of losses) {
    await pause(1500)
    await lose(cluster, loss)

    const began = performance.now()
    while (lastBooked.at < began && performance.now() - began < 20_000) await pause(10)
    returns.push(Math.round(lastBooked.at - began))
  }

  await pause(500)
  stopped.abort()
  await Promise.all(loops)

  t.comment(
    `answers: ${JSON.stringify(Object.fromEntries(statuses))}; milliseconds to the first booking after ` +
      `each return: ${returns.join(', ')}`
  )
  t.ok(
    returns.every((time) => time >= 0 && time < BACK_MILLISECONDS),
    "bookings work again within two seconds of the database's return"
  )
  t.same(
    [...statuses.keys()].filter((status) => status !== '201' && status !== '503'),
    [],
    'nobody got any other answer'
  )
  t.equal(server.child.exitCode ?? server.child.signalCode, null, 'the process is alive')
  t.notMatch(server.output(), /unhandled|uncaught/i)

  const sql = postgres(cluster.url, { max: 1 })
  const kept = await sql<Array<{ id: string }>>`select id from bookings where id = any(${acknowledged})`

  await sql.end()
  t.ok(acknowledged.length > losses.length * 5, `${acknowledged.length} bookings were acknowledged`)
  t.equal(kept.length, acknowledged.length, 'every acknowledged booking is there')

  return { server, acknowledged, refused: statuses.get('503') ?? 0 }
}

async function lose(cluster: Cluster, loss: Loss): Promise<void> {
  if (loss === 'backends') return await endBackends(cluster)

  await cluster.stop(loss === 'away' ? 'fast' : loss)
  if (loss === 'away') await pause(3000)
  await cluster.start()
}

async function endBackends(cluster: Cluster): Promise<void> {
  const sql = postgres(cluster.url, { max: 1 })
  const backends = await sql<
    Array<{ pid: number }>
  >`select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`

  for (const { pid } of backends) {
    await sql`select pg_terminate_backend(${pid})`
    await pause(50)
  }

  await sql.end()
}
