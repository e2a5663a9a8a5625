import { and, eq, isNull, sql } from 'drizzle-orm'
import { users } from '../../drizzle/schema/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import type { Market, MarketTx } from '../shared/market.js'
import { preparedQueries } from '../shared/prepared.js'
import { presentUser } from './present.js'
import type { User } from './schemas.js'
import type { SessionAccount } from './sessions.js'

/**
 * The actor's own account.
 * @param account what was read of it with the session, if it was
 * @throws not_signed_in
 */
export async function getProfile(market: Market, actor: Actor, account?: SessionAccount): Promise<User> {
  const { id } = requireUser(actor)
  return presentUser(account?.id === id ? account : await loadUser(market, id), market.files)
}

/** The account, which nobody else changes until the transaction ends. @throws not_found */
export async function lockUser(tx: MarketTx, id: string): Promise<typeof users.$inferSelect> {
  const [row] = await tx.db.select().from(users).where(eq(users.id, id)).for('no key update')
  if (row === undefined) throw new DomainError('not_found')
  return row
}

/** @throws not_found */
export async function loadUser(market: Market, id: string): Promise<typeof users.$inferSelect> {
  const [row] = await runUser(market, 'a user', buildUser, { id })
  if (row === undefined) throw new DomainError('not_found')
  return row
}

const runUser = preparedQueries<typeof users.$inferSelect>()

function buildUser({ db }: Market) {
  return db
    .select()
    .from(users)
    .where(eq(users.id, sql.placeholder('id')))
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
