import { eq } from 'drizzle-orm'
import { DateTime } from 'luxon'
import t from '../support/tap.js'
import { cancelPolicies, proposals, providers, services } from '../../drizzle/schema/index.js'
import { cancelBooking } from '../../src/bookings/index.js'
import { sentences } from '../../agent/replies/index.js'
import { bookingRows, conciergeOf, sampleMarket, newcomer, startIn, talk, ZONE } from './market.js'

const ARABIC = /[\u0600-\u06ff]/
const { db, market, services: catalogue } = await sampleMarket(t)
const concierge = conciergeOf(market)
const withoutNames = (reply: string) => reply.replace(/\u2068[^\u2069]*\u2069/g, '')

t.test('in English: three with facts, a choice, a proposal said back, a yes, a booking', async (t) => {
  const client = await newcomer(db)
  const [found] = await talk(concierge, client, ['I need a cheap fridge repair in Tyre today'])

  t.equal(found?.language, 'en')
  t.equal(found?.intent, 'search')
  t.equal(found?.services.length, 3)
  t.equal(found?.services[0]?.id, catalogue.fridge?.id, 'the cheapest good one first')

  for (const shown of found?.services ?? []) {
    t.equal(shown.category, 'appliance-fridge')
    t.ok(shown.reasons.length > 0)
    t.type(shown.distanceKm, 'number')
    t.ok(found?.reply.includes(`$${shown.price / 100}`))
  }

  t.notMatch(withoutNames(found?.reply ?? ''), ARABIC)

  const [offered] = await talk(
    concierge,
    client,
    ['the first one, tomorrow at 10 in the morning'],
    found?.conversationId
  )

  const proposal = offered?.proposal
  t.equal(proposal?.scheduledAt, startIn(1, '10:00'))

  const start = DateTime.fromISO(proposal?.scheduledAt ?? '', { zone: ZONE })
  for (const said of ['Cool Care', start.toFormat('cccc'), String(start.day), '10 am', '$25', 'cancel']) {
    t.ok(offered?.reply.includes(said), said)
  }

  t.same(
    offered?.actions.map(({ type, proposalId }) => ({ type, proposalId })),
    [{ type: 'confirm', proposalId: proposal?.id }]
  )
  t.same(await bookingRows(db), [], 'nothing is booked yet')

  const [booked] = await talk(concierge, client, ['yes'], found?.conversationId)
  const [row] = await bookingRows(db)

  t.equal(booked?.booking?.id, row?.id)
  t.equal(row?.status, 'pending')
  t.equal(row?.scheduledAt.toISOString(), startIn(1, '10:00'))
  t.equal(row?.clientId, client.id)
})

t.test(
  'in Arabic and in Arabizi the answers are Arabic, and the time said first is remembered',
  async (t) => {
    const client = await newcomer(db)
    for (const words of [
      ['بدي سباك بصور بكرا الساعة ١٠ الصبح', 'التاني', 'اي تمام'],
      ['bade sabbak bi sour bokra 3al 11', 'el tene', 'eh tamem']
    ]) {
      const [found, offered, booked] = await talk(concierge, client, words)
      for (const answer of [found, offered, booked]) {
        t.equal(answer?.language, 'ar')
        t.match(answer?.reply, ARABIC)
      }

      t.equal(found?.services.length, 3)
      t.ok(found?.services.every(({ category }) => category === 'plumbing'))
      t.equal(offered?.proposal?.service.id, found?.services[1]?.id)
      t.equal(booked?.booking?.status, 'pending')
    }

    t.same((await bookingRows(db)).map(({ scheduledAt }) => scheduledAt.toISOString()).sort(), [
      startIn(1, '10:00'),
      startIn(1, '11:00')
    ])
  }
)

t.test(
  'an order to book at once with category, place and exact start books the best that is free then; ' +
    '"cancel it" undoes it',
  async (t) => {
    const client = await newcomer(db)
    const [booked, undone] = await talk(concierge, client, [
      'I want to book a plumber in Beirut tomorrow at 11 now',
      'cancel it'
    ])

    t.equal(booked?.intent, 'book_now')
    t.equal(booked?.booking?.status, 'pending')
    t.equal(booked?.booking?.scheduledAt, startIn(1, '11:00'))
    t.match(booked?.reply, /cancel it/)
    t.equal(undone?.booking?.id, booked?.booking?.id)
    t.same(
      (await bookingRows(db)).map(({ status }) => status),
      ['cancelled']
    )
  }
)

