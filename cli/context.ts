import type { Readable, Writable } from 'node:stream'

/** The streams of a run. A test passes its own. */
export interface Context {
  input: Readable & { isTTY?: boolean }
  output: Writable & { isTTY?: boolean; columns?: number }
  /** Questions, progress and errors; never results. */
  errors: Writable & { isTTY?: boolean; columns?: number }
  env: Record<string, string | undefined>
  fetch: typeof fetch
  /** Ends a command that runs until it is interrupted (Ctrl-C). */
  signal: AbortSignal
}

export interface GlobalOptions {
  server?: string
  json?: boolean
}
