import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { connect, migrate, type Connection, type Db } from '../../drizzle/client.js'
import { startEmbedded } from '../../drizzle/embedded.js'
import { loadDemoData } from '../../src/demo/index.js'
import { EnvError, type Env } from '../../src/env.js'
import { findForeignMoney } from '../../src/payments/index.js'
import type { AppOptions } from '../../src/app.js'
import { loadClock } from '../../src/shared/clock.js'

declare module 'fastify' {
  interface FastifyInstance {
    db: Db
    /** The pool beneath `db`, for what drizzle cannot express. */
    sql: Connection['sql']
    /**
     * For reports: a small pool with a longer time limit, so that bookings keep theirs. The embedded database
     * has one pool for all.
     */
    reports: Db
  }
}

/** How many requests, and how many reports, the database works on at once. */
export const POOL_SIZE = 10
export const REPORTS_POOL_SIZE = 3
const PREPARING_POOL_SIZE = 2

interface Pools {
  main: Connection
  reports: Connection
}

export default fp<AppOptions>(
  async (fastify, { connection }) => {
    const { main, reports } =
      connection === undefined ? await open(fastify) : { main: connection, reports: connection }
    fastify.decorate('db', main.db)
    fastify.decorate('sql', main.sql)
    fastify.decorate('reports', reports.db)
    if (fastify.env.NODE_ENV !== 'production') await loadClock(main.db)

    // Production code that passes a connection has opened it, and is responsible for it.
    const isOwn = connection === undefined
    if (isOwn || fastify.env.NODE_ENV !== 'production') await requireOwnCurrency(main.db, fastify.env)

    if (!fastify.env.DEMO_DATA) return

    const { loaded } = await loadDemoData(main.db)
    if (loaded) fastify.log.info('demo data loaded')
  },
  { name: 'db', dependencies: ['env'] }
)

/**
 * Wallets, prices and bookings of another currency could be neither completed nor paid out. @throws EnvError
 */
async function requireOwnCurrency(db: Db, { CURRENCY }: Env): Promise<void> {
  const foreign = await findForeignMoney(db, CURRENCY)
  if (foreign === null) return

  throw new EnvError(
    `CURRENCY is ${CURRENCY}, but this marketplace holds ${foreign.currency} ` +
      `(${foreign.places.join(', ')}): ` +
      `a marketplace keeps one currency. Set CURRENCY=${foreign.currency} again, or begin with an ` +
      'empty database.'
  )
}

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
