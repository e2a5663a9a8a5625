import { asc, eq } from 'drizzle-orm'
import { calendarBusy, calendarFeeds, calendarImports } from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [
    columnsOf(calendarFeeds, [], { tokenHash: 'a hash of a secret; the row goes with an erasure' }),
    columnsOf(calendarImports, ['url'], { problem: 'a code' })
  ],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

async function exportOf({ db }: Market, { id }: Person) {
  return {
    calendarFeeds: await db
      .select({ createdAt: calendarFeeds.createdAt })
      .from(calendarFeeds)
      .where(eq(calendarFeeds.userId, id)),
    calendarImports: await db.select().from(calendarImports).where(eq(calendarImports.providerId, id)),
    calendarBusy: await db
      .select()
      .from(calendarBusy)
      .where(eq(calendarBusy.providerId, id))
      .orderBy(asc(calendarBusy.startsAt))
  }
}

/** The busy times go with the calendar that they were read from. */
async function erase({ db }: MarketTx, { id }: Person): Promise<void> {
  await db.delete(calendarFeeds).where(eq(calendarFeeds.userId, id))
  await db.delete(calendarImports).where(eq(calendarImports.providerId, id))
}
