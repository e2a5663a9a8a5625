import { eq } from 'drizzle-orm'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import t from '../support/tap.js'
import { jobQueue } from '../../drizzle/job-queue.js'
import { bookings, notifications, users } from '../../drizzle/schema/index.js'
import {
  cancelBooking,
  createBooking,
  rescheduleBooking,
  setBookingStatus,
  sweepReminders
} from '../../src/bookings/index.js'
import { hourAhead } from '../bookings/market.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'
import { startMailServer, type Received } from '../support/smtp.js'

function calendarIn(mail: Received): string {
  const part = mail.attachments.find(({ mimeType }) => /calendar|ics/.test(mimeType))
  return part === undefined
    ? ''
    : Buffer.from(part.content as ArrayBuffer)
        .toString('utf8')
        .replace(/\r?\n /g, '')
        .replaceAll('\r\n', '\n')
}

const database = await testDatabase(t)

t.test(
  'a booking is told to both by mail, each in their own language, with one appointment that follows ' +
    'every change',
  async (t) => {
    const server = await startMailServer(t)
    const { app, db, market } = await testApp(
      t,
      { SMTP_URL: server.url, PUBLIC_URL: 'https://taskego.example.org' },
      database,
      // That several are joined has a test of its own.
      { noticeJoinMinutes: 0 }
    )

    const client = await makeUser(db, { name: 'Maya Khoury', language: 'en' })
    const provider = await makeProvider(
      db,
      { businessName: 'Sour Plumbing', businessName_ar: 'سباكة صور' },
      { name: 'رامي', language: 'ar' }
    )

    const service = await makeService(db, provider.id)

    const taken = async () => {
      server.received.length = 0
      await app.jobs.drain()

      return {
        toClient: server.received.filter((mail) => mail.envelope.to[0] === client.email),
        toProvider: server.received.filter((mail) => mail.envelope.to[0] === provider.email)
      }
    }

    const booking = await createBooking(market, actorOf(client), {
      serviceId: service.id,
      scheduledAt: hourAhead(72).toISOString(),
      address: { line: 'Sea Road 4; 2nd, left', city: 'tyre' }
    })

    const created = await taken()
    t.equal(created.toClient.length + created.toProvider.length, 2)

    const [first, request] = [created.toClient[0], created.toProvider[0]]
    if (first === undefined || request === undefined) return t.fail('two mails')

    t.equal(first.subject, 'Your booking request')
    t.equal(request.subject, 'طلب حجز جديد')
    t.match(request.html, /<html lang="ar" dir="rtl">/)
    t.match(first.html, /<html lang="en" dir="ltr">/)
    t.match(first.text, /Leak repair[\s\S]*\(Asia\/Beirut\)[\s\S]*\$45/)
    t.match(request.text, /تصليح تسريب/)
    t.equal(first.from?.address, 'no-reply@taskego.example.org')
    t.match(
      calendarIn(first),
      new RegExp(`UID:booking-${booking.id}@taskego\\.example\\.org\nSEQUENCE:0\nSTATUS:TENTATIVE`)
    )
    t.match(calendarIn(first), /LOCATION:Sea Road 4\\; 2nd\\, left\\, tyre/)
    t.notMatch(calendarIn(request), /LOCATION/, 'the provider does not know the address yet')

    await setBookingStatus(market, actorOf(provider), { id: booking.id, status: 'accepted' })

    const accepted = await taken()
    t.match(
      [accepted.toClient[0]?.subject, accepted.toProvider[0]?.subject],
      ['Your booking is confirmed', 'تم قبول الحجز']
    )

    for (const mail of [...accepted.toClient, ...accepted.toProvider]) {
      t.match(
        calendarIn(mail),
        new RegExp(`UID:booking-${booking.id}@taskego\\.example\\.org\nSEQUENCE:1\nSTATUS:CONFIRMED`)
      )
      t.match(calendarIn(mail), /LOCATION/)
      t.notOk(mail.raw.split('\r\n').some((line) => Buffer.byteLength(line) > 998))
    }

    const moved = await rescheduleBooking(market, actorOf(client), {
      id: booking.id,
      scheduledAt: hourAhead(96).toISOString()
    })
    const afterMove = await taken()

    t.match(calendarIn(afterMove.toClient[0] as Received), /SEQUENCE:2\nSTATUS:TENTATIVE/)
    t.match(
      calendarIn(afterMove.toProvider[0] as Received),
      new RegExp(`DTSTART:${moved.scheduledAt.replace(/[-:]|\.\d{3}/g, '')}`)
    )

    await cancelBooking(market, actorOf(client), { id: booking.id })

    const cancelled = await taken()
    t.match(
      [cancelled.toClient[0]?.subject, cancelled.toProvider[0]?.subject],
      ['You have cancelled a booking', 'تم إلغاء حجز']
    )
    t.match(
      calendarIn(cancelled.toProvider[0] as Received),
      /METHOD:CANCEL[\s\S]*SEQUENCE:3\nSTATUS:CANCELLED/
    )
    t.same(await taken(), { toClient: [], toProvider: [] }, 'nothing twice')
  }
)

