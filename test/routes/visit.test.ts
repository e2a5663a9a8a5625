import { count, eq } from 'drizzle-orm'
import { deflateRawSync } from 'node:zlib'
import t from '../support/tap.js'
import { aiLogs, conversationMessages, conversations } from '../../drizzle/schema/index.js'
import { newId } from '../../src/shared/ids.js'
import { fill } from '../agent/market.js'
import { testApp } from '../support/app.js'
import { makeUser } from '../support/people.js'

const server = await testApp(t)
await fill(server.market)

function post(url: string, payload: object, headers: Record<string, string> = {}) {
  return server.app.inject({ method: 'POST', url, payload, headers })
}

async function rows(): Promise<unknown[]> {
  const { db } = server
  return [
    await db.select({ rows: count() }).from(conversations),
    await db.select({ rows: count() }).from(conversationMessages),
    await db.select({ rows: count() }).from(aiLogs)
  ]
}

t.test('a visitor asks turn after turn, and nothing of it is stored', async (t) => {
  const before = await rows()

  const first = await post('/api/ai/visit', { message: 'I need a cheap fridge repair in Tyre' })
  t.match(first, { statusCode: 200 })
  const { visit, services, conversationId, needsAccount } = first.json()
  t.ok(services.length > 0, 'services are shown')
  t.equal(needsAccount, false)

  const second = await post('/api/ai/visit', { message: 'the first one', visit })
  t.match(second.json(), { conversationId, intent: 'select' }, 'the second message goes on from the first')
  t.same(await rows(), before)
})

t.test(
  'what needs an account says so, leaves the visit as it was, and works once it is adopted',
  async (t) => {
    const asked = await post('/api/ai/visit', { message: 'I need a cheap fridge repair in Tyre' })
    const { visit, services } = asked.json()
    const chosen = await post('/api/ai/visit', { message: 'the first one', visit })
    const { visit: sealed, actions, conversationId } = chosen.json()
    const time = actions.find(({ scheduledAt }: { scheduledAt?: string }) => scheduledAt !== undefined)

    const refused = await post('/api/ai/visit', { message: time.message, visit: sealed })
    t.match(refused.json(), { needsAccount: true, proposal: null, actions: [] })

    const maya = await makeUser(server.db)
    const { visit: after } = refused.json()
    const adopted = await post('/api/ai/conversations', { visit: after }, server.as(maya))
    t.match(adopted.json(), { id: conversationId, messages: { length: 4 } })
    t.match(adopted.json().messages[1].services[0], { id: services[0].id }, 'the cards are shown again')

    const again = await post('/api/ai/conversations', { visit: sealed }, server.as(maya))
    t.same(again.json(), adopted.json(), 'asked again, it is the same conversation')
    const stored = await server.db.select().from(conversations).where(eq(conversations.userId, maya.id))
    t.equal(stored.length, 1)

    const offered = await post('/api/ai/chat', { message: time.message, conversationId }, server.as(maya))
    t.match(offered.json(), { conversationId, proposal: { scheduledAt: time.scheduledAt } })

    const stranger = await makeUser(server.db)
    const taken = await post('/api/ai/conversations', { visit: sealed }, server.as(stranger))
    t.match(taken.json(), { status: 404, code: 'not_found' }, "what became somebody's is no one else's")
  }
)

t.test('nobody writes a visit: what was changed, or is older than a day, is not found', async (t) => {
  const { visit } = (await post('/api/ai/visit', { message: 'hello' })).json()
  const half = Math.floor(visit.length / 2)
  const changed = visit.slice(0, half) + (visit[half] === 'A' ? 'B' : 'A') + visit.slice(half + 1)

  for (const wrong of [changed, server.app.sealer.seal('something else'), 'never-sealed-by-anybody']) {
    const answer = await post('/api/ai/visit', { message: 'hello', visit: wrong })
    t.match(answer.json(), { status: 404, code: 'not_found' })
  }

  const old = { id: newId(), language: 'en', rows: [], sealedAt: Date.now() - 25 * 60 * 60 * 1000 }
  const sealed = server.app.sealer.seal(deflateRawSync(JSON.stringify(old)).toString('base64url'))
  const late = await post('/api/ai/visit', { message: 'hello', visit: sealed })
  t.match(late.json(), { status: 404, code: 'not_found' })
})

t.test('a visitor hears the words of the answer as a stream, too', async (t) => {
  const answer = await post(
    '/api/ai/visit',
    { message: 'hello' },
    { accept: 'text/event-stream', 'accept-language': 'ar' }
  )

  t.match(answer.headers['content-type'], 'text/event-stream')
  t.match(answer.body, /"type":"text-delta".*"type":"data-turn".*"needsAccount":false/s)
})
