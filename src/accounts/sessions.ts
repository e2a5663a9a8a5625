import { and, eq, getTableColumns, gt, inArray, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm'
import { randomBytes } from 'node:crypto'
import { refreshTokens, sessions, users } from '../../drizzle/schema/index.js'
import { isActive, isActiveUser } from '../shared/active.js'
import type { Actor, AdminScope, Role, UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { atMost, inBatches } from '../shared/batches.js'
import { realNow } from '../shared/clock.js'
import { digestOf } from '../shared/digest.js'
import { DomainError } from '../shared/errors.js'
import { askedKeys, gatheredReads, isAsked, type AskedKeys } from '../shared/gathered.js'
import { newId } from '../shared/ids.js'
import type { Market, MarketTx } from '../shared/market.js'
import { preparedQueries } from '../shared/prepared.js'
import { DAY, MINUTE } from '../shared/time.js'
import { transact } from '../shared/transaction.js'
import { refreshing, VIEW_MINUTES } from './policy.js'
import { openWith, sealWith } from './sealed.js'
import { endLinks } from './tokens.js'

// Tokens keep the real clock: moving the sandbox clock must not sign anybody out.

export interface SessionTokens {
  sessionId: string
  userId: string
  role: Role
  refreshToken: string
}

/** Opens a session, inside the caller's transaction, and makes its first refresh token (stored as a hash). */
export async function openSession(
  market: Market,
  user: { id: string; role: Role },
  userAgent: string | null
): Promise<SessionTokens> {
  const at = realNow()
  const sessionId = newId()

  await market.db.insert(sessions).values({
    id: sessionId,
    userId: user.id,
    userAgent: userAgent?.slice(0, 200) ?? null,
    createdAt: at,
    lastUsedAt: at,
    expiresAt: new Date(at.getTime() + market.rules.sessionDays * DAY)
  })

  const refreshToken = await addRefreshToken(market, sessionId, at)
  return { sessionId, userId: user.id, role: user.role, refreshToken }
}

/** A session in which an admin looks on as a user. It has no refresh token. */
export interface View {
  sessionId: string
  userId: string
  expiresAt: string
}

/**
 * Opens a view that ends by itself, or with the admin's session if that ends before.
 * @throws session_ended when the admin's session ended meanwhile
 */
export async function openView(tx: MarketTx, admin: UserActor, userId: string): Promise<View> {
  const at = realNow()
  const sessionId = newId()
  const ownEnd = await lockLive(tx, admin, at)
  const expiresAt = new Date(Math.min(at.getTime() + VIEW_MINUTES * MINUTE, ownEnd.getTime()))

  await tx.db.insert(sessions).values({
    id: sessionId,
    userId,
    createdAt: at,
    lastUsedAt: at,
    expiresAt,
    viewerId: admin.id,
    viewerSessionId: admin.sessionId
  })

  return { sessionId, userId, expiresAt: expiresAt.toISOString() }
}

/**
 * Holds a session until the end of the transaction: whoever ends it waits, and then finds what it opened.
 * @returns when it ends by itself. @throws session_ended
 */
async function lockLive(tx: MarketTx, { id, sessionId }: UserActor, at: Date): Promise<Date> {
  const [session] = await tx.db
    .select({ expiresAt: sessions.expiresAt })
    .from(sessions)
    .where(
      and(
        eq(sessions.id, sessionId),
        eq(sessions.userId, id),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, at)
      )
    )
    .for('update')
  if (session === undefined) throw new DomainError('session_ended')

  return session.expiresAt
}

/**
 * Rotates a refresh token: each is good for one use. A second use means that it was stolen or replayed and
 * ends the whole family, unless it comes within half a minute and before the new token was used: two tabs
 * that refresh at once, or a reply that was lost. It then gets the same new token.
 * @throws session_ended for an unknown, used or expired token, an ended session, a banned or deactivated
 * user.
 */
export async function rotateRefreshToken(
  market: Market,
  actor: Actor,
  refreshToken: string
): Promise<SessionTokens> {
  const outcome = await transact(market, async (tx) => await rotate(tx, actor, refreshToken))
  // Thrown after the commit: the family's end must outlive the refusal.
  if (outcome === null) throw new DomainError('session_ended')
  return outcome
}

async function rotate(tx: MarketTx, actor: Actor, refreshToken: string): Promise<SessionTokens | null> {
  const at = realNow()

  const [found] = await tx.db
    .select({ token: refreshTokens, session: sessions, user: users })
    .from(refreshTokens)
    .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(eq(refreshTokens.tokenHash, digestOf(refreshToken)))
    .for('update', { of: sessions })

  if (found === undefined || found.session.revokedAt !== null) return null

  const { session, user } = found
  // The lock was waited for: read again whether a rival used the token meanwhile.
  const [token] = await tx.db.select().from(refreshTokens).where(eq(refreshTokens.id, found.token.id))
  if (token === undefined) return null

  const mayRefresh = token.expiresAt > at && session.expiresAt > at && isActive(user)
  const opened = { sessionId: session.id, userId: user.id, role: user.role }

  if (token.usedAt !== null) {
    if (token.sealedSuccessor !== null && isWithinLeeway(token.usedAt, at)) {
      return mayRefresh ? { ...opened, refreshToken: openWith(refreshToken, token.sealedSuccessor) } : null
    }

    await revokeSessions(tx, user.id, [session.id])

    await audit(tx, actor, {
      type: 'auth',
      action: 'session.replayed',
      targetType: 'user',
      targetId: user.id,
      after: { sessionId: session.id }
    })

    return null
  }

  if (!mayRefresh) return null

  const successor = await addRefreshToken(tx, session.id, at)
  await tx.db
    .update(refreshTokens)
    .set({ usedAt: at, sealedSuccessor: sealWith(refreshToken, successor) })
    .where(eq(refreshTokens.id, token.id))

  // Whoever uses a token has received it: the one before it is needed no longer.
  await tx.db
    .update(refreshTokens)
    .set({ sealedSuccessor: null })
    .where(
      and(
        eq(refreshTokens.sessionId, session.id),
        ne(refreshTokens.id, token.id),
        isNotNull(refreshTokens.sealedSuccessor)
      )
    )

  await tx.db.update(sessions).set({ lastUsedAt: at }).where(eq(sessions.id, session.id))
  return { ...opened, refreshToken: successor }
}

function isWithinLeeway(usedAt: Date, at: Date): boolean {
  return at.getTime() - usedAt.getTime() <= refreshing.leewaySeconds * 1000
}

/** Removes the new tokens that used ones give no more. */
export async function forgetSuccessors({ db }: Market): Promise<void> {
  const before = new Date(realNow().getTime() - refreshing.leewaySeconds * 1000)
  const late = and(isNotNull(refreshTokens.sealedSuccessor), lt(refreshTokens.usedAt, before))

  await inBatches(
    async (limit) =>
      await db
        .update(refreshTokens)
        .set({ sealedSuccessor: null })
        .where(atMost(limit, refreshTokens, late))
        .returning({ id: refreshTokens.id })
  )
}

async function addRefreshToken(market: Market, sessionId: string, at: Date): Promise<string> {
  const refreshToken = randomBytes(32).toString('base64url')
  await market.db.insert(refreshTokens).values({
    id: newId(),
    sessionId,
    tokenHash: digestOf(refreshToken),
    createdAt: at,
    expiresAt: new Date(at.getTime() + market.rules.refreshTokenDays * DAY)
  })

  return refreshToken
}

/**
 * Ends sessions on REST and on open sockets at once; without ids, all of the user's. What they asked for ends
 * with them: their links, or with all sessions all links of the account. Whoever is signed out must not come
 * back by a mail.
 */
export async function revokeSessions(market: Market, userId: string, sessionIds?: string[]): Promise<void> {
  const all = and(eq(sessions.userId, userId), isNull(sessions.revokedAt))
  await market.db
    .update(sessions)
    .set({ revokedAt: realNow() })
    .where(
      sessionIds === undefined ? all : and(all, sql`${sessions.id} = any(${sql.param(sessionIds)}::uuid[])`)
    )

  await endViewsOf(market, userId, sessionIds)
  await endLinks(market, userId, sessionIds)
  market.emit('sessions:revoked', sessionIds === undefined ? { userId } : { userId, sessionIds })
}

/** Ends what an admin looks at as somebody else; with ids, what these sessions of theirs opened. */
export async function endViewsOf(market: Market, adminId: string, sessionIds?: string[]): Promise<void> {
  const all = and(eq(sessions.viewerId, adminId), isNull(sessions.revokedAt))
  await market.db
    .update(sessions)
    .set({ revokedAt: realNow() })
    .where(sessionIds === undefined ? all : and(all, inArray(sessions.viewerSessionId, sessionIds)))
}

/** Ends all of the user's sessions but one; all, when there is none to keep. */
export async function revokeOtherSessions(
  market: Market,
  userId: string,
  keptId: string | null
): Promise<void> {
  const rows = await market.db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)))
  const others = rows.map(({ id }) => id).filter((id) => id !== keptId)
  if (others.length > 0) await revokeSessions(market, userId, others)
}

