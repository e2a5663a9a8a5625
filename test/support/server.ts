import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { SignJWT } from 'jose'
import type { Test } from 'tap'
import { newId } from '../../src/shared/ids.js'
import { testSecret } from './app.js'
import { childEnvironment } from './environment.js'

export interface ServerProcess {
  url: string
  child: ChildProcess
  /** What it has written so far: one JSON document a line. */
  output: () => string
}

/** The built server in a process of its own, ready to answer; killed when the test ends. */
export async function startServer(t: Test, environment: Record<string, string>): Promise<ServerProcess> {
  const folder = join(tmpdir(), `taskego-process-${newId()}`)

  const child = spawn(process.execPath, ['dist/src/server.js'], {
    env: childEnvironment({
      NODE_ENV: 'test',
      DEMO_DATA: 'false',
      LOG_LEVEL: 'warn',
      PORT: '0',
      JWT_SECRET: testSecret,
      DATA_DIR: folder,
      ...environment
    }),
    stdio: ['ignore', 'pipe', 'pipe']
  })

  t.teardown(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    }

    rmSync(folder, { recursive: true, force: true })
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
