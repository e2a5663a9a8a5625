import { and, asc, eq, getTableColumns, isNotNull } from 'drizzle-orm'
import { reviews } from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [columnsOf(reviews, ['comment', 'reply', 'moderationReason'])],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

/** What others replied to them is not theirs; what they replied as a provider is. */
async function exportOf(market: Market, { id }: Person) {
  const { reply, repliedAt, ...own } = getTableColumns(reviews)
  return {
    reviews: await market.db.select(own).from(reviews).where(eq(reviews.userId, id)).orderBy(asc(reviews.id)),
    reviewReplies: await market.db
      .select({ reviewId: reviews.id, reply, repliedAt })
      .from(reviews)
      .where(and(eq(reviews.providerId, id), isNotNull(repliedAt)))
      .orderBy(asc(reviews.id))
  }
}

/** The rating stays, without its words. A reply may name whom it answers, so it goes with either of them. */
async function erase(tx: MarketTx, { id }: Person): Promise<void> {
  await tx.db
    .update(reviews)
    .set({ comment: null, reply: null, moderationReason: null })
    .where(eq(reviews.userId, id))
  await tx.db.update(reviews).set({ reply: null }).where(eq(reviews.providerId, id))
}
