import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import type { ExtractTablesWithRelations } from 'drizzle-orm'
import type { PgDatabase, PgTransaction } from 'drizzle-orm/pg-core'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import * as schema from './schema/index.js'

export type Schema = typeof schema
/** A pool or a transaction: every operation takes either, so it can be part of a larger one. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, Schema>
export type Tx = PgTransaction<PostgresJsQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>

export interface Connection {
  db: PostgresJsDatabase<Schema>
  sql: postgres.Sql
  close: () => Promise<void>
}

export interface ConnectOptions {
  /** A postgres:// URL, or the path of a Unix socket (the embedded database). */
  url: string
  /** Connections in the pool; the embedded database bears exactly one. */
  max: number
  /** Named prepared statements; off behind a transaction pooler. */
  prepare: boolean
}

/** Opens a pool. Lazy: the first query connects. */
export function connect ({ url, max, prepare }: ConnectOptions): Connection {
  const shared = { max, prepare, onnotice: () => {}, connect_timeout: 10, connection: { application_name: 'taskego' } }
  const sql = url.startsWith('/') || !url.includes('://')
    ? postgres({ ...shared, path: url, user: 'postgres', database: 'postgres' })
    : postgres(url, shared)
  return { db: drizzle(sql, { schema, casing: 'snake_case' }), sql, close: () => sql.end({ timeout: 5 }) }
}

const MIGRATION_LOCK = 7_284_101

/**
 * Brings the schema up to date. Two processes starting at once take turns by an advisory lock,
 * held on a connection of its own so that a pool of one is never waited for.
 */
export async function migrate (connection: Connection, migrations: string = migrationsFolder()): Promise<void> {
  const { sql, db } = connection
  if (sql.options.max === 1) return await runMigrations(db, { migrationsFolder: migrations })
  const holder = await sql.reserve()
  try {
    await holder`select pg_advisory_lock(${MIGRATION_LOCK})`
    await runMigrations(db, { migrationsFolder: migrations })
  } finally {
    await holder`select pg_advisory_unlock(${MIGRATION_LOCK})`
    holder.release()
  }
}

/** Where the SQL migrations lie: beside this file in the sources, two folders up from the build. */
export function migrationsFolder (): string {
  const built = fileURLToPath(new URL('../../drizzle/migrations', import.meta.url))
  return existsSync(built) ? built : fileURLToPath(new URL('./migrations', import.meta.url))
}