/** Is this session of the user's still signed in? */
export async function isLive(market: Market, userId: string, sessionId: string): Promise<boolean> {
  const rows = await market.db
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(
        eq(sessions.id, sessionId),
        eq(sessions.userId, userId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, realNow())
      )
    )

  return rows.length > 0
}

export interface SessionUser {
  id: string
  role: Role
  language: 'en' | 'ar'
  arabic: 'lebanese' | 'standard' | null
  secondFactorAt: Date | null
  adminScopes: AdminScope[]
}
/** What a session itself holds of who uses it. */
export interface SessionState {
  provenAt: Date | null
  /** The admin who looks on in it as its user. */
  viewerId: string | null
}
export type SessionUserNow = SessionUser & SessionState

/** The user of a live session, as they are now: the token says who, the database says what they may do. */
export async function findSessionUser(
  market: Market,
  sessionId: string,
  userId: string
): Promise<SessionUserNow | null> {
  return ofUser(await readUser(market, sessionId), userId)
}

export type SessionAccount = typeof users.$inferSelect & SessionState

/** The same with all that the account holds: for whoever asks for nothing else, it is one query, not two. */
export async function findSessionAccount(
  market: Market,
  sessionId: string,
  userId: string
): Promise<SessionAccount | null> {
  return ofUser(await readAccount(market, sessionId), userId)
}

