import { asc, eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { conversationMessages, proposals, services } from '../../drizzle/schema/index.js'
import { cancelBooking } from '../../src/bookings/index.js'
import type { ChatReply, Conversation } from '../../src/conversations/index.js'
import { testApp } from '../support/app.js'
import { actorOf, makeUser } from '../support/people.js'
import { fill } from '../agent/market.js'

// A page that was closed is opened again: what it needs to draw the conversation comes with it.
const { app, db, market, as } = await testApp(t)
await fill(market)

type Person = Awaited<ReturnType<typeof makeUser>>

async function say(person: Person, messages: string[], before?: ChatReply): Promise<ChatReply> {
  let last = before
  for (const message of messages) {
    const response = await app.inject({
      method: 'POST',
      url: '/api/ai/chat',
      headers: as(person),
      payload: { message, ...(last === undefined ? {} : { conversationId: last.conversationId }) }
    })
    last = response.json<ChatReply>()
  }
  if (last === undefined) throw new Error('nothing was said')

  return last
}

/** What the concierge said in a conversation, read again. */
async function reread(person: Person, { conversationId }: ChatReply) {
  const url = `/api/ai/conversations/${conversationId}`
  const response = await app.inject({ url, headers: as(person) })
  if (response.statusCode !== 200) throw new Error(response.body)

  const { messages } = response.json<Conversation>()
  return messages.filter(({ role }) => role === 'assistant')
}

async function accept(person: Person, { proposal }: ChatReply): Promise<void> {
  const payload = { proposalId: proposal?.id }
  await app.inject({ method: 'POST', url: '/api/ai/action', headers: as(person), payload })
}

let hour = 8
/** A wish and a choice, each time for an hour that nothing was booked for. */
function asking(): [wish: string, choice: string] {
  hour += 1
  return [`I need a plumber in Beirut tomorrow at ${hour}:00`, 'number 2']
}

t.test('cards, the offer and the buttons come back as the answer had them', async (t) => {
  const maya = await makeUser(db, { city: 'beirut' })
  const [wish, choice] = asking()
  const found = await say(maya, [wish])
  const [before] = await reread(maya, found)
  t.same(before?.services, found.services)
  t.same(before?.actions, found.actions)
  t.ok((found.facets?.counted ?? 0) > 0)
  t.same(before?.facets, found.facets)

  const offered = await say(maya, [choice], found)
  const [cards, offer] = await reread(maya, offered)
  t.same(cards?.services, found.services)
  t.same(cards?.actions, [], 'the cards are not chosen from any more')
  t.same(offer?.proposal, { ...offered.proposal, state: 'open' })
  t.same(offer?.actions, offered.actions)

  const booked = await say(maya, ['yes'], offered)
  const [, taken, done] = await reread(maya, booked)
  t.match(taken, { proposal: { state: 'accepted' }, actions: [] })
  t.same(done?.booking, booked.booking)
  t.same(done?.actions, booked.actions)

  const listed = await say(maya, ['my bookings'], booked)
  t.same((await reread(maya, booked)).at(-1)?.bookings, listed.bookings)
  t.equal(listed.bookings[0]?.id, booked.booking?.id)
})

t.test(
  'an offer tells how it stands now, and only an open one of the newest answer has buttons',
  async (t) => {
    const scenes: Array<[string, (person: Person, offered: ChatReply) => Promise<unknown>]> = [
      ['accepted', accept],
      ['declined', async (person, offered) => await say(person, ['no'], offered)],
      ['superseded', async (person, offered) => await say(person, ['number 1'], offered)],
      ['superseded', async (person, offered) => await say(person, ['let me think'], offered)],
      [
        'expired',
        async (_person, { proposal }) =>
          await db
            .update(proposals)
            .set({ expiresAt: new Date(0) })
            .where(eq(proposals.id, proposal?.id ?? ''))
      ]
    ]

    for (const [state, play] of scenes) {
      const maya = await makeUser(db, { city: 'beirut' })
      const offered = await say(maya, asking())
      await play(maya, offered)

      const redrawn = (await reread(maya, offered))[1]
      t.equal(redrawn?.proposal?.id, offered.proposal?.id)
      t.match(redrawn, { proposal: { state }, actions: [] }, state)
      if (offered.proposal?.id !== undefined && state === 'accepted') {
        t.equal((await reread(maya, offered)).at(-1)?.actions.length, 0, 'the button was pressed')
      }
    }
  }
)

t.test('what cannot be chosen any more has no card and no button', async (t) => {
  const maya = await makeUser(db, { city: 'beirut' })
  const found = await say(maya, [asking()[0]])
  const [gone, ...left] = found.services.map(({ id }) => id)
  await db
    .update(services)
    .set({ isVisible: false })
    .where(eq(services.id, gone ?? ''))

  const [redrawn] = await reread(maya, found)
  t.same(
    redrawn?.services.map(({ id }) => id),
    left
  )
  t.same(
    redrawn?.actions.map(({ serviceId }) => serviceId),
    left
  )
  await db
    .update(services)
    .set({ isVisible: true })
    .where(eq(services.id, gone ?? ''))

  const booked = await say(maya, ['number 2', 'yes'], found)
  const { id = '', version = 0 } = booked.booking ?? {}
  await cancelBooking(market, actorOf(maya), { id, version })
  t.match((await reread(maya, booked)).at(-1), { booking: { id, status: 'cancelled' }, actions: [] })
})

t.test(
  'the filters come back without the days that are over; an answer without a search has none',
  async (t) => {
    const maya = await makeUser(db, { city: 'beirut' })
    const found = await say(maya, [asking()[0]])
    const greeted = await say(maya, ['thanks'], found)
    t.equal((await reread(maya, greeted)).at(-1)?.facets, null)

    const ofAnswer = eq(conversationMessages.conversationId, found.conversationId)
    const stored = await db
      .select()
      .from(conversationMessages)
      .where(ofAnswer)
      .orderBy(asc(conversationMessages.id))
    const answer = stored.find(({ role }) => role === 'assistant')
    const older = JSON.stringify(answer?.parts).replaceAll(found.facets?.days[0]?.date ?? '-', '2020-01-01')
    await db
      .update(conversationMessages)
      .set({ parts: JSON.parse(older) })
      .where(eq(conversationMessages.id, answer?.id ?? ''))

    const days = (await reread(maya, found))[0]?.facets?.days
    t.same(days, found.facets?.days.slice(1))
  }
)

t.test('a price that has changed since stands in the card as the words told it', async (t) => {
  const maya = await makeUser(db, { city: 'beirut' })
  const found = await say(maya, [asking()[0]])
  const { id = '', price = 0 } = found.services[0] ?? {}
  await db
    .update(services)
    .set({ price: price + 500 })
    .where(eq(services.id, id))

  t.equal((await reread(maya, found))[0]?.services[0]?.price, price)
  await db.update(services).set({ price }).where(eq(services.id, id))
})

t.test(
  'nobody is named in what is stored beside the words, and older answers come back without it',
  async (t) => {
    const maya = await makeUser(db, { city: 'beirut' })
    const booked = await say(maya, [...asking(), 'yes', 'my bookings'])
    const ofConversation = eq(conversationMessages.conversationId, booked.conversationId)
    const rows = await db.select().from(conversationMessages).where(ofConversation)
    const stored = JSON.stringify(rows.filter(({ role }) => role === 'assistant').map(({ parts }) => parts))

    t.match(stored, /"shown"/)
    t.notMatch(stored, /Corniche|كورنيش|Pipes and taps|مواسير|Maya/)

    await db.update(conversationMessages).set({ parts: [] }).where(ofConversation)
    t.match(await reread(maya, booked), [
      { services: [], proposal: null, booking: null, bookings: [], actions: [], facets: null }
    ])
  }
)
