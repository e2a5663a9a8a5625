import { and, desc, eq, gt, isNull, lt, ne } from 'drizzle-orm'
import { sessions } from '../../drizzle/schema/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { realNow } from '../shared/clock.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'
import { decodeIdCursor, toPage } from '../shared/page.js'
import type { Page, PageQuery } from '../shared/schemas.js'
import { transact } from '../shared/transaction.js'
import { lockUser } from './queries.js'
import type { Device, RevokeDevices } from './schemas.js'
import { revokeOtherSessions, revokeSessions } from './sessions.js'
import { endLinks } from './tokens.js'

type SessionRow = typeof sessions.$inferSelect

/**
 * Where the caller is signed in: this session first, then the newest sign-in. By sign-in and not by use,
 * because what is used while somebody turns pages would jump to a page that they have seen.
 */
export async function listDevices(
  market: Market,
  actor: Actor,
  { limit, cursor }: PageQuery
): Promise<Page<Device>> {
  const { db } = market
  const { id: userId, sessionId } = requireUser(actor)
  const last = cursor === undefined ? null : decodeIdCursor(cursor)
  const isLive = and(
    eq(sessions.userId, userId),
    isNull(sessions.revokedAt),
    gt(sessions.expiresAt, realNow())
  )

  const current =
    last === null
      ? await db
          .select()
          .from(sessions)
          .where(and(isLive, eq(sessions.id, sessionId)))
      : []

  const others = await db
    .select()
    .from(sessions)
    .where(
      and(
        isLive,
        ne(sessions.id, sessionId),
        last === null || last === sessionId ? undefined : lt(sessions.id, last)
      )
    )
    .orderBy(desc(sessions.id))
    .limit(limit + 1)

  return toPage(
    [...current, ...others],
    limit,
    (row) => presentDevice(row, sessionId),
    ({ id }) => [id]
  )
}

function presentDevice(
  { id, userAgent, createdAt, lastUsedAt, expiresAt, viewerId }: SessionRow,
  currentId: string
): Device {
  return {
    id,
    userAgent,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    isCurrent: id === currentId,
    isView: viewerId !== null
  }
}

/** Signs one of the caller's devices out. @throws not_found also for another's. */
export async function revokeDevice(market: Market, actor: Actor, { id }: { id: string }): Promise<void> {
  const user = requireUser(actor)
  await transact(market, async (tx) => {
    const [own] = await tx.db
      .select({ id: sessions.id })
      .from(sessions)
      .where(and(eq(sessions.id, id), eq(sessions.userId, user.id), isNull(sessions.revokedAt)))
    if (own === undefined) throw new DomainError('not_found')

    await revokeSessions(tx, user.id, [id])
    await audit(tx, user, { type: 'auth', action: 'session.revoked', targetType: 'user', targetId: user.id })
  })
}

/**
 * Signs the caller out everywhere, or everywhere but here. Links that were sent by mail end in both cases.
 */
export async function revokeDevices(
  market: Market,
  actor: Actor,
  { keepCurrent }: RevokeDevices
): Promise<void> {
  const user = requireUser(actor)
  await transact(market, async (tx) => {
    // Held, so that a log-in at the same moment comes either before and is ended, or after.
    await lockUser(tx, user.id)

    if (keepCurrent) await revokeOtherSessions(tx, user.id, user.sessionId)
    else await revokeSessions(tx, user.id)

    await endLinks(tx, user.id)

    await audit(tx, user, {
      type: 'auth',
      action: 'sessions.revoked',
      targetType: 'user',
      targetId: user.id,
      after: { keepCurrent }
    })
  })
}
