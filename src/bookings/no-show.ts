import { eq } from 'drizzle-orm'
import { bookings } from '../../drizzle/schema/index.js'
import type { FileStorage, Upload } from '../files/index.js'
import { notifyAdmins } from '../notifications/index.js'
import { paymentOf } from '../payments/index.js'
import { requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { cleanText } from '../shared/clean.js'
import { DomainError } from '../shared/errors.js'
import type { Market, MarketTx } from '../shared/market.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { transact } from '../shared/transaction.js'
import { addPhoto } from './add-photo.js'
import { announce, noShowObjection } from './announce.js'
import { allowedTransitions, partyOf, requireNoShowTime, type BookingRow } from './policy.js'
import { presentBooking, type NamedBooking } from './present.js'
import { lockNamed } from './queries.js'
import type { Booking, ContradictNoShow, ReportNoShow } from './schemas.js'
import { changeStatus, requireVersion } from './transitions.js'

/**
 * The provider says that the client was not there: the accepted booking ends, and of what was paid the part
 * is kept that a late cancellation keeps.
 * @throws not_found, not_allowed for anyone but its provider, version_changed, transition_not_allowed unless
 * it is accepted, no_show_closed outside the time for it
 */
export async function reportNoShow(
  market: Market,
  actor: Actor,
  { id, note, version }: ReportNoShow & { id: string }
): Promise<Booking> {
  const user = requireUser(actor)

  return await transact(market, async (tx) => {
    const named = await lockNamed(tx, id)
    const { booking } = named
    const at = tx.now()
    requireProvider(booking, user)
    requireVersion(booking, version)
    if (booking.status !== 'accepted' || booking.disputedAt !== null) {
      const allowed = allowedTransitions(booking, 'provider', at, tx.rules)
      throw new DomainError('transition_not_allowed', { from: booking.status, to: 'cancelled', allowed })
    }

    requireNoShowTime(booking, { at, locale: user.locale, rules: tx.rules })

    const missed = { clientMissedAt: at, noShowNote: cleanText(note) }
    await tx.db.update(bookings).set(missed).where(eq(bookings.id, id))

    const changed = await changeStatus(
      tx,
      user,
      { ...named, booking: { ...booking, ...missed } },
      { from: 'accepted', to: 'cancelled', by: 'provider', reason: null },
      at,
      'client_no_show'
    )

    return presentBooking(changed.named, 'provider', changed.payment, at, tx)
  })
}

/**
 * Adds the provider's one photo to a no-show that they have told, as long as one may be told.
 * @throws not_found, not_allowed for anyone but its provider, no_show_not_open without a no-show,
 * no_show_closed later, too_many_files for a second photo, the refusals of an upload (prepareUpload),
 * files_unavailable
 */
export async function addNoShowPhoto(
  market: Market,
  storage: FileStorage,
  actor: Actor,
  { id, upload }: { id: string; upload: Upload }
): Promise<Booking> {
  const user = requireUser(actor)

  return await addPhoto(market, storage, {
    id,
    upload,
    user,
    requireOpen: (booking, by, at) => requirePhotoOpen(booking, by, at, market.rules),
    write: async (tx, named, photo) =>
      await write(tx, user, named, {
        values: { noShowPhotoId: photo.id },
        action: 'booking.no_show_photo_added'
      })
  })
}

/**
 * The client says that it is not so, once: the admins are told, and the booking shows the words.
 * @throws not_found, not_allowed for anyone but its client, no_show_not_open without a no-show or after it
 * was contradicted
 */
export async function contradictNoShow(
  market: Market,
  actor: Actor,
  { id, words }: ContradictNoShow & { id: string }
): Promise<Booking> {
  const user = requireUser(actor)

  return await transact(market, async (tx) => {
    const named = await lockNamed(tx, id)
    const { booking } = named
    if (partyOf(booking, user) !== 'client') throw new DomainError('not_allowed')
    if (booking.clientMissedAt === null || booking.noShowObjection !== null) {
      throw new DomainError('no_show_not_open')
    }

    const [written] = await Promise.all([
      write(tx, user, named, {
        values: { noShowObjection: cleanText(words) },
        action: 'booking.no_show_contradicted'
      }),
      notifyAdmins(tx, ['support', 'money'], noShowObjection(named))
    ])

    return written
  })
}

function requireProvider(booking: BookingRow, user: UserActor): void {
  if (partyOf(booking, user) !== 'provider') throw new DomainError('not_allowed')
}

function requirePhotoOpen(booking: BookingRow, user: UserActor, at: Date, rules: MarketplaceRules): void {
  requireProvider(booking, user)
  if (booking.clientMissedAt === null) throw new DomainError('no_show_not_open')

  requireNoShowTime(booking, { at, locale: user.locale, rules })
  if (booking.noShowPhotoId !== null) throw new DomainError('too_many_files', { limit: 1 })
}

interface Addition {
  values: Partial<Pick<BookingRow, 'noShowPhotoId' | 'noShowObjection'>>
  action: 'booking.no_show_photo_added' | 'booking.no_show_contradicted'
}

/** Adds to what is said of a no-show. The words stay on the booking alone: the log outlives them. */
async function write(
  tx: MarketTx,
  user: UserActor,
  named: NamedBooking,
  { values, action }: Addition
): Promise<Booking> {
  const { booking } = named
  const at = tx.now()
  const changed = { ...values, version: booking.version + 1, updatedAt: at }
  await tx.db.update(bookings).set(changed).where(eq(bookings.id, booking.id))

  const after = { ...named, booking: { ...booking, ...changed } }
  const payment = await paymentOf(tx, booking.id)

  await Promise.all([
    audit(tx, user, {
      type: 'booking',
      action,
      targetType: 'booking',
      targetId: booking.id,
      before: { version: booking.version },
      after: { version: changed.version }
    }),
    announce(tx, after, [], payment)
  ])

  return presentBooking(after, partyOf(after.booking, user), payment, at, tx)
}
