import { asc, eq, gt } from 'drizzle-orm'
import { files } from '../../drizzle/schema/index.js'
import type { Market } from '../shared/market.js'
import { keysOf, type FileRow } from './policy.js'
import type { FileStorage } from './storage.js'

const PAGE_ROWS = 200
const AT_ONCE = 8

export interface MissingFile {
  fileId: string
  key: string
}

/**
 * The files that have a row and are not in the storage, at most `limit`: a folder that was not copied, a
 * bucket that was emptied. It reads no more than the beginning of each.
 * @throws files_unavailable
 */
export async function findMissingFiles(
  market: Market,
  storage: FileStorage,
  limit: number
): Promise<MissingFile[]> {
  const missing: MissingFile[] = []
  let last: string | null = null

  while (missing.length < limit) {
    const rows: FileRow[] = await market.db
      .select()
      .from(files)
      .where(last === null ? undefined : gt(files.id, last))
      .orderBy(asc(files.id))
      .limit(PAGE_ROWS)

    for (let from = 0; from < rows.length; from += AT_ONCE) {
      const found = await Promise.all(
        rows.slice(from, from + AT_ONCE).map(async (row) => await missingOf(market, storage, row))
      )
      missing.push(...found.flat())
    }

    last = rows.at(-1)?.id ?? null

    if (rows.length < PAGE_ROWS) break
  }

  return missing.slice(0, limit)
}

async function missingOf(
  market: Market,
  storage: FileStorage,
  { id, purpose }: FileRow
): Promise<MissingFile[]> {
  const missing: MissingFile[] = []
  for (const key of keysOf(id, purpose)) {
    const object = await storage.read(key)
    object?.stream.destroy()
    if (object === null) missing.push({ fileId: id, key })
  }

  if (missing.length === 0) return []

  // Removing a file removes its row first: does the row still exist?
  const rows = await market.db.select({ id: files.id }).from(files).where(eq(files.id, id))
  return rows.length === 0 ? [] : missing
}
