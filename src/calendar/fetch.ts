import { request as requestPlain, type IncomingMessage } from 'node:http'
import { request as requestSafe } from 'node:https'
import type { LookupFunction } from 'node:net'
import { DomainError } from '../shared/errors.js'
import { calendarUrl, resolvePublic, type AddressRules, type Pinned } from './address.js'

/** All hops together. */
const FETCH_SECONDS = 10
const MAX_BYTES = 1_048_576
const MAX_REDIRECTS = 3

/**
 * The text of a calendar. Each address on the way is checked before it is connected to, and what was checked
 * is what is connected to.
 * @throws calendar_address_refused, calendar_unreachable, calendar_too_large
 */
export async function fetchCalendar(address: string, rules: AddressRules): Promise<string> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), FETCH_SECONDS * 1000)

  try {
    return await follow(calendarUrl(address, rules), rules, late.signal)
  } finally {
    clearTimeout(timer)
  }
}

async function follow(first: URL, rules: AddressRules, signal: AbortSignal): Promise<string> {
  let url = first

  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const pinned = await resolvePublic(url, rules, signal)
    const response = await open(url, pinned, signal)
    const { statusCode = 0, headers } = response

    if (statusCode === 200) return await within(signal, read(response))

    response.destroy()
    if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) {
      throw new DomainError('calendar_unreachable')
    }
    if (!URL.canParse(headers.location, url.href)) throw new DomainError('calendar_address_refused')

    url = calendarUrl(new URL(headers.location, url).href, rules)
  }

  throw new DomainError('calendar_unreachable')
}

async function open(url: URL, pinned: Pinned, signal: AbortSignal): Promise<IncomingMessage> {
  const lookup: LookupFunction = (_host, options, callback) => {
    if (options.all === true) callback(null, [pinned])
    else callback(null, pinned.address, pinned.family)
  }
  const request = url.protocol === 'https:' ? requestSafe : requestPlain

  return await new Promise((resolve, reject) => {
    request(url.href, {
      lookup,
      signal,
      // A connection of its own: a kept one may lead to what was checked for another address.
      agent: false,
      headers: { accept: 'text/calendar', 'accept-encoding': 'identity', 'user-agent': 'Taskego calendar' }
    })
      .on('response', resolve)
      .on('error', (error) => reject(unreachable(error)))
      .end()
  })
}

async function read(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0

  try {
    for await (const chunk of response) {
      const part = Buffer.from(chunk)
      bytes += part.length
      if (bytes > MAX_BYTES) throw new DomainError('calendar_too_large')
      chunks.push(part)
    }
  } catch (error) {
    throw error instanceof DomainError ? error : unreachable(error)
  } finally {
    response.destroy()
  }

  return Buffer.concat(chunks).toString('utf8')
}

/** What cannot be stopped at once is waited for no longer. */
async function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return await Promise.race([
    work,
    new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(unreachable(signal.reason)), { once: true })
    })
  ])
}

function unreachable(cause: unknown): DomainError {
  return new DomainError('calendar_unreachable', {}, cause)
}
