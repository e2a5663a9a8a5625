import type { Market } from '../shared/market.js'
import { firstFreeStarts, type AskedTime } from './available.js'
import { cursorOf, findServices, type FoundRow, type Search } from './find.js'
import { parseService, type Service } from '../catalog/index.js'
import type { SearchServices } from './schemas.js'

/** The rows of one page; `starts` has the first free start of each when a free time was asked for. */
export interface Results {
  rows: FoundRow[]
  starts: Map<string, string> | null
  nextCursor: string | null
}

/** Services that each step of a search by free time looks at, and the most steps of one page. */
const STEP = 60
const MAX_STEPS = 10

/**
 * Free time is no column, so the search walks the order in steps until the page is full, with one query for
 * each step's services.
 */
export async function findFree(
  market: Market,
  search: Search,
  asked: AskedTime,
  { limit, cursor }: SearchServices
): Promise<Results> {
  const free: FoundRow[] = []
  const starts = new Map<string, string>()
  let position = cursor

  for (let step = 0; step < MAX_STEPS; step++) {
    const rows = await findServices(market, search, STEP, position)
    for (const [id, start] of await firstFreeStarts(market, rows, asked)) starts.set(id, start)
    free.push(...rows.filter((row) => starts.has(row.id)))

    const last = rows.at(-1)
    if (free.length > limit || rows.length < STEP || last === undefined) {
      return { ...cut(free, limit), starts }
    }

    position = cursorOf(last)
  }

  return { rows: free, starts, nextCursor: position ?? null }
}

/** The page of rows that were read with one more than `limit`, and where the next page begins. */
export function cut(rows: FoundRow[], limit: number): { rows: FoundRow[]; nextCursor: string | null } {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { rows: page, nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null }
}

/** A found service as it is shown, with its first free start when one was asked for. */
export function withStart({ id, json }: FoundRow, starts: Map<string, string> | null): Service {
  const service = parseService(json)
  return starts === null ? service : { ...service, nextSlot: starts.get(id) ?? null }
}
