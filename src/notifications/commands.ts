import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import { notifications, users, type Preferences } from '../../drizzle/schema/index.js'
import { isActiveAdminOf } from '../shared/active.js'
import { requireUser, type Actor, type AdminScope, type Locale } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import { enqueueAll, type Job } from '../shared/jobs.js'
import { languageFor } from '../shared/languages.js'
import type { Market } from '../shared/market.js'
import { wants } from '../shared/preferences.js'
import { placesFor, preparedQueries } from '../shared/prepared.js'
import type { MarketplaceRules } from '../shared/rules.js'
import type { Announcement, Notice, NoticeType } from './notice.js'
import { isToldByMail, preferenceKindOf } from './policy.js'
import { presentNotification, type NotificationRow } from './present.js'
import { renderNotice } from './render.js'

/** Whom a notice is for: in which language they read, and how they want to be told. */
export interface Recipient {
  id: string
  language: Locale
  preferences: Preferences
}

/**
 * Notifies each recipient, in their own language: the rows at once, the push after the commit, mail and SMS
 * by the queue as they chose. Pass the `tx` of the cause. Three statements, however many recipients there
 * are; two where the caller has read all `recipients` already.
 */
export async function notify(market: Market, notices: Notice[], recipients?: Recipient[]): Promise<void> {
  if (notices.length === 0) return

  const userIds = [...new Set(notices.map((notice) => notice.userId))]
  const read = recipients ?? (await findRecipients(market, userIds))
  const known = new Map(read.map((recipient) => [recipient.id, recipient]))

  const createdAt = market.now()
  const rows = notices.map((notice) => rowFor(notice, known.get(notice.userId), createdAt, market.rules))

  const jobs = rows.flatMap((row) => deliveriesOf(row, known.get(row.userId)?.preferences ?? {}))
  await Promise.all([store(market, rows), enqueueAll(market, jobs)])
}

async function store(market: Market, rows: NotificationRow[]): Promise<void> {
  await runInsert(
    market,
    `notices: ${rows.length}`,
    ({ db }) => db.insert(notifications).values(places.of(rows.length)),
    places.filled(rows)
  )

  for (const row of rows) {
    market.emit('notification', { userId: row.userId, notification: presentNotification(row) })
  }
}

const places = placesFor(getTableColumns(notifications))
const runInsert = preparedQueries<unknown>()
const runRecipients = preparedQueries<Recipient>()

function buildRecipients({ db }: Market) {
  return db
    .select({ id: users.id, language: users.language, preferences: users.preferences })
    .from(users)
    .where(sql`${users.id} = any(${sql.placeholder('userIds')}::uuid[])`)
}

/** Who may be told of something, for `notify` later in the same transaction. */
export async function findRecipients(market: Market, userIds: string[]): Promise<Recipient[]> {
  return await runRecipients(market, 'recipients', buildRecipients, { userIds: `{${userIds.join(',')}}` })
}

function rowFor(
  notice: Notice,
  recipient: Recipient | undefined,
  createdAt: Date,
  rules: MarketplaceRules
): NotificationRow {
  return {
    id: newId(),
    userId: notice.userId,
    type: notice.type,
    message: renderNotice(
      inZoneOf(notice, recipient),
      languageFor(rules, recipient?.language ?? null),
      rules
    ),
    data: linksOf(notice),
    isRead: false,
    createdAt
  }
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

/** Notifies every admin who may act on it: who has one of these scopes. */
export async function notifyAdmins(
  market: Market,
  scopes: AdminScope[],
  announcement: Announcement
): Promise<void> {
  const admins = await market.db
    .select({ id: users.id })
    .from(users)
    .where(isActiveAdminOf(...scopes))

  await notify(
    market,
    admins.map(({ id }) => ({ ...announcement, userId: id }))
  )
}

/** Whether a notice of this type to the admins of these scopes leaves the server: by mail or SMS to one. */
export async function canReachAdmins(
  market: Market,
  scopes: AdminScope[],
  type: NoticeType
): Promise<boolean> {
  const admins = await market.db
    .select({ preferences: users.preferences, phoneVerifiedAt: users.phoneVerifiedAt })
    .from(users)
    .where(isActiveAdminOf(...scopes))
  const kind = preferenceKindOf(type)

  return admins.some(
    ({ preferences, phoneVerifiedAt }) =>
      wants(preferences, kind, 'email') || (phoneVerifiedAt !== null && wants(preferences, kind, 'sms'))
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

function linksOf(notice: Notice): Record<string, string> {
  const links: Record<string, string> = {}
  if ('bookingId' in notice) links.bookingId = notice.bookingId
  if ('serviceId' in notice) links.serviceId = notice.serviceId
  if ('providerId' in notice) links.providerId = notice.providerId
  if ('ticketId' in notice) links.ticketId = notice.ticketId
  return links
}
