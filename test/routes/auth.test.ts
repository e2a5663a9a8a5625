import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { createHmac } from 'node:crypto'
import t, { type Test } from '../support/tap.js'
import { auditLog, refreshTokens, sessions, users } from '../../drizzle/schema/index.js'
import { openWith } from '../../src/accounts/sealed.js'
import { testApp, type TestApp } from '../support/app.js'
import { testSecret } from '../support/environment.js'
import { testDatabase } from '../support/database.js'

const password = 'a quiet river at night'
let counter = 0
const email = () => `auth${++counter}@example.org`

async function signedUp(t: Test, server: TestApp, values: object = {}) {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/auth/signup',
    payload: { name: 'Rana', email: email(), password, ...values }
  })

  t.equal(answer.statusCode, 201, answer.body)
  return answer.json<{
    user: { id: string; email: string; role: string; language: string }
    accessToken: string
    refreshToken: string
    expiresIn: number
  }>()
}

function post(server: TestApp, url: string, payload: object, headers: Record<string, string> = {}) {
  return server.app.inject({ method: 'POST', url, payload, headers })
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

const database = await testDatabase(t)

t.test('signing up, signing in and asking who one is', async (t) => {
  const server = await testApp(t, {}, database)

  await t.test('a new account is signed in at once and keeps no plain password', async (t) => {
    const made = await signedUp(t, server, { language: 'ar' })
    t.match(made, { user: { role: 'client', language: 'ar' }, expiresIn: 900 })

    const [row] = await server.db.select().from(users).where(eq(users.id, made.user.id))
    t.match(row?.passwordHash, /^\$2b\$04\$/)

    const me = await server.app.inject({ url: '/api/auth/me', headers: bearer(made.accessToken) })
    t.equal(me.statusCode, 200)

    t.strictSame(Object.keys(me.json<object>()).sort(), [
      'arabic',
      'avatarThumbnailUrl',
      'avatarUrl',
      'city',
      'createdAt',
      'email',
      'id',
      'isVerified',
      'language',
      'name',
      'phone',
      'phoneVerifiedAt',
      'role'
    ])
  })

  await t.test('case and Unicode variants of an e-mail are one account', async (t) => {
    await signedUp(t, server, { email: 'Lina@Example.org' })

    for (const variant of ['lina@example.org', 'LINA@EXAMPLE.ORG']) {
      const answer = await post(server, '/api/auth/signup', { name: 'L', email: variant, password })
      t.match([answer.statusCode, answer.json()], [409, { code: 'email_taken' }])
    }

    t.equal((await post(server, '/api/auth/login', { email: 'LINA@example.ORG', password })).statusCode, 200)
  })

  await t.test('roles, flags and unknown keys cannot be smuggled in', async (t) => {
    for (const extra of [
      { role: 'admin' },
      { isVerified: true },
      { isBanned: false },
      { id: 'x' },
      { balance: 1 }
    ]) {
      const address = email()
      const answer = await post(server, '/api/auth/signup', { name: 'M', email: address, password, ...extra })

      t.equal(answer.statusCode, 400)
      t.same(await server.db.select().from(users).where(eq(users.email, address)), [])
    }
  })

  await t.test(
    'long, Arabic and spaced passwords work, all of their characters count, well-known ones are refused',
    async (t) => {
      const long = 'كلمة سر طويلة جداً '.repeat(6).slice(0, 120)
      const made = await signedUp(t, server, { password: long })

      t.equal(
        (await post(server, '/api/auth/login', { email: made.user.email, password: long })).statusCode,
        200
      )
      t.equal(
        (await post(server, '/api/auth/login', { email: made.user.email, password: long.slice(0, -1) }))
          .statusCode,
        401
      )

      for (const known of ['password', '12345678', 'Password1', 'qwertyuiop']) {
        t.match(
          (await post(server, '/api/auth/signup', { name: 'M', email: email(), password: known })).json(),
          { code: 'password_too_common' },
          known
        )
      }

      t.equal(
        (await post(server, '/api/auth/signup', { name: 'M', email: email(), password: 'x'.repeat(200_000) }))
          .statusCode,
        400
      )
    }
  )

  await t.test(
    'unknown, banned and deactivated accounts answer exactly as a wrong password does',
    async (t) => {
      const banned = await signedUp(t, server)
      const gone = await signedUp(t, server)

      await server.db.update(users).set({ isBanned: true }).where(eq(users.id, banned.user.id))
      await server.db.update(users).set({ deactivatedAt: new Date() }).where(eq(users.id, gone.user.id))

      const answers = await Promise.all([
        post(server, '/api/auth/login', {
          email: (await signedUp(t, server)).user.email,
          password: 'not the password'
        }),
        post(server, '/api/auth/login', { email: 'nobody@example.org', password }),
        post(server, '/api/auth/login', { email: banned.user.email, password }),
        post(server, '/api/auth/login', { email: gone.user.email, password })
      ])

      const seen = answers.map((answer) => [answer.statusCode, { ...answer.json<object>(), requestId: '' }])
      for (const other of seen.slice(1)) t.same(other, seen[0])
      t.match(seen[0], [401, { code: 'wrong_credentials' }])
    }
  )
})

t.test('refresh tokens', async (t) => {
  const server = await testApp(t, {}, database)

  let turn = 0

  // From more addresses than one, because one may try sixty times a minute.
  const refresh = async (refreshToken: string) =>
    await server.app.inject({
      method: 'POST',
      url: '/api/auth/refresh',
      payload: { refreshToken },
      remoteAddress: `192.0.2.${Math.ceil(++turn / 50)}`
    })

  const me = async (accessToken: string) =>
    (await server.app.inject({ url: '/api/auth/me', headers: bearer(accessToken) })).statusCode

  /** As if the user's tokens had been used this long ago. */
  async function age(userId: string, seconds: number): Promise<void> {
    const own = server.db.select({ id: sessions.id }).from(sessions).where(eq(sessions.userId, userId))
    await server.db
      .update(refreshTokens)
      .set({ usedAt: new Date(Date.now() - seconds * 1000) })
      .where(and(inArray(refreshTokens.sessionId, own), isNotNull(refreshTokens.usedAt)))
  }

  async function assertEnded(
    t: Test,
    userId: string,
    { accessToken, refreshToken }: { accessToken: string; refreshToken: string }
  ): Promise<void> {
    t.equal((await refresh(refreshToken)).statusCode, 401)
    t.equal(await me(accessToken), 401)

    const log = await server.db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.action, 'session.replayed'), eq(auditLog.targetId, userId)))

    t.match(log, [{ type: 'auth' }])
  }

  await t.test(
    'a refresh token used again within 30 seconds gives the same new one; a replay after 31 seconds ' +
      'ends the session',
    async (t) => {
      const made = await signedUp(t, server)
      const first = await refresh(made.refreshToken)

      t.equal(first.statusCode, 200)

      const next = first.json<{ accessToken: string; refreshToken: string }>()
      await age(made.user.id, 29)

      const again = await refresh(made.refreshToken)
      t.match([again.statusCode, again.json()], [200, { refreshToken: next.refreshToken }])
      t.equal(await me(again.json<{ accessToken: string }>().accessToken), 200)

      await age(made.user.id, 31)
      t.match([(await refresh(made.refreshToken)).json()], [{ code: 'session_ended' }])
      await assertEnded(t, made.user.id, next)
    }
  )

  await t.test('once the new token was used, the old one ends the session at once', async (t) => {
    const made = await signedUp(t, server)
    const next = (await refresh(made.refreshToken)).json<{ accessToken: string; refreshToken: string }>()
    const newest = (await refresh(next.refreshToken)).json<{ accessToken: string; refreshToken: string }>()

    t.equal((await refresh(made.refreshToken)).statusCode, 401)
    await assertEnded(t, made.user.id, newest)
  })

  await t.test(
    'the half minute opens nothing to the banned, and nothing after the session ended',
    async (t) => {
      const banned = await signedUp(t, server)
      t.equal((await refresh(banned.refreshToken)).statusCode, 200)
      await server.db.update(users).set({ isBanned: true }).where(eq(users.id, banned.user.id))
      t.equal((await refresh(banned.refreshToken)).statusCode, 401)

      const gone = await signedUp(t, server)
      const { accessToken } = (await refresh(gone.refreshToken)).json<{ accessToken: string }>()

      t.equal(
        (await server.app.inject({ method: 'POST', url: '/api/auth/logout', headers: bearer(accessToken) }))
          .statusCode,
        204
      )
      t.equal((await refresh(gone.refreshToken)).statusCode, 401)
    }
  )

  await t.test(
    "what is kept for the half minute cannot be opened by the database's content, and is gone after it",
    async (t) => {
      const made = await signedUp(t, server)
      const { refreshToken } = (await refresh(made.refreshToken)).json<{ refreshToken: string }>()
      const rows = await server.db
        .select({ token: refreshTokens })
        .from(refreshTokens)
        .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
        .where(eq(sessions.userId, made.user.id))

      const used = rows.map(({ token }) => token).find(({ usedAt }) => usedAt !== null)
      const sealed = used?.sealedSuccessor ?? ''

      t.not(sealed, '')
      t.equal(openWith(made.refreshToken, sealed), refreshToken)

      for (const known of [used?.tokenHash ?? '', used?.id ?? '', refreshToken]) {
        t.throws(() => openWith(known, sealed))
      }

      t.notOk(JSON.stringify(rows).includes(refreshToken))

      await server.app.sweep()
      t.equal((await refresh(made.refreshToken)).statusCode, 200, 'kept while it counts')
      await age(made.user.id, 31)
      await server.app.sweep()

      const left = await server.db
        .select()
        .from(refreshTokens)
        .where(and(eq(refreshTokens.id, used?.id ?? ''), isNotNull(refreshTokens.sealedSuccessor)))

      t.same(left, [])
    }
  )

  await t.test('fifty parallel refreshes of one token all get one live successor', async (t) => {
    const made = await signedUp(t, server)
    const answers = await Promise.all(
      Array.from({ length: 50 }, async () => await refresh(made.refreshToken))
    )

    t.same([...new Set(answers.map(({ statusCode }) => statusCode))], [200])

    const successors = [
      ...new Set(answers.map((answer) => answer.json<{ refreshToken: string }>().refreshToken))
    ]
    t.equal(successors.length, 1)
    t.equal(await me(answers[7]?.json<{ accessToken: string }>().accessToken ?? ''), 200)
    t.equal((await refresh(successors[0] ?? '')).statusCode, 200)

    const unused = await server.db
      .select()
      .from(refreshTokens)
      .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
      .where(eq(sessions.userId, made.user.id))

    t.equal(
      unused.filter((row) => row.refresh_tokens.usedAt === null && row.sessions.revokedAt === null).length,
      1
    )
  })

  await t.test('a refresh token is kept as a hash and is no access token', async (t) => {
    const made = await signedUp(t, server)
    t.same(
      await server.db.select().from(refreshTokens).where(eq(refreshTokens.tokenHash, made.refreshToken)),
      []
    )
    t.equal(
      (await server.app.inject({ url: '/api/auth/me', headers: bearer(made.refreshToken) })).statusCode,
      401
    )
  })

  await t.test("past its session's absolute life nothing can be refreshed", async (t) => {
    const made = await signedUp(t, server)
    await server.db
      .update(sessions)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(sessions.userId, made.user.id))
    t.equal((await post(server, '/api/auth/refresh', { refreshToken: made.refreshToken })).statusCode, 401)
    t.equal(
      (await server.app.inject({ url: '/api/auth/me', headers: bearer(made.accessToken) })).statusCode,
      401
    )
  })

  await t.test('after logging out, access and refresh tokens are refused at once', async (t) => {
    const made = await signedUp(t, server)
    t.equal(
      (
        await server.app.inject({
          method: 'POST',
          url: '/api/auth/logout',
          headers: bearer(made.accessToken)
        })
      ).statusCode,
      204
    )

    t.equal(
      (await server.app.inject({ url: '/api/auth/me', headers: bearer(made.accessToken) })).statusCode,
      401
    )
    t.equal((await post(server, '/api/auth/refresh', { refreshToken: made.refreshToken })).statusCode, 401)
  })
})

