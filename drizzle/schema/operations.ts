import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from './columns.js'
import { auditType } from './enums.js'

/** Append-only: a trigger refuses UPDATE and DELETE (see the migration). */
export const auditLog = pgTable(
  'audit_log',
  {
    id: id(),
    type: auditType().notNull(),
    action: text().notNull(),
    actorId: uuid(),
    actorRole: text().notNull(),
    door: text().notNull(),
    requestId: text(),
    targetType: text().notNull(),
    targetId: text(),
    before: jsonb(),
    after: jsonb(),
    reason: text(),
    createdAt: instant().notNull()
  },
  (table) => [
    index('audit_log_created_at_idx').on(table.createdAt, table.id),
    index('audit_log_type_idx').on(table.type, table.createdAt, table.id),
    index('audit_log_admin_idx')
      .on(table.createdAt, table.id)
      .where(sql`type = 'admin' or (actor_role = 'admin' and type <> 'auth')`),
    index('audit_log_target_idx').on(table.targetType, table.targetId)
  ]
)

/** The stored answer of a POST that carried an Idempotency-Key, written in the transaction of its effect. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    userId: uuid().notNull(),
    key: text().notNull(),
    operation: text().notNull(),
    fingerprint: text().notNull(),
    response: jsonb(),
    createdAt: instant().notNull()
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.key] }),
    index('idempotency_keys_created_at_idx').on(table.createdAt)
  ]
)

export const settings = pgTable('settings', {
  key: text().primaryKey(),
  value: jsonb().notNull()
})

/**
 * What was spent of a budget since its window began: the acts of one user in a number of minutes
 * (src/shared/budgets.ts).
 */
export const budgets = pgTable(
  'budgets',
  {
    key: text().primaryKey(),
    spent: integer().notNull(),
    windowEndsAt: instant().notNull()
  },
  (table) => [index('budgets_window_idx').on(table.windowEndsAt)]
)
