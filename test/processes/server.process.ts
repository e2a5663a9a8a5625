import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from '../support/tap.js'
import { prepareDirectory, quickStart } from '../support/database.js'
import { childEnvironment } from '../support/environment.js'
import { hasWritten } from '../support/server.js'

const newDirectory = () => mkdtempSync(join(tmpdir(), 'taskego-server-'))
const directory = newDirectory()
await prepareDirectory(directory)

/** Runs the built server until it exits, or until it says that it is ready. */
function serve(t: Test, environment: Record<string, string>) {
  const child = spawn(process.execPath, [quickStart, 'dist/src/server.js'], {
    env: childEnvironment({
      NODE_ENV: 'test',
      DEMO_DATA: 'false',
      LOG_LEVEL: 'error',
      PORT: '0',
      DATA_DIR: newDirectory(),
      ...environment
    }),
    stdio: ['ignore', 'pipe', 'pipe']
  })

  let output = ''
  let errors = ''

  child.stderr.on('data', (chunk) => {
    errors += String(chunk)
  })
  t.teardown(() => {
    child.kill('SIGKILL')
  })

  const ended = once(child, 'close').then(([code]) => ({ code: Number(code), errors, output }))

  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += String(chunk)
      const found = /"listening":"([^"]+)"/.exec(output)?.[1]
      if (found !== undefined) resolve(found)
    })
    ended.then(() => reject(new Error(`the server ended: ${errors}`)), reject)
  })

  url.catch(() => {})
  return { child, ended, url, output: () => output }
}

t.test('what a person can put right is said in one sentence, with exit 1 and no stack', async (t) => {
  const busy = createServer().listen(0, '127.0.0.1')
  await once(busy, 'listening')
  t.teardown(() => {
    busy.close()
  })

  const { port } = busy.address() as AddressInfo

  const cases: Array<[string, Record<string, string>, RegExp]> = [
    ['a wrong variable', { PORT: 'eighty' }, /^Taskego cannot start: PORT is wrong/],
    [
      'a port in use',
      { PORT: String(port), DATABASE_URL: 'postgres://127.0.0.1:1/none' },
      new RegExp(`cannot start: PORT is already in use: .* ${port}\\. .*PORT=${port + 1}\\.`)
    ],
    ['an address of another machine', { HOST: '192.0.2.7' }, /cannot start: HOST is wrong: .* 192\.0\.2\.7/],
    ['a name of no machine', { HOST: 'nowhere.invalid' }, /cannot start: HOST is wrong: .* nowhere\.invalid/],
    ['a data directory that is a file', { DATA_DIR: 'package.json' }, /cannot start: DATA_DIR is wrong/],
    ['a data directory where none can be', { DATA_DIR: '/proc/taskego' }, /cannot start: DATA_DIR is wrong/],
    [
      'a data directory below a file, with a secret of its own',
      { DATA_DIR: 'package.json/data', JWT_SECRET: 'of-this-one-run-and-no-other-0123456789' },
      /cannot start: DATA_DIR is wrong/
    ],
    [
      'an unreachable database',
      { DATABASE_URL: 'postgres://127.0.0.1:1/none' },
      /^Taskego cannot start: DATABASE_URL cannot be reached/
    ],
    [
      'production without a secret',
      { NODE_ENV: 'production', DATABASE_URL: 'postgres://127.0.0.1:1/none' },
      /^Taskego cannot start: JWT_SECRET is missing/
    ],
    [
      'production without a database',
      { NODE_ENV: 'production', JWT_SECRET: 'of-this-one-run-and-no-other-0123456789' },
      /^Taskego cannot start: DATABASE_URL is missing/
    ]
  ]

  for (const [name, environment, sentence] of cases) {
    const { code, errors } = await serve(t, environment).ended
    t.equal(code, 1, name)
    t.match(errors, sentence)
    t.equal(errors.trim().split('\n').length, 1, `${name}: ${errors}`)
  }
})

t.test('a second server on one data directory stops with one sentence, and the first goes on', async (t) => {
  const first = serve(t, { DATA_DIR: directory })
  const url = await first.url
  const second = await serve(t, { DATA_DIR: directory }).ended

  t.equal(second.code, 1)
  t.equal(
    second.errors,
    'Taskego cannot start: another process is using DATA_DIR. Stop it, or choose another DATA_DIR.\n'
  )
  t.equal((await fetch(`${url}/ready`)).status, 200)
  first.child.kill('SIGTERM')
  t.equal((await first.ended).code, 0, 'SIGTERM ends it in good order')
})

t.test('a server that logs', async (t) => {
  const server = serve(t, { LOG_LEVEL: 'info', DATA_DIR: directory })
  const url = await server.url

  await t.test('liveness asks no database; readiness does', async (t) => {
    t.same(await (await fetch(`${url}/health`)).json(), { status: 'ok' })
    t.same(await (await fetch(`${url}/ready`)).json(), { status: 'ok' })
  })

  await t.test('it writes JSON alone, and says where it is in one record', async (t) => {
    const records = server
      .output()
      .trim()
      .split('\n')
      .map((line): { msg: string; listening?: string } => JSON.parse(line))

    t.match(
      records.filter(({ msg }) => msg.startsWith('Taskego is ready')),
      [{ listening: url, hint: /taskego admin create/ }]
    )
  })

  await t.test('probes are not in the log, other requests are', async (t) => {
    await fetch(`${url}/api/services`)
    await hasWritten(server, /"url":"\/api\/services"/)
    t.notMatch(server.output(), '"url":"/health"')
    t.notMatch(server.output(), '"url":"/ready"')
  })

  await t.test('what a link opens something with is not in the log', async (t) => {
    const canary = 'c4naryC4naryc4naryC4naryc4naryC4naryc4naryC'
    await fetch(`${url}/files/documents/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11?expires=1&signature=${canary}`)
    await fetch(`${url}/account/reset-password?token=${canary}`)
    server.child.kill('SIGTERM')

    const { output } = await server.ended
    t.match(output, 'signature=[redacted]')
    t.match(output, 'token=[redacted]')
    t.notMatch(output, canary)
  })
})
