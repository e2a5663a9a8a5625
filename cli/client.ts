import { readFileSync } from 'node:fs'
import type { Context, GlobalOptions } from './context.js'
import { configFolder, CredentialStore, type Credentials } from './credentials.js'
import { CliError, exitCodeOf, exitCodes } from './exit.js'
import { waiting } from './progress.js'
import { ask, askSecret } from './prompt.js'

export type Query = Record<string, string | number | boolean | undefined>
interface Request {
  query?: Query
  body?: object
  token?: string | null
}
interface Answer {
  status: number
  body: unknown
}
interface Problem {
  status: number
  code: string
  detail: string
  errors?: Array<{ field: string; message: string }>
  /** Of a sign-in that owes its second factor. */
  challenge?: string
  /** What a proof is shown by. */
  by?: 'password' | 'code'
}
interface SignedIn extends Tokens {
  user: { name: string; email: string; role: string }
}
interface Tokens {
  accessToken: string
  refreshToken: string
  expiresIn: number
}

/** Where a session shows once more that its owner uses it. */
export const PROOF_PATH = '/api/auth/proof'
const DEFAULT_PORT = '3000'
const TIMEOUT_MILLISECONDS = 60_000
/** A token that is about to expire is renewed before it is used. */
const MARGIN_MILLISECONDS = 30_000

/**
 * The REST API as one signed-in user sees it. Tokens are renewed on the way; refusals become one sentence and
 * an exit code.
 */
export class Client {
  readonly server: string
  readonly store: CredentialStore
  private readonly context: Context

  constructor(context: Context, options: GlobalOptions) {
    this.context = context
    this.store = new CredentialStore(configFolder(context.env))
    this.server = serverAddress(
      options.server ??
        (context.env.TASKEGO_SERVER || (this.store.currentServer() ?? serverHere(context.env)))
    )
  }

  async get<T>(path: string, query: Query = {}): Promise<T> {
    return await this.signedIn<T>('GET', path, { query })
  }

  async send<T>(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
    query: Query = {}
  ): Promise<T> {
    return await this.signedIn<T>(method, path, { query, ...(body === undefined ? {} : { body }) })
  }

  /** Sends a request without a token. */
  async anonymous<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<T> {
    return this.unwrap<T>(
      await this.ask(method, path, { token: null, ...(body === undefined ? {} : { body }) })
    )
  }

