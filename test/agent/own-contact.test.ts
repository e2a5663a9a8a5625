import { eq } from 'drizzle-orm'
import { aiLogs, bookings, conversationMessages, users } from '../../drizzle/schema/index.js'
import { createBooking, getBooking } from '../../src/bookings/index.js'
import { DAY } from '../../src/shared/time.js'
import t from '../support/tap.js'
import { bookingRows, conciergeOf, newcomer, sampleMarket, startIn, talk } from './market.js'

const { db, market, services } = await sampleMarket(t)
const concierge = conciergeOf(market)

const PHONE = '+9613722002'
const address = { line: 'Hiram street 12', unit: '2nd floor', city: 'Tyre' }
const { id: serviceId = '', provider } = services['plumber2'] ?? {}
await db
  .update(users)
  .set({ phone: PHONE })
  .where(eq(users.id, provider?.id ?? ''))

/** A client who has a booking that became this. */
async function clientWith(values: Partial<typeof bookings.$inferSelect>) {
  const client = await newcomer(db, { city: 'tyre' })
  const { id } = await createBooking(market, client, { serviceId, scheduledAt: startIn(3, '10:00'), address })
  await db.update(bookings).set({ ...values, version: 1 })
  return { client, id }
}

const questions = [
  'what is the phone number of Hallal Sanitary?',
  'can you give me his number?',
  'شو رقم السباك؟',
  'عطيني رقمه',
  '3tine ra2mo'
]

t.test(
  'the number of a booking is told as long as the booking itself tells it, and never else',
  async (t) => {
    for (const values of [
      {},
      { status: 'accepted', answer: 'accepted' },
      { status: 'in_progress', answer: 'accepted' },
      { status: 'completed', answer: 'accepted', updatedAt: new Date() },
      { status: 'completed', answer: 'accepted', updatedAt: new Date(Date.now() - 8 * DAY) },
      { status: 'cancelled', answer: 'accepted' }
    ] as const) {
      for (const question of questions) {
        const { client, id } = await clientWith(values)
        const { contact } = await getBooking(market, client, { id })
        const [reply] = await talk(concierge, client, [question])
        t.equal(reply?.reply.includes(PHONE), contact !== null, `${values.status ?? 'pending'}: ${question}`)
      }
    }
  }
)

t.test('a number that was told is kept in no conversation and no log', async (t) => {
  for (const question of questions) {
    const { client } = await clientWith({ status: 'accepted', answer: 'accepted' })
    const [reply] = await talk(concierge, client, [question])
    t.ok(reply?.reply.includes(PHONE), question)

    const { conversationId = '' } = reply ?? {}
    const kept = await db
      .select()
      .from(conversationMessages)
      .where(eq(conversationMessages.conversationId, conversationId))
    const logged = await db.select().from(aiLogs).where(eq(aiLogs.conversationId, conversationId))

    t.equal(kept.length, 2, 'the question and its answer')
    t.equal(logged.length, 1)
    t.notOk(JSON.stringify([kept, logged]).includes(PHONE.slice(4)), question)
  }
})

t.test('before the acceptance it is said that the number comes with it', async (t) => {
  const expected = [/accept/, /accept/, /يوافق/, /يوافق/, /يوافق/]
  for (const [index, question] of questions.entries()) {
    const { client } = await clientWith({})
    const [reply] = await talk(concierge, client, [question])
    t.match(reply?.reply, expected[index], question)
  }
})

t.test(
  'the number of another booked trade is not told for this one, nor while somebody is chosen',
  async (t) => {
    const accepted = { status: 'accepted', answer: 'accepted' } as const
    const { client } = await clientWith(accepted)
    const [electrician] = await talk(concierge, client, ['what is the phone number of the electrician?'])
    t.notOk(electrician?.reply.includes(PHONE))

    const replies = await talk(concierge, client, [
      'I need fridge repair in Tyre',
      'what is their phone number?'
    ])
    t.notOk(replies.at(-1)?.reply.includes(PHONE))
    t.equal((await bookingRows(db)).length, 1)
  }
)

t.test('when and where they come is told as it is stored', async (t) => {
  for (const question of [
    'when are they coming and where?',
    'أيمتى جايي السباك ولوين؟',
    'emta jeye l sabbak w la wen?'
  ]) {
    const { client } = await clientWith({ status: 'accepted', answer: 'accepted' })
    const [reply] = await talk(concierge, client, [question])
    t.match(reply?.reply, /Hiram street 12, 2nd floor, Tyre/, question)
    t.match(reply?.reply, /10/, question)
  }
})
