import { summaryOf } from '../../src/mail/summary.js'
import { getConversation } from '../../src/conversations/index.js'
import { testApp } from '../support/app.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'
import t from '../support/tap.js'

const { app, db, market, as } = await testApp(t)
const provider = await makeProvider(db, { businessName: 'Sour Plumbing', businessName_ar: 'سباكة صور' })
await makeService(db, provider.id)

t.test('a conversation is told in at most five lines: asked, found, booked, and what is open', async (t) => {
  const user = await makeUser(db, { city: 'tyre' })
  let conversationId: string | undefined

  for (const message of ['I need a plumber in Tyre tomorrow at 10', 'the first one', 'yes']) {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/ai/chat',
      headers: as(user),
      payload: { message, ...(conversationId === undefined ? {} : { conversationId }) }
    })
    conversationId = answer.json().conversationId
  }

  const conversation = await getConversation(market, actorOf(user), { id: conversationId ?? '' })
  const lines = summaryOf(conversation, 'en')

  t.equal(lines.length, 4)
  t.match(lines, [
    { speaker: 'You asked', words: 'I need a plumber in Tyre tomorrow at 10' },
    { speaker: 'Found', words: /Sour Plumbing/ },
    { speaker: 'Booked', words: /Sour Plumbing.*10:00/ },
    { speaker: 'Still open', words: /waits for the provider’s answer/ }
  ])
  t.match(summaryOf(conversation, 'ar')[1], { speaker: 'ما وجدناه', words: /سباكة صور/ })
})

t.test('a conversation that came to nothing has no lines of what was not', async (t) => {
  const user = await makeUser(db)
  const answer = await app.inject({
    method: 'POST',
    url: '/api/ai/chat',
    headers: as(user),
    payload: { message: 'hello' }
  })

  const { conversationId } = answer.json()
  const conversation = await getConversation(market, actorOf(user), { id: conversationId })
  t.equal(summaryOf(conversation, 'en').length, 1)
})
