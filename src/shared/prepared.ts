import type { Market, Statement } from './market.js'

/** The interface of drizzle's select builders: run once, or prepare and run often. */
interface Query<Row> extends Statement<Row> {
  prepare: (name: string) => Statement<Row>
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
 * Statements built once per pool and run by name from then on: building SQL and having the server describe it
 * costs more than a small read itself (docs/decisions/0065-prepared-reads-and-json-from-sql.md). The name
 * must differ wherever the SQL does. A transaction builds its own; once too many are kept, a query is simply
 * run.
 */
export function preparedQueries<Row>(): Run<Row> {
  const family = Symbol('a family of prepared queries')

  return async (market, name, build, values) => {
    const statements = market.statements.get(family) ?? new Map<string, Statement<unknown>>()
    market.statements.set(family, statements)

    const known = statements.get(name)
    // What this family keeps was built by its own callers, whose rows are of this type.
    if (known !== undefined) return (await known.execute(values)) as Row[]

    const query = build(market)

    if (statements.size >= MAX_STATEMENTS) return await query.execute(values)

    const statement = query.prepare(name)
    statements.set(name, statement)

    return await statement.execute(values)
  }
}
