import { and, eq, isNull } from 'drizzle-orm'
import { users } from '../../drizzle/schema/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import type { Market, MarketTx } from '../shared/market.js'
import { presentUser } from './present.js'
import type { User } from './schemas.js'

/** The actor's own account. @throws not_signed_in */
export async function getProfile(market: Market, actor: Actor): Promise<User> {
  return presentUser(await loadUser(market, requireUser(actor).id), market.files)
}

/** The account, which nobody else changes until the transaction ends. @throws not_found */
export async function lockUser(tx: MarketTx, id: string): Promise<typeof users.$inferSelect> {
  const [row] = await tx.db.select().from(users).where(eq(users.id, id)).for('no key update')
  if (row === undefined) throw new DomainError('not_found')
  return row
}

/** @throws not_found */
export async function loadUser(market: Market, id: string): Promise<typeof users.$inferSelect> {
  const [row] = await market.db.select().from(users).where(eq(users.id, id))
  if (row === undefined) throw new DomainError('not_found')
  return row
}

/** Is there an account that may moderate? */
export async function hasAdmin(market: Market): Promise<boolean> {
  const [row] = await market.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'admin'), isNull(users.deactivatedAt)))
    .limit(1)

  return row !== undefined
}
