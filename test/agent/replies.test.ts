import { DateTime } from 'luxon'
import { resolveDateTime } from '../../agent/language/dates/index.js'
import { repliesIn } from '../../agent/replies/index.js'
import { sayLocalTime } from '../../src/shared/format.js'
import t from '../support/tap.js'
import { bookingRows, conciergeOf, sampleMarket, newcomer, startIn, talk, ZONE } from './market.js'

const abroad = [
  'plumber in Dubai tomorrow at 10',
  'plumber in SFO tomorrow at 10',
  'I want to book a plumber in Paris tomorrow at 10 now',
  'بدي سباك بدبي بكرا',
  'محتاج كهربائي في القاهرة',
  'badde sabbak bi dubai',
  'do you work in Cairo?'
]

t.test('nobody at home is offered for a job in another country, and nothing is booked', async (t) => {
  const { db, market } = await sampleMarket(t)
  const client = await newcomer(db, { city: 'tyre' })
  const concierge = conciergeOf(market)

  for (const text of abroad) {
    const [reply] = await talk(concierge, client, [text])
    t.same(reply?.services, [], text)
    t.match(reply?.reply, /Lebanon|لبنان/, text)
  }
  t.same(await bookingRows(db), [])
})

t.test('what is far away is offered with its distance, and "book now" does not take it', async (t) => {
  const { db, market } = await sampleMarket(t)
  const client = await newcomer(db, { city: 'tripoli' })
  const concierge = conciergeOf(market)

  const [english] = await talk(concierge, client, ['I need an electrician'])
  t.match(english?.reply, /nobody for electrical near Tripoli: the nearest is 1\d\d(?:\.\d)? km away/)
  const [arabic] = await talk(concierge, client, ['بدي كهربجي'])
  t.match(arabic?.reply, /ما في حدا للكهرباء قريب من طرابلس: الأقرب عبعد 1\d\d(?:\.\d)? كم/)

  await talk(concierge, client, ['I want to book an electrician tomorrow at 11 now'])
  t.same(await bookingRows(db), [])
})

t.test('what is near is not mixed with what is far away', async (t) => {
  const { db, market } = await sampleMarket(t)
  const client = await newcomer(db, { city: 'beirut' })

  const [reply] = await talk(conciergeOf(market), client, ['I need a plumber'])
  t.ok(reply?.services.every(({ city }) => city === 'beirut'))
})

t.test('a time that was said is not asked for again', async (t) => {
  const { db, market } = await sampleMarket(t)
  const client = await newcomer(db, { city: 'tyre' })
  const concierge = conciergeOf(market)
  const day = startIn(3, '10:00').slice(0, 10)

  const [timed] = await talk(concierge, client, [`plumber on ${day} at 10:00`])
  t.notMatch(timed?.reply, /when|what time/)
  const [dated] = await talk(concierge, client, [`plumber on ${day}`])
  t.match(dated?.reply, /at what time\?/)
  const [open] = await talk(concierge, client, ['I need a plumber'])
  t.match(open?.reply, /and when\?/)
})

t.test('the same list is not shown twice', async (t) => {
  const { db, market } = await sampleMarket(t)
  const client = await newcomer(db, { city: 'tyre' })

  const [first, second] = await talk(conciergeOf(market), client, ['I need a plumber', 'plumber'])
  t.match(first?.reply, '\n2. ')
  t.notMatch(second?.reply, '\n2. ')
  t.match(second?.reply, /[Ww]hich/)
})

t.test('no sentence is built on the title of a listing', async (t) => {
  const service = { title_en: 'Rattling? We silence it', title_ar: 'عم يطقطق؟ منسكّتو' }
  const booking = {
    id: 'b',
    serviceId: 's',
    status: 'pending',
    service,
    provider: { id: 'p', name: 'Cool Care', name_ar: 'كول كير' },
    scheduledAt: '2026-11-27T08:00:00.000Z',
    timezone: ZONE,
    price: 2500,
    currency: 'USD',
    freeUntil: '2026-11-26T08:00:00.000Z'
  }
  const now = new Date('2026-11-23T08:00:00Z')

  for (const change of ['booked', 'rescheduled', 'cancelled'] as const) {
    for (const text of repliesIn('en').done(change, booking, now)) {
      t.notMatch(text, /it with|[^“]Rattling/, text)
    }
    for (const text of repliesIn('lebanese').done(change, booking, now)) {
      t.notMatch(text, /منسكّتو مع|[^«]عم يطقطق/, text)
    }
  }
})

t.test('numbers of bookings, hours and days have their Arabic forms', async (t) => {
  const { answer, cancelTerms } = repliesIn('lebanese')
  const terms = {
    currency: 'USD',
    cancelPolicy: { freeHoursBefore: 2, graceMinutes: 5, keptPercent: 50 },
    noticeMinutes: 60,
    horizonDays: 60,
    autoEndHours: 24,
    reviewDays: 7,
    marketplace: 'Taskego',
    country: 'Lebanon',
    jobPhotos: 5,
    languages: 'both' as const,
    hasReviews: true,
    hasJobPhotos: true,
    hasSupport: true,
    towns: [],
    categories: []
  }

  t.match(cancelTerms(terms)[0], /ساعتين قبل الموعد.*5 دقايق/)
  const tiers = [{ hoursBefore: 12, keptPercent: 25 }]
  const tiered = { ...terms, cancelPolicy: { freeHoursBefore: 48, graceMinutes: 5, keptPercent: 50, tiers } }
  t.match(cancelTerms(tiered)[0], 'بعدها بينحسم 25% من السعر لغاية 12 ساعة قبل الموعد، وبعدها 50%.')
  t.match(repliesIn('standard').cancelTerms(tiered)[0], 'يُحسم 25% من السعر حتى 12 ساعة قبل الموعد، ثم 50%.')
  t.match(
    repliesIn('en').cancelTerms(tiered)[0],
    'later 25% of the price is kept until 12 hours before, then 50%.'
  )
  t.match(answer('reviewing', terms, null)[0], '7 أيام')
  t.match(answer('hours', terms, null)[0], '60 يوم')
})

t.test('each time that the concierge says is read back as the same day and time', async (t) => {
  const now = DateTime.fromISO('2026-11-23T08:00', { zone: ZONE })
  const day = DateTime.fromISO('2026-11-26', { zone: ZONE })

  for (let minutes = 0; minutes < 24 * 60; minutes += 15) {
    const at = day.plus({ minutes })
    const time = at.toFormat('HH:mm')

    for (const voice of ['en', 'lebanese', 'standard'] as const) {
      const clock = { timezone: ZONE, now: now.toJSDate() }
      const button = sayLocalTime(at.toJSDate(), ZONE, voice)
      const inSentence = repliesIn(voice).day({ date: '2026-11-26', time }, clock)

      for (const said of [button, inSentence]) {
        const read = resolveDateTime(said, { now: now.toFormat("yyyy-MM-dd'T'HH:mm:ss") })
        t.strictSame([read.date, read.time], ['2026-11-26', time], said)
      }
    }
  }
})
