import { eq } from 'drizzle-orm'
import { services } from '../../drizzle/schema/index.js'
import type { MarketTx } from '../shared/market.js'
import { withRating } from '../shared/ratings.js'

// What the operations of other domains change of services, inside their transaction.

/** Adds a review's stars to the service's average. */
export async function rateService(tx: MarketTx, id: string, rating: number): Promise<void> {
  await tx.db.update(services).set(withRating(services, rating)).where(eq(services.id, id))
}

/** Forgets where the pictures of a provider's services are; their files are removed by src/files. */
export async function forgetImagesOf(tx: MarketTx, providerId: string): Promise<void> {
  await tx.db.update(services).set({ images: [] }).where(eq(services.providerId, providerId))
}
