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