t.test('a name or an address with line breaks adds no header and no recipient', async (t) => {
  const server = await startMailServer(t)
  const { app, db, market } = await testApp(t, { SMTP_URL: server.url }, database)
  const client = await makeUser(db, { name: 'Maya\r\nBcc: thief@example.org\r\n\r\n<b>' })
  const provider = await makeProvider(db, { businessName: 'Pipes\r\nX-Evil: 1' })
  const service = await makeService(db, provider.id, { title_en: 'Leak\r\nBcc: thief@example.org' })

  await createBooking(market, actorOf(client), {
    serviceId: service.id,
    scheduledAt: hourAhead(48).toISOString()
  })
  await app.jobs.drain()
  t.equal(server.received.length, 2)

  for (const mail of server.received) {
    t.equal(mail.envelope.to.length, 1)
    t.notMatch(
      mail.headers.map(({ key }) => key),
      ['bcc']
    )
    t.notOk(mail.headers.some(({ key }) => key === 'bcc' || key === 'x-evil'))
    t.notMatch(mail.html, /<b>/)
  }
})

t.test(
  'a mail server that is down, refuses or never answers holds up no booking, and nothing is lost',
  async (t) => {
    const server = await startMailServer(t)
    server.refuseWith = '451 try again later'

    const { app, db, as } = await testApp(t, { SMTP_URL: server.url })
    const client = await makeUser(db)
    const service = await makeService(db, (await makeProvider(db)).id)
    const booked = await app.inject({
      method: 'POST',
      url: '/api/bookings/create',
      headers: as(client),
      payload: { serviceId: service.id, scheduledAt: hourAhead(48).toISOString() }
    })

    t.equal(booked.statusCode, 201)
    await app.jobs.drain()
    t.equal(server.received.length, 0)
    t.match(
      (await db.select().from(jobQueue)).map(({ state }) => state),
      ['retry', 'retry']
    )
    server.refuseWith = null
    await db.update(jobQueue).set({ startAfter: new Date(Date.now() - 1000) })
    await app.jobs.drain()
    t.equal(server.received.length, 2)
    t.equal(new Set(server.received.map(({ messageId }) => messageId)).size, 2)
  }
)

t.test(
  'without a mail server each mail is an .eml file, and an SMS a text file, for its owner alone',
  async (t) => {
    const { app, db, market, env } = await testApp(t, {}, database)
    const client = await makeUser(db, {
      phone: '+9613123456',
      phoneVerifiedAt: new Date(),
      preferences: { bookings: { sms: true } }
    })

    const provider = await makeProvider(db)
    const service = await makeService(db, provider.id)
    const booking = await createBooking(market, actorOf(client), {
      serviceId: service.id,
      scheduledAt: hourAhead(48).toISOString()
    })

    await setBookingStatus(market, actorOf(provider), { id: booking.id, status: 'accepted' })
    await app.jobs.drain()

    const files = readdirSync(join(env.DATA_DIR, 'outbox'))
    t.equal(files.filter((name) => name.endsWith('.eml')).length, 4)

    const texts = files.filter((name) => name.endsWith('.sms.txt'))
    t.equal(texts.length, 1)
    t.match(
      readFileSync(join(env.DATA_DIR, 'outbox', texts[0] ?? ''), 'utf8'),
      /^To: \+9613123456\n\n.*accepted your booking/
    )

    const mail = await PostalMime.parse(
      readFileSync(join(env.DATA_DIR, 'outbox', files.find((name) => name.endsWith('.eml')) ?? ''))
    )
    t.match(mail, { subject: String, messageId: /^<[0-9a-f-]{36}@127\.0\.0\.1>$/ })
  }
)

