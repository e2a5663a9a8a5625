import { sql } from 'drizzle-orm'
import t from '../support/tap.js'
import { accountTokens, bookingMessages, budgets } from '../../drizzle/schema/index.js'
import { hashPassword } from '../../src/accounts/index.js'
import { writeMessage } from '../../src/messages/index.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { testRules } from '../support/market.js'
import { actorOf, makeBooking, makeProposal, makeProvider, makeService, makeUser } from '../support/people.js'
import { startMailServer } from '../support/smtp.js'
import { refusalOf } from '../bookings/market.js'

const password = 'a quiet river at dawn'
const database = await testDatabase(t)
const server = await startMailServer(t)
const { app, db, market, as } = await testApp(t, { SMTP_URL: server.url }, database)

const mailsTo = (address: string) => server.received.filter(({ envelope }) => envelope.to[0] === address)

/**
 * As if the links that were sent had been made an hour ago, so that asking again is not simply passed over.
 */
async function anHourAgo(): Promise<void> {
  await db.update(accountTokens).set({ createdAt: sql`${accountTokens.createdAt} - interval '1 hour'` })
}

t.test(
  "strangers who ask again and again for a link to somebody's address fill no mailbox, and end no link " +
    'that is on its way',
  async (t) => {
    const owner = await makeUser(db)
    for (let count = 0; count < 8; count++) {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/auth/forgot-password',
        payload: { email: owner.email }
      })

      t.equal(answer.statusCode, 202, 'the answer tells nothing')
      await app.jobs.drain()
      await anHourAgo()
    }

    t.equal(mailsTo(owner.email).length, 5)

    const last = /token=([\w-]+)/.exec(mailsTo(owner.email).at(-1)?.text ?? '')?.[1] ?? ''
    const reset = await app.inject({
      method: 'POST',
      url: '/api/auth/reset-password',
      payload: { token: last, password }
    })

    t.equal(reset.statusCode, 204, 'the last one works')
  }
)

t.test(
  'an account asks ten times a day to be moved to another address, and one address is asked three ' +
    'times, whoever asks',
  async (t) => {
    const passwordHash = await hashPassword(password, testRules)
    const stranger = 'stranger@example.net'

    const ask = async (user: { id: string; sessionId: string }, email: string) =>
      await app.inject({
        method: 'PUT',
        url: '/api/users/email',
        headers: as(user),
        payload: { email, password }
      })

    for (let count = 0; count < 5; count++) {
      t.equal((await ask(await makeUser(db, { passwordHash }), stranger)).statusCode, 202)
      await app.jobs.drain()
    }

    t.equal(mailsTo(stranger).length, 3)

    const restless = await makeUser(db, { passwordHash })
    await db.insert(budgets).values({
      key: `email-change:${restless.id}`,
      spent: 9,
      windowEndsAt: new Date(Date.now() + 3_600_000)
    })
    t.equal((await ask(restless, 'tenth@example.net')).statusCode, 202)

    const refused = await ask(restless, 'eleventh@example.net')
    t.match(
      [refused.statusCode, refused.headers['retry-after'], refused.json()],
      [429, '3600', { code: 'too_many_requests' }]
    )
  }
)

t.test(
  "whoever signs up with a stranger's address makes us write ten mails a day to it, and not one more",
  async (t) => {
    const thief = await makeUser(db, { isVerified: false })
    const service = await makeService(db, (await makeProvider(db)).id)
    const { conversationId } = await makeProposal(db, thief.id, service)

    for (let count = 0; count < 14; count++) {
      const answer = await app.inject({
        method: 'POST',
        url: `/api/ai/conversations/${conversationId}/email`,
        headers: as(thief)
      })

      t.equal(answer.statusCode, 202)
    }

    await app.jobs.drain()
    t.equal(mailsTo(thief.email).length, 10)

    const owner = await makeUser(db)
    const own = await makeProposal(db, owner.id, service)
    const statuses = []

    for (let count = 0; count < 21; count++) {
      statuses.push(
        (
          await app.inject({
            method: 'POST',
            url: `/api/ai/conversations/${own.conversationId}/email`,
            headers: as(owner)
          })
        ).statusCode
      )
    }

    t.same(statuses, [...Array.from({ length: 20 }, () => 202), 429])
    await app.jobs.drain()
    t.equal(mailsTo(owner.email).length, 20, 'an address that is proven gets what its owner asks for')
  }
)

t.test(
  'one person writes 60 messages to another in ten minutes; the reader answers freely, and what is ' +
    'refused is not stored',
  async (t) => {
    const client = await makeUser(db, { language: 'ar' })
    const provider = await makeProvider(db)
    const booking = await makeBooking(db, await makeService(db, provider.id), client.id)
    const write = async (user: typeof client | typeof provider) =>
      await writeMessage(market, actorOf(user), { bookingId: booking.id, text: 'Hello' })

    for (let count = 0; count < 60; count++) await write(client)
    t.match(await refusalOf(write(client)), { code: 'too_many_messages', kind: 'limited' })
    t.equal((await db.select().from(bookingMessages)).length, 60)
    await write(provider)

    const answer = await app.inject({
      method: 'POST',
      url: `/api/bookings/${booking.id}/messages`,
      headers: { ...as(client), 'accept-language': 'ar' },
      payload: { text: 'Hi' }
    })

    t.match([answer.statusCode, answer.json()], [429, { code: 'too_many_messages', detail: /الرسائل كثيرة/ }])
    t.ok(Number(answer.headers['retry-after']) > 500)
  }
)
