import type { FastifyInstance, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { performance } from 'node:perf_hooks'
import { connect, type Connection } from '../../drizzle/client.js'
import type { Env } from '../../src/env.js'
import { databaseFaultOf } from '../../src/shared/database-faults.js'
import { inTime } from '../../src/shared/deadline.js'
import { onReplica, type Market } from '../../src/shared/market.js'
import { POOL_SIZE } from './db.js'

/** A streaming replica, as far as it is known. */
export interface Replica {
  market: () => Market
  /** May it be read from: it answers, and is no more than `MAX_LAG_SECONDS` behind. */
  isFresh: () => boolean
  /** How far it is behind at most. */
  lagSeconds: () => number
  /** Records that it did not answer a read. After a fault it is not read from until it is seen to answer. */
  fellBack: (error: unknown) => void
  /** How many reads the primary did in its place. */
  fallbacks: () => number
  close: () => Promise<void>
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Null without DATABASE_READ_URL: the primary does all reads. */
    replica: Replica | null
  }
  interface FastifyRequest {
    /**
     * Does a read that may be some seconds old: on the replica, where there is one that is fresh, and else on
     * the primary. It may be done twice, so it writes nothing.
     */
    read: <T>(work: (market: Market) => Promise<T>) => Promise<T>
  }
}

/** A replica that is further behind is not read from. */
const MAX_LAG_SECONDS = 5
const LOOK_MILLISECONDS = 500
const ANSWER_MILLISECONDS = 800
/** One a look: what is older than these is far too late. */
const MOST_MARKS = 100
/** The share of its time that a request waits for the replica, so that the primary can still answer. */
const SHARE_OF_TIME = 0.4

/**
 * Sends reads that may be late to the replica of DATABASE_READ_URL. This is the one place that chooses
 * (docs/decisions/0077-reads-from-a-replica.md).
 */
export default fp(
  async (fastify) => {
    const replica = openReplica(fastify)
    const writers = createWriters()

    fastify.decorate('replica', replica)

    if (replica !== null) {
      fastify.addHook('onClose', async () => await replica.close())
      fastify.addHook('onSend', async ({ method, actor }) => {
        if (method !== 'GET' && method !== 'HEAD' && actor.id !== null) writers.add(actor.id)
      })
    }

    fastify.decorateRequest('read', async function (work) {
      const isReport = this.routeConfig.pace === 'report'
      const primary = isReport ? fastify.reports : fastify.market
      const mayBeLate = isReport || !readsOwnWrites(this, writers)
      if (replica === null || !mayBeLate || !replica.isFresh()) return await work(primary)

      const { REQUEST_SECONDS, REPORT_SECONDS } = fastify.env
      const patience = (isReport ? REPORT_SECONDS : REQUEST_SECONDS) * 1000 * SHARE_OF_TIME

      try {
        return await inTime(patience, work(replica.market()))
      } catch (error) {
        // Also what was not found there may have come since.
        replica.fellBack(error)
        return await work(primary)
      }
    })
  },
  { name: 'replica', dependencies: ['env', 'db', 'market', 'auth', 'deadline'] }
)

/**
 * Providers and admins keep what is listed, so they always see it as it stands. Clients do so after a write
 * of theirs, until a replica that may be read from must have it.
 */
function readsOwnWrites({ actor }: FastifyRequest, writers: ReturnType<typeof createWriters>): boolean {
  return actor.role === 'provider' || actor.role === 'admin' || (actor.id !== null && writers.has(actor.id))
}

/** Whose request wrote on this server within the last seconds. */
function createWriters() {
  const until = new Map<string, number>()

  return {
    add: (id: string): void => {
      const now = performance.now()
      until.delete(id)
      until.set(id, now + MAX_LAG_SECONDS * 1000)

      for (const [other, end] of until) {
        if (end > now) break
        until.delete(other)
      }
    },
    has: (id: string): boolean => (until.get(id) ?? 0) > performance.now()
  }
}

