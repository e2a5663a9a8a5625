import t, { type Test } from '../support/tap.js'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrate, migrationsFolder, UnreleasedDatabaseError } from '../../drizzle/client.js'
import { testDatabase } from '../support/database.js'

const migrations = readMigrationFiles({ migrationsFolder: migrationsFolder() })
const [baseline, ...later] = migrations
if (baseline === undefined) throw new Error('no baseline')
const { folderMillis } = baseline
const newest = Math.max(...migrations.map((migration) => migration.folderMillis))
const history = migrations.map((migration) => ({
  hash: migration.hash,
  created_at: String(migration.folderMillis)
}))

/** A migrated database whose history is as it was when the next test borrows it. */
async function databaseToRewrite(t: Test) {
  const connection = await testDatabase(t)
  t.teardown(async () => {
    await connection.sql`alter table conversations add column if not exists chat_id text`
    await connection.sql`create unique index if not exists conversations_chat_idx
      on conversations (user_id, chat_id)`
    await connection.sql`delete from drizzle.__drizzle_migrations`
    for (const { hash, created_at: at } of history) {
      await connection.sql`insert into drizzle.__drizzle_migrations (hash, created_at)
        values (${hash}, ${at})`
    }
  })

  return connection
}

/**
 * A database whose history ends so many milliseconds from the baseline, as the versions before it wrote it,
 * without what came after the baseline.
 */
async function databaseOfOld(t: Test, distance: number) {
  const connection = await databaseToRewrite(t)
  await connection.sql`alter table conversations drop column chat_id`
  await connection.sql`delete from drizzle.__drizzle_migrations`
  await connection.sql`insert into drizzle.__drizzle_migrations (hash, created_at)
    values ('extensions', ${folderMillis - 9000}), ('budgets', ${folderMillis + distance})`

  return connection
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
