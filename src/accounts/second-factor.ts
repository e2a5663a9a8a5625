import { and, eq, isNull, lt } from 'drizzle-orm'
import { randomBytes } from 'node:crypto'
import { recoveryCodes, secondFactors, users } from '../../drizzle/schema/index.js'
import { requireProof, requireUser, type Actor, type UserActor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { realNow } from '../shared/clock.js'
import { digestOf } from '../shared/digest.js'
import { DomainError } from '../shared/errors.js'
import { enqueue } from '../shared/jobs.js'
import type { Market, MarketTx } from '../shared/market.js'
import { plainText } from '../shared/plain-text.js'
import { transact } from '../shared/transaction.js'
import { secondFactor } from './policy.js'
import { lockUser } from './queries.js'
import type { NewRecoveryCodes, NewSecondFactor, SecondFactor, TypedCode } from './schemas.js'
import type { Sealer } from './sealed.js'
import { revokeOtherSessions } from './sessions.js'
import { forgetGuesses, guess, sessionCodeBudgets } from './throttle.js'
import { base32, otpauthUri, stepOfCode } from './totp.js'

// Codes keep the real clock, as all tokens do.

/** As RFC 4226 recommends for HMAC-SHA-1. */
const SECRET_BYTES = 20
/** Eighty bits, which nobody guesses: a plain hash keeps them. */
const RECOVERY_BYTES = 10
const APP_CODE = /^\d{6}$/

/** How the caller's second factor stands. */
export async function getSecondFactor(market: Market, actor: Actor): Promise<SecondFactor> {
  const { id } = requireUser(actor)

  const [account] = await market.db
    .select({ since: users.secondFactorAt })
    .from(users)
    .where(eq(users.id, id))
  const left = await market.db
    .select({ hash: recoveryCodes.codeHash })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, id), isNull(recoveryCodes.usedAt)))

  return { since: account?.since?.toISOString() ?? null, recoveryCodesLeft: left.length }
}

/**
 * Makes a secret for an authenticator app. It counts once `confirmSecondFactor` has seen a code of it; begun
 * again before that, there is a new one. It needs a proof: whoever stole a session could else prove with an
 * app of their own.
 * @throws proof_needed, second_factor_on
 */
export async function startSecondFactor(
  market: Market,
  actor: Actor,
  sealer: Sealer
): Promise<NewSecondFactor> {
  const user = requireProof(actor)
  const secret = randomBytes(SECRET_BYTES)

  return await transact(market, async (tx) => {
    const { email, secondFactorAt } = await lockUser(tx, user.id)
    if (secondFactorAt !== null) throw new DomainError('second_factor_on')

    await tx.db.delete(secondFactors).where(eq(secondFactors.userId, user.id))
    await tx.db.insert(secondFactors).values({
      userId: user.id,
      sealedSecret: sealer.seal(secret.toString('base64url')),
      createdAt: realNow()
    })

    return { secret: base32(secret), uri: otpauthUri(secret, ISSUER, email) }
  })
}

/** Under which name an app lists the account. */
const ISSUER = 'Taskego'

/**
 * Turns the second factor on, by a code of the app. Other sessions, which showed none, end, and the owner is
 * told.
 * @returns the recovery codes, which are shown this once
 * @throws proof_needed, second_factor_on, second_factor_off before it was begun, second_factor_wrong,
 * too_many_requests
 */
export async function confirmSecondFactor(
  market: Market,
  actor: Actor,
  { code }: TypedCode,
  sealer: Sealer
): Promise<NewRecoveryCodes> {
  const user = requireProof(actor)
  const budgets = sessionCodeBudgets(user)

  const codes = await guess(
    market,
    budgets,
    async () => await transact(market, async (tx) => await turnOn(tx, user, typedCode(code), sealer))
  )

  if (codes === null) throw new DomainError('second_factor_wrong')

  await forgetGuesses(market, budgets)
  return { recoveryCodes: codes }
}

/** @returns the recovery codes; null for a wrong code. @throws second_factor_on, second_factor_off */
async function turnOn(
  tx: MarketTx,
  user: UserActor,
  typed: string,
  sealer: Sealer
): Promise<string[] | null> {
  const { secondFactorAt } = await lockUser(tx, user.id)
  if (secondFactorAt !== null) throw new DomainError('second_factor_on')

  const factor = await findFactor(tx, user.id)
  if (factor === null) throw new DomainError('second_factor_off')
  if (!(await takeAppCode(tx, factor, typed, sealer))) return null

  const at = realNow()
  await tx.db.update(secondFactors).set({ confirmedAt: at }).where(eq(secondFactors.userId, user.id))
  await tx.db.update(users).set({ secondFactorAt: at, updatedAt: tx.now() }).where(eq(users.id, user.id))
  await revokeOtherSessions(tx, user.id, user.sessionId)
  await record(tx, user, 'second_factor_on')

  return await replaceRecoveryCodes(tx, user.id)
}

