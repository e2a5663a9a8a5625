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
import { demoRows, type Setting } from './rows.js'

const SETTING = 'demo_data'
const PASSWORD = 'taskego-demo'
/** Few round trips, and far from PostgreSQL's limit of 65,535 parameters a statement. */
const ROWS_A_STATEMENT = 500

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
  for (const batch of batches(rows.users)) await tx.db.insert(users).values(batch)
  for (const batch of batches(rows.providers)) await tx.db.insert(providers).values(batch)
  for (const batch of batches(rows.services)) await tx.db.insert(services).values(batch)
  for (const batch of batches(rows.bookings)) await tx.db.insert(bookings).values(batch)
  for (const batch of batches(rows.reviews)) await tx.db.insert(reviews).values(batch)
  for (const batch of batches(rows.money.payments)) await tx.db.insert(payments).values(batch)
  for (const batch of batches(rows.money.sessions)) await tx.db.insert(sandboxSessions).values(batch)
  for (const batch of batches(rows.money.entries)) await tx.db.insert(ledgerEntries).values(batch)
  for (const batch of batches(rows.money.wallets)) await tx.db.insert(wallets).values(batch)
}

function batches<T>(rows: T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_A_STATEMENT) }, (_, index) =>
    rows.slice(index * ROWS_A_STATEMENT, (index + 1) * ROWS_A_STATEMENT)
  )
}
