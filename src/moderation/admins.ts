import { hashPassword, insertAdmin, normalizeEmail, refuseCommonPassword } from '../accounts/index.js'
import type { Locale, SystemActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DomainError, sqlState } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import { cleanName } from '../shared/names.js'
import { transact } from '../shared/transaction.js'
import { presentAdminUser } from './present.js'
import type { AdminUser } from './schemas.js'

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
