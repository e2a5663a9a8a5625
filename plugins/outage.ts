import { DrizzleQueryError } from 'drizzle-orm'
import fp from 'fastify-plugin'
import { Counter } from 'prom-client'

/** What is known of the database's absence. The log is told when it goes and when it is back, however many requests fail meanwhile. */
export interface Outage {
  /** True for a failure that only says that the database is away: it is counted, and whoever met it has nothing to log. */
  covers: (error: unknown) => boolean
  /** Asks the database now; for whoever waited in vain and does not know for what. True while it is away. */
  find: () => Promise<boolean>
  /** The database could not be used, for this reason. */
  begin: (error: unknown) => void
}

declare module 'fastify' {
  interface FastifyInstance { outage: Outage }
}

const ASK_AGAIN_MILLISECONDS = 1000
/** So long nothing may fail before the database counts as back: one that accepts connections and fails is not. */
const QUIET_MILLISECONDS = 1500

/** SQLSTATEs of a database that goes, starts, has no room for us or takes no writes, and what the driver alone says of it. */
const AWAY = /^(08|53|57P|25006|CONNECTION_CLOSED$|CONNECT_TIMEOUT$)/
/** Of any connection: one of the database's, or of another neighbour's. */
const UNREACHABLE = /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND)$/
/** Of a database that is too slow, or that hangs. */
const SLOW = /^(57014|55P03|25P0[34]|CONNECTION_WAIT_TIMEOUT$)/

export default fp(async (fastify) => {
  const failures = new Counter({
    name: 'taskego_database_failures_total',
    help: 'Requests, sweeps, jobs and readings that failed because the database was away',
    registers: [fastify.registry]
  })
  let outage: { began: number, lastFailure: number, failures: number, timer: NodeJS.Timeout } | null = null
  let isStopping = false

  function begin (error: unknown): void {
    failures.inc()
    if (outage !== null) {
      outage.failures++
      outage.lastFailure = Date.now()
      return
    }
    if (isStopping) return
    const timer = setInterval(() => { askAgain().catch((problem: unknown) => fastify.log.error({ err: problem }, 'the database could not be asked')) }, ASK_AGAIN_MILLISECONDS)
    timer.unref()
    outage = { began: Date.now(), lastFailure: Date.now(), failures: 1, timer }
    fastify.log.error({ err: error }, 'the database is away: until it is back, what needs it is refused with 503')
  }

  async function askAgain (): Promise<void> {
    const isThere = await fastify.requireReady().then(() => true, () => false)
    if (!isThere || outage === null || Date.now() - outage.lastFailure < QUIET_MILLISECONDS) return
    clearInterval(outage.timer)
    fastify.log.info({ seconds: Math.round((Date.now() - outage.began) / 1000), failures: outage.failures }, 'the database is back')
    outage = null
  }

  fastify.decorate('outage', {
    begin,
    covers: (error) => {
      const isOurs = saysAway(error) || (outage !== null && hasCode(error, SLOW))
      if (isOurs) begin(error)
      return isOurs
    },
    find: async () => {
      if (outage === null && await fastify.requireReady().then(() => true, noteAway)) return false
      begin(null)
      return true
    }
  })
  fastify.addHook('preClose', async () => {
    isStopping = true
    if (outage !== null) clearInterval(outage.timer)
  })

  function noteAway (error: unknown): false {
    begin(error)
    return false
  }

  function saysAway (error: unknown): boolean {
    return hasCode(error, AWAY) || (hasCode(error, UNREACHABLE) && (outage !== null || isDatabases(error)))
  }

  /** Whether a fault of a connection is one of the database's connections. */
  function isDatabases (error: unknown): boolean {
    const { port, path } = fastify.sql.options
    return causesOf(error).some((cause) => cause instanceof DrizzleQueryError ||
      ('port' in cause && port.includes(Number(cause.port))) ||
      ('address' in cause && typeof path === 'string' && cause.address === path))
  }
}, { name: 'outage', dependencies: ['env', 'db', 'readiness', 'latency'] })

function hasCode (error: unknown, codes: RegExp): boolean {
  return causesOf(error).some((cause) => 'code' in cause && codes.test(String(cause.code)))
}

function causesOf (error: unknown): Error[] {
  const causes: Error[] = []
  for (let current = error; current instanceof Error && !causes.includes(current); current = current.cause) causes.push(current)
  return causes
}
