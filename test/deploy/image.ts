import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { freePort } from '../support/redis.js'

// What `docker build` and `docker run` would do, without Docker: the Dockerfile's own COPY and RUN lines in
// folders of their own, then its CMD until its HEALTHCHECK is content. What needs the machine itself (users,
// volumes, the base image) is left out.
interface Instruction {
  verb: string
  rest: string
}

const root = process.cwd()
const scratch = mkdtempSync(join(tmpdir(), 'taskego-image-'))
try {
  const final = build(readInstructions())
  await run(final.folder, final.instructions)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function readInstructions(): Instruction[] {
  return readFileSync(join(root, 'Dockerfile'), 'utf8')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => ({ verb: line.split(' ', 1)[0] ?? '', rest: line.slice(line.indexOf(' ') + 1) }))
}

function build(instructions: Instruction[]): { folder: string; instructions: Instruction[] } {
  const stages = new Map<string, string>()
  let folder = ''
  let last: Instruction[] = []

  for (const instruction of instructions) {
    const { verb, rest } = instruction
    if (verb === 'FROM') {
      const name = / AS (\w+)$/.exec(rest)?.[1] ?? 'final'
      folder = join(scratch, name)
      mkdirSync(folder)
      stages.set(name, folder)
      last = []
    }

    last.push(instruction)
    if (verb === 'COPY') copy(rest.split(' '), folder, stages)

    // Everything, compilers included, is what lies in our own folder already.
    if (verb === 'RUN' && rest === 'npm ci --no-audit --no-fund') {
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    } else if (verb === 'RUN' && !rest.includes(' /data')) {
      execFileSync('sh', ['-ec', rest], { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] })
    }
  }

  return { folder, instructions: last }
}

function copy(words: string[], folder: string, stages: Map<string, string>): void {
  const stage = /^--from=(\w+)$/.exec(words[0] ?? '')?.[1]
  const from = stage === undefined ? root : (stages.get(stage) ?? '')
  const paths = words.slice(stage === undefined ? 0 : 1).map((path) => path.replace(/^\/app\//, ''))
  const target = paths.pop() ?? ''

  for (const path of paths) {
    const isFolder = target.endsWith('/')
    const file = path === '.' ? folder : join(folder, target)
    const to = isFolder ? join(folder, target, path === '.' ? '' : path) : file

    mkdirSync(dirname(to), { recursive: true })
    cpSync(join(from, path), to, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => stage !== undefined || !isIgnored(source)
    })
  }
}

function isIgnored(source: string): boolean {
  const ignored = readFileSync(join(root, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const [name = ''] = source.slice(root.length + 1).split('/')

  return ignored.some(
    (pattern) =>
      pattern === name ||
      (pattern.startsWith('*') && name.endsWith(pattern.slice(1))) ||
      (pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1)))
  )
}

async function run(folder: string, instructions: Instruction[]): Promise<void> {
  const command = (verb: string): string[] =>
    JSON.parse(/\[.*\]$/.exec(instructions.find((each) => each.verb === verb)?.rest ?? '')?.[0] ?? '[]')
  const [health = '', ...healthArguments] = command('HEALTHCHECK')
  const [program = '', ...programArguments] = command('CMD')

  for (const tool of ['typescript', 'tap', 'eslint', 'drizzle-kit']) {
    if (existsSync(join(folder, 'node_modules', tool))) throw new Error(`${tool} is in the image`)
  }

  const { url, drop } = await newDatabase()
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: url,
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
    DATA_DIR: join(scratch, 'data'),
    NODE_ENV: 'production',
    JWT_SECRET: 'of-this-one-run-and-no-other-0123456789',
    LOG_LEVEL: 'warn'
  }

  const server = spawn(program, programArguments, { cwd: folder, env, stdio: 'inherit' })
  const ended = once(server, 'exit')

  try {
    await untilHealthy(() => execFileSync(health, healthArguments, { env, stdio: 'ignore' }))
  } finally {
    server.kill('SIGTERM')
  }

  const [code] = await ended
  await drop()
  if (code !== 0) throw new Error(`the server ended with ${String(code)} after SIGTERM`)

  process.stdout.write('The image is built, starts, becomes healthy and stops in good order.\n')
}

/** Production runs on a PostgreSQL alone. */
async function newDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  if (given === undefined) throw new Error('the image needs TEST_DATABASE_URL')

  const name = `taskego_image_${process.pid}`
  const server = postgres(given, { max: 1, onnotice: () => {} })
  await server.unsafe(`create database ${name}`)

  const url = new URL(given)
  url.pathname = `/${name}`

  return {
    url: url.href,
    drop: async () => {
      await server.unsafe(`drop database if exists ${name} with (force)`)
      await server.end()
    }
  }
}

async function untilHealthy(check: () => void): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      check()
      return
    } catch (error) {
      if (attempt === 120) throw error
      await pause(500)
    }
  }
}
