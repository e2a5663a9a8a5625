import { and, eq, isNull } from 'drizzle-orm'
import t from '../support/tap.js'
import { accountTokens, sessions, users } from '../../drizzle/schema/index.js'
import { hashPassword } from '../../src/accounts/index.js'
import { newId } from '../../src/shared/ids.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { startIssuer } from '../support/issuer.js'
import { testRules } from '../support/market.js'
import { makeUser } from '../support/people.js'
import { startMailServer } from '../support/smtp.js'

const password = 'a quiet river at dawn'
const other = 'another river at noon'
const database = await testDatabase(t)
const mail = await startMailServer(t)
const issuer = await startIssuer(t)
const { app, db, as } = await testApp(
  t,
  {
    SMTP_URL: mail.url,
    PUBLIC_URL: 'https://taskego.example.org',
    OIDC_ISSUER: issuer.url,
    OIDC_AUDIENCE: 'taskego-app'
  },
  database
)

interface SignedIn {
  id: string
  email: string
  sessionId: string
}

async function tokenFor(address: string): Promise<string> {
  await app.jobs.drain()
  const text = mail.received.filter(({ envelope }) => envelope.to[0] === address).at(-1)?.text ?? ''
  return /\/account\/[a-z-]+\?token=([\w-]+)/.exec(text)?.[1] ?? ''
}

async function send(
  method: 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload: object,
  user?: { id: string; sessionId: string }
): Promise<number> {
  return (await app.inject({ method, url, payload, headers: user === undefined ? {} : as(user) })).statusCode
}

/** Whoever knows the password signs in as well. */
async function secondSession(user: SignedIn): Promise<SignedIn> {
  const sessionId = newId()
  const at = new Date()

  await db.insert(sessions).values({
    id: sessionId,
    userId: user.id,
    createdAt: at,
    lastUsedAt: at,
    expiresAt: new Date(at.getTime() + 86_400_000)
  })

  return { ...user, sessionId }
}

/**
 * An account whose password somebody else has: they are signed in and have asked to move it to their own
 * mailbox.
 */
async function robbed() {
  const owner: SignedIn = await makeUser(db, {
    isVerified: true,
    passwordHash: await hashPassword(password, testRules)
  })
  const thief = await secondSession(owner)
  const target = `thief-${owner.id.slice(-8)}@example.org`

  t.equal(await send('PUT', '/api/users/email', { email: target, password }, thief), 202)

  const change = await tokenFor(target)
  t.equal(await send('POST', '/api/auth/forgot-password', { email: owner.email }), 202)

  const reset = await tokenFor(owner.email)
  t.ok(change !== '' && reset !== '' && change !== reset)

  return { owner, thief, target, change, reset }
}

const admin = await makeUser(db, { role: 'admin' })
const ban = async (id: string, banned: boolean) =>
  await send('PUT', '/api/admin/ban-user', { userId: id, banned, reason: 'Stolen' }, admin)

const acts: Record<string, (account: Awaited<ReturnType<typeof robbed>>) => Promise<unknown>> = {
  'a password reset': async ({ reset }) =>
    t.equal(await send('POST', '/api/auth/reset-password', { token: reset, password: other }), 204),
  'a password change': async ({ owner }) =>
    t.equal(await send('PUT', '/api/users/password', { password, newPassword: other }, owner), 204),
  'a sign-in by OpenID Connect': async ({ owner }) => {
    const idToken = await issuer.sign({ sub: owner.id, email: owner.email, email_verified: true })
    t.equal(await send('POST', '/api/auth/oidc', { idToken }), 200)
  },
  'a completed change of address': async ({ owner }) => {
    await db
      .update(accountTokens)
      .set({ createdAt: new Date(Date.now() - 120_000) })
      .where(eq(accountTokens.userId, owner.id))

    const own = `moved-${owner.id.slice(-8)}@example.org`
    t.equal(await send('PUT', '/api/users/email', { email: own, password }, owner), 202)
    t.equal(await send('POST', '/api/auth/verify-email', { token: await tokenFor(own) }), 204)
  },
  'a ban that was lifted again': async ({ owner }) => {
    t.equal(await ban(owner.id, true), 200)
    t.equal(await ban(owner.id, false), 200)
  },
  'a closed account that was opened again': async ({ owner }) => {
    t.equal(await send('DELETE', '/api/users/deactivate', { password }, owner), 204)
    await db.update(users).set({ deactivatedAt: null }).where(eq(users.id, owner.id))
  }
}

