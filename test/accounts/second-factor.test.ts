import { and, eq } from 'drizzle-orm'
import t from '../support/tap.js'
import {
  accountTokens,
  auditLog,
  recoveryCodes,
  secondFactors,
  sessions,
  users
} from '../../drizzle/schema/index.js'
import { hashPassword } from '../../src/accounts/index.js'
import { createSealer } from '../../src/accounts/sealed.js'
import { base32, codeOfStep, otpauthUri, stepAt, stepOfCode } from '../../src/accounts/totp.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { startIssuer } from '../support/issuer.js'
import { testRules } from '../support/market.js'
import { makeUser } from '../support/people.js'
import { factorOf, nextCode } from '../support/second-factor.js'

const password = 'a quiet river at night'
const database = await testDatabase(t)
const issuer = await startIssuer(t)
const server = await testApp(t, { OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: 'taskego-app' }, database)
const { app, db, as } = server
const passwordHash = await hashPassword(password, testRules)

type Person = Awaited<ReturnType<typeof makeUser>>
let callers = 0

const send = async (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, user?: Person) =>
  await app.inject({
    method,
    url,
    // Each from a network of its own: what is throttled here is the account.
    remoteAddress: `192.0.2.${++callers % 250}`,
    ...(payload === undefined ? {} : { payload }),
    ...(user === undefined ? {} : { headers: as(user) })
  })

const logIn = async ({ email }: Person) => await send('POST', '/api/auth/login', { email, password })
const challengeOf = async (user: Person) => (await logIn(user)).json<{ challenge: string }>().challenge
const complete = async (challenge: string, code: string) =>
  await send('POST', '/api/auth/second-factor', { challenge, code })

const person = async () => await makeUser(db, { passwordHash })

t.test('codes are those of RFC 6238, and secrets those of RFC 4648', async (t) => {
  const secret = Buffer.from('12345678901234567890')
  const vectors: Array<[number, string]> = [
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130']
  ]

  for (const [seconds, code] of vectors) {
    t.equal(codeOfStep(secret, stepAt(new Date(seconds * 1000)), 8), code)
  }

  const at = new Date(1_234_567_890_000)
  t.equal(stepOfCode(secret, codeOfStep(secret, stepAt(at) - 1), at), stepAt(at) - 1)
  t.equal(stepOfCode(secret, codeOfStep(secret, stepAt(at) + 1), at), stepAt(at) + 1)
  t.equal(stepOfCode(secret, codeOfStep(secret, stepAt(at) - 2), at), null, 'an old one does not count')

  const words = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((word) => base32(Buffer.from(word)))
  t.same(words, ['', 'MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI'])
  t.equal(
    otpauthUri(Buffer.from('foobar'), 'Two Words', 'maya@example.org'),
    'otpauth://totp/Two%20Words:maya%40example.org?secret=MZXW6YTBOI&issuer=Two%20Words&algorithm=SHA1' +
      '&digits=6&period=30'
  )
})

t.test('a secret is opened by the secret that sealed it alone, and two seals of it differ', async (t) => {
  const [ours, theirs] = [createSealer('a'.repeat(40)), createSealer('b'.repeat(40))]
  const sealed = ours.seal('JBSWY3DP')

  t.equal(ours.open(sealed), 'JBSWY3DP')
  t.not(ours.seal('JBSWY3DP'), sealed)
  t.throws(() => theirs.open(sealed))
})

t.test(
  'a second factor counts once a code of it is confirmed, and other devices are signed out',
  async (t) => {
    const user = await person()
    await logIn(user)

    const begun = await send('POST', '/api/users/second-factor', undefined, user)
    t.match(begun.json(), { secret: /^[A-Z2-7]{32}$/, uri: /^otpauth:\/\/totp\/Taskego:/ })
    t.equal((await logIn(user)).statusCode, 200, 'it does not count yet')

    const wrong = await send('POST', '/api/users/second-factor/confirm', { code: '000000' }, user)
    t.match([wrong.statusCode, wrong.json()], [401, { code: 'second_factor_wrong' }])

    const [row] = await db.select().from(secondFactors).where(eq(secondFactors.userId, user.id))
    t.notOk(row?.sealedSecret.includes(begun.json<{ secret: string }>().secret))

    const code = nextCode(begun.json<{ secret: string }>().secret)
    const on = await send('POST', '/api/users/second-factor/confirm', { code }, user)
    t.equal(on.statusCode, 200, on.body)
    t.equal(new Set(on.json<{ recoveryCodes: string[] }>().recoveryCodes).size, 10)

    const live = await db.select().from(sessions).where(eq(sessions.userId, user.id))
    t.same(
      live.filter(({ revokedAt }) => revokedAt === null).map(({ id }) => id),
      [user.sessionId]
    )
    t.match((await send('GET', '/api/users/second-factor', undefined, user)).json(), {
      since: String,
      recoveryCodesLeft: 10
    })
    t.match((await send('POST', '/api/users/second-factor', undefined, user)).json(), {
      code: 'second_factor_on'
    })
  }
)

