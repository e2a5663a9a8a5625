import type { UserActor } from '../shared/actor.js'
import { DAY_MINUTES, peek, spend } from '../shared/budgets.js'
import { DomainError } from '../shared/errors.js'
import { formatLocalTime } from '../shared/format.js'
import type { Market, MarketTx } from '../shared/market.js'
import type { MarketplaceRules } from '../shared/rules.js'

/**
 * Counts a request for a booking. Each one is told to its provider, so a client has a number of them a day,
 * and a smaller one with one provider. Only requests that succeed are counted: call it last, in the
 * transaction that makes the booking.
 * @throws too_many_bookings, too_many_bookings_here
 */
export async function spendBooking(tx: MarketTx, client: UserActor, providerId: string): Promise<void> {
  await requireDaily(tx, client, providerId, bookingsOf(tx.rules), spend)
}

/** The same without counting, before a request is made. @throws too_many_bookings, too_many_bookings_here */
export async function requireBookingLeft(
  market: Market,
  client: UserActor,
  providerId: string
): Promise<void> {
  await requireDaily(market, client, providerId, bookingsOf(market.rules), peek)
}

/** The same for a move to another time. @throws too_many_moves, too_many_moves_here */
export async function spendMove(tx: MarketTx, client: UserActor, providerId: string): Promise<void> {
  await requireDaily(tx, client, providerId, movesOf(tx.rules), spend)
}

/** The same without counting. @throws too_many_moves, too_many_moves_here */
export async function requireMoveLeft(
  market: Market,
  client: Pick<UserActor, 'id' | 'locale'>,
  providerId: string
): Promise<void> {
  await requireDaily(market, client, providerId, movesOf(market.rules), peek)
}

/** Counts a time that is proposed to the client, who is told of each. @throws too_many_proposed_times */
export async function spendProposedTime(tx: MarketTx, user: UserActor, bookingId: string): Promise<void> {
  const limit = tx.rules.proposedTimesPerDay
  const exceeded = await spend(tx, [{ key: `time:${bookingId}`, limit, minutes: DAY_MINUTES }])
  if (exceeded === null) return

  const { endsAt, retryAfterSeconds } = exceeded
  throw new DomainError('too_many_proposed_times', {
    limit,
    again: formatLocalTime(endsAt, tx.rules.timezone, user.locale),
    retryAfterSeconds
  })
}

interface Daily {
  name: 'booking' | 'move'
  ofAll: number
  ofOne: number
}

function bookingsOf({ bookingsPerDay, bookingsPerProviderPerDay }: MarketplaceRules): Daily {
  return { name: 'booking', ofAll: bookingsPerDay, ofOne: bookingsPerProviderPerDay }
}

function movesOf({ movesPerDay, movesPerProviderPerDay }: MarketplaceRules): Daily {
  return { name: 'move', ofAll: movesPerDay, ofOne: movesPerProviderPerDay }
}

/** @param count counts in the budgets, or only looks at them */
async function requireDaily(
  market: Market,
  client: Pick<UserActor, 'id' | 'locale'>,
  providerId: string,
  { name, ofAll, ofOne }: Daily,
  count: typeof spend
): Promise<void> {
  const all = { key: `${name}:${client.id}`, limit: ofAll, minutes: DAY_MINUTES }
  const one = { key: `${name}:${client.id}:${providerId}`, limit: ofOne, minutes: DAY_MINUTES }
  const exceeded = await count(market, [all, one])
  if (exceeded === null) return

  const { budget, endsAt, retryAfterSeconds } = exceeded
  throw new DomainError(budget.key === one.key ? `too_many_${name}s_here` : `too_many_${name}s`, {
    limit: budget.limit,
    again: formatLocalTime(endsAt, market.rules.timezone, client.locale),
    retryAfterSeconds
  })
}
