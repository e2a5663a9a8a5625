import { and, asc, eq, inArray, not, or, sql, type SQL } from 'drizzle-orm'
import { bookings, noticeDeliveries, notifications, services } from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { shownName } from '../shared/names.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'
import { reasonMarkers } from './render.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [
    columnsOf(notifications, ['message'], { type: 'one of our words', data: 'ids alone' }),
    columnsOf(noticeDeliveries, [])
  ],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

async function exportOf(market: Market, { id }: Person) {
  return {
    notifications: await market.db
      .select()
      .from(notifications)
      .where(eq(notifications.userId, id))
      .orderBy(asc(notifications.id))
  }
}

async function erase(tx: MarketTx, person: Person): Promise<void> {
  await forgetInOthers(tx, person)
  await tx.db.delete(notifications).where(eq(notifications.userId, person.id))
}

/**
 * Erases what others were told about this person: their names, the titles of their services, and why a
 * booking ended.
 */
async function forgetInOthers(tx: MarketTx, { id, account, provider }: Person): Promise<void> {
  const shared = tx.db
    .select({ id: sql<string>`${bookings.id}::text` })
    .from(bookings)
    .where(or(eq(bookings.clientId, id), eq(bookings.providerId, id)))
  const titles = await tx.db
    .select({ en: services.title_en, ar: services.title_ar })
    .from(services)
    .where(eq(services.providerId, id))
  const names = [account.name, provider?.businessName, provider?.businessName_ar].filter(
    (words) => words !== undefined && words !== null
  )
  // The longest first: a title may be a part of another.
  const told = [...new Set([...names.map(shownName), ...names, ...titles.flatMap(({ en, ar }) => [en, ar])])]
    .filter((words) => words !== '')
    .sort((one, other) => other.length - one.length)
  const isAboutThem = or(
    inArray(sql`${notifications.data} ->> 'bookingId'`, shared),
    eq(sql`${notifications.data} ->> 'providerId'`, id)
  )

  // One pass over the notices, however many titles there are.
  const without = told.reduce<SQL>(
    (message, words) => sql`replace(${message}, ${words}, '…')`,
    sql`${notifications.message}`
  )

  await tx.db
    .update(notifications)
    .set({ message: without })
    .where(and(not(eq(notifications.userId, id)), isAboutThem))

  // The reason stands at the end of such a notice, in the words of one side.
  const withReason = sql`'(' || ${reasonMarkers.join('|')} || ').*$'`
  await tx.db
    .update(notifications)
    .set({ message: sql`regexp_replace(${notifications.message}, ${withReason}, '')` })
    .where(
      and(
        inArray(notifications.type, ['booking_cancelled', 'booking_declined']),
        inArray(sql`${notifications.data} ->> 'bookingId'`, shared)
      )
    )
}
