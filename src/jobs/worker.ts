import { createRequire } from 'node:module'
import type PgBossType from 'pg-boss'
import type postgres from 'postgres'
import { JOB_QUEUE, jobKinds, type Job, type JobData, type JobKind } from '../shared/jobs.js'
import { compileStrict } from '../shared/validate.js'
import { laneNameOf, laneOf, lanes, takeDue, type TakenJob } from './lanes.js'

// pg-boss is CommonJS with `export =`, which verbatimModuleSyntax cannot import by value.
const PgBoss = createRequire(import.meta.url)('pg-boss') as typeof PgBossType

/** One try at a job; `id` stays the same over all of them. */
export interface Attempt {
  id: string
  number: number
}
/**
 * A handler throws this for a job that must not be done before an instant: it comes back then, and no attempt
 * is counted.
 */
export class Postponed extends Error {
  readonly until: Date

  constructor(until: Date) {
    super(`postponed until ${until.toISOString()}`)
    this.name = 'Postponed'
    this.until = until
  }
}

export type JobHandlers = { [K in JobKind]: (data: JobData<K>, attempt: Attempt) => Promise<void> }

export interface WorkerOptions {
  /** How often the queue is looked at when nothing wakes the worker. */
  pollSeconds: number
  sql: postgres.Sql
  handlers: JobHandlers
  onFailure: (failure: { error: unknown; kind: string; attempt: Attempt }) => void
}

export interface JobWorker {
  start: () => Promise<void>
  /** Looks for work now rather than at the next poll. */
  wake: () => void
  /** Does all that is due and returns; for tests and for a worker that was not started. */
  drain: () => Promise<void>
  /**
   * Puts back jobs that an attempt held for too long, whose process has died, and removes those that were
   * done or given up long ago. While it runs the worker does so by itself.
   */
  recover: () => Promise<void>
  /** Finishes the jobs that it has begun, within a few seconds. Unfinished ones are tried again later. */
  stop: () => Promise<void>
}

const MAINTENANCE_SECONDS = 30
const STOP_MILLISECONDS = 3000
const DAY_SECONDS = 86_400
/** How many days a job stays in the queue after it was done, and after it was given up. */
const DONE_DAYS = 1
const FAILED_DAYS = 30
/** How many days it is kept beside the queue after that. */
const ARCHIVED_DAYS = 7

/**
 * Delivers jobs: one process at a time has a job, tries again with growing waits, and stores it as `failed`
 * when it never succeeds. Every neighbour has a lane of its own (`lanes`), with its own number of jobs at
 * once and its own deadline. pg-boss stores the states; the loop is ours, because its own neither waits for
 * its writes nor wakes after a commit.
 */
export function createWorker({ sql, pollSeconds, handlers, onFailure }: WorkerOptions): JobWorker {
  const validators = compileValidators()
  let boss = createBoss()
  const pause = createPause()
  const running = new Map<string, Set<Promise<void>>>(
    [...Object.keys(lanes), 'strangers'].map((name) => [name, new Set()])
  )
  let starting: Promise<void> | null = null

  let looping: Promise<void> | null = null
  const stopped = new AbortController()

  function createBoss(): PgBossType {
    const made = new PgBoss({
      db: { executeSql: async (text, values) => await execute(sql, text, values) },
      migrate: false,
      schedule: false,
      maintenanceIntervalSeconds: MAINTENANCE_SECONDS,
      archiveCompletedAfterSeconds: DONE_DAYS * DAY_SECONDS,
      archiveFailedAfterSeconds: FAILED_DAYS * DAY_SECONDS,
      deleteAfterDays: ARCHIVED_DAYS
    })

    made.on('error', (error) => report(error, 'maintenance'))
    return made
  }

  function report(error: unknown, kind: string): void {
    onFailure({ error, kind, attempt: { id: '', number: 0 } })
  }

  /** Tries until the database is there. pg-boss cannot be started again once that has failed. */
  async function startBoss(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        await boss.start()
        return
      } catch (error) {
        report(error, 'start')
        boss = createBoss()
        await pause.wait(pollSeconds * 1000)
      }
    }
  }

  async function loop(): Promise<void> {
    let isPoll = true
    while (!stopped.signal.aborted) {
      const taken: number = await takeUp(isPoll).catch(() => 0)
      isPoll = taken === 0 && !stopped.signal.aborted && (await pause.wait(pollSeconds * 1000))
    }
  }

  /**
   * Begins the jobs that are due and have room in their lane. Jobs of an unknown kind are looked for only at
   * a poll, because that reads all that wait.
   * @returns how many jobs that are
   */
  async function takeUp(isPoll: boolean): Promise<number> {
    const known = [...running].filter(([name]) => isPoll || name !== 'strangers')
    const room = new Map(known.map(([name, jobs]) => [name, laneOf(name).atOnce - jobs.size]))
    const taken = await takeDue(sql, room)
    for (const job of taken) begin(job)
    return taken.length
  }

  function begin(job: TakenJob): void {
    const name = laneNameOf(job.data.kind)
    const jobs = running.get(name) ?? new Set()
    const settled: Promise<void> = settle(job, laneOf(name).seconds).finally(() => {
      // A lane that was full may have left jobs behind. Of any other lane all due jobs were taken.
      if (jobs.size >= laneOf(name).atOnce) pause.end()
      jobs.delete(settled)
    })

    jobs.add(settled)
  }

  async function settle(job: TakenJob, seconds: number): Promise<void> {
    const attempt = { id: job.id, number: job.retryCount + 1 }
    try {
      await within(seconds, perform(handlers, validators, job.data, attempt))
      await boss.complete(JOB_QUEUE, job.id)
    } catch (error) {
      // If the database itself failed, the attempt times out and the job comes back.
      const kind = job.data.kind
      if (error instanceof Postponed) {
        await postpone(sql, job.id, error.until).catch((error: unknown) =>
          onFailure({ error, kind, attempt })
        )
      } else await giveUp(error, job, attempt)
    }
  }

  async function giveUp(error: unknown, job: TakenJob, attempt: Attempt): Promise<void> {
    onFailure({ error, kind: job.data.kind, attempt })
    await boss.fail(JOB_QUEUE, job.id, { message: plainMessage(error) }).catch(() => {})
  }

  const allSettled = async () => {
    await Promise.all([...running.values()].flatMap((jobs) => [...jobs]))
  }

  const isBusy = () => [...running.values()].some((jobs) => jobs.size > 0)

  return {
    start: async () => {
      starting = startBoss()
      await starting
      looping = loop()
    },
    wake: pause.end,
    drain: async () => {
      // The loop may have begun some already, which nobody finds in the queue any more.
      do {
        await allSettled()
      } while ((await takeUp(true)) > 0 || isBusy())
    },
    recover: async () => {
      await boss.maintain()
    },
    stop: async () => {
      stopped.abort()
      pause.end()

      if (starting === null) return

      // A server may close as soon as it listens: work that has not begun by then must not begin.
      await starting
      await Promise.race([
        looping?.then(allSettled),
        new Promise((resolve) => setTimeout(resolve, STOP_MILLISECONDS).unref())
      ])
      await boss.stop({ graceful: false })
    }
  }
}

