import { sql } from 'drizzle-orm'
import type { MarketTx } from '../shared/market.js'

const CLIENT_LOCK = 1
const PROVIDER_LOCK = 2

/**
 * Operations that add a pending booking of this client take turns. This lock is always taken before the
 * provider's, so nobody waits in a circle.
 */
export async function lockClient(tx: MarketTx, clientId: string): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(${CLIENT_LOCK}::int, hashtext(${clientId}))`)
}

/**
 * Operations that write into this provider's calendar take turns: losers wait for milliseconds instead of
 * deadlocking.
 */
export async function lockProvider(tx: MarketTx, providerId: string): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(${PROVIDER_LOCK}::int, hashtext(${providerId}))`)
}
