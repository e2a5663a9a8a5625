import { and, eq, inArray, or, sql } from 'drizzle-orm'
import { jobQueue } from '../../drizzle/job-queue.js'
import {
  auditLog,
  bookings,
  budgets,
  idempotencyKeys,
  reviews,
  services,
  settings
} from '../../drizzle/schema/index.js'
import { eraseQuotes } from '../shared/audit.js'
import { forgetAnswers } from '../shared/idempotency.js'
import type { MarketTx } from '../shared/market.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'

/** What the tables of no domain keep of people: the audit log, stored answers, budgets, jobs. */
export const personalData = {
  columns: [
    columnsOf(auditLog, ['before', 'after', 'reason'], {
      action: 'one of our words',
      actorRole: 'one of our words',
      door: 'one of our words',
      requestId: "a request's number",
      targetType: 'one of our words',
      targetId: 'an id'
    }),
    columnsOf(idempotencyKeys, ['key', 'response'], {
      operation: 'one of our words',
      fingerprint: 'a hash'
    }),
    columnsOf(settings, [], { key: 'one of our words', value: "the marketplace's own" }),
    columnsOf(budgets, [], { key: 'our word with an id or a hash; gone a day after its window' }),
    columnsOf(jobQueue, [], {
      name: 'one of our words',
      data: 'ids alone',
      output: 'the last failure, without addresses'
    })
  ],
  exportOf: async () => ({}),
  erase
} satisfies PersonalDataSource<unknown>

async function erase(tx: MarketTx, { id }: Person): Promise<void> {
  await forgetAnswers(tx, id)
  await forgetInLog(tx, id)
}

/** Erases what the audit log quotes of them and about them. */
async function forgetInLog(tx: MarketTx, id: string): Promise<void> {
  const booked = tx.db
    .select({ id: sql<string>`${bookings.id}::text` })
    .from(bookings)
    .where(or(eq(bookings.clientId, id), eq(bookings.providerId, id)))
  const offered = tx.db
    .select({ id: sql<string>`${services.id}::text` })
    .from(services)
    .where(eq(services.providerId, id))

  const reviewed = tx.db
    .select({ id: sql<string>`${reviews.id}::text` })
    .from(reviews)
    .where(or(eq(reviews.userId, id), eq(reviews.providerId, id)))

  await eraseQuotes(
    tx,
    or(
      and(inArray(auditLog.targetType, ['user', 'provider']), eq(auditLog.targetId, id)),
      and(eq(auditLog.targetType, 'service'), inArray(auditLog.targetId, offered)),
      and(eq(auditLog.targetType, 'booking'), inArray(auditLog.targetId, booked)),
      and(eq(auditLog.targetType, 'review'), inArray(auditLog.targetId, reviewed))
    )
  )
}
