import { sql, type SQL } from 'drizzle-orm'
import { bookings, providers } from '../../drizzle/schema/index.js'

/**
 * The times that are proposed for the bookings of a provider and wait for an answer, each from `starts` to
 * `ends`, the buffer included. It is `openProposedTime` in SQL. Whoever takes one must hold the lock of that
 * provider's calendar: no constraint of the database stands behind a held time.
 */
export function heldTimes({ at, exceptBookingId }: { at: SQL; exceptBookingId: SQL }): SQL {
  const proposed = (key: 'scheduledAt' | 'freeAgainAt' | 'expiresAt') =>
    sql`(${bookings.proposedTime} ->> ${sql.raw(`'${key}'`)})::timestamptz`

  return sql`select ${proposed('scheduledAt')} starts, ${proposed('freeAgainAt')} ends
    from ${bookings} where ${bookings.providerId} = ${providers.userId}
    and ${bookings.proposedTime} is not null
    and ${bookings.status} in ('pending', 'accepted')
    and ${bookings.id} is distinct from ${exceptBookingId}
    and ${bookings.proposedTime} ->> 'declinedAt' is null
    and (${bookings.proposedTime} ->> 'version')::int = ${bookings.version}
    and ${proposed('expiresAt')} > ${at}
    and case ${bookings.status} when 'pending' then ${bookings.expiresAt}
      else ${bookings.scheduledAt} end > ${at}`
}
