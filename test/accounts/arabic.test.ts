import { eq } from 'drizzle-orm'
import { users } from '../../drizzle/schema/index.js'
import type { ChatReply } from '../../src/conversations/index.js'
import { testApp } from '../support/app.js'
import { makeUser } from '../support/people.js'
import t from '../support/tap.js'

const { app, db, as } = await testApp(t, { ARABIC_REGISTER: 'standard' })
const user = await makeUser(db, { language: 'ar' })

async function choose(arabic: unknown) {
  const payload = { arabic }
  return await app.inject({ method: 'PUT', url: '/api/users/update', headers: as(user), payload })
}

/** The greeting tells which Arabic is spoken. */
async function greeted(message: string): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/ai/chat',
    headers: as(user),
    payload: { message }
  })
  return answer.json<ChatReply>().reply
}

t.test("a user's choice of Arabic is stored, shown, spoken, and taken back by null", async (t) => {
  const spoken = /شو فيني/
  const plain = /كيف يمكنني/
  t.match(await greeted('مرحبا'), plain, 'the marketplace speaks plain Arabic')

  const chosen = await choose('lebanese')
  t.equal(chosen.statusCode, 200)
  t.match(chosen.json(), { arabic: 'lebanese' })
  t.match((await app.inject({ url: '/api/users/profile', headers: as(user) })).json(), { arabic: 'lebanese' })
  t.equal((await db.select().from(users).where(eq(users.id, user.id)))[0]?.arabic, 'lebanese')
  t.match(await greeted('مرحبا'), spoken)

  t.match((await choose('egyptian')).json(), {
    status: 400,
    code: 'invalid_input',
    errors: [{ field: 'arabic' }]
  })
  t.match((await choose(null)).json(), { arabic: null })
  t.match(await greeted('مرحبا'), plain)
})
