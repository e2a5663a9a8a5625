import { isIPv6 } from 'node:net'
import type { UserActor } from '../shared/actor.js'
import { forgetSpent, giveBack, spendOrRefuse, type Budget } from '../shared/budgets.js'
import { digestOf } from '../shared/digest.js'
import type { Market } from '../shared/market.js'
import { throttle } from './policy.js'

/**
 * How many wrong guesses of one kind a window allows. The database keeps it, so a restart forgets nothing.
 */
export interface GuessBudget extends Budget {
  /** Others guess on it too: a right guess returns only its own count, and not what the others spent. */
  isShared: boolean
}

const minutes = throttle.windowMinutes

/** A log-in spends from its account and from its network. */
export function logInBudgets(email: string, address: string): GuessBudget[] {
  return [
    { key: accountKeyOf(email), limit: throttle.perAccount, minutes, isShared: false },
    { key: `address:${networkOf(address)}`, limit: throttle.perAddress, minutes, isShared: true }
  ]
}

/**
 * A signed-in user spends from their session alone: a stranger's guesses keep nobody from their own account.
 */
export function sessionBudgets({ sessionId }: UserActor): GuessBudget[] {
  return [{ key: `session:${sessionId}`, limit: throttle.perSession, minutes, isShared: false }]
}

/** A code that completes a sign-in spends from its account and from its network. */
export function codeBudgets(userId: string, address: string): GuessBudget[] {
  return [
    { key: `second-factor:${userId}`, limit: throttle.perFactor, minutes, isShared: false },
    { key: `address:${networkOf(address)}`, limit: throttle.perAddress, minutes, isShared: true }
  ]
}

/** A signed-in user's codes spend from their session alone. */
export function sessionCodeBudgets({ sessionId }: UserActor): GuessBudget[] {
  return [{ key: `second-factor-of:${sessionId}`, limit: throttle.perFactor, minutes, isShared: false }]
}

/**
 * Compares a password or a code within its budgets. The guess is counted first, by one statement, so that of
 * any number of guesses at once no more are compared than the budgets allow. A guess that could not be
 * compared is returned; `forgetGuesses` forgets a right one.
 * @throws too_many_requests, and what `compare` throws
 */
export async function guess<Outcome>(
  market: Market,
  budgets: GuessBudget[],
  compare: () => Promise<Outcome>
): Promise<Outcome> {
  await spendOrRefuse(market, budgets)

  try {
    return await compare()
  } catch (error) {
    await giveBack(
      market,
      budgets.map(({ key }) => key)
    )

    throw error
  }
}

/** Called after a right guess. */
export async function forgetGuesses(market: Market, budgets: GuessBudget[]): Promise<void> {
  await forgetSpent(
    market,
    budgets.filter(({ isShared }) => !isShared).map(({ key }) => key)
  )
  await giveBack(
    market,
    budgets.filter(({ isShared }) => isShared).map(({ key }) => key)
  )
}

/** Called for a user who proved by mail who they are: a stranger's guesses lock them out no longer. */
export async function forgetFailures(market: Market, email: string): Promise<void> {
  await forgetSpent(market, [accountKeyOf(email)])
}

/** The key of an account: a hash, so that tried addresses are stored nowhere. */
export function accountKeyOf(email: string): string {
  return `account:${digestOf(email)}`
}

/** The network of an address: a customer of IPv6 has at least the 2^64 addresses of a /64. */
export function networkOf(address: string): string {
  const [bare = ''] = address.split('%')
  if (!isIPv6(bare)) return address

  // The URL parser writes every spelling of an address in one form.
  const [head = '', tail = ''] = new URL(`http://[${bare}]/`).hostname.slice(1, -1).split('::')
  const [before, after] = [head, tail].map((part) => (part === '' ? [] : part.split(':'))) as [
    string[],
    string[]
  ]
  const groups = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after]
  const isMapped = groups.slice(0, 5).every((group) => group === '0') && groups[5] === 'ffff'

  if (!isMapped) return `${groups.slice(0, 4).join(':')}::/64`

  return groups
    .slice(6)
    .flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255])
    .join('.')
}
