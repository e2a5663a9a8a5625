import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { bookings } from '../../drizzle/schema/index.js'
import {
  addTimeOff,
  createBooking,
  proposeTime,
  rescheduleBooking,
  setBookingDetails
} from '../../src/bookings/index.js'
import { formatLocalTime } from '../../src/shared/format.js'
import { HOUR, hourAhead, rowOf } from '../bookings/market.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'
import { startMailServer } from '../support/smtp.js'

const database = await testDatabase(t)
const server = await startMailServer(t)
const ORIGIN = 'https://taskego.example.org'
const { app, db, market } = await testApp(t, { SMTP_URL: server.url, PUBLIC_URL: ORIGIN }, database)

/** A booking for which another time is proposed, and the link of the mail that tells it. */
async function proposed(values: Parameters<typeof makeUser>[1] = {}) {
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)
  const client = await makeUser(db, values)
  const { id } = await createBooking(market, actorOf(client), {
    serviceId: service.id,
    scheduledAt: hourAhead(48).toISOString()
  })
  await app.jobs.drain()

  const other = hourAhead(72)
  await proposeTime(market, actorOf(provider), { id, scheduledAt: other.toISOString() })
  await app.jobs.drain()

  const mail = server.received.findLast(({ envelope }) => envelope.to[0] === client.email)
  const link = /https:\/\/taskego\.example\.org(\/account\/proposed-time\?token=[\w.-]+)/.exec(
    mail?.text ?? ''
  )?.[1]

  return { id, other, provider, service, client, link: link ?? '' }
}

const answer = async (link: string, yes: 'yes' | 'no', language = 'en') =>
  await app.inject({
    method: 'POST',
    url: '/account/proposed-time',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': language },
    payload: `token=${link.split('token=')[1] ?? ''}&answer=${yes}`
  })

t.test('the link of the mail asks first, and its yes moves the booking once', async (t) => {
  const { id, other, link } = await proposed()
  const before = await rowOf(db, id)

  for (const [language, words] of Object.entries({ en: /instead of/, ar: /بدلاً من/ })) {
    const page = await app.inject({ url: link, headers: { 'accept-language': language } })
    t.match([page.statusCode, page.headers['cache-control']], [200, 'no-store'])
    t.match(page.body, words)
    t.match(page.body, /value="yes".*value="no"/)
  }
  t.same(await rowOf(db, id), before, 'to open it changes nothing')

  const done = await answer(link, 'yes')
  t.match([done.statusCode, done.body], [200, /role="status"/])
  t.match(await rowOf(db, id), { status: 'accepted', scheduledAt: other })

  const after = await rowOf(db, id)
  const again = await answer(link, 'yes', 'ar')
  t.match([again.statusCode, again.body], [200, /role="status">تم: أصبح موعد/])
  const reloaded = await app.inject({ url: link })
  t.match([reloaded.statusCode, reloaded.body], [200, /role="status">Done: /])

  const no = await answer(link, 'no')
  t.match([no.statusCode, no.body], [400, /not proposed any more/], 'a no comes too late')
  t.same(await rowOf(db, id), after, 'none of them changes anything')
})

t.test(
  'without a language of the browser the page is in the client’s own, also when it refuses',
  async (t) => {
    for (const [language, open, refused] of [
      ['ar', /بدلاً من/, /lang="ar"/],
      ['en', /instead of/, /lang="en"/]
    ] as const) {
      const { id, link } = await proposed({ language })
      const page = await app.inject({ url: link })
      t.match([page.headers['content-language'], page.body], [language, open])

      await db.update(bookings).set({ status: 'cancelled' }).where(eq(bookings.id, id))
      const closed = await app.inject({ url: link })
      t.match([closed.statusCode, closed.headers['content-language'], closed.body], [400, language, refused])
    }
  }
)

t.test('the page says until when cancelling is free after the yes, as the booking has it', async (t) => {
  const { id, other, link } = await proposed()
  const cancelPolicy = { freeHoursBefore: 10, graceMinutes: 0, keptPercent: 30 }
  await db.update(bookings).set({ cancelPolicy }).where(eq(bookings.id, id))
  const until = new Date(other.getTime() - 10 * HOUR)

  const told = {
    en: `you can cancel free of charge until ${formatLocalTime(until, 'Asia/Beirut', 'en')}; after that 30%`,
    ar: `الإلغاء مجاني حتى ${formatLocalTime(until, 'Asia/Beirut', 'ar')}، وبعد ذلك يُحسم 30%`
  }
  for (const [language, words] of Object.entries(told)) {
    const page = await app.inject({ url: link, headers: { 'accept-language': language } })
    t.ok(page.body.includes(words), page.body)
  }

  t.ok((await answer(link, 'yes')).body.includes(told.en))
  t.same((await rowOf(db, id)).freeUntil, until, 'and that is what then holds')

  const late = await proposed()
  const values = { movedLate: true, freeUntil: hourAhead(-1), cancelPolicy }
  await db.update(bookings).set(values).where(eq(bookings.id, late.id))
  t.match((await app.inject({ url: late.link })).body, /cancelling is not free of charge any more: 30%/)
  const no = await answer(late.link, 'no')
  t.notMatch(no.body, /cancel/, 'nothing changes by a no')
})