t.test('a bare "book now" after recommendations books the first at its next free time', async (t) => {
  const client = await newcomer(db)
  for (const [wish, order] of [
    ['I need a cheap fridge repair in Tyre today', 'I want to book now'],
    ['بدي سباك بصور', 'احجزلي هلق']
  ]) {
    const [found, booked] = await talk(concierge, client, [wish ?? '', order ?? ''])
    t.equal(booked?.booking?.serviceId, found?.services[0]?.id)
    t.equal(booked?.booking?.scheduledAt, found?.services[0]?.nextSlot)
  }
})

t.test('a booking without a word of immediacy is only proposed', async (t) => {
  const client = await newcomer(db)
  const [found, offered] = await talk(concierge, client, [
    'I need a plumber in Beirut',
    'ok book the second one for Wednesday 2pm'
  ])

  t.equal(offered?.booking, null)
  t.equal(offered?.proposal?.service.id, found?.services[1]?.id)

  const start = DateTime.fromISO(offered?.proposal?.scheduledAt ?? '', { zone: ZONE })
  t.same([start.weekday, start.toFormat('HH:mm')], [3, '14:00'])
  t.same(await bookingRows(db), [])
})

t.test(
  'of two requests in one message the second waits, is announced, and comes with its own time once the ' +
    'first is booked',
  async (t) => {
    const client = await newcomer(db)
    for (const words of [
      ['I need a plumber in Tyre tomorrow at 10 and a fridge repair on Friday', 'the first one', 'yes'],
      ['بدي سباك بصور بكرا الساعة ١٠ الصبح وتصليح براد الجمعة', 'الأول', 'اي']
    ]) {
      const [found, offered, booked] = await talk(concierge, client, words)
      t.ok(found?.services.every(({ category }) => category === 'plumbing'))
      t.match(found?.reply, found?.language === 'en' ? /then fridge/ : /وبعدها تصليح برادات/)
      t.equal(offered?.proposal?.scheduledAt, startIn(1, '10:00'))
      t.equal(booked?.booking?.id, (await bookingRows(db)).at(-1)?.id)
      t.equal(booked?.proposal, null, 'nothing is offered unasked')
      t.ok(
        booked?.services.length !== 0 &&
          booked?.services.every(({ category }) => category === 'appliance-fridge')
      )
      t.same(
        booked?.actions.map(({ type }) => type),
        ['cancel', ...(booked?.services.map(() => 'select') ?? [])]
      )

      const replies = [found, offered, booked].flatMap((answer) => sentences(answer?.reply ?? ''))
      t.equal(new Set(replies).size, replies.length, 'no sentence twice')

      const [asked, chosen] = await talk(concierge, client, ['yes', '1'], found?.conversationId)
      t.equal(asked?.proposal, null, 'a yes to several is asked which')
      t.equal(chosen?.proposal?.service.id, booked?.services[0]?.id)
    }

    t.equal((await bookingRows(db)).length, 2)
  }
)

t.test('a time that is only shared, or said for the second alone, orders nothing at once', async (t) => {
  const client = await newcomer(db)
  for (const words of [
    'book now a plumber and a fridge repair in Tyre tomorrow at 10',
    'I need a plumber in Tyre and book me a fridge repair tomorrow at 10 now'
  ]) {
    const [answer] = await talk(concierge, client, [words])
    t.equal(answer?.booking, null, words)
    t.ok(answer?.services.every(({ category }) => category === 'plumbing'))
  }

  t.same(await bookingRows(db), [])
})

t.test('a refusal books nothing and withdraws the offer; a later yes finds nothing to confirm', async (t) => {
  const client = await newcomer(db)
  for (const refusal of ['no', 'not now', 'لا شكرا', 'cancel']) {
    const [, offered, refused, late] = await talk(concierge, client, [
      'I need a plumber in Tyre',
      'the first one tomorrow at 9',
      refusal,
      'yes'
    ])

    t.equal(refused?.intent, 'refuse', refusal)
    t.equal(late?.booking, null)

    const [row] = await db
      .select()
      .from(proposals)
      .where(eq(proposals.id, offered?.proposal?.id ?? ''))

    t.not(row?.status, 'open')
  }

  t.same(await bookingRows(db), [])
})

