import { and, asc, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { services } from '../../drizzle/schema/index.js'
import type { JobHandlers } from '../jobs/index.js'
import { enqueue, type JobData } from '../shared/jobs.js'
import type { Market } from '../shared/market.js'
import { isFirstTime } from '../shared/once.js'
import { transact } from '../shared/transaction.js'
import { reindexServices } from './searchable.js'

/** A batch is one transaction: edits of its listings wait for it. */
const BATCH = 100

/**
 * At start, and once for good: queues the listings of one language. The migration that marked older ones as
 * such could not write by what they are found, because the words of the other language are the code's.
 */
export async function enqueueReindex(market: Market): Promise<void> {
  await transact(market, async (tx) => {
    if (await isFirstTime(tx, 'reindex-untranslated')) await enqueue(tx, 'services:reindex', { after: null })
  })
}

/** The worker's handler: one batch a job, in the order of the ids. */
export function createReindexHandlers(market: Market): Pick<JobHandlers, 'services:reindex'> {
  return { 'services:reindex': async (data) => await reindexBatch(market, data) }
}

/** Writes a batch and queues the next one, both or neither. */
async function reindexBatch(market: Market, { after }: JobData<'services:reindex'>): Promise<void> {
  await transact(market, async (tx) => {
    const rows = await tx.db
      .select({ id: services.id })
      .from(services)
      .where(
        and(
          isNull(services.removedAt),
          or(eq(services.origin_en, 'untranslated'), eq(services.origin_ar, 'untranslated')),
          after === null ? undefined : gt(services.id, after)
        )
      )
      .orderBy(asc(services.id))
      .limit(BATCH)

    const ids = rows.map(({ id }) => id)
    if (ids.length > 0) await reindexServices(tx, inArray(services.id, ids))

    const last = ids.at(-1)
    if (ids.length === BATCH && last !== undefined) await enqueue(tx, 'services:reindex', { after: last })
  })
}
