import { eq } from 'drizzle-orm'
import {
  bookings,
  categories,
  cities,
  ledgerEntries,
  payments,
  providers,
  reviews,
  sandboxSessions,
  services,
  settings,
  users,
  wallets
} from '../../drizzle/schema/index.js'
import { hashPassword } from '../accounts/index.js'
import type { Market, MarketTx } from '../shared/market.js'
import { transact } from '../shared/transaction.js'
import { insertRows } from './insert.js'
import { demoRows, type Setting } from './rows.js'

const SETTING = 'demo_data'
const PASSWORD = 'taskego-demo'

/**
 * Fills an empty marketplace with people, businesses, services and half a year of bookings, payments and
 * reviews, ending now. Once for a database: later calls, and a second server that starts at the same time,
 * change nothing. For the sandbox only: every account has the password that the documentation prints.
 */
export async function loadDemoData(market: Market): Promise<{ loaded: boolean }> {
  const [known] = await market.db.select().from(settings).where(eq(settings.key, SETTING))
  if (known !== undefined) return { loaded: false }

  const passwordHash = await hashPassword(PASSWORD, market.rules)
  return await transact(market, async (tx) => {
    const at = tx.now()
    const claimed = await tx.db
      .insert(settings)
      .values({ key: SETTING, value: { loadedAt: at.toISOString() } })
      .onConflictDoNothing()
      .returning()

    if (claimed.length === 0) return { loaded: false }

    await insertStory(tx, {
      at,
      rules: tx.rules,
      embed: tx.embed,
      passwordHash,
      cities: await tx.db.select().from(cities),
      categories: await tx.db.select().from(categories)
    })

    return { loaded: true }
  })
}

/** Each table after those that it refers to. */
async function insertStory(tx: MarketTx, setting: Setting): Promise<void> {
  const rows = demoRows(setting)
  await insertRows(tx, users, rows.users)
  await insertRows(tx, providers, rows.providers)
  await insertRows(tx, services, rows.services)
  await insertRows(tx, bookings, rows.bookings)
  await insertRows(tx, reviews, rows.reviews)
  await insertRows(tx, payments, rows.money.payments)
  await insertRows(tx, sandboxSessions, rows.money.sessions)
  await insertRows(tx, ledgerEntries, rows.money.entries)
  await insertRows(tx, wallets, rows.money.wallets)
}
