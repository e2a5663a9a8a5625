import { asc, eq, or } from 'drizzle-orm'
import { bookings } from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [
    columnsOf(bookings, ['notes', 'address', 'cancellationReason'], {
      timezone: 'the name of a zone',
      currency: 'a code',
      cancelPolicy: 'three numbers'
    })
  ],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

/** Of bookings that they were booked for, the client's notes and address stay out. */
async function exportOf(market: Market, { id }: Person) {
  const rows = await market.db
    .select()
    .from(bookings)
    .where(or(eq(bookings.clientId, id), eq(bookings.providerId, id)))
    .orderBy(asc(bookings.id))
  return { bookings: rows.map((row) => ownPart(row, id)) }
}

function ownPart({ blocked, ...booking }: typeof bookings.$inferSelect, userId: string) {
  return booking.clientId === userId ? booking : { ...booking, notes: null, address: null }
}

async function erase(tx: MarketTx, { id }: Person): Promise<void> {
  await tx.db.update(bookings).set({ notes: null, address: null }).where(eq(bookings.clientId, id))
  await tx.db
    .update(bookings)
    .set({ cancellationReason: null })
    .where(or(eq(bookings.clientId, id), eq(bookings.providerId, id)))
}
