import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { childEnvironment } from '../support/environment.js'
import { say } from './transcript.js'

/** A running server of this build on a fresh database, and a log of everything that is said to it. */
export interface Session {
  url: string
  /**
   * Prints a request and its answer, and gives the answer's body. @throws when the status is another than
   * expected.
   */
  call: (method: string, path: string, options?: CallOptions) => Promise<unknown>
  stop: () => Promise<void>
}
export interface CallOptions {
  token?: string
  body?: object
  expect?: number
  quiet?: boolean
  headers?: Record<string, string>
}

const START_MILLISECONDS = 60_000

/**
 * Starts `dist/src/server.js` as a newcomer would: no key, no network; with TEST_DATABASE_URL on a new
 * PostgreSQL database.
 */
export async function startSession(): Promise<Session> {
  const port = await freePort()
  const database = await freshDatabase()
  const directory = mkdtempSync(join(tmpdir(), 'taskego-smoke-'))

  const child = spawn(process.execPath, ['dist/src/server.js'], {
    env: childEnvironment({
      PORT: String(port),
      DATA_DIR: directory,
      DEMO_DATA: 'true',
      LOG_LEVEL: 'warn',
      ...(database === null ? {} : { DATABASE_URL: database })
    }),
    stdio: ['ignore', 'pipe', 'inherit']
  })

  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const began = performance.now()

  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the server did not get ready')), START_MILLISECONDS)
    child.once('exit', (code) => reject(new Error(`the server stopped with ${String(code)}`)))

    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk)

      if (!chunk.includes('Taskego is ready')) return

      clearTimeout(timer)
      resolve()
    })
  })

  process.stdout.write(
    `  (ready after ${Math.round(performance.now() - began)} ms, on ` +
      `${database === null ? 'the embedded database' : 'PostgreSQL'})\n`
  )

  const url = `http://127.0.0.1:${port}`
  return {
    url,
    call: async (method, path, options) => await call(url, method, path, options),
    stop: async () => {
      child.kill('SIGTERM')
      await exited
    }
  }
}

async function call(
  url: string,
  method: string,
  path: string,
  { token, body, expect = 200, quiet = false, headers = {} }: CallOptions = {}
): Promise<unknown> {
  const began = performance.now()

  const response = await fetch(url + path, {
    method,
    headers: {
      ...headers,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' })
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })

  const text = await response.text()
  const answer: unknown = text === '' ? null : JSON.parse(text)

  if (!quiet) {
    say(
      `\n> ${method} ${path}${body === undefined ? '' : ` ${JSON.stringify(masked(body))}`}\n< ` +
        `${response.status} (${Math.round(performance.now() - began)} ms) ${summary(answer)}`.trimEnd()
    )
  }

  if (response.status !== expect) {
    throw new Error(
      `${method} ${path} answered ${response.status}, expected ${expect}: ${text.slice(0, 500)}`
    )
  }

  return answer
}

function masked(body: object): object {
  return 'password' in body ? { ...body, password: '…' } : body
}

/** A chat answer is shown as its reply; everything else as the beginning of its JSON. */
function summary(answer: unknown): string {
  if (
    typeof answer === 'object' &&
    answer !== null &&
    'reply' in answer &&
    typeof answer.reply === 'string'
  ) {
    return `\n${answer.reply.replace(/^/gm, '    ')}`
  }

  const text = JSON.stringify(answer).replace(/"(accessToken|refreshToken)":"[^"]+"/g, '"$1":"…"')
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}

async function freshDatabase(): Promise<string | null> {
  const server = process.env.TEST_DATABASE_URL
  if (server === undefined) return null

  const name = `taskego_smoke_${process.pid}`
  const admin = postgres(server, { max: 1, onnotice: () => {} })

  await admin.unsafe(`create database ${name}`)
  await admin.end()

  const url = new URL(server)
  url.pathname = `/${name}`

  return url.href
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address()
        probe.close(() =>
          address === null || typeof address === 'string'
            ? reject(new Error('no port'))
            : resolve(address.port)
        )
      })
  })
}