function openReplica({ market, env, log }: FastifyInstance): Replica | null {
  const { DATABASE_URL: primaryUrl, DATABASE_READ_URL: url, DATABASE_PREPARE: prepare } = env
  if (primaryUrl === undefined || url === undefined) return null

  const openOne = (): Connection => openPool(env, url)

  // Connections of its own: full pools must hide neither how far the primary is nor that the replica lives.
  const primary = createProbe({ url: primaryUrl, max: 1, prepare })
  const replica = createProbe({ url, max: 1, prepare })
  const progress = createProgress()
  let pool = openOne()
  let late = onReplica(market, pool.db)
  let answers = false
  let fallbacks = 0
  let told: 'fresh' | 'late' | 'away' | null = null

  const isFresh = (): boolean => answers && progress.lagSeconds() <= MAX_LAG_SECONDS

  async function look(): Promise<void> {
    const at = performance.now()

    try {
      progress.written(at, await primary.ask(writtenPosition))
      progress.replayed(await replica.ask(replayedPosition))
      answers = true
      tell(isFresh() ? 'fresh' : 'late')
    } catch (error) {
      answers = false
      // Connections to a machine that is gone would keep whoever asks waiting when it is back.
      if (told !== 'away') reopen()
      tell('away', error)
    }
  }

  function reopen(): void {
    pool.sql.end({ timeout: 0 }).catch(() => {})
    pool = openOne()
    late = onReplica(market, pool.db)
  }

  function tell(state: NonNullable<typeof told>, error?: unknown): void {
    if (state === told) return

    told = state
    if (state === 'fresh') log.info('the replica does the reads that may be late')
    if (state === 'late') log.warn('the replica is too far behind: the primary does its reads')
    if (state === 'away') log.warn({ err: error }, 'the replica is away: the primary does its reads')
  }

  let looking: Promise<void> | null = null
  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = null
    })
  }, LOOK_MILLISECONDS)

  return {
    market: () => late,
    isFresh,
    lagSeconds: progress.lagSeconds,
    fellBack: (error) => {
      fallbacks++
      if (databaseFaultOf(error) !== null) answers = false
    },
    fallbacks: () => fallbacks,
    close: async () => {
      clearInterval(timer)
      await looking
      primary.close()
      replica.close()
      await pool.close()
    }
  }
}

/** Analytics read on it too; whoever waits for less gives up by themselves. */
function openPool({ DATABASE_PREPARE: prepare, REPORT_SECONDS }: Env, url: string): Connection {
  const milliseconds = REPORT_SECONDS * 1000
  return connect({
    url,
    max: POOL_SIZE,
    prepare,
    waitMilliseconds: milliseconds,
    ...(prepare ? { statementMilliseconds: milliseconds } : {})
  })
}

/**
 * How far a replica follows, by the positions in the primary's log at known instants of this process: the
 * clocks of the two machines do not matter, nor whether anything was written meanwhile.
 */
export function createProgress() {
  const marks: Array<{ at: number; position: number }> = []
  let reachedAt = Number.NEGATIVE_INFINITY

  return {
    /** The primary had written so far, at the earliest at this instant of performance.now(). */
    written: (at: number, position: number): void => {
      marks.push({ at, position })
      if (marks.length > MOST_MARKS) marks.shift()
    },
    /** The replica has all that was written before this position. */
    replayed: (position: number): void => {
      while (marks[0] !== undefined && marks[0].position <= position) {
        reachedAt = marks[0].at
        marks.shift()
      }
    },
    lagSeconds: (): number => (performance.now() - reachedAt) / 1000
  }
}

type Sql = Connection['sql']

async function writtenPosition(sql: Sql): Promise<number> {
  const [row] = await sql<Array<{ position: number }>>`
    select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::float8 as position`

  return row?.position ?? 0
}

/** @throws Error when it is no replica: one that was promoted goes a way of its own */
async function replayedPosition(sql: Sql): Promise<number> {
  const [row] = await sql<Array<{ position: number | null }>>`
    select case when pg_is_in_recovery() then pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::float8 end
      as position`
  if (typeof row?.position !== 'number') throw new Error('DATABASE_READ_URL leads to no streaming replica')

  return row.position
}

/**
 * Asks on one connection, which is thrown away when no answer comes in time: it may lead nowhere any more.
 */
function createProbe(options: Parameters<typeof connect>[0]) {
  let own: Connection | null = null

  const close = (): void => {
    own?.sql.end({ timeout: 0 }).catch(() => {})
    own = null
  }

  return {
    ask: async <T>(question: (sql: Sql) => Promise<T>): Promise<T> => {
      own ??= connect(options)

      try {
        return await inTime(ANSWER_MILLISECONDS, question(own.sql))
      } catch (error) {
        close()
        throw error
      }
    },
    close
  }
}
