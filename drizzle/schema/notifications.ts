import { sql } from 'drizzle-orm'
import { boolean, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { users } from './accounts.js'
import { id, instant } from './columns.js'

export const notifications = pgTable('notifications', {
  id: id(),
  userId: uuid().notNull().references(() => users.id),
  type: text().notNull(),
  /** Already in the recipient's language. */
  message: text().notNull(),
  data: jsonb().$type<Record<string, string>>().notNull().default({}),
  isRead: boolean().notNull().default(false),
  createdAt: instant().notNull()
}, (table) => [
  index('notifications_user_idx').on(table.userId, table.createdAt, table.id),
  index('notifications_unread_idx').on(table.userId).where(sql`not is_read`)
])
