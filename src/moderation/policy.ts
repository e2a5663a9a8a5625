import type { UserActor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'

/** Nobody bans themselves. @throws own_account */
export function refuseOwnAccount(admin: UserActor, userId: string): void {
  if (admin.id === userId) throw new DomainError('own_account')
}