t.test(
  'people receive what they chose, in their zone; what concerns their safety comes in any case',
  async (t) => {
    const server = await startMailServer(t)
    const { app, db, market } = await testApp(t, { SMTP_URL: server.url }, database)
    const quiet = await makeUser(db, { preferences: { bookings: { email: false } } })
    const far = await makeUser(db, { preferences: { timezone: 'America/New_York' } })
    const provider = await makeProvider(db, {}, { preferences: { bookings: { email: false } } })

    const service = await makeService(db, provider.id)
    await createBooking(market, actorOf(quiet), {
      serviceId: service.id,
      scheduledAt: hourAhead(48).toISOString()
    })

    const moved = await createBooking(market, actorOf(far), {
      serviceId: service.id,
      scheduledAt: hourAhead(72).toISOString()
    })

    await app.jobs.drain()
    t.same(
      server.received.map((mail) => mail.envelope.to[0]),
      [far.email]
    )
    t.match(server.received[0]?.text, /\(America\/New_York\)/)
    await setBookingStatus(market, actorOf(provider), { id: moved.id, status: 'accepted' })
    await app.jobs.drain()

    const text = server.received.at(-1)?.text ?? ''
    const hours = [...text.matchAll(/\d\d:\d\d/g)].map(([hour]) => hour)

    t.ok(
      hours.length >= 2 && new Set(hours).size === 1,
      `sentence and box tell one time: ${hours.join(', ')}`
    )
  }
)

t.test(
  'both sides are reminded a day and two hours before, once, and anew after a move; not of what they ' +
    'have just heard',
  async (t) => {
    const { db, market } = await testApp(t, {}, database)
    const client = await makeUser(db)
    const provider = await makeProvider(db)
    const service = await makeService(db, provider.id)
    const start = hourAhead(100)

    const before = (hours: number) => new Date(start.getTime() - hours * 3_600_000)
    const booking = await makeBooking(db, service, client.id, { status: 'accepted', scheduledAt: start })
    const reminders = async () =>
      (await db.select().from(notifications).where(eq(notifications.type, 'booking_reminder'))).length

    t.equal(await sweepReminders(market, before(25)), 0)
    t.equal(await sweepReminders(market, before(24)), 1)
    t.equal(await sweepReminders(market, before(23)), 0, 'once')
    t.equal(await reminders(), 2)
    t.equal(await sweepReminders(market, before(1.5)), 1)
    t.equal(await reminders(), 4)

    await db
      .update(bookings)
      .set({
        scheduledAt: new Date(start.getTime() + 72 * 3_600_000),
        endsAt: new Date(start.getTime() + 73 * 3_600_000)
      })
      .where(eq(bookings.id, booking.id))

    t.equal(await sweepReminders(market, new Date(start.getTime() + 49 * 3_600_000)), 1, 'anew after a move')
    await makeBooking(db, service, client.id, { status: 'accepted', scheduledAt: hourAhead(12) })
    t.equal(await sweepReminders(market), 0, 'it was accepted only now')

    const sooner = await makeBooking(db, service, client.id, {
      status: 'accepted',
      scheduledAt: hourAhead(200)
    })

    t.equal(
      await sweepReminders(market, new Date(sooner.scheduledAt.getTime() - 3_600_000)),
      1,
      'of two that are due, the later one'
    )
  }
)

t.test('nobody who has gone is written to', async (t) => {
  const server = await startMailServer(t)
  const { app, db, market } = await testApp(t, { SMTP_URL: server.url })
  const client = await makeUser(db)
  const service = await makeService(
    db,
    (await makeProvider(db, {}, { preferences: { bookings: { email: false } } })).id
  )

  await createBooking(market, actorOf(client), {
    serviceId: service.id,
    scheduledAt: hourAhead(48).toISOString()
  })
  await db.update(users).set({ deactivatedAt: new Date() }).where(eq(users.id, client.id))
  await app.jobs.drain()
  t.same(server.received, [])
})
