import { eq } from 'drizzle-orm'
import { users } from '../../drizzle/schema/index.js'
import type { Db, Tx } from '../../drizzle/client.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { presentUser } from './present.js'
import type { User } from './schemas.js'

/** The actor's own account. @throws not_signed_in */
export async function getProfile(db: Db, actor: Actor): Promise<User> {
  return presentUser(await loadUser(db, requireUser(actor).id))
}

/** The account, which nobody else changes until the transaction ends. @throws not_found */
export async function lockUser(tx: Tx, id: string): Promise<typeof users.$inferSelect> {
  const [row] = await tx.select().from(users).where(eq(users.id, id)).for('no key update')
  if (row === undefined) throw new DomainError('not_found')
  return row
}

/** @throws not_found */
export async function loadUser(db: Db, id: string): Promise<typeof users.$inferSelect> {
  const [row] = await db.select().from(users).where(eq(users.id, id))
  if (row === undefined) throw new DomainError('not_found')
  return row
}
