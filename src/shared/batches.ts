import { sql, type SQL } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

const BATCH_ROWS = 1000

/**
 * Repeats a statement that changes at most `limit` rows until nothing is left, so that none holds its locks
 * for long.
 * @returns how many rows were changed in all
 */
export async function inBatches(change: (limit: number) => Promise<unknown[]>): Promise<number> {
  let changed = 0

  while (true) {
    const rows = await change(BATCH_ROWS)
    changed += rows.length
    if (rows.length < BATCH_ROWS) return changed
  }
}

/**
 * At most `limit` rows of a table that fulfil a condition, for a statement that changes them. They are found
 * once, by an index of the condition, and then by where they lie: no plan reads the table whole. A row that
 * another transaction changes meanwhile is left for the next round.
 */
export function atMost(limit: number, table: PgTable, condition: SQL | undefined): SQL {
  return sql`ctid = any(array(select ctid from ${table} where ${condition} limit ${limit}))`
}
