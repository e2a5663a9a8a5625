import { sql, type AnyColumn, type SQL } from 'drizzle-orm'
import { DomainError } from './errors.js'
import { isId } from './ids.js'
import type { Page } from './schemas.js'

/** The values of the sort columns of the last row of a page, ending in its id. */
export type CursorValues = Array<string | number | null>

export function encodeCursor(values: CursorValues): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/**
 * Reads a cursor of exactly `length` values.
 * @throws invalid_input for anything that we did not make.
 */
export function decodeCursor(cursor: string, length: number): CursorValues {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(values) && values.length === length && values.every(isCursorValue)) return values
  } catch {
    // not JSON: the same answer as below
  }

  throw new DomainError('invalid_input', { field: 'cursor' })
}

/** A cursor of [id], the order of lists by when something was made. @throws invalid_input */
export function decodeIdCursor(cursor: string): string {
  const [id] = decodeCursor(cursor, 1)
  return requireId(id)
}

/** A cursor of [instant, id], the order of every "newest first" list. */
function decodeInstantCursor(cursor: string): { at: Date; id: string } {
  const [at, id] = decodeCursor(cursor, 2)
  const date = new Date(String(at))
  if (Number.isNaN(date.getTime())) throw new DomainError('invalid_input', { field: 'cursor' })

  return { at: date, id: requireId(id) }
}

function requireId(id: CursorValues[number] | undefined): string {
  if (typeof id !== 'string' || !isId(id)) {
    throw new DomainError('invalid_input', { field: 'cursor' })
  }

  return id
}

/**
 * What follows a page of a list that is read newest first, by when its rows were made and their ids; the
 * first page has no cursor and no condition. @throws invalid_input for a cursor that we did not make
 */
export function olderThan(cursor: string | undefined, madeAt: AnyColumn, id: AnyColumn): SQL | undefined {
  if (cursor === undefined) return undefined

  const last = decodeInstantCursor(cursor)
  return sql`(${madeAt}, ${id}) < (${last.at.toISOString()}::timestamptz, ${last.id}::uuid)`
}

/** The cursor after a row of such a list. */
export function newestFirst({ createdAt, id }: { createdAt: Date; id: string }): CursorValues {
  return [createdAt.toISOString(), id]
}

/** What follows a page of a list that is read soonest first, by instants and ids. @throws invalid_input */
export function laterThan(cursor: string | undefined, instant: AnyColumn, id: AnyColumn): SQL | undefined {
  if (cursor === undefined) return undefined

  const last = decodeInstantCursor(cursor)
  return sql`(${instant}, ${id}) > (${last.at.toISOString()}::timestamptz, ${last.id}::uuid)`
}

/** Rows whose id begins so, by the index of the ids; without a beginning, all. */
export function beginsWith(id: AnyColumn, start: string | undefined): SQL | undefined {
  if (start === undefined) return undefined

  const digits = start.replaceAll('-', '')
  const [first, last] = [digits.padEnd(32, '0'), digits.padEnd(32, 'f')]
  return sql`${id} between ${first}::uuid and ${last}::uuid`
}

/** Cuts a page out of `limit + 1` fetched rows. */
export function toPage<Row, Item>(
  rows: Row[],
  limit: number,
  present: (row: Row) => Item,
  cursorOf: (row: Row) => CursorValues
): Page<Item> {
  const page = rows.slice(0, limit)
  const last = page.at(-1)

  return {
    items: page.map(present),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(cursorOf(last)) : null
  }
}

function isCursorValue(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
}