t.test('a correction changes the offer and needs a yes of its own', async (t) => {
  const client = await newcomer(db)
  const [, first, second] = await talk(concierge, client, [
    'I need a plumber in Tyre',
    'the first one tomorrow at 9',
    'yes but make it 3 pm'
  ])

  t.equal(first?.proposal?.scheduledAt, startIn(1, '09:00'))
  t.equal(second?.proposal?.scheduledAt, startIn(1, '15:00'))
  t.same(await bookingRows(db), [])

  const [booked] = await talk(concierge, client, ['yes'], second?.conversationId)
  t.equal(booked?.booking?.scheduledAt, startIn(1, '15:00'))

  // On a Tuesday, Wednesday is the day that was offered.
  const isTuesday = DateTime.now().setZone(ZONE).weekday === 2
  const other = isTuesday ? { said: 'لا، الخميس', weekday: 4 } : { said: 'لا، الأربعاء', weekday: 3 }
  const [, , arabic] = await talk(concierge, client, ['بدي كهربجي بصور', 'الأول بكرا الساعة ٣', other.said])

  t.equal(DateTime.fromISO(arabic?.proposal?.scheduledAt ?? '', { zone: ZONE }).weekday, other.weekday)
  t.equal((await bookingRows(db)).length, 1)
})

t.test('after a digression the offer comes back, and the yes after it counts', async (t) => {
  const client = await newcomer(db)
  const [, offered, digression, booked] = await talk(concierge, client, [
    'I need a plumber in Tyre',
    'the second one, tomorrow at 11',
    'how much is it?',
    'yes'
  ])

  t.equal(digression?.intent, 'price')
  t.equal(digression?.proposal?.scheduledAt, offered?.proposal?.scheduledAt)
  t.equal(booked?.booking?.scheduledAt, offered?.proposal?.scheduledAt)
})

t.test('an offer that ran out is made again and needs a new yes', async (t) => {
  const client = await newcomer(db)
  const [, offered] = await talk(concierge, client, [
    'I need a plumber in Tyre',
    'the first one tomorrow at 9'
  ])

  await db
    .update(proposals)
    .set({ expiresAt: new Date(0) })
    .where(eq(proposals.id, offered?.proposal?.id ?? ''))

  const [again, booked] = await talk(concierge, client, ['yes', 'yes'], offered?.conversationId)
  t.equal(again?.booking, null)
  t.ok(again?.proposal !== null && again?.proposal?.id !== offered?.proposal?.id)
  t.equal(booked?.booking?.status, 'pending')
  t.equal((await bookingRows(db)).length, 1)
})

t.test('a changed price is said before anything is booked', async (t) => {
  const client = await newcomer(db)
  const [, offered] = await talk(concierge, client, [
    'I need a fridge repair in Tyre',
    'Cool Care tomorrow at 9'
  ])

  t.equal(offered?.proposal?.service.id, catalogue.fridge?.id)
  await db
    .update(services)
    .set({ price: 9000 })
    .where(eq(services.id, catalogue.fridge?.id ?? ''))

  const [again] = await talk(concierge, client, ['yes'], offered?.conversationId)
  t.equal(again?.booking, null)
  t.equal(again?.proposal?.price, 9000)
  t.match(again?.reply, /\$90/)
  t.same(await bookingRows(db), [])
})

t.test('changed terms of cancelling are said before anything is booked, and then booked', async (t) => {
  const client = await newcomer(db)
  const [, offered] = await talk(concierge, client, [
    'I need a fridge repair in Tyre',
    'Cool Care tomorrow at 9'
  ])
  t.equal(offered?.proposal?.service.id, catalogue.fridge?.id)

  const chooses = async (cancelPolicy: string | null) => {
    await db.update(cancelPolicies).set({ isAllowed: true }).where(eq(cancelPolicies.slug, 'strict'))
    await db.update(providers).set({ cancelPolicy })
  }
  await chooses('strict')
  t.teardown(async () => await chooses(null))

  const [again, booked] = await talk(concierge, client, ['yes', 'yes'], offered?.conversationId)
  t.equal(again?.booking, null)
  t.not(again?.proposal?.id, offered?.proposal?.id)
  t.not(again?.proposal?.cancelTerms, offered?.proposal?.cancelTerms)
  t.match(again?.reply, /100%/)

  t.match(await bookingRows(db), [
    { id: booked?.booking?.id, cancelPolicy: { freeHoursBefore: 72, keptPercent: 100 } }
  ])
})

t.test('a yes without an offer, and a second yes after it was carried out, do nothing', async (t) => {
  const client = await newcomer(db)
  const [nothing] = await talk(concierge, client, ['yes'])

  t.equal(nothing?.booking, null)

  await talk(concierge, client, [
    'I need a plumber in Tyre',
    'the first one tomorrow at 9',
    'yes',
    'yes',
    'اي'
  ])

  t.equal((await bookingRows(db)).length, 1)
})

