import { sideOf, loadNamed, lockNamed } from '../../bookings/index.js'
import {
  fileLimits,
  filesOfOwner,
  prepareUpload,
  removeFiles,
  storeFile,
  type FileStorage,
  type Upload
} from '../../files/index.js'
import { requireUser, type Actor, type UserActor } from '../../shared/actor.js'
import { DomainError } from '../../shared/errors.js'
import type { Market, MarketTx } from '../../shared/market.js'
import { presentDispute, type DisputeRow } from './present.js'
import { changeDispute, loadOpenDispute, record } from './rows.js'
import type { BookingDispute } from './schemas.js'

type Side = 'client' | 'provider'

/**
 * Either side shows a photo in an open dispute; only both sides and admins see it. The same file again
 * changes nothing.
 * @throws not_found, not_allowed for admins, dispute_not_open, too_many_files, the refusals of an upload
 * (prepareUpload), files_unavailable
 */
export async function addDisputePhoto(
  market: Market,
  storage: FileStorage,
  actor: Actor,
  { id, upload }: { id: string; upload: Upload }
): Promise<BookingDispute> {
  const user = requireUser(actor)

  // Strangers and latecomers are refused before a byte is read.
  const { booking } = await loadNamed(market, id)
  const side = partOf(booking, user)
  await loadOpenDispute(market, id)

  const prepared = await prepareUpload(upload, 'job_photo')
  const belonging = { ownerId: user.id, serviceId: null }

  return await storeFile(market, storage, prepared, belonging, async (tx, keep) => {
    // The account is locked before the booking, as closing it does: neither waits for the other.
    const photo = await keep()
    await lockNamed(tx, id)

    const row = await write(tx, user, await loadOpenDispute(tx, id), side, photo)
    return presentDispute(row, booking, { side, locale: user.locale }, tx)
  })
}

function partOf(booking: Parameters<typeof sideOf>[0], user: UserActor): Side {
  const side = sideOf(booking, user)
  if (side === 'admin') throw new DomainError('not_allowed')

  return side
}

async function write(
  tx: MarketTx,
  user: UserActor,
  row: DisputeRow,
  side: Side,
  photo: { id: string; sha256: string }
): Promise<DisputeRow> {
  const shown = side === 'client' ? row.photos : row.answerPhotos
  const own = await filesOfOwner(tx, user.id, 'job_photo')
  if (own.some(({ id, sha256 }) => sha256 === photo.sha256 && shown.includes(id))) {
    await removeFiles(tx, [photo.id])
    return row
  }
  if (shown.length >= fileLimits.photosPerBooking) {
    throw new DomainError('too_many_files', { limit: fileLimits.photosPerBooking })
  }

  const all = [...shown, photo.id]
  await record(tx, user, row, { action: 'dispute.photo_added', after: { side, photos: all.length } })

  return await changeDispute(tx, row, {
    ...(side === 'client' ? { photos: all } : { answerPhotos: all }),
    version: row.version + 1
  })
}
