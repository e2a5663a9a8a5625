import { sql, type Column, type SQL } from 'drizzle-orm'
import { planQuery } from '../../drizzle/plan.js'
import type { Market } from './market.js'

/** The interface of drizzle's builders: run once, or prepare and run often. */
interface Query<Row> {
  execute: (values: Record<string, unknown>) => Promise<Row[]>
  prepare: (name: string) => unknown
}
type Run<Row> = (
  market: Market,
  name: string,
  build: (market: Market) => Query<Row>,
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
 * too many are kept, a query is simply run.
 */
export function preparedQueries<Row>(): Run<Row> {
  const family = Symbol('a family of prepared queries')

  return async (market, name, build, values) => {
    const plans = market.statements.get(family) ?? new Map()
    market.statements.set(family, plans)

    if (!plans.has(name)) {
      if (plans.size >= MAX_STATEMENTS) return await build(market).execute(values)
      plans.set(
        name,
        planQuery(name, (db) => build({ ...market, db }))
      )
    }

    // What this family keeps was built by its own callers, whose rows are of this type.
    return (await plans.get(name)?.run(market.db, values)) as Row[]
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
