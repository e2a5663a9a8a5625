import { prepareUpload, storeFile, type FileRow, type FileStorage, type Upload } from '../files/index.js'
import type { UserActor } from '../shared/actor.js'
import type { Market, MarketTx } from '../shared/market.js'
import type { BookingRow } from './policy.js'
import type { NamedBooking } from './present.js'
import { loadBooking, lockNamed } from './queries.js'
import type { Booking } from './schemas.js'

/** A photo that someone adds to a booking. */
export interface PhotoToAdd {
  id: string
  upload: Upload
  user: UserActor
  /** Refuses what may not be added now: asked before a byte is read, and again under the booking's lock. */
  requireOpen: (booking: BookingRow, user: UserActor, at: Date) => void
  /** Writes the stored photo into its booking, in the transaction that locks it. */
  write: (tx: MarketTx, named: NamedBooking, photo: FileRow) => Promise<Booking>
}

/**
 * Stores a photo of a job as its uploader's file, and writes it into the booking.
 * @throws not_found, the refusals of an upload (prepareUpload), files_unavailable, and what `requireOpen` and
 * `write` throw; then nothing is stored
 */
export async function addPhoto(
  market: Market,
  storage: FileStorage,
  { id, upload, user, requireOpen, write }: PhotoToAdd
): Promise<Booking> {
  requireOpen(await loadBooking(market, id), user, market.now())

  const prepared = await prepareUpload(upload, 'job_photo')
  const belonging = { ownerId: user.id, serviceId: null }

  return await storeFile(market, storage, prepared, belonging, async (tx, keep) => {
    // The account is locked before the booking, as closing it does: neither waits for the other.
    const photo = await keep()
    const named = await lockNamed(tx, id)
    requireOpen(named.booking, user, tx.now())

    return await write(tx, named, photo)
  })
}
