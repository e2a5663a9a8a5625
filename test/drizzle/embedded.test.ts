import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { migrate } from '../../drizzle/client.js'
import { DirectoryInUseError } from '../../drizzle/directory-lock.js'
import { startEmbedded } from '../../drizzle/embedded.js'

const newDirectory = () => join(mkdtempSync(join(tmpdir(), 'taskego-embedded-')), 'data')

t.test('a second opener of one data directory is refused, and the first goes on', async (t) => {
  const directory = newDirectory()
  const first = await startEmbedded({ directory })
  await t.rejects(startEmbedded({ directory }), DirectoryInUseError)
  t.same(await first.sql`select 1 as one`, [{ one: 1 }])
  await first.close()
})

t.test('what was written is there after closing and opening again', async (t) => {
  const directory = newDirectory()
  const first = await startEmbedded({ directory })
  await migrate(first)
  await first.sql`insert into settings (key, value) values ('kept', '1')`
  await first.close()
  const second = await startEmbedded({ directory })
  await migrate(second)
  t.same(await second.sql`select key from settings where key = 'kept'`, [{ key: 'kept' }])
  await second.close()
})

t.test('the data directory is its owner\'s alone', async (t) => {
  const directory = newDirectory()
  const database = await startEmbedded({ directory })
  t.equal(statSync(directory).mode & 0o777, 0o700)
  await database.close()
})

t.test('a directory too deep for a Unix socket\'s address still works', async (t) => {
  const directory = join(newDirectory(), 'a-rather-long-name-of-a-folder'.repeat(4))
  const database = await startEmbedded({ directory })
  t.same(await database.sql`select 1 as one`, [{ one: 1 }])
  await database.close()
})
