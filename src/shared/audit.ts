import { auditLog } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import type { Actor } from './actor.js'
import { now } from './clock.js'
import { newId } from './ids.js'

export type AuditType = typeof auditLog.$inferInsert['type']

export interface AuditEntry {
  type: AuditType
  /** What was done, e.g. `booking.accepted`. */
  action: string
  targetType: string
  targetId: string | null
  before?: object | null
  after?: object | null
  reason?: string | null
}

/** Appends to the audit log, in the transaction of what it records. No secrets, no message texts. */
export async function audit (db: Db, actor: Actor, entry: AuditEntry): Promise<void> {
  await db.insert(auditLog).values({
    id: newId(),
    ...entry,
    actorId: actor.id,
    actorRole: actor.role,
    door: actor.door,
    requestId: actor.requestId,
    createdAt: now()
  })
}
