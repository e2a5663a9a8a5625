import { eq } from 'drizzle-orm'
import { randomInt } from 'node:crypto'
import { providers } from '../../drizzle/schema/index.js'
import type { UserActor } from '../shared/actor.js'
import { giveBack, spend, type Budget } from '../shared/budgets.js'
import { DomainError } from '../shared/errors.js'
import { hasFeature } from '../shared/features.js'
import { formatLocalTime } from '../shared/format.js'
import type { Market } from '../shared/market.js'
import { partyOf } from './policy.js'
import { loadBooking } from './queries.js'
import type { SetBookingStatus } from './schemas.js'

/** Codes that may be tried for one booking … */
const START_CODE_TRIES = 5
/** … in this time. */
const START_CODE_MINUTES = 10

export function newStartCode(): string {
  return String(randomInt(10_000)).padStart(4, '0')
}

/**
 * Lets the provider start with the code that the client tells at the door, where they or the marketplace ask
 * for one. Tries are counted outside the transaction that starts the job, so that a refusal counts too; the
 * right code is none.
 * @throws not_found, start_code_required, start_code_wrong, too_many_start_codes
 */
export async function requireStartCode(
  market: Market,
  user: UserActor,
  { id, status, startCode }: SetBookingStatus & { id: string }
): Promise<void> {
  if (status !== 'in_progress' || !hasFeature(market.rules, 'startCodes')) return

  const booking = await loadBooking(market, id)
  const isAsked = partyOf(booking, user) === 'provider' && booking.status === 'accepted'
  if (!isAsked || booking.startCode === null || !(await asksForIt(market, booking.providerId))) return
  if (startCode === undefined) throw new DomainError('start_code_required', { field: 'startCode' })

  const tries = { key: `start:${id}`, limit: START_CODE_TRIES, minutes: START_CODE_MINUTES }
  await spendTry(market, user, tries)
  if (startCode !== booking.startCode) throw new DomainError('start_code_wrong', { field: 'startCode' })

  // Whoever knows the code does not guess: the start may still be refused, as too early, and be repeated.
  await giveBack(market, [tries.key])
}

async function asksForIt({ db, rules }: Market, providerId: string): Promise<boolean> {
  if (rules.asksStartCode) return true

  const [provider] = await db
    .select({ asksStartCode: providers.asksStartCode })
    .from(providers)
    .where(eq(providers.userId, providerId))

  return provider?.asksStartCode === true
}

async function spendTry(market: Market, user: UserActor, tries: Budget): Promise<void> {
  const exceeded = await spend(market, [tries])
  if (exceeded === null) return

  const { endsAt, retryAfterSeconds } = exceeded
  throw new DomainError('too_many_start_codes', {
    limit: START_CODE_TRIES,
    again: formatLocalTime(endsAt, market.rules.timezone, user.locale),
    retryAfterSeconds
  })
}
