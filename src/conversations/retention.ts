import { and, lt, ne, or } from 'drizzle-orm'
import { aiLogs } from '../../drizzle/schema/index.js'
import { atMost, inBatches } from '../shared/batches.js'
import type { Market } from '../shared/market.js'

/**
 * Empties the words of turns before an instant in the concierge's log; costs, times and outcomes stay.
 * @returns how many.
 */
export async function removeAgedMessages({ db }: Market, before: Date): Promise<number> {
  const aged = and(lt(aiLogs.timestamp, before), or(ne(aiLogs.query, ''), ne(aiLogs.response, '')))

  return await inBatches(
    async (limit) =>
      await db
        .update(aiLogs)
        .set({ query: '', response: '' })
        .where(atMost(limit, aiLogs, aged))
        .returning({ id: aiLogs.id })
  )
}
