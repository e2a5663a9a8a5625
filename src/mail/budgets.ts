import { DAY_MINUTES, spend } from '../shared/budgets.js'
import { digestOf } from '../shared/digest.js'
import type { Market } from '../shared/market.js'
import type { UserRow } from './queries.js'

/** How many mails one person can cause to an address that is not theirs, or may not be. */
const limits = {
  /**
   * Anybody may ask for a link to somebody's address. By the hour, so that nobody is kept from their account
   * for a day.
   */
  link: { limit: 5, minutes: 60 },
  /** An account may be moved to any address, also to one that knows nothing of us. */
  change: { limit: 3, minutes: DAY_MINUTES },
  /** What is not about safety, to an address that its owner has not proven. */
  unproven: { limit: 10, minutes: DAY_MINUTES }
}

/**
 * Counts a link for a new password or for the verification of an address. False: that address has had enough
 * of them.
 */
export async function spendLink(market: Market, kind: 'reset' | 'verify', userId: string): Promise<boolean> {
  return (await spend(market, [{ key: `link:${kind}:${userId}`, ...limits.link }])) === null
}

/** The same for a link that moves an account to an address, whoever asks for it. */
export async function spendChange(market: Market, email: string): Promise<boolean> {
  return (await spend(market, [{ key: `link:change:${digestOf(email)}`, ...limits.change }])) === null
}

/**
 * The same for everything else: who signs up with a stranger's address must not fill their mailbox. Mails to
 * verified addresses are not counted.
 */
export async function spendMail(
  market: Market,
  { id, isVerified }: Pick<UserRow, 'id' | 'isVerified'>
): Promise<boolean> {
  return isVerified || (await spend(market, [{ key: `unproven:${id}`, ...limits.unproven }])) === null
}