t.test('access tokens that we did not make are refused', async (t) => {
  const server = await testApp(t, {}, database)
  const made = await signedUp(t, server)
  const [header = '', payload = '', signature = ''] = made.accessToken.split('.')
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub: string; sid: string }

  const { app } = server
  const { sub, sid } = claims
  const signed = (values: object) => {
    const content = `${header}.${encode({ ...claims, ...values })}`
    return `${content}.${createHmac('sha256', testSecret).update(content).digest('base64url')}`
  }

  const edited = { ...claims, sub: '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11' }
  const hostile = { alg: 'HS256', typ: 'JWT', kid: '../../etc/passwd', jku: 'http://127.0.0.1:1/keys' }
  const forged: Record<string, string> = {
    'alg none': `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.`,
    'alg none with the old signature': `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.${signature}`,
    'another algorithm': `${encode({ alg: 'RS256', typ: 'JWT' })}.${payload}.${signature}`,
    'no signature': `${header}.${payload}.`,
    'an edited payload': `${header}.${encode(edited)}.${signature}`,
    'a hostile key id': `${encode(hostile)}.${payload}.${signature}`,
    'another audience': app.jwt.sign({ sub, sid }, { aud: 'elsewhere' }),
    'no audience': signed({ aud: undefined }),
    'no issuer': signed({ iss: undefined }),
    'no expiry': signed({ exp: undefined }),
    'another issuer': app.jwt.sign({ sub, sid }, { iss: 'elsewhere' }),
    expired: app.jwt.sign({ sub, sid }, { expiresIn: -10 }),
    'an unknown session': app.jwt.sign({ sub: made.user.id, sid: made.user.id })
  }

  t.equal(
    (await app.inject({ url: '/api/auth/me', headers: bearer(signed({})) })).statusCode,
    200,
    'what is compared with'
  )

  for (const [name, token] of Object.entries(forged)) {
    t.equal((await app.inject({ url: '/api/auth/me', headers: bearer(token) })).statusCode, 401, name)
  }
})

