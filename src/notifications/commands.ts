import { and, eq, inArray } from 'drizzle-orm'
import { notifications, users, type Preferences } from '../../drizzle/schema/index.js'
import { requireUser, type Actor, type Locale } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import { enqueueAll, type Job } from '../shared/jobs.js'
import type { Market } from '../shared/market.js'
import { wants } from '../shared/preferences.js'
import type { Announcement, Notice } from './notice.js'
import { isToldByMail, preferenceKindOf } from './policy.js'
import { presentNotification, type NotificationRow } from './present.js'
import { renderNotice } from './render.js'

/**
 * Notifies each recipient, in their own language: the rows at once, the push after the commit, mail and SMS
 * by the queue as they chose. Pass the `tx` of the cause. Three statements, however many recipients there
 * are.
 */
export async function notify(market: Market, notices: Notice[]): Promise<void> {
  if (notices.length === 0) return

  const recipients = await recipientsOf(
    market,
    notices.map((notice) => notice.userId)
  )
  const createdAt = market.now()

  const rows = await market.db
    .insert(notifications)
    .values(
      notices.map((notice) => ({
        id: newId(),
        userId: notice.userId,
        type: notice.type,
        message: renderNotice(
          inZoneOf(notice, recipients.get(notice.userId)),
          recipients.get(notice.userId)?.language ?? 'en'
        ),
        data: linksOf(notice),
        createdAt
      }))
    )
    .returning()

  for (const row of rows) {
    market.emit('notification', { userId: row.userId, notification: presentNotification(row) })
  }

  await enqueueAll(
    market,
    rows.flatMap((row) => deliveriesOf(row, recipients.get(row.userId)?.preferences ?? {}))
  )
}

function deliveriesOf({ id, type }: NotificationRow, preferences: Preferences): Job[] {
  const kind = preferenceKindOf(type)
  return [
    ...(isToldByMail(type) && wants(preferences, kind, 'email')
      ? [{ kind: 'mail:notice' as const, data: { notificationId: id } }]
      : []),
    ...(wants(preferences, kind, 'sms')
      ? [{ kind: 'sms:notice' as const, data: { notificationId: id } }]
      : [])
  ]
}

/** Notifies every admin. */
export async function notifyAdmins(market: Market, announcement: Announcement): Promise<void> {
  const admins = await market.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'admin'), eq(users.isBanned, false)))

  await notify(
    market,
    admins.map(({ id }) => ({ ...announcement, userId: id }))
  )
}

/** @throws not_found also for another's. */
export async function markRead(market: Market, actor: Actor, { id }: { id: string }): Promise<void> {
  const user = requireUser(actor)
  const rows = await market.db
    .update(notifications)
    .set({ isRead: true })
    .where(and(eq(notifications.id, id), eq(notifications.userId, user.id)))
    .returning({ id: notifications.id })

  if (rows.length === 0) throw new DomainError('not_found')
}

export async function markAllRead(market: Market, actor: Actor): Promise<void> {
  const user = requireUser(actor)
  await market.db
    .update(notifications)
    .set({ isRead: true })
    .where(and(eq(notifications.userId, user.id), eq(notifications.isRead, false)))
}

/** Times are told in the zone that the recipient chose, as in their mails. */
function inZoneOf(notice: Notice, recipient: Recipient | undefined): Notice {
  const readerZone = recipient?.preferences.timezone
  return readerZone === undefined || !('timezone' in notice) ? notice : { ...notice, readerZone }
}

interface Recipient {
  language: Locale
  preferences: Preferences
}

async function recipientsOf(market: Market, userIds: string[]): Promise<Map<string, Recipient>> {
  const rows = await market.db
    .select({ id: users.id, language: users.language, preferences: users.preferences })
    .from(users)
    .where(inArray(users.id, userIds))

  return new Map(rows.map((row) => [row.id, row]))
}

function linksOf(notice: Notice): Record<string, string> {
  const links: Record<string, string> = {}
  if ('bookingId' in notice) links.bookingId = notice.bookingId
  if ('serviceId' in notice) links.serviceId = notice.serviceId
  if ('providerId' in notice) links.providerId = notice.providerId
  return links
}
