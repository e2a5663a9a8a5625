import { and, asc, eq, sql } from 'drizzle-orm'
import { services } from '../../drizzle/schema/index.js'
import type { MarketTx } from '../shared/market.js'
import { withRating, type RatingChange } from '../shared/ratings.js'

// What the operations of other domains change of services, inside their transaction.

/** Counts a review's stars in, or no more in, the service's average. */
export async function rateService(
  tx: MarketTx,
  id: string,
  rating: number,
  change: RatingChange
): Promise<void> {
  await tx.db
    .update(services)
    .set(withRating(services, rating, change))
    .where(eq(services.id, id))
}

/** Forgets where the pictures of a provider's services are; their files are removed by src/files. */
export async function forgetImagesOf(tx: MarketTx, providerId: string): Promise<void> {
  await tx.db.update(services).set({ images: [] }).where(eq(services.providerId, providerId))
}

/**
 * Locks a provider's services, before their account is banned or closed, which unlists them: bookings and
 * uploads lock the service first and the account last.
 */
export async function holdServicesOf(tx: MarketTx, providerId: string): Promise<void> {
  await tx.db
    .select({ id: services.id })
    .from(services)
    .where(eq(services.providerId, providerId))
    .orderBy(asc(services.id))
    .for('no key update')
}

/** Where a provider or a service is: a city's slug and a point. */
export interface Whereabouts {
  city: string | null
  lat: number | null
  lng: number | null
}

/**
 * A provider has moved: the services that were where they were come along, those with a place of their own
 * stay. All are locked in one order, as whoever renames a category does it.
 */
export async function moveServicesOf(
  tx: MarketTx,
  providerId: string,
  from: Whereabouts,
  to: Whereabouts
): Promise<void> {
  await holdServicesOf(tx, providerId)

  await tx.db
    .update(services)
    .set({ city: to.city, lat: to.lat, lng: to.lng, updatedAt: tx.now() })
    .where(
      and(
        eq(services.providerId, providerId),
        sql`(${services.city}, ${services.lat}, ${services.lng}) is not distinct from
          (${from.city}::text, ${from.lat}::float8, ${from.lng}::float8)`
      )
    )
}