t.test('a password alone opens no session: the challenge and a code do, each once', async (t) => {
  const user = await person()
  const factor = await factorOf(app, as, user)

  const asked = await logIn(user)
  t.match(
    [asked.statusCode, asked.json()],
    [401, { code: 'second_factor_needed', challenge: String, expiresIn: 300 }]
  )
  const { challenge } = asked.json<{ challenge: string }>()

  const code = factor.next()
  t.match((await complete(challenge, '123')).json(), { code: 'second_factor_wrong' })

  const arabic = code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
  const opened = await complete(challenge, arabic)
  t.match([opened.statusCode, opened.json()], [200, { user: { id: user.id }, accessToken: String }])

  t.match((await complete(challenge, factor.next())).json(), { code: 'session_ended' }, 'used up')
  t.match((await complete(await challengeOf(user), code)).json(), { code: 'second_factor_wrong' }, 'a replay')

  const refreshed = await send('POST', '/api/auth/refresh', {
    refreshToken: opened.json<{ refreshToken: string }>().refreshToken
  })
  t.equal(refreshed.statusCode, 200, 'a refresh asks for none')
})

t.test('a recovery code signs in once, in any spelling, and new ones end it', async (t) => {
  const user = await person()
  const { recoveryCodes: codes } = await factorOf(app, as, user)
  const [first = '', second = ''] = codes

  t.equal((await complete(await challengeOf(user), first.toUpperCase().replaceAll('-', ' '))).statusCode, 200)
  t.match((await complete(await challengeOf(user), first)).json(), { code: 'second_factor_wrong' })

  const kept = await db.select().from(recoveryCodes).where(eq(recoveryCodes.userId, user.id))
  t.equal(kept.filter(({ usedAt }) => usedAt !== null).length, 1)
  t.notOk(kept.some(({ codeHash }) => codes.includes(codeHash)))

  const renewed = await send('POST', '/api/users/second-factor/recovery-codes', undefined, user)
  t.equal(renewed.json<{ recoveryCodes: string[] }>().recoveryCodes.length, 10)
  t.match((await complete(await challengeOf(user), second)).json(), { code: 'second_factor_wrong' })
})

t.test("an issuer's word opens no session either", async (t) => {
  const claims = { sub: 'two-1', email: 'two-1@example.org', email_verified: true, name: 'Two' }
  const token = async () => ({ idToken: await issuer.sign(claims) })
  const first = await send('POST', '/api/auth/oidc', await token())
  t.equal(first.statusCode, 200, first.body)

  const [row] = await db.select().from(users).where(eq(users.email, claims.email))
  const [session] = await db
    .select()
    .from(sessions)
    .where(eq(sessions.userId, row?.id ?? ''))
  await db
    .update(sessions)
    .set({ provenAt: new Date() })
    .where(eq(sessions.id, session?.id ?? ''))
  const factor = await factorOf(app, as, { id: row?.id ?? '', sessionId: session?.id ?? '' })

  const asked = await send('POST', '/api/auth/oidc', await token())
  t.match([asked.statusCode, asked.json()], [401, { code: 'second_factor_needed' }])
  t.equal((await complete(asked.json<{ challenge: string }>().challenge, factor.next())).statusCode, 200)
})

t.test('codes are throttled: after five wrong ones the right one waits, too', async (t) => {
  const user = await person()
  const factor = await factorOf(app, as, user)
  const challenge = await challengeOf(user)

  for (let tries = 0; tries < 5; tries++) {
    t.equal((await complete(challenge, '000000')).statusCode, 401)
  }

  const late = await complete(challenge, factor.next())
  t.match([late.statusCode, late.json()], [429, { code: 'too_many_requests' }])
  t.ok(late.headers['retry-after'])

  const failures = await db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.targetId, user.id), eq(auditLog.action, 'login.failed')))
  t.equal(failures.length, 5)
})

