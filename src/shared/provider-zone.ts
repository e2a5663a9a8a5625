import { eq } from 'drizzle-orm'
import { providers } from '../../drizzle/schema/index.js'
import { DomainError } from './errors.js'
import type { Market } from './market.js'

/** The zone in which a provider works. @throws not_found for whoever is none */
export async function zoneOf(market: Market, providerId: string): Promise<string> {
  const [row] = await market.db
    .select({ timezone: providers.timezone })
    .from(providers)
    .where(eq(providers.userId, providerId))

  if (row === undefined) throw new DomainError('not_found')

  return row.timezone
}