/** A session lets in nobody but its own user. */
function ofUser<Found extends SessionUser>(found: Found | undefined, userId: string): Found | null {
  return found?.id === userId ? found : null
}

/** Which of these sessions still let somebody in; one query, however many there are. */
export async function findLiveSessions(market: Market, sessionIds: string[]): Promise<Set<string>> {
  if (sessionIds.length === 0) return new Set()

  const rows = await market.db
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        inArray(sessions.id, sessionIds),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, realNow()),
        isActiveUser
      )
    )

  return new Set(rows.map(({ id }) => id))
}

// Every signed-in request reads its session, so one statement reads those of many requests.

const sessionState = { provenAt: sessions.provenAt, viewerId: sessions.viewerId }

const runLookup = preparedQueries<{ sessionId: string; user: SessionUserNow }>()
const readUser = gatheredReads(async (market, sessionIds) => {
  const { count, ...values } = liveAmong(sessionIds)
  return bySession(await runLookup(market, `users, ${count}`, (pool) => buildLookup(pool, count), values))
})

function buildLookup({ db }: Market, count: AskedKeys['count']) {
  const user = {
    id: users.id,
    role: users.role,
    language: users.language,
    arabic: users.arabic,
    secondFactorAt: users.secondFactorAt,
    adminScopes: users.adminScopes,
    ...sessionState
  }

  return db
    .select({ sessionId: sessions.id, user })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(isLiveAmong(count))
}

const runAccount = preparedQueries<{ sessionId: string; user: SessionAccount }>()
const readAccount = gatheredReads(async (market, sessionIds) => {
  const { count, ...values } = liveAmong(sessionIds)
  return bySession(
    await runAccount(market, `accounts, ${count}`, (pool) => buildAccount(pool, count), values)
  )
})

function buildAccount({ db }: Market, count: AskedKeys['count']) {
  return db
    .select({ sessionId: sessions.id, user: { ...getTableColumns(users), ...sessionState } })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(isLiveAmong(count))
}

/** The values of `isLiveAmong`. */
function liveAmong(keys: string[]): { count: AskedKeys['count']; sessionIds: string; at: string } {
  const { count, value } = askedKeys(keys)
  return { count, sessionIds: value, at: realNow().toISOString() }
}

function isLiveAmong(count: AskedKeys['count']) {
  return and(
    isAsked(sessions.id, count, 'sessionIds'),
    isNull(sessions.revokedAt),
    gt(sessions.expiresAt, sql.placeholder('at')),
    isActiveUser
  )
}

function bySession<User>(rows: Array<{ sessionId: string; user: User }>): Map<string, User> {
  return new Map(rows.map(({ sessionId, user }) => [sessionId, user]))
}
