import createClient from 'openapi-fetch'
import type { paths, Problem } from '../../../docs/client/schema'
import { session } from '../session/session'
import { locale } from '../texts/locale'
import { apiOrigin } from './origin'
import { ApiProblem, Unreachable } from './problem'

/** The public API, typed by docs/openapi.json. Pages use it by `read`, which throws what was refused. */
export const api = createClient<paths>({ baseUrl: apiOrigin, fetch: fetchAs })

/**
 * `fetch` as whoever is signed in, in the language of the page. An access token that has run out is renewed
 * once, and the request repeated.
 * @throws Unreachable
 */
export async function fetchAs(request: Request): Promise<Response> {
  const again = request.clone()
  const token = await session.accessToken()
  const response = await send(request, token)

  if (token === null || !(await isSessionRefused(response))) return response
  const renewed = await session.renewAfter(token)
  return renewed === null ? response : await send(again, renewed)
}

/**
 * Was the access token refused? A wrong password or code answers 401 as well: repeated, it would count as
 * one more guess.
 */
async function isSessionRefused(response: Response): Promise<boolean> {
  if (response.status !== 401) return false

  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  return isProblemDocument(body) && (body.code === 'session_ended' || body.code === 'not_signed_in')
}

async function send(request: Request, token: string | null): Promise<Response> {
  request.headers.set('accept-language', locale)
  // An account's own language would come before that one.
  request.headers.set('x-language', locale)
  if (token !== null) request.headers.set('authorization', `Bearer ${token}`)

  return await reach(request)
}

/** `fetch`, with a type of its own for what never arrived. @throws Unreachable */
export async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    if (request.signal.aborted) throw error
    throw new Unreachable('The server was not reached', { cause: error })
  }
}

/**
 * What a request brought: `await read(api.GET('/api/services', …))`.
 * @throws ApiProblem when it was refused, Unreachable when it never arrived
 */
export async function read<Data>(
  asked: Promise<{ data?: Data; error?: unknown; response: Response }>
): Promise<Data> {
  const { data, error, response } = await asked
  if (!response.ok) throw problemOf(error, response)

  // A 204 has nothing to say, and its type says so.
  return data as Data
}

/** The problem document of a refusal; a proxy that refuses by itself sends none. */
export function problemOf(body: unknown, { status, statusText }: Response): Error {
  if (isProblemDocument(body)) return new ApiProblem(body)
  return new Unreachable(`${status} ${statusText}`)
}

function isProblemDocument(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body
}
