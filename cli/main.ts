#!/usr/bin/env node
import { loadEnvFile } from '../src/env-file.js'
import { exitCodes } from './exit.js'
import { run } from './program.js'

readEnvFile()

const stopped = new AbortController()
process.once('SIGINT', () => stopped.abort())
process.once('SIGTERM', () => stopped.abort())
// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

const code = await run(
  {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    env: process.env,
    fetch,
    signal: stopped.signal
  },
  process.argv.slice(2)
)
// Output may still be on its way to a slow pipe.
process.stdout.write('', () => process.exit(code))

function readEnvFile(): void {
  try {
    loadEnvFile()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(exitCodes.usage)
  }
}
