import { join } from 'node:path'
import postgres from 'postgres'
import t from 'tap'
import { command, scratchFolder } from '../processes/spawned.js'
import { testDatabaseUrl } from '../support/database.js'

t.test(
  'an embedded database moves to PostgreSQL, and back by a backup, with equal counts and hashes',
  async (t) => {
    if (testDatabaseUrl === undefined) throw new Error('race tests need TEST_DATABASE_URL')

    const folder = scratchFolder(t)
    const env = {
      DATA_DIR: join(folder, 'data'),
      TASKEGO_CONFIG_DIR: join(folder, 'config'),
      NODE_ENV: 'test'
    }

    t.match(await command(['db', 'seed'], env), { code: 0 })

    const admin = postgres(testDatabaseUrl, { max: 1, onnotice: () => {} })
    const name = `taskego_copy_${process.pid}`

    await admin.unsafe(`create database ${name}`)
    t.teardown(async () => {
      await admin.unsafe(`drop database ${name} with (force)`)
      await admin.end()
    })

    const to = Object.assign(new URL(testDatabaseUrl), { pathname: `/${name}` }).href
    const backup = join(folder, 'postgres.backup.gz')
    const copied = await command(['db', 'copy', '--to', to, '--json'], env)

    t.match(copied, { code: 0 }, copied.errors)

    const there = await command(['db', 'backup', backup, '--json'], { ...env, DATABASE_URL: to })
    t.same(JSON.parse(there.output).tables, JSON.parse(copied.output).tables)
    t.match(await command(['db', 'check', '--json'], { ...env, DATABASE_URL: to }), { code: 0 })
    t.match(await command(['db', 'copy', '--to', to], env), { code: 5, errors: /not empty/ })

    const back = { ...env, DATA_DIR: join(folder, 'back') }
    t.same(
      JSON.parse((await command(['db', 'restore', backup, '--json'], back)).output).tables,
      JSON.parse(copied.output).tables
    )
  }
)
