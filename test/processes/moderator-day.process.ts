import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ID_PATTERN } from '../../src/shared/ids.js'
import t from '../support/tap.js'
import { prepareDirectory } from '../support/database.js'
import { childEnvironment } from '../support/environment.js'
import { command, scratchFolder, startServer } from './spawned.js'

/**
 * A moderator's day, every command a process of its own. With RECORD_DAY it is also written down (`npm run
 * docs:day`). `clone.process.ts` replays the page.
 */

const { RECORD_DAY: recordTo } = process.env
const recording: string[] = []
const folder = scratchFolder(t)
await prepareDirectory(join(folder, 'data'))
const server = await startServer(t, { DATA_DIR: join(folder, 'data'), DEMO_DATA: 'true', NODE_ENV: 'test' })
const env = { TASKEGO_CONFIG_DIR: join(folder, 'config'), TASKEGO_SERVER: server.url }

t.test(
  "a moderator's day: the queue, two approved, one rejected, a spammer banned with three paid bookings " +
    'ahead, and the log of it all',
  async (t) => {
    const prepared = prepare()
    const booked = prepared.match(new RegExp(ID_PATTERN, 'g')) ?? []
    t.equal(booked.length, 3)
    const spammer = await signIn('fadi.spam@example.org', 'a long and private sentence')

    await taskego('login --email admin@demo.taskego --password-stdin', 'taskego-demo')
    t.match(await taskego('whoami'), /Role +admin/)

    const queue = await taskego('providers pending')
    t.equal(queue.trim().split('\n').length, 4)

    t.match(await taskego('providers approve applicant-1@demo.taskego'), /is approved/)
    t.match(await taskego('providers approve applicant-2@demo.taskego'), /is approved/)
    t.match(
      await taskego('providers reject applicant-3@demo.taskego --reason "No address in the documents"'),
      /is rejected/
    )
    t.equal((await taskego('providers pending')).trim(), 'Nobody is waiting.')

    t.match(
      await taskego('users ban fadi.spam@example.org --dry-run'),
      /3 future bookings cancelled, \$[\d.,]+ refunded/
    )

    t.match(await taskego('prove --password-stdin', 'taskego-demo'), /Good until/)

    const banned = await taskego(
      'users ban fadi.spam@example.org --reason "Books and never opens the door" --yes'
    )
    t.match(
      banned,
      /Fadi Spam <fadi\.spam@example\.org> is banned\. 3 bookings cancelled, \$[\d.,]+ on the way back/
    )
    t.match(await taskego('users show fadi.spam@example.org'), /State +banned/)

    const acts = await taskego('logs --type admin --limit 7')
    for (const act of [
      /provider\.approved/,
      /provider\.rejected.*No address in the documents/,
      /user\.banned +Demo Admin \(admin, cli\).*Books and never opens the door/,
      /booking\.cancelled +Demo Admin \(admin, cli\)/
    ]) {
      t.match(acts, act)
    }

    const refunds = await untilRefunded()
    t.equal(refunds.match(/refund\.sent/g)?.length, 3)
    t.equal(refunds.match(/refund\.due/g)?.length, 3)
    await taskego('stats')

    const admin = await signIn('admin@demo.taskego', 'taskego-demo')
    for (const bookingId of booked) {
      const {
        items: [payment]
      } = await ask<{ items: Array<{ status: string; amount: number; refundedAmount: number }> }>(
        'GET',
        `/api/payments/history?bookingId=${bookingId}`,
        admin
      )

      t.match(payment, { status: 'refunded' })
      t.equal(payment?.refundedAmount, payment?.amount, 'all of it')
    }

    t.equal(
      (await fetch(`${server.url}/api/auth/me`, { headers: { authorization: `Bearer ${spammer}` } })).status,
      401,
      'and the spammer is out'
    )

    if (recordTo !== undefined) writeFileSync(recordTo, transcript())
  }
)

t.test('docs/moderator-day.md is such a day: the same commands, and answers of the same shape', async (t) => {
  t.same(shapeOf(transcript()), shapeOf(readFileSync('docs/moderator-day.md', 'utf8')), 'npm run docs:day')
})

/** The lines without what differs from day to day: ids, times, amounts, and how wide columns are. */
function shapeOf(page: string): string[] {
  return page
    .replace(new RegExp(ID_PATTERN, 'g'), 'ID')
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, 'WHEN')
    .replace(/\$?\d[\d,]*(?:\.\d+)?/g, 'N')
    .split('\n')
    .map((line) => line.trimEnd().replace(/ {2,}/g, '  '))
}

/** What the day begins with, as `npm run demo:day` makes it. */
function prepare(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/demo-day.js'], {
    encoding: 'utf8',
    env: childEnvironment({ TASKEGO_SERVER: server.url })
  })
  if (status !== 0) throw new Error(stderr)

  recording.push('$ npm run -s demo:day', stdout.trimEnd(), '')
  return stdout
}

/** Types a line into the shell, as it were; it must be done well. */
async function taskego(line: string, input = ''): Promise<string> {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  const result = await command(words, env, input)
  if (result.code !== 0) throw new Error(`taskego ${line}: exit ${result.code}, ${result.errors}`)

  recording.push(
    `$ ${input === '' ? '' : `echo ${input} | `}npx taskego ${line}`,
    ...(result.errors.trim() === '' ? [] : [result.errors.trimEnd()]),
    result.output.trimEnd(),
    ''
  )

  return result.output
}

/** The gateway is called after the commit, so a moment may pass. */
async function untilRefunded(): Promise<string> {
  for (let round = 0; round < 50; round++) {
    const { output } = await command(['logs', '--type', 'refund', '--json'], env)
    if (output.match(/refund\.sent/g)?.length === 3) break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }

  return await taskego('logs --type refund')
}

/** The access token of a new session. */
async function signIn(email: string, password: string): Promise<string> {
  const { accessToken } = await ask<{ accessToken: string }>('POST', '/api/auth/login', null, {
    email,
    password
  })

  return accessToken
}

async function ask<T>(method: string, path: string, token: string | null, body?: object): Promise<T> {
  const response = await fetch(server.url + path, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' })
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })

  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)

  const answer: T = JSON.parse(await response.text())
  return answer
}

function transcript(): string {
  return [
    "# A moderator's day",
    '',
    'Three newcomers wait: two are approved, one is rejected. Then a spammer with three paid bookings ' +
      'ahead is banned: the bookings are',
    'cancelled, the money goes back, everyone concerned is told, and all of it is in the log.',
    '',
    'Banning needs a fresh proof that it is the admin: `taskego prove`, which a terminal asks for by itself.',
    '',
    'The lines after `$` run in a fresh clone beside the server of `npm start`; `npm run demo:day` makes ' +
      'the spammer. The page is',
    'recorded by `npm run docs:day` (`test/processes/moderator-day.process.ts`), and CI replays it.',
    '',
    '```console',
    recording.join('\n').replaceAll(server.url, 'http://127.0.0.1:3000').trimEnd(),
    '```',
    ''
  ].join('\n')
}
