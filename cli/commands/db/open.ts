import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  connect,
  migrate,
  MigrationLockedError,
  UnreleasedDatabaseError,
  type Connection
} from '../../../drizzle/client.js'
import { startEmbedded } from '../../../drizzle/embedded.js'
import { EnvError, parseEnv, type Env } from '../../../src/env.js'
import type { Context } from '../../context.js'
import { CliError, exitCodes } from '../../exit.js'
import { waiting } from '../../progress.js'

const POOL_SIZE = 4
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'CONNECT_TIMEOUT',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ECONNRESET',
  'ENOENT'
])
const REFUSED = new Set(['28P01', '28000', '3D000'])

/** The environment that a server would start with. @throws CliError naming what is wrong in it */
export function readEnv(context: Context): Env {
  try {
    return parseEnv(context.env)
  } catch (error) {
    if (error instanceof EnvError) throw new CliError(exitCodes.usage, error.message)
    throw error
  }
}

/**
 * The database that a server would use: DATABASE_URL, else the embedded one in DATA_DIR, and that only while
 * no server holds it. `mayCreate`: an embedded one that is not there yet is made.
 */
export async function openDatabase(
  context: Context,
  env: Env,
  { mayCreate }: { mayCreate: boolean }
): Promise<Connection> {
  if (env.DATABASE_URL !== undefined) {
    return await openPostgres(context, env.DATABASE_URL, 'DATABASE_URL', env.DATABASE_PREPARE)
  }
  if (!mayCreate && !existsSync(join(env.DATA_DIR, 'database'))) {
    throw new CliError(exitCodes.notFound, 'There is no database in DATA_DIR yet.')
  }

  try {
    return await waiting(context, 'Opening the embedded database', startEmbedded({ directory: env.DATA_DIR }))
  } catch (error) {
    if (error instanceof Error && error.name === 'DirectoryInUseError') {
      throw new CliError(
        exitCodes.conflict,
        'A server is using DATA_DIR. Stop it first: two processes on one embedded database would lose data.'
      )
    }

    throw new CliError(exitCodes.failed, 'The database in DATA_DIR cannot be opened.')
  }
}

/** @throws CliError, with `name` for the address, which may hold a password and is never shown */
export async function openPostgres(
  context: Context,
  url: string,
  name: string,
  prepare = true
): Promise<Connection> {
  const connection = connect({ url, max: POOL_SIZE, prepare })
  try {
    await waiting(context, 'Connecting', connection.sql`select 1`)
    return connection
  } catch (error) {
    await connection.close()
    throw asSentence(error, name)
  }
}

/**
 * Brings the schema up to date.
 * @throws CliError when another server migrates it for too long, or when it is older than the first release
 */
export async function migrateDatabase(context: Context, connection: Connection): Promise<void> {
  try {
    await waiting(context, 'Migrating', migrate(connection))
  } catch (error) {
    throw error instanceof MigrationLockedError || error instanceof UnreleasedDatabaseError
      ? new CliError(exitCodes.conflict, sentence(error.message))
      : error
  }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function asSentence(error: unknown, name: string): unknown {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (!('code' in current)) continue
    if (UNREACHABLE.has(String(current.code))) {
      return new CliError(exitCodes.failed, `${name} cannot be reached.`)
    }
    if (REFUSED.has(String(current.code))) {
      return new CliError(
        exitCodes.failed,
        `${name} is refused by the database: check user, password and database name.`
      )
    }
  }

  return error
}
