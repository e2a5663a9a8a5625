import { requireRole, requireUser, type Actor, type UserActor } from '../shared/actor.js'

/**
 * @throws not_signed_in, not_allowed: services are a provider's, and an admin may do what their provider may.
 */
export function requireSeller(actor: Actor): UserActor {
  return requireRole(actor, 'provider', 'admin')
}

/**
 * May this user edit, hide or remove what belongs to that provider? Others are told that it does not exist.
 */
export function mayEdit(actor: UserActor, providerId: string): boolean {
  return actor.role === 'admin' || actor.id === providerId
}

/** Who sees hidden services too: an admin sees all, a provider their own. */
export function insider(actor: Actor): { isAdmin: boolean; userId: string | null } {
  return { isAdmin: actor.role === 'admin', userId: actor.id }
}

/**
 * Does an admin act on what is not theirs? Then the act is audited as an admin's and its provider is told.
 */
export function isModeration(actor: Actor, providerId: string): boolean {
  const user = requireUser(actor)
  return user.role === 'admin' && user.id !== providerId
}
