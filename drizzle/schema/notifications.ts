import { sql } from 'drizzle-orm'
import { boolean, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { users } from './accounts.js'
import { id, instant } from './columns.js'

export const notifications = pgTable(
  'notifications',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    type: text().notNull(),
    /** Already in the recipient's language. */
    message: text().notNull(),
    data: jsonb().$type<Record<string, string>>().notNull().default({}),
    isRead: boolean().notNull().default(false),
    createdAt: instant().notNull()
  },
  (table) => [
    index('notifications_user_idx').on(table.userId, table.createdAt, table.id),
    index('notifications_unread_idx').on(table.userId).where(sql`not is_read`),
    index('notifications_read_idx').on(table.createdAt).where(sql`is_read`)
  ]
)

/**
 * How a notice leaves by mail or SMS: notices of one recipient are joined (src/notifications/deliveries.ts).
 * Instants are the real clock's.
 */
export const noticeDeliveries = pgTable(
  'notice_deliveries',
  {
    notificationId: uuid()
      .notNull()
      .references(() => notifications.id, { onDelete: 'cascade' }),
    channel: text({ enum: ['email', 'sms'] }).notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    /** The job that tells it, alone or with others; null while it waits, and when it was left out. */
    jobId: uuid(),
    /** When that was decided; null while it waits. */
    settledAt: instant()
  },
  (table) => [
    primaryKey({ columns: [table.notificationId, table.channel] }),
    index('notice_deliveries_user_idx').on(table.userId, table.channel, table.settledAt),
    index('notice_deliveries_settled_idx').on(table.settledAt)
  ]
)
