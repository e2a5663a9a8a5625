import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import t from 'tap'
import { supportMessages, supportTickets } from '../../drizzle/schema/index.js'
import { callPerson, openTicket, takeTicket } from '../../src/support/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { raceDatabase } from '../support/database.js'
import { actorOf, makeProposal, makeProvider, makeService, makeUser } from '../support/people.js'
import { startRedis } from '../support/redis.js'
import { call, startServer, tokenFor } from '../support/server.js'
import { startMailServer } from '../support/smtp.js'
import { heard, openSocket } from '../support/sockets.js'

const database = await raceDatabase(t)
const { db, market } = database

t.test(
  'two servers: from “I want to talk to a person” to the mail of an admin at most 5 s, and from the answer ' +
    'to the chat at most 1 s, by socket and by REST',
  async (t) => {
    const redis = await startRedis(t)
    const post = await startMailServer(t)
    const environment = { DATABASE_URL: database.url, REDIS_URL: redis.url, SMTP_URL: post.url }
    const [one, other] = await Promise.all([startServer(t, environment), startServer(t, environment)])

    await warmUp()
    const [admin, client] = [await makeUser(db, { role: 'admin' }), await makeUser(db)]
    const [atDesk, atHome] = [
      openSocket(t, other.url, await tokenFor(admin)),
      openSocket(t, one.url, await tokenFor(client))
    ]
    await Promise.all([heard(atDesk, 'connect'), heard(atHome, 'connect')])

    const began = performance.now()
    const atTheDesk = heard(atDesk, 'ticket:updated')
    const { json } = await call(`${one.url}/api/ai/chat`, client, 'POST', {
      message: 'I want to talk to a person'
    })
    t.match(json, { intent: 'hand_off', answeredBy: 'human' })

    t.match(await atTheDesk, { state: 'open', about: { type: 'conversation', id: json.conversationId } })
    await mailTo(admin.email)
    const mailed = performance.now() - began
    t.ok(mailed < 5000, `the mail came after ${Math.round(mailed)} ms`)

    const [ticket] = await db.select().from(supportTickets).where(eq(supportTickets.openedBy, client.id))
    const answered = performance.now()
    const inTheChat = heard(atHome, 'conversation:message')
    await call(`${other.url}/api/admin/tickets/${ticket?.id}/messages`, admin, 'POST', {
      text: 'Hello, this is Rana.',
      version: 1
    })
    t.match(await inTheChat, {
      conversationId: json.conversationId,
      message: { role: 'human', text: 'Hello, this is Rana.' }
    })
    const told = performance.now() - answered
    t.ok(told < 1000, `the answer came after ${Math.round(told)} ms`)

    const shown = await call(`${one.url}/api/ai/conversations/${String(json.conversationId)}`, client)
    t.match(shown.json, { answeredBy: 'human', messages: [{}, {}, { role: 'human' }] })

    /** The first turn and the first mail of a server load what the next ones have. */
    async function warmUp(): Promise<void> {
      const [first, somebody] = [await makeUser(db, { role: 'admin' }), await makeUser(db)]
      const message = 'I want to talk to a person'
      await Promise.all(
        [one, other].map(async ({ url }) => await call(`${url}/api/ai/chat`, somebody, 'POST', { message }))
      )
      await mailTo(first.email)
    }

    async function mailTo(address: string): Promise<void> {
      const until = performance.now() + 20_000
      while (performance.now() < until) {
        if (post.received.some(({ envelope }) => envelope.to.includes(address))) return
        await pause(20)
      }
    }
  }
)

t.test('fifty reports of one thing by one user at once are one ticket', async (t) => {
  const [client, provider] = [await makeUser(db), await makeProvider(db)]
  const service = await makeService(db, provider.id)
  const about = { type: 'service' as const, id: service.id }
  const outcomes = await Promise.allSettled(
    Array.from(
      { length: 50 },
      async () => await openTicket(market, actorOf(client), { subject: 'A lie', text: 'It is a lie', about })
    )
  )

  t.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
  t.same(codesOf(outcomes), ['ticket_open_already'])
  t.equal((await db.select().from(supportTickets).where(eq(supportTickets.openedBy, client.id))).length, 1)
})

t.test('fifty calls for a person in one conversation at once are one ticket, and all get it', async (t) => {
  const [client, provider] = [await makeUser(db), await makeProvider(db)]
  const { conversationId } = await makeProposal(db, client.id, await makeService(db, provider.id))
  const tickets = await Promise.all(
    Array.from(
      { length: 50 },
      async () => await callPerson(market, actorOf(client), { conversationId, text: 'A person, please' })
    )
  )

  t.equal(new Set(tickets.map(({ ticketId }) => ticketId)).size, 1)
  const written = await db.select().from(supportMessages).where(eq(supportMessages.authorId, client.id))
  t.equal(written.length, 1)
})

t.test('of twenty admins who take one ticket at once one has it, and the others are told', async (t) => {
  const client = await makeUser(db)
  const { id } = await openTicket(market, actorOf(client), { subject: 'Help', text: 'Help' })
  const admins = await Promise.all(
    Array.from({ length: 20 }, async () => await makeUser(db, { role: 'admin' }))
  )
  const outcomes = await Promise.allSettled(
    admins.map(async (admin) => await takeTicket(market, actorOf(admin), { id, version: 1 }))
  )

  const winner = outcomes.findIndex(({ status }) => status === 'fulfilled')
  t.same(codesOf(outcomes), ['ticket_changed'])
  t.match(await db.select().from(supportTickets).where(eq(supportTickets.id, id)), [
    { ownerId: admins[winner]?.id, version: 2 }
  ])
})

/** Why some were refused, each reason once. */
function codesOf(outcomes: Array<PromiseSettledResult<unknown>>): string[] {
  const codes = outcomes.flatMap((outcome) => {
    if (outcome.status === 'fulfilled') return []
    return [outcome.reason instanceof DomainError ? outcome.reason.code : String(outcome.reason)]
  })
  return [...new Set(codes)]
}
