import { and, eq } from 'drizzle-orm'
import { createRemoteJWKSet, errors as joseErrors, jwtVerify, type JWTPayload } from 'jose'
import { identities, usedIdTokens, users } from '../../drizzle/schema/index.js'
import { isActive } from '../shared/active.js'
import type { Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { digestOf } from '../shared/digest.js'
import { DomainError, sqlState } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import type { Market, MarketTx } from '../shared/market.js'
import { shownName } from '../shared/names.js'
import { isVisible } from '../shared/plain-text.js'
import { compileStrict } from '../shared/validate.js'
import { transact } from '../shared/transaction.js'
import { normalizeEmail } from './policy.js'
import { Email, type SignInWithToken } from './schemas.js'
import { revokeSessions } from './sessions.js'
import { enter, requireOpened, type Opened, type Origin, type Owing } from './sign-in.js'
import { endLinks } from './tokens.js'

export interface OidcOptions {
  issuer: string
  audience: string[]
  /** Absent: what the issuer's discovery document names. */
  jwksUrl?: string | undefined
}
/** What an issuer states about a person, and the token that states it. */
export interface Claims {
  issuer: string
  subject: string
  email: string | null
  isEmailVerified: boolean
  name: string | null
  /**
   * Made from what the issuer signed: one signature can often be written in several ways, the signed text
   * cannot.
   */
  tokenHash: string
  /** From this time on the token would be refused for its age. */
  usableUntil: Date
}
/** Checks ID tokens of the configured issuer. @throws id_token_not_valid, sign_in_unavailable */
export type TokenVerifier = (idToken: string) => Promise<Claims>

/** Signatures by a key that only the issuer has: never a shared secret, never none. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']
/** Time for the discovery and for the keys, each. Both together fit into a request's deadline. */
const TIMEOUT_MILLISECONDS = 2000
const CLOCK_TOLERANCE_SECONDS = 60
const MAX_AGE_SECONDS = 3600
/** OpenID Connect Core 1.0, section 2: at most 255 ASCII characters, compared as they are. */
const SUBJECT = /^[\x21-\x7e]{1,255}$/
/** Google alone documents a second spelling of its issuer. */
const SECOND_SPELLINGS: Record<string, string[]> = { 'https://accounts.google.com': ['accounts.google.com'] }

/**
 * Signature, issuer, audience, authorized party and times by OpenID Connect Core 1.0, 3.1.3.7. Keys come from
 * the configured place alone and are cached.
 */
export function createTokenVerifier({ issuer, audience, jwksUrl }: OidcOptions): TokenVerifier {
  let keys: Promise<ReturnType<typeof createRemoteJWKSet>> | null = null
  const issuers = [issuer, ...(SECOND_SPELLINGS[issuer] ?? [])]

  return async (idToken) => {
    const payload = await verifiedPayload(idToken)
    requireParty(payload, audience)
    return claimsOf(payload, issuer, idToken)
  }

  async function verifiedPayload(idToken: string): Promise<JWTPayload> {
    try {
      keys ??= keysOf(issuer, jwksUrl).catch((error: unknown) => {
        keys = null
        throw error
      })

      const { payload } = await jwtVerify(idToken, await keys, {
        issuer: issuers,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['iss', 'aud', 'sub', 'exp', 'iat'],
        maxTokenAge: MAX_AGE_SECONDS
      })

      return payload
    } catch (error) {
      if (isTheIssuersFault(error)) throw new DomainError('sign_in_unavailable', {}, error)
      throw new DomainError('id_token_not_valid', {}, error)
    }
  }
}

/**
 * All parties for whom the token was made (`aud`) and that asked for it (`azp`) are ours. A token for several
 * audiences must name the party, or any of them could use it here.
 * @throws id_token_not_valid
 */
function requireParty({ aud, azp }: JWTPayload, audience: string[]): void {
  const audiences = [aud].flat()
  const areOurs = audiences.every((one) => typeof one === 'string' && audience.includes(one))
  const isNamed =
    azp === undefined ? audiences.length === 1 : typeof azp === 'string' && audience.includes(azp)
  if (!areOurs || !isNamed) throw new DomainError('id_token_not_valid')
}

async function keysOf(issuer: string, jwksUrl: string | undefined) {
  return createRemoteJWKSet(new URL(jwksUrl ?? (await discover(issuer))), {
    timeoutDuration: TIMEOUT_MILLISECONDS
  })
}

class DiscoveryError extends Error {}

async function discover(issuer: string): Promise<string> {
  try {
    const answer = await fetch(`${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`, {
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS)
    })
    const document: unknown = await answer.json()

    if (
      typeof document === 'object' &&
      document !== null &&
      'jwks_uri' in document &&
      typeof document.jwks_uri === 'string'
    ) {
      return document.jwks_uri
    }

    throw new Error('it names no keys')
  } catch (error) {
    throw new DiscoveryError("the issuer's configuration cannot be read", { cause: error })
  }
}

/** The keys were not available: any other error is the token's fault. */
function isTheIssuersFault(error: unknown): boolean {
  if (
    error instanceof DiscoveryError ||
    error instanceof joseErrors.JWKSTimeout ||
    error instanceof joseErrors.JWKSInvalid
  ) {
    return true
  }

  return !(error instanceof joseErrors.JOSEError) || error.code === 'ERR_JOSE_GENERIC'
}

/**
 * @throws id_token_not_valid for a subject that the standard does not allow: cut, it could be another
 * person's
 */
