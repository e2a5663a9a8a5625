import { eq, sql } from 'drizzle-orm'
import { services } from '../../drizzle/schema/index.js'
import type { MarketTx } from '../shared/market.js'

// What the operations of other domains change of services, inside their transaction.

/** Adds a review's stars to the service's average. */
export async function rateService(tx: MarketTx, id: string, rating: number): Promise<void> {
  await tx.db
    .update(services)
    .set({
      ratingSum: sql`${services.ratingSum} + ${rating}`,
      ratingCount: sql`${services.ratingCount} + 1`,
      ratings: sql`round((${services.ratingSum} + ${rating})::numeric / (${services.ratingCount} + 1), 2)`
    })
    .where(eq(services.id, id))
}

/** Forgets where the pictures of a provider's services are; their files are removed by src/files. */
export async function forgetImagesOf(tx: MarketTx, providerId: string): Promise<void> {
  await tx.db.update(services).set({ images: [] }).where(eq(services.providerId, providerId))
}
