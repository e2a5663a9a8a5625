import { eq } from 'drizzle-orm'
import { users } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import { requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { now } from '../shared/clock.js'
import { DomainError } from '../shared/errors.js'
import { enqueue } from '../shared/jobs.js'
import { transact } from '../shared/transaction.js'
import type { Origin } from './commands.js'
import { hashPassword, refuseCommonPassword, verifyPassword } from './passwords.js'
import { normalizeEmail } from './policy.js'
import { loadUser } from './queries.js'
import type { ChangeEmail, ChangePassword } from './schemas.js'
import { revokeOtherSessions } from './sessions.js'
import { recordFailure, refuseThrottled } from './throttle.js'
import { replaceToken } from './tokens.js'

/** Sets a new password; every other session ends, and the owner is told. @throws wrong_credentials, password_too_common, too_many_requests */
export async function changePassword (db: Db, actor: Actor, input: ChangePassword, origin: Origin): Promise<void> {
  const { user } = await reauthenticate(db, actor, input.password, origin.address)
  await refuseCommonPassword(input.newPassword)
  const passwordHash = await hashPassword(input.newPassword)
  await transact(db, async (tx) => {
    await tx.update(users).set({ passwordHash, updatedAt: now() }).where(eq(users.id, user.id))
    await revokeOtherSessions(tx, user.id, user.sessionId)
    await enqueue(tx, 'mail:security', { userId: user.id, event: 'password_changed' })
    await audit(tx, user, { type: 'auth', action: 'password.changed', targetType: 'user', targetId: user.id })
  })
}

/**
 * Asks the new address for its consent; nothing changes before that. An address that has an account already gets no mail and the
 * same answer, so nobody learns by this who is here.
 * @throws wrong_credentials, too_many_requests
 */
export async function requestEmailChange (db: Db, actor: Actor, input: ChangeEmail, origin: Origin): Promise<void> {
  const { user, account } = await reauthenticate(db, actor, input.password, origin.address)
  const email = normalizeEmail(input.email)
  await transact(db, async (tx) => {
    const taken = await tx.select({ id: users.id }).from(users).where(eq(users.email, email))
    const tokenId = await replaceToken(tx, { userId: user.id, kind: 'change', email, previousEmail: account.email, sessionId: user.sessionId })
    if (taken.length === 0) await enqueue(tx, 'mail:change', { tokenId })
    await audit(tx, user, { type: 'auth', action: 'email.change_requested', targetType: 'user', targetId: user.id })
  })
}

/** The caller, having shown the password once more. Guesses count as failed log-ins. @throws wrong_credentials, too_many_requests */
export async function reauthenticate (db: Db, actor: Actor, password: string, address: string): Promise<{ user: UserActor, account: typeof users.$inferSelect }> {
  const user = requireUser(actor)
  const account = await loadUser(db, user.id)
  const attempt = { email: account.email, address }
  await refuseThrottled(db, attempt)
  if (await verifyPassword(password, account.passwordHash)) return { user, account }
  await recordFailure(db, attempt)
  throw new DomainError('wrong_credentials')
}
