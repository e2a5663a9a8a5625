import { and, asc, eq, gt } from 'drizzle-orm'
import { bookings } from '../../drizzle/schema/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import type { Market } from '../shared/market.js'
import { planAhead } from './availability.js'
import { holdsTime, presentAll, selectNamed } from './queries.js'
import { MAX_OUTSIDE, type Booking } from './schemas.js'
import { coversJob } from './slots.js'

/**
 * The bookings ahead of the provider who asks that their hours do not cover, the soonest first, a
 * hundred at most. Hours change no booking: whoever closes a day learns here whom to move or to tell.
 */
export async function bookingsOutsideHours(market: Market, actor: Actor): Promise<Booking[]> {
  const user = requireUser(actor)
  const plan = await planAhead(market, user.id)
  if (plan === null) return []

  const at = market.now()
  const ahead = await selectNamed(market)
    .where(and(eq(bookings.providerId, user.id), gt(bookings.scheduledAt, at), holdsTime(at)))
    .orderBy(asc(bookings.scheduledAt), asc(bookings.id))

  const outside = ahead.filter(
    ({ booking }) => !coversJob(plan, { from: booking.scheduledAt.getTime(), to: booking.endsAt.getTime() })
  )

  return await presentAll(market, user, outside.slice(0, MAX_OUTSIDE))
}
