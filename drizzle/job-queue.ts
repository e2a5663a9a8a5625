import { boolean, integer, interval, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const pgboss = pgSchema('pgboss')
export const jobState = ['created', 'retry', 'active', 'completed', 'cancelled', 'failed'] as const

/**
 * pg-boss's own table, as the migration makes it: written in the transaction of what causes a job, read by
 * admins. Instants are the real clock's.
 */
export const jobQueue = pgboss.table('job', {
  id: uuid().notNull(),
  name: text().notNull(),
  data: jsonb().notNull(),
  state: text({ enum: jobState }).notNull().default('created'),
  retryLimit: integer('retry_limit').notNull(),
  retryCount: integer('retry_count').notNull().default(0),
  retryDelay: integer('retry_delay').notNull(),
  retryBackoff: boolean('retry_backoff').notNull(),
  startAfter: timestamp('start_after', { withTimezone: true }).notNull(),
  startedOn: timestamp('started_on', { withTimezone: true }),
  expireIn: interval('expire_in').notNull(),
  createdOn: timestamp('created_on', { withTimezone: true }).notNull(),
  completedOn: timestamp('completed_on', { withTimezone: true }),
  output: jsonb()
})
