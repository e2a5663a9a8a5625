import fp from 'fastify-plugin'
import { connect, migrate, type Connection, type Db } from '../drizzle/client.js'
import { startEmbedded } from '../drizzle/embedded.js'
import { loadDemoData } from '../src/demo/index.js'
import { EnvError, type Env } from '../src/env.js'
import { findForeignMoney } from '../src/payments/index.js'
import { loadClock } from '../src/shared/clock.js'
import type { AppOptions } from '../src/app.js'

declare module 'fastify' {
  interface FastifyInstance {
    db: Db
    /** The pool beneath `db`, for what drizzle has no words for. */
    sql: Connection['sql']
  }
}

const POOL_SIZE = 10

export default fp<AppOptions>(async (fastify, options) => {
  const connection = options.connection ?? await open(fastify.env)
  fastify.decorate('db', connection.db)
  fastify.decorate('sql', connection.sql)
  if (options.connection === undefined) {
    fastify.addHook('onClose', async () => await connection.close())
    await migrate(connection)
  }
  if (fastify.env.NODE_ENV !== 'production') await loadClock(connection.db)
  // Whoever hands over a connection in production has opened it before, and answers for it.
  const isOwn = options.connection === undefined
  if (isOwn || fastify.env.NODE_ENV !== 'production') await requireOwnCurrency(connection.db, fastify.env)
  if (fastify.env.DEMO_DATA) {
    const { loaded } = await loadDemoData(connection.db)
    if (loaded) fastify.log.info('demo data loaded')
  }
}, { name: 'db', dependencies: ['env'] })

/** Wallets, prices and bookings of another currency could be neither completed nor paid out. @throws EnvError */
async function requireOwnCurrency (db: Db, { CURRENCY }: Env): Promise<void> {
  const foreign = await findForeignMoney(db, CURRENCY)
  if (foreign === null) return
  throw new EnvError(`CURRENCY is ${CURRENCY}, but this marketplace holds ${foreign.currency} (${foreign.places.join(', ')}): ` +
    `a marketplace keeps one currency. Set CURRENCY=${foreign.currency} again, or begin with an empty database.`)
}

async function open (env: Env): Promise<Connection> {
  return env.DATABASE_URL === undefined
    ? await startEmbedded({ directory: env.DATA_DIR })
    : connect({ url: env.DATABASE_URL, max: POOL_SIZE, prepare: env.DATABASE_PREPARE })
}
