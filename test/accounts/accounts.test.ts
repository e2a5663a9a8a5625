import { and, eq } from 'drizzle-orm'
import t, { type Test } from '../support/tap.js'
import {
  accountTokens,
  auditLog,
  ledgerEntries,
  notifications,
  payments,
  phoneCodes,
  sessions,
  users
} from '../../drizzle/schema/index.js'
import { hashPassword } from '../../src/accounts/index.js'
import { checkIntegrity } from '../../src/moderation/index.js'
import { newId } from '../../src/shared/ids.js'
import { testApp, type TestApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { testRules } from '../support/market.js'
import { noFiles } from '../support/no-files.js'
import { makeBooking, makeProposal, makeProvider, makeService, makeUser } from '../support/people.js'
import { startMailServer, type MailServer } from '../support/smtp.js'

const password = 'a quiet river at dawn'
const other = 'another river at noon'
type Server = TestApp & { mail: MailServer }
const database = await testDatabase(t)

async function startServer(t: Test): Promise<Server> {
  const mail = await startMailServer(t)
  return {
    ...(await testApp(t, { SMTP_URL: mail.url, PUBLIC_URL: 'https://taskego.example.org' }, database)),
    mail
  }
}

async function post({ app }: Server, url: string, payload: object, headers: Record<string, string> = {}) {
  return await app.inject({ method: 'POST', url, payload, headers })
}

async function withPassword({ db }: Server, values: Partial<typeof users.$inferSelect> = {}) {
  return await makeUser(db, { passwordHash: await hashPassword(password, testRules), ...values })
}

/** The token in the last mail to an address. */
async function tokenFor(server: Server, address: string): Promise<string> {
  await server.app.jobs.drain()
  const text = server.mail.received.filter(({ envelope }) => envelope.to[0] === address).at(-1)?.text ?? ''
  return /https:\/\/taskego\.example\.org\/account\/[a-z-]+\?token=([\w-]+)/.exec(text)?.[1] ?? ''
}

t.test('a forgotten password', async (t) => {
  const server = await startServer(t)
  const { app, db, as } = server

  await t.test(
    'is replaced by a link that works once, whose secret is kept as a hash, and which ends every session',
    async (t) => {
      const user = await withPassword(server)
      const asked = await post(
        server,
        '/api/auth/forgot-password',
        { email: user.email },
        { host: 'evil.example.org', 'x-forwarded-host': 'evil.example.org' }
      )

      t.equal(asked.statusCode, 202)

      const token = await tokenFor(server, user.email)
      t.not(token, '', "the link's origin is the configured one")
      t.same(await db.select().from(accountTokens).where(eq(accountTokens.tokenHash, token)), [])

      const uses = await Promise.all(
        Array.from(
          { length: 10 },
          async () => await post(server, '/api/auth/reset-password', { token, password: other })
        )
      )

      t.same(uses.map(({ statusCode }) => statusCode).sort(), [204, ...Array.from({ length: 9 }, () => 400)])
      t.match(uses.find(({ statusCode }) => statusCode === 400)?.json(), { code: 'link_not_valid' })
      t.equal((await app.inject({ url: '/api/auth/me', headers: as(user) })).statusCode, 401)
      t.equal((await post(server, '/api/auth/login', { email: user.email, password })).statusCode, 401)
      t.equal((await post(server, '/api/auth/login', { email: user.email, password: other })).statusCode, 200)
      await app.jobs.drain()
      t.equal(server.mail.received.at(-1)?.subject, 'Your password was changed')
    }
  )

  await t.test(
    'can be replaced on the page that the link opens, which changes nothing until its button is pressed',
    async (t) => {
      const user = await withPassword(server, { language: 'ar' })
      await post(server, '/api/auth/forgot-password', { email: user.email })

      const token = await tokenFor(server, user.email)
      const page = async () =>
        await app.inject({
          url: `/account/reset-password?token=${token}`,
          headers: { 'accept-language': 'ar' }
        })

      const [opened] = [await page(), await page()]
      t.match([opened.statusCode, opened.body], [200, /<html lang="ar" dir="rtl">/])
      t.match(opened.headers, { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })

      const press = async (typed: string) =>
        await app.inject({
          method: 'POST',
          url: '/account/reset-password',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          payload: new URLSearchParams({ token, password: typed }).toString()
        })

      t.match(
        [(await press('password')).statusCode, (await press('password')).body],
        [400, /easy to guess[\s\S]*<form/]
      )

      t.match(
        [
          (await press(other)).statusCode,
          (await post(server, '/api/auth/login', { email: user.email, password: other })).statusCode
        ],
        [200, 200]
      )

      t.match(await press(other), { statusCode: 400, body: /not valid any more/ })

      t.notMatch(
        (
          await app.inject({
            url: `/account/verify-email?token=${encodeURIComponent('"><script>alert(1)</script>')}`
          })
        ).body,
        /<script>/
      )
    }
  )

  await t.test('has one live link: a new one ends the old, an old one expires', async (t) => {
    const user = await withPassword(server)
    await post(server, '/api/auth/forgot-password', { email: user.email })

    const first = await tokenFor(server, user.email)

    await db
      .update(accountTokens)
      .set({ createdAt: new Date(Date.now() - 120_000) })
      .where(eq(accountTokens.userId, user.id))
    await post(server, '/api/auth/forgot-password', { email: user.email })

    const second = await tokenFor(server, user.email)
    t.not(first, second)
    t.equal(
      (await post(server, '/api/auth/reset-password', { token: first, password: other })).statusCode,
      400
    )
    await db
      .update(accountTokens)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(eq(accountTokens.userId, user.id))
    t.equal(
      (await post(server, '/api/auth/reset-password', { token: second, password: other })).statusCode,
      400
    )
  })

  await t.test(
    'is asked for alike by known, unknown and banned addresses: status, body, and what is written',
    async (t) => {
      const user = await withPassword(server)
      const banned = await withPassword(server, { isBanned: true })

      server.mail.received.length = 0

      const answers = []
      for (const email of [user.email, 'nobody@example.org', banned.email]) {
        answers.push(await post(server, '/api/auth/forgot-password', { email }))
      }

      t.same(
        answers.map(({ statusCode, body }) => [statusCode, body]),
        answers.map(() => [202, 'null'])
      )
      await app.jobs.drain()
      t.same(
        server.mail.received.map(({ envelope }) => envelope.to),
        [[user.email]]
      )
    }
  )

  await t.test("lets in whom a stranger's guesses had locked out", async (t) => {
    const user = await withPassword(server)
    for (let guess = 0; guess < 10; guess++) {
      await post(server, '/api/auth/login', { email: user.email, password: 'a wrong guess' })
    }

    t.equal((await post(server, '/api/auth/login', { email: user.email, password })).statusCode, 429)
    await post(server, '/api/auth/forgot-password', { email: user.email })

    t.equal(
      (
        await post(server, '/api/auth/reset-password', {
          token: await tokenFor(server, user.email),
          password: other
        })
      ).statusCode,
      204
    )

    t.equal((await post(server, '/api/auth/login', { email: user.email, password: other })).statusCode, 200)
  })
})

t.test('addresses, passwords and devices', async (t) => {
  const server = await startServer(t)
  const { app, db, as } = server
  const me = async (user: { id: string; sessionId: string }) =>
    (await app.inject({ url: '/api/auth/me', headers: as(user) })).statusCode

  const secondDevice = async (user: { id: string }) => {
    const sessionId = newId()
    const at = new Date()

    await db.insert(sessions).values({
      id: sessionId,
      userId: user.id,
      userAgent: 'Phone',
      createdAt: at,
      lastUsedAt: at,
      expiresAt: new Date(at.getTime() + 86_400_000)
    })

    return { id: user.id, sessionId }
  }

  await t.test('a new account proves its address by the link in the first mail', async (t) => {
    const made = await post(server, '/api/auth/signup', {
      name: 'Maya',
      email: 'new-here@example.org',
      password
    })

    t.equal(made.json<{ user: { isVerified: boolean } }>().user.isVerified, false)

    t.equal(
      (
        await post(server, '/api/auth/verify-email', {
          token: await tokenFor(server, 'new-here@example.org')
        })
      ).statusCode,
      204
    )

    t.match(await db.select().from(users).where(eq(users.email, 'new-here@example.org')), [
      { isVerified: true }
    ])
  })

  await t.test(
    'a new address counts once it has agreed: the old one is told, other devices are signed out',
    async (t) => {
      const user = await withPassword(server)
      const phone = await secondDevice(user)

      const change = (typed: string) =>
        app.inject({
          method: 'PUT',
          url: '/api/users/email',
          headers: as(user),
          payload: { email: 'Moved@Example.org', password: typed }
        })

      t.equal((await change('not the password')).statusCode, 401)
      t.equal((await change(password)).statusCode, 202)
      t.match(await db.select().from(users).where(eq(users.id, user.id)), [{ email: user.email }])
      t.equal(
        (await post(server, '/api/auth/verify-email', { token: await tokenFor(server, 'moved@example.org') }))
          .statusCode,
        204
      )
      t.match(await db.select().from(users).where(eq(users.id, user.id)), [
        { email: 'moved@example.org', isVerified: true }
      ])
      t.same([await me(user), await me(phone)], [200, 401])
      await app.jobs.drain()
      t.match(server.mail.received.at(-1), {
        subject: 'Your e-mail address was changed',
        envelope: { to: [user.email] }
      })
    }
  )

  await t.test(
    'an address that is taken is refused when the link is used, and its owner gets no mail',
    async (t) => {
      const user = await withPassword(server)
      const owner = await withPassword(server)

      server.mail.received.length = 0

      t.equal(
        (
          await app.inject({
            method: 'PUT',
            url: '/api/users/email',
            headers: as(user),
            payload: { email: owner.email, password }
          })
        ).statusCode,
        202
      )

      await app.jobs.drain()
      t.same(server.mail.received, [])
    }
  )

  await t.test('a new password needs the old one, signs other devices out and is told by mail', async (t) => {
    const user = await withPassword(server)
    const phone = await secondDevice(user)

    const change = (typed: string) =>
      app.inject({
        method: 'PUT',
        url: '/api/users/password',
        headers: as(user),
        payload: { password: typed, newPassword: other }
      })

    t.equal((await change('not the password')).statusCode, 401)
    t.equal((await change(password)).statusCode, 204)
    t.same([await me(user), await me(phone)], [200, 401])
    await app.jobs.drain()
    t.match(server.mail.received.at(-1), {
      subject: 'Your password was changed',
      envelope: { to: [user.email] }
    })
  })

  await t.test("own devices are listed and signed out; another's is not found", async (t) => {
    const user = await withPassword(server)
    const phone = await secondDevice(user)
    const stranger = await withPassword(server)
    const listed = (await app.inject({ url: '/api/users/sessions', headers: as(user) })).json<{
      items: Array<{ id: string; isCurrent: boolean }>
    }>()

    t.same(
      new Set(listed.items.map(({ id, isCurrent }) => `${id} ${String(isCurrent)}`)),
      new Set([`${user.sessionId} true`, `${phone.sessionId} false`])
    )

    const end = (id: string) =>
      app.inject({ method: 'DELETE', url: `/api/users/sessions/${id}`, headers: as(user) })
    t.equal((await end(stranger.sessionId)).statusCode, 404)
    t.equal(await me(stranger), 200)
    t.equal((await end(phone.sessionId)).statusCode, 204)
    t.same([await me(user), await me(phone)], [200, 401])
  })

  await t.test(
    'all devices are listed page by page, each once, the own one first, also among hundreds and after ' +
      'others came',
    async (t) => {
      const user = await withPassword(server)
      const others: string[] = []
      for (let count = 0; count < 130; count++) others.push((await secondDevice(user)).sessionId)

      const page = async (query: string) =>
        (await app.inject({ url: `/api/users/sessions${query}`, headers: as(user) })).json<{
          items: Array<{ id: string; isCurrent: boolean }>
          nextCursor: string | null
        }>()

      for (const limit of [1, 50]) {
        const seen: string[] = []
        for (let cursor: string | null = ''; cursor !== null && seen.length < 300; ) {
          const { items, nextCursor } = await page(
            `?limit=${limit}${cursor === '' ? '' : `&cursor=${cursor}`}`
          )

          if (seen.length === 0) {
            t.match(items[0], { id: user.sessionId, isCurrent: true })
            await secondDevice(user)
          }

          seen.push(...items.map(({ id }) => id))
          cursor = nextCursor
        }

        t.equal(new Set(seen).size, seen.length, 'none twice')
        t.ok(
          others.every((id) => seen.includes(id)),
          'none is missing'
        )
      }

      t.equal(
        (await app.inject({ url: '/api/users/sessions?cursor=nonsense', headers: as(user) })).statusCode,
        400
      )
    }
  )

  await t.test(
    "signing out everywhere ends every session and every link, with or without this one, and nobody else's",
    async (t) => {
      const stranger = await withPassword(server)
      for (const keepCurrent of [true, false]) {
        const user = await withPassword(server)
        const phone = await secondDevice(user)
        const payload = { email: `next-${user.email}`, password }

        t.equal(
          (await app.inject({ method: 'PUT', url: '/api/users/email', headers: as(phone), payload }))
            .statusCode,
          202
        )
        t.equal((await db.select().from(accountTokens).where(eq(accountTokens.userId, user.id))).length, 1)

        const answer = await app.inject({
          method: 'DELETE',
          url: `/api/users/sessions${keepCurrent ? '?keepCurrent=true' : ''}`,
          headers: as(user)
        })

        t.equal(answer.statusCode, 204)
        t.same([await me(user), await me(phone), await me(stranger)], [keepCurrent ? 200 : 401, 401, 200])
        t.same(await db.select().from(accountTokens).where(eq(accountTokens.userId, user.id)), [])

        t.match(
          await db
            .select()
            .from(auditLog)
            .where(and(eq(auditLog.action, 'sessions.revoked'), eq(auditLog.targetId, user.id))),
          [{ after: { keepCurrent } }]
        )
      }
    }
  )

  await t.test('preferences change where they are named', async (t) => {
    const user = await withPassword(server)
    const put = (payload: object) =>
      app.inject({ method: 'PUT', url: '/api/users/preferences', headers: as(user), payload })

    t.match((await put({ bookings: { email: false } })).json(), {
      bookings: { email: false, sms: false },
      reminders: { email: true },
      timezone: null
    })
    t.match((await put({ bookings: { sms: true }, timezone: 'Europe/Paris' })).json(), {
      bookings: { email: false, sms: true },
      timezone: 'Europe/Paris'
    })
    t.match((await put({ timezone: null })).json(), { timezone: null, bookings: { sms: true } })
    t.equal((await put({ timezone: 'Nowhere/Land' })).statusCode, 400)
    t.equal((await put({ safety: { email: false } })).statusCode, 400)
  })
})

t.test('export and erasure', async (t) => {
  const server = await startServer(t)
  const { app, db, market, as, sql } = { ...server, sql: server.app.sql }
  const canary = 'Canary-Zaytoun'
  const client = await withPassword(server, {
    name: canary,
    email: 'canary-zaytoun@example.org',
    phone: '+961 3 999 123'
  })

  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)
  const booking = await makeBooking(db, service, client.id, {
    notes: `${canary} notes`,
    address: { line: `${canary} street`, city: 'tyre' }
  })

  await makeProposal(db, client.id, service)
  t.equal(
    (await post(server, '/api/ai/chat', { message: `A plumber for ${canary} in Tyre` }, as(client)))
      .statusCode,
    200
  )

  const checkout = await app.inject({
    method: 'POST',
    url: '/api/payments/create-stripe-session',
    headers: as(client),
    payload: { bookingId: booking.id }
  })

  t.equal(checkout.statusCode, 201)
  t.match(
    await db.select().from(payments),
    [{ sentOrder: { receiptEmail: client.email } }],
    'where the receipt goes'
  )

  await db.insert(ledgerEntries).values({
    id: newId(),
    movement: 'payment:x:captured',
    account: 'escrow',
    userId: client.id,
    bookingId: booking.id,
    amount: 4500,
    currency: 'USD',
    createdAt: new Date()
  })

  await app.inject({
    method: 'POST',
    url: `/api/bookings/${booking.id}/reschedule`,
    headers: { ...as(client), 'idempotency-key': 'k' },
    payload: {
      scheduledAt: new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 96 * 3_600_000).toISOString()
    }
  })

  const at = new Date()
  await db
    .insert(phoneCodes)
    .values({ id: newId(), userId: client.id, phone: '+96171999123', createdAt: at, expiresAt: at })

  await t.test("the export needs the password and holds one's own data alone", async (t) => {
    t.equal(
      (await post(server, '/api/users/export', { password: 'not the password' }, as(client))).statusCode,
      401
    )

    const answer = await post(server, '/api/users/export', { password }, as(client))
    t.equal(answer.headers['cache-control'], 'no-store')

    t.match(answer.json(), {
      account: { email: client.email },
      bookings: [{ id: booking.id, notes: `${canary} notes` }],
      conversations: [Object, Object],
      aiLogs: [{ userId: client.id, query: new RegExp(canary) }],
      ledgerEntries: [Object],
      phoneCodes: [{ phone: '+96171999123' }]
    })

    t.notMatch(answer.body, new RegExp(`${provider.email}|passwordHash|tokenHash`))

    const theirs = await app.inject({
      method: 'POST',
      url: '/api/users/export',
      headers: as({ ...provider, sessionId: provider.sessionId }),
      payload: { password }
    })

    t.equal(theirs.statusCode, 401, 'a provider without this password')
  })

  await t.test(
    'erasing leaves no trace of the person in any table or file, and the ledger as it was',
    async (t) => {
      t.equal(
        (
          await app.inject({
            method: 'DELETE',
            url: '/api/users/erase',
            headers: as(client),
            payload: { password: 'not the password' }
          })
        ).statusCode,
        401
      )

      const before = await db.select().from(ledgerEntries)

      t.equal(
        (
          await app.inject({
            method: 'DELETE',
            url: '/api/users/erase',
            headers: as(client),
            payload: { password }
          })
        ).statusCode,
        204
      )

      await app.jobs.drain()
      t.same(await traces(['canary-zaytoun', '999 123', '71999123'], sql), [])
      t.same(await db.select().from(ledgerEntries), before)
      t.equal((await app.inject({ url: '/api/auth/me', headers: as(client) })).statusCode, 401)
      t.equal((await post(server, '/api/auth/login', { email: client.email, password })).statusCode, 401)
      t.match(await db.select().from(auditLog).where(eq(auditLog.action, 'account.erased')), [
        { actorId: client.id }
      ])
      t.equal(
        (await post(server, '/api/auth/signup', { name: 'Again', email: client.email, password })).statusCode,
        201,
        'the address is free again'
      )
    }
  )

  await t.test(
    'erasing a provider takes their words out of the audit log and of what others were told',
    async (t) => {
      const canary = 'Canary-Loubia'
      const number = '888 321'
      const business = { businessName: `${canary} Plumbing`, businessName_ar: 'سباكة كناري' }
      const { id, ...account } = await makeProvider(db, business, {
        passwordHash: await hashPassword(password, testRules)
      })
      const headers = as({ id, ...account })

      const own = await makeService(db, id)
      const words = {
        title_en: `${canary} repairs`,
        title_ar: `تصليح ${canary}`,
        description_en: `House ${number}, ask for ${canary}`
      }

      t.equal(
        (await app.inject({ method: 'PUT', url: `/api/services/${own.id}`, headers, payload: words }))
          .statusCode,
        200
      )

      const asker = await makeUser(db)
      const asked = await makeBooking(db, own, asker.id)
      const decline = { status: 'cancelled', reason: `Ask for ${canary} next week` }
      const declined = await app.inject({
        method: 'PUT',
        url: `/api/bookings/${asked.id}/status`,
        headers,
        payload: decline
      })

      t.equal(declined.statusCode, 200)

      const facts = () =>
        db
          .select({ action: auditLog.action, actorId: auditLog.actorId, createdAt: auditLog.createdAt })
          .from(auditLog)
          .where(eq(auditLog.targetId, own.id))

      const before = await facts()

      const erased = await app.inject({
        method: 'DELETE',
        url: '/api/users/erase',
        headers,
        payload: { password }
      })

      t.equal(erased.statusCode, 204)
      await app.jobs.drain()
      t.same(await traces([canary.toLowerCase(), number, 'كناري'], sql), [])
      t.same(await facts(), before, 'who did what and when stays')

      const faults = (await checkIntegrity(market, noFiles)).faults.filter(({ subject }) => subject === id)
      t.same(faults, [], 'what is counted of them counts right')
      t.match(await db.select().from(notifications).where(eq(notifications.userId, asker.id)), [
        { type: 'booking_declined' }
      ])
    }
  )
})

/** The tables of which a row holds one of these words. */
async function traces(words: string[], sql: TestApp['app']['sql']): Promise<string[]> {
  const tables = await sql<Array<{ name: string }>>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`
  const found: string[] = []

  for (const { name } of tables) {
    const rows = await sql.unsafe(`select 1 from ${name} r where lower(to_jsonb(r)::text) like any ($1)`, [
      words.map((word) => `%${word}%`)
    ])

    if (rows.length > 0) found.push(name)
  }

  return found
}
