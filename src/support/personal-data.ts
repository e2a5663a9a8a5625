import { and, asc, eq, getTableColumns, inArray, ne, or } from 'drizzle-orm'
import { bookingDisputes, supportMessages, supportTickets } from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'
import { disputesOf, eraseDisputesOf } from './disputes/personal-data.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [
    columnsOf(supportTickets, ['subject', 'outcome']),
    columnsOf(supportMessages, ['text']),
    columnsOf(bookingDisputes, ['words', 'answer', 'reason'])
  ],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

async function exportOf(market: Market, { id }: Person) {
  const { db } = market
  const ofTheirs = eq(supportTickets.openedBy, id)

  const messages = await db
    .select(getTableColumns(supportMessages))
    .from(supportMessages)
    .innerJoin(supportTickets, eq(supportTickets.id, supportMessages.ticketId))
    .where(or(ofTheirs, eq(supportMessages.authorId, id)))
    .orderBy(asc(supportMessages.id))

  return {
    bookingDisputes: await disputesOf(market, id),
    supportTickets: await db.select().from(supportTickets).where(ofTheirs).orderBy(asc(supportTickets.id)),
    // What the team answered is about them as well; which of the team it was stays out.
    supportMessages: messages.map((message) => ({
      ...message,
      authorId: message.authorId === id ? id : null
    }))
  }
}

/** An answer may name whom it is for, so it goes with them; their tickets stay as acts, closed and empty. */
async function erase(tx: MarketTx, { id }: Person): Promise<void> {
  await eraseDisputesOf(tx, id)

  const own = tx.db
    .select({ id: supportTickets.id })
    .from(supportTickets)
    .where(eq(supportTickets.openedBy, id))

  await tx.db.delete(supportMessages).where(inArray(supportMessages.ticketId, own))
  await tx.db.delete(supportMessages).where(eq(supportMessages.authorId, id))

  await tx.db
    .update(supportTickets)
    .set({ subject: '', outcome: null })
    .where(eq(supportTickets.openedBy, id))
  await tx.db
    .update(supportTickets)
    .set({ state: 'closed', closedAt: tx.now() })
    .where(and(eq(supportTickets.openedBy, id), ne(supportTickets.state, 'closed')))
}
