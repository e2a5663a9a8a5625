import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { SignJWT } from 'jose'
import type { Test } from 'tap'
import { newId } from '../../src/shared/ids.js'
import { childEnvironment, testSecret } from './environment.js'

export interface ServerProcess {
  url: string
  child: ChildProcess
  /** What it has written so far: one JSON document a line. */
  output: () => string
}

/** The built server in a process of its own, ready to answer; killed when the test ends. */
export async function startServer(
  t: Pick<Test, 'teardown'>,
  environment: Record<string, string>
): Promise<ServerProcess> {
  const folder = join(tmpdir(), `taskego-process-${newId()}`)
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))

  return await startListening(t, 'dist/src/server.js', {
    NODE_ENV: 'test',
    DEMO_DATA: 'false',
    LOG_LEVEL: 'warn',
    PORT: '0',
    JWT_SECRET: testSecret,
    DATA_DIR: folder,
    ...environment
  })
}

/** A script that writes `"listening":"URL"` once it answers; its process is killed when the test ends. */
export async function startListening(
  t: Pick<Test, 'teardown'>,
  script: string,
  environment: Record<string, string>
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [script], {
    env: childEnvironment(environment),
    stdio: ['ignore', 'pipe', 'pipe']
  })

  t.teardown(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return

    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  })

  let output = ''

  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: unknown): void => {
      output += String(chunk)
      const found = /"listening":"([^"]+)"/.exec(output)?.[1]
      if (found !== undefined) resolve(found)
    }

    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', () => reject(new Error(`the server ended: ${output}`)))
  })

  return { url, child, output: () => output }
}

/** Waits for words in the log: they come through a pipe, often later than the answer that caused them. */
export async function hasWritten({ output }: Pick<ServerProcess, 'output'>, words: RegExp): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (words.test(output())) return
    await pause(100)
  }

  throw new Error(`the server never wrote ${String(words)}: ${output()}`)
}

/** An access token as the server would issue it. */
export async function tokenFor({ id, sessionId }: { id: string; sessionId: string }): Promise<string> {
  return await new SignJWT({ sid: sessionId })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(id)
    .setIssuer('taskego')
    .setAudience('taskego-api')
    .setIssuedAt()
    .setExpirationTime('15m')
    .sign(new TextEncoder().encode(testSecret))
}

/** A request as JSON, signed in as this user. */
export async function call(
  url: string,
  user: { id: string; sessionId: string } | null,
  method = 'GET',
  body?: object
): Promise<{ status: number; json: Record<string, unknown> }> {
  const answer = await fetch(url, {
    method,
    headers: {
      ...(user === null ? {} : { authorization: `Bearer ${await tokenFor(user)}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' })
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })

  const text = await answer.text()
  return { status: answer.status, json: text.startsWith('{') ? JSON.parse(text) : {} }
}
