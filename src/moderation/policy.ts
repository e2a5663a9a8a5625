import { requireRole, type Actor, type UserActor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'

/** @throws not_signed_in, not_allowed */
export function requireAdmin(actor: Actor): UserActor {
  return requireRole(actor, 'admin')
}

/** Nobody bans themselves. @throws own_account */
export function refuseOwnAccount(admin: UserActor, userId: string): void {
  if (admin.id === userId) throw new DomainError('own_account')
}
