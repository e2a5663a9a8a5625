import { DateTime } from 'luxon'
import t from '../support/tap.js'
import { createBooking, proposeTime } from '../../src/bookings/index.js'
import type { ChatReply } from '../../src/conversations/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import { modelStandIn } from '../support/model-stand-in.js'
import { actorOf, makeUser } from '../support/people.js'
import { bookingRows, newcomer, sampleMarket, startIn, ZONE } from './market.js'
import { conciergeWith, sourceOf, turn } from './providers.js'

// A language model carries out where a job is: it hands in no words of its own, and ours are shown.
const { db, market, services } = await sampleMarket(t)
const standIn = await modelStandIn(t)
const concierge = conciergeWith(market, sourceOf('chat', standIn))
const serviceId = services['plumber']?.id ?? ''
const scheduledAt = DateTime.fromISO(startIn(1, '10:00'), { zone: ZONE }).toFormat("yyyy-MM-dd'T'HH:mm")
const MODEL_WORDS = 'Lovely weather, is it not?'

type Use = [name: string, input: object]

/** One turn in which the model uses these tools, one after the other, and then talks of something else. */
async function says(
  client: UserActor,
  message: string,
  uses: Use[],
  conversationId?: string
): Promise<ChatReply> {
  standIn.answerWith((_asked, index) => {
    const [name, input] = uses[index] ?? []
    return {
      say: name === undefined || input === undefined ? { text: MODEL_WORDS } : { uses: [{ name, input }] }
    }
  })

  return await turn(concierge, client, message, conversationId === undefined ? {} : { conversationId })
}

async function onlyBooking() {
  const [row, ...others] = await bookingRows(db)
  if (row === undefined || others.length > 0) throw new Error(`${others.length + 1} bookings`)
  return row
}

/** A booking that the user ordered at once, and that the model made. */
async function ordered(client: UserActor): Promise<ChatReply> {
  standIn.answerWith((asked, index) => {
    if (index === 0) return { say: { uses: [{ name: 'proposeBooking', input: { serviceId, scheduledAt } }] } }
    if (index > 1) return { say: { text: MODEL_WORDS } }

    const proposalId = /\\"proposal\\":\{\\"id\\":\\"([\w-]+)/.exec(asked.text)?.[1] ?? ''
    return { say: { uses: [{ name: 'confirmBooking', input: { proposalId } }] } }
  })

  return await turn(concierge, client, 'book me a plumber in Tyre tomorrow at 10 am now')
}

t.test(
  'an offer of a model says back where the job is and what the provider is told, and the yes books both',
  async (t) => {
    const client = await newcomer(db)
    const said = "a plumber in Tyre tomorrow at 10, next to Abu Khalil's bakery 2nd floor, there is a dog"
    const offered = await says(client, said, [['proposeBooking', { serviceId, scheduledAt }]])
    t.match(offered.reply, /Where: next to Abu Khalil's bakery, 2nd floor, Tyre/)
    t.match(offered.reply, /there is a dog/)
    t.same(await bookingRows(db), [])

    const proposalId = offered.proposal?.id ?? ''
    await says(client, 'yes', [['confirmBooking', { proposalId }]], offered.conversationId)
    t.match(await onlyBooking(), {
      address: { line: "next to Abu Khalil's bakery", unit: '2nd floor', city: 'Tyre' },
      notes: 'there is a dog'
    })
  }
)

t.test(
  '"book now" by a model books at once, and then asks where; the answer is stored in the user\'s words',
  async (t) => {
    const client = await newcomer(db)
    const booked = await ordered(client)
    t.equal(booked.booking?.status, 'pending')
    t.match(booked.reply, /Where exactly\?|Where should they come to\?/)
    t.match(await onlyBooking(), { status: 'pending', address: null, notes: null })

    const { id } = await onlyBooking()
    const tell: Use = ['tellJobPlace', { bookingId: id }]
    const thanked = await says(client, 'thanks', [tell], booked.conversationId)
    t.equal(thanked.reply, MODEL_WORDS)
    t.match(await onlyBooking(), { address: null, version: 1 }, 'a message that tells no place writes none')

    const answer = 'Bliss street 12, 3rd floor, call me when you arrive'
    const told = await says(client, answer, [tell], booked.conversationId)
    t.match(told.reply, /Bliss street 12, 3rd floor, Tyre/)
    t.match(told.reply, /call me when you arrive/)
    t.notMatch(told.reply, MODEL_WORDS)
    t.match(await onlyBooking(), {
      address: { line: 'Bliss street 12', unit: '3rd floor' },
      notes: 'call me when you arrive'
    })
  }
)

t.test('a model hands in no address: the tool takes a booking and nothing else', async (t) => {
  const client = await newcomer(db)
  const { conversationId } = await ordered(client)
  const { id } = await onlyBooking()

  const forged: Use = ['tellJobPlace', { bookingId: id, line: 'Elsewhere 1' }]
  await says(client, 'Bliss street 12', [forged], conversationId)
  t.match(await onlyBooking(), { address: null, version: 1 })
})

t.test('the instructions tell when to use the tool, and that no offer waits for an address', async (t) => {
  await says(await newcomer(db), 'hello', [])
  const [asked] = standIn.asked
  t.match(asked?.text, /tell or correct it, or want the provider told something, call tellJobPlace/)
  t.match(asked?.text, /Never ask for an address/)
})

t.test('the no to a proposed time is told in our words, whatever the model says', async (t) => {
  for (const [no, ours] of [
    ['no thanks', /I told them no|they know that it does not suit you/],
    ['لأ', /خبّرتهن إنو ما بيناسبك|صار عندهن خبر/]
  ] as const) {
    const client = await newcomer(db, { arabic: 'lebanese' })
    const { id } = await createBooking(market, client, { serviceId, scheduledAt: startIn(3, '10:00') })
    const admin = actorOf(await makeUser(db, { role: 'admin' }))
    await proposeTime(market, admin, { id, scheduledAt: startIn(4, '12:00') })

    const asked = await says(client, 'hello', [['offerProposedTime', { bookingId: id }]])
    t.match(asked.proposal, { kind: 'agree_time' }, no)

    const refused = await says(client, no, [], asked.conversationId)
    t.match(refused.reply, ours)
    t.notMatch(refused.reply, MODEL_WORDS)
    t.match(await onlyBooking(), { status: 'pending', proposedTime: { declinedAt: String } }, no)
  }
})
