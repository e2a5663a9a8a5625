import { spawnSync } from 'node:child_process'
import { readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from '../support/tap.js'
import { scratchFolder } from './spawned.js'

/** What the command line loads before it can say anything, and what that costs: wall clocks differ. */
const folder = scratchFolder(t)
const watch = join(folder, 'watch.mjs')
/** Packages without which it says nothing, and what they are made of. */
const NEEDED = new Set([
  'ansi-regex',
  'commander',
  'get-east-asian-width',
  'luxon',
  'string-width',
  'strip-ansi',
  'uuid'
])
const MOST_MODULES = 90
/** Of what Node itself takes to start, which no load of the machine changes. It takes three. */
const MOST_TIMES = 6
/** A second, where Node itself takes 65 ms. It takes nine times. */
const MOST_TIMES_OF_NPX = 15

// Each module is written down: those of ESM in the loader's thread, those of CommonJS here.
writeFileSync(
  watch,
  `import { register, Module } from 'node:module'
import { appendFileSync } from 'node:fs'
register('data:text/javascript,' + encodeURIComponent(\`
  import { appendFileSync } from 'node:fs'
  export async function load(url, context, next) {
    appendFileSync(process.env.WATCH_FILE, url + '\\\\n')
    return await next(url, context)
  }\`))
const { '.js': compile } = Module._extensions
Module._extensions['.js'] = (module, file) => {
  appendFileSync(process.env.WATCH_FILE, 'file://' + file + '\\n')
  return compile(module, file)
}
`
)
const weigh = join(folder, 'weigh.mjs')
writeFileSync(
  weigh,
  `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(process.env.WATCH_FILE, JSON.stringify(process.cpuUsage())))
`
)

const empty = join(folder, 'empty.mjs')
writeFileSync(empty, '')

for (const words of [
  ['--version'],
  ['--help'],
  ['users', 'ban', '--help'],
  ['logs', '--help'],
  ['db', 'backup', '--help'],
  ['payments', 'reconcile', '--help']
]) {
  t.test(`taskego ${words.join(' ')} loads what it needs to say it, and starts soon`, async (t) => {
    const { output, seen } = run(['--import', watch, 'node_modules/.bin/taskego', ...words])
    t.match(output, /^\d+\.\d+\.\d+\n$|^Usage: taskego/)

    const modules = new Set(seen.split('\n').filter((line) => line.startsWith('file:')))
    const packages = new Set(
      [...modules].flatMap((url) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? [])
    )

    t.same(
      [...packages].filter((name) => !NEEDED.has(name)),
      [],
      'no package that only one command needs'
    )
    t.ok(modules.size > 20 && modules.size <= MOST_MODULES, `${modules.size} modules`)

    const times =
      spent(['--import', weigh, 'node_modules/.bin/taskego', ...words]) / spent(['--import', weigh, empty])
    t.ok(times < MOST_TIMES, `${times.toFixed(1)} times the processor time of an empty program`)
  })
}

t.test('npx runs it from a link in node_modules, without installing anything first', async (t) => {
  t.equal(realpathSync('node_modules/.bin/taskego'), realpathSync('bin/taskego.js'))
  t.notOk('bin' in JSON.parse(readFileSync('package.json', 'utf8')), 'npx would install such a package')

  const cache = join(folder, 'cache')
  const { status, stdout } = spawnSync('npx', ['--offline', 'taskego', '--version'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, npm_config_cache: cache }
  })

  t.equal(status, 0)
  t.equal(stdout.trim(), JSON.parse(readFileSync('bin/package.json', 'utf8')).version)
  t.equal(stdout.trim(), JSON.parse(readFileSync('package.json', 'utf8')).version)
})

t.test('npx taskego starts in less than a second of an idle processor, npx included', async (t) => {
  const seconds = Math.min(...[1, 2].map(() => ofChildren('npx --offline taskego --help')))
  const times = seconds / Math.min(...[1, 2].map(() => ofChildren(`"${process.execPath}" "${empty}"`)))

  t.ok(seconds > 0.1 && times < MOST_TIMES_OF_NPX, `${seconds.toFixed(2)} s, ${times.toFixed(1)} times`)
})

/** Seconds of the processor that a command line took: what `times` of the shell says of its children. */
function ofChildren(line: string): number {
  const home = join(folder, 'npx')
  const { stdout } = spawnSync('sh', ['-c', `${line} >/dev/null; times`], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: home, npm_config_cache: home }
  })

  const userAndSystem = [...(stdout.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
  return userAndSystem.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0)
}

/** Microseconds of the processor, of the better of two runs. */
function spent(words: string[]): number {
  return Math.min(
    ...[1, 2].map(() => {
      const { user, system }: NodeJS.CpuUsage = JSON.parse(run(words).seen)
      return user + system
    })
  )
}

/** What Node printed, and what the module before the program wrote. */
function run(words: string[]): { output: string; seen: string } {
  const file = join(folder, 'seen')
  writeFileSync(file, '')
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, WATCH_FILE: file }
  })

  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`)
  return { output: stdout, seen: readFileSync(file, 'utf8') }
}
