import { eq, sql } from 'drizzle-orm'
import { bookings, services } from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { preparedQueries } from '../shared/prepared.js'

const CLIENT_LOCK = 1
const PROVIDER_LOCK = 2

/**
 * Operations that add a pending booking of this client take turns, and so do those that write into the
 * calendar of the provider of this service. The client's lock is always taken first, so nobody waits in a
 * circle.
 */
export async function lockParties(tx: MarketTx, clientId: string, serviceId: string): Promise<void> {
  await runParties(tx, 'parties', buildParties, { clientId, serviceId })
}

const runParties = preparedQueries<unknown>()

function buildParties({ db }: Market) {
  return db
    .select({
      // One after the other: the second is asked for once the first is held.
      held: sql`case when pg_advisory_xact_lock(${sql.raw(String(CLIENT_LOCK))},
        hashtext(${sql.placeholder('clientId')})) is not null
        then pg_advisory_xact_lock(${sql.raw(String(PROVIDER_LOCK))}, hashtext(${services.providerId}::text))
        end`
    })
    .from(services)
    .where(eq(services.id, sql.placeholder('serviceId')))
}

/**
 * Operations that write into the calendar of this booking's provider take turns: losers wait for milliseconds
 * instead of deadlocking.
 */
export async function lockCalendarOf(tx: MarketTx, bookingId: string): Promise<void> {
  await runCalendar(tx, 'calendar', buildCalendar, { bookingId })
}

const runCalendar = preparedQueries<unknown>()

function buildCalendar({ db }: Market) {
  return db
    .select({
      held: sql`pg_advisory_xact_lock(${sql.raw(String(PROVIDER_LOCK))},
        hashtext(${bookings.providerId}::text))`
    })
    .from(bookings)
    .where(eq(bookings.id, sql.placeholder('bookingId')))
}

/** The same for whoever knows whose calendar it is. */
export async function lockCalendar(tx: MarketTx, providerId: string): Promise<void> {
  await tx.db.execute(
    sql`select pg_advisory_xact_lock(${sql.raw(String(PROVIDER_LOCK))}, hashtext(${providerId}::uuid::text))`
  )
}
