import { and, asc, count, eq, gt, gte, lt, ne, or } from 'drizzle-orm'
import { bookings } from '../../drizzle/schema/index.js'
import { requireUser, type Actor } from '../shared/actor.js'
import { localToday } from '../shared/dates.js'
import type { Market } from '../shared/market.js'
import { zoneOf } from '../shared/provider-zone.js'
import { HOUR } from '../shared/time.js'
import { agreedStatuses } from './policy.js'
import { presentAll, selectNamed } from './queries.js'
import { MAX_AGENDA, type Agenda, type AgendaCounts, type Booking } from './schemas.js'

/**
 * What the provider who asks has before them: the jobs of today and of the week from Monday to Sunday, in
 * their own zone, with what there is to count.
 * @throws not_found for whoever is no provider
 */
export async function getAgenda(market: Market, actor: Actor): Promise<Agenda> {
  const user = requireUser(actor)
  const timezone = await zoneOf(market, user.id)
  const at = market.now()

  const today = localToday(at, timezone)
  const monday = today.startOf('week')
  const after = monday.plus({ weeks: 1 }).startOf('day')

  const rows = await selectNamed(market)
    .where(
      and(
        eq(bookings.providerId, user.id),
        gte(bookings.scheduledAt, monday.toJSDate()),
        lt(bookings.scheduledAt, after.toJSDate()),
        ne(bookings.status, 'cancelled'),
        // What nobody accepted in time is over, even before the sweep has come by.
        or(ne(bookings.status, 'pending'), gt(bookings.expiresAt, at))
      )
    )
    .orderBy(asc(bookings.scheduledAt), asc(bookings.id))
    .limit(MAX_AGENDA)

  const week = await presentAll(market, user, rows)
  // Midnight does not exist on every day, so a day later is not always where the next day starts.
  const tomorrow = today.plus({ days: 1 }).startOf('day')
  const [day, nextDay] = [today.toJSDate().toISOString(), tomorrow.toJSDate().toISOString()]
  const ofToday = week.filter(({ scheduledAt }) => scheduledAt >= day && scheduledAt < nextDay)

  return {
    timezone,
    requestsWaiting: await countWaiting(market, user.id, at),
    today: { date: today.toFormat('yyyy-MM-dd'), counts: countsOf(ofToday), bookings: ofToday },
    week: {
      from: monday.toFormat('yyyy-MM-dd'),
      to: after.minus({ days: 1 }).toFormat('yyyy-MM-dd'),
      counts: countsOf(week),
      bookings: week
    }
  }
}

async function countWaiting(market: Market, providerId: string, at: Date): Promise<number> {
  const [row] = await market.db
    .select({ waiting: count() })
    .from(bookings)
    .where(
      and(
        eq(bookings.providerId, providerId),
        eq(bookings.status, 'pending'),
        gt(bookings.expiresAt, at),
        // A request expires before its start, so the index of starts serves.
        gt(bookings.scheduledAt, at)
      )
    )

  return row?.waiting ?? 0
}

function countsOf(jobs: Booking[]): AgendaCounts {
  const hours = jobs
    .filter(({ status }) => agreedStatuses.some((agreed) => agreed === status))
    .reduce((sum, { scheduledAt, endsAt }) => sum + (Date.parse(endsAt) - Date.parse(scheduledAt)) / HOUR, 0)

  return {
    waiting: jobs.filter(({ status }) => status === 'pending').length,
    accepted: jobs.filter(({ status }) => status === 'accepted' || status === 'in_progress').length,
    done: jobs.filter(({ status }) => status === 'completed').length,
    hoursBooked: Math.round(hours * 100) / 100
  }
}
