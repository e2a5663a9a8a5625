import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import postgres from 'postgres'
import type { Test } from 'tap'
import { connect, migrate, migrationsFolder, type Connection } from '../../drizzle/client.js'
import { startEmbedded } from '../../drizzle/embedded.js'
import { loadEnvFile } from '../../src/env-file.js'
import type { MarketplaceRules } from '../../src/shared/rules.js'
import { borrowEmbedded } from './embedded.js'
import { testMarket, type TestMarket } from './market.js'

loadEnvFile()

/** Set by .ci/run: the whole suite then runs on this PostgreSQL server instead of the embedded database. */
export const testDatabaseUrl = process.env.TEST_DATABASE_URL

export interface TestDatabase extends Connection, TestMarket {
  /** For a server under test; undefined on the embedded database, which has a single connection. */
  url: string | undefined
}

/**
 * A migrated database of this test's own until it ends: cloned from a template on PostgreSQL, an embedded one
 * started from a dump. Both are made once for each state of the migrations; an embedded one is emptied and
 * lent again.
 * @param rules the marketplace's numbers that this test wants otherwise
 */
export async function testDatabase(t: Test, rules: Partial<MarketplaceRules> = {}): Promise<TestDatabase> {
  const database =
    testDatabaseUrl === undefined
      ? { ...(await borrowEmbedded(t, await embeddedDump())), url: undefined }
      : await postgresClone(t, testDatabaseUrl)

  return { ...database, ...testMarket(database, { rules }) }
}

/** The database of a race test: real PostgreSQL or nothing, because the embedded one cannot show a race. */
export async function raceDatabase(
  t: Test,
  rules: Partial<MarketplaceRules> = {}
): Promise<TestDatabase & { url: string }> {
  if (testDatabaseUrl === undefined) throw new Error('race tests need TEST_DATABASE_URL')
  const database = await postgresClone(t, testDatabaseUrl)
  return { ...database, ...testMarket(database, { rules }) }
}

function migrationsHash(): string {
  const folder = migrationsFolder()
  const hash = createHash('sha256')

  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()) {
    hash.update(readFileSync(join(folder, file)))
  }

  return hash.digest('hex').slice(0, 12)
}

/**
 * A test asks a database too little to win back what optimising its WebAssembly costs: a quarter of the
 * suite's processor time.
 */
export const quickStart = '--liftoff-only'
if (testDatabaseUrl === undefined) setFlagsFromString(quickStart)

/**
 * Makes DATA_DIR hold a migrated embedded database, for a real server or command: sooner than they could
 * themselves.
 */
export async function prepareDirectory(directory: string): Promise<void> {
  const database = await startEmbedded({ directory, dump: await embeddedDump() })
  await database.close()
}

/** A file to start migrated embedded databases from: sooner than from an empty cluster. */
export async function embeddedDump(): Promise<string> {
  const folder = join(process.cwd(), 'node_modules', '.cache', 'taskego')
  const file = join(folder, `migrated-${migrationsHash()}.tar`)
  if (existsSync(file)) return file

  mkdirSync(folder, { recursive: true })

  const database = await startEmbedded({})
  await migrate(database)
  await database.dumpTo(`${file}.${process.pid}`)
  await database.close()
  renameSync(`${file}.${process.pid}`, file)

  return file
}

async function postgresClone(t: Test, server: string): Promise<Connection & { url: string }> {
  const template = `taskego_template_${migrationsHash()}`
  const name = `taskego_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  const admin = postgres(server, { max: 1, onnotice: () => {} })

  await createTemplate(admin, server, template)
  await admin.unsafe(`create database ${name} template ${template}`)

  const url = databaseUrl(server, name)
  const connection = connect({ url, max: 10, prepare: true })

  t.teardown(async () => {
    await connection.close()
    await admin.unsafe(`drop database if exists ${name} with (force)`)
    await admin.end()
  })

  return { ...connection, url }
}

async function createTemplate(admin: postgres.Sql, server: string, template: string): Promise<void> {
  await admin`select pg_advisory_lock(7284102)`

  try {
    const found = await admin`select 1 from pg_database where datname = ${template}`
    if (found.length > 0) return

    const draft = `${template}_draft`
    await admin.unsafe(`drop database if exists ${draft} with (force)`)
    await admin.unsafe(`create database ${draft}`)

    const connection = connect({ url: databaseUrl(server, draft), max: 2, prepare: true })
    await migrate(connection)
    await connection.close()
    await admin.unsafe(`alter database ${draft} rename to ${template}`)
  } finally {
    await admin`select pg_advisory_unlock(7284102)`
  }
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
