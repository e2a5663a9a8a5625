import { fillPlaceholders, type ExtractTablesWithRelations } from 'drizzle-orm'
import { PgDatabase, PgDialect, PgPreparedQuery, PgSession } from 'drizzle-orm/pg-core'
import { PostgresJsSession, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import type { Sql } from 'postgres'
import { casing, type Db, type Schema } from './client.js'

/** What a builder of drizzle makes of a query: its SQL, its parameters, and what its rows become. */
type Parts = Parameters<PgSession['prepareQuery']>

/** What a builder hands over when it prepares its query. */
interface Preparable {
  prepare: (name: string) => unknown
}

/** The values of a query's places, by their names. */
type Values = Record<string, unknown>

/** The columns of a row by their names, each as the bytes of its text in UTF-8; null is null. */
export type RowBytes = Record<string, Buffer | null>

/** A query that was built once, and runs on any connection of the pool or of a transaction. */
export interface Plan {
  /** Runs it on this connection, and gives the rows as drizzle reads them. */
  run: (db: Db, values: Values) => Promise<unknown>
  /** Runs it as well, and gives what the database sent, as it is. */
  readBytes: (db: Db, values: Values) => Promise<RowBytes[]>
}

/**
 * Builds a query without a connection. drizzle binds what it prepares to one connection; a transaction gets
 * another each time, and would build the same SQL again. Where it is kept, each connection that runs it
 * keeps its statement.
 */
export function planQuery(name: string, build: (db: Db) => Preparable, isKept: boolean): Plan {
  const session = new PlanningSession(new PgDialect({ casing }))

  build(new PgDatabase<PostgresJsQueryResultHKT, Schema>(session.dialect, session, undefined)).prepare(name)

  return session.plan(isKept)
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

  plan(isKept: boolean): Plan {
    const { query } = this
    if (query === null) throw new Error('nothing was prepared')

    return {
      run: async (db, values) => await query.runOn(db, values, isKept),
      readBytes: async (db, values) => await query.readBytesOn(db, values, isKept)
    }
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

  async runOn(db: Db, values: Values, isKept: boolean): Promise<unknown> {
    const [query, fields, name, isInArrayMode] = this.parts
    const prepared = db._.session.prepareQuery(query, fields, isKept ? name : undefined, isInArrayMode)
    if (this.joinsNotNullableMap !== undefined) {
      Object.assign(prepared, { joinsNotNullableMap: this.joinsNotNullableMap })
    }

    return await prepared.execute(values)
  }

  async readBytesOn(db: Db, values: Values, isKept: boolean): Promise<RowBytes[]> {
    const { session } = db._
    if (!isOfDriver(session)) throw new Error('only the driver of PostgreSQL gives bytes')

    const [{ sql: text, params }, fields = []] = this.parts
    const parameters = fillPlaceholders(params, values).map(requirePlain)
    const names = fields.map(({ path }) => path.join('.'))
    const rows: Array<Array<Buffer | null>> = await session.client
      .unsafe(text, parameters, { prepare: isKept })
      .raw()

    return rows.map((row) => namedBytes(names, row))
  }
}

type DriverSession = PostgresJsSession<Sql, Schema, ExtractTablesWithRelations<Schema>>

function isOfDriver(session: unknown): session is DriverSession {
  return session instanceof PostgresJsSession
}

function namedBytes(names: string[], row: Array<Buffer | null>): RowBytes {
  const named: RowBytes = {}
  for (const [index, name] of names.entries()) named[name] = row[index] ?? null

  return named
}

/** What the driver can send as it is. @throws TypeError for anything else */
function requirePlain(value: unknown): string | number | boolean | null {
  const isPlain =
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  if (!isPlain) throw new TypeError(`a place of a statement cannot be filled by ${typeof value}`)

  return value
}
