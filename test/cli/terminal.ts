import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import type { Test } from 'tap'
import type { Context } from '../../cli/context.js'
import { run } from '../../cli/program.js'

export interface Result {
  code: number
  output: string
  errors: string
}
interface Settings {
  input?: string
  isTerminal?: boolean
  columns?: number
  env?: Record<string, string>
  signal?: AbortSignal
  onOutput?: (text: string) => void
}

/** A configuration folder of the test's own. */
export function configFolder(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'taskego-cli-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Runs one command line in this process, with everything that it reads and writes caught. */
export async function taskego(
  words: string[],
  { input = '', isTerminal = false, columns = 80, env = {}, signal, onOutput }: Settings = {}
): Promise<Result> {
  const output = caught(onOutput)
  const errors = caught()
  const stdin = Object.assign(new PassThrough(), { isTTY: isTerminal })

  stdin.end(input)

  const context: Context = {
    input: stdin,
    output: Object.assign(output.stream, { isTTY: isTerminal, columns }),
    errors: Object.assign(errors.stream, { isTTY: isTerminal, columns }),
    env: { ...env },
    fetch,
    signal: signal ?? new AbortController().signal
  }

  const code = await run(context, words)
  return { code, output: output.text(), errors: errors.text() }
}

function caught(onText: (text: string) => void = () => {}): { stream: Writable; text: () => string } {
  let all = ''
  return {
    stream: new Writable({
      write(chunk: Buffer, _encoding, done) {
        all += chunk.toString()
        onText(chunk.toString())
        done()
      }
    }),
    text: () => all
  }
}
