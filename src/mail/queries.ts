import { eq, getTableColumns, sql } from 'drizzle-orm'
import { notifications, users } from '../../drizzle/schema/index.js'
import { languageFor } from '../shared/languages.js'
import type { Market } from '../shared/market.js'
import { preparedQueries } from '../shared/prepared.js'

export type NotificationRow = typeof notifications.$inferSelect
export type UserRow = typeof users.$inferSelect

/** A notice and whom it is for. */
export interface Addressed {
  notification: NotificationRow
  recipient: UserRow
}

const runRecipient = preparedQueries<UserRow>()
const runAddressed = preparedQueries<Addressed>()

/** Whom a mail can still reach; null for someone who has gone. */
export async function findRecipient(market: Market, userId: string): Promise<UserRow | null> {
  const [user] = await runRecipient(market, 'a recipient', buildRecipient, { userId })
  return user === undefined || user.erasedAt !== null ? null : spokenTo(market, user)
}

/** Null when the notice has gone, or whoever was to be told. */
export async function findAddressed(market: Market, notificationId: string): Promise<Addressed | null> {
  const [found] = await runAddressed(market, 'a notice', buildAddressed, { notificationId })
  if (found === undefined || found.recipient.erasedAt !== null) return null

  return { ...found, recipient: spokenTo(market, found.recipient) }
}

/** With the language in which the marketplace writes to them. */
function spokenTo({ rules }: Market, user: UserRow): UserRow {
  return { ...user, language: languageFor(rules, user.language) }
}

function buildRecipient({ db }: Market) {
  return db
    .select()
    .from(users)
    .where(eq(users.id, sql.placeholder('userId')))
}

function buildAddressed({ db }: Market) {
  return db
    .select({ notification: getTableColumns(notifications), recipient: getTableColumns(users) })
    .from(notifications)
    .innerJoin(users, eq(users.id, notifications.userId))
    .where(eq(notifications.id, sql.placeholder('notificationId')))
}
