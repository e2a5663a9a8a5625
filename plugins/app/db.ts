import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { connect, migrate, type Connection } from '../../drizzle/client.js'
import { startEmbedded } from '../../drizzle/embedded.js'
import type { AppOptions } from '../../src/app.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** The open databases; operations get theirs by `market` (plugins/app/market.ts). */
    pools: Pools
    /** The main pool itself, for what drizzle cannot express. */
    sql: Connection['sql']
  }
}

/** How many requests, and how many reports, the database works on at once. */
export const POOL_SIZE = 10
export const REPORTS_POOL_SIZE = 3
const PREPARING_POOL_SIZE = 2

/** One for all, and one for reports; the embedded database has a single one. */
interface Pools {
  main: Connection
  reports: Connection
}

export default fp<AppOptions>(
  async (fastify, { connection }) => {
    const pools = connection === undefined ? await open(fastify) : { main: connection, reports: connection }
    fastify.decorate('pools', pools)
    fastify.decorate('sql', pools.main.sql)
  },
  { name: 'db', dependencies: ['env'] }
)

async function open(fastify: FastifyInstance): Promise<Pools> {
  const { DATABASE_URL: url, DATA_DIR: directory } = fastify.env
  const pools = url === undefined ? await openEmbedded(directory) : await openServer(fastify, url)

  fastify.addHook('onClose', async () => {
    await Promise.all([...new Set([pools.main, pools.reports])].map(async (pool) => await pool.close()))
  })

  return pools
}

async function openEmbedded(directory: string): Promise<Pools> {
  const embedded = await startEmbedded({ directory })
  await migrate(embedded)
  return { main: embedded, reports: embedded }
}

async function openServer({ env }: FastifyInstance, url: string): Promise<Pools> {
  const prepare = env.DATABASE_PREPARE
  const unlimited = connect({ url, max: PREPARING_POOL_SIZE, prepare })

  try {
    // A change of a large table takes longer than any request may.
    await migrate(unlimited)
  } finally {
    await unlimited.close()
  }

  // Behind a transaction pooler the database's user carries the limits (docs/deploy.md).
  const limit = (seconds: number) => ({
    waitMilliseconds: seconds * 1000,
    ...(prepare ? { statementMilliseconds: seconds * 1000 } : {})
  })

  return {
    main: connect({ url, max: POOL_SIZE, prepare, ...limit(env.REQUEST_SECONDS) }),
    reports: connect({ url, max: REPORTS_POOL_SIZE, prepare, ...limit(env.REPORT_SECONDS) })
  }
}
