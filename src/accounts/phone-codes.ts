import { and, eq, gt, lt, sql } from 'drizzle-orm'
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { phoneCodes, users } from '../../drizzle/schema/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { DAY_MINUTES, spendOrRefuse, type Budget } from '../shared/budgets.js'
import { realNow } from '../shared/clock.js'
import { digestOf } from '../shared/digest.js'
import { DomainError } from '../shared/errors.js'
import { newId } from '../shared/ids.js'
import { enqueue } from '../shared/jobs.js'
import type { Market } from '../shared/market.js'
import { readPhone, requirePhone } from '../shared/phone.js'
import { plainText } from '../shared/plain-text.js'
import { MINUTE } from '../shared/time.js'
import { transact } from '../shared/transaction.js'
import { phoneCodeRules as rules } from './policy.js'
import { presentUser } from './present.js'
import { lockUser } from './queries.js'
import type { ConfirmPhone, User } from './schemas.js'
import { networkOf } from './throttle.js'

// Codes keep the real clock, as all tokens do.

/** The six digits of a code, by the id of its row. */
export type CodeOf = (id: string) => string

/**
 * The six digits are made from the row's id with a key that the database does not have: an SMS that is tried
 * again tells the same code, and neither a table nor a job holds it. A hash in the table could be searched,
 * since there are only a million codes.
 * @param secret the same on all servers
 */
export function createPhoneCodes(secret: string): CodeOf {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'taskego codes by SMS', 32))

  return (id) => {
    const number = createHmac('sha256', key).update(id).digest().readUIntBE(0, 6)
    return String(number % 1_000_000).padStart(6, '0')
  }
}

/**
 * Sends a code to the telephone number of the caller's profile; nothing when the number is proven already. It
 * replaces the code before it. Somebody else's number can be asked for as well as one's own, so there are
 * budgets for the account, for the number and for the network that asks.
 * @throws sms_unavailable, phone_missing, phone_not_valid for a number of old that is none, too_many_requests
 */
export async function requestPhoneCode(
  market: Market,
  actor: Actor,
  canSend: boolean,
  address: string
): Promise<void> {
  const user = requireUser(actor)

  if (!canSend) throw new DomainError('sms_unavailable')

  await transact(market, async (tx) => {
    const account = await lockUser(tx, user.id)
    if (account.phone === null) throw new DomainError('phone_missing')
    if (account.phoneVerifiedAt !== null) return

    const phone = requirePhone(account.phone, tx.rules.country)
    await spendOrRefuse(tx, budgetsOf(user.id, phone, address))

    const at = realNow()
    await tx.db.delete(phoneCodes).where(eq(phoneCodes.userId, user.id))

    const id = newId()
    const expiresAt = new Date(at.getTime() + rules.lifeMinutes * MINUTE)

    await tx.db.insert(phoneCodes).values({ id, userId: user.id, phone, createdAt: at, expiresAt })
    await enqueue(tx, 'sms:code', { codeId: id })

    await audit(tx, user, {
      type: 'auth',
      action: 'phone.code_requested',
      targetType: 'user',
      targetId: user.id
    })
  })
}

/**
 * Proves the number of the caller's profile by the code that was sent to it, in digits of any script. Each
 * try is counted first, by one statement, so that of any number of tries at once no more are looked at than a
 * code allows.
 * @throws code_not_valid for a wrong, used, expired or replaced code, and for one of another number
 */
export async function confirmPhone(
  market: Market,
  actor: Actor,
  { code }: ConfirmPhone,
  codeOf: CodeOf
): Promise<User> {
  const user = requireUser(actor)
  const typed = plainText(code).text.replace(/[\s-]/g, '')

  const row = await transact(market, async (tx) => {
    const account = await lockUser(tx, user.id)

    const [sent] = await tx.db
      .update(phoneCodes)
      .set({ tries: sql`${phoneCodes.tries} + 1` })
      .where(
        and(
          eq(phoneCodes.userId, user.id),
          lt(phoneCodes.tries, rules.tries),
          gt(phoneCodes.expiresAt, realNow())
        )
      )
      .returning()

    if (
      sent === undefined ||
      !isSame(codeOf(sent.id), typed) ||
      account.phone === null ||
      readPhone(account.phone, tx.rules.country) !== sent.phone
    ) {
      return null
    }

    await tx.db.delete(phoneCodes).where(eq(phoneCodes.id, sent.id))

    const [proven] = await tx.db
      .update(users)
      .set({ phone: sent.phone, phoneVerifiedAt: tx.now(), updatedAt: tx.now() })
      .where(eq(users.id, user.id))
      .returning()

    await audit(tx, user, { type: 'auth', action: 'phone.verified', targetType: 'user', targetId: user.id })
    return proven ?? null
  })

  // Thrown after the commit: the try must outlive the refusal.
  if (row === null) throw new DomainError('code_not_valid')

  return presentUser(row, market.files)
}

/** What the SMS of a code tells, and to which number; null once it was used, replaced or has expired. */
export async function findPhoneCode(
  market: Market,
  id: string,
  codeOf: CodeOf
): Promise<{ userId: string; phone: string; code: string } | null> {
  const [row] = await market.db
    .select()
    .from(phoneCodes)
    .where(and(eq(phoneCodes.id, id), gt(phoneCodes.expiresAt, realNow())))

  return row === undefined ? null : { userId: row.userId, phone: row.phone, code: codeOf(id) }
}

function isSame(code: string, typed: string): boolean {
  const [wanted, given] = [Buffer.from(code), Buffer.from(typed)]
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}

function budgetsOf(userId: string, phone: string, address: string): Budget[] {
  return [
    { key: `phone-code:pause:${userId}`, limit: 1, minutes: rules.pauseMinutes },
    { key: `phone-code:user:${userId}`, limit: rules.perUserPerDay, minutes: DAY_MINUTES },
    { key: `phone-code:number:${digestOf(phone)}`, limit: rules.perNumberPerDay, minutes: DAY_MINUTES },
    {
      key: `phone-code:network:${digestOf(networkOf(address))}`,
      limit: rules.perNetworkPerDay,
      minutes: DAY_MINUTES
    }
  ]
}