t.test('the page tells times in the zone that its reader chose, and names it', async (t) => {
  const { other, link } = await proposed({ preferences: { timezone: 'America/New_York' } })
  const [there, here] = ['America/New_York', 'Asia/Beirut'].map((zone) => formatLocalTime(other, zone, 'en'))

  const page = await app.inject({ url: link })
  t.ok(page.body.includes(`${there} (America/New_York) instead of`), page.body)
  t.equal(page.body.match(/\(America\/New_York\)/g)?.length, 3, 'each of its three times')

  const same = await proposed()
  const plain = await app.inject({ url: same.link })
  t.ok(plain.body.includes(`${here} instead of`), 'whoever chose none is told the time there')
  t.notMatch(plain.body, /New_York|Asia\/Beirut/)
})

t.test(
  'the link still answers after the client has added to the booking, and shows what was agreed',
  async (t) => {
    const { id, other, client, link } = await proposed()
    await setBookingDetails(market, actorOf(client), { id, notes: 'The gate is open' })
    t.match((await answer(link, 'yes')).statusCode, 200)
    t.match(await rowOf(db, id), { status: 'accepted', scheduledAt: other })

    await setBookingDetails(market, actorOf(client), { id, notes: 'Ring twice' })
    t.match((await answer(link, 'yes')).body, /role="status">Done: /)
  }
)

t.test('once an agreed time has changed again, its link is over', async (t) => {
  const { id, client, link } = await proposed()
  await answer(link, 'yes')
  await rescheduleBooking(market, actorOf(client), { id, scheduledAt: hourAhead(96).toISOString() })
  const before = await rowOf(db, id)

  t.equal((await app.inject({ url: link })).statusCode, 400)
  t.equal((await answer(link, 'yes')).statusCode, 400)
  t.same(await rowOf(db, id), before)
})

t.test('its no leaves the booking, and a changed or an older link does nothing', async (t) => {
  const [first, second] = [await proposed(), await proposed()]
  const before = await rowOf(db, first.id)
  const older = second.link

  const wrong = [
    first.link.slice(0, -2),
    first.link.replace(first.id, second.id),
    '/account/proposed-time?token=a-token-that-nobody-has'
  ]
  for (const link of wrong) t.equal((await answer(link, 'yes')).statusCode, 400, link)
  t.same(await rowOf(db, first.id), before)

  await proposeTime(market, actorOf(second.provider), {
    id: second.id,
    scheduledAt: hourAhead(90).toISOString()
  })
  t.equal((await answer(older, 'yes')).statusCode, 400, 'it answers the time that it told, and no other')

  t.equal((await answer(first.link, 'no')).statusCode, 200)
  const after = await rowOf(db, first.id)
  t.match(after?.proposedTime?.declinedAt, String)
  t.same({ ...after, proposedTime: before?.proposedTime }, before)
})

t.test('a yes to a time that was closed meanwhile says so, and still lets the client say no', async (t) => {
  const { id, other, provider, link } = await proposed()
  const end = new Date(other.getTime() + 3_600_000)
  await addTimeOff(market, actorOf(provider), { from: other.toISOString(), to: end.toISOString() })
  const before = await rowOf(db, id)

  for (const [language, words] of Object.entries({
    en: 'This time is no longer free. Your booking is unchanged.',
    ar: 'لم يعد هذا الموعد متاحاً. حجزك باقٍ كما هو.'
  })) {
    const refused = await answer(link, 'yes', language)
    t.equal(refused.statusCode, 400)
    t.ok(refused.body.includes(`<p role="alert">${words}</p>`), refused.body)
    t.match(refused.body, /value="no"/)
    t.notMatch(refused.body, /value="yes"/)
  }
  t.same(await rowOf(db, id), before)

  t.equal((await answer(link, 'no')).statusCode, 200)
  const after = await rowOf(db, id)
  t.match(after?.proposedTime?.declinedAt, String)
  t.same({ ...after, proposedTime: before?.proposedTime }, before)
})

t.test('an address that nobody has proven gets no link that answers for the client', async (t) => {
  const { link } = await proposed({ isVerified: false })
  t.equal(link, '')
})