t.test('of requests that arrive together, each is whose token it brings, and no one else', async (t) => {
  const server = await testApp(t, {}, database)
  const people = await Promise.all(Array.from({ length: 12 }, async () => await signedUp(t, server)))
  const [first, second] = people
  if (first === undefined || second === undefined) throw new Error('nobody signed up')

  // The session of one with the name of another, as only we could sign it.
  const { sid } = server.app.jwt.decode<{ sid: string }>(first.accessToken) ?? { sid: '' }
  const mixed = server.app.jwt.sign({ sub: second.user.id, sid })
  await server.db.update(users).set({ isBanned: true }).where(eq(users.id, second.user.id))

  const tokens = [mixed, ...people.map(({ accessToken }) => accessToken)]
  for (const url of ['/api/auth/me', '/api/users/sessions']) {
    const answers = await Promise.all(
      tokens.map(async (token) => await server.app.inject({ url, headers: bearer(token) }))
    )

    t.strictSame(
      answers.map(({ statusCode }) => statusCode),
      [401, 200, 401, ...people.slice(2).map(() => 200)],
      url
    )
    if (url === '/api/auth/me') {
      t.strictSame(
        answers.slice(3).map((answer) => answer.json<{ id: string }>().id),
        people.slice(2).map(({ user }) => user.id)
      )
    }
  }
})