type Validators = Map<string, ReturnType<typeof compileStrict>>

function compileValidators(): Validators {
  return new Map(Object.entries(jobKinds).map(([kind, schema]) => [kind, compileStrict(schema)]))
}

async function perform(
  handlers: JobHandlers,
  validators: Validators,
  { kind, data }: Job,
  attempt: Attempt
): Promise<void> {
  const checked = validators.get(kind)?.(data)
  if (checked?.ok !== true) {
    throw new Error(`job ${attempt.id} is of a kind or shape that this version does not know`)
  }

  const handler = handlers[kind] as (data: unknown, attempt: Attempt) => Promise<void>
  await handler(checked.value, attempt)
}

/** @throws when it takes longer. The work then continues, but nobody waits for it. */
async function within(seconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${seconds} s`)), seconds * 1000)
  })

  try {
    await Promise.race([work, timeout])
  } finally {
    clearTimeout(timer)
  }
}

async function postpone(sql: postgres.Sql, id: string, until: Date): Promise<void> {
  await sql`
    update pgboss.job set state = 'created', started_on = null,
    start_after = ${until.toISOString()}::timestamptz
    where name = ${JOB_QUEUE} and id = ${id} and state = 'active'`
}

/**
 * pg-boss brings scripts with their own BEGIN and COMMIT, which a pool would spread over its connections and
 * a failure would leave open.
 */
async function execute(
  sql: postgres.Sql,
  text: string,
  values: unknown[] = []
): Promise<{ rows: postgres.Row[] }> {
  const script = /^\s*BEGIN;([\s\S]*)COMMIT;\s*$/.exec(text)?.[1]
  if (script !== undefined) {
    await sql.begin(async (transaction) => {
      await transaction.unsafe(script)
    })

    return { rows: [] }
  }

  // Its statements are few, and always the same words.
  return { rows: await sql.unsafe(text, values.map(asParameter), { prepare: true }) }
}

function asParameter(value: unknown): postgres.ParameterOrJSON<never> {
  const isDocument =
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  return (isDocument ? JSON.stringify(value) : (value ?? null)) as postgres.ParameterOrJSON<never>
}

/** What admins see of a failure: without addresses, which servers often repeat. */
function plainMessage(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text
    .replace(/[^\s<>"']+@[^\s<>"']+/g, '…@…')
    .replace(/\+?\d[\d ()-]{6,}\d/g, '…')
    .slice(0, 500)
}

function createPause() {
  let wakeUp: (() => void) | null = null
  let isDue = false

  return {
    /** @returns whether all of the time has passed, because nobody ended it */
    wait: async (milliseconds: number): Promise<boolean> => {
      if (!isDue) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          wakeUp = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }

      const hasPassed = !isDue
      wakeUp = null
      isDue = false

      return hasPassed
    },
    end: () => {
      isDue = true
      wakeUp?.()
    }
  }
}
