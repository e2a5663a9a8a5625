import { eq } from 'drizzle-orm'
import { sessions, users } from '../../drizzle/schema/index.js'
import { isActive } from '../shared/active.js'
import { PROOF_MINUTES, requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { realNow } from '../shared/clock.js'
import { DomainError } from '../shared/errors.js'
import type { Market, MarketTx } from '../shared/market.js'
import { MINUTE } from '../shared/time.js'
import { transact } from '../shared/transaction.js'
import { confirmUnchanged, reauthenticate } from './credentials.js'
import { secondFactor } from './policy.js'
import { presentUser } from './present.js'
import { loadUser, lockUser } from './queries.js'
import type { CompleteSignIn, Prove, Proven, User } from './schemas.js'
import type { Sealer } from './sealed.js'
import { takeCode } from './second-factor.js'
import { isLive, openSession, type SessionTokens } from './sessions.js'
import { codeBudgets, forgetGuesses, guess, sessionCodeBudgets } from './throttle.js'
import { addChallenge, consumeToken, findToken } from './tokens.js'

type UserRow = typeof users.$inferSelect

/** The client that signs in. */
export interface Origin {
  address: string
  userAgent: string | null
}
export interface Opened {
  user: User
  session: SessionTokens
}
/** The secret of a sign-in that owes its second factor. */
export interface Owing {
  challenge: string
}

/**
 * What every door does with somebody who has shown who they are: opens a session, or keeps that they owe the
 * second factor.
 * @param action what the audit log calls it
 */
export async function enter(
  tx: MarketTx,
  actor: Actor,
  row: UserRow,
  { userAgent }: Origin,
  action: 'login' | 'login.oidc'
): Promise<Opened | Owing> {
  if (row.secondFactorAt !== null) return { challenge: await addChallenge(tx, row) }
  return await open(tx, actor, row, userAgent, action)
}

/**
 * What `enter` gave, after the commit: what is owed must outlive the refusal.
 * @throws second_factor_needed
 */
export function requireOpened(entered: Opened | Owing): Opened {
  if (!('challenge' in entered)) return entered

  throw new DomainError('second_factor_needed', {
    challenge: entered.challenge,
    expiresIn: (secondFactor.waitMinutes * MINUTE) / 1000
  })
}

async function open(
  tx: MarketTx,
  actor: Actor,
  row: UserRow,
  userAgent: string | null,
  action: string
): Promise<Opened> {
  const session = await openSession(tx, row, userAgent)
  await audit(
    tx,
    { ...actor, role: row.role, id: row.id, sessionId: session.sessionId },
    { type: 'auth', action, targetType: 'user', targetId: row.id }
  )

  return { user: presentUser(row, tx.files), session }
}

/**
 * Completes a sign-in by a code of the app or one on paper. The challenge works once, and not after a new
 * password, a ban or a sign-out everywhere. A wrong code leaves it open, within the budgets of codes.
 * @throws session_ended for a challenge that does not work any more, second_factor_wrong, too_many_requests
 */
export async function completeSignIn(
  market: Market,
  actor: Actor,
  { challenge, code }: CompleteSignIn,
  origin: Origin,
  sealer: Sealer
): Promise<Opened> {
  const found = await findToken(market, challenge, ['second-factor'])
  if (found === null) throw new DomainError('session_ended')

  const { userId } = found
  const budgets = codeBudgets(userId, origin.address)

  const complete = async (tx: MarketTx): Promise<Opened | null> => {
    // Locked first: who ends its links meanwhile has ended this one before it is used.
    const row = await lockUser(tx, userId)
    if (!isActive(row) || (await findToken(tx, challenge, ['second-factor'])) === null) {
      throw new DomainError('session_ended')
    }
    if (!(await takeCode(tx, userId, code, sealer))) return null

    await consumeToken(tx, challenge, ['second-factor'])
    return await open(tx, actor, row, origin.userAgent, 'login.second_factor')
  }
  const opened = await guess(market, budgets, async () => await transact(market, complete))

  if (opened === null) {
    await audit(market, actor, { type: 'auth', action: 'login.failed', targetType: 'user', targetId: userId })
    throw new DomainError('second_factor_wrong')
  }

  await forgetGuesses(market, budgets)
  return opened
}

/**
 * Shows once more who uses this session: by a code of the second factor where there is one, or else by the
 * password. It counts for ten minutes, for this session alone.
 * @throws proof_needed with what it is shown `by`, if that is missing; wrong_credentials,
 * second_factor_wrong, session_ended, too_many_requests, unavailable
 */
export async function prove(market: Market, actor: Actor, input: Prove, sealer: Sealer): Promise<Proven> {
  const user = requireUser(actor)
  const { secondFactorAt } = await loadUser(market, user.id)
  const by = secondFactorAt === null ? 'password' : 'code'

  if (by === 'code' && input.code !== undefined) return await proveByCode(market, user, input.code, sealer)
  if (by === 'password' && input.password !== undefined) {
    return await proveByPassword(market, user, input.password)
  }

  throw new DomainError('proof_needed', { by })
}

async function proveByPassword(market: Market, user: UserActor, password: string): Promise<Proven> {
  const { account } = await reauthenticate(market, user, password)

  return await transact(market, async (tx) => {
    await confirmUnchanged(tx, user, account)
    return await writeProof(tx, user, 'password')
  })
}

async function proveByCode(market: Market, user: UserActor, code: string, sealer: Sealer): Promise<Proven> {
  const budgets = sessionCodeBudgets(user)

  const show = async (tx: MarketTx): Promise<Proven | null> => {
    await lockUser(tx, user.id)
    if (!(await isLive(tx, user.id, user.sessionId))) throw new DomainError('session_ended')

    return (await takeCode(tx, user.id, code, sealer)) ? await writeProof(tx, user, 'code') : null
  }
  const proven = await guess(market, budgets, async () => await transact(market, show))

  if (proven === null) throw new DomainError('second_factor_wrong')

  await forgetGuesses(market, budgets)
  return proven
}

async function writeProof(tx: MarketTx, user: UserActor, by: 'password' | 'code'): Promise<Proven> {
  const at = realNow()

  await tx.db.update(sessions).set({ provenAt: at }).where(eq(sessions.id, user.sessionId))
  await audit(tx, user, {
    type: 'auth',
    action: 'session.proven',
    targetType: 'user',
    targetId: user.id,
    after: { by }
  })

  return { provenUntil: new Date(at.getTime() + PROOF_MINUTES * MINUTE).toISOString() }
}
