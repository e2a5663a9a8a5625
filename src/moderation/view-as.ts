import { eq } from 'drizzle-orm'
import { users } from '../../drizzle/schema/index.js'
import { openView, type View } from '../accounts/index.js'
import { isActive } from '../shared/active.js'
import { requireProvenAdmin, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { presentAdminUser } from './present.js'
import type { AdminUser } from './schemas.js'

/**
 * Lets an admin look at the marketplace as a client or a provider sees it, for fifteen minutes. What such a
 * session may do is decided where it enters: it only reads, and no secrets (plugins/app/view-only.ts). The
 * log keeps it, and the user finds it among their sessions, where they can end it.
 * @throws not_found, not_allowed of another admin, and of who cannot sign in; proof_needed
 */
export async function viewAs(
  market: Market,
  actor: Actor,
  { id }: { id: string }
): Promise<{ user: AdminUser; view: View }> {
  const admin = requireProvenAdmin(actor, 'support')

  return await transact(market, async (tx) => {
    const [row] = await tx.db.select().from(users).where(eq(users.id, id)).for('share')
    if (row === undefined) throw new DomainError('not_found')
    if (row.role === 'admin' || !isActive(row)) throw new DomainError('not_allowed')

    const view = await openView(tx, admin, row.id)
    await audit(tx, admin, {
      type: 'admin',
      action: 'user.viewed',
      targetType: 'user',
      targetId: row.id,
      after: { sessionId: view.sessionId, expiresAt: view.expiresAt }
    })

    return { user: presentAdminUser(row, null), view }
  })
}
