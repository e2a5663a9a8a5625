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
import type { Db, Tx } from '../../drizzle/client.js'
import { hashPassword } from '../accounts/index.js'
import { now } from '../shared/clock.js'
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
export async function loadDemoData(db: Db): Promise<{ loaded: boolean }> {
  const [known] = await db.select().from(settings).where(eq(settings.key, SETTING))
  if (known !== undefined) return { loaded: false }

  const passwordHash = await hashPassword(PASSWORD)
  return await transact(db, async (tx) => {
    const at = now()
    const claimed = await tx
      .insert(settings)
      .values({ key: SETTING, value: { loadedAt: at.toISOString() } })
      .onConflictDoNothing()
      .returning()

    if (claimed.length === 0) return { loaded: false }

    await insertStory(tx, {
      at,
      passwordHash,
      cities: await tx.select().from(cities),
      categories: await tx.select().from(categories)
    })

    return { loaded: true }
  })
}

/** Each table after those that it refers to. */
async function insertStory(tx: Tx, setting: Setting): Promise<void> {
  const rows = demoRows(setting)
  for (const batch of batches(rows.users)) await tx.insert(users).values(batch)
  for (const batch of batches(rows.providers)) await tx.insert(providers).values(batch)
  for (const batch of batches(rows.services)) await tx.insert(services).values(batch)
  for (const batch of batches(rows.bookings)) await tx.insert(bookings).values(batch)
  for (const batch of batches(rows.reviews)) await tx.insert(reviews).values(batch)
  for (const batch of batches(rows.money.payments)) await tx.insert(payments).values(batch)
  for (const batch of batches(rows.money.sessions)) await tx.insert(sandboxSessions).values(batch)
  for (const batch of batches(rows.money.entries)) await tx.insert(ledgerEntries).values(batch)
  for (const batch of batches(rows.money.wallets)) await tx.insert(wallets).values(batch)
}

function batches<T>(rows: T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_A_STATEMENT) }, (_, index) =>
    rows.slice(index * ROWS_A_STATEMENT, (index + 1) * ROWS_A_STATEMENT)
  )
}