function claimsOf(payload: JWTPayload, issuer: string, idToken: string): Claims {
  const { sub: subject, iat = 0, email, email_verified: verified, name } = payload
  if (typeof subject !== 'string' || !SUBJECT.test(subject)) throw new DomainError('id_token_not_valid')

  return {
    issuer,
    subject,
    email: typeof email === 'string' ? normalizeEmail(email) : null,
    isEmailVerified: verified === true || verified === 'true',
    name: typeof name === 'string' && isVisible(name) ? shownName(name) : null,
    tokenHash: digestOf(idToken.slice(0, idToken.lastIndexOf('.'))),
    usableUntil: new Date((iat + MAX_AGE_SECONDS + CLOCK_TOLERANCE_SECONDS) * 1000)
  }
}

/**
 * Signs in with an ID token. A new person gets an account; an account with the same address is joined only if
 * the issuer states that the address is verified. If our account never verified that address, its maker loses
 * password and sessions. A token is good for one sign-in.
 * @throws id_token_not_valid, id_token_used, sign_in_unavailable, email_not_verified, second_factor_needed
 * with the `challenge` that completes it, not_allowed for banned and closed accounts
 */
export async function signInWithToken(
  market: Market,
  actor: Actor,
  verifier: TokenVerifier | null,
  { idToken }: SignInWithToken,
  origin: Origin
): Promise<Opened> {
  if (verifier === null) throw new DomainError('sign_in_unavailable')

  try {
    return requireOpened(await enterOnce(market, actor, await verifier(idToken), origin))
  } catch (error) {
    const isRefusal =
      error instanceof DomainError && (error.code === 'id_token_not_valid' || error.code === 'id_token_used')

    if (isRefusal) {
      await audit(market, actor, { type: 'auth', action: 'login.failed', targetType: 'user', targetId: null })
    }

    throw error
  }
}

async function enterOnce(
  market: Market,
  actor: Actor,
  claims: Claims,
  origin: Origin
): Promise<Opened | Owing> {
  try {
    return await openFor(market, actor, claims, origin)
  } catch (error) {
    // Of two first sign-ins at once, the second finds the account of the first.
    if (sqlState(error) === '23505') return await openFor(market, actor, claims, origin)
    throw error
  }
}

async function openFor(
  market: Market,
  actor: Actor,
  claims: Claims,
  origin: Origin
): Promise<Opened | Owing> {
  return await transact(market, async (tx) => {
    await useUp(tx, claims)

    const user =
      (await knownUser(tx, claims)) ?? (await joinedUser(tx, claims)) ?? (await newUser(tx, actor, claims))
    if (!isActive(user)) throw new DomainError('not_allowed')

    // The owner is here: requests that somebody else made with their password end.
    await endLinks(tx, user.id)

    return await enter(tx, actor, user, origin, 'login.oidc')
  })
}

/**
 * Uses the token once, on all servers: of any number of rivals with one token the database accepts one.
 * @throws id_token_used
 */
async function useUp(tx: MarketTx, { tokenHash, usableUntil }: Claims): Promise<void> {
  const kept = await tx.db
    .insert(usedIdTokens)
    .values({ tokenHash, usableUntil })
    .onConflictDoNothing()
    .returning()

  if (kept.length === 0) throw new DomainError('id_token_used')
}

type UserRow = typeof users.$inferSelect

async function knownUser(tx: MarketTx, { issuer, subject }: Claims): Promise<UserRow | null> {
  const [found] = await tx.db
    .select({ user: users })
    .from(identities)
    .innerJoin(users, eq(users.id, identities.userId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)))
    .for('no key update', { of: users })

  return found?.user ?? null
}

async function joinedUser(tx: MarketTx, claims: Claims): Promise<UserRow | null> {
  const email = requireVerifiedEmail(claims)
  const [user] = await tx.db.select().from(users).where(eq(users.email, email)).for('update')
  if (user === undefined) return null

  // The command line makes an admin's account. An issuer's statement alone does not open it.
  if (user.role === 'admin') throw new DomainError('not_allowed')

  await addIdentity(tx, claims, user.id)

  if (user.isVerified) return user

  await revokeSessions(tx, user.id)

  const [joined] = await tx.db
    .update(users)
    .set({ isVerified: true, passwordHash: '-', updatedAt: tx.now() })
    .where(eq(users.id, user.id))
    .returning()

  return joined ?? null
}

async function newUser(tx: MarketTx, actor: Actor, claims: Claims): Promise<UserRow> {
  const email = requireVerifiedEmail(claims)
  const at = tx.now()

  // No password matches '-': a user who wants a password asks for it by mail.
  const [user] = await tx.db
    .insert(users)
    .values({
      id: newId(),
      name: claims.name ?? shownName(email.split('@')[0] ?? ''),
      email,
      passwordHash: '-',
      role: 'client',
      language: actor.locale,
      isVerified: true,
      createdAt: at,
      updatedAt: at
    })
    .returning()

  if (user === undefined) throw new Error('the new user was not returned')

  await addIdentity(tx, claims, user.id)
  await audit(tx, actor, { type: 'auth', action: 'account.created', targetType: 'user', targetId: user.id })

  return user
}

async function addIdentity(tx: MarketTx, { issuer, subject }: Claims, userId: string): Promise<void> {
  await tx.db.insert(identities).values({ issuer, subject, userId, createdAt: tx.now() })
}

let isEmail: ReturnType<typeof compileStrict> | undefined

function requireVerifiedEmail({ email, isEmailVerified }: Claims): string {
  isEmail ??= compileStrict(Email)
  if (email === null || !isEmailVerified || !isEmail(email).ok) throw new DomainError('email_not_verified')
  return email
}
