import { and, lte, notInArray } from 'drizzle-orm'
import { bookings } from '../../drizzle/schema/index.js'
import type { Market } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { selectNamed } from './queries.js'
import { applyDueChange } from './transitions.js'

export interface Swept {
  expired: number
  noShows: number
  completed: number
}
type Outcome = Awaited<ReturnType<typeof applyDueChange>>

/**
 * Applies what is due at `at`: pending bookings expire, accepted ones that never began become no-shows, those
 * in progress are completed. Each booking has its own transaction, and one process takes it; a booking that
 * fails is left for the next sweep.
 * @throws AggregateError of the failures, after everything else was done
 */
export async function sweepBookings(market: Market, at: Date = market.now()): Promise<Swept> {
  const counts: Record<Outcome, number> = { expired: 0, no_show: 0, completed: 0 }
  const failed = new Map<string, unknown>()

  for (;;) {
    const done = await sweepOne(market, at, failed)
    if (done === null) break
    if (done !== 'failed') counts[done]++
  }

  if (failed.size > 0) {
    throw new AggregateError(failed.values(), `${failed.size} due bookings could not be settled`)
  }

  return { expired: counts.expired, noShows: counts.no_show, completed: counts.completed }
}

async function sweepOne(
  market: Market,
  at: Date,
  failed: Map<string, unknown>
): Promise<Outcome | 'failed' | null> {
  let id = ''
  try {
    return await transact(market, async (tx) => {
      const [named] = await selectNamed(tx)
        .where(
          and(
            lte(bookings.dueAt, at),
            failed.size === 0 ? undefined : notInArray(bookings.id, [...failed.keys()])
          )
        )
        .orderBy(bookings.dueAt)
        .limit(1)
        .for('update', { of: bookings, skipLocked: true })

      if (named === undefined) return null

      id = named.booking.id
      return await applyDueChange(tx, named, at)
    })
  } catch (error) {
    if (id === '') throw error
    failed.set(id, error)
    return 'failed'
  }
}
