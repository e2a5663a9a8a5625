import { eq } from 'drizzle-orm'
import { notifications, users } from '../../drizzle/schema/index.js'
import type { Market } from '../shared/market.js'

export type NotificationRow = typeof notifications.$inferSelect
export type UserRow = typeof users.$inferSelect

/** Whom a mail can still reach; null for someone who has gone. */
export async function findRecipient(market: Market, userId: string): Promise<UserRow | null> {
  const [user] = await market.db.select().from(users).where(eq(users.id, userId))
  return user === undefined || user.erasedAt !== null ? null : user
}

export async function findNotification(market: Market, id: string): Promise<NotificationRow | null> {
  const [row] = await market.db.select().from(notifications).where(eq(notifications.id, id))
  return row ?? null
}
