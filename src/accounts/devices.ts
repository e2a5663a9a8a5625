import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { sessions } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DomainError } from '../shared/errors.js'
import { transact } from '../shared/transaction.js'
import type { Device } from './schemas.js'
import { revokeSessions } from './sessions.js'

/** More than anybody uses at once; nobody's list grows beyond it. */
const SHOWN = 100

/** Where the caller is signed in, the one used last first. */
export async function listDevices (db: Db, actor: Actor): Promise<{ items: Device[] }> {
  const user = requireUser(actor)
  const rows = await db.select().from(sessions)
    .where(and(eq(sessions.userId, user.id), isNull(sessions.revokedAt), gt(sessions.expiresAt, new Date())))
    .orderBy(desc(sessions.lastUsedAt), desc(sessions.id)).limit(SHOWN)
  return {
    items: rows.map(({ id, userAgent, createdAt, lastUsedAt, expiresAt }) => ({
      id,
      userAgent,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      isCurrent: id === user.sessionId
    }))
  }
}

/** Signs one of the caller's devices out. @throws not_found also for another's. */
export async function revokeDevice (db: Db, actor: Actor, { id }: { id: string }): Promise<void> {
  const user = requireUser(actor)
  await transact(db, async (tx) => {
    const [own] = await tx.select({ id: sessions.id }).from(sessions).where(and(eq(sessions.id, id), eq(sessions.userId, user.id), isNull(sessions.revokedAt)))
    if (own === undefined) throw new DomainError('not_found')
    await revokeSessions(tx, user.id, [id])
    await audit(tx, user, { type: 'auth', action: 'session.revoked', targetType: 'user', targetId: user.id })
  })
}
