import { Type, type Static } from '@sinclair/typebox'
import { and, eq, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm'
import { jobQueue } from '../../drizzle/job-queue.js'
import { filePurpose } from '../../drizzle/schema/index.js'
import { realNow } from './clock.js'
import type { MarketplaceRules } from './rules.js'
import { newId } from './ids.js'
import type { Market, MarketTx } from './market.js'
import { placesFor, preparedQueries } from './prepared.js'
import { Enum, Id, Nullable, Strict } from './schemas.js'

export const JOB_QUEUE = 'work'

/** What the acting side of a booking is told about its own act. */
export const receiptEvents = [
  'requested',
  'accepted',
  'moved',
  'moved_at_once',
  'agreed',
  'cancelled'
] as const
export type ReceiptEvent = (typeof receiptEvents)[number]
/** What happened to an account that its owner must hear of, whatever they chose to receive. */
export const securityEvents = [
  'password_changed',
  'email_changed',
  'account_closed',
  'second_factor_on',
  'second_factor_off',
  'recovery_codes_renewed'
] as const

/**
 * The kinds of work that outlive a crash, and what each needs to know: ids and hashes alone, never names,
 * addresses or texts, so that erasing someone leaves nothing of theirs in the queue.
 */
export const jobKinds = {
  'mail:notice': Strict({ notificationId: Id }),
  'sms:notice': Strict({ notificationId: Id }),
  'sms:code': Strict({ codeId: Id }),
  'mail:receipt': Strict({ bookingId: Id, userId: Id, event: Enum(receiptEvents) }),
  /** To whoever paid. */
  'mail:paid': Strict({ paymentId: Id }),
  /** Null: somebody asked for an address that has no account; nothing is sent, in the same time. */
  'mail:reset': Strict({ userId: Nullable(Id) }),
  'mail:verify': Strict({ userId: Id }),
  'mail:change': Strict({ tokenId: Id }),
  'mail:security': Strict({ userId: Id, event: Enum(securityEvents) }),
  /** To the address that an account had before: it is on the token that replaced it. */
  'mail:moved-away': Strict({ tokenId: Id }),
  'mail:conversation': Strict({ conversationId: Id, userId: Id }),
  /** Fetches a provider's calendar elsewhere. */
  'calendar:import': Strict({ providerId: Id }),
  /** Removes what was written for someone who has been erased. */
  'outbox:forget': Strict({ userId: Id }),
  /** Removes what is stored for a file, unless there is a row of it by then. */
  'files:remove': Strict({ fileId: Id, purpose: Enum(filePurpose.enumValues) }),
  /** Gives a batch of services the vectors that they lack. */
  'services:embed': Strict({}),
  /** Writes anew by what a batch of listings of one language are found: those after this id. */
  'services:reindex': Strict({ after: Nullable(Id) }),
  /** Drafts what a listing lacks in one of the languages, while its words have this hash. */
  'texts:draft': Strict({ serviceId: Id, source: Type.String({ pattern: '^[0-9a-f]{32}$' }) }),
  /** Makes the index over the vectors of the current model. */
  'services:index': Strict({})
}

export type JobKind = keyof typeof jobKinds
export type JobData<K extends JobKind> = Static<(typeof jobKinds)[K]>
export type Job = { [K in JobKind]: { kind: K; data: JobData<K> } }[JobKind]

/** How long one attempt may take before it counts as lost, in seconds. */
const ATTEMPT_SECONDS = 60

const { id, name, data, retryLimit, retryDelay, retryBackoff, startAfter, createdOn, expireIn } =
  getTableColumns(jobQueue)
const places = placesFor({
  id,
  name,
  data,
  retryLimit,
  retryDelay,
  retryBackoff,
  startAfter,
  createdOn,
  expireIn
})
const runInsert = preparedQueries<unknown>()

/** Adds work to the caller's transaction: it exists if and only if what caused it does. */
export async function enqueue<K extends JobKind>(market: Market, kind: K, data: JobData<K>): Promise<void> {
  await enqueueAll(market, [{ kind, data } as Job])
}

/** The same for several, by one insert. */
export async function enqueueAll(market: Market, jobs: Job[]): Promise<void> {
  if (jobs.length === 0) return

  await runInsert(
    market,
    `jobs: ${jobs.length}`,
    ({ db }) => db.insert(jobQueue).values(places.of(jobs.length)),
    places.filled(jobs.map((job) => rowOf(job, 0, market.rules)))
  )

  market.emit('jobs:due', {})
}

/** The same, but not for those that wait already: whoever takes that one will read what is true by then. */
export async function enqueueMissing(market: Market, jobs: Job[]): Promise<void> {
  // By the index over the lanes.
  const waits = sql`${jobQueue.name} = ${JOB_QUEUE} and ${jobQueue.state} < 'active'
    and split_part(${jobQueue.data} ->> 'kind', ':', 1) = split_part(wanted.job ->> 'kind', ':', 1)`
  await enqueueAll(market, await withoutQueued(market, jobs, waits))
}

/**
 * Those of these jobs that were not given up as they are with a message that begins so. Who retries one by
 * hand, or waits until the queue has forgotten it, has it tried again.
 */
export async function withoutGivenUp(market: Market, jobs: Job[], message: string): Promise<Job[]> {
  const isGivenUp = sql`${hasFailed} and starts_with(${jobQueue.output} ->> 'message', ${message})`
  return await withoutQueued(market, jobs, isGivenUp)
}

/** Those of these jobs that are not in the queue in a state. */
async function withoutQueued(market: Market, jobs: Job[], state: SQL): Promise<Job[]> {
  const queued = await market.db
    .select({ place: sql<number>`wanted.place::int` })
    .from(sql`jsonb_array_elements(${JSON.stringify(jobs)}::text::jsonb) with ordinality wanted (job, place)`)
    .where(sql`exists (select from ${jobQueue} where ${state} and ${jobQueue.data} = wanted.job)`)
  const places = new Set(queued.map(({ place }) => place))

  return jobs.filter((_job, index) => !places.has(index + 1))
}

/**
 * Adds work that is done in `seconds` unless it is withdrawn before: what must happen should we die in the
 * middle of something. Returns the job's id.
 */
export async function enqueueLater<K extends JobKind>(
  market: Market,
  kind: K,
  data: JobData<K>,
  seconds: number
): Promise<string> {
  const row = rowOf({ kind, data } as Job, seconds, market.rules)
  await market.db.insert(jobQueue).values(row)
  return row.id
}

/** Takes back work that nobody has begun; false when somebody has. */
export async function cancelJob(market: Market, id: string): Promise<boolean> {
  const withdrawn = await market.db.delete(jobQueue).where(isWaiting(id)).returning({ id: jobQueue.id })
  return withdrawn.length === 1
}

/** Makes work of later due now. */
export async function runJobNow(market: Market, id: string): Promise<void> {
  await market.db.update(jobQueue).set({ startAfter: realNow() }).where(isWaiting(id))
  market.emit('jobs:due', {})
}

/** Whether a job was given up. */
export const hasFailed = and(
  eq(jobQueue.name, JOB_QUEUE),
  sql`${jobQueue.state} = 'failed'::pgboss.job_state`
)

/** Gives those of these jobs that were given up another chance, with all their attempts. */
export async function reviveJobs(tx: MarketTx, ids: string[]): Promise<Array<typeof jobQueue.$inferSelect>> {
  return await tx.db
    .update(jobQueue)
    .set({
      state: sql`'retry'::pgboss.job_state`,
      startAfter: realNow(),
      startedOn: null,
      completedOn: null,
      retryCount: 0,
      retryLimit: tx.rules.jobRetries
    })
    .where(and(hasFailed, inArray(jobQueue.id, ids)))
    .returning()
}

/** Removes a job that was given up; null where it is none. */
export async function dropFailedJob(tx: MarketTx, id: string): Promise<typeof jobQueue.$inferSelect | null> {
  const [row] = await tx.db
    .delete(jobQueue)
    .where(and(hasFailed, eq(jobQueue.id, id)))
    .returning()

  return row ?? null
}

function isWaiting(id: string) {
  return and(eq(jobQueue.name, JOB_QUEUE), eq(jobQueue.id, id), eq(jobQueue.state, 'created'))
}

function rowOf(job: Job, inSeconds: number, rules: MarketplaceRules) {
  // Delivery keeps the real clock; what is due by the marketplace's clock is found by its sweep.
  const at = realNow()
  return {
    id: newId(),
    name: JOB_QUEUE,
    data: job,
    retryLimit: rules.jobRetries,
    retryDelay: rules.jobRetrySeconds,
    retryBackoff: true,
    startAfter: new Date(at.getTime() + inSeconds * 1000),
    createdOn: at,
    expireIn: `${ATTEMPT_SECONDS} seconds`
  }
}
