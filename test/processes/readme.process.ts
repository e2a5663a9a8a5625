import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import t from '../support/tap.js'
import { prepareDirectory } from '../support/database.js'
import { scratchFolder, startServer } from './spawned.js'

/**
 * What a newcomer copies from these pages runs as it is printed: in each shell, as a file and pasted into a
 * session, in a clean home. The server of `npm start` runs already; its port is its own.
 */
const pages = ['README.md', 'docs/first-hour.md', 'docs/paid-booking.md']
const PRINTED = 'localhost:3000'
/** Words of a shell that did not understand, and of a server that refused. */
const TROUBLE = /not found|parse error|syntax error|unmatched|unexpected|urn:taskego:problem|no matches/i

const folder = scratchFolder(t)
const data = join(folder, 'data')
await prepareDirectory(data)
const { url } = await startServer(t, { DATA_DIR: data, DEMO_DATA: 'true', NODE_ENV: 'development' })
const { host } = new URL(url)
const bin = makeNpm(folder)

/** Each once: a provider takes no more than ten requests of one client a day. */
const blocks = [...new Set(pages.flatMap((page) => blocksOf(page, 'sh')))]
const script = blocks.join('')

t.test('the pages have blocks, and none holds a comment, which zsh takes for a command', async (t) => {
  t.ok(blocks.length >= 4, `${blocks.length} blocks`)
  t.notMatch(script, /^\s*#/m)
})

for (const [shell, pasting] of [
  ['bash', ['--norc', '-i']],
  ['zsh', ['-f', '-i']],
  ['dash', ['-i']]
] as const) {
  t.test(`every block runs in ${shell}, as a file and pasted`, { skip: absenceOf(shell) }, async (t) => {
    const file = join(folder, `blocks.${shell}`)
    writeFileSync(file, script.replaceAll(PRINTED, host))

    for (const [way, words, input] of [
      ['as a file', [file], ''],
      ['pasted', [...pasting], script.replaceAll(PRINTED, host)]
    ] as const) {
      const { output, errors } = await run(shell, words, input)

      t.match(output, /npm ci\n.*npm start\n/s, `${way}: the first two commands`)
      t.match(output, /"conversationId"/, `${way}: the concierge answered`)
      t.match(output, /the client pays there\n {4}paid\n/, `${way}: the booking was paid`)
      t.match(output, /"slug":"pool-care"/, `${way}: the category was added`)
      t.same(
        [output, errors].flatMap((text) => text.split('\n').filter((line) => TROUBLE.test(line))),
        [],
        `${way}: no trouble`
      )
      await removeCategory()
    }
  })
}

t.test('the script for a page of your own talks to the concierge', async (t) => {
  const [block = ''] = blocksOf('docs/first-hour.md', 'js')
  const file = join(folder, 'page.mjs')
  writeFileSync(file, block.replaceAll(PRINTED, host))

  const { output, errors } = await run(process.execPath, [file], '')
  t.equal(errors, '')
  t.ok(output.trim().split('\n').length >= 4, output)
})

t.test('every address of the local server that the pages name answers a browser', async (t) => {
  const addresses = new Set(
    pages.flatMap((page) => readFileSync(page, 'utf8').match(/(?<=<)http:\/\/localhost:3000[^>]*/g) ?? [])
  )

  t.ok(addresses.size >= 2)
  for (const address of addresses) {
    const answer = await fetch(address.replace(PRINTED, host), { headers: { accept: 'text/html' } })
    t.match([answer.status, answer.headers.get('content-type')], [200, /html/], address)
  }
})

function blocksOf(page: string, language: string): string[] {
  const blocks = readFileSync(page, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))
  return [...blocks].map(([, block = '']) => block)
}

/** In place of npm: what installs and starts is only noted, because both are done. The rest is npm's. */
function makeNpm(folder: string): string {
  const bin = join(folder, 'bin')
  const npm = spawnSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).stdout.trim()

  mkdirSync(bin)
  writeFileSync(
    join(bin, 'npm'),
    `#!/bin/sh\ncase "$*" in ci|start) echo "npm $*";; *) exec "${npm}" "$@";; esac\n`
  )
  chmodSync(join(bin, 'npm'), 0o755)

  return bin
}

/** Why a shell cannot be tried; false when it is there, or could be installed. */
function absenceOf(shell: string): string | false {
  const isThere = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
  if (isThere(shell)) return false
  if (!isThere('apt-get')) return `neither ${shell} nor apt-get is on this machine`

  const { status, stderr } = spawnSync('apt-get', ['install', '-y', '-qq', shell], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${shell} cannot be installed: ${stderr}`)

  return false
}

async function run(program: string, words: string[] | readonly string[], input: string) {
  const child = spawn(program, [...words], {
    env: { PATH: `${bin}:${process.env.PATH ?? ''}`, HOME: folder, TASKEGO_SERVER: url },
    // An interactive shell would ask for our terminal.
    detached: true
  })
  child.stdin.end(input)

  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { output, errors }
}

/** The next shell adds it again. */
async function removeCategory(): Promise<void> {
  const login = await fetch(`${url}/api/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@demo.taskego', password: 'taskego-demo' })
  })
  const { accessToken }: { accessToken: string } = JSON.parse(await login.text())
  const removed = await fetch(`${url}/api/admin/categories/pool-care`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${accessToken}` }
  })

  if (removed.status !== 204) throw new Error(`the category stayed: ${removed.status}`)
}
