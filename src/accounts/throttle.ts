import { eq, inArray, sql } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { loginThrottles } from '../../drizzle/schema/index.js'
import type { Db } from '../../drizzle/client.js'
import type { UserActor } from '../shared/actor.js'
import { DomainError } from '../shared/errors.js'
import { throttle } from './policy.js'

// Throttling keeps the real clock (contract.md, sandbox clock).
const realNow = () => new Date()

/** How many wrong guesses of one kind a window allows. Kept in the database, so a restart forgets nothing. */
export interface Budget {
  key: string
  limit: number
  /** Others guess on it too: a right guess gives back itself alone, and not what they have spent. */
  isShared: boolean
}

/** A log-in spends from its account and from the network that it comes from. */
export function logInBudgets (email: string, address: string): Budget[] {
  return [
    { key: accountKeyOf(email), limit: throttle.perAccount, isShared: false },
    { key: `address:${networkOf(address)}`, limit: throttle.perAddress, isShared: true }
  ]
}

/** Whoever is signed in spends from their session alone: a stranger's guesses keep nobody from their own account. */
export function sessionBudgets ({ sessionId }: UserActor): Budget[] {
  return [{ key: `session:${sessionId}`, limit: throttle.perSession, isShared: false }]
}

/**
 * Compares a password within its budgets. The guess is counted first, by one statement, so that of any number of guesses at once no
 * more are looked at than the budgets allow. One that could not be looked at is given back; a right one is forgotten by `forgetGuesses`.
 * @throws too_many_requests, and what `compare` throws
 */
export async function guess (db: Db, budgets: Budget[], compare: () => Promise<boolean>): Promise<boolean> {
  await countGuess(db, budgets)
  try {
    return await compare()
  } catch (error) {
    await giveBack(db, budgets)
    throw error
  }
}

/** After a right guess. */
export async function forgetGuesses (db: Db, budgets: Budget[]): Promise<void> {
  const own = budgets.filter(({ isShared }) => !isShared).map(({ key }) => key)
  if (own.length > 0) await db.delete(loginThrottles).where(inArray(loginThrottles.key, own))
  await giveBack(db, budgets.filter(({ isShared }) => isShared))
}

/** For whoever has proven by mail who they are: a stranger's guesses have locked them out no longer. */
export async function forgetFailures (db: Db, email: string): Promise<void> {
  await db.delete(loginThrottles).where(eq(loginThrottles.key, accountKeyOf(email)))
}

/** An account's key: a hash, so that the addresses that were tried are kept nowhere. */
export function accountKeyOf (email: string): string {
  return `account:${createHash('sha256').update(email).digest('base64url')}`
}

/** Counts in all budgets by one statement; a window that has passed starts anew. @throws too_many_requests when one is spent. */
async function countGuess (db: Db, budgets: Budget[]): Promise<void> {
  const at = realNow()
  const windowEndsAt = new Date(at.getTime() + throttle.windowMinutes * 60_000)
  const hasPassed = sql`${loginThrottles.windowEndsAt} <= ${at.toISOString()}::timestamptz`
  const counted = await db.insert(loginThrottles)
    // In one order, so that two guesses cannot wait for each other.
    .values(budgets.map(({ key }) => ({ key, failures: 1, windowEndsAt })).sort((one, other) => one.key < other.key ? -1 : 1))
    .onConflictDoUpdate({
      target: loginThrottles.key,
      set: {
        failures: sql`case when ${hasPassed} then 1 else ${loginThrottles.failures} + 1 end`,
        windowEndsAt: sql`case when ${hasPassed} then excluded.window_ends_at else ${loginThrottles.windowEndsAt} end`
      }
    })
    .returning()

  const spent = counted.filter(({ key, failures }) => failures > (budgets.find((budget) => budget.key === key)?.limit ?? 0))
  if (spent.length === 0) return
  await giveBack(db, budgets.filter(({ key }) => !spent.some((row) => row.key === key)))
  const waits = spent.map((row) => Math.ceil((row.windowEndsAt.getTime() - at.getTime()) / 1000))
  throw new DomainError('too_many_requests', { retryAfterSeconds: Math.max(...waits) })
}

async function giveBack (db: Db, budgets: Budget[]): Promise<void> {
  for (const { key } of budgets) {
    await db.update(loginThrottles).set({ failures: sql`greatest(${loginThrottles.failures} - 1, 0)` }).where(eq(loginThrottles.key, key))
  }
}

/** Whom an address belongs to: of IPv6 a customer has at least the 2^64 addresses of a /64. */
export function networkOf (address: string): string {
  const [bare = ''] = address.split('%')
  if (!isIPv6(bare)) return address
  // The URL parser writes every spelling of an address in one way.
  const [head = '', tail = ''] = new URL(`http://[${bare}]/`).hostname.slice(1, -1).split('::')
  const [before, after] = [head, tail].map((part) => part === '' ? [] : part.split(':')) as [string[], string[]]
  const groups = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after]
  const isMapped = groups.slice(0, 5).every((group) => group === '0') && groups[5] === 'ffff'
  if (!isMapped) return `${groups.slice(0, 4).join(':')}::/64`
  return groups.slice(6).flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]).join('.')
}
