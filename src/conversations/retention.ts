import { and, inArray, lt, ne, or } from 'drizzle-orm'
import { aiLogs } from '../../drizzle/schema/index.js'
import { inBatches } from '../shared/batches.js'
import type { Market } from '../shared/market.js'

/**
 * Empties the words of turns before an instant in the concierge's log; costs, times and outcomes stay.
 * @returns how many.
 */
export async function removeAgedMessages(market: Market, before: Date): Promise<number> {
  const { db } = market
  const aged = db
    .select({ id: aiLogs.id })
    .from(aiLogs)
    .where(and(lt(aiLogs.timestamp, before), or(ne(aiLogs.query, ''), ne(aiLogs.response, ''))))

  return await inBatches(
    async (limit) =>
      await db
        .update(aiLogs)
        .set({ query: '', response: '' })
        .where(inArray(aiLogs.id, aged.limit(limit)))
        .returning({ id: aiLogs.id })
  )
}
