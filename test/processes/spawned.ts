import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import { quickStart } from '../support/database.js'
import { childEnvironment } from '../support/environment.js'
import type { Result } from '../cli/terminal.js'

/** A folder of the test's own, gone when it ends. */
export function scratchFolder(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'taskego-process-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The command line as a process of its own, as a shell would start it. */
export async function command(words: string[], env: Record<string, string>, input = ''): Promise<Result> {
  const child = spawn(process.execPath, [quickStart, 'dist/cli/main.js', ...words], {
    env: childEnvironment({ LOG_LEVEL: 'silent', ...env })
  })
  child.stdin.end(input)

  const [output, errors, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended(child)])
  return { code, output, errors }
}

/** A server as a process of its own; stopped when the test ends. */
export async function startServer(
  t: Test,
  env: Record<string, string>
): Promise<{ url: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [quickStart, 'dist/src/server.js'], {
    env: childEnvironment({ PORT: '0', LOG_LEVEL: 'warn', ...env })
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await ended(child)
  }

  t.teardown(stop)
  return { url: await ready(child), stop }
}

function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const url = /"listening":"([^"]+)"/.exec(said)?.[1]
      if (url !== undefined) resolve(url)
    }

    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', () => reject(new Error(`the server did not start: ${said}`)))
  })
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function ended(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  if (child.signalCode !== null) return Promise.resolve(1)
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
}
