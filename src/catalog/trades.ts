import { sql } from 'drizzle-orm'
import { services } from '../../drizzle/schema/index.js'
import type { Market } from '../shared/market.js'
import { preparedQueries } from '../shared/prepared.js'

/** The trade of a service, and whether anyone may still find and book it. */
interface Trade {
  serviceId: string
  category: string
  subcategory: string | null
  isListed: boolean
}

/**
 * The trades of some services by their ids, hidden and removed ones too: what was booked stays in its trade.
 * For other rooms, not for doors that strangers use.
 */
export async function findTrades(market: Market, serviceIds: string[]): Promise<Trade[]> {
  if (serviceIds.length === 0) return []

  return await runTrades(market, 'trades', buildTrades, { serviceIds: `{${serviceIds.join(',')}}` })
}

const runTrades = preparedQueries<Trade>()

function buildTrades(market: Market) {
  return market.db
    .select({
      serviceId: services.id,
      category: services.categoryId,
      subcategory: services.subcategory,
      isListed: services.isListed
    })
    .from(services)
    .where(sql`${services.id} = any(${sql.placeholder('serviceIds')}::uuid[])`)
}