  /** The file behind a link of this server; the link is all that it needs. */
  async download(link: string): Promise<Uint8Array> {
    const { pathname, search } = new URL(link)
    const response = await this.context.fetch(`${this.server}${pathname}${search}`, {
      redirect: 'error',
      signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MILLISECONDS), this.context.signal])
    })
    if (!response.ok) throw new CliError(exitCodeOf(response.status), 'This file cannot be opened.')

    return new Uint8Array(await response.arrayBuffer())
  }

  /**
   * Signs in and stores the tokens.
   * @param code of the second factor, where the account has one; it is asked for where it is absent
   */
  async logIn(email: string, password: string, code?: string): Promise<SignedIn['user']> {
    await this.requireOurVersion()

    const first = await this.ask('POST', '/api/auth/login', { body: { email, password }, token: null })
    const { challenge } = problemOf(first, 'second_factor_needed') ?? {}
    const answer =
      challenge === undefined
        ? this.unwrap<SignedIn>(first)
        : await this.anonymous<SignedIn>('POST', '/api/auth/second-factor', {
            challenge,
            code: code ?? (await ask(this.context, 'Code: '))
          })

    await this.store.locked(async () =>
      this.store.save(this.server, credentialsOf(answer.user.email, answer))
    )

    return answer.user
  }

  /** An access token that is still valid for some time. @throws CliError when nobody is signed in */
  async accessToken(): Promise<string> {
    const credentials = this.credentials()
    return credentials.expiresAt - MARGIN_MILLISECONDS > Date.now()
      ? credentials.accessToken
      : await this.renew(credentials)
  }

  private credentials(): Credentials {
    const credentials = this.store.find(this.server)
    if (credentials === undefined) {
      throw new CliError(
        exitCodes.notAllowed,
        `You are not signed in to ${this.server}. Sign in with: taskego login`
      )
    }

    return credentials
  }

  /** By what the session shows that its owner uses it, from the terminal. */
  async askProof(by: 'password' | 'code'): Promise<{ password: string } | { code: string }> {
    return by === 'code'
      ? { code: await ask(this.context, 'Code: ') }
      : { password: await askSecret(this.context, 'Password: ') }
  }

  private async signedIn<T>(method: string, path: string, request: Request): Promise<T> {
    const answer = await this.askSignedIn(method, path, request)
    const wanted = path === PROOF_PATH ? null : problemOf(answer, 'proof_needed')
    if (wanted === null) return this.unwrap<T>(answer)

    if (this.context.input.isTTY !== true) {
      throw new CliError(exitCodes.notAllowed, `${wanted.detail} Do that with: taskego prove`, wanted)
    }

    // Asked for once: what is refused after that is refused.
    const body = await this.askProof(wanted.by ?? 'password')
    await this.send('POST', PROOF_PATH, body)
    return this.unwrap<T>(await this.askSignedIn(method, path, request))
  }

  private async askSignedIn(method: string, path: string, request: Request): Promise<Answer> {
    const token = await this.accessToken()
    const answer = await this.ask(method, path, { ...request, token })
    if (answer.status !== 401 || path === PROOF_PATH) return answer

    // The session ended early, for instance by a server that was restarted with another secret.
    const renewed = await this.renew({ ...this.credentials(), accessToken: token })
    return await this.ask(method, path, { ...request, token: renewed })
  }

  private async renew(stale: Credentials): Promise<string> {
    return await this.store.locked(async () => {
      const known = this.credentials()
      // Another process was faster.
      if (known.accessToken !== stale.accessToken) return known.accessToken

      const answer = await this.ask('POST', '/api/auth/refresh', {
        body: { refreshToken: known.refreshToken },
        token: null
      })
      if (answer.status === 401 || answer.status === 400) {
        throw new CliError(
          exitCodes.notAllowed,
          `Your session on ${this.server} has ended. Sign in with: taskego login`
        )
      }

      const tokens = this.unwrap<Tokens>(answer)
      this.store.save(this.server, credentialsOf(known.email, tokens))

      return tokens.accessToken
    })
  }

  private async ask(method: string, path: string, { query = {}, body, token }: Request): Promise<Answer> {
    const url = new URL(this.server + path)
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, String(value))
    }

    try {
      const response = await waiting(
        this.context,
        'Waiting for the server',
        this.context.fetch(url, {
          method,
          headers: {
            accept: 'application/json',
            'accept-language': languageOf(this.context.env),
            'x-taskego-door': 'cli',
            ...(token === null || token === undefined ? {} : { authorization: `Bearer ${token}` }),
            ...(body === undefined ? {} : { 'content-type': 'application/json' })
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          redirect: 'error',
          signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MILLISECONDS), this.context.signal])
        })
      )

      return { status: response.status, body: parsed(await response.text()) }
    } catch (error) {
      if (this.context.signal.aborted) throw new CliError(exitCodes.failed, 'Stopped.')
      if (error instanceof DOMException && error.name === 'TimeoutError') {
        throw new CliError(exitCodes.failed, `The server at ${this.server} does not answer in time.`)
      }

      throw new CliError(exitCodes.failed, `No server answers at ${this.server}. Is it running?`)
    }
  }

  private unwrap<T>({ status, body }: Answer): T {
    if (status >= 200 && status < 300 && body !== NOT_JSON) return body as T
    if (!isProblem(body)) {
      throw new CliError(exitCodes.failed, `${this.server} does not answer as a Taskego server does.`)
    }
    if (body.code === 'route_not_found') {
      throw new CliError(
        exitCodes.failed,
        `The server at ${this.server} does not know this command: it may be of another version than ` +
          `this command line (${ourVersion()}).`,
        body
      )
    }

    const fields = (body.errors ?? []).map(({ field, message }) => ` ${field} ${message}.`).join('')
    throw new CliError(exitCodeOf(status), body.detail + fields, body)
  }

  private async requireOurVersion(): Promise<void> {
    const { body } = await this.ask('GET', '/openapi.json', { token: null })
    const version = versionIn(body)
    if (version === null) {
      throw new CliError(exitCodes.failed, `${this.server} does not answer as a Taskego server does.`)
    }
    if (major(version) !== major(ourVersion())) {
      throw new CliError(
        exitCodes.failed,
        `The server at ${this.server} is of version ${version}, this command line of ${ourVersion()}: ` +
          'they do not fit.'
      )
    }
  }
}

/** Of package.json, three folders up in the build and one in the sources. */
export function ourVersion(): string {
  for (const path of ['../../package.json', '../package.json']) {
    try {
      const { version }: { version: string } = JSON.parse(
        readFileSync(new URL(path, import.meta.url), 'utf8')
      )

      return version
    } catch {
      // Not there: the next.
    }
  }

  return '0.0.0'
}

/** The server that starts with the same variables, which may stand in `.env`. */
function serverHere({ PUBLIC_URL: publicUrl, PORT: port }: Context['env']): string {
  return publicUrl || `http://127.0.0.1:${port || DEFAULT_PORT}`
}

function serverAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new CliError(
      exitCodes.usage,
      `${text} is not the address of a server: it begins with http:// or https://.`
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw new CliError(exitCodes.usage, 'The address of the server must not contain a password.')
  }

  return url.href.replace(/\/+$/, '')
}

function credentialsOf(email: string, { accessToken, refreshToken, expiresIn }: Tokens): Credentials {
  return { email, accessToken, refreshToken, expiresAt: Date.now() + expiresIn * 1000 }
}

function languageOf(env: Record<string, string | undefined>): 'en' | 'ar' {
  return (env.LC_ALL ?? env.LANG ?? '').startsWith('ar') ? 'ar' : 'en'
}

const NOT_JSON = Symbol('not JSON')

function parsed(text: string): unknown {
  if (text === '') return null

  try {
    return JSON.parse(text)
  } catch {
    return NOT_JSON
  }
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    'code' in body &&
    'detail' in body &&
    typeof body.detail === 'string'
  )
}

/** The problem of an answer, if it is of this code. */
function problemOf({ body }: Answer, code: string): Problem | null {
  return isProblem(body) && body.code === code ? body : null
}

function versionIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('info' in body)) return null

  const { info } = body
  return typeof info === 'object' && info !== null && 'version' in info && typeof info.version === 'string'
    ? info.version
    : null
}

function major(version: string): string {
  return version.split('.')[0] ?? ''
}
