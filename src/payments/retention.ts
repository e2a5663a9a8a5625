import { inArray, lt } from 'drizzle-orm'
import { webhookEvents } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { inBatches } from '../shared/batches.js'

/**
 * Removes the gateway's events received before an instant. What they caused stays in payments and the ledger.
 * @returns how many.
 */
export async function removeAgedEvents(db: Db, before: Date): Promise<number> {
  const aged = db
    .select({ id: webhookEvents.id })
    .from(webhookEvents)
    .where(lt(webhookEvents.receivedAt, before))

  return await inBatches(
    async (limit) =>
      await db
        .delete(webhookEvents)
        .where(inArray(webhookEvents.id, aged.limit(limit)))
        .returning({ id: webhookEvents.id })
  )
}
