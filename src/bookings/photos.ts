import { eq } from 'drizzle-orm'
import { bookings } from '../../drizzle/schema/index.js'
import {
  fileLimits,
  filesOfOwner,
  removeFiles,
  type FileRow,
  type FileStorage,
  type Upload
} from '../files/index.js'
import type { Notice } from '../notifications/index.js'
import { paymentOf } from '../payments/index.js'
import { requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DomainError } from '../shared/errors.js'
import { requireFeature } from '../shared/features.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { addPhoto } from './add-photo.js'
import { announce, photosNotices } from './announce.js'
import { partyOf, requireOpenDetails, type BookingRow } from './policy.js'
import { presentBooking, type NamedBooking } from './present.js'
import { carryProposedTime } from './proposed-time.js'
import { lockNamed } from './queries.js'
import type { Booking, PhotoVersion } from './schemas.js'
import { requireVersion } from './transitions.js'

/**
 * Adds a photo of the job behind those that the caller's booking has. The provider is told of the first that
 * they have not read of; the same file again changes nothing.
 * @throws feature_off, not_found, not_allowed for anyone but its client, version_changed, details_closed
 * once it has begun or ended, too_many_files, the refusals of an upload (prepareUpload), files_unavailable
 */
export async function addJobPhoto(
  market: Market,
  storage: FileStorage,
  actor: Actor,
  { id, version, upload }: PhotoVersion & { id: string; upload: Upload }
): Promise<Booking> {
  requireFeature(market.rules, 'jobPhotos')
  const user = requireUser(actor)

  return await addPhoto(market, storage, {
    id,
    upload,
    user,
    requireOpen: (booking, by, at) => requireOwnOpen(booking, by, at, version),
    write: async (tx, named, photo) => await writeAdded(tx, user, named, photo)
  })
}

async function writeAdded(
  tx: MarketTx,
  user: UserActor,
  named: NamedBooking,
  photo: FileRow
): Promise<Booking> {
  const { booking } = named
  const own = await filesOfOwner(tx, user.id, 'job_photo')
  if (own.some(({ id, sha256 }) => sha256 === photo.sha256 && booking.photos.includes(id))) {
    await removeFiles(tx, [photo.id])
    return presentBooking(named, 'client', await paymentOf(tx, booking.id), tx.now(), tx)
  }
  if (booking.photos.length >= fileLimits.photosPerBooking) {
    throw new DomainError('too_many_files', { limit: fileLimits.photosPerBooking })
  }

  return await writePhotos(tx, user, named, {
    photos: [...booking.photos, photo.id],
    action: 'booking.photo_added',
    notices: await photosNotices(tx, named)
  })
}

/**
 * Removes a photo of the caller's booking, for good. @throws feature_off, not_found, also for a photo that
 * it does not have; not_allowed for anyone but its client, version_changed, details_closed once it has
 * begun or ended
 */
export async function removeJobPhoto(
  market: Market,
  actor: Actor,
  { id, photoId, version }: PhotoVersion & { id: string; photoId: string }
): Promise<Booking> {
  requireFeature(market.rules, 'jobPhotos')
  const user = requireUser(actor)

  return await transact(market, async (tx) => {
    const named = await lockNamed(tx, id)
    const { booking } = named
    requireOwnOpen(booking, user, tx.now(), version)
    if (!booking.photos.includes(photoId)) throw new DomainError('not_found')

    await removeFiles(tx, [photoId])

    return await writePhotos(tx, user, named, {
      photos: booking.photos.filter((one) => one !== photoId),
      action: 'booking.photo_removed',
      notices: []
    })
  })
}

function requireOwnOpen(booking: BookingRow, user: UserActor, at: Date, version: number | undefined): void {
  if (partyOf(booking, user) !== 'client') throw new DomainError('not_allowed')

  requireVersion(booking, version)
  requireOpenDetails(booking, at)
}

interface PhotoChange {
  photos: string[]
  action: 'booking.photo_added' | 'booking.photo_removed'
  notices: Notice[]
}

async function writePhotos(
  tx: MarketTx,
  user: UserActor,
  named: NamedBooking,
  { photos, action, notices }: PhotoChange
): Promise<Booking> {
  const { booking } = named
  const at = tx.now()
  const changed = {
    photos,
    version: booking.version + 1,
    proposedTime: carryProposedTime(booking),
    updatedAt: at
  }
  await tx.db.update(bookings).set(changed).where(eq(bookings.id, booking.id))

  const after = { ...named, booking: { ...booking, ...changed } }
  const payment = await paymentOf(tx, booking.id)

  await Promise.all([
    audit(tx, user, {
      type: 'booking',
      action,
      targetType: 'booking',
      targetId: booking.id,
      before: { version: booking.version, photos: booking.photos.length },
      after: { version: changed.version, photos: photos.length }
    }),
    announce(tx, after, notices, payment)
  ])

  return presentBooking(after, 'client', payment, at, tx)
}
