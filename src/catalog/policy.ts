import {
  isAdminOf,
  requireAdmin,
  requireRole,
  requireUser,
  type Actor,
  type UserActor
} from '../shared/actor.js'

/**
 * @throws not_signed_in, not_allowed: services are a provider's, and an admin who moderates may do what their
 * provider may.
 */
export function requireSeller(actor: Actor): UserActor {
  return actor.role === 'admin' ? requireAdmin(actor, 'moderation') : requireRole(actor, 'provider')
}

/**
 * May this user edit, hide or remove what belongs to that provider? Others are told that it does not exist.
 */
export function mayEdit(actor: UserActor, providerId: string): boolean {
  return isAdminOf(actor, 'moderation') || actor.id === providerId
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
