import type { Readable, Writable } from 'node:stream'

/** Where a run reads and writes; a test hands in its own. */
export interface Context {
  input: Readable & { isTTY?: boolean }
  output: Writable & { isTTY?: boolean; columns?: number }
  /** Questions, progress and errors; never results. */
  errors: Writable & { isTTY?: boolean; columns?: number }
  env: Record<string, string | undefined>
  fetch: typeof fetch
  /** Ends what runs until told otherwise (Ctrl-C). */
  signal: AbortSignal
}

export interface GlobalOptions {
  server?: string
  json?: boolean
}
