import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CliError, exitCodes } from './exit.js'

export interface Credentials {
  email: string
  accessToken: string
  refreshToken: string
  expiresAt: number
}
interface Stored {
  current?: string
  servers: Record<string, Credentials>
}

const FILE = 'credentials.json'
const LOCK_MILLISECONDS = 10_000

/** TASKEGO_CONFIG_DIR, else XDG_CONFIG_HOME/taskego, else ~/.config/taskego. */
export function configFolder(env: Record<string, string | undefined>): string {
  if (isSet(env.TASKEGO_CONFIG_DIR)) return env.TASKEGO_CONFIG_DIR

  return join(
    isSet(env.XDG_CONFIG_HOME)
      ? env.XDG_CONFIG_HOME
      : join(isSet(env.HOME) ? env.HOME : homedir(), '.config'),
    'taskego'
  )
}

/** The sessions of each server: one file, for its owner alone. */
export class CredentialStore {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** The server that was last signed in to. */
  currentServer(): string | undefined {
    return this.read().current
  }

  find(server: string): Credentials | undefined {
    return this.read().servers[server]
  }

  save(server: string, credentials: Credentials): void {
    const stored = this.read()
    this.write({ current: server, servers: { ...stored.servers, [server]: credentials } })
  }

  forget(server: string): void {
    const { current, servers } = this.read()
    const { [server]: _gone, ...others } = servers

    this.write(
      current === undefined || current === server ? { servers: others } : { current, servers: others }
    )
  }

  /**
   * Only one process at a time may trade a refresh token: a second use of the same one, beyond the server's
   * short leeway, would end the session.
   * A lock that is older than ten seconds was left by a process that died.
   */
  async locked<T>(work: () => Promise<T>): Promise<T> {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 })

    const lock = join(this.folder, `${FILE}.lock`)
    while (!this.tryLock(lock)) await pause(50)

    try {
      return await work()
    } finally {
      rmSync(lock, { force: true })
    }
  }

  private tryLock(lock: string): boolean {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx', mode: 0o600 })
      return true
    } catch (error) {
      if (!isCode(error, 'EEXIST')) {
        throw new CliError(exitCodes.failed, `The folder ${this.folder} cannot be written to.`)
      }

      const madeAt = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
      if (madeAt !== undefined && Date.now() - madeAt > LOCK_MILLISECONDS) rmSync(lock, { force: true })
      return false
    }
  }

  private read(): Stored {
    const file = join(this.folder, FILE)
    try {
      const stored: Partial<Stored> = JSON.parse(readFileSync(file, 'utf8'))
      return { ...stored, servers: stored.servers ?? {} }
    } catch (error) {
      if (isCode(error, 'ENOENT')) return { servers: {} }
      throw new CliError(exitCodes.failed, `The file ${file} cannot be read. Remove it and sign in again.`)
    }
  }

  private write(stored: Stored): void {
    const file = join(this.folder, FILE)
    const draft = `${file}.${process.pid}`

    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 })
      writeFileSync(draft, `${JSON.stringify(stored, null, 2)}\n`, { mode: 0o600 })
      chmodSync(draft, 0o600)
      renameSync(draft, file)
    } catch {
      throw new CliError(exitCodes.failed, `The folder ${this.folder} cannot be written to.`)
    }
  }
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== ''
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
