import { sql } from 'drizzle-orm'
import type { Market } from '../../shared/market.js'

export interface MoneyMeasures {
  /** Refunds that are not sent, and those of them that wait for an admin. */
  refundsDue: { waiting: number; refused: number }
  disputes: { open: number; inquiry: number }
  /** Wallets with money that is not paid out: how many, and how much in minor units. */
  payoutsPending: Array<{ currency: string; wallets: number; amount: number }>
  /** How long the most overdue captured payment has waited to be read again; 0 when none is due. */
  readingLateSeconds: number
}

/** The figures of money that an operator watches. All servers on one database see the same figures. */
export async function measureMoney(market: Market, at: Date): Promise<MoneyMeasures> {
  const { db } = market
  const [counts] = await db.execute<{
    waiting: number
    refused: number
    open: number
    inquiry: number
    late: number
  }>(sql`
    select
      (select count(*) from refunds where status = 'due' and refused_at is null)::int as waiting,
      (select count(*) from refunds where status = 'due' and refused_at is not null)::int as refused,
      (select count(*) from disputes where status = 'open')::int as open,
      (select count(*) from disputes where status = 'inquiry')::int as inquiry,
      (select coalesce(extract(epoch from ${at.toISOString()}::timestamptz - min(gateway_due_at)), 0)
      from payments
        where captured_at is not null and gateway_due_at <= ${at.toISOString()})::float8 as late`)

  const wallets = await db.execute<{ currency: string; wallets: number; amount: string }>(sql`
    select currency, count(*)::int as wallets, sum(balance)::text as amount from wallets where balance > 0
    group by currency`)

  return {
    refundsDue: { waiting: counts?.waiting ?? 0, refused: counts?.refused ?? 0 },
    disputes: { open: counts?.open ?? 0, inquiry: counts?.inquiry ?? 0 },
    payoutsPending: [...wallets].map(({ amount, ...wallet }) => ({ ...wallet, amount: Number(amount) })),
    readingLateSeconds: counts?.late ?? 0
  }
}
