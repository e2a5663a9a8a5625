import Fastify from 'fastify'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import t, { type Test } from '../support/tap.js'
import { app } from '../../src/app.js'
import { serverOptions } from '../../src/server-options.js'
import { testEnv } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { testRules } from '../support/market.js'
import { configFolder, taskego } from './terminal.js'

const database = await testDatabase(t)

/** Somebody signs up, and the mail that proves their address is written. @returns what the log says of it */
async function signUp(
  t: Test,
  folder: string,
  mode: 'development' | 'test'
): Promise<Record<string, string>> {
  const env = testEnv({ NODE_ENV: mode, DATA_DIR: folder, LOG_LEVEL: 'info' })
  const log = new PassThrough()
  const server = Fastify({ ...serverOptions(env, log), pluginTimeout: 60_000 })
  await server.register(app, { env, connection: database, rules: testRules })
  t.teardown(async () => await server.close())

  await server.inject({
    method: 'POST',
    url: '/api/auth/signup',
    payload: { name: 'Rana', email: `rana-${mode}@example.org`, password: 'a good password', language: 'ar' }
  })
  await server.jobs.drain()

  const lines = String(log.read()).trim().split('\n')
  return JSON.parse(lines.find((line) => line.includes('written to the outbox')) ?? '{}')
}

t.test(
  'a mail of the outbox is one line of the log in development, and found by the command line',
  async (t) => {
    const folder = configFolder(t)
    const { from, to, subject, path } = await signUp(t, folder, 'development')

    t.match({ from, to, subject }, { from: /no-reply@/, to: 'rana-development@example.org', subject: /\S/ })
    t.match(readFileSync(path ?? '', 'utf8'), 'rana-development@example.org')

    const list = await taskego(['outbox'], { env: { DATA_DIR: folder } })
    t.match(list, { code: 0, output: new RegExp(`^1 .*rana-development@example\\.org +${subject}$`, 'm') })

    const shown = await taskego(['outbox', 'show', '1', '--json'], { env: { DATA_DIR: folder } })
    const message: Record<string, string> = JSON.parse(shown.output)
    t.match(message.text, '/account/verify-email?token=', 'the part for reading')
    t.match(
      readFileSync(message.page ?? '', 'utf8'),
      /<html[^]*verify-email\?token=/,
      'the part for a browser'
    )

    const text = (await taskego(['outbox', 'show', '1'], { env: { DATA_DIR: folder } })).output
    t.match(text, `${subject}`)
    t.match(text, '/account/verify-email?token=')
  }
)

t.test('elsewhere the log names neither recipient nor subject', async (t) => {
  const line = await signUp(t, configFolder(t), 'test')
  t.match(line, { kind: 'verify', path: /\.eml$/ })
  t.strictSame([line.to, line.from, line.subject], [undefined, undefined, undefined])
})

t.test('an empty outbox and a number that is not there are told', async (t) => {
  const env = { DATA_DIR: join(configFolder(t), 'nothing') }
  t.match(await taskego(['outbox'], { env }), { code: 0, output: 'The outbox is empty.\n' })
  t.match(await taskego(['outbox', 'show', '3'], { env }), { code: 4, errors: /no message 3/ })
})
