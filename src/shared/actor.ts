import type { AdminScope } from '../../drizzle/schema/index.js'
import type { ArabicRegister, Locale, Voice } from '../texts/index.js'
import { realNow } from './clock.js'
import { DomainError } from './errors.js'
import { MINUTE } from './time.js'

export type { ArabicRegister, Locale, Voice } from '../texts/index.js'
export type { AdminScope } from '../../drizzle/schema/index.js'
export type Role = 'client' | 'provider' | 'admin'
/** The way in: every audit row names it. */
export type Door = 'rest' | 'concierge' | 'cli' | 'socket' | 'system'

interface Caller {
  locale: Locale
  /** The Arabic that they chose, or in which the concierge speaks to them; else the marketplace's. */
  arabic?: ArabicRegister | null
  door: Door
  requestId: string | null
}
export interface UserActor extends Caller {
  role: Role
  id: string
  sessionId: string
  /** The admin who looks on as this user, and changes nothing. */
  viewerId?: string
  /** What an admin may do; absent: nothing that takes one. */
  scopes?: readonly AdminScope[]
  /** What this session last showed of its owner; absent: nothing. */
  proof?: Proof
}
/** That whoever uses a session is its owner. */
export interface Proof {
  /** By what it is shown: a code of the second factor, where there is one. */
  by: 'password' | 'code'
  /** When it was shown; null: not since the sign-in. */
  at: Date | null
}
export interface AnonymousActor extends Caller {
  role: 'anonymous'
  id: null
}
export interface SystemActor extends Caller {
  role: 'system'
  id: null
}

/** Who asks. Every operation takes one: an absent caller must never mean an all-powerful one. */
export type Actor = UserActor | AnonymousActor | SystemActor

export function anonymous(locale: Locale, door: Door, requestId: string | null = null): AnonymousActor {
  return { role: 'anonymous', id: null, locale, door, requestId }
}

/** The marketplace itself: expiry, no-shows, sweeps. */
export const system: SystemActor = { role: 'system', id: null, locale: 'en', door: 'system', requestId: null }

/** How a caller is spoken to where the concierge may say it. */
export function voiceOf({ locale, arabic }: Caller, rules: { arabic: ArabicRegister }): Voice {
  return locale === 'en' ? 'en' : (arabic ?? rules.arabic)
}

/** @throws not_signed_in for anyone without an account. */
export function requireUser(actor: Actor): UserActor {
  if (actor.role === 'anonymous' || actor.role === 'system') throw new DomainError('not_signed_in')
  return actor
}

/** @throws not_signed_in, or not_allowed for a user with none of these roles. */
export function requireRole(actor: Actor, ...roles: Role[]): UserActor {
  const user = requireUser(actor)
  if (!roles.includes(user.role)) throw new DomainError('not_allowed')
  return user
}

/** Is this an admin who may do what belongs to one of these scopes? Without any: an admin of any scope. */
export function isAdminOf(actor: Actor, ...scopes: AdminScope[]): boolean {
  if (actor.role !== 'admin') return false

  return scopes.length === 0 || hasScope(actor.scopes ?? [], ...scopes)
}

/** Do an admin's `own` scopes hold one of these? */
export function hasScope(own: readonly AdminScope[], ...scopes: AdminScope[]): boolean {
  return own.includes('everything') || scopes.some((scope) => own.includes(scope))
}

/**
 * The rule of what admins may do: each operation of theirs names the scope that it belongs to, or `any` where
 * every admin may look.
 * @throws not_signed_in; not_allowed, for an admin with the `scopes` that would do
 */
export function requireAdmin(actor: Actor, ...scopes: ['any'] | [AdminScope, ...AdminScope[]]): UserActor {
  const admin = requireRole(actor, 'admin')
  const wanted = scopes.filter((scope) => scope !== 'any')
  if (!isAdminOf(admin, ...wanted)) throw new DomainError('not_allowed', { scopes: wanted })

  return admin
}

/**
 * The same for what a stolen session must not do: move money, ban, grant, or open documents.
 * @throws not_signed_in, not_allowed, proof_needed
 */
export function requireProvenAdmin(actor: Actor, ...scopes: [AdminScope, ...AdminScope[]]): UserActor {
  return requireProof(requireAdmin(actor, ...scopes))
}

/** A proof counts for so many minutes. */
export const PROOF_MINUTES = 10

/**
 * Has this session shown just now that its owner uses it? A signed-in session alone may be a stolen one. It
 * keeps the real clock, as all tokens do.
 */
export function isProven({ proof }: UserActor): boolean {
  const at = proof?.at ?? null
  return at !== null && realNow().getTime() - at.getTime() < PROOF_MINUTES * MINUTE
}

/** @throws not_signed_in, proof_needed with what it is shown `by` */
export function requireProof(actor: Actor): UserActor {
  const user = requireUser(actor)
  if (!isProven(user)) throw new DomainError('proof_needed', { by: user.proof?.by ?? 'password' })
  return user
}
