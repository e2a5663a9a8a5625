import { eq } from 'drizzle-orm'
import { providers, scheduleExceptions } from '../../drizzle/schema/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { columnsOf, type Person, type PersonalDataSource } from '../shared/personal-data.js'

/** What this domain keeps of people, for exports and erasures. */
export const personalData = {
  columns: [
    columnsOf(
      providers,
      [
        'businessName',
        'businessName_ar',
        'about_en',
        'about_ar',
        'businessDocs',
        'rejectionReason',
        'city',
        'week'
      ],
      {
        timezone: 'the name of a zone; bookings need it',
        cancelPolicy: 'one of the cancel policies'
      }
    ),
    columnsOf(scheduleExceptions, ['intervals'])
  ],
  exportOf,
  erase
} satisfies PersonalDataSource<unknown>

async function exportOf(market: Market, { id, provider }: Person) {
  return {
    provider,
    scheduleExceptions: await market.db
      .select()
      .from(scheduleExceptions)
      .where(eq(scheduleExceptions.providerId, id))
  }
}

async function erase(tx: MarketTx, { id }: Person): Promise<void> {
  await tx.db.delete(scheduleExceptions).where(eq(scheduleExceptions.providerId, id))

  await tx.db
    .update(providers)
    .set({
      businessName: '—',
      businessName_ar: null,
      about_en: null,
      about_ar: null,
      businessDocs: [],
      serviceCount: 0,
      approvalStatus: 'rejected',
      rejectionReason: null,
      city: null,
      lat: null,
      lng: null,
      week: {},
      updatedAt: tx.now()
    })
    .where(eq(providers.userId, id))
}
