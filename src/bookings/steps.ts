import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { bookings } from '../../drizzle/schema/index.js'
import type { MarketTx } from '../shared/market.js'

// What the operations of other domains change of bookings, inside their transaction.

/** Forgets which photos someone has added, as client or as provider; their files are removed by src/files. */
export async function forgetPhotosOf(tx: MarketTx, userId: string): Promise<void> {
  await tx.db
    .update(bookings)
    .set({ photos: [] })
    .where(and(eq(bookings.clientId, userId), sql`cardinality(${bookings.photos}) > 0`))

  await tx.db
    .update(bookings)
    .set({ noShowPhotoId: null })
    .where(and(eq(bookings.providerId, userId), isNotNull(bookings.noShowPhotoId)))
}
