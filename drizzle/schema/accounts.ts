import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from './columns.js'
import { language, userRole } from './enums.js'

export const users = pgTable('users', {
  id: id(),
  name: text().notNull(),
  email: text().notNull().unique(),
  passwordHash: text().notNull(),
  role: userRole().notNull().default('client'),
  phone: text(),
  city: text(),
  language: language().notNull().default('en'),
  avatarUrl: text(),
  isVerified: boolean().notNull().default(false),
  isBanned: boolean().notNull().default(false),
  deactivatedAt: instant(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull()
}, (table) => [index('users_created_at_idx').on(table.createdAt, table.id)])

/** A signed-in device: one family of refresh tokens. */
export const sessions = pgTable('sessions', {
  id: id(),
  userId: uuid().notNull().references(() => users.id),
  userAgent: text(),
  createdAt: instant().notNull(),
  lastUsedAt: instant().notNull(),
  expiresAt: instant().notNull(),
  revokedAt: instant()
}, (table) => [index('sessions_user_id_idx').on(table.userId)])

export const refreshTokens = pgTable('refresh_tokens', {
  id: id(),
  sessionId: uuid().notNull().references(() => sessions.id, { onDelete: 'cascade' }),
  tokenHash: text().notNull().unique(),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant()
}, (table) => [index('refresh_tokens_session_id_idx').on(table.sessionId)])

/** Failed log-ins of one account or one address inside a window. */
export const loginThrottles = pgTable('login_throttles', {
  key: text().primaryKey(),
  failures: integer().notNull(),
  windowEndsAt: instant().notNull()
})
