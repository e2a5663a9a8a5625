import { DateTime } from 'luxon'
import t from '../support/tap.js'
import { bookings } from '../../drizzle/schema/index.js'
import { understand } from '../../agent/dialogue/understanding.js'
import { keepsHour } from '../../agent/language/dates/index.js'
import { createBooking } from '../../src/bookings/index.js'
import type { UserActor } from '../../src/shared/actor.js'
import { conciergeOf, newcomer, sampleMarket, talk, ZONE } from './market.js'

/** Wednesday 2 December 2026, 9:40 in Beirut. */
const AT = new Date('2026-12-02T07:40:00Z')

const { db, market: real, services } = await sampleMarket(t)
const market = { ...real, now: () => AT }
const concierge = conciergeOf(market)

/** A plumber is booked on Thursday the tenth at eleven. */
const booked = '2026-12-10T09:00:00.000Z'

async function clientWithPlumber(): Promise<UserActor> {
  const client = await newcomer(db)
  await createBooking(market, client, { serviceId: services['plumber']?.id ?? '', scheduledAt: booked })
  return client
}

async function startOfPlumber(): Promise<string | undefined> {
  const [row] = await db.select().from(bookings)
  return row && DateTime.fromJSDate(row.scheduledAt, { zone: ZONE }).toFormat('dd HH:mm')
}

const sameHour = [
  'move the plumber to tuesday 8, keep the time',
  'move the plumber to tuesday 8 and leave the hour as it is',
  "can the plumber come on tuesday 8 instead? don't change the time",
  'plumber to tuesday 8, time stays',
  'بدي قدّم السباك للتلاتا ٨، عنفس الساعة',
  'بدي قدّم السباك للتلاتا ٨ وبنفس الوقت',
  'قدّملي السباك للتلاتا ٨، خلّي الوقت متل ما هو',
  'قدّملي السباك للتلاتا ٨ بلا ما تغيّر الساعة',
  'ابي اقدم موعد السباك للثلاثاء ٨ وعلى نفس الوقت',
  'عايز أقدم ميعاد السباك للتلات ٨، والمعاد زي ما هو',
  'أرجو تقديم موعد السباك إلى الثلاثاء 8 مع إبقاء الساعة نفسها',
  'badde 2addem l sabbak lal talata 8, 3anafs l se3a',
  'badde 2addem l sabbak lal talata 8, w l wa2et metel ma houwe',
  'بدي قدم le plombier لـ mardi 8, à la même heure'
]

t.test('where the hour stays, the number behind a weekday is its date', async (t) => {
  for (const said of sameHour) {
    const client = await clientWithPlumber()
    await talk(concierge, client, [said, 'yes'])
    t.equal(await startOfPlumber(), '08 11:00', said)
  }
})

const putOff = [
  'postpone the plumber to friday',
  'can you delay the plumber until friday, same time?',
  'فينا نأجّل السباك للجمعة بنفس الساعة؟',
  'أبي أأجل السباك ليوم الجمعة نفس الوقت',
  'عايز أأجل السباك ليوم الجمعة نفس المعاد',
  'أرجو تأجيل موعد السباك إلى يوم الجمعة في الساعة نفسها',
  'badde 2ajjel l sabbak lal jem3a, nafs l se3a'
]

t.test('what is put off to a weekday is put behind its own day, though a nearer one exists', async (t) => {
  for (const said of putOff) {
    const client = await clientWithPlumber()
    await talk(concierge, client, [said, 'yes'])
    t.equal(await startOfPlumber(), '11 11:00', said)
  }
})

const eitherWay = [
  'move the plumber to tuesday 8',
  'بدي قدّم السباك للتلاتا ٨',
  'ابي اقدم السباك للثلاثاء ٨',
  'قدّملي السباك للتلات ٨',
  'أرجو تقديم موعد السباك إلى الثلاثاء 8',
  'badde 2addem l sabbak lal talata 8'
]

t.test('a number that may be the date or the hour is asked about, and moves nothing before', async (t) => {
  for (const said of eitherWay) {
    const client = await clientWithPlumber()
    const [asked] = await talk(concierge, client, [said])
    t.equal(asked?.proposal, null, said)

    const [offered] = await talk(concierge, client, ['same time'], asked?.conversationId)
    t.equal(offered?.proposal?.kind, 'reschedule', `${said}: the answer leads to an offer`)
    await talk(concierge, client, ['yes'], asked?.conversationId)
    t.equal(await startOfPlumber(), '08 11:00', said)
  }
})

t.test('an hour answers that question, and a yes does not', async (t) => {
  const client = await clientWithPlumber()
  const [asked, , offered] = await talk(concierge, client, [eitherWay[0] ?? '', 'yes', 'at 8'])
  t.equal(await startOfPlumber(), '10 11:00', 'nothing is moved by the yes')
  t.equal(offered?.proposal?.kind, 'reschedule')

  await talk(concierge, client, ['yes'], asked?.conversationId)
  t.equal(await startOfPlumber(), '08 08:00')
})

t.test('what can be read in one way only is offered at once', async (t) => {
  const moves: Array<[said: string, start: string]> = [
    ['move the plumber to tuesday at 8', '08 08:00'],
    ['بدي قدّم السباك للتلاتا عال ٨', '08 08:00'],
    ['move the plumber to tuesday 9', '08 09:00'],
    ['move the plumber from thursday 10 to tuesday 8', '08 11:00']
  ]

  for (const [said, start] of moves) {
    const client = await clientWithPlumber()
    await talk(concierge, client, [said, 'yes'])
    t.equal(await startOfPlumber(), start, said)
  }
})

t.test('an order to book at once with such a number is no certain start', (t) => {
  const read = (text: string) =>
    understand(text, { at: AT, timezone: ZONE, currency: 'USD', previous: 'en' }).when.uncertain

  t.equal(read('book a plumber in Tyre on tuesday 8 now'), true)
  t.equal(read('book a plumber in Tyre on tuesday at 8 now'), undefined)
  t.end()
})

t.test('a new hour is not the same hour', (t) => {
  for (const text of [
    'keep the time at 8',
    'خلي الوقت ٨',
    'change the time',
    'الساعة ٨',
    'the same plumber'
  ]) {
    t.equal(keepsHour(text), false, text)
  }
  t.end()
})
