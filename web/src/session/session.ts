import type { SignedIn, User } from '../../../docs/client/schema'
import { apiOrigin } from '../api/origin'
import { locale } from '../texts/locale'

// The refresh token lies in an HttpOnly cookie that no script reads, and the access token in this tab alone.
// Tabs tell each other of new tokens; of several that need one at once, one asks for it.

export type SessionState = { is: 'unknown' } | { is: 'visitor' } | { is: 'signed-in'; user: User }

interface Tokens {
  accessToken: string
  /** When it runs out, in milliseconds of this machine's clock. */
  until: number
}

type Told =
  | { is: 'renewed'; tokens: Tokens }
  | { is: 'signed-in'; tokens: Tokens; user: User }
  | { is: 'ended' }

/** Kept for other tabs and for the next visit: somebody is signed in here, and when it was last renewed. */
const MARK = 'taskego.session'
const LOCK = 'taskego.refresh'
/** A token that runs out within this time is renewed before it is used. */
const SPARE_MS = 30_000
/** How long a tab waits for what another one has just been given. */
const TELLING_MS = 1000

const browserHeaders = {
  'content-type': 'application/json',
  'x-session': 'cookie',
  'accept-language': locale
}

class Session {
  #state: SessionState = { is: 'unknown' }
  #tokens: Tokens | null = null
  #renewing: Promise<string | null> | null = null
  readonly #listeners = new Set<() => void>()
  readonly #tabs = new BroadcastChannel('taskego.session')

  constructor() {
    this.#tabs.addEventListener('message', ({ data }: MessageEvent<Told>) => this.#hear(data))
  }

  get state(): SessionState {
    return this.#state
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Finds out whether somebody is signed in: once, when the page begins. */
  async begin(): Promise<void> {
    if (localStorage.getItem(MARK) === null) this.#become({ is: 'visitor' })
    else await this.#readUser()
  }

  /** Until it is known whether somebody is signed in. */
  async known(): Promise<void> {
    while (this.#state.is === 'unknown') {
      await new Promise<void>((resolve) => {
        const leave = this.subscribe(() => {
          leave()
          resolve()
        })
      })
    }
  }

  /** A token that is good for the next request; null for a visitor. */
  async accessToken(): Promise<string | null> {
    if (isFresh(this.#tokens)) return this.#tokens.accessToken
    if (localStorage.getItem(MARK) === null) return null

    return await this.#renew()
  }

  /** A token after one that the server refused; null when the session has ended. */
  async renewAfter(refused: string): Promise<string | null> {
    if (this.#tokens?.accessToken === refused) this.#tokens = null
    return await this.accessToken()
  }

  /** Somebody signed in or up, in this tab. */
  enter({ user, accessToken, expiresIn }: Pick<SignedIn, 'user' | 'accessToken' | 'expiresIn'>): void {
    const tokens = { accessToken, until: Date.now() + expiresIn * 1000 }
    this.#keep(tokens)
    this.#become({ is: 'signed-in', user })
    this.#tell({ is: 'signed-in', tokens, user })
  }

  /** What the account says now, such as after its address was proven. */
  changeUser(user: User): void {
    if (this.#state.is === 'signed-in') this.#become({ is: 'signed-in', user })
  }

  /** Ends the session here, in every tab, and on the server. */
  async leave(): Promise<void> {
    const token = await this.accessToken()
    this.#end()
    this.#tell({ is: 'ended' })
    if (token === null) return

    await fetch(`${apiOrigin}/api/auth/logout`, {
      method: 'POST',
      headers: { 'x-session': 'cookie', authorization: `Bearer ${token}`, 'accept-language': locale },
      credentials: 'include'
    })
  }

  /** The server has ended the session already, in every tab, such as with the account. */
  forget(): void {
    this.#end()
    this.#tell({ is: 'ended' })
  }

  async #readUser(): Promise<void> {
    const token = await this.accessToken().catch(() => null)
    const response =
      token === null
        ? null
        : await fetch(`${apiOrigin}/api/auth/me`, {
            headers: { authorization: `Bearer ${token}`, 'accept-language': locale }
          }).catch(() => null)

    if (response?.ok === true) {
      const user: User = await response.json()
      this.#become({ is: 'signed-in', user })
    } else this.#become({ is: 'visitor' })
  }

  async #renew(): Promise<string | null> {
    this.#renewing ??= this.#renewInTurn().finally(() => {
      this.#renewing = null
    })
    return await this.#renewing
  }

  /** One tab at a time: who waited finds what the other was given. */
  async #renewInTurn(): Promise<string | null> {
    const asked = Date.now()
    return await navigator.locks.request(LOCK, async () => {
      if (!isFresh(this.#tokens) && lastRenewal() >= asked) await this.#hearing()
      if (isFresh(this.#tokens)) return this.#tokens.accessToken

      return await this.#askForTokens()
    })
  }

  async #askForTokens(): Promise<string | null> {
    const response = await fetch(`${apiOrigin}/api/auth/refresh`, {
      method: 'POST',
      headers: browserHeaders,
      credentials: 'include',
      body: '{}'
    })

    // Only a refusal ends the session: a server that is away does not.
    if (response.status === 401) {
      this.#end()
      this.#tell({ is: 'ended' })
      return null
    }
    if (!response.ok) throw new Error(`The session was not renewed: ${response.status}`)

    const given: { accessToken: string; expiresIn: number } = await response.json()
    const tokens = { accessToken: given.accessToken, until: Date.now() + given.expiresIn * 1000 }
    this.#keep(tokens)
    this.#tell({ is: 'renewed', tokens })

    return tokens.accessToken
  }

  /** Until another tab has told its tokens, or too long. */
  async #hearing(): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.#tabs.removeEventListener('message', done)
        resolve()
      }
      const timer = setTimeout(done, TELLING_MS)
      this.#tabs.addEventListener('message', done)
    })
  }

  #hear(told: Told): void {
    if (told.is === 'ended') this.#end()
    else this.#tokens = told.tokens

    if (told.is === 'signed-in') this.#become({ is: 'signed-in', user: told.user })
  }

  #keep(tokens: Tokens): void {
    this.#tokens = tokens
    localStorage.setItem(MARK, String(Date.now()))
  }

  #end(): void {
    this.#tokens = null
    localStorage.removeItem(MARK)
    this.#become({ is: 'visitor' })
  }

  #become(state: SessionState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }

  #tell(told: Told): void {
    this.#tabs.postMessage(told)
  }
}

function isFresh(tokens: Tokens | null): tokens is Tokens {
  return tokens !== null && tokens.until - Date.now() > SPARE_MS
}

function lastRenewal(): number {
  return Number(localStorage.getItem(MARK) ?? 0)
}

export const session = new Session()