t.test('a challenge ends after five minutes, with a new password, and with a ban', async (t) => {
  const ends: Array<[string, (user: Person) => Promise<unknown>]> = [
    [
      'late',
      async (user) =>
        await db
          .update(accountTokens)
          .set({ expiresAt: new Date(Date.now() - 1) })
          .where(eq(accountTokens.userId, user.id))
    ],
    [
      'a new password',
      async (user) => {
        const answer = await app.inject({
          method: 'PUT',
          url: '/api/users/password',
          headers: as(user),
          payload: { password, newPassword: 'another river at noon' }
        })
        t.equal(answer.statusCode, 204)
      }
    ],
    ['a ban', async (user) => await db.update(users).set({ isBanned: true }).where(eq(users.id, user.id))]
  ]

  for (const [name, end] of ends) {
    const user = await person()
    const factor = await factorOf(app, as, user)
    const challenge = await challengeOf(user)
    await end(user)

    t.match((await complete(challenge, factor.next())).json(), { code: 'session_ended' }, name)
  }
})

t.test('nothing of a second factor is changed without a fresh proof of this session', async (t) => {
  const user = await person()
  await db.update(sessions).set({ provenAt: null }).where(eq(sessions.id, user.sessionId))

  const begun = await send('POST', '/api/users/second-factor', undefined, user)
  t.match([begun.statusCode, begun.json()], [403, { code: 'proof_needed', by: 'password' }])

  t.match((await send('POST', '/api/auth/proof', { code: '123456' }, user)).json(), {
    code: 'proof_needed',
    by: 'password'
  })
  t.match((await send('POST', '/api/auth/proof', { password: 'another' }, user)).json(), {
    code: 'wrong_credentials'
  })
  const shown = await send('POST', '/api/auth/proof', { password }, user)
  t.match([shown.statusCode, shown.json()], [200, { provenUntil: String }])

  const factor = await factorOf(app, as, user)
  await db
    .update(sessions)
    .set({ provenAt: new Date(Date.now() - 10 * 60_000) })
    .where(eq(sessions.id, user.sessionId))

  for (const [method, url] of [
    ['DELETE', '/api/users/second-factor'],
    ['POST', '/api/users/second-factor/recovery-codes']
  ] as const) {
    t.match((await send(method, url, undefined, user)).json(), { code: 'proof_needed', by: 'code' })
  }

  t.match(
    (await send('POST', '/api/auth/proof', { password }, user)).json(),
    { code: 'proof_needed', by: 'code' },
    'a password proves nothing any more'
  )
  t.equal((await send('POST', '/api/auth/proof', { code: factor.next() }, user)).statusCode, 200)
  t.equal((await send('DELETE', '/api/users/second-factor', undefined, user)).statusCode, 204)

  t.equal((await logIn(user)).statusCode, 200)
  t.same(await db.select().from(secondFactors).where(eq(secondFactors.userId, user.id)), [])
  t.same(await db.select().from(recoveryCodes).where(eq(recoveryCodes.userId, user.id)), [])
})

t.test('where admins need a second factor, one without it can only set it up', async (t) => {
  const strict = await testApp(t, { ADMINS_NEED_SECOND_FACTOR: 'true' }, database)
  const admin = await makeUser(db, { role: 'admin', passwordHash })
  const get = async (url: string, user: Person = admin) =>
    (await strict.app.inject({ url, headers: strict.as(user) })).json<{ code?: string }>()

  t.equal((await get('/api/admin/users')).code, 'second_factor_missing')
  t.equal((await get('/api/users/sessions')).code, 'second_factor_missing')
  t.equal((await get('/api/auth/me')).code, undefined)
  await t.rejects(
    strict.app.authenticate(strict.as(admin).authorization.replace('Bearer ', ''), 'socket', null),
    { code: 'second_factor_missing' },
    'nor does a socket open'
  )

  await factorOf(strict.app, strict.as, admin)
  t.equal((await get('/api/admin/users')).code, undefined)

  const client = await person()
  t.equal((await get('/api/users/sessions', client)).code, undefined, 'nobody else is asked for one')
})
