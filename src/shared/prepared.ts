import type { Db } from '../../drizzle/client.js'

/** The interface of drizzle's select builders: run once, or prepare and run often. */
interface Query<Row> extends Statement<Row> {
  prepare: (name: string) => Statement<Row>
}
interface Statement<Row> {
  execute: (values: Record<string, unknown>) => Promise<Row[]>
}
type Run<Row> = (
  db: Db,
  name: string,
  build: (db: Db) => Query<Row>,
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
  const pools = new WeakMap<Db, Map<string, Statement<Row>>>()
  return async (db, name, build, values) => {
    const statements = pools.get(db) ?? new Map<string, Statement<Row>>()
    pools.set(db, statements)

    const known = statements.get(name)
    if (known !== undefined) return await known.execute(values)

    const query = build(db)

    if (statements.size >= MAX_STATEMENTS) return await query.execute(values)

    const statement = query.prepare(name)
    statements.set(name, statement)

    return await statement.execute(values)
  }
}
