import { and, asc, eq, inArray, not, or, sql, type SQL } from 'drizzle-orm'
import { bookings, noticeDeliveries, notifications, services } from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { firstName, shownName } from '../shared/names.js'
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
  const withoutWhole = told.reduce<SQL>(
    (message, words) => sql`replace(${message}, ${words}, '…')`,
    sql`${notifications.message}`
  )
  const without = withoutWord(withoutWhole, firstName(account.name))

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

/**
 * The message without this word, where it stands by itself: notices of reviews have a first name, and "May"
 * is no part of "Maya". The letters are listed, for a database may sort by a locale that knows ASCII alone.
 */
function withoutWord(message: SQL, word: string): SQL {
  if (word === '') return message

  const pattern = `(?<![${LETTERS}])${word.replace(NOT_PLAIN, '\\$&')}(?![${LETTERS}])`
  return sql`regexp_replace(${message}, ${pattern}, '…', 'g')`
}

/** What can stand in a word: no sign among the Arabic letters, no quotes, dashes and fences. */
const LETTERS = '0-9A-Za-z_\u00c0-\u05ff\u0620-\u06d3\u06d5-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff'
/** A sign with a meaning in a pattern. */
const NOT_PLAIN = /[.*+?^${}()|[\]\\]/g
