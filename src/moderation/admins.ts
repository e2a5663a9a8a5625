import { and, asc, eq } from 'drizzle-orm'
import { users } from '../../drizzle/schema/index.js'
import {
  endViewsOf,
  hashPassword,
  insertAdmin,
  normalizeEmail,
  refuseCommonPassword,
  refuseLastAdmin,
  writeAdminScopes
} from '../accounts/index.js'
import {
  hasScope,
  requireAdmin,
  requireProvenAdmin,
  type Actor,
  type Locale,
  type SystemActor
} from '../shared/actor.js'
import { adminScopes } from '../shared/admin-scopes.js'
import { audit } from '../shared/audit.js'
import { DomainError, sqlState } from '../shared/errors.js'
import type { Market, MarketTx } from '../shared/market.js'
import { cleanName } from '../shared/names.js'
import { transact } from '../shared/transaction.js'
import { presentAdmin, presentAdminUser } from './present.js'
import type { Admin, AdminUser, SetAdminScopes } from './schemas.js'

export interface NewAdmin {
  email: string
  name: string
  password: string
  language?: Locale
}

/**
 * Makes an admin. Only the command line calls it, with the database itself: no request can make an admin.
 * @throws email_taken, password_too_common, contact_not_allowed in the name
 */
export async function createAdmin(
  market: Market,
  actor: SystemActor,
  { email, name, password, language = 'en' }: NewAdmin
): Promise<AdminUser> {
  await refuseCommonPassword(password)

  const passwordHash = await hashPassword(password, market.rules)
  try {
    return await transact(market, async (tx) => {
      const row = await insertAdmin(tx, {
        name: cleanName('name', name),
        email: normalizeEmail(email),
        passwordHash,
        language
      })

      await audit(tx, actor, {
        type: 'admin',
        action: 'admin.created',
        targetType: 'user',
        targetId: row.id,
        after: { email: row.email, role: row.role }
      })

      return presentAdminUser(row, null)
    })
  } catch (error) {
    if (sqlState(error) === '23505') throw new DomainError('email_taken')
    throw error
  }
}

/** Who may moderate, and what: all of them, in the order in which they came. */
export async function listAdmins(market: Market, actor: Actor): Promise<{ items: Admin[] }> {
  requireAdmin(actor, 'any')

  const rows = await market.db
    .select()
    .from(users)
    .where(eq(users.role, 'admin'))
    .orderBy(asc(users.createdAt), asc(users.id))
  return { items: rows.map(presentAdmin) }
}

/**
 * Gives an admin these scopes in place of their former ones, from their next request on. What they look at as
 * somebody else ends with the scope for it. Asked again, nothing changes.
 * @throws not_found unless it is an admin; not_allowed, proof_needed, last_admin
 */
export async function setAdminScopes(
  market: Market,
  actor: Actor,
  { id, scopes }: SetAdminScopes & { id: string }
): Promise<Admin> {
  const admin = requireProvenAdmin(actor, 'everything')
  // In one order, so that the log compares equal with equal.
  const wanted = adminScopes.filter((scope) => scopes.includes(scope))

  return await transact(market, async (tx) => {
    // Admins are locked first and in one order, so that two of them cannot limit each other at once.
    if (!wanted.includes('everything')) await refuseLastAdmin(tx, id)

    const before = await lockAdmin(tx, id)
    const after = { ...before, adminScopes: wanted }
    if (before.adminScopes.join() === wanted.join()) return presentAdmin(before)

    await writeAdminScopes(tx, id, wanted)
    if (!hasScope(wanted, 'support')) await endViewsOf(tx, id)
    tx.emit('admin:scopes', { userId: id, scopes: wanted })

    await audit(tx, admin, {
      type: 'admin',
      action: 'admin.scopes',
      targetType: 'user',
      targetId: id,
      before: { scopes: before.adminScopes },
      after: { scopes: wanted }
    })

    return presentAdmin(after)
  })
}

async function lockAdmin(tx: MarketTx, id: string): Promise<typeof users.$inferSelect> {
  const [row] = await tx.db
    .select()
    .from(users)
    .where(and(eq(users.id, id), eq(users.role, 'admin')))
    .for('no key update')
  if (row === undefined) throw new DomainError('not_found')

  return row
}
