import { DomainError } from '../shared/errors.js'

// A page of ours keeps its refresh token in a cookie that no script reads. It asks for that by a header that
// no form and no link can send, and that pages of other origins may not. Apps know nothing of all this.

/** `X-Session: cookie` asks for the cookie, and is needed to use it. */
export const SESSION_HEADER = 'x-session'

const COOKIE = 'taskego_refresh'
/** Nothing else of the server is ever sent the cookie. */
const COOKIE_PATH = '/api/auth'

/** What a request says of the page that sends it. */
export interface SentBy {
  /** Its header `X-Session`. */
  session: string | undefined
  /** Its header `Origin`, which browsers send with every POST. */
  origin: string | undefined
  /** Its header `Sec-Fetch-Site`. */
  site: string | undefined
}

/**
 * Does this request want its refresh token in a cookie?
 * @param origins those whose pages may: our own, and the ones that the marketplace named
 * @throws not_allowed for a page of anybody else, or for what is no page at all
 */
export function wantsCookie({ session, origin, site }: SentBy, origins: string[]): boolean {
  if (session !== 'cookie') return false

  const isForeign = site === 'cross-site' || origin === undefined || !origins.includes(origin)
  if (isForeign) throw new DomainError('not_allowed')

  return true
}

/** `Set-Cookie` for a refresh token. `isSecure`: sent by HTTPS alone; `seconds`: how long it is kept. */
export function refreshCookie(
  refreshToken: string,
  { isSecure, seconds }: { isSecure: boolean; seconds: number }
): string {
  return [
    `${COOKIE}=${refreshToken}`,
    `Path=${COOKIE_PATH}`,
    `Max-Age=${seconds}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure ? ['Secure'] : [])
  ].join('; ')
}

/** The refresh token among the cookies of a request; undefined where there is none. */
export function refreshTokenIn(cookies: string | undefined): string | undefined {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1)
}
