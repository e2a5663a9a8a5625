import { asc, count, countDistinct, max, sql } from 'drizzle-orm'
import { services } from '../../drizzle/schema/index.js'
import type { Market } from '../shared/market.js'
import { isListed } from './listed.js'

/** What has pages of its own: services, and who offers them. */
export type PageKind = 'services' | 'providers'

export interface PublicPage {
  id: string
  changedAt: Date
}

/** Things of one page of a site map: each has an address in each language, and a map holds 50 000. */
export const PAGES_OF_MAP = 5000

/** How many services anybody may find, and how many providers offer them. */
export async function countPublicPages(market: Market): Promise<Record<PageKind, number>> {
  const [row] = await market.db
    .select({ services: count(), providers: countDistinct(services.providerId) })
    .from(services)
    .where(isListed)

  return { services: row?.services ?? 0, providers: row?.providers ?? 0 }
}

/**
 * One part of what anybody may find, in the order of ids, so that parts stay as they are when more is added.
 * @param part from 0 on
 */
export async function listPublicPages(market: Market, kind: PageKind, part: number): Promise<PublicPage[]> {
  const id = kind === 'services' ? services.id : services.providerId

  return await market.db
    .select({ id, changedAt: sql`${max(services.updatedAt)}`.mapWith(services.updatedAt) })
    .from(services)
    .where(isListed)
    .groupBy(id)
    .orderBy(asc(id))
    .limit(PAGES_OF_MAP)
    .offset(part * PAGES_OF_MAP)
}
