import { and, exists, isNull, lt, not, sql } from 'drizzle-orm'
import { noticeDeliveries, notifications } from '../../drizzle/schema/index.js'
import { atMost, inBatches } from '../shared/batches.js'
import type { Market } from '../shared/market.js'

/**
 * Removes the notices made before an instant that their recipient has read, unless one still waits to be told
 * by mail or SMS. Unread ones stay. @returns how many.
 */
export async function removeReadNotices({ db }: Market, before: Date): Promise<number> {
  const waiting = db
    .select({ one: sql`1` })
    .from(noticeDeliveries)
    .where(
      and(sql`${noticeDeliveries.notificationId} = ${notifications.id}`, isNull(noticeDeliveries.settledAt))
    )
  const aged = and(notifications.isRead, lt(notifications.createdAt, before), not(exists(waiting)))

  return await inBatches(
    async (limit) =>
      await db
        .delete(notifications)
        .where(atMost(limit, notifications, aged))
        .returning({ id: notifications.id })
  )
}

/**
 * Removes what was told before an instant of the real clock; the notices themselves stay. @returns how many.
 */
export async function removeAgedDeliveries({ db }: Market, before: Date): Promise<number> {
  return await inBatches(
    async (limit) =>
      await db
        .delete(noticeDeliveries)
        .where(atMost(limit, noticeDeliveries, lt(noticeDeliveries.settledAt, before)))
        .returning({ channel: noticeDeliveries.channel })
  )
}
