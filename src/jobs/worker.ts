import { createRequire } from 'node:module'
import type PgBossType from 'pg-boss'
import type postgres from 'postgres'
import { marketplace } from '../shared/config.js'
import { JOB_QUEUE, jobKinds, type Job, type JobData, type JobKind } from '../shared/jobs.js'
import { compileStrict } from '../shared/validate.js'

// pg-boss is CommonJS with `export =`, which verbatimModuleSyntax cannot import by value.
const PgBoss = createRequire(import.meta.url)('pg-boss') as typeof PgBossType

/** One try at a job; `id` stays the same over all of them. */
export interface Attempt { id: string, number: number }
export type JobHandlers = { [K in JobKind]: (data: JobData<K>, attempt: Attempt) => Promise<void> }

export interface WorkerOptions {
  sql: postgres.Sql
  handlers: JobHandlers
  onFailure: (failure: { error: unknown, kind: string, attempt: Attempt }) => void
}

export interface JobWorker {
  start: () => Promise<void>
  /** Looks for work now rather than at the next poll. */
  wake: () => void
  /** Does all that is due and returns; for tests and for a worker that was not started. */
  drain: () => Promise<void>
  /** Puts jobs back that an attempt held for too long: whoever had them has died. */
  recover: () => Promise<void>
  /** Finishes what it has begun, within a few seconds; what it has not is tried again later. */
  stop: () => Promise<void>
}

const BATCH = 5
const MAINTENANCE_SECONDS = 30
const STOP_MILLISECONDS = 3000
const DAY_SECONDS = 86_400

/**
 * Delivers jobs: each is held by one process at a time, tried again with growing waits, and kept as `failed` when it never
 * succeeds. pg-boss keeps the states; the loop is ours, because its own neither waits for its writes nor wakes after a commit.
 */
export function createWorker ({ sql, handlers, onFailure }: WorkerOptions): JobWorker {
  const validators = compileValidators()
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => await execute(sql, text, values) },
    migrate: false,
    schedule: false,
    maintenanceIntervalSeconds: MAINTENANCE_SECONDS,
    archiveCompletedAfterSeconds: DAY_SECONDS,
    archiveFailedAfterSeconds: 30 * DAY_SECONDS,
    deleteAfterDays: 7
  })
  boss.on('error', (error) => onFailure({ error, kind: 'maintenance', attempt: { id: '', number: 0 } }))
  const pause = createPause()
  let starting: Promise<unknown> | null = null
  let running: Promise<void> | null = null
  const stopped = new AbortController()

  async function loop (): Promise<void> {
    while (!stopped.signal.aborted) {
      const done = await doBatch().catch(() => 0)
      if (done === 0 && !stopped.signal.aborted) await pause.wait(marketplace.jobPollSeconds * 1000)
    }
  }

  async function doBatch (): Promise<number> {
    const jobs = await boss.fetch<Job>(JOB_QUEUE, { batchSize: BATCH, includeMetadata: true })
    await Promise.all(jobs.map(settle))
    return jobs.length
  }

  async function settle (job: PgBossType.JobWithMetadata<Job>): Promise<void> {
    const attempt = { id: job.id, number: job.retryCount + 1 }
    try {
      await perform(handlers, validators, job.data, attempt)
      await boss.complete(JOB_QUEUE, job.id)
    } catch (error) {
      onFailure({ error, kind: job.data.kind, attempt })
      // Should the database be the one that failed, the attempt runs out and the job comes back.
      await boss.fail(JOB_QUEUE, job.id, { message: plainMessage(error) }).catch(() => {})
    }
  }

  return {
    start: async () => {
      starting = boss.start()
      await starting
      running = loop()
    },
    wake: pause.end,
    drain: async () => { while (await doBatch() > 0); },
    recover: async () => { await boss.maintain() },
    stop: async () => {
      stopped.abort()
      pause.end()
      if (starting === null) return
      // A server that closes as soon as it listens: what has not begun yet must not begin afterwards.
      const hasStarted = await starting.then(() => true, () => false)
      if (!hasStarted) return
      await Promise.race([running, new Promise((resolve) => setTimeout(resolve, STOP_MILLISECONDS).unref())])
      await boss.stop({ graceful: false })
    }
  }
}

type Validators = Map<string, ReturnType<typeof compileStrict>>

function compileValidators (): Validators {
  return new Map(Object.entries(jobKinds).map(([kind, schema]) => [kind, compileStrict(schema)]))
}

async function perform (handlers: JobHandlers, validators: Validators, { kind, data }: Job, attempt: Attempt): Promise<void> {
  const checked = validators.get(kind)?.(data)
  if (checked?.ok !== true) throw new Error(`job ${attempt.id} is of a kind or shape that this version does not know`)
  const handler = handlers[kind] as (data: unknown, attempt: Attempt) => Promise<void>
  await handler(checked.value, attempt)
}

/** pg-boss brings scripts with their own BEGIN and COMMIT, which a pool would spread over its connections and a failure leave open. */
async function execute (sql: postgres.Sql, text: string, values: unknown[] = []): Promise<{ rows: postgres.Row[] }> {
  const script = /^\s*BEGIN;([\s\S]*)COMMIT;\s*$/.exec(text)?.[1]
  if (script !== undefined) {
    await sql.begin(async (transaction) => { await transaction.unsafe(script) })
    return { rows: [] }
  }
  return { rows: await sql.unsafe(text, values.map(asParameter)) }
}

function asParameter (value: unknown): postgres.ParameterOrJSON<never> {
  const isDocument = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  return (isDocument ? JSON.stringify(value) : value ?? null) as postgres.ParameterOrJSON<never>
}

/** What admins see of a failure: without addresses, which servers like to repeat. */
function plainMessage (error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replace(/[^\s<>"']+@[^\s<>"']+/g, '…@…').replace(/\+?\d[\d ()-]{6,}\d/g, '…').slice(0, 500)
}

function createPause () {
  let wakeUp: (() => void) | null = null
  let isDue = false
  return {
    wait: async (milliseconds: number) => {
      if (!isDue) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          wakeUp = () => { clearTimeout(timer); resolve() }
        })
      }
      wakeUp = null
      isDue = false
    },
    end: () => {
      isDue = true
      wakeUp?.()
    }
  }
}
