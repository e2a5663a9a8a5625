import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import { auditLog } from '../../drizzle/schema/index.js'
import type { Actor } from './actor.js'
import { newId } from './ids.js'
import type { Market, MarketTx } from './market.js'
import { placesFor, preparedQueries } from './prepared.js'

export type AuditType = (typeof auditLog.$inferInsert)['type']

export interface AuditEntry {
  type: AuditType
  /** The action, e.g. `booking.accepted`. */
  action: string
  targetType: string
  targetId: string | null
  before?: object | null
  after?: object | null
  reason?: string | null
}

const places = placesFor(getTableColumns(auditLog))
const runAppend = preparedQueries<unknown>()

/**
 * Appends to the audit log, in the transaction of the recorded act. Admins who follow the log see it after
 * the commit. It holds no secrets and no message texts.
 */
export async function audit(market: Market, actor: Actor, entry: AuditEntry): Promise<void> {
  const id = newId()
  const createdAt = market.now()
  const { door, requestId } = actor

  await runAppend(
    market,
    'append to the audit log',
    ({ db }) => db.insert(auditLog).values(places.of(1)),
    places.filled([{ id, ...entry, actorId: actor.id, actorRole: actor.role, door, requestId, createdAt }])
  )

  market.emit('log', {
    entry: {
      id,
      type: entry.type,
      action: entry.action,
      actor: { id: actor.id, role: actor.role, name: null },
      door,
      requestId,
      targetType: entry.targetType,
      targetId: entry.targetId,
      before: entry.before ?? null,
      after: entry.after ?? null,
      reason: entry.reason ?? null,
      createdAt: createdAt.toISOString()
    }
  })
}

/** What a row had where it is changed: the `before` of these changes. */
export function formerValues(row: object, changes: object): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name in changes))
}

/** Erases what these rows quote. A trigger allows a row to lose these words, and nothing else. */
export async function eraseQuotes(tx: MarketTx, which: SQL | undefined): Promise<void> {
  await tx.db
    .update(auditLog)
    .set({
      before: sql`${auditLog.before} - audit_word_keys()`,
      after: sql`${auditLog.after} - audit_word_keys()`,
      reason: null
    })
    .where(which)
}