/** Turns the second factor off; the owner is told. @throws proof_needed, second_factor_off */
export async function removeSecondFactor(market: Market, actor: Actor): Promise<void> {
  const user = requireProof(actor)
  await transact(market, async (tx) => {
    const { secondFactorAt } = await lockUser(tx, user.id)
    if (secondFactorAt === null) throw new DomainError('second_factor_off')

    await forgetSecondFactor(tx, user.id)
    await record(tx, user, 'second_factor_off')
  })
}

/** New recovery codes; the earlier ones end. @throws proof_needed, second_factor_off */
export async function renewRecoveryCodes(market: Market, actor: Actor): Promise<NewRecoveryCodes> {
  const user = requireProof(actor)
  return await transact(market, async (tx) => {
    const { secondFactorAt } = await lockUser(tx, user.id)
    if (secondFactorAt === null) throw new DomainError('second_factor_off')

    await record(tx, user, 'recovery_codes_renewed')
    return { recoveryCodes: await replaceRecoveryCodes(tx, user.id) }
  })
}

/** Takes away all that an account's second factor is made of. */
export async function forgetSecondFactor(tx: MarketTx, userId: string): Promise<void> {
  await tx.db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
  await tx.db.delete(secondFactors).where(eq(secondFactors.userId, userId))
  await tx.db.update(users).set({ secondFactorAt: null }).where(eq(users.id, userId))
}

/**
 * Uses a code up: one of the app, in digits of any script, or one on paper. Of any number of rivals with one
 * code a single one succeeds.
 * @returns whether it was one that still counts
 */
export async function takeCode(tx: MarketTx, userId: string, code: string, sealer: Sealer): Promise<boolean> {
  const typed = typedCode(code)
  if (APP_CODE.test(typed)) {
    const factor = await findFactor(tx, userId)
    return factor !== null && (await takeAppCode(tx, factor, typed, sealer))
  }

  const taken = await tx.db
    .update(recoveryCodes)
    .set({ usedAt: realNow() })
    .where(
      and(
        eq(recoveryCodes.userId, userId),
        eq(recoveryCodes.codeHash, hashOf(userId, typed)),
        isNull(recoveryCodes.usedAt)
      )
    )
    .returning({ hash: recoveryCodes.codeHash })

  return taken.length > 0
}

type FactorRow = typeof secondFactors.$inferSelect

async function findFactor(tx: MarketTx, userId: string): Promise<FactorRow | null> {
  const [factor] = await tx.db.select().from(secondFactors).where(eq(secondFactors.userId, userId))
  return factor ?? null
}

async function takeAppCode(
  tx: MarketTx,
  { userId, sealedSecret }: FactorRow,
  typed: string,
  sealer: Sealer
): Promise<boolean> {
  const secret = openSecret(sealedSecret, sealer)
  const step = secret === null ? null : stepOfCode(secret, typed, realNow())
  if (step === null) return false

  // By one statement, so that a code is taken once, and none before it any more.
  const taken = await tx.db
    .update(secondFactors)
    .set({ lastStep: step })
    .where(and(eq(secondFactors.userId, userId), lt(secondFactors.lastStep, step)))
    .returning({ userId: secondFactors.userId })

  return taken.length > 0
}

/** Null where the server's secret is another than that which sealed it: the codes on paper still count. */
function openSecret(sealed: string, sealer: Sealer): Buffer | null {
  try {
    return Buffer.from(sealer.open(sealed), 'base64url')
  } catch {
    return null
  }
}

async function replaceRecoveryCodes(tx: MarketTx, userId: string): Promise<string[]> {
  const codes = Array.from({ length: secondFactor.recoveryCodes }, newRecoveryCode)

  await tx.db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
  await tx.db
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ userId, codeHash: hashOf(userId, typedCode(code)) })))

  return codes
}

/** Four groups of four, such as `k3vq-7hxa-m2pd-wq5n`. */
function newRecoveryCode(): string {
  const text = base32(randomBytes(RECOVERY_BYTES)).toLowerCase()
  return text.replace(/(.{4})(?=.)/g, '$1-')
}

/** As it is compared: without gaps, in small letters, digits of every script as 0–9. */
function typedCode(code: string): string {
  return plainText(code).text.replace(/[\s-]/g, '').toLowerCase()
}

function hashOf(userId: string, typed: string): string {
  return digestOf(`${userId}\n${typed}`)
}

const actions = {
  second_factor_on: 'second_factor.on',
  second_factor_off: 'second_factor.off',
  recovery_codes_renewed: 'recovery_codes.renewed'
}

/** Writes it down, and tells the owner by mail. */
async function record(tx: MarketTx, user: UserActor, event: keyof typeof actions): Promise<void> {
  await enqueue(tx, 'mail:security', { userId: user.id, event })
  await audit(tx, user, { type: 'auth', action: actions[event], targetType: 'user', targetId: user.id })
}
