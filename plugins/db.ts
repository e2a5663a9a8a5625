import fp from 'fastify-plugin'
import { connect, migrate, type Connection, type Db } from '../drizzle/client.js'
import { startEmbedded } from '../drizzle/embedded.js'
import { loadDemoData } from '../src/demo/index.js'
import type { Env } from '../src/env.js'
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
  if (fastify.env.DEMO_DATA) {
    const { loaded } = await loadDemoData(connection.db)
    if (loaded) fastify.log.info('demo data loaded')
  }
}, { name: 'db', dependencies: ['env'] })

async function open (env: Env): Promise<Connection> {
  return env.DATABASE_URL === undefined
    ? await startEmbedded({ directory: env.DATA_DIR })
    : connect({ url: env.DATABASE_URL, max: POOL_SIZE, prepare: env.DATABASE_PREPARE })
}
