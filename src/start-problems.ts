import { once } from 'node:events'
import { createServer } from 'node:net'
import { EnvError, type Env } from './env.js'

const UNREACHABLE = ['ECONNREFUSED', 'ENOTFOUND', 'CONNECT_TIMEOUT', 'ETIMEDOUT', 'EAI_AGAIN']
const REFUSED = ['28P01', '28000', '3D000']
const NO_FOLDER = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'ENOSPC']
const TELL_THEMSELVES = ['MigrationLockedError', 'UnreleasedDatabaseError']

/**
 * Tries the address that the server will listen on, before anything slow begins.
 * @throws EnvError when PORT or HOST cannot be had
 */
export async function requireAddress(env: Env): Promise<void> {
  const probe = createServer()

  try {
    probe.listen({ port: env.PORT, host: env.HOST })
    await once(probe, 'listening')
  } catch (error) {
    throw addressProblem(error, env) ?? error
  }

  probe.close()
  await once(probe, 'close')
}

/** Why a server cannot listen on PORT and HOST, and what to do; null for an error of something else. */
export function addressProblem(error: unknown, { PORT: port, HOST: host }: Env): EnvError | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  if (!('syscall' in error) || !['listen', 'getaddrinfo'].includes(String(error.syscall))) return null

  if (error.code === 'EADDRINUSE') {
    return new EnvError(
      `PORT is already in use: something listens on ${port}. Stop it, or choose another, such as ` +
        `PORT=${port + 1}.`
    )
  }
  if (error.code === 'EACCES' || error.code === 'EPERM') {
    return new EnvError(`PORT is wrong: this user may not listen on ${port}. Choose one above 1023.`)
  }

  return new EnvError(
    `HOST is wrong: this machine has no address ${host}. Use 127.0.0.1 for this machine alone, or ` +
      '0.0.0.0 for its networks too.'
  )
}

/** One sentence for a fault that a person can correct; the whole error only for an unexpected one. */
export function sentenceFor(error: unknown): string {
  if (error instanceof EnvError) return error.message

  for (let current = error; current instanceof Error; current = current.cause) {
    const sentence = knownSentence(current)
    if (sentence !== null) return sentence
  }

  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function knownSentence(error: Error & { code?: unknown; path?: unknown }): string | null {
  if (error.name === 'DirectoryInUseError') {
    return 'another process is using DATA_DIR. Stop it, or choose another DATA_DIR.'
  }
  if (TELL_THEMSELVES.includes(error.name)) return error.message

  const code = String(error.code)
  if (UNREACHABLE.includes(code)) return 'DATABASE_URL cannot be reached.'
  if (REFUSED.includes(code)) {
    return 'DATABASE_URL is refused by the database: check user, password and database name.'
  }
  if (NO_FOLDER.includes(code) && typeof error.path === 'string') {
    return `DATA_DIR is wrong: ${error.path} cannot be made, read or written (${code}).`
  }

  return null
}
