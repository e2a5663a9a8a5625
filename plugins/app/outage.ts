import { DrizzleQueryError } from 'drizzle-orm'
import fp from 'fastify-plugin'
import { Counter } from 'prom-client'
import { causesOf, databaseFaultOf } from '../../src/shared/database-faults.js'

/**
 * What is known of the database's absence. The log records once that it went and once that it is back,
 * however many requests fail meanwhile.
 */
export interface Outage {
  /**
   * True for a failure that only means that the database is away. It is counted, and its caller need not log
   * it.
   */
  covers: (error: unknown) => boolean
  /**
   * For a caller that waited in vain and does not know for what: asks the database, and logs unless it is
   * away.
   */
  tellUnlessAway: (tell: () => void) => void
  /** Records that the database could not be used, for this reason. */
  begin: (error: unknown) => void
}

declare module 'fastify' {
  interface FastifyInstance {
    outage: Outage
  }
}

const ASK_AGAIN_MILLISECONDS = 1000
/**
 * The database counts as back once nothing failed for this long. A database that accepts connections and
 * fails is not back.
 */
const QUIET_MILLISECONDS = 1500

export default fp(
  async (fastify) => {
    const failures = new Counter({
      name: 'taskego_database_failures_total',
      help: 'Requests, sweeps, jobs and readings that failed because the database was away',
      registers: [fastify.registry]
    })

    let outage: { began: number; lastFailure: number; failures: number; timer: NodeJS.Timeout } | null = null
    let isStopping = false

    function begin(error: unknown): void {
      failures.inc()

      if (outage !== null) {
        outage.failures++
        outage.lastFailure = Date.now()
        return
      }

      if (isStopping) return

      const timer = setInterval(() => {
        askAgain().catch(tellUnasked)
      }, ASK_AGAIN_MILLISECONDS)
      timer.unref()
      outage = { began: Date.now(), lastFailure: Date.now(), failures: 1, timer }
      fastify.log.error(
        { err: error },
        'the database is away: until it is back, what needs it is refused with 503'
      )
    }

    async function askAgain(): Promise<void> {
      const isThere = await fastify.requireReady().then(
        () => true,
        () => false
      )
      if (!isThere || outage === null || Date.now() - outage.lastFailure < QUIET_MILLISECONDS) return

      clearInterval(outage.timer)
      fastify.log.info(
        { seconds: Math.round((Date.now() - outage.began) / 1000), failures: outage.failures },
        'the database is back'
      )
      outage = null
    }

    fastify.decorate('outage', {
      begin,
      covers: (error) => {
        const isOurs = saysAway(error)
        if (isOurs) begin(error)
        return isOurs
      },
      tellUnlessAway: (tell) => {
        find().then((isAway) => {
          if (!isAway) tell()
        }, tellUnasked)
      }
    })

    fastify.addHook('preClose', async () => {
      isStopping = true
      if (outage !== null) clearInterval(outage.timer)
    })

    /** Asks the database now. */
    async function find(): Promise<boolean> {
      if (outage === null && (await fastify.requireReady().then(() => true, noteAway))) return false
      begin(null)
      return true
    }

    function noteAway(error: unknown): false {
      begin(error)
      return false
    }

    function tellUnasked(error: unknown): void {
      fastify.log.error({ err: error }, 'the database could not be asked')
    }

    /** Slow statements are many while the database goes away. By themselves they mean no absence. */
    function saysAway(error: unknown): boolean {
      const fault = databaseFaultOf(error)
      if (fault === 'slow') return outage !== null
      return fault === 'away' || (fault === 'unreachable' && (outage !== null || isDatabases(error)))
    }

    /** Whether a fault of a connection is one of the database's connections. */
    function isDatabases(error: unknown): boolean {
      const { port, path } = fastify.sql.options
      return causesOf(error).some(
        (cause) =>
          cause instanceof DrizzleQueryError ||
          isOfStatement(cause) ||
          ('port' in cause && port.includes(Number(cause.port))) ||
          ('address' in cause && typeof path === 'string' && cause.address === path)
      )
    }
  },
  { name: 'outage', dependencies: ['env', 'db', 'readiness', 'latency'] }
)

/**
 * Whether the database's driver rejected a statement with this error: it adds the statement to it. The error
 * of a socket that was reset names no address.
 */
function isOfStatement(error: Error): boolean {
  return 'query' in error && 'parameters' in error
}
