import { sql, type SQL } from 'drizzle-orm'
import type { Market } from '../../shared/market.js'

export interface LedgerFault {
  check: string
  subject: string
  expected: number
  found: number
}

const MAX_FAULTS = 100

/**
 * The invariants of the ledger; an empty list means that every cent is where it belongs. Reads only; each
 * check is one statement, so that it sees one instant also while money moves.
 */
export async function checkLedger(market: Market): Promise<LedgerFault[]> {
  const faults: LedgerFault[] = []
  for (const [check, query] of Object.entries(checks)) {
    const rows = await market.db.execute<{ subject: string; expected: string; found: string }>(
      sql`${query} limit ${MAX_FAULTS}`
    )

    for (const row of rows) {
      faults.push({ check, subject: row.subject, expected: Number(row.expected), found: Number(row.found) })
    }
  }

  return faults
}

const checks = {
  'each movement sums to zero': sql`
    select movement as subject, 0 as expected, sum(amount) as found
    from ledger_entries group by movement having sum(amount) <> 0`,

  'each wallet equals its entries': sql`
    select coalesce(w.user_id, e.user_id)::text as subject, coalesce(e.total, 0)
    as expected, coalesce(w.balance, 0) as found
    from wallets w full join (
      select user_id, sum(amount) as total from ledger_entries where account = 'provider:' || user_id
      group by user_id
    ) e on e.user_id = w.user_id
    where coalesce(e.total, 0) <> coalesce(w.balance, 0)`,

  'escrow equals the paid and not yet released': sql`
    select p.id::text as subject, p.captured - p.gone - p.released + greatest(0, p.gone - p.captured)
    as expected, coalesce(e.total, 0) as found
    from (${paymentTotals()}) p
    left join (select payment_id, sum(amount) as total from ledger_entries where account = 'escrow'
    group by payment_id) e on e.payment_id = p.id
    where coalesce(e.total, 0) <> p.captured - p.gone - p.released + greatest(0, p.gone - p.captured)`,

  'the gateway gave what was captured and took what went back': sql`
    select p.id::text as subject, p.gone - p.captured as expected, coalesce(e.total, 0) as found
    from (${paymentTotals()}) p
    left join (select payment_id, sum(amount) as total from ledger_entries where account = 'gateway'
    group by payment_id) e on e.payment_id = p.id
    where coalesce(e.total, 0) <> p.gone - p.captured`,

  'each payment equals its refunds': sql`
    select p.id::text as subject, coalesce(r.sent, 0) + coalesce(r.due, 0)
    as expected, p.refunded_amount + p.refund_due_amount as found
    from payments p left join (
      select payment_id, sum(amount) filter (where status = 'sent')
      as sent, sum(amount) filter (where status = 'due') as due
      from refunds group by payment_id
    ) r on r.payment_id = p.id
    where coalesce(r.sent, 0) <> p.refunded_amount or coalesce(r.due, 0) <> p.refund_due_amount`,

  'each payment equals its disputes': sql`
    select p.id::text as subject, coalesce(d.open, 0) + coalesce(d.lost, 0)
    as expected, p.disputed_amount + p.lost_amount as found
    from payments p left join (
      select payment_id, sum(amount) filter (where status = 'open')
      as open, sum(amount) filter (where status = 'lost') as lost
      from disputes group by payment_id
    ) d on d.payment_id = p.id
    where coalesce(d.open, 0) <> p.disputed_amount or coalesce(d.lost, 0) <> p.lost_amount`,

  'what is frozen is disputed': sql`
    select p.id::text as subject, 0 as expected, 1 as found
    from payments p join bookings b on b.id = p.booking_id
    where p.is_frozen and b.disputed_at is null`,

  'each payout is in the ledger': sql`
    select p.id::text as subject, -p.amount as expected, coalesce(e.amount, 0) as found
    from payouts p left join ledger_entries e on e.movement = 'payout:' || p.id
    and e.account = 'provider:' || p.user_id
    where coalesce(e.amount, 0) <> -p.amount`
} satisfies Record<string, SQL>

/** What is checked, in words. */
export const ledgerChecks = Object.keys(checks)

/**
 * `targetBalancesOf` in SQL, kept apart from it on purpose: the check must not share the fault it looks for.
 */
function paymentTotals(): SQL {
  return sql`
    select id,
      case when captured_at is null then 0 else amount end as captured,
      refunded_amount + lost_amount as gone,
      case when captured_at is null or is_frozen then 0 else greatest(0, least(releasable_amount,
        amount - refunded_amount - refund_due_amount - disputed_amount - lost_amount)) end as released
    from payments`
}
