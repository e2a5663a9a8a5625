import { PgDatabase, PgDialect, PgPreparedQuery, PgSession } from 'drizzle-orm/pg-core'
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import { casing, type Db, type Schema } from './client.js'

/** What a builder of drizzle makes of a query: its SQL, its parameters, and what its rows become. */
type Parts = Parameters<PgSession['prepareQuery']>

/** What a builder hands over when it prepares its query. */
interface Preparable {
  prepare: (name: string) => unknown
}

/** A query that was built once, and runs on any connection of the pool or of a transaction. */
export interface Plan {
  /** Runs it on this connection, as a statement that the connection keeps. */
  run: (db: Db, values: Record<string, unknown>) => Promise<unknown>
}

/**
 * Builds a query without a connection. drizzle binds what it prepares to one connection; a transaction gets
 * another each time, and would build the same SQL again.
 */
export function planQuery(name: string, build: (db: Db) => Preparable): Plan {
  const session = new PlanningSession(new PgDialect({ casing }))

  build(new PgDatabase<PostgresJsQueryResultHKT, Schema>(session.dialect, session, undefined)).prepare(name)

  return session.plan()
}

/** A session of drizzle that runs nothing: it keeps what a builder prepares. */
class PlanningSession extends PgSession {
  private query: PlannedQuery | null = null

  constructor(override readonly dialect: PgDialect) {
    super(dialect)
  }

  prepareQuery(...parts: Parts): PlannedQuery {
    this.query = new PlannedQuery(parts)
    return this.query
  }

  transaction(): never {
    throw new Error('a plan has no transaction')
  }

  plan(): Plan {
    const { query } = this
    if (query === null) throw new Error('nothing was prepared')

    return { run: async (db, values) => await query.runOn(db, values) }
  }
}

class PlannedQuery extends PgPreparedQuery<{ execute: never; all: never; values: never }> {
  /** Which joined tables may be absent. drizzle's builders write it here, and it is read with the rows. */
  private readonly joinsNotNullableMap?: Record<string, boolean>

  constructor(private readonly parts: Parts) {
    super(parts[0], undefined, undefined)
  }

  execute(): never {
    throw new Error('a plan runs on a connection')
  }

  async runOn(db: Db, values: Record<string, unknown>): Promise<unknown> {
    const [query, fields, name, isInArrayMode] = this.parts
    const prepared = db._.session.prepareQuery(query, fields, name, isInArrayMode)
    if (this.joinsNotNullableMap !== undefined) {
      Object.assign(prepared, { joinsNotNullableMap: this.joinsNotNullableMap })
    }

    return await prepared.execute(values)
  }
}
