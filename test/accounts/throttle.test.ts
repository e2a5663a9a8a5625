import t from '../support/tap.js'
import { sessions } from '../../drizzle/schema/index.js'
import { hashPassword } from '../../src/accounts/index.js'
import { newId } from '../../src/shared/ids.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { testRules } from '../support/market.js'
import { makeUser } from '../support/people.js'
import { hurry } from '../support/timers.js'

const password = 'a quiet river at dawn'
const other = 'another river at noon'
const database = await testDatabase(t)
const { app, db, as } = await testApp(t, {}, database)

async function logIn(email: string, typed: string): Promise<number> {
  return (await app.inject({ method: 'POST', url: '/api/auth/login', payload: { email, password: typed } }))
    .statusCode
}

async function openedSession(userId: string): Promise<string> {
  const id = newId()
  const at = new Date()

  await db
    .insert(sessions)
    .values({ id, userId, createdAt: at, lastUsedAt: at, expiresAt: new Date(at.getTime() + 86_400_000) })

  return id
}

t.test(
  'whatever asks for the password once more counts wrong ones against the session: a stranger locks ' +
    'nobody out',
  async (t) => {
    const asks: Array<[string, 'PUT' | 'POST' | 'DELETE', string, object]> = [
      ['a new password', 'PUT', '/api/users/password', { newPassword: other }],
      ['a new address', 'PUT', '/api/users/email', { email: 'not-mine@example.org' }],
      ['the export', 'POST', '/api/users/export', {}],
      ['erasure', 'DELETE', '/api/users/erase', {}],
      ['closing', 'DELETE', '/api/users/deactivate', {}]
    ]

    for (const [name, method, url, payload] of asks) {
      const user = await makeUser(db, { passwordHash: await hashPassword(password, testRules) })
      const phone = { id: user.id, sessionId: await openedSession(user.id) }
      const ask = async (whose: { id: string; sessionId: string }, typed: string) =>
        (await app.inject({ method, url, headers: as(whose), payload: { ...payload, password: typed } }))
          .statusCode

      for (let guess = 0; guess < 10; guess++) await logIn(user.email, 'a wrong guess')
      t.equal(await logIn(user.email, password), 429, `${name}: a stranger has spent the log-in's budget`)
      for (let guess = 0; guess < 10; guess++) t.equal(await ask(phone, 'a wrong guess'), 401, name)
      t.equal(await ask(phone, password), 429, `${name}: it is no way to guess`)
      t.match(await ask(user, password), /^20\d$/, `${name}: the owner, in another session, is not held up`)
    }
  }
)

t.test(
  'a flood of wrong passwords is bounded: what finds no place in time is a 503 that says when to come back',
  async (t) => {
    // Sixty take longer than anybody waits: for three seconds, and all the more for a tenth of that.
    hurry(t, { 3000: 300 })
    const { app } = await testApp(t, {}, database, { bcryptCost: 12 })

    const answers = await Promise.all(
      Array.from(
        { length: 60 },
        async (_empty, number) =>
          await app.inject({
            method: 'POST',
            url: '/api/auth/login',
            remoteAddress: `198.51.100.${number}`,
            payload: { email: `flood${number}@example.org`, password: 'a wrong guess' }
          })
      )
    )

    const busy = answers.filter(({ statusCode }) => statusCode === 503)
    t.ok(busy.length > 0 && answers.every(({ statusCode }) => [401, 503].includes(statusCode)))
    for (const answer of busy) t.match(answer.headers, { 'retry-after': /^\d+$/ })
    t.equal(await logIn('flood1@example.org', 'a wrong guess'), 401, 'and afterwards everything is as before')
  }
)