t.test('a pending change of address and a reset link end', async (t) => {
  for (const [name, act] of Object.entries(acts)) {
    await t.test(`with ${name}`, async (t) => {
      const account = await robbed()
      await act(account)

      const [row] = await db.select().from(users).where(eq(users.id, account.owner.id))
      t.equal(await send('POST', '/api/auth/verify-email', { token: account.change }), 400)

      t.equal(
        await send('POST', '/api/auth/reset-password', {
          token: account.reset,
          password: 'the words of a thief'
        }),
        400
      )

      t.same(
        await db.select().from(users).where(eq(users.id, account.owner.id)),
        [row],
        'nothing of the account has changed'
      )

      t.same(
        await db
          .select()
          .from(accountTokens)
          .where(and(eq(accountTokens.userId, account.owner.id), isNull(accountTokens.usedAt))),
        []
      )
    })
  }
})

t.test(
  "a pending change of address ends with the session that asked, however it ends; another's end leaves it",
  async (t) => {
    const ends: Record<string, (thief: SignedIn, owner: SignedIn) => Promise<number>> = {
      'its log-out': async (thief) => await send('POST', '/api/auth/logout', {}, thief),
      'the owner ends it from the list': async (thief, owner) =>
        await send('DELETE', `/api/users/sessions/${thief.sessionId}`, {}, owner),
      'its time': async ({ sessionId }) => {
        await db
          .update(sessions)
          .set({ expiresAt: new Date(Date.now() - 1000) })
          .where(eq(sessions.id, sessionId))

        return 204
      }
    }

    for (const [name, end] of Object.entries(ends)) {
      const { owner, thief, change } = await robbed()
      t.equal(await end(thief, owner), 204, name)
      t.equal(await send('POST', '/api/auth/verify-email', { token: change }), 400, name)
      t.match(await db.select().from(users).where(eq(users.id, owner.id)), [{ email: owner.email }], name)
    }

    const { owner, change, target } = await robbed()
    t.equal(await send('POST', '/api/auth/logout', {}, owner), 204)
    t.equal(await send('POST', '/api/auth/verify-email', { token: change }), 204)
    t.match(await db.select().from(users).where(eq(users.id, owner.id)), [{ email: target }])
  }
)

t.test('a link counts only for the address that the account has now', async (t) => {
  const { owner, change, reset } = await robbed()
  await db
    .update(users)
    .set({ email: `elsewhere-${owner.email}` })
    .where(eq(users.id, owner.id))
  t.equal(await send('POST', '/api/auth/verify-email', { token: change }), 400)
  t.equal(await send('POST', '/api/auth/reset-password', { token: reset, password: other }), 400)
  t.match(await db.select().from(users).where(eq(users.id, owner.id)), [
    { email: `elsewhere-${owner.email}` }
  ])
})

t.test('a mail that was asked for and not yet sent is not sent once its link has ended', async (t) => {
  const owner = await makeUser(db, { passwordHash: await hashPassword(password, testRules) })
  const thief = await secondSession(owner)

  t.equal(await send('PUT', '/api/users/email', { email: 'late-thief@example.org', password }, thief), 202)
  t.equal(await send('PUT', '/api/users/password', { password, newPassword: other }, owner), 204)
  t.equal(await tokenFor('late-thief@example.org'), '')
})

t.test(
  'a link that proves an address lives for a day, one to a new password for an hour, and each mail says ' +
    'which',
  async (t) => {
    const lives = { verify: 24 * 60, change: 24 * 60, reset: 60, 'second-factor': 5 }
    const said = {
      en: { verify: 'for 24 hours.', change: 'for 24 hours.', reset: 'for 60 minutes.' },
      ar: { verify: 'لمدة 24 ساعة.', change: 'لمدة 24 ساعة.', reset: 'لمدة 60 دقيقة.' }
    }

    for (const language of ['en', 'ar'] as const) {
      const user = await makeUser(db, {
        language,
        isVerified: false,
        passwordHash: await hashPassword(password, testRules)
      })
      const moved = `next-${user.email}`

      await send('POST', '/api/auth/resend-verification', {}, user)
      await send('POST', '/api/auth/forgot-password', { email: user.email })
      await send('PUT', '/api/users/email', { email: moved, password }, user)
      await app.jobs.drain()

      const links = await db.select().from(accountTokens).where(eq(accountTokens.userId, user.id))
      t.same(links.map(({ kind }) => kind).sort(), ['change', 'reset', 'verify'])

      for (const { kind, expiresAt } of links) {
        const minutes = (expiresAt.getTime() - Date.now()) / 60_000
        t.ok(Math.abs(minutes - lives[kind]) < 2, `${kind}: ${minutes} minutes`)
      }

      const told = mail.received
        .filter(({ envelope }) => [user.email, moved].includes(envelope.to[0] ?? ''))
        .map(({ text }) => text ?? '')
      for (const [kind, life] of Object.entries(said[language])) {
        const page = kind === 'reset' ? 'reset-password' : 'verify-email'
        const count = kind === 'reset' ? 1 : 2
        t.equal(told.filter((text) => text.includes(page) && text.includes(life)).length, count, life)
      }
    }
  }
)
