import t, { type Test } from '../support/tap.js'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrate, migrationsFolder, UnreleasedDatabaseError, type Connection } from '../../drizzle/client.js'
import { startEmbedded } from '../../drizzle/embedded.js'
import { testDatabase, testDatabaseUrl } from '../support/database.js'

const migrations = readMigrationFiles({ migrationsFolder: migrationsFolder() })
const [baseline, ...later] = migrations
if (baseline === undefined) throw new Error('no baseline')
const { folderMillis, sql: baselineStatements } = baseline
const newest = Math.max(...migrations.map((migration) => migration.folderMillis))
const history = migrations.map((migration) => ({
  hash: migration.hash,
  created_at: String(migration.folderMillis)
}))

/** A migrated database whose history is as it was when the next test borrows it. */
async function databaseToRewrite(t: Test) {
  const connection = await testDatabase(t)
  t.teardown(async () => await rewriteHistory(connection, history))

  return connection
}

/**
 * A database whose history ends so many milliseconds from the baseline, as the versions before it wrote it,
 * without what came after the baseline. It is lent to no other test.
 */
async function databaseOfOld(t: Test, distance: number): Promise<Connection> {
  const connection = await emptyDatabase(t)
  for (const statement of baselineStatements) await connection.sql.unsafe(statement)

  await connection.sql.unsafe(`create schema if not exists drizzle;
    create table if not exists drizzle.__drizzle_migrations (
      id serial primary key, hash text not null, created_at bigint)`)
  await rewriteHistory(connection, [
    { hash: 'extensions', created_at: String(folderMillis - 9000) },
    { hash: 'budgets', created_at: String(folderMillis + distance) }
  ])

  return connection
}

async function emptyDatabase(t: Test): Promise<Connection> {
  if (testDatabaseUrl === undefined) {
    const embedded = await startEmbedded({})
    t.teardown(async () => await embedded.close())
    return embedded
  }

  const connection = await testDatabase(t)
  await connection.sql.unsafe('drop schema public, pgboss cascade; create schema public')
  return connection
}

async function rewriteHistory({ sql }: Connection, rows: typeof history): Promise<void> {
  await sql`delete from drizzle.__drizzle_migrations`
  for (const { hash, created_at: at } of rows) {
    await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${at})`
  }
}

t.test(
  'a database that has had every migration before the baseline has it, and gets what came later',
  async (t) => {
    const connection = await databaseOfOld(t, 0)
    await connection.sql`insert into settings (key, value) values ('kept', '1')`

    await migrate(connection)
    await migrate(connection)

    t.ok(later.length > 0)
    t.same(
      await connection.sql`select hash, created_at from drizzle.__drizzle_migrations order by created_at`,
      history
    )
    t.same(await connection.sql`select key from settings where key = 'kept'`, [{ key: 'kept' }])
  }
)

t.test('one that has had only some of them is refused with a sentence, and stays as it was', async (t) => {
  const connection = await databaseOfOld(t, -1)
  await t.rejects(migrate(connection), UnreleasedDatabaseError)

  t.same(await connection.sql`select hash from drizzle.__drizzle_migrations order by created_at`, [
    { hash: 'extensions' },
    { hash: 'budgets' }
  ])
})

t.test('one that is newer than this version keeps its history', async (t) => {
  const connection = await databaseToRewrite(t)
  await connection.sql`insert into drizzle.__drizzle_migrations (hash, created_at)
    values ('later', ${newest + 1})`

  await migrate(connection)
  t.equal((await connection.sql`select 1 from drizzle.__drizzle_migrations`).length, migrations.length + 1)
})
