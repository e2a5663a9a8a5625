import { desc, eq, sql, type SQL } from 'drizzle-orm'
import { commissionRules, services } from '../../drizzle/schema/index.js'
import { requireAdmin, requireProvenAdmin, type Actor, type Locale } from '../shared/actor.js'
import { audit } from '../shared/audit.js'
import { cleanText } from '../shared/clean.js'
import { endInstant, startInstant } from '../shared/dates.js'
import { DomainError, sqlState } from '../shared/errors.js'
import { formatMoney } from '../shared/format.js'
import { newId } from '../shared/ids.js'
import type { Market } from '../shared/market.js'
import { newestFirst, olderThan, toPage } from '../shared/page.js'
import type { IdParams, Page, PageQuery } from '../shared/schemas.js'
import { transact } from '../shared/transaction.js'
import type { AddCommission, Commission, RemoveCommission } from './schemas.js'

type CommissionRow = typeof commissionRules.$inferSelect
type Target = Pick<CommissionRow, 'categoryId' | 'providerId' | 'serviceId'>

/** The commission of a booking, as it is frozen; the minimum in minor units of the booking's currency. */
export interface CommissionTerms {
  commissionBasisPoints: number
  commissionMinimum: number
}

/**
 * In a query of `services`: the rule for a booking of that service that is made at this instant; null where
 * none is in force, and the marketplace's own number holds. The nearest to the service wins: its own, its
 * provider's, its category's, everybody's; of two as near the one that began last.
 */
export function commissionRuleFor(at: SQL): SQL<CommissionTerms | null> {
  const { categoryId, providerId, serviceId, basisPoints, minimum, currency } = commissionRules
  const { validFrom, validUntil, id } = commissionRules
  const concernsAll = sql`num_nonnulls(${categoryId}, ${providerId}, ${serviceId}) = 0`

  return sql<CommissionTerms | null>`(
    select jsonb_build_object(
      'commissionBasisPoints', ${basisPoints},
      'commissionMinimum', case when ${currency} = ${services.currency} then ${minimum} else 0 end
    )
    from ${commissionRules}
    where ${validFrom} <= ${at}::timestamptz and (${validUntil} is null or ${validUntil} > ${at}::timestamptz)
    and (
      ${serviceId} = ${services.id} or ${providerId} = ${services.providerId}
      or ${categoryId} = ${services.categoryId} or ${concernsAll}
    )
    order by ${serviceId} is null, ${providerId} is null, ${categoryId} is null, ${validFrom} desc, ${id} desc
    limit 1
  )`
}

/** Every rule, newest first, for admins: also those that are over, and those that have not begun. */
export async function listCommissions(
  market: Market,
  actor: Actor,
  { limit, cursor }: PageQuery
): Promise<Page<Commission>> {
  const { locale } = requireAdmin(actor, 'money')
  const rows = await market.db
    .select()
    .from(commissionRules)
    .where(olderThan(cursor, commissionRules.createdAt, commissionRules.id))
    .orderBy(desc(commissionRules.createdAt), desc(commissionRules.id))
    .limit(limit + 1)

  return toPage(rows, limit, (row) => presentCommission(row, market.now(), locale), newestFirst)
}

/**
 * Adds a rule for bookings that are made in its time; what was booked before keeps its terms.
 * @throws proof_needed; not_found for a service, provider or category that does not exist; invalid_input for
 * more than one of them, or an end before the beginning
 */
export async function addCommission(market: Market, actor: Actor, input: AddCommission): Promise<Commission> {
  const admin = requireProvenAdmin(actor, 'money')
  const row = rowOf(market, input)

  try {
    await transact(market, async (tx) => {
      await tx.db.insert(commissionRules).values(row)
      await audit(tx, admin, {
        type: 'admin',
        action: 'commission.added',
        targetType: 'commission',
        targetId: row.id,
        after: row,
        reason: cleanText(input.reason)
      })
    })
  } catch (error) {
    if (sqlState(error) === '23503') throw new DomainError('not_found')
    throw error
  }

  return presentCommission(row, market.now(), admin.locale)
}

/** Removes a rule, for the bookings that are made from now on. @throws proof_needed, not_found */
export async function removeCommission(
  market: Market,
  actor: Actor,
  { id, reason }: IdParams & RemoveCommission
): Promise<void> {
  const admin = requireProvenAdmin(actor, 'money')

  await transact(market, async (tx) => {
    const [row] = await tx.db.delete(commissionRules).where(eq(commissionRules.id, id)).returning()
    if (row === undefined) throw new DomainError('not_found')

    await audit(tx, admin, {
      type: 'admin',
      action: 'commission.removed',
      targetType: 'commission',
      targetId: id,
      before: row,
      reason: cleanText(reason)
    })
  })
}

function rowOf({ now, rules }: Market, input: AddCommission): CommissionRow {
  const createdAt = now()
  const { from, until } = input
  const validFrom = from === undefined ? createdAt : startInstant(from, 'from', rules.timezone)
  const validUntil = until === undefined ? null : endInstant(until, 'until', rules.timezone)
  if (validUntil !== null && validUntil <= validFrom) {
    throw new DomainError('invalid_input', { field: 'until' })
  }

  return {
    id: newId(),
    ...targetOf(input),
    basisPoints: input.basisPoints,
    minimum: input.minimum ?? 0,
    currency: rules.currency,
    validFrom,
    validUntil,
    createdAt
  }
}

/** @throws invalid_input for more than one */
function targetOf({ category, provider, service }: AddCommission): Target {
  const named = [category, provider, service].filter((target) => target !== undefined)
  if (named.length > 1) throw new DomainError('invalid_input', { field: 'service' })

  return { categoryId: category ?? null, providerId: provider ?? null, serviceId: service ?? null }
}

function presentCommission(row: CommissionRow, at: Date, locale: Locale): Commission {
  const { validFrom, validUntil } = row

  return {
    id: row.id,
    category: row.categoryId,
    provider: row.providerId,
    service: row.serviceId,
    basisPoints: row.basisPoints,
    minimum: row.minimum,
    minimumText: formatMoney(row.minimum, row.currency, locale),
    currency: row.currency,
    from: validFrom.toISOString(),
    until: validUntil?.toISOString() ?? null,
    isInForce: validFrom <= at && (validUntil === null || validUntil > at),
    createdAt: row.createdAt.toISOString()
  }
}
