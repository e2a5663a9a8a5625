import { and, asc, eq, isNotNull, or } from 'drizzle-orm'
import { bookings, cancelPolicies, timeOff } from '../../drizzle/schema/index.js'
import { removeFiles } from '../files/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [
    columnsOf(cancelPolicies, [], { slug: 'public', name_en: 'public', name_ar: 'public', terms: 'numbers' }),
    columnsOf(bookings, ['notes', 'address', 'cancellationReason', 'noShowNote', 'noShowObjection'], {
      timezone: 'the name of a zone',
      currency: 'a code',
      cancelPolicy: 'numbers',
      startCode: 'four digits at random',
      proposedTime: 'instants, a number and a role'
    })
  ],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

/**
 * What the other side wrote or showed stays out: notes, address and photos, and what a client said against a
 * no-show. What a provider says of a client who was not there is about that client, and theirs to read.
 */
async function exportOf(market: Market, { id }: Person) {
  const rows = await market.db
    .select()
    .from(bookings)
    .where(or(eq(bookings.clientId, id), eq(bookings.providerId, id)))
    .orderBy(asc(bookings.id))
  const away = await market.db
    .select()
    .from(timeOff)
    .where(eq(timeOff.providerId, id))
    .orderBy(asc(timeOff.id))

  return { bookings: rows.map((row) => ownPart(row, id)), timeOff: away }
}

function ownPart({ blocked, ...booking }: typeof bookings.$inferSelect, userId: string) {
  return booking.clientId === userId
    ? { ...booking, noShowPhotoId: null }
    : { ...booking, notes: null, address: null, photos: [], startCode: null, noShowObjection: null }
}

async function erase(tx: MarketTx, { id }: Person): Promise<void> {
  await tx.db.delete(timeOff).where(eq(timeOff.providerId, id))
  await tx.db
    .update(bookings)
    .set({ notes: null, address: null, photos: [] })
    .where(eq(bookings.clientId, id))
  await eraseNoShows(tx, id)
  await tx.db
    .update(bookings)
    .set({ cancellationReason: null })
    .where(or(eq(bookings.clientId, id), eq(bookings.providerId, id)))
}

/** What either side says of a no-show tells about both, and the photo shows where the client lives. */
async function eraseNoShows(tx: MarketTx, id: string): Promise<void> {
  const isTheirs = and(
    isNotNull(bookings.clientMissedAt),
    or(eq(bookings.clientId, id), eq(bookings.providerId, id))
  )
  const shown = await tx.db.select({ photoId: bookings.noShowPhotoId }).from(bookings).where(isTheirs)
  await removeFiles(
    tx,
    shown.flatMap(({ photoId }) => photoId ?? [])
  )
  await tx.db
    .update(bookings)
    .set({ noShowNote: null, noShowPhotoId: null, noShowObjection: null })
    .where(isTheirs)
}
