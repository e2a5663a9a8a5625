import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import t from '../support/tap.js'
import { prepareDirectory } from '../support/database.js'
import { command, scratchFolder, startServer } from './spawned.js'
import { taskego, type Result } from '../cli/terminal.js'

const folder = scratchFolder(t)
const DATA_DIR = join(folder, 'data')
const env = { DATA_DIR, TASKEGO_CONFIG_DIR: join(folder, 'config'), NODE_ENV: 'test' }
const backup = join(folder, 'all.backup.gz')
const password = 'a long and private sentence'
await prepareDirectory(DATA_DIR)

/** One command line in this process, as the others are worth nothing more than by a process of their own. */
async function run(words: string[], environment: Record<string, string> = env, input = ''): Promise<Result> {
  return await taskego(words, { env: environment, input })
}

interface Digest {
  table: string
  rows: number
  sha256: string
}

t.test(
  'there is no admin until the command line makes one, from a password that is on no command line',
  async (t) => {
    t.match(await run(['admin', 'create', '--email', 'rita@example.org', '--name', 'Rita'], env), {
      code: 2,
      errors: /no terminal to ask for: Password/
    })
    t.match(
      await run(['admin', 'create', '--email', 'rita', '--name', 'Rita', '--password-stdin'], env, password),
      { code: 2, errors: /is not an e-mail address/ }
    )

    t.match(
      await command(
        ['admin', 'create', '--email', 'Rita@Example.org', '--name', 'Rita', '--password-stdin', '--json'],
        env,
        password
      ),
      { code: 0, output: /"email":"rita@example\.org","role":"admin"/ }
    )

    t.match(
      await run(
        ['admin', 'create', '--email', 'rita@example.org', '--name', 'Rita', '--password-stdin'],
        env,
        password
      ),
      { code: 5, errors: /already exists/ }
    )
  }
)

t.test('demo data is loaded by hand where it is not there yet, and never in production', async (t) => {
  t.match(await run(['db', 'seed', '--json'], env), { code: 0, output: '{"loaded":true}\n' })

  t.match(
    await run(['db', 'seed'], {
      ...env,
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://127.0.0.1:1/none',
      JWT_SECRET: 'a-secret-that-is-long-enough-0123456789'
    }),
    { code: 1, errors: /never goes into production/ }
  )
})

t.test('while a server holds the embedded database nobody else opens it, and no row is lost', async (t) => {
  const server = await startServer(t, { ...env, DEMO_DATA: 'true' })
  const login = { ...env, TASKEGO_SERVER: server.url }

  t.match(await run(['login', '--email', 'rita@example.org', '--password-stdin'], login, password), {
    code: 0
  })

  const before = await run(['stats', '--json'], login)

  for (const words of [
    ['db', 'check'],
    ['db', 'backup', backup],
    ['admin', 'create', '--email', 'x@example.org', '--name', 'X', '--password-stdin']
  ]) {
    const refused = await run(words, env, password)
    t.match(refused, { code: 5, output: '', errors: /^A server is using DATA_DIR\. .*\n$/ }, words.join(' '))
  }

  t.equal((await run(['stats', '--json'], login)).output, before.output)
  await server.stop()
  t.match(await run(['whoami'], login), { code: 1, errors: /No server answers/ })
})

t.test(
  'what is backed up is restored to the last row; damaged, cut and foreign files leave the database as ' +
    'it was',
  async (t) => {
    const written = await run(['db', 'backup', backup, '--json'], env)
    t.match(written, { code: 0 }, written.errors)
    t.equal(statSync(backup).mode & 0o777, 0o600, 'it holds password hashes')
    t.match(await run(['db', 'backup', backup], env), { code: 5, errors: /exists already/ })

    const target = { ...env, DATA_DIR: join(folder, 'restored') }
    const file = join(folder, 'bad.gz')

    writeFileSync(
      file,
      gzipSync(gunzipSync(readFileSync(backup)).toString('utf8').replace('demo.taskego', 'evil.taskego'))
    )
    t.match(await run(['db', 'restore', file], target), { code: 1, errors: /is damaged/ })
    copyFileSync(backup, file)
    truncateSync(file, 50_000)
    t.match(await run(['db', 'restore', file], target), { code: 1, errors: /is cut off/ })
    t.match(await run(['db', 'restore', 'package.json'], target), { code: 2, errors: /is not a backup/ })
    t.match(await run(['db', 'restore', join(folder, 'nothing')], target), {
      code: 4,
      errors: /There is no file/
    })

    const restored = await run(['db', 'restore', backup, '--json'], target)
    t.match(restored, { code: 0 }, restored.errors)

    const [sent, arrived]: [Digest[], Digest[]] = [
      JSON.parse(written.output).tables,
      JSON.parse(restored.output).tables
    ]

    t.same(arrived, sent)
    t.ok((sent.find(({ table }) => table === 'bookings')?.rows ?? 0) >= 1500)
    t.ok(
      sent.some(({ table }) => table === 'pgboss.job'),
      'jobs that wait are moved too'
    )
    t.match(await run(['db', 'check', '--json'], target), { code: 0, output: /"faults":\[\]/ })
    t.match(await run(['db', 'restore', backup], target), { code: 5, errors: /not empty/ })
    t.match(await run(['db', 'check'], { ...env, DATA_DIR: join(folder, 'none') }), {
      code: 4,
      errors: /no database in DATA_DIR/
    })
  }
)

t.test(
  'a database that cannot be reached is one sentence, without its address, which may hold a password',
  async (t) => {
    const result = await run(['db', 'check'], { ...env, DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:9/x' })
    t.match(result, { code: 1, errors: 'DATABASE_URL cannot be reached.\n' })
    t.match(await run(['db', 'check'], { ...env, DATABASE_URL: 'mysql://x' }), {
      code: 2,
      errors: /DATABASE_URL is wrong/
    })
  }
)

t.test('a reader that has seen enough is no error', async (t) => {
  const shell = spawnSync(
    'bash',
    ['-c', `set -o pipefail; ${process.execPath} dist/cli/main.js completion fish | head -1`],
    { encoding: 'utf8' }
  )

  t.equal(shell.stderr, '')
})
