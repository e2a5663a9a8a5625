import { eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { bookings, notifications, providers, services, users } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'

export type BookingRow = typeof bookings.$inferSelect
export type NotificationRow = typeof notifications.$inferSelect
export type UserRow = typeof users.$inferSelect

/** What a mail about a booking tells. */
export interface BookingFacts {
  booking: BookingRow
  service: { title_en: string; title_ar: string }
  provider: { businessName: string; businessName_ar: string | null }
  client: { name: string }
}

/** Whom a mail can still reach; null for someone who has gone. */
export async function findRecipient(db: Db, userId: string): Promise<UserRow | null> {
  const [user] = await db.select().from(users).where(eq(users.id, userId))
  return user === undefined || user.erasedAt !== null ? null : user
}

export async function findNotification(db: Db, id: string): Promise<NotificationRow | null> {
  const [row] = await db.select().from(notifications).where(eq(notifications.id, id))
  return row ?? null
}

export async function findBookingFacts(db: Db, id: string): Promise<BookingFacts | null> {
  const client = alias(users, 'client')

  const [row] = await db
    .select({
      booking: bookings,
      service: { title_en: services.title_en, title_ar: services.title_ar },
      provider: { businessName: providers.businessName, businessName_ar: providers.businessName_ar },
      client: { name: client.name }
    })
    .from(bookings)
    .innerJoin(services, eq(services.id, bookings.serviceId))
    .innerJoin(providers, eq(providers.userId, bookings.providerId))
    .innerJoin(client, eq(client.id, bookings.clientId))
    .where(eq(bookings.id, id))

  return row ?? null
}
