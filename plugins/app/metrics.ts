import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { performance } from 'node:perf_hooks'
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'
import { measureQueue } from '../../src/jobs/index.js'
import { measureMoney, type MoneyMeasures } from '../../src/payments/index.js'
import { inTime } from '../../src/shared/deadline.js'
import type { Replica } from './replica.js'

export interface Metrics {
  contentType: string
  /** All measurements, in Prometheus' text format. It answers also while the database does not. */
  read: () => Promise<string>
}

declare module 'fastify' {
  interface FastifyInstance {
    metrics: Metrics
  }
}

const DATABASE_PATIENCE_MILLISECONDS = 2000

/** One registry a process, however many apps it holds, because its measurements belong to the process. */
const processRegistry = new Registry()
collectDefaultMetrics({ register: processRegistry })

/** What operators watch, asked when somebody reads; requests are measured by plugins/app/latency.ts. */
export default fp(
  async (fastify) => {
    const { registry } = fastify
    measureSockets(fastify, registry)
    countPaymentAlarms(fastify, registry)
    if (fastify.redis !== null) measureRedis(fastify, registry)
    if (fastify.replica !== null) measureReplica(fastify.replica, registry)
    const askConcierge = conciergeMeter(fastify, registry)

    const askDatabase = databaseMeter(fastify, registry)
    fastify.decorate('metrics', {
      contentType: registry.contentType,
      read: async () => {
        askConcierge()
        await askDatabase()
        return await Registry.merge([registry, processRegistry]).metrics()
      }
    })
  },
  { name: 'metrics', dependencies: ['env', 'market', 'redis', 'replica', 'latency', 'outage', 'concierge'] }
)

/** What the gateway contradicts or refuses, since this server started; each finding once. */
function countPaymentAlarms(fastify: FastifyInstance, registry: Registry): void {
  const alarms = new Counter({
    name: 'taskego_payment_alarms_total',
    help:
      'Contradictions between the payment gateway and our rows, and refunds that it will not send, by ' +
      'kind',
    labelNames: ['kind'],
    registers: [registry]
  })

  const stop = fastify.events.subscribe((event) => {
    if (event.name === 'payments:alarm') alarms.inc({ kind: event.payload.action })
  })
  fastify.addHook('onClose', async () => stop())
}

function measureSockets(fastify: FastifyInstance, registry: Registry): void {
  const sockets: Gauge = new Gauge({
    name: 'taskego_sockets',
    help: 'Open Socket.IO connections of this server',
    registers: [registry],
    collect: () => {
      sockets.set(fastify.io.of('/').sockets.size)
    }
  })
}

/** What the concierge and the drafts of listings have counted since this server started. */
function conciergeMeter({ concierge, market }: FastifyInstance, registry: Registry): () => void {
  const model = ['provider', 'model'] as const

  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Counter({
      name: `taskego_ai_${name}`,
      help,
      labelNames: [...model, ...labelNames],
      registers: [registry]
    })

  const counters = {
    turns: counter('turns_total', 'Turns of the concierge', []),
    calls: counter('calls_total', 'Calls to the language model', []),
    retries: counter('retries_total', 'Calls that were repeated', []),
    tokens: counter('tokens_total', 'Tokens of the language model', ['direction']),
    cost: counter('cost_micros_total', 'What its tokens cost, in millionths of a US dollar', []),
    failures: counter('failures_total', 'Turns that the offline model finished instead, by reason', [
      'reason'
    ])
  }

  const isOpen = new Gauge({
    name: 'taskego_ai_breaker_open',
    help: '1 while the language model is not asked, because it failed too often',
    labelNames: model,
    registers: [registry]
  })

  return () => {
    const { provider, model, breaker, fallbacks, ...usage } = concierge.usage()
    const labels = { provider, model }
    for (const each of Object.values(counters)) each.reset()
    counters.turns.inc(labels, usage.turns)
    counters.retries.inc(labels, usage.retries)

    // Both ask the model that the environment chose.
    for (const used of [usage, market.drafter?.usage()]) {
      if (used === undefined) continue

      counters.calls.inc(labels, used.calls)
      counters.tokens.inc({ ...labels, direction: 'in' }, used.inputTokens)
      counters.tokens.inc({ ...labels, direction: 'out' }, used.outputTokens)
      counters.cost.inc(labels, used.costMicros)
    }

    for (const [reason, turns] of Object.entries(fallbacks)) {
      counters.failures.inc({ ...labels, reason }, turns)
    }

    isOpen.set(labels, breaker === 'open' ? 1 : 0)
  }
}

