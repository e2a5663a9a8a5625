import { eq } from 'drizzle-orm'
import { bookings } from '../../drizzle/schema/index.js'
import type { UserActor } from '../shared/actor.js'
import type { MarketTx } from '../shared/market.js'
import { dueAtOf, type BookingRow } from './policy.js'
import type { NamedBooking } from './present.js'
import { changeStatus } from './transitions.js'

// What a dispute (src/support/disputes) does to its booking, whose row is locked.

/** How a booking that has not ended ends with the decision; null for one that had ended before. */
export type EndByDecision = 'completed' | 'cancelled' | null

/**
 * A booking that has not ended ends with the decision: who gets all back for a provider that did not come was
 * never served; in all else there was work, and the rest of the money is its provider's.
 */
export function endByDecision(
  { status }: Pick<BookingRow, 'status'>,
  shareBasisPoints: number
): EndByDecision {
  if (status === 'accepted') return shareBasisPoints === WHOLE ? 'cancelled' : 'completed'
  return status === 'in_progress' ? 'completed' : null
}

const WHOLE = 10_000

/** From now on nothing moves the booking, and the sweep leaves it alone. */
export async function holdForDispute(tx: MarketTx, named: NamedBooking): Promise<NamedBooking> {
  return await write(tx, named, { disputedAt: tx.now(), dueAt: null })
}

/** The booking goes on from where it was; what became due meanwhile is due now. */
export async function letGoAfterDispute(tx: MarketTx, named: NamedBooking): Promise<NamedBooking> {
  const { booking } = named

  return await write(tx, named, { disputedAt: null, dueAt: dueAtOf(booking.status, booking, tx.rules) })
}

/** Ends a booking as an admin has decided. It was let go before. */
export async function endAfterDispute(
  tx: MarketTx,
  admin: UserActor,
  named: NamedBooking,
  to: Exclude<EndByDecision, null>
): Promise<NamedBooking> {
  // A no-show is told as the sweep would tell it.
  const [by, code] = to === 'completed' ? (['admin', null] as const) : (['system', 'no_show'] as const)
  const change = { from: named.booking.status, to, by, reason: null }

  return (await changeStatus(tx, admin, named, change, tx.now(), code)).named
}

/** `updatedAt` stays: of a completed booking it is the instant of the completion. */
async function write(
  tx: MarketTx,
  named: NamedBooking,
  changed: Pick<BookingRow, 'disputedAt' | 'dueAt'>
): Promise<NamedBooking> {
  await tx.db.update(bookings).set(changed).where(eq(bookings.id, named.booking.id))

  return { ...named, booking: { ...named.booking, ...changed } }
}
