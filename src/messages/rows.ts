import type { bookingMessages } from '../../drizzle/schema/index.js'
import { findNamed, mayShareContacts, partyOf, type NamedBooking } from '../bookings/index.js'
import type { UserActor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { maskContacts } from '../shared/contacts.js'
import type { Market } from '../shared/market.js'
import type { Message } from './schemas.js'

export type MessageRow = typeof bookingMessages.$inferSelect

/**
 * The booking that a conversation is about, for its two sides and for admins. @throws not_found for everybody
 * else.
 */
export async function loadCorrespondence(
  market: Market,
  user: UserActor,
  bookingId: string
): Promise<NamedBooking> {
  const named = await findNamed(market, bookingId)
  if (named === null) throw new DomainError('not_found')

  partyOf(named.booking, user)
  return named
}

/** Both sides see the same: whoever wrote a number sees that it did not go through. */
export function presentMessage(row: MessageRow, booking: NamedBooking['booking']): Message {
  const text = mayShareContacts(booking) ? row.text : maskContacts(row.text)
  return {
    id: row.id,
    bookingId: row.bookingId,
    senderId: row.senderId,
    text,
    isMasked: text !== row.text,
    readAt: row.readAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString()
  }
}
