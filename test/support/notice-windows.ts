import { sql } from 'drizzle-orm'
import type { Db } from '../../drizzle/client.js'
import { jobQueue } from '../../drizzle/job-queue.js'
import { budgets } from '../../drizzle/schema/index.js'

/** As if the window of every recipient had ended, and what waits for that were due. */
export async function minutesLater(db: Db): Promise<void> {
  await db
    .update(budgets)
    .set({ windowEndsAt: new Date(Date.now() - 1000) })
    .where(sql`${budgets.key} like 'notices:%'`)
  await db
    .update(jobQueue)
    .set({ startAfter: new Date(Date.now() - 1000) })
    .where(sql`${jobQueue.state} < 'active'`)
}
