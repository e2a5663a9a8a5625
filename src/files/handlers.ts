import { eq } from 'drizzle-orm'
import { files } from '../../drizzle/schema/index.js'
import type { JobHandlers } from '../jobs/index.js'
import type { Market } from '../shared/market.js'
import { keysOf } from './policy.js'
import type { FileStorage } from './storage.js'

/** The worker's handler for files: it removes from the storage what has no row. */
export function createFileHandlers(market: Market, storage: FileStorage): Pick<JobHandlers, 'files:remove'> {
  return {
    'files:remove': async ({ fileId, purpose }) => {
      const rows = await market.db.select({ id: files.id }).from(files).where(eq(files.id, fileId))
      if (rows.length > 0) return
      for (const key of keysOf(fileId, purpose)) await storage.remove(key)
    }
  }
}
