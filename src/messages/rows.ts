import { eq } from 'drizzle-orm'
import { bookingMessages, bookings, providers, services, users } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { knowEachOther } from '../bookings/index.js'
import type { UserActor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { maskContacts } from '../shared/contacts.js'
import type { Message } from './schemas.js'

export type MessageRow = typeof bookingMessages.$inferSelect
export type BookingRow = typeof bookings.$inferSelect

/**
 * The booking that a conversation is about, for its two sides and for admins. @throws not_found for everybody
 * else.
 */
export async function loadCorrespondence(db: Db, user: UserActor, bookingId: string) {
  const [row] = await db
    .select({
      booking: bookings,
      service: { title_en: services.title_en, title_ar: services.title_ar },
      provider: { businessName: providers.businessName, businessName_ar: providers.businessName_ar },
      client: { name: users.name }
    })
    .from(bookings)
    .innerJoin(services, eq(services.id, bookings.serviceId))
    .innerJoin(providers, eq(providers.userId, bookings.providerId))
    .innerJoin(users, eq(users.id, bookings.clientId))
    .where(eq(bookings.id, bookingId))

  const isParty =
    row !== undefined &&
    (row.booking.clientId === user.id || row.booking.providerId === user.id || user.role === 'admin')
  if (!isParty) throw new DomainError('not_found')

  return row
}

/** Both sides see the same: whoever wrote a number sees that it did not go through. */
export function presentMessage(row: MessageRow, booking: BookingRow): Message {
  const text = knowEachOther(booking) ? row.text : maskContacts(row.text)
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
