import { eq } from 'drizzle-orm'
import { SignJWT } from 'jose'
import t from '../support/tap.js'
import { auditLog, identities, sessions, users } from '../../drizzle/schema/index.js'
import { createTokenVerifier, hashPassword, signInWithToken } from '../../src/accounts/index.js'
import { anonymous } from '../../src/shared/actor.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { startIssuer } from '../support/issuer.js'
import { testRules } from '../support/market.js'
import { makeUser } from '../support/people.js'

const person = { sub: 'firebase-1', email: 'Maya@Example.org', email_verified: true, name: 'Maya Khoury' }

t.test('signing in with an ID token of the configured issuer', async (t) => {
  const issuer = await startIssuer(t)
  const server = await testApp(t, { OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: 'taskego-app, taskego-web' })
  const { app, db, as } = server
  let attempts = 0

  // From more addresses than one, because one may try sixty times a minute.
  const signIn = (idToken: string) =>
    app.inject({
      method: 'POST',
      url: '/api/auth/oidc',
      payload: { idToken },
      remoteAddress: `192.0.2.${Math.ceil(++attempts / 50)}`
    })

  await t.test(
    'makes an account once, signs in with it from then on, and fetches the keys once',
    async (t) => {
      const first = await signIn(await issuer.sign(person))
      t.match(
        [first.statusCode, first.json()],
        [
          200,
          {
            user: { email: 'maya@example.org', name: 'Maya Khoury', role: 'client', isVerified: true },
            accessToken: String,
            refreshToken: String
          }
        ]
      )

      const again = await signIn(await issuer.sign({ ...person, email: 'changed@example.org' }))
      t.equal(
        again.json<{ user: { id: string } }>().user.id,
        first.json<{ user: { id: string } }>().user.id,
        'the subject decides, not the address'
      )
      t.equal(issuer.keyRequests, 1)

      t.equal(
        (
          await app.inject({
            url: '/api/auth/me',
            headers: { authorization: `Bearer ${again.json<{ accessToken: string }>().accessToken}` }
          })
        ).statusCode,
        200
      )
    }
  )

  await t.test('ten first sign-ins at once make one account', async (t) => {
    const tokens = await Promise.all(
      Array.from(
        { length: 10 },
        async () => await issuer.sign({ ...person, sub: 'rival', email: 'rival@example.org' })
      )
    )

    const answers = await Promise.all(tokens.map(signIn))
    t.same([...new Set(answers.map(({ statusCode }) => statusCode))], [200])
    t.equal((await db.select().from(identities).where(eq(identities.subject, 'rival'))).length, 1)
  })

  await t.test('refuses forged, expired and misdirected tokens', async (t) => {
    const good = await issuer.sign(person)
    const [header = '', payload = '', signature = ''] = good.split('.')
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const secret = new TextEncoder().encode('a-secret-for-tests-that-is-long-enough-0123')

    const edited = {
      ...person,
      iss: issuer.url,
      aud: 'taskego-app',
      exp: 9e9,
      iat: 1,
      sub: 'x'
    }
    const forged: Record<string, string> = {
      'another audience': await issuer.sign({ ...person, aud: 'elsewhere' }),
      'another issuer': await issuer.sign({ ...person, iss: 'https://accounts.example.org' }),
      expired: await issuer.sign({ ...person, exp: Math.floor(Date.now() / 1000) - 120 }),
      'made too long ago': await issuer.sign({ ...person, iat: Math.floor(Date.now() / 1000) - 7200 }),
      'an edited payload': `${header}.${encode(edited)}.${signature}`,
      'no algorithm': `${encode({ alg: 'none' })}.${payload}.`,
      'a shared secret': await new SignJWT(person)
        .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
        .setIssuer(issuer.url)
        .setAudience('taskego-app')
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(secret),
      "a key that is not the issuer's": await issuer.sign(person, { kid: 'key-9' }),
      'no token': 'x'.repeat(40)
    }

    for (const [name, token] of Object.entries(forged)) {
      t.match(
        [(await signIn(token)).statusCode, (await signIn(token)).json()],
        [401, { code: 'id_token_not_valid' }],
        name
      )
    }

    t.ok(
      (await db.select().from(auditLog).where(eq(auditLog.action, 'login.failed'))).length >=
        Object.keys(forged).length,
      'each is in the audit log'
    )
  })

  await t.test(
    'a token signs in once, however many try it at once, and however its signature is written',
    async (t) => {
      const token = await issuer.sign({ ...person, sub: 'once', email: 'once@example.org' })
      const answers = await Promise.all(Array.from({ length: 20 }, async () => await signIn(token)))

      t.equal(answers.filter(({ statusCode }) => statusCode === 200).length, 1)

      const refusals = answers
        .filter(({ statusCode }) => statusCode !== 200)
        .map((answer) => answer.json<{ code: string }>().code)
      t.same([...new Set(refusals)], ['id_token_used'])

      const [user] = await db.select().from(users).where(eq(users.email, 'once@example.org'))
      t.equal(
        (
          await db
            .select()
            .from(sessions)
            .where(eq(sessions.userId, user?.id ?? ''))
        ).length,
        1
      )

      // The last digit of base64 has bits that mean nothing: another text, the same signature.
      const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
      const rewritten = token.slice(0, -1) + (alphabet[alphabet.indexOf(token.slice(-1)) ^ 1] ?? '')

      t.match([(await signIn(rewritten)).json()], [{ code: /^id_token_(used|not_valid)$/ }])
      t.equal(
        (await signIn(await issuer.sign({ ...person, sub: 'once' }))).statusCode,
        200,
        'a fresh one does'
      )
    }
  )

  await t.test(
    'refuses what the standard does not allow, with a code: party, audiences, subject, claims that are ' +
      'missing',
    async (t) => {
      const seconds = Math.floor(Date.now() / 1000)

      const claims = {
        iss: issuer.url,
        aud: 'taskego-app',
        sub: 'exact',
        iat: seconds,
        exp: seconds + 600,
        email: 'exact@example.org',
        email_verified: true
      }

      const refused: Record<string, object> = {
        'another party': { ...claims, azp: 'elsewhere' },
        'a party that is no text': { ...claims, azp: { id: 'taskego-app' } },
        'two audiences without a party': { ...claims, aud: ['taskego-app', 'taskego-web'] },
        'an audience beside ours': { ...claims, aud: ['taskego-app', 'elsewhere'], azp: 'taskego-app' },
        'no audience': { ...claims, aud: undefined },
        'no issuer': { ...claims, iss: undefined },
        'no subject': { ...claims, sub: undefined },
        'an empty subject': { ...claims, sub: '' },
        'a subject of 256 characters': { ...claims, sub: 's'.repeat(256) },
        'a subject that cannot be stored': { ...claims, sub: 'a\u0000b' },
        'a subject that is an object': { ...claims, sub: { id: 'exact' } },
        'a subject that is a number': { ...claims, sub: 7 },
        "Google's issuer, which is not this one": { ...claims, iss: 'accounts.google.com' },
        'claims that are a list': [claims]
      }

      for (const [name, payload] of Object.entries(refused)) {
        const answer = await signIn(await issuer.signExactly(payload))
        t.match([answer.statusCode, answer.json()], [401, { code: 'id_token_not_valid' }], name)
      }

      t.same(await db.select().from(users).where(eq(users.email, 'exact@example.org')), [])

      const longest = 's'.repeat(255)
      const accepted = [
        { ...claims, sub: longest, azp: 'taskego-web' },
        { ...claims, sub: longest, aud: ['taskego-app', 'taskego-web'], azp: 'taskego-app' }
      ]

      for (const payload of accepted) {
        t.equal((await signIn(await issuer.signExactly(payload))).statusCode, 200)
      }

      t.same(
        await db
          .select({ subject: identities.subject })
          .from(identities)
          .where(eq(identities.subject, longest)),
        [{ subject: longest }]
      )
    }
  )

  await t.test(
    'joins an existing account only on a verified address; one that was never proven loses its ' +
      'password and sessions',
    async (t) => {
      const squatter = await makeUser(db, {
        email: 'victim@example.org',
        isVerified: false,
        passwordHash: await hashPassword('the squatter knows this', testRules)
      })

      t.equal(
        (await signIn(await issuer.sign({ sub: 'v1', email: 'victim@example.org', email_verified: false })))
          .statusCode,
        403
      )

      const joined = await signIn(
        await issuer.sign({ sub: 'v1', email: 'victim@example.org', email_verified: true })
      )
      t.match([joined.statusCode, joined.json()], [200, { user: { id: squatter.id, isVerified: true } }])
      t.equal((await app.inject({ url: '/api/auth/me', headers: as(squatter) })).statusCode, 401)

      t.equal(
        (
          await app.inject({
            method: 'POST',
            url: '/api/auth/login',
            payload: { email: 'victim@example.org', password: 'the squatter knows this' }
          })
        ).statusCode,
        401
      )

      await makeUser(db, { email: 'boss@example.org', role: 'admin', isVerified: true })
      t.equal(
        (await signIn(await issuer.sign({ sub: 'v2', email: 'boss@example.org', email_verified: true })))
          .statusCode,
        403
      )
    }
  )

  await t.test('refuses the banned, survives a change of keys', async (t) => {
    await db.update(users).set({ isBanned: true }).where(eq(users.email, 'rival@example.org'))
    t.equal((await signIn(await issuer.sign({ ...person, sub: 'rival' }))).statusCode, 403)
  })
})

