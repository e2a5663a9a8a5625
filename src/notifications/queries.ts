import { and, desc, eq, sql } from 'drizzle-orm'
import { notifications } from '../../drizzle/schema/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import type { Market } from '../shared/market.js'
import { newestFirst, olderThan, toPage } from '../shared/page.js'
import type { Page } from '../shared/schemas.js'
import type { Notice } from './notice.js'
import { presentNotification } from './present.js'
import type { Notification, NotificationQuery } from './schemas.js'

/** The caller's own notifications, newest first. */
export async function listNotifications(
  market: Market,
  actor: Actor,
  { limit, cursor, unread }: NotificationQuery
): Promise<Page<Notification>> {
  const user = requireUser(actor)

  const rows = await market.db
    .select()
    .from(notifications)
    .where(
      and(
        eq(notifications.userId, user.id),
        unread === true ? eq(notifications.isRead, false) : undefined,
        olderThan(cursor, notifications.createdAt, notifications.id)
      )
    )
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(limit + 1)

  return toPage(rows, limit, presentNotification, newestFirst)
}

/** Whether a notice of this type, about this booking, waits to be read by whom it is for. */
export async function hasUnread(
  { db }: Market,
  { userId, type, bookingId }: Extract<Notice, { bookingId: string }>
): Promise<boolean> {
  const [row] = await db
    .select({ id: notifications.id })
    .from(notifications)
    .where(
      and(
        eq(notifications.userId, userId),
        eq(notifications.isRead, false),
        eq(notifications.type, type),
        sql`${notifications.data} ->> 'bookingId' = ${bookingId}`
      )
    )
    .limit(1)

  return row !== undefined
}
