import { and, asc, eq, gt, lt, lte, sql, type SQL } from 'drizzle-orm'
import { bookingReminders, bookings } from '../../drizzle/schema/index.js'
import { notify } from '../notifications/index.js'
import { atMost, inBatches } from '../shared/batches.js'
import type { Market } from '../shared/market.js'
import { HOUR } from '../shared/time.js'
import { transact } from '../shared/transaction.js'
import { reminderNotices } from './announce.js'
import { selectNamed } from './queries.js'

/**
 * Reminds both sides of accepted appointments some hours ahead (`reminderHours`), once for each time that
 * they have. A booking that was made or accepted after a reminder's time gets none, because both sides have
 * just heard of it; of two reminders that are due only the later one is sent.
 * @returns how many appointments
 */
export async function sweepReminders(market: Market, at: Date = market.now()): Promise<number> {
  const hours = [...market.rules.reminderHours].sort((a, b) => a - b)
  let reminded = 0

  for (const [index, hoursBefore] of hours.entries()) {
    const window = { hoursBefore, closerThan: hours[index - 1] ?? 0, at }
    while (await remindOne(market, window)) reminded++
  }

  return reminded
}

interface Window {
  hoursBefore: number
  closerThan: number
  at: Date
}

async function remindOne(market: Market, window: Window): Promise<boolean> {
  return await transact(market, async (tx) => {
    const [named] = await selectNamed(tx)
      .where(dueIn(window))
      .orderBy(asc(bookings.scheduledAt), asc(bookings.id))
      .limit(1)
      .for('update', { of: bookings, skipLocked: true })

    if (named === undefined) return false

    const { id, scheduledAt } = named.booking
    await tx.db
      .insert(bookingReminders)
      .values({ bookingId: id, hoursBefore: window.hoursBefore, scheduledAt, createdAt: window.at })
      .onConflictDoNothing()
    await notify(tx, reminderNotices(named))

    return true
  })
}

function dueIn({ hoursBefore, closerThan, at }: Window): SQL | undefined {
  const sent = sql`exists (select 1 from ${bookingReminders}
    where ${bookingReminders.bookingId} = ${bookings.id}
    and ${bookingReminders.hoursBefore} = ${hoursBefore}
    and ${bookingReminders.scheduledAt} = ${bookings.scheduledAt})`
  return and(
    eq(bookings.status, 'accepted'),
    gt(bookings.scheduledAt, new Date(at.getTime() + closerThan * HOUR)),
    lte(bookings.scheduledAt, new Date(at.getTime() + hoursBefore * HOUR)),
    // What either side adds to the booking later tells nobody when it is.
    sql`greatest(${bookings.createdAt}, ${bookings.acceptedAt})
      <= ${bookings.scheduledAt} - make_interval(hours => ${hoursBefore})`,
    sql`not ${sent}`
  )
}

/**
 * Removes which reminders were sent of appointments before an instant: nobody is reminded of those any more.
 * @returns how many.
 */
export async function removeAgedReminders({ db }: Market, before: Date): Promise<number> {
  return await inBatches(
    async (limit) =>
      await db
        .delete(bookingReminders)
        .where(atMost(limit, bookingReminders, lt(bookingReminders.scheduledAt, before)))
        .returning({ bookingId: bookingReminders.bookingId })
  )
}
