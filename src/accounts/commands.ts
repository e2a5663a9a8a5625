import { and, eq } from 'drizzle-orm'
import { users } from '../../drizzle/schema/index.js'
import { isActive, isActiveUser } from '../shared/active.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DomainError, sqlState } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import { enqueue } from '../shared/jobs.js'
import type { Market, MarketTx } from '../shared/market.js'
import { cleanName } from '../shared/names.js'
import { requirePhone } from '../shared/phone.js'
import { transact } from '../shared/transaction.js'
import { hashPassword, refuseCommonPassword, verifyPassword } from './passwords.js'
import { normalizeEmail } from './policy.js'
import { presentUser } from './present.js'
import type { LogIn, SignUp, UpdateProfile, User } from './schemas.js'
import { openSession, revokeSessions, rotateRefreshToken, type SessionTokens } from './sessions.js'
import { enter, requireOpened, type Opened, type Origin } from './sign-in.js'
import { phoneChanges } from './steps.js'
import { forgetGuesses, guess, logInBudgets } from './throttle.js'
import { findCity } from '../catalog/index.js'

/**
 * Makes an account and signs it in. A provider may sell only after applying and being approved.
 * @throws email_taken, password_too_common, unknown_city, contact_not_allowed in the name,
 * phone_not_valid
 */
export async function signUp(market: Market, actor: Actor, input: SignUp, origin: Origin): Promise<Opened> {
  await refuseCommonPassword(input.password)

  const city = await resolveCity(market, input.city)
  // Hashed before the transaction: it takes a quarter of a second, and the embedded database has one
  // connection.
  const passwordHash = await hashPassword(input.password, market.rules)

  try {
    return await transact(market, async (tx) => {
      const at = tx.now()

      const [row] = await tx.db
        .insert(users)
        .values({
          id: newId(),
          name: cleanName('name', input.name),
          email: normalizeEmail(input.email),
          passwordHash,
          role: input.role ?? 'client',
          phone: input.phone === undefined ? null : requirePhone(input.phone, tx.rules.country),
          city: city ?? null,
          language: input.language ?? actor.locale,
          createdAt: at,
          updatedAt: at
        })
        .returning()

      if (row === undefined) throw new Error('the new user was not returned')

      const session = await openSession(tx, row, origin.userAgent)
      await enqueue(tx, 'mail:verify', { userId: row.id })
      await audit(
        tx,
        { ...actor, role: row.role, id: row.id, sessionId: session.sessionId },
        { type: 'auth', action: 'account.created', targetType: 'user', targetId: row.id }
      )

      return { user: presentUser(row, tx.files), session }
    })
  } catch (error) {
    if (sqlState(error) === '23505') throw new DomainError('email_taken')
    throw error
  }
}

/**
 * Signs in. Unknown, banned and deactivated accounts answer exactly as a wrong password does.
 * @throws wrong_credentials, second_factor_needed with the `challenge` that completes it,
 * too_many_requests, unavailable
 */
export async function logIn(market: Market, actor: Actor, input: LogIn, origin: Origin): Promise<Opened> {
  const email = normalizeEmail(input.email)
  const budgets = logInBudgets(email, origin.address)
  const [row] = await market.db.select().from(users).where(eq(users.email, email))
  const matches = await guess(
    market,
    budgets,
    async () => await verifyPassword(input.password, row?.passwordHash ?? null, market.rules)
  )

  if (row === undefined || !matches || !isActive(row)) {
    await audit(market, actor, {
      type: 'auth',
      action: 'login.failed',
      targetType: 'user',
      targetId: row?.id ?? null
    })

    throw new DomainError('wrong_credentials')
  }

  const entered = await transact(market, async (tx) => {
    const account = await confirmMayEnter(tx, row)
    await forgetGuesses(tx, budgets)

    return await enter(tx, actor, account, origin, 'login')
  })

  return requireOpened(entered)
}

/**
 * Comparing a password takes a quarter of a second. A session opens only if the password is still the same
 * and the account was not banned meanwhile. The row is locked, so that neither can happen before the session
 * exists and can be ended.
 * @returns the account as it is now
 * @throws wrong_credentials
 */
async function confirmMayEnter(
  tx: MarketTx,
  { id, passwordHash }: typeof users.$inferSelect
): Promise<typeof users.$inferSelect> {
  const [row] = await tx.db.select().from(users).where(eq(users.id, id)).for('share')
  if (row?.passwordHash !== passwordHash || !isActive(row)) {
    throw new DomainError('wrong_credentials')
  }

  return row
}

/** @throws session_ended */
export async function refreshSession(
  market: Market,
  actor: Actor,
  refreshToken: string
): Promise<SessionTokens> {
  return await rotateRefreshToken(market, actor, refreshToken)
}

/** Ends the session that the actor is using, on every door. */
export async function logOut(market: Market, actor: Actor): Promise<void> {
  const user = requireUser(actor)
  await transact(market, async (tx) => {
    await revokeSessions(tx, user.id, [user.sessionId])
    await audit(tx, user, { type: 'auth', action: 'logout', targetType: 'user', targetId: user.id })
  })
}

/**
 * Changes the profile. A new telephone number is not verified.
 * @throws unknown_city, contact_not_allowed in the name, phone_not_valid
 */
export async function updateProfile(market: Market, actor: Actor, input: UpdateProfile): Promise<User> {
  const user = requireUser(actor)
  const city = input.city === null ? null : await resolveCity(market, input.city)
  const phone =
    typeof input.phone === 'string' ? requirePhone(input.phone, market.rules.country) : input.phone

  const [row] = await market.db
    .update(users)
    .set({
      ...(input.name === undefined ? {} : { name: cleanName('name', input.name) }),
      ...(phone === undefined ? {} : phoneChanges(phone)),
      ...(city === undefined ? {} : { city }),
      ...(input.language === undefined ? {} : { language: input.language }),
      ...(input.arabic === undefined ? {} : { arabic: input.arabic }),
      updatedAt: market.now()
    })
    .where(eq(users.id, user.id))
    .returning()

  if (row === undefined) throw new DomainError('not_found')

  return presentUser(row, market.files)
}

/**
 * Called before somebody stops being an admin who may do everything: by a ban, by leaving, or with fewer
 * scopes. Of whoever is none, nothing is asked.
 * @throws last_admin when no other such admin could still sign in. The rows are locked, so two admins cannot
 * leave at once.
 */
export async function refuseLastAdmin(market: Market, userId: string): Promise<void> {
  const admins = await market.db
    .select({ id: users.id, scopes: users.adminScopes })
    .from(users)
    .where(and(eq(users.role, 'admin'), isActiveUser))
    .orderBy(users.id)
    .for('update')

  const full = admins.filter(({ scopes }) => scopes.includes('everything'))
  if (full.length > 0 && full.every(({ id }) => id === userId)) throw new DomainError('last_admin')
}

/** The slug of a city named in either language; undefined stays undefined. @throws unknown_city */
async function resolveCity(market: Market, city: string | undefined): Promise<string | undefined> {
  if (city === undefined) return undefined

  const found = await findCity(market, city)
  if (found === null) throw new DomainError('unknown_city')
  return found.slug
}
