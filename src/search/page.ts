import type { Market } from '../shared/market.js'
import { firstFreeStarts, type AskedTime } from './available.js'
import { cursorOf, findServices, type FoundPage, type FoundRow, type Search } from './find.js'
import { parseService } from '../catalog/index.js'
import type { SearchServices } from './schemas.js'

/** Services that each step of a search by free time looks at, and the most steps of one page. */
const STEP = 60
const MAX_STEPS = 10

/**
 * Services that are free at the asked time, each with its first free start. Free time is no column, so the
 * search walks the order in steps until the page is full, with one query for each step's services.
 */
export async function findFree(
  market: Market,
  search: Search,
  asked: AskedTime,
  { limit, cursor }: SearchServices
): Promise<FoundPage> {
  const free: FoundRow[] = []
  const starts = new Map<string, string>()
  let position = cursor

  for (let step = 0; step < MAX_STEPS; step++) {
    const rows = await findServices(market, search, STEP, position)
    for (const [id, start] of await firstFreeStarts(market, rows, asked)) starts.set(id, start)
    free.push(...rows.filter((row) => starts.has(row.id)))

    const last = rows.at(-1)
    if (free.length > limit || rows.length < STEP || last === undefined) {
      const page = free.slice(0, limit)
      const end = free.length > limit ? page.at(-1) : undefined
      return { items: withStarts(page, starts), nextCursor: end === undefined ? null : cursorOf(end) }
    }

    position = cursorOf(last)
  }

  return { items: withStarts(free, starts), nextCursor: position ?? null }
}

function withStarts(rows: FoundRow[], starts: Map<string, string>): Buffer[] {
  return rows.map(({ id, json }) =>
    Buffer.from(JSON.stringify({ ...parseService(json), nextSlot: starts.get(id) ?? null }))
  )
}
