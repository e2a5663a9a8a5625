import { asc, eq } from 'drizzle-orm'
import { bookings, savedAddresses } from '../../drizzle/schema/index.js'
import { readPlaceAnswer, readPlaceWithin, savedPlaceIn } from '../../agent/language/job-place.js'
import { newId } from '../../src/shared/ids.js'
import { testApp } from '../support/app.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import t from '../support/tap.js'

const { app, db, as } = await testApp(t)
const provider = await makeProvider(db, { businessName: 'Sour Plumbing' })
await makeService(db, provider.id)

/** A new client who talks to the concierge. */
async function talking(home?: string) {
  const user = await makeUser(db, { city: 'tyre' })
  if (home !== undefined) {
    const at = new Date()
    const address = { line: home, city: 'Tyre' }
    await db.insert(savedAddresses).values({
      id: newId(),
      userId: user.id,
      kind: 'home',
      address,
      isDefault: true,
      createdAt: at,
      updatedAt: at
    })
  }

  let conversationId: string | undefined
  const say = async (message: string): Promise<string> => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/ai/chat',
      headers: as(user),
      payload: { message, ...(conversationId === undefined ? {} : { conversationId }) }
    })
    const { reply, conversationId: id } = answer.json()
    conversationId = id
    return reply
  }

  const own = async () =>
    await db.select().from(bookings).where(eq(bookings.clientId, user.id)).orderBy(asc(bookings.id))

  return { user, say, own }
}

const ASKS_WHERE = /Where exactly\?|Where should they come to\?/

/** From the first message to the reply that tells of the booking. */
async function book(say: (message: string) => Promise<string>, hour: number, more = ''): Promise<string> {
  await say(`I need a plumber in Tyre tomorrow at ${hour}${more}`)
  await say('the first one')
  return await say('yes')
}

t.test('without an address a plain yes books, and the street is asked for once, after it', async (t) => {
  const { say, own } = await talking()
  t.match(await book(say, 8), ASKS_WHERE)
  t.match(await own(), [{ address: null, status: 'pending' }])

  const told = await say("Next to Abu Khalil's bakery, 2nd floor, there is a dog")
  t.match(told, /Abu Khalil's bakery/)
  t.match(told, /there is a dog/)
  t.match(await own(), [
    {
      address: { line: "Next to Abu Khalil's bakery", unit: '2nd floor', city: 'Tyre' },
      notes: 'there is a dog',
      version: 2
    }
  ])
  t.notMatch(await say('thanks'), ASKS_WHERE)
  t.equal((await own()).length, 1)
})

t.test('who refuses to say it stays booked, marked so, and is not asked again', async (t) => {
  const { say, own } = await talking()
  t.match(await book(say, 10), ASKS_WHERE)
  t.match(await say('no'), /without an address|no address then/)
  t.notMatch(await say('thanks'), ASKS_WHERE)
  t.match(await own(), [{ address: null, status: 'pending', version: 1 }])
})

t.test('a town alone is no address', async (t) => {
  const { say, own } = await talking()
  await book(say, 20)
  t.match(await say('Tyre'), /without an address|no address then/)
  t.match(await own(), [{ address: null, status: 'pending', version: 1 }])
})

t.test('"cancel it" after that question still cancels, and writes no address', async (t) => {
  const { say, own } = await talking()
  await book(say, 12)
  await say('cancel it')
  t.match(await own(), [{ address: null, status: 'cancelled' }])
})

t.test('the default address is said back with the offer, and nobody asks', async (t) => {
  const { say, own } = await talking('Rue 12')
  await say('I need a plumber in Tyre tomorrow at 14')
  t.match(await say('the first one'), /Where: .*Rue 12/)
  t.notMatch(await say('yes'), ASKS_WHERE)
  t.match(await own(), [{ address: { line: 'Rue 12', city: 'Tyre' } }])
})

t.test('what is said of the place in a request goes before the default', async (t) => {
  const { say, own } = await talking('Rue 12')
  const reply = await book(say, 16, ", next to Abu Khalil's bakery")
  t.notMatch(reply, ASKS_WHERE)
  t.match(await own(), [{ address: { line: "next to Abu Khalil's bakery" } }])
})

t.test('in Arabic and Arabizi a landmark answers the question', async (t) => {
  const { say, own } = await talking()
  await book(say, 18)
  await say('حد فرن أبو خليل، الطابق التاني')
  t.match(await own(), [{ address: { line: 'حد فرن أبو خليل', unit: 'الطابق التاني', city: 'صور' } }])
})

t.test('places are read in answers, and not in other words', async (t) => {
  for (const [text, line] of [
    ['Bliss street, building 4', 'Bliss street, building 4'],
    ['opposite the church', 'opposite the church'],
    ['شارع الحمرا', 'شارع الحمرا'],
    ['7ad forn abou khalil', '7ad forn abou khalil'],
    ['Rue Gouraud', 'Rue Gouraud']
  ] as const) {
    t.equal(readPlaceAnswer(text, false)?.line, line, text)
  }
  for (const text of ['thanks', 'ok great', 'شكرا', 'merci', 'how long does it take']) {
    t.equal(readPlaceAnswer(text, false), null, text)
  }

  for (const text of [
    'water behind the washing machine',
    'بدي حد يصلح المكيف',
    'a plumber at 10',
    'مقابل 50 دولار'
  ]) {
    t.equal(readPlaceWithin(text, []), null, text)
  }
  t.equal(savedPlaceIn('عنجد بالبيت'), 'home')
  t.equal(savedPlaceIn('bel maktab please'), 'work')
  t.equal(savedPlaceIn('3al bet'), 'home')
  t.equal(savedPlaceIn('my office'), 'work')
  t.equal(savedPlaceIn('the homepage'), null)
})
