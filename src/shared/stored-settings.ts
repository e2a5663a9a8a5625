import { eq } from 'drizzle-orm'
import type { Db } from '../../drizzle/client.js'
import { settings } from '../../drizzle/schema/index.js'
import type { MarketTx } from './market.js'

const KEY = 'marketplace'

/** What admins have set, as it is kept: one row, so that one version counts for all of it. */
export interface StoredSettings {
  /** 0 before anything was set. */
  version: number
  /** By key. A value is whatever an earlier or later release wrote: who reads it checks it. */
  values: Record<string, StoredSetting>
}

interface StoredSetting {
  value: unknown
  changedAt: string
  /** The id of the admin. */
  changedBy: string
}

const NOTHING_SET: StoredSettings = { version: 0, values: {} }

/** What was set last. */
export async function readStoredSettings(db: Db): Promise<StoredSettings> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, KEY))
  return storedIn(row?.value)
}

/** The same, held until the transaction ends: whoever else would change a setting waits. */
export async function lockStoredSettings({ db }: MarketTx): Promise<StoredSettings> {
  // A row that is not there cannot be locked.
  await db.insert(settings).values({ key: KEY, value: NOTHING_SET }).onConflictDoNothing()

  const [row] = await db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.key, KEY))
    .for('update')

  return storedIn(row?.value)
}

/** Writes what `lockStoredSettings` holds. */
export async function writeStoredSettings({ db }: MarketTx, stored: StoredSettings): Promise<void> {
  await db.update(settings).set({ value: stored }).where(eq(settings.key, KEY))
}

function storedIn(value: unknown): StoredSettings {
  return isStored(value) ? value : NOTHING_SET
}

function isStored(value: unknown): value is StoredSettings {
  return typeof value === 'object' && value !== null && 'version' in value && 'values' in value
}