function measureRedis({ redis }: FastifyInstance, registry: Registry): void {
  const up: Gauge = new Gauge({
    name: 'taskego_redis_up',
    help: '1 while Redis answers; while it does not, this server counts and pushes for itself',
    registers: [registry],
    collect: () => {
      up.set(redis?.isUp() === true ? 1 : 0)
    }
  })

  const losses: Counter = new Counter({
    name: 'taskego_redis_losses_total',
    help: 'How often Redis went away',
    registers: [registry],
    collect: () => {
      losses.reset()
      losses.inc(redis?.losses() ?? 0)
    }
  })
}

function measureReplica(replica: Replica, registry: Registry): void {
  const up: Gauge = new Gauge({
    name: 'taskego_replica_up',
    help: '1 while reads go to the replica; 0 while it is away or too far behind, and the primary does them',
    registers: [registry],
    collect: () => {
      up.set(replica.isFresh() ? 1 : 0)
    }
  })

  const lag: Gauge = new Gauge({
    name: 'taskego_replica_lag_seconds',
    help: 'How far the replica is behind at most; infinite before it was first seen to follow',
    registers: [registry],
    collect: () => {
      lag.set(replica.lagSeconds())
    }
  })

  const fallbacks: Counter = new Counter({
    name: 'taskego_replica_fallbacks_total',
    help: 'Reads that the replica did not answer, and the primary did',
    registers: [registry],
    collect: () => {
      fallbacks.reset()
      fallbacks.inc(replica.fallbacks())
    }
  })
}

/**
 * The database's own figures: its connections, the queue of jobs, and the money. All servers on one database
 * see the same figures.
 */
function databaseMeter(fastify: FastifyInstance, registry: Registry): () => Promise<void> {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `taskego_${name}`, help, labelNames, registers: [registry] })
  const up = gauge('database_up', '1 when the database answered this reading')
  const roundTrip = gauge(
    'database_round_trip_seconds',
    "A query that asks nothing, with its wait for a connection of this server's pool"
  )
  const pool = gauge('database_pool_size', 'The most connections that this server opens')
  const connections = gauge('database_connections', 'Connections of all servers to this database, by state', [
    'state'
  ])

  const jobs = gauge('jobs', 'Jobs by state; failed are those that were given up', ['state'])
  const oldest = gauge(
    'jobs_oldest_due_seconds',
    'How long the oldest due job has waited; 0 when none is due'
  )
  const setMoney = moneyMeter(gauge)

  pool.set(fastify.sql.options.max)

  // The reading itself is answered by its deadline.
  const patience = Math.min(DATABASE_PATIENCE_MILLISECONDS, fastify.env.REQUEST_SECONDS * 500)

  async function ask(): Promise<void> {
    const began = performance.now()
    await fastify.sql`select 1`
    roundTrip.set((performance.now() - began) / 1000)
    connections.reset()
    for (const { state, count } of await countConnections(fastify)) connections.set({ state }, count)
    const queue = await measureQueue(fastify.market, new Date())
    for (const [state, count] of Object.entries(queue.jobs)) jobs.set({ state }, count)
    oldest.set(queue.oldestDueSeconds)
    setMoney(await measureMoney(fastify.market, fastify.market.now()))
  }

  return async () => {
    try {
      await inTime(patience, ask())
      up.set(1)
    } catch (error) {
      up.set(0)

      if (fastify.outage.covers(error)) return

      fastify.outage.tellUnlessAway(() =>
        fastify.log.warn({ err: error }, 'the database could not be measured')
      )
    }
  }
}

type MakeGauge = (name: string, help: string, labelNames?: string[]) => Gauge

/** What an operator must look after: money that is to leave, or that somebody claims back. */
function moneyMeter(gauge: MakeGauge): (measures: MoneyMeasures) => void {
  const refunds = gauge(
    'refunds_due',
    'Refunds that have not left yet; refused are those that wait for an admin',
    ['state']
  )

  const disputes = gauge('disputes', 'Chargebacks that are open, and inquiries of banks', ['state'])
  const wallets = gauge('payouts_pending', 'Wallets with money that was not paid out', ['currency'])
  const amount = gauge('payouts_pending_amount', 'What is in them, in minor units', ['currency'])
  const late = gauge(
    'payment_reading_late_seconds',
    'How long the payment that is most overdue has waited to be read at the gateway again; 0 when none is due'
  )

  return (measures) => {
    for (const [state, count] of Object.entries(measures.refundsDue)) refunds.set({ state }, count)
    for (const [state, count] of Object.entries(measures.disputes)) disputes.set({ state }, count)
    wallets.reset()
    amount.reset()

    for (const { currency, ...pending } of measures.payoutsPending) {
      wallets.set({ currency }, pending.wallets)
      amount.set({ currency }, pending.amount)
    }

    late.set(measures.readingLateSeconds)
  }
}

async function countConnections({ sql }: FastifyInstance): Promise<Array<{ state: string; count: number }>> {
  return await sql`select coalesce(state, 'unknown') as state, count(*)::int as count from pg_stat_activity
    where datname = current_database() and application_name = 'taskego' group by 1`
}
