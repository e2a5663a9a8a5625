import { eq } from 'drizzle-orm'
import { users } from '../../drizzle/schema/index.js'
import { isActive } from '../shared/active.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DomainError, sqlState } from '../shared/errors.js'
import { enqueue } from '../shared/jobs.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { hashPassword, refuseCommonPassword } from './passwords.js'
import { normalizeEmail } from './policy.js'
import type { ForgotPassword, ResetPassword, VerifyEmail } from './schemas.js'
import { isLive, revokeOtherSessions, revokeSessions } from './sessions.js'
import { forgetFailures } from './throttle.js'
import { endLinks, findToken, consumeToken, type TokenRow } from './tokens.js'

/**
 * Sends a link for a new password, if the address has an account. For an address without one the same work is
 * done, down to a job that sends nothing: neither the answer nor its time tells which addresses have
 * accounts.
 */
export async function requestPasswordReset(
  market: Market,
  actor: Actor,
  { email }: ForgotPassword
): Promise<void> {
  await transact(market, async (tx) => {
    const [user] = await tx.db
      .select({ id: users.id })
      .from(users)
      .where(eq(users.email, normalizeEmail(email)))
    const userId = user?.id ?? null

    await enqueue(tx, 'mail:reset', { userId })

    await audit(tx, actor, {
      type: 'auth',
      action: 'password.reset_requested',
      targetType: 'user',
      targetId: userId
    })
  })
}

/**
 * Sets a new password by the link from the mail. The link works once, for `resetLinkMinutes`, and only while
 * the account still has the address that it went to. Every session and every other link ends, and what other
 * domains let in without a session. A user who was locked out by somebody else's guesses can sign in again.
 * @param endMore ends that, in the same transaction
 * @throws link_not_valid, password_too_common
 */
export async function resetPassword(
  market: Market,
  actor: Actor,
  { token, password }: ResetPassword,
  endMore: (tx: MarketTx, userId: string) => Promise<unknown>
): Promise<void> {
  await refuseCommonPassword(password)

  if ((await findToken(market, token, ['reset'])) === null) throw new DomainError('link_not_valid')

  // Hashed before the transaction: it takes a quarter of a second, and the embedded database has one
  // connection.
  const passwordHash = await hashPassword(password, market.rules)
  await transact(market, async (tx) => {
    const { link, user } = await redeem(tx, token, ['reset'])
    if (user.email !== link.email) throw new DomainError('link_not_valid')

    // Who opens the link reads the address's mail.
    await tx.db
      .update(users)
      .set({ passwordHash, isVerified: true, updatedAt: tx.now() })
      .where(eq(users.id, user.id))
    await revokeSessions(tx, user.id)
    await endMore(tx, user.id)
    await forgetFailures(tx, user.email)
    await enqueue(tx, 'mail:security', { userId: user.id, event: 'password_changed' })
    await audit(tx, actor, { type: 'auth', action: 'password.reset', targetType: 'user', targetId: user.id })
  })
}

/** Sends the link that verifies the caller's address once more; nothing when it is verified. */
export async function requestVerification(market: Market, actor: Actor): Promise<void> {
  const user = requireUser(actor)
  await enqueue(market, 'mail:verify', { userId: user.id })
}

/**
 * Verifies an address by the link that was sent to it: the account's own, or its new one. Of a new address,
 * other sessions and all other links end and the old address is told. The session that asked for the change
 * must still be signed in.
 * @throws link_not_valid, email_taken
 */
export async function verifyEmail(market: Market, actor: Actor, { token }: VerifyEmail): Promise<void> {
  try {
    await transact(market, async (tx) => {
      const { link, user } = await redeem(tx, token, ['verify', 'change'])
      if (!(await stillHolds(tx, link, user.email))) throw new DomainError('link_not_valid')

      await tx.db
        .update(users)
        .set({ email: link.email, isVerified: true, updatedAt: tx.now() })
        .where(eq(users.id, user.id))

      if (link.kind === 'change') await completeChange(tx, link)

      await audit(tx, actor, {
        type: 'auth',
        action: link.kind === 'change' ? 'email.changed' : 'email.verified',
        targetType: 'user',
        targetId: user.id
      })
    })
  } catch (error) {
    if (sqlState(error) === '23505') throw new DomainError('email_taken')
    throw error
  }
}

/** A link verifies the account's own address, or changes it for a session that is still signed in. */
async function stillHolds(
  tx: MarketTx,
  { kind, userId, email, previousEmail, sessionId }: TokenRow,
  address: string
): Promise<boolean> {
  if (kind !== 'change') return address === email
  return address === previousEmail && sessionId !== null && (await isLive(tx, userId, sessionId))
}

async function completeChange(tx: MarketTx, { id, userId, sessionId }: TokenRow): Promise<void> {
  await revokeOtherSessions(tx, userId, sessionId)
  await endLinks(tx, userId)
  await enqueue(tx, 'mail:moved-away', { tokenId: id })
}

async function redeem(tx: MarketTx, token: string, kinds: Array<TokenRow['kind']>) {
  const found = await findToken(tx, token, kinds)
  if (found === null) throw new DomainError('link_not_valid')

  // Locks the account first: who ends its links meanwhile has ended this one before it is used.
  const [user] = await tx.db.select().from(users).where(eq(users.id, found.userId)).for('update')
  const link = await consumeToken(tx, token, kinds)
  if (link === null || user === undefined || !isActive(user)) {
    throw new DomainError('link_not_valid')
  }

  return { link, user }
}
