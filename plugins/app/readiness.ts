import fp from 'fastify-plugin'
import { connect, type Connection } from '../../drizzle/client.js'
import type { AppOptions } from '../../src/app.js'
import { inTime } from '../../src/shared/deadline.js'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Resolves when a booking could be stored now. It answers within a second.
     * @throws what keeps the database from it
     */
    requireReady: () => Promise<void>
  }
}

const PATIENCE_MILLISECONDS = 800

type Sql = Connection['sql']

/**
 * Asks the database on a connection of its own: a full pool must not hide that the database lives. A
 * connection that does not answer is thrown away, because after a failover it may lead to a machine that is
 * gone.
 */
export default fp<AppOptions>(
  async (fastify, { connection }) => {
    const { DATABASE_URL: url, DATABASE_PREPARE: prepare } = fastify.env
    const hasOwn = url !== undefined && connection === undefined
    let own: Connection | null = null
    let asking: Promise<void> | null = null

    const discard = (): void => {
      own?.sql.end({ timeout: 0 }).catch(() => {})
      own = null
      asking = null
    }

    fastify.decorate('requireReady', async () => {
      if (hasOwn) own ??= connect({ url, max: 1, prepare })

      const answer = (asking ??= ask(own?.sql ?? fastify.sql).finally(() => {
        if (asking === answer) asking = null
      }))

      try {
        await inTime(PATIENCE_MILLISECONDS, answer)
      } catch (error) {
        if (hasOwn) discard()
        throw error
      }
    })

    fastify.addHook('onClose', async () => discard())
  },
  { name: 'readiness', dependencies: ['env', 'db'] }
)

/**
 * A replica, and a database that an operator or a full disk has closed for writing, answer every question but
 * store no booking.
 */
async function ask(sql: Sql): Promise<void> {
  const [row] = await sql<Array<{ isReadOnly: boolean; mayBook: boolean }>>`
    select pg_is_in_recovery() or current_setting('transaction_read_only')::boolean as "isReadOnly",
      has_table_privilege('bookings', 'insert') as "mayBook"`
  if (row?.isReadOnly !== false) throw new Error('the database is read-only')
  if (!row.mayBook) throw new Error("the database's user may not write bookings")
}
