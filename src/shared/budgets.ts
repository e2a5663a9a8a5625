import { and, eq, getTableColumns, gt, inArray, lt, sql } from 'drizzle-orm'
import { budgets } from '../../drizzle/schema/index.js'
import { atMost, inBatches } from './batches.js'
import { realNow } from './clock.js'
import { DomainError, type ErrorCode } from './errors.js'
import type { Market } from './market.js'
import { placesFor, preparedQueries } from './prepared.js'
import { DAY, MINUTE } from './time.js'

export const DAY_MINUTES = DAY / MINUTE

/** How often something may be done within a window, which begins with the first time. */
export interface Budget {
  /** What is counted and whose it is: ids alone. */
  key: string
  limit: number
  minutes: number
}

/** A budget that is spent, and when its window ends. */
export interface Exceeded {
  budget: Budget
  endsAt: Date
  retryAfterSeconds: number
}

/**
 * Counts once in each of the budgets, by one statement: of any number of attempts at once, on any number of
 * servers, no more pass than the limits allow. Who is refused by one of them spends nothing of the others. In
 * a transaction that is rolled back nothing was spent, so spend after what may still be refused. Like every
 * limit it keeps the real clock.
 * @returns null, or the budget that was spent already: of several, the one that ends last
 */
export async function spend(market: Market, wanted: Budget[]): Promise<Exceeded | null> {
  const at = realNow()
  const rows = wanted
    .map(({ key, minutes }) => ({
      key,
      spent: 1,
      windowEndsAt: new Date(at.getTime() + minutes * MINUTE)
    }))
    // In one order, so that two attempts cannot wait for each other.
    .sort((one, other) => (one.key < other.key ? -1 : 1))

  const counted = await runCount(market, `budgets: ${rows.length}`, buildCount(rows.length), {
    ...places.filled(rows),
    at: at.toISOString()
  })

  const exceeded = exceededOf(wanted, counted, at)
  const [last] = exceeded
  if (last === undefined) return null

  const isExceeded = new Set(exceeded.map(({ budget }) => budget.key))
  await giveBack(
    market,
    wanted.map(({ key }) => key).filter((key) => !isExceeded.has(key))
  )

  return last
}

/** What `spend` would return now. Counts nothing. */
export async function peek(market: Market, wanted: Budget[]): Promise<Exceeded | null> {
  const at = realNow()
  const rows = await market.db
    .select()
    .from(budgets)
    .where(
      and(
        inArray(
          budgets.key,
          wanted.map(({ key }) => key)
        ),
        gt(budgets.windowEndsAt, at)
      )
    )

  const next = rows.map((row) => ({ ...row, spent: row.spent + 1 }))
  const [last = null] = exceededOf(wanted, next, at)
  return last
}

/** The budgets that have counted more than they allow, the one that ends last first. */
function exceededOf(wanted: Budget[], counted: Array<typeof budgets.$inferSelect>, at: Date): Exceeded[] {
  return wanted
    .flatMap((budget) => {
      const row = counted.find(({ key }) => key === budget.key)
      if (row === undefined || row.spent <= budget.limit) return []

      const endsAt = row.windowEndsAt
      const seconds = Math.ceil((endsAt.getTime() - at.getTime()) / 1000)
      return [{ budget, endsAt, retryAfterSeconds: Math.max(1, seconds) }]
    })
    .sort((one, other) => other.endsAt.getTime() - one.endsAt.getTime())
}

const places = placesFor(getTableColumns(budgets))
const runCount = preparedQueries<typeof budgets.$inferSelect>()

function buildCount(rows: number) {
  const hasPassed = sql`${budgets.windowEndsAt} <= ${sql.placeholder('at')}::timestamptz`

  return ({ db }: Market) =>
    db
      .insert(budgets)
      .values(places.of(rows))
      .onConflictDoUpdate({
        target: budgets.key,
        set: {
          spent: sql`case when ${hasPassed} then 1 else ${budgets.spent} + 1 end`,
          windowEndsAt: sql`case when ${hasPassed} then excluded.window_ends_at
            else ${budgets.windowEndsAt} end`
        }
      })
      .returning()
}

/** The same for whoever is simply refused. @throws the code, which says when to come back */
export async function spendOrRefuse(
  market: Market,
  wanted: Budget[],
  code: ErrorCode = 'too_many_requests'
): Promise<void> {
  const exceeded = await spend(market, wanted)
  if (exceeded !== null) throw new DomainError(code, { retryAfterSeconds: exceeded.retryAfterSeconds })
}

/** What was counted and has not happened. */
export async function giveBack(market: Market, keys: string[]): Promise<void> {
  for (const key of keys) {
    await market.db
      .update(budgets)
      .set({ spent: sql`greatest(${budgets.spent} - 1, 0)` })
      .where(eq(budgets.key, key))
  }
}

/** As if nothing had been spent. */
export async function forgetSpent(market: Market, keys: string[]): Promise<void> {
  if (keys.length > 0) await market.db.delete(budgets).where(inArray(budgets.key, keys))
}

/** Removes the budgets whose window ended before an instant of the real clock. @returns how many. */
export async function removeAgedBudgets({ db }: Market, before: Date): Promise<number> {
  return await inBatches(
    async (limit) =>
      await db
        .delete(budgets)
        .where(atMost(limit, budgets, lt(budgets.windowEndsAt, before)))
        .returning({ key: budgets.key })
  )
}
