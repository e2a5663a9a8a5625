import type { UserActor } from '../shared/actor.js'
import { DAY_MINUTES, spend } from '../shared/budgets.js'
import { DomainError } from '../shared/errors.js'
import { formatLocalTime } from '../shared/format.js'
import type { MarketTx } from '../shared/market.js'

/**
 * Counts a request for a booking. Each one is told to its provider, so a client has a number of them a day,
 * and a smaller one with one provider. Only requests that succeed are counted: call it last, in the
 * transaction that makes the booking.
 * @throws too_many_bookings, too_many_bookings_here
 */
export async function spendBooking(tx: MarketTx, client: UserActor, providerId: string): Promise<void> {
  const { bookingsPerDay, bookingsPerProviderPerDay } = tx.rules
  await spendDaily(tx, client, providerId, {
    name: 'booking',
    ofAll: bookingsPerDay,
    ofOne: bookingsPerProviderPerDay
  })
}

/** The same for a move to another time. @throws too_many_moves, too_many_moves_here */
export async function spendMove(tx: MarketTx, client: UserActor, providerId: string): Promise<void> {
  const { movesPerDay, movesPerProviderPerDay } = tx.rules
  await spendDaily(tx, client, providerId, {
    name: 'move',
    ofAll: movesPerDay,
    ofOne: movesPerProviderPerDay
  })
}

/** Times that may be proposed for one booking, a day. */
const PROPOSED_TIMES_A_DAY = 5

/** Counts a time that is proposed to the client, who is told of each. @throws too_many_proposed_times */
export async function spendProposedTime(tx: MarketTx, user: UserActor, bookingId: string): Promise<void> {
  const limit = PROPOSED_TIMES_A_DAY
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

async function spendDaily(
  tx: MarketTx,
  client: UserActor,
  providerId: string,
  { name, ofAll, ofOne }: Daily
): Promise<void> {
  const all = { key: `${name}:${client.id}`, limit: ofAll, minutes: DAY_MINUTES }
  const one = { key: `${name}:${client.id}:${providerId}`, limit: ofOne, minutes: DAY_MINUTES }
  const exceeded = await spend(tx, [all, one])
  if (exceeded === null) return

  const { budget, endsAt, retryAfterSeconds } = exceeded
  throw new DomainError(budget.key === one.key ? `too_many_${name}s_here` : `too_many_${name}s`, {
    limit: budget.limit,
    again: formatLocalTime(endsAt, tx.rules.timezone, client.locale),
    retryAfterSeconds
  })
}
