import { settings } from '../../drizzle/schema/index.js'
import type { MarketTx } from './market.js'

/**
 * Is this the first time, over all starts of all servers? It counts as done when the transaction commits.
 * @param name of what is done, for good: under another name it is done once more
 */
export async function isFirstTime(tx: MarketTx, name: string): Promise<boolean> {
  const written = await tx.db
    .insert(settings)
    .values({ key: `once:${name}`, value: true })
    .onConflictDoNothing()
    .returning({ key: settings.key })

  return written.length === 1
}
