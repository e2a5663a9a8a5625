import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from '../support/tap.js'
import { migrate } from '../../drizzle/client.js'
import { DirectoryInUseError } from '../../drizzle/directory-lock.js'
import { startEmbedded } from '../../drizzle/embedded.js'

const newDirectory = () => join(mkdtempSync(join(tmpdir(), 'taskego-embedded-')), 'data')
const directory = newDirectory()

t.test('a new data directory is its owner\'s alone; a second opener is refused, and the first goes on', async (t) => {
  const first = await startEmbedded({ directory })
  t.equal(statSync(directory).mode & 0o777, 0o700)
  await t.rejects(startEmbedded({ directory }), DirectoryInUseError)
  await migrate(first)
  await first.sql`insert into settings (key, value) values ('kept', '1')`
  await first.close()
})

t.test('what was written is there after closing and opening again', async (t) => {
  const second = await startEmbedded({ directory })
  await migrate(second)
  t.same(await second.sql`select key from settings where key = 'kept'`, [{ key: 'kept' }])
  await second.close()
})

t.test('a directory too deep for a Unix socket\'s address still works', async (t) => {
  const database = await startEmbedded({ directory: join(newDirectory(), 'a-rather-long-name-of-a-folder'.repeat(4)) })
  t.same(await database.sql`select 1 as one`, [{ one: 1 }])
  await database.close()
})
