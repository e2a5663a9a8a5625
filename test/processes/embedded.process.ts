import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import t from '../support/tap.js'
import { migrate } from '../../drizzle/client.js'
import { DirectoryInUseError } from '../../drizzle/directory-lock.js'
import { startEmbedded } from '../../drizzle/embedded.js'

/** The locale of each database, and every function and type that the system tables know. */
const FINGERPRINT = `select
  (select string_agg(concat_ws(' ', datname, datcollate, datctype, encoding), ',' order by oid)
    from pg_database) as databases,
  (select md5(string_agg(p::text, ',' order by oid)) from pg_proc p) as functions,
  (select md5(string_agg(t::text, ',' order by oid)) from pg_type t where typrelid = 0) as types,
  (select count(*)::int from pg_class) as relations`
const newDirectory = () => join(mkdtempSync(join(tmpdir(), 'taskego-embedded-')), 'data')
const directory = newDirectory()

t.test(
  "a new data directory is its owner's alone; a second opener is refused, and the first goes on",
  async (t) => {
    const first = await startEmbedded({ directory })
    t.equal(statSync(directory).mode & 0o777, 0o700)
    await t.rejects(startEmbedded({ directory }), DirectoryInUseError)
    await migrate(first)
    await first.sql`insert into settings (key, value) values ('kept', '1')`
    await first.close()
  }
)

t.test('what was written is there after closing and opening again', async (t) => {
  const second = await startEmbedded({ directory })
  await migrate(second)
  t.same(await second.sql`select key from settings where key = 'kept'`, [{ key: 'kept' }])
  await second.close()
})

t.test(
  "all of a data directory is its owner's alone, also what was there before and was everybody's",
  async (t) => {
    const home = newDirectory()
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'taskego-elsewhere-')), 'a file of somebody else')

    writeFileSync(elsewhere, '')
    chmodSync(elsewhere, 0o644)
    mkdirSync(home, { mode: 0o755 })
    symlinkSync(elsewhere, join(home, 'link'))
    writeFileSync(join(home, 'jwt-secret'), 'a secret', { mode: 0o644 })

    const first = await startEmbedded({ directory: home })
    t.same(openToOthers(home), [], 'a new database in an old folder')
    await first.sql`create table made_later (word text)`
    await first.close()
    t.same(openToOthers(home), [], 'what was written meanwhile')

    for (const path of pathsIn(home)) chmodSync(path, lstatSync(path).isDirectory() ? 0o755 : 0o666)
    const second = await startEmbedded({ directory: home })

    t.same(openToOthers(home), [], 'an old database')
    t.same(await second.sql`select word from made_later`, [])
    await second.close()
    t.equal(statSync(elsewhere).mode & 0o777, 0o644, 'links are not followed')
  }
)

t.test('a first start that was killed while it unpacked is begun again by the next one', async (t) => {
  const home = newDirectory()
  // The cluster's last files are its own PG_VERSION and settings.
  mkdirSync(join(home, 'database', 'base', '1'), { recursive: true })
  writeFileSync(join(home, 'database', 'base', '1', 'PG_VERSION'), '')

  const database = await startEmbedded({ directory: home })
  await migrate(database)
  t.match(await database.sql`select count(*)::int as categories from categories`, [{ categories: Number }])
  await database.close()
})

t.test('a new cluster holds what the initdb of this very PGlite would leave behind', async (t) => {
  const unpacked = await startEmbedded({})
  const made = await PGlite.create()
  const [ours] = await unpacked.sql.unsafe(FINGERPRINT)
  const {
    rows: [theirs]
  } = await made.query(FINGERPRINT)

  t.same(ours, theirs)
  await made.close()
  await unpacked.close()
})

/** The folder itself, and every folder and file in it; neither sockets nor links. */
function pathsIn(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  return [folder, ...found].filter((path) => lstatSync(path).isDirectory() || lstatSync(path).isFile())
}

function openToOthers(folder: string): string[] {
  return pathsIn(folder).filter((path) => (lstatSync(path).mode & 0o077) !== 0)
}

t.test("a directory too deep for a Unix socket's address still works", async (t) => {
  const database = await startEmbedded({
    directory: join(newDirectory(), 'a-rather-long-name-of-a-folder'.repeat(4))
  })
  t.same(await database.sql`select 1 as one`, [{ one: 1 }])
  await database.close()
})
