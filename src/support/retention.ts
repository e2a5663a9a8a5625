import { and, eq, lt } from 'drizzle-orm'
import { supportTickets } from '../../drizzle/schema/index.js'
import { atMost, inBatches } from '../shared/batches.js'
import type { Market } from '../shared/market.js'

/** Removes the tickets that were closed before an instant, with their messages. @returns how many. */
export async function removeClosedTickets({ db }: Market, before: Date): Promise<number> {
  const isAged = and(eq(supportTickets.state, 'closed'), lt(supportTickets.closedAt, before))

  return await inBatches(
    async (limit) =>
      await db
        .delete(supportTickets)
        .where(atMost(limit, supportTickets, isAged))
        .returning({ id: supportTickets.id })
  )
}
