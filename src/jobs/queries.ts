import { and, desc, eq, sql } from 'drizzle-orm'
import { jobQueue } from '../../drizzle/job-queue.js'
import type { Db } from '../../drizzle/client.js'
import { requireRole, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DomainError } from '../shared/errors.js'
import { JOB_QUEUE, type Job } from '../shared/jobs.js'
import { decodeInstantCursor, toPage } from '../shared/page.js'
import type { Page } from '../shared/schemas.js'
import { emit, transact } from '../shared/transaction.js'
import type { JobQuery, JobView } from './schemas.js'

type JobRow = typeof jobQueue.$inferSelect

/** The queue as admins see it, newest first; `failed` are those that were given up. */
export async function listJobs (db: Db, actor: Actor, { limit, cursor, state }: JobQuery): Promise<Page<JobView>> {
  requireRole(actor, 'admin')
  const after = cursor === undefined ? null : decodeInstantCursor(cursor)
  const rows = await db.select().from(jobQueue)
    .where(and(
      eq(jobQueue.name, JOB_QUEUE),
      state === undefined ? undefined : sql`${jobQueue.state} = ${state}::pgboss.job_state`,
      after === null ? undefined : sql`(${jobQueue.createdOn}, ${jobQueue.id}) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
    ))
    .orderBy(desc(jobQueue.createdOn), desc(jobQueue.id))
    .limit(limit + 1)
  return toPage(rows, limit, presentJob, (row) => [row.createdOn.toISOString(), row.id])
}

/** Gives a job that was given up another chance. @throws not_found unless it is one. */
export async function retryJob (db: Db, actor: Actor, { id }: { id: string }): Promise<JobView> {
  const admin = requireRole(actor, 'admin')
  return await transact(db, async (tx) => {
    const [row] = await tx.update(jobQueue)
      .set({ state: sql`'retry'::pgboss.job_state`, startAfter: new Date(), completedOn: null, retryLimit: sql`${jobQueue.retryCount} + 1` })
      .where(and(eq(jobQueue.name, JOB_QUEUE), eq(jobQueue.id, id), sql`${jobQueue.state} = 'failed'::pgboss.job_state`))
      .returning()
    if (row === undefined) throw new DomainError('not_found')
    emit(tx, 'jobs:due', {})
    await audit(tx, admin, { type: 'admin', action: 'job.retried', targetType: 'job', targetId: id })
    return presentJob(row)
  })
}

function presentJob (row: JobRow): JobView {
  const { kind, data } = row.data as Job
  return {
    id: row.id,
    kind,
    data,
    state: row.state,
    attempts: row.startedOn === null ? 0 : row.retryCount + 1,
    startAfter: row.startAfter.toISOString(),
    createdAt: row.createdOn.toISOString(),
    failedAt: row.state === 'failed' ? row.completedOn?.toISOString() ?? null : null,
    error: messageIn(row.output)
  }
}

function messageIn (output: unknown): string | null {
  return typeof output === 'object' && output !== null && 'message' in output && typeof output.message === 'string' ? output.message : null
}
