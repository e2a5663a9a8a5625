import { sql, type SQL } from 'drizzle-orm'
import { providers, services, users } from '../../drizzle/schema/index.js'
import { liveStatusList } from '../bookings/index.js'
import { isInBusiness, isListed, isOffered } from '../catalog/index.js'
import { findMissingFiles, type FileStorage } from '../files/index.js'
import { checkLedger, ledgerChecks } from '../payments/index.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { DomainError } from '../shared/errors.js'
import type { Market } from '../shared/market.js'

/** Something that cannot be, with what it is about. */
export interface IntegrityFault {
  check: string
  subject: string
  expected: string
  found: string
}
export interface IntegrityReport {
  checks: number
  faults: IntegrityFault[]
}

const MAX_FAULTS = 100

/**
 * What must hold in every database of ours, whatever happened to it: no live bookings overlap, nothing refers
 * to what is gone, the kept counters count right, every cent is where it belongs, and every file that has a
 * row is in the storage. Reads only; at most 100 faults a check.
 */
export async function checkIntegrity(market: Market, storage: FileStorage): Promise<IntegrityReport> {
  const faults: IntegrityFault[] = []
  const queries = {
    ...checks,
    'all money is in the currency of the marketplace': currencyCheck(market.rules),
    ...(await foreignKeyChecks(market))
  }

  for (const [check, query] of Object.entries(queries)) {
    const rows = await market.db.execute<{ subject: string; expected: string; found: string }>(
      sql`${query} limit ${MAX_FAULTS}`
    )
    faults.push(
      ...rows.map((row) => ({
        check,
        subject: row.subject,
        expected: String(row.expected),
        found: String(row.found)
      }))
    )
  }

  for (const { check, subject, expected, found } of await checkLedger(market)) {
    faults.push({ check, subject, expected: String(expected), found: String(found) })
  }

  faults.push(...(await checkFiles(market, storage)))
  return { checks: Object.keys(queries).length + ledgerChecks.length + 1, faults }
}

/** A storage that does not answer is a fault too: what it holds was not checked. */
async function checkFiles(market: Market, storage: FileStorage): Promise<IntegrityFault[]> {
  const check = 'every file that has a row is in the storage'
  try {
    const missing = await findMissingFiles(market, storage, MAX_FAULTS)
    return missing.map(({ fileId, key }) => ({ check, subject: fileId, expected: key, found: 'none' }))
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'files_unavailable') throw error
    return [{ check, subject: storage.name, expected: 'an answer', found: 'none' }]
  }
}

const checks: Record<string, SQL> = {
  'no two live bookings of a provider overlap': sql`
    select a.id::text as subject, 'no overlap' as expected, b.id::text as found
    from bookings a join bookings b on b.provider_id = a.provider_id and b.id > a.id
    and b.blocked && a.blocked
    where a.status in ${liveStatusList}
    and b.status in ${liveStatusList}`,

  'every booking blocks its own time': sql`
    select id::text as subject, 'lower(blocked) = scheduled_at, upper(blocked) >= ends_at'
    as expected, blocked::text as found
    from bookings where isempty(blocked) or lower(blocked) <> scheduled_at or upper(blocked) < ends_at`,

  'each provider counts the services that clients can find': sql`
    select p.user_id::text as subject, coalesce(s.visible, 0)::text as expected, p.service_count::text
    as found
    from providers p left join (
      select provider_id, count(*) as visible from services where is_visible and removed_at is null
      group by provider_id
    ) s on s.provider_id = p.user_id
    where coalesce(s.visible, 0) <> p.service_count`,

  'what is listed is offered by a provider in business, and only that': sql`
    select ${services.id}::text as subject, (${isOffered} and ${isInBusiness})::text as expected,
    ${isListed}::text as found
    from ${services} join ${providers} on ${providers.userId} = ${services.providerId}
    join ${users} on ${users.id} = ${services.providerId}
    where ${isListed} <> (${isOffered} and ${isInBusiness})`,

  'each service sums its reviews': ratingCheck('services', 'id', 'service_id'),
  'each provider sums its reviews': ratingCheck('providers', 'user_id', 'provider_id'),

  'only completed bookings are reviewed': sql`
    select r.id::text as subject, 'completed' as expected, b.status::text as found
    from reviews r join bookings b on b.id = r.booking_id where b.status <> 'completed'`,

  'what is over is not due': sql`
    select id::text as subject, 'no due time' as expected, due_at::text as found
    from bookings where status in ('completed', 'cancelled') and due_at is not null`
}

/**
 * CURRENCY must not change while there is money: wallets of the old one could neither be credited nor paid
 * out.
 */
function currencyCheck({ currency }: MarketplaceRules): SQL {
  const tables = ['wallets', 'services', 'bookings', 'payments', 'ledger_entries'].map(
    (table) => sql`
    select ${table}::text as subject, ${currency}::text as expected, currency as found
    from ${sql.identifier(table)} where currency <> ${currency} group by currency`
  )

  return sql`select * from (${sql.join(tables, sql` union all `)}) foreign_money`
}

function ratingCheck(table: 'services' | 'providers', id: string, reference: string): SQL {
  return sql.raw(`
    select t.${id}::text as subject, coalesce(r.total, 0) || ' in ' || coalesce(r.times, 0)
    as expected, t.rating_sum || ' in ' || t.rating_count as found
    from ${table} t left
    join (select ${reference} as of, sum(rating) as total, count(*) as times from reviews
    where hidden_at is null group by 1) r on r.of = t.${id}
    where coalesce(r.total, 0) <> t.rating_sum or coalesce(r.times, 0) <> t.rating_count`)
}

/** Constraints can be broken by a restore without triggers or by hand: each is asked about anew. */
async function foreignKeyChecks(market: Market): Promise<Record<string, SQL>> {
  const keys = await market.db.execute<{ table: string; column: string; target: string; key: string }>(sql`
    select c.conrelid::regclass::text as table, a.attname as column, c.confrelid::regclass::text
    as target, k.attname as key
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace and cardinality(c.conkey) = 1
    order by 1, 2`)

  return Object.fromEntries(
    keys.map(({ table, column, target, key }) => [
      `${table}.${column} refers to ${target}`,
      sql`
    select t.${sql.identifier(column)}::text as subject, 'a row of ' || ${target}::text as expected, 'none'
    as found
    from ${sql.identifier(table)} t
    where t.${sql.identifier(column)} is not null
    and not exists (select from ${sql.identifier(target)} o
    where o.${sql.identifier(key)} = t.${sql.identifier(column)})`
    ])
  )
}
