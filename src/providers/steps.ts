import { eq } from 'drizzle-orm'
import { providers } from '../../drizzle/schema/index.js'
import type { MarketTx } from '../shared/market.js'
import { withRating, type RatingChange } from '../shared/ratings.js'

// What the operations of other domains change of a provider, inside their transaction.

/** Counts a review's stars in, or no more in, the provider's average. */
export async function rateProvider(
  tx: MarketTx,
  userId: string,
  rating: number,
  change: RatingChange
): Promise<void> {
  await tx.db
    .update(providers)
    .set(withRating(providers, rating, change))
    .where(eq(providers.userId, userId))
}

/** Forgets where the documents are; their files are removed by src/files. */
export async function forgetDocuments(tx: MarketTx, userId: string): Promise<void> {
  await tx.db.update(providers).set({ businessDocs: [] }).where(eq(providers.userId, userId))
}

/** Providers hold a city's slug without a foreign key. */
export async function moveProviders(tx: MarketTx, from: string, to: string): Promise<void> {
  await tx.db.update(providers).set({ city: to }).where(eq(providers.city, from))
}
