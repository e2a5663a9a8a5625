import { asc, eq } from 'drizzle-orm'
import { bookingMessages } from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [columnsOf(bookingMessages, ['text'])],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

async function exportOf(market: Market, { id }: Person) {
  return {
    messages: await market.db
      .select()
      .from(bookingMessages)
      .where(eq(bookingMessages.senderId, id))
      .orderBy(asc(bookingMessages.id))
  }
}

async function erase(tx: MarketTx, { id }: Person): Promise<void> {
  await tx.db.delete(bookingMessages).where(eq(bookingMessages.senderId, id))
}
