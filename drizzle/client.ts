import { drizzle, type PostgresJsDatabase, type PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import { sql, type ExtractTablesWithRelations } from 'drizzle-orm'
import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator'
import type { PgDatabase, PgTransaction } from 'drizzle-orm/pg-core'
import { existsSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type postgresType from 'postgres'
import { postgres } from './driver.js'
import * as schema from './schema/index.js'

/** How tables and columns are written in SQL. */
export const casing = 'snake_case'

export type Schema = typeof schema
/** A pool or a transaction: every operation takes either, so it can be part of a larger one. */
export type Db = PgDatabase<PostgresJsQueryResultHKT, Schema>
export type Tx = PgTransaction<PostgresJsQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>

export interface Connection {
  db: PostgresJsDatabase<Schema>
  sql: postgresType.Sql
  close: () => Promise<void>
}

export interface ConnectOptions {
  /** A postgres:// URL, or the path of a Unix socket (the embedded database). */
  url: string
  /** Connections in the pool. The embedded database supports exactly one. */
  max: number
  /** Named prepared statements; off behind a transaction pooler. */
  prepare: boolean
  /**
   * After how many milliseconds PostgreSQL itself ends a statement, a wait for a lock, or an idle
   * transaction; absent = never. It is set when a connection starts, which a transaction pooler refuses.
   */
  statementMilliseconds?: number
  /**
   * After how many milliseconds a query that finds no free connection fails with `CONNECTION_WAIT_TIMEOUT`;
   * absent = never.
   */
  waitMilliseconds?: number
}

/**
 * The pause between two tries to reach a database that is away: each try costs one request that waits anyhow.
 */
const RECONNECT_MILLISECONDS = 100
const CONNECT_SECONDS = 5
/** Closing comes last: everything that still runs then was waited for already. */
const CLOSE_SECONDS = 2

/**
 * Opens a pool. It is lazy: the first query connects. A lost connection fails the work on it, with the
 * driver's `CONNECTION_CLOSED` or the server's 57P01, and the next query opens it again.
 */
export function connect({
  url,
  max,
  prepare,
  statementMilliseconds,
  waitMilliseconds = 0
}: ConnectOptions): Connection {
  const shared = {
    max,
    prepare,
    onnotice: () => {},
    connect_timeout: CONNECT_SECONDS,
    connection_wait: waitMilliseconds,
    // The driver's own waits grow with every lost connection of the pool: up to 20 s after one restart.
    backoff: () => (RECONNECT_MILLISECONDS * (0.5 + Math.random())) / 1000,
    connection: { application_name: 'taskego', ...timeLimits(statementMilliseconds) }
  }

  const sql =
    url.startsWith('/') || !url.includes('://')
      ? postgres({ ...shared, path: url, user: 'postgres', database: 'postgres' })
      : postgres(url, shared)

  return {
    db: drizzle(sql, { schema, casing }),
    sql,
    close: () => sql.end({ timeout: CLOSE_SECONDS })
  }
}

function timeLimits(milliseconds: number | undefined): Record<string, number> {
  if (milliseconds === undefined) return {}

  return {
    statement_timeout: milliseconds,
    lock_timeout: milliseconds,
    idle_in_transaction_session_timeout: milliseconds
  }
}

const MIGRATION_LOCK = 7_284_101
const MIGRATION_PATIENCE_MILLISECONDS = 60_000
const MIGRATION_POLL_MILLISECONDS = 250

/**
 * Another server holds the lock of migrations, or a table that they change, for longer than a start may take.
 */
export class MigrationLockedError extends Error {
  constructor(options?: ErrorOptions) {
    super(
      'the database is being migrated by another server, or a table that a migration changes stays locked. ' +
        'Wait for that server, or end what holds the lock (see pg_locks), and start again.',
      options
    )
    this.name = 'MigrationLockedError'
  }
}

/** The database was made before the first release, by migrations that the baseline has replaced since. */
export class UnreleasedDatabaseError extends Error {
  constructor() {
    super(
      'the database was made by a version older than the first release, and cannot be brought up to date. ' +
        'Begin with an empty one, or start the last commit before ' +
        '"Begin the migrations with one baseline" once.'
    )
    this.name = 'UnreleasedDatabaseError'
  }
}

export interface MigrateOptions {
  /** The folder of the migrations; by default ours. */
  folder?: string
  /** How long to wait for others, in milliseconds. */
  patience?: number
}

/**
 * Brings the schema up to date, in one transaction. Servers that start at once take turns by a lock in that
 * transaction: behind a pooler two statements of one session may reach two backends, those of a transaction
 * may not. A waiting server holds no connection, so that a small pool is never full of waiting servers.
 * @throws MigrationLockedError when the turn does not come in time
 * @throws UnreleasedDatabaseError when the baseline cannot follow what the database has had
 */
export async function migrate({ db }: Connection, options: MigrateOptions = {}): Promise<void> {
  const patience = options.patience ?? MIGRATION_PATIENCE_MILLISECONDS
  const migrations = readMigrationFiles({ migrationsFolder: options.folder ?? migrationsFolder() })
  const deadline = performance.now() + patience

  while (!(await migrateInTurn(db, migrations, patience))) {
    if (performance.now() > deadline) throw new MigrationLockedError()
    await pause(MIGRATION_POLL_MILLISECONDS)
  }
}

/** False when another server has the turn. */
async function migrateInTurn(
  db: Connection['db'],
  migrations: MigrationMeta[],
  patience: number
): Promise<boolean> {
  return await db.transaction(async (tx) => {
    const [turn] = await tx.execute<{ isOurs: boolean }>(
      sql`select pg_try_advisory_xact_lock(${MIGRATION_LOCK}) as "isOurs"`
    )
    if (turn?.isOurs !== true) return false

    // A migration may take its time, whatever limit a request has; its waits may not.
    await tx.execute(
      sql`select set_config('statement_timeout', '0', true),
        set_config('lock_timeout', ${String(patience)}, true)`
    )
    await apply(tx, migrations).catch((error: unknown) => {
      throw isLockTimeout(error) ? new MigrationLockedError({ cause: error }) : error
    })

    return true
  })
}

function isLockTimeout(error: unknown): boolean {
  return (
    error instanceof Error && error.cause instanceof postgres.PostgresError && error.cause.code === '55P03'
  )
}

/** As drizzle's own migrator does, with its table, so that either can continue where the other ended. */
async function apply(tx: Tx, migrations: MigrationMeta[]): Promise<void> {
  await tx.execute(sql`create schema if not exists drizzle`)
  await tx.execute(sql`create table if not exists drizzle.__drizzle_migrations
    (id serial primary key, hash text not null, created_at bigint)`)

  const [newest] = await tx.execute<{ at: string }>(
    sql`select coalesce(max(created_at), 0) as at from drizzle.__drizzle_migrations`
  )
  const [baseline] = migrations
  if (baseline !== undefined) await adoptBaseline(tx, baseline, Number(newest?.at))

  for (const { folderMillis, hash, sql: statements } of migrations) {
    if (folderMillis <= Number(newest?.at)) continue

    for (const statement of statements) await tx.execute(sql.raw(statement))

    await tx.execute(
      sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`
    )
  }
}

/**
 * The baseline has the date of the last migration that it replaced, and makes the same schema. A database
 * that has had all of those has the baseline; one that has had some of them is refused.
 */
async function adoptBaseline(tx: Tx, { folderMillis, hash }: MigrationMeta, newest: number): Promise<void> {
  if (newest === 0) return
  if (newest < folderMillis) throw new UnreleasedDatabaseError()

  const replaced = await tx.execute(
    sql`delete from drizzle.__drizzle_migrations where created_at < ${folderMillis} returning id`
  )
  if (replaced.length === 0) return

  await tx.execute(
    sql`update drizzle.__drizzle_migrations set hash = ${hash} where created_at = ${folderMillis}`
  )
}

/** Where the SQL migrations lie: beside this file in the sources, two folders up from the build. */
export function migrationsFolder(): string {
  const built = fileURLToPath(new URL('../../drizzle/migrations', import.meta.url))
  return existsSync(built) ? built : fileURLToPath(new URL('./migrations', import.meta.url))
}
