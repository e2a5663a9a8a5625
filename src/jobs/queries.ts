import { and, count, desc, eq, min, sql } from 'drizzle-orm'
import { jobQueue, type jobState } from '../../drizzle/job-queue.js'
import { requireAdmin, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DomainError } from '../shared/errors.js'
import { dropFailedJob, hasFailed, JOB_QUEUE, reviveJobs, type Job } from '../shared/jobs.js'
import type { Market } from '../shared/market.js'
import { olderThan, toPage } from '../shared/page.js'
import type { Page } from '../shared/schemas.js'
import { transact } from '../shared/transaction.js'
import type { JobQuery, JobView, RetriedJobs, RetryJobs } from './schemas.js'

type JobRow = typeof jobQueue.$inferSelect

/** The queue as admins see it, newest first; `failed` are those that were given up. */
export async function listJobs(
  market: Market,
  actor: Actor,
  { limit, cursor, state }: JobQuery
): Promise<Page<JobView>> {
  requireAdmin(actor, 'any')

  const rows = await market.db
    .select()
    .from(jobQueue)
    .where(
      and(
        eq(jobQueue.name, JOB_QUEUE),
        state === undefined ? undefined : sql`${jobQueue.state} = ${state}::pgboss.job_state`,
        olderThan(cursor, jobQueue.createdOn, jobQueue.id)
      )
    )
    .orderBy(desc(jobQueue.createdOn), desc(jobQueue.id))
    .limit(limit + 1)

  return toPage(rows, limit, presentJob, (row) => [row.createdOn.toISOString(), row.id])
}

export interface QueueMeasure {
  jobs: Record<(typeof jobState)[number], number>
  /** How long the oldest due job has waited at `at`, of the real clock; 0 when none is due. */
  oldestDueSeconds: number
}

/** How full the queue is. Those who are done leave it after a day. */
export async function measureQueue(market: Market, at: Date): Promise<QueueMeasure> {
  const rows = await market.db
    .select({ state: jobQueue.state, count: count(), earliest: min(jobQueue.startAfter) })
    .from(jobQueue)
    .where(eq(jobQueue.name, JOB_QUEUE))
    .groupBy(jobQueue.state)

  const jobs = { created: 0, retry: 0, active: 0, completed: 0, cancelled: 0, failed: 0 }
  for (const row of rows) jobs[row.state] = row.count

  const waiting = rows.flatMap(({ state, earliest }) =>
    earliest !== null && (state === 'created' || state === 'retry') ? [at.getTime() - earliest.getTime()] : []
  )

  return { jobs, oldestDueSeconds: Math.max(0, ...waiting) / 1000 }
}

/**
 * Gives a job that was given up another chance, with all its attempts. @throws not_found unless it is one.
 */
export async function retryJob(market: Market, actor: Actor, { id }: { id: string }): Promise<JobView> {
  const admin = requireAdmin(actor, 'settings')
  return await transact(market, async (tx) => {
    const [row] = await reviveJobs(tx, [id])
    if (row === undefined) throw new DomainError('not_found')

    tx.emit('jobs:due', {})
    await audit(tx, admin, { type: 'admin', action: 'job.retried', targetType: 'job', targetId: id })

    return presentJob(row)
  })
}

/** Removes a job that was given up, for good. @throws not_found unless it is one */
export async function dropJob(market: Market, actor: Actor, { id }: { id: string }): Promise<void> {
  const admin = requireAdmin(actor, 'settings')
  await transact(market, async (tx) => {
    const row = await dropFailedJob(tx, id)
    if (row === null) throw new DomainError('not_found')

    const { kind } = row.data as Job
    await audit(tx, admin, {
      type: 'admin',
      action: 'job.dropped',
      targetType: 'job',
      targetId: id,
      before: { kind }
    })
  })
}

/**
 * Another chance for all that were given up, or those of one kind: the oldest first, at most `limit` at once.
 */
export async function retryJobs(
  market: Market,
  actor: Actor,
  { kind, limit }: RetryJobs
): Promise<RetriedJobs> {
  const admin = requireAdmin(actor, 'settings')
  const given = and(hasFailed, kind === undefined ? undefined : sql`${jobQueue.data} ->> 'kind' = ${kind}`)

  return await transact(market, async (tx) => {
    const oldest = await tx.db
      .select({ id: jobQueue.id })
      .from(jobQueue)
      .where(given)
      .orderBy(jobQueue.createdOn, jobQueue.id)
      .limit(limit)
      .for('update', { skipLocked: true })

    const rows = await reviveJobs(
      tx,
      oldest.map(({ id }) => id)
    )

    const [rest] = await tx.db.select({ left: count() }).from(jobQueue).where(given)
    if (rows.length > 0) tx.emit('jobs:due', {})

    const retried = rows.length
    await audit(tx, admin, {
      type: 'admin',
      action: 'jobs.retried',
      targetType: 'job',
      targetId: null,
      after: { kind: kind ?? null, retried }
    })

    return { retried, left: rest?.left ?? 0 }
  })
}

function presentJob(row: JobRow): JobView {
  const { kind, data } = row.data as Job
  return {
    id: row.id,
    kind,
    data,
    state: row.state,
    attempts: row.startedOn === null ? 0 : row.retryCount + 1,
    startAfter: row.startAfter.toISOString(),
    createdAt: row.createdOn.toISOString(),
    failedAt: row.state === 'failed' ? (row.completedOn?.toISOString() ?? null) : null,
    error: messageIn(row.output)
  }
}

function messageIn(output: unknown): string | null {
  return typeof output === 'object' &&
    output !== null &&
    'message' in output &&
    typeof output.message === 'string'
    ? output.message
    : null
}
