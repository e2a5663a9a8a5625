import { DateTime } from 'luxon'
import t from '../support/tap.js'
import { bookingRows, conciergeOf, sampleMarket, newcomer, startIn, talk, ZONE } from './market.js'

const { db, market } = await sampleMarket(t)
const concierge = conciergeOf(market)

async function offered(...messages: string[]) {
  const client = await newcomer(db, { city: 'tyre' })
  const replies = await talk(concierge, client, messages)
  t.same(await bookingRows(db), [], `${messages.at(-1)}: nothing is booked without a yes`)
  return { replies, last: replies.at(-1) }
}

const hourOf = (at: string | undefined) =>
  at === undefined ? null : DateTime.fromISO(at, { zone: ZONE }).toFormat('HH:mm')

t.test('a short answer to a list chooses from it', async (t) => {
  for (const [answer, place] of [
    ['1st', 0],
    ['the middle one', 1],
    ['2', 1],
    ['third one', 2],
    ['the cheap one please', 0],
    ['$26', 1],
    ['you choose', 0],
    ['whichever', 0],
    ['الوسطاني', 1],
    ['انت اختار', 0],
    ['اللي بالأول', 0],
    ['l oula', 0],
    ['la première', 0],
    ["n'importe", 0],
    ['ayya wa7ad', 0]
  ] as const) {
    const { replies, last } = await offered('a plumber in Tyre', answer)
    const shown = replies[0]?.services ?? []
    const meant = shown[place]?.provider.businessName ?? ''

    t.equal(last?.intent, 'select', answer)
    t.ok(
      last?.reply.includes(meant) || last?.reply.includes(shown[place]?.provider.businessName_ar ?? ''),
      answer
    )
  }
})

t.test('"best" alone means the best rating of those that were shown', async (t) => {
  for (const answer of ['best', 'the best please', 'الأفضل', 'أحسن واحد', 'l a7san', 'le meilleur']) {
    const { replies, last } = await offered('a plumber in Tyre', answer)
    const shown = replies[0]?.services ?? []
    const highest = Math.max(...shown.map(({ provider }) => provider.ratings ?? 0))
    const [best] = shown.filter(({ provider }) => provider.ratings === highest)
    const { businessName = '', businessName_ar: inArabic } = best?.provider ?? {}

    t.equal(last?.intent, 'select', answer)
    t.ok(
      last?.reply.includes(businessName) === true || last?.reply.includes(inArabic ?? businessName),
      answer
    )
  }
})

t.test('a number after "when?" is one of the listed times, or an hour', async (t) => {
  for (const [answer, hour] of [
    ['12', '12:00'],
    ['9', '09:00'],
    ['nine', '09:00'],
    ['تسعة', '09:00'],
    ['at 11 please', '11:00'],
    ['at 3', '15:00'],
    ['عال 3', '15:00']
  ] as const) {
    const { last } = await offered('a plumber in Tyre tomorrow', 'the first one', answer)
    t.equal(hourOf(last?.proposal?.scheduledAt), hour, answer)
  }
})

t.test('as soon as possible is the first free start, as an offer', async (t) => {
  for (const answer of [
    'as soon as possible',
    'asap please',
    'now',
    'any time is fine',
    'whenever you can',
    'fast please',
    'بأسرع وقت',
    'في أقرب وقت ممكن',
    'هلق',
    'أي وقت',
    'halla2',
    'bi asra3 wa2et',
    'le plus tôt possible'
  ]) {
    const { last } = await offered('a plumber in Tyre', 'the first one', answer)
    t.equal(last?.proposal?.kind, 'book', answer)
  }

  const { last } = await offered('I need a plumber in Tyre as soon as possible', 'the first one')
  t.equal(last?.proposal?.kind, 'book', 'said before the choice')
})

t.test('as soon as possible late in the evening is the first start of the next day', async (t) => {
  const evening = new Date(startIn(1, '22:50'))
  const late = conciergeOf({ ...market, now: () => evening })

  for (const message of ['I need a plumber in Tyre as soon as possible', 'بدي سباك بصور بأسرع وقت']) {
    const replies = await talk(late, await newcomer(db, { city: 'tyre' }), [message, '1'])
    t.equal(replies.at(-1)?.proposal?.scheduledAt, startIn(2, '00:00'), message)
  }

  const asked = await talk(late, await newcomer(db, { city: 'tyre' }), [
    'I need a plumber in Tyre today as soon as possible',
    'the first one'
  ])
  t.equal(asked.at(-1)?.proposal, null, 'not when the day was said')
})

t.test('the number of one of the list in words chooses it, and keeps the time that was said', async (t) => {
  for (const answer of ['واحد', 'one', 'wa7ad', '1', 'ok first', 'خلص الأول', 'yalla l awal']) {
    const { last } = await offered('a plumber in Tyre tomorrow at 16:00', answer)
    t.equal(hourOf(last?.proposal?.scheduledAt), '16:00', answer)
    t.equal(last?.proposal?.provider.businessName, 'Abu Ali Plumbing', answer)
  }

  for (const answer of ['two', 'اتنين', 'tnen']) {
    const { last } = await offered('a plumber in Tyre tomorrow at 16:00', answer)
    t.equal(hourOf(last?.proposal?.scheduledAt), '16:00', answer)
    t.equal(last?.proposal?.provider.businessName, 'Hallal Sanitary', answer)
  }

  const { last } = await offered('an electrician in Tyre tomorrow at 16:00', 'واحد')
  t.equal(hourOf(last?.proposal?.scheduledAt), '16:00', 'of a list of one')
})