t.test("both documented spellings of Google's issuer are one issuer", async (t) => {
  const issuer = await startIssuer(t)
  const verify = createTokenVerifier({
    issuer: 'https://accounts.google.com',
    audience: ['taskego-app'],
    jwksUrl: `${issuer.url}/keys`
  })

  for (const iss of ['https://accounts.google.com', 'accounts.google.com']) {
    t.match(await verify(await issuer.sign({ ...person, iss })), {
      issuer: 'https://accounts.google.com',
      subject: person.sub
    })
  }

  for (const iss of ['http://accounts.google.com', 'https://accounts.google.com.example.org']) {
    await t.rejects(verify(await issuer.sign({ ...person, iss })), { code: 'id_token_not_valid' })
  }
})

t.test(
  'an issuer that cannot be reached is "unavailable" and recovers; without one the door is closed',
  async (t) => {
    const issuer = await startIssuer(t)
    const verify = createTokenVerifier({ issuer: issuer.url, audience: ['taskego-app'] })
    const token = await issuer.sign(person)

    issuer.isDown = true
    await t.rejects(verify(token), { code: 'sign_in_unavailable', kind: 'unavailable' })
    issuer.isDown = false
    t.match(await verify(token), { subject: 'firebase-1', email: 'maya@example.org', isEmailVerified: true })

    const { market } = await testDatabase(t)
    await t.rejects(
      signInWithToken(
        market,
        anonymous('en', 'rest'),
        null,
        { idToken: token },
        { address: '127.0.0.1', userAgent: null }
      ),
      { code: 'sign_in_unavailable' }
    )
  }
)
