import { eq } from 'drizzle-orm'
import { users } from '../../drizzle/schema/index.js'
import { isActive } from '../shared/active.js'
import { requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DAY_MINUTES, spendOrRefuse } from '../shared/budgets.js'
import { DomainError } from '../shared/errors.js'
import { enqueue } from '../shared/jobs.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { hashPassword, refuseCommonPassword, verifyPassword } from './passwords.js'
import { normalizeEmail } from './policy.js'
import { loadUser, lockUser } from './queries.js'
import type { ChangeEmail, ChangePassword } from './schemas.js'
import { isLive, revokeOtherSessions } from './sessions.js'
import { forgetGuesses, guess, sessionBudgets } from './throttle.js'
import { endLinks, replaceToken } from './tokens.js'

/** How often one account may ask to be moved to another address. */
const CHANGES_A_DAY = 10

/** A user who has shown their password, and the account as it was then. */
interface Shown {
  user: UserActor
  account: typeof users.$inferSelect
}

/**
 * Sets a new password. Every other session and every pending link ends, and the owner is told.
 * @throws wrong_credentials, password_too_common, too_many_requests
 */
export async function changePassword(market: Market, actor: Actor, input: ChangePassword): Promise<void> {
  const { user, account } = await reauthenticate(market, actor, input.password)
  await refuseCommonPassword(input.newPassword)

  const passwordHash = await hashPassword(input.newPassword, market.rules)
  await transact(market, async (tx) => {
    await confirmUnchanged(tx, user, account)
    await tx.db.update(users).set({ passwordHash, updatedAt: tx.now() }).where(eq(users.id, user.id))
    await revokeOtherSessions(tx, user.id, user.sessionId)
    await endLinks(tx, user.id)
    await enqueue(tx, 'mail:security', { userId: user.id, event: 'password_changed' })
    await audit(tx, user, { type: 'auth', action: 'password.changed', targetType: 'user', targetId: user.id })
  })
}

/**
 * Asks the new address for its consent. Nothing changes before that, and the session that asked must still be
 * signed in then. An address that has an account already gets no mail and the same answer, so nobody learns
 * who has an account.
 * @throws wrong_credentials, too_many_requests
 */
export async function requestEmailChange(market: Market, actor: Actor, input: ChangeEmail): Promise<void> {
  const { user, account } = await reauthenticate(market, actor, input.password)
  const email = normalizeEmail(input.email)

  await transact(market, async (tx) => {
    await confirmUnchanged(tx, user, account)

    const taken = await tx.db.select({ id: users.id }).from(users).where(eq(users.email, email))

    const tokenId = await replaceToken(tx, {
      userId: user.id,
      kind: 'change',
      email,
      previousEmail: account.email,
      sessionId: user.sessionId
    })

    // Each request mails an address that may be a stranger's. Requests for taken addresses are counted as
    // well, so that nothing distinguishes them.
    await spendOrRefuse(tx, [{ key: `email-change:${user.id}`, limit: CHANGES_A_DAY, minutes: DAY_MINUTES }])
    if (taken.length === 0) await enqueue(tx, 'mail:change', { tokenId })

    await audit(tx, user, {
      type: 'auth',
      action: 'email.change_requested',
      targetType: 'user',
      targetId: user.id
    })
  })
}

/**
 * The caller, after showing the password once more. Wrong passwords count against their session alone.
 * @throws wrong_credentials, too_many_requests, unavailable
 */
export async function reauthenticate(market: Market, actor: Actor, password: string): Promise<Shown> {
  const user = requireUser(actor)
  const account = await loadUser(market, user.id)
  const budgets = sessionBudgets(user)
  if (
    !(await guess(
      market,
      budgets,
      async () => await verifyPassword(password, account.passwordHash, market.rules)
    ))
  ) {
    throw new DomainError('wrong_credentials')
  }

  await forgetGuesses(market, budgets)
  return { user, account }
}

/**
 * Locks the account and checks that the shown password still counts: comparing takes a quarter of a second,
 * in which its owner may have changed it, or ended the session that asks.
 * @throws session_ended, wrong_credentials
 */
export async function confirmUnchanged(
  tx: MarketTx,
  user: UserActor,
  shown: typeof users.$inferSelect
): Promise<void> {
  const account = await lockUser(tx, user.id)
  if (!isActive(account) || !(await isLive(tx, user.id, user.sessionId))) {
    throw new DomainError('session_ended')
  }
  if (account.passwordHash !== shown.passwordHash) throw new DomainError('wrong_credentials')
}