t.test('a time that is not free is refused with its reason and the three nearest', async (t) => {
  const client = await newcomer(db)
  await talk(concierge, client, ['I need a fridge repair in Tyre', 'the first one tomorrow at 9', 'yes'])

  const [, refused, chosen] = await talk(concierge, client, [
    'I need a fridge repair in Tyre',
    'the first one tomorrow at 9',
    'the second'
  ])

  t.equal(refused?.proposal, null)
  t.match(refused?.reply, /booked then/)
  t.equal(refused?.reply.split('\n').filter((line) => /^\d\. /.test(line)).length, 3)
  t.ok(chosen?.proposal !== null, 'the second of the times is offered')
  t.equal((await bookingRows(db)).length, 1)
})

t.test('what is missing is asked for, one thing at a time', async (t) => {
  const client = await newcomer(db, { city: null })
  const [what, where, found] = await talk(concierge, client, [
    'I need someone tomorrow',
    'a plumber',
    'in Tyre'
  ])

  t.equal(what?.services.length, 0)
  t.match(where?.reply, /[Ww]h(ere|ich town)/)
  t.equal(found?.services.length, 3)
})

t.test('a booking is moved and cancelled only after it was said back and agreed to', async (t) => {
  const client = await newcomer(db)

  const [, , booked, moving, moved, cancelling, cancelled] = await talk(concierge, client, [
    'I need a plumber in Tyre',
    'the first one tomorrow at 9',
    'yes',
    'move it to Thursday at 11',
    'yes',
    'cancel my booking please',
    'yes'
  ])

  t.equal(moving?.proposal?.kind, 'reschedule')
  t.equal(moved?.booking?.id, booked?.booking?.id)
  t.equal(
    DateTime.fromISO(moved?.booking?.scheduledAt ?? '', { zone: ZONE }).toFormat('cccc HH:mm'),
    'Thursday 11:00'
  )
  t.equal(cancelling?.proposal?.kind, 'cancel')
  t.equal(cancelled?.booking?.status, 'cancelled')
})

t.test('"cancel it" later than right after the booking is a proposal', async (t) => {
  const client = await newcomer(db)

  const [, , , , asked] = await talk(concierge, client, [
    'I need a plumber in Tyre',
    'the first one tomorrow at 9',
    'yes',
    'thanks',
    'cancel it'
  ])

  t.equal(asked?.proposal?.kind, 'cancel')
  t.same(
    (await bookingRows(db)).map(({ status }) => status),
    ['pending']
  )
})

t.test('with several bookings it asks which one', async (t) => {
  const client = await newcomer(db)
  await talk(concierge, client, ['I need a plumber in Tyre', 'the first one tomorrow at 9', 'yes'])
  await talk(concierge, client, ['I need a fridge repair in Tyre', 'the first one tomorrow at 12', 'yes'])

  const [which, offered] = await talk(concierge, client, ['بدي الغي حجزي', 'التاني'])
  t.equal(which?.proposal, null)
  t.equal(offered?.proposal?.kind, 'cancel')
  t.equal(offered?.proposal?.scheduledAt, startIn(1, '12:00'))
})

t.test('no sentence is said twice in a dialogue', async (t) => {
  const client = await newcomer(db)

  const answers = await talk(concierge, client, [
    'hi',
    'hello',
    'I need a plumber in Tyre',
    'a fridge repair in Tyre',
    'the first one tomorrow at 9',
    'at 10 instead',
    'no',
    'the second',
    'no',
    'thanks',
    'thank you'
  ])

  const said = answers
    .flatMap(({ reply }) => [...new Set(sentences(reply))])
    .filter((sentence) => !sentence.startsWith('You can cancel'))
  t.same(
    said.filter((sentence, index) => said.indexOf(sentence) !== index),
    []
  )
})

t.test('a booking that was cancelled elsewhere is not cancelled again', async (t) => {
  const client = await newcomer(db)
  const [, , booked] = await talk(concierge, client, [
    'I need a plumber in Tyre',
    'the first one tomorrow at 9',
    'yes'
  ])

  await cancelBooking(market, client, { id: booked?.booking?.id ?? '' })

  const [answer] = await talk(concierge, client, ['cancel it'], booked?.conversationId)
  t.equal(answer?.booking, null)
  t.ok((answer?.reply ?? '').length > 0)
})
