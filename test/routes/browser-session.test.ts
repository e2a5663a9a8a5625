import { and, count, eq, isNull } from 'drizzle-orm'
import t from '../support/tap.js'
import { refreshTokens, sessions } from '../../drizzle/schema/index.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'

const password = 'a quiet river at night'
const database = await testDatabase(t)
const server = await testApp(t, { CORS_ORIGINS: 'https://shop.example.org' }, database)
const own = { host: 'market.example.org', origin: 'https://market.example.org' }
const page = { ...own, 'x-session': 'cookie' }
let counter = 0

function post(url: string, payload: object, headers: Record<string, string> = {}) {
  return server.app.inject({ method: 'POST', url: `/api/auth/${url}`, payload, headers })
}

/** A new account, signed up with these headers. */
async function join(headers: Record<string, string>) {
  const email = `browser${++counter}@example.org`
  return await post('signup', { name: 'Rana', email, password, language: 'en' }, headers)
}

/** The cookie as a browser sends it back. */
function cookieOf({ cookies }: Awaited<ReturnType<typeof post>>): string {
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

t.test("a page's refresh token lies in a cookie that no script reads, and in nothing else", async (t) => {
  const joined = await join(page)
  t.match(joined.headers['set-cookie'], /^taskego_refresh=[\w-]{20,}; Path=\/api\/auth; Max-Age=2592000; /)
  t.match(joined.headers['set-cookie'], /; HttpOnly; SameSite=Strict$/)
  t.match(joined.json(), { refreshToken: '' })

  const refreshed = await post('refresh', {}, { ...page, cookie: cookieOf(joined) })
  t.match(refreshed.json(), { accessToken: /\./, refreshToken: '' })
  t.not(cookieOf(refreshed), cookieOf(joined), 'each is good for one use')
})

t.test('in production the cookie travels by HTTPS alone', async (t) => {
  const production = await testApp(
    t,
    {
      NODE_ENV: 'production',
      DATABASE_URL: process.env.TEST_DATABASE_URL ?? 'postgres://127.0.0.1:1/none',
      PUBLIC_URL: own.origin
    },
    database
  )
  const answer = await production.app.inject({
    method: 'POST',
    url: '/api/auth/signup',
    headers: page,
    payload: { name: 'Rana', email: 'secure@example.org', password }
  })

  t.match(answer.headers['set-cookie'], /; Secure$/)
})

t.test('apps send and get what they did, and no cookie', async (t) => {
  const joined = await join({})
  t.equal(joined.headers['set-cookie'], undefined)
  t.match(joined.json().refreshToken, /^[\w-]{20,}$/)

  const refreshed = await post('refresh', { refreshToken: joined.json().refreshToken })
  t.match(refreshed.json().refreshToken, /^[\w-]{20,}$/)
  t.equal(refreshed.headers['set-cookie'], undefined)

  const empty = await post('refresh', {})
  t.match(empty.json(), { code: 'invalid_input', errors: [{ field: 'refreshToken' }] })
})

t.test('pages of somebody else, and what sends no origin, are refused, and nothing is used up', async (t) => {
  const cookie = cookieOf(await join(page))
  const strangers = [
    { ...page, origin: 'https://evil.example.org' },
    { ...page, origin: 'https://market.example.org.evil.example.org' },
    { ...page, origin: 'null' },
    { ...page, 'sec-fetch-site': 'cross-site' },
    { host: own.host, 'x-session': 'cookie' }
  ]

  for (const headers of strangers) {
    t.match((await post('refresh', {}, { ...headers, cookie })).json(), { status: 403, code: 'not_allowed' })
    const signedIn = await join(headers)
    t.match([signedIn.statusCode, signedIn.headers['set-cookie']], [403, undefined])
  }

  t.equal((await post('refresh', {}, { ...page, cookie })).statusCode, 200)
})

t.test('the cookie without the header does nothing: no form and no link can send that header', async (t) => {
  const cookie = cookieOf(await join(page))
  const bare = await post('refresh', {}, { ...own, cookie })
  t.match(bare.json(), { code: 'invalid_input' })
  t.equal(bare.headers['set-cookie'], undefined)

  const elsewhere = await server.app.inject({ url: '/api/auth/me', headers: { ...page, cookie } })
  t.equal(elsewhere.statusCode, 401, 'it signs nobody in')
  t.equal((await post('refresh', {}, { ...page, cookie })).statusCode, 200, 'and is as good as before')
})

t.test('signing out ends the session and takes the cookie away', async (t) => {
  const joined = await join(page)
  const authorization = `Bearer ${joined.json().accessToken}`
  const ended = await post('logout', {}, { ...page, authorization, cookie: cookieOf(joined) })

  t.match([ended.statusCode, ended.headers['set-cookie']], [204, /^taskego_refresh=; .*Max-Age=0; /])
  t.match((await post('refresh', {}, { ...page, cookie: cookieOf(joined) })).json(), {
    code: 'session_ended'
  })
})

t.test('a page on a host that the marketplace named has its cookie, too', async (t) => {
  const headers = { ...page, origin: 'https://shop.example.org', 'sec-fetch-site': 'same-site' }
  const joined = await join(headers)

  t.match(joined.headers['set-cookie'], /^taskego_refresh=/)
  t.match(joined.headers, {
    'access-control-allow-origin': 'https://shop.example.org',
    'access-control-allow-credentials': 'true'
  })
})

t.test('two requests with one cookie get the same successor, and the session lives on', async (t) => {
  const joined = await join(page)
  const headers = { ...page, cookie: cookieOf(joined) }
  const [one, other] = await Promise.all([post('refresh', {}, headers), post('refresh', {}, headers)])
  t.equal(cookieOf(one), cookieOf(other))

  const { id } = joined.json().user
  const live = await server.db
    .select({ rows: count() })
    .from(sessions)
    .innerJoin(refreshTokens, eq(refreshTokens.sessionId, sessions.id))
    .where(and(eq(sessions.userId, id), isNull(sessions.revokedAt)))
  t.same(live, [{ rows: 2 }])
})
