import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import t from '../support/tap.js'
import { freePort } from '../support/redis.js'
import { scratchFolder } from './spawned.js'

/** README, and the moderator's day, from a fresh clone of what is committed, in a clean home. */
const folder = scratchFolder(t)
const clone = join(folder, 'taskego')
/** Where npm keeps what it has fetched already, so that nothing is fetched twice. */
const npmSetting = (name: string) =>
  spawnSync('npm', ['config', 'get', name], { encoding: 'utf8' }).stdout.trim()
const port = String(await freePort())
const env = {
  PATH: process.env.PATH,
  HOME: folder,
  PORT: port,
  npm_config_cache: npmSetting('cache'),
  npm_config_registry: npmSetting('registry'),
  npm_config_prefer_offline: 'true'
}

t.test('npm ci and npm start of a fresh clone give a server for README and the moderator', async (t) => {
  const cloned = spawnSync('git', ['clone', '-q', '--depth', '1', `file://${process.cwd()}`, clone], {
    encoding: 'utf8'
  })
  t.equal(cloned.status, 0, cloned.stderr)

  const [first = '', tryIt = ''] = [
    ...readFileSync(join(clone, 'README.md'), 'utf8').matchAll(/^```sh\n([^]*?)^```$/gm)
  ].map(([, block = '']) => block)
  t.equal(first, 'npm ci\nnpm start\n')

  const installed = spawnSync('npm', ['ci'], { cwd: clone, env, encoding: 'utf8' })
  t.equal(installed.status, 0, installed.stderr)

  const server = spawn('npm', ['start'], { cwd: clone, env, detached: true })
  const ended = once(server, 'exit')
  t.teardown(async () => {
    // npm and the server that it started.
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM')
    await ended
  })
  await ready(server.stdout)

  const shell = spawn('bash', ['-c', tryIt.replaceAll('localhost:3000', `127.0.0.1:${port}`)], { env })
  t.match(await text(shell.stdout), /"conversationId"/)

  const command = spawnSync('npx', ['taskego', 'whoami'], { cwd: clone, env, encoding: 'utf8' })
  t.match(command, { status: 3, stderr: new RegExp(`not signed in to http://127.0.0.1:${port}`) })

  const day = readFileSync(join(clone, 'docs/moderator-day.md'), 'utf8').match(/(?<=^\$ ).+$/gm) ?? []
  t.ok(day.length > 10, "the moderator's day has commands")
  const moderator = spawn('bash', ['-e', '-o', 'pipefail', '-c', day.join('\n')], { cwd: clone, env })
  const [said, errors, [status]] = await Promise.all([
    text(moderator.stdout),
    text(moderator.stderr),
    once(moderator, 'exit')
  ])

  t.equal(status, 0, errors)
  for (const outcome of [
    /applicant-1@demo\.taskego> is approved/,
    /applicant-2@demo\.taskego> is approved/,
    /applicant-3@demo\.taskego> is rejected/,
    /fadi\.spam@example\.org> is banned\. 3 bookings cancelled/,
    /refund\.due/
  ]) {
    t.match(said, outcome, "the moderator's day")
  }
})

/** Reads on to the end: a server whose reader is gone could write no more. */
function ready(output: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (/"listening"|is ready at/.test(said)) resolve()
    })
    output.once('end', () => reject(new Error(`npm start ended: ${said}`)))
  })
}
