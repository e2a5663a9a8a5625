import { asc, eq } from 'drizzle-orm'
import { reviews } from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [columnsOf(reviews, ['comment'])],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

async function exportOf(market: Market, { id }: Person) {
  return {
    reviews: await market.db.select().from(reviews).where(eq(reviews.userId, id)).orderBy(asc(reviews.id))
  }
}

/** The rating stays, without its words. */
async function erase(tx: MarketTx, { id }: Person): Promise<void> {
  await tx.db.update(reviews).set({ comment: null }).where(eq(reviews.userId, id))
}
