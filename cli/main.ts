#!/usr/bin/env node
import { run } from './program.js'

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
