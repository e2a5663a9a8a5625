import { and, desc, eq } from 'drizzle-orm'
import { notifications } from '../../drizzle/schema/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import type { Market } from '../shared/market.js'
import { newestFirst, olderThan, toPage } from '../shared/page.js'
import type { Page } from '../shared/schemas.js'
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
