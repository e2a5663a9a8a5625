import { sql } from 'drizzle-orm'
import type { Market } from '../../shared/market.js'

/** Where money of another currency than the marketplace's is stored. */
export interface ForeignMoney {
  currency: string
  places: string[]
}

/**
 * Looks for money in another currency than the marketplace's: in all wallets and services, and in the first
 * and the last of bookings and payments, so that a start costs no more on a large database. Null when there
 * is none.
 */
export async function findForeignMoney(market: Market, currency: string): Promise<ForeignMoney | null> {
  const rows = await market.db.execute<{ place: string; currency: string }>(sql`
    select distinct place, currency from (
      select 'wallets' as place, currency from wallets
      union all (select 'services', currency from services where removed_at is null)
      union all (select 'bookings', currency from bookings order by created_at limit 1)
      union all (select 'bookings', currency from bookings order by created_at desc limit 1)
      union all (select 'payments', currency from payments order by created_at limit 1)
      union all (select 'payments', currency from payments order by created_at desc limit 1)
    ) held where currency <> ${currency} order by place, currency`)

  const [first] = rows
  if (first === undefined) return null

  const places = rows.filter((row) => row.currency === first.currency).map(({ place }) => place)
  return { currency: first.currency, places }
}
