import { eq } from 'drizzle-orm'
import { isDeepStrictEqual } from 'node:util'
import { bookings } from '../../drizzle/schema/index.js'
import { paymentOf } from '../payments/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import { cleanAddress } from '../shared/job-address.js'
import { cleanText } from '../shared/clean.js'
import { transact } from '../shared/transaction.js'
import { announce, detailsNotices } from './announce.js'
import { partyOf, requireOpenDetails, type BookingRow } from './policy.js'
import { presentBooking } from './present.js'
import { carryProposedTime } from './proposed-time.js'
import { lockNamed } from './queries.js'
import type { Booking, SetBookingDetails } from './schemas.js'
import { requireVersion } from './transitions.js'

type Details = Pick<BookingRow, 'address' | 'notes'>

/**
 * Says where the job of the caller's booking is, and what there is to know about it. What is not given stays,
 * null takes away. The provider is told; what is the same already changes nothing.
 * @throws not_found, not_allowed for anyone but its client, version_changed, details_closed once it has begun
 * or ended.
 */
export async function setBookingDetails(
  market: Market,
  actor: Actor,
  input: SetBookingDetails & { id: string }
): Promise<Booking> {
  const user = requireUser(actor)
  return await transact(market, async (tx) => {
    const named = await lockNamed(tx, input.id)
    const { booking } = named
    if (partyOf(booking, user) !== 'client') throw new DomainError('not_allowed')

    requireVersion(booking, input.version)

    const at = tx.now()
    requireOpenDetails(booking, at)

    const payment = await paymentOf(tx, booking.id)
    const details = detailsOf(booking, input)
    const changed = changedNames(booking, details)
    if (changed.length === 0) return presentBooking(named, 'client', payment, at, tx)

    const updated = {
      ...details,
      version: booking.version + 1,
      proposedTime: carryProposedTime(booking),
      updatedAt: at
    }
    await tx.db.update(bookings).set(updated).where(eq(bookings.id, booking.id))

    const after = { ...named, booking: { ...booking, ...updated } }
    await Promise.all([
      audit(tx, user, {
        type: 'booking',
        action: 'booking.details_changed',
        targetType: 'booking',
        targetId: booking.id,
        before: { version: booking.version },
        // The words themselves stay on the booking alone: this log outlives them.
        after: { version: updated.version, changed }
      }),
      announce(tx, after, detailsNotices(after), payment)
    ])

    return presentBooking(after, 'client', payment, at, tx)
  })
}

function detailsOf({ address, notes }: Details, input: SetBookingDetails): Details {
  return {
    address: input.address === undefined ? address : input.address && cleanAddress(input.address),
    notes: input.notes === undefined ? notes : cleanNotes(input.notes)
  }
}

function changedNames(before: Details, after: Details): Array<keyof Details> {
  return (['address', 'notes'] as const).filter((name) => !isDeepStrictEqual(before[name], after[name]))
}

/** Notes as they are stored. Null when they say nothing. */
export function cleanNotes(notes: string | null | undefined): string | null {
  const words = cleanText(notes ?? '')
  return words === '' ? null : words
}
