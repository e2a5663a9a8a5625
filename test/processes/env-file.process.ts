import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { once } from 'node:events'
import t from '../support/tap.js'
import { scratchFolder } from './spawned.js'

/** Runs a program of ours in a folder until it ends, with nothing in its environment but what is given. */
async function errorsOf(folder: string, words: string[], environment: Record<string, string> = {}) {
  const [program = '', ...options] = words
  const child = spawn(process.execPath, [resolve(program), ...options], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  const [errors] = await Promise.all([text(child.stderr), once(child, 'exit')])

  return errors
}

t.test('the server reads .env, and what the environment says already comes first', async (t) => {
  const folder = scratchFolder(t)
  writeFileSync(join(folder, '.env'), 'PORT=eighty\nLOG_LEVEL=loud\n')

  t.match(await errorsOf(folder, ['dist/src/server.js']), /cannot start: PORT is wrong/)
  t.match(await errorsOf(folder, ['dist/src/server.js'], { PORT: '0' }), /cannot start: LOG_LEVEL is wrong/)
})

t.test('the command line reads .env too: the database, and the port of the server here', async (t) => {
  const folder = scratchFolder(t)
  writeFileSync(join(folder, '.env'), 'PORT=1\nDATABASE_URL=mysql://nowhere\n')

  t.match(await errorsOf(folder, ['dist/cli/main.js', 'db', 'check']), /^DATABASE_URL is wrong/)
  t.match(
    await errorsOf(folder, ['dist/cli/main.js', 'openapi'], { TASKEGO_CONFIG_DIR: folder }),
    /http:\/\/127\.0\.0\.1:1\b/
  )
})

t.test('a .env that cannot be read is told in one sentence', async (t) => {
  const folder = scratchFolder(t)
  mkdirSync(join(folder, '.env'))

  t.match(
    await errorsOf(folder, ['dist/src/server.js']),
    /^Taskego cannot start: \.env cannot be read[^\n]+\n$/
  )
  t.match(await errorsOf(folder, ['dist/cli/main.js', 'whoami']), /^\.env cannot be read[^\n]+\n$/)
})
