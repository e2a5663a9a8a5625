import { and, eq, gte, lt, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { ledgerEntries, wallets } from '../../../drizzle/schema/index.js'
import { requireUser, type Actor } from '../../shared/actor.js'
import { localDay, localToday } from '../../shared/dates.js'
import { DomainError } from '../../shared/errors.js'
import type { Market } from '../../shared/market.js'
import { zoneOf } from '../../shared/provider-zone.js'
import { MAX_EARNING_DAYS, type Earned, type Earnings, type EarningsQuery } from '../schemas.js'

/**
 * What the provider who asks has earned from one local day to another, by currency, in minor units: by the
 * movements of the ledger in that time, so it is what their wallet gained and lost.
 * @throws not_found for whoever is no provider; invalid_input for days in the wrong order or more than a year
 */
export async function getEarnings(market: Market, actor: Actor, query: EarningsQuery): Promise<Earnings> {
  const user = requireUser(actor)
  const timezone = await zoneOf(market, user.id)

  const today = localToday(market.now(), timezone)
  const last = query.to === undefined ? today : localDay(query.to, 'to', timezone)
  const first = query.from === undefined ? last.startOf('month') : localDay(query.from, 'from', timezone)
  const after = last.plus({ days: 1 }).startOf('day')

  const days = after.diff(first, 'days').days
  if (days <= 0 || days > MAX_EARNING_DAYS) throw new DomainError('invalid_input', { field: 'to' })

  const [moved, [wallet]] = await Promise.all([
    movedBetween(market, user.id, first.toJSDate(), after.toJSDate()),
    market.db.select().from(wallets).where(eq(wallets.userId, user.id))
  ])
  const currency = wallet?.currency ?? market.rules.currency
  const open = (of: string) => (of === wallet?.currency ? wallet.balance : 0)
  const known = moved.some((row) => row.currency === currency) ? moved : [...moved, { currency, ...nothing }]

  return {
    from: first.toFormat('yyyy-MM-dd'),
    to: last.toFormat('yyyy-MM-dd'),
    timezone,
    items: known.map((row) => ({ ...row, open: open(row.currency) }))
  }
}

const nothing = { gross: 0, commission: 0, refunds: 0, net: 0, paidOut: 0 }

/**
 * The provider's lines of that time by an index, each with the platform's line of the same movement: together
 * they are what a client paid for the work. What refunds and disputes move counts as refunds in both
 * directions, so a share that was taken and given back is not earned twice.
 */
async function movedBetween(
  market: Market,
  userId: string,
  from: Date,
  to: Date
): Promise<Array<Omit<Earned, 'open'>>> {
  const kept = alias(ledgerEntries, 'kept')
  const commission = sql`(coalesce(${kept.amount}, 0) + ${lossOfMovement()})`
  const share = sql`(${ledgerEntries.amount} + ${commission})`
  const isBack = sql`split_part(${ledgerEntries.movement}, ':', 1) in ('refund', 'dispute')`
  const ofPayments = sql`filter (where ${ledgerEntries.paymentId} is not null)`
  const ofWork = sql`filter (where ${ledgerEntries.paymentId} is not null and not ${isBack})`
  const ofReturns = sql`filter (where ${ledgerEntries.paymentId} is not null and ${isBack})`
  const ofPayouts = sql`filter (where ${ledgerEntries.paymentId} is null)`
  const total = (value: SQL, which: SQL) => sql`coalesce(sum(${value}) ${which}, 0)`.mapWith(Number)

  return await market.db
    .select({
      currency: ledgerEntries.currency,
      gross: total(share, ofWork),
      commission: total(commission, ofPayments),
      refunds: total(sql`-${share}`, ofReturns),
      net: total(sql`${ledgerEntries.amount}`, ofPayments),
      paidOut: total(sql`-${ledgerEntries.amount}`, ofPayouts)
    })
    .from(ledgerEntries)
    .leftJoin(kept, and(eq(kept.movement, ledgerEntries.movement), eq(kept.account, 'platform')))
    .where(
      and(
        eq(ledgerEntries.userId, userId),
        gte(ledgerEntries.createdAt, from),
        lt(ledgerEntries.createdAt, to)
      )
    )
    .groupBy(ledgerEntries.currency)
    .orderBy(ledgerEntries.currency)
}

/**
 * What the platform lost by the movement of a line, beyond its commission. The gateway has then taken more
 * than the payment was, so its balance of that payment is above zero.
 */
function lossOfMovement(): SQL {
  const { movement, paymentId } = ledgerEntries

  return sql`coalesce((
    select greatest(0, taken.total) - greatest(0, taken.total - moved.amount)
    from ledger_entries moved, lateral (
      select sum(past.amount) as total from ledger_entries past
      where past.payment_id = moved.payment_id and past.account = 'gateway'
      and (past.created_at, past.id) <= (moved.created_at, moved.id)
    ) taken
    where moved.movement = ${movement} and moved.account = 'gateway' and ${paymentId} is not null
  ), 0)`
}