t.test('log-ins that fail too often have to wait, on one account and from one address', async (t) => {
  const server = await testApp(t, {}, database)
  const made = await signedUp(t, server)

  for (let attempt = 0; attempt < 10; attempt++) {
    await post(server, '/api/auth/login', { email: made.user.email, password: 'wrong guess' })
  }

  const blocked = await post(server, '/api/auth/login', { email: made.user.email, password })
  t.match([blocked.statusCode, blocked.json()], [429, { code: 'too_many_requests' }])
  t.ok(Number(blocked.headers['retry-after']) > 0)

  t.equal(
    (await post(server, '/api/auth/login', { email: (await signedUp(t, server)).user.email, password }))
      .statusCode,
    200,
    'another account is not blocked'
  )
})

t.test('closing an account needs its password and ends every session', async (t) => {
  const server = await testApp(t, {}, database)
  const made = await signedUp(t, server)

  const close = (typed: string) =>
    server.app.inject({
      method: 'DELETE',
      url: '/api/users/deactivate',
      headers: bearer(made.accessToken),
      payload: { password: typed }
    })

  t.equal((await close('not the password')).statusCode, 401)
  t.equal((await close(password)).statusCode, 204)
  t.equal(
    (await server.app.inject({ url: '/api/auth/me', headers: bearer(made.accessToken) })).statusCode,
    401
  )
  t.equal((await post(server, '/api/auth/login', { email: made.user.email, password })).statusCode, 401)
})

t.test('sign-ins, failures and closings are in the audit log, without any password', async (t) => {
  const server = await testApp(t, {}, database)
  const made = await signedUp(t, server)

  await post(server, '/api/auth/login', { email: made.user.email, password: 'wrong guess here' })
  await post(server, '/api/auth/login', { email: made.user.email, password })

  const rows = await server.db.select().from(auditLog).where(eq(auditLog.targetId, made.user.id))
  t.same(rows.map((row) => row.action).sort(), ['account.created', 'login', 'login.failed'])
  t.notMatch(JSON.stringify(rows), /wrong guess|quiet river/)
})

t.test('no cache keeps tokens or what depends on who asks: every answer of them says no-store', async (t) => {
  const server = await testApp(t, {}, database)
  const address = email()
  const made = await post(server, '/api/auth/signup', { name: 'Rana', email: address, password })
  const { accessToken, refreshToken } = made.json<{ accessToken: string; refreshToken: string }>()

  const answers = [
    made,
    await post(server, '/api/auth/login', { email: address, password }),
    await post(server, '/api/auth/refresh', { refreshToken }),
    await post(server, '/api/auth/oidc', { idToken: 'x'.repeat(40) }),
    ...(await Promise.all(
      ['/api/auth/me', '/api/users/profile', '/api/users/sessions', '/api/services'].map(
        async (url) => await server.app.inject({ url, headers: bearer(accessToken) })
      )
    ))
  ]

  for (const answer of answers) t.equal(answer.headers['cache-control'], 'no-store', answer.raw.req.url ?? '')

  t.notOk(
    (await server.app.inject({ url: '/api/services' })).headers['cache-control'],
    'the public list is not forbidden to caches'
  )
})
