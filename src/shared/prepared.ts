import { sql, type Column, type SQL } from 'drizzle-orm'
import { planQuery, type Plan } from '../../drizzle/plan.js'
import type { Market } from './market.js'

/** What of drizzle's builders can be prepared. */
interface Preparable {
  prepare: (name: string) => unknown
}
/** The interface of drizzle's builders: run once, or prepare and run often. */
interface Query<Row> extends Preparable {
  execute: (values: Record<string, unknown>) => Promise<Row[]>
}
type Run<Row, Built> = (
  market: Market,
  name: string,
  build: (market: Market) => Built,
  values: Record<string, unknown>
) => Promise<Row[]>

/**
 * Every connection of the server keeps each statement, so the combinations that strangers can make are
 * bounded.
 */
const MAX_STATEMENTS = 100

/**
 * Statements built once per market and run by name from then on, by the pool and in transactions: building
 * SQL and having the server describe it costs more than a small read itself
 * (docs/decisions/0065-prepared-reads-and-json-from-sql.md). The name must differ wherever the SQL does. Once
 * too many are kept, a query is built and run once.
 */
export function preparedQueries<Row>(): Run<Row, Query<Row>> {
  return preparedFamily(async (plan, { db }, values) => await plan.run(db, values))
}

/**
 * The same for JSON that goes on as the database sent it: each column is the bytes of its text in UTF-8. To
 * make a string of them, and bytes of that string for the socket, takes longer than to read a row
 * (docs/decisions/0092-bytes-from-the-database.md).
 */
export function preparedBytes<Row extends Record<keyof Row, Buffer | null>>(): Run<Row, Preparable> {
  return preparedFamily(async (plan, { db }, values) => await plan.readBytes(db, values))
}

/** How the rows of a plan are read. */
type Read = (plan: Plan, market: Market, values: Record<string, unknown>) => Promise<unknown>

function preparedFamily<Row>(read: Read): Run<Row, Preparable> {
  const family = Symbol('a family of prepared queries')

  return async (market, name, build, values) => {
    const plans = market.statements.get(family) ?? new Map<string, Plan>()
    market.statements.set(family, plans)

    let plan = plans.get(name)

    if (plan === undefined) {
      const isKept = plans.size < MAX_STATEMENTS
      plan = planQuery(name, (db) => build({ ...market, db }), isKept)
      if (isKept) plans.set(name, plan)
    }

    // What this family keeps was built by its own callers, whose rows are of this type.
    return (await read(plan, market, values)) as Row[]
  }
}

/** The places of a prepared insert, and what is written into them each time. */
export interface Places<Name extends string> {
  /** For `values(…)` of drizzle's builder: a place for each column of so many rows. */
  of: (rows: number) => Array<Record<Name, SQL>>
  /** The values of a run. What a row does not have is null, also where the column holds JSON. */
  filled: (rows: Array<Partial<Record<Name, unknown>>>) => Record<string, unknown>
}

/** Places for all of these columns of a table. */
export function placesFor<Name extends string>(columns: Record<Name, Column>): Places<Name> {
  // The names are those of the columns.
  const named = Object.entries(columns) as Array<[Name, Column]>
  const placeOf = (name: string, row: number) => `${name} ${row}`

  return {
    of: (rows) =>
      Array.from({ length: rows }, (_, row) => {
        const places = named.map(([name]) => [name, sql`${sql.placeholder(placeOf(name, row))}`])
        return Object.fromEntries(places) as Record<Name, SQL>
      }),

    filled: (rows) => {
      const values: Record<string, unknown> = {}

      for (const [row, given] of rows.entries()) {
        for (const [name, column] of named) {
          const value: unknown = given[name] ?? null
          values[placeOf(name, row)] = value === null ? null : column.mapToDriverValue(value)
        }
      }

      return values
    }
  }
}
