import { and, eq, inArray } from 'drizzle-orm'
import { notifications, users } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { requireUser, type Actor, type Locale } from '../shared/actor.js'
import { now } from '../shared/clock.js'
import { DomainError } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import { emit } from '../shared/transaction.js'
import type { Announcement, Notice } from './notice.js'
import { presentNotification } from './present.js'
import { renderNotice } from './render.js'

/**
 * Tells each recipient, in their own language: rows at once, the push after commit. Pass the `tx` of what happened.
 * One query for the languages and one insert, however many there are.
 */
export async function notify (db: Db, notices: Notice[]): Promise<void> {
  if (notices.length === 0) return
  const languages = await languagesOf(db, notices.map((notice) => notice.userId))
  const createdAt = now()
  const rows = await db.insert(notifications).values(notices.map((notice) => ({
    id: newId(),
    userId: notice.userId,
    type: notice.type,
    message: renderNotice(notice, languages.get(notice.userId) ?? 'en'),
    data: linksOf(notice),
    createdAt
  }))).returning()
  for (const row of rows) emit(db, 'notification', { userId: row.userId, notification: presentNotification(row) })
}

/** Tells every admin. */
export async function notifyAdmins (db: Db, announcement: Announcement): Promise<void> {
  const admins = await db.select({ id: users.id }).from(users).where(and(eq(users.role, 'admin'), eq(users.isBanned, false)))
  await notify(db, admins.map(({ id }) => ({ ...announcement, userId: id })))
}

/** @throws not_found also for another's. */
export async function markRead (db: Db, actor: Actor, { id }: { id: string }): Promise<void> {
  const user = requireUser(actor)
  const rows = await db.update(notifications).set({ isRead: true })
    .where(and(eq(notifications.id, id), eq(notifications.userId, user.id)))
    .returning({ id: notifications.id })
  if (rows.length === 0) throw new DomainError('not_found')
}

export async function markAllRead (db: Db, actor: Actor): Promise<void> {
  const user = requireUser(actor)
  await db.update(notifications).set({ isRead: true })
    .where(and(eq(notifications.userId, user.id), eq(notifications.isRead, false)))
}

async function languagesOf (db: Db, userIds: string[]): Promise<Map<string, Locale>> {
  const rows = await db.select({ id: users.id, language: users.language }).from(users).where(inArray(users.id, userIds))
  return new Map(rows.map((row) => [row.id, row.language]))
}

function linksOf (notice: Notice): Record<string, string> {
  const links: Record<string, string> = {}
  if ('bookingId' in notice) links.bookingId = notice.bookingId
  if ('serviceId' in notice) links.serviceId = notice.serviceId
  if ('providerId' in notice) links.providerId = notice.providerId
  return links
}
