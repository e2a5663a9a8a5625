import { eq, sql } from 'drizzle-orm'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from '../support/tap.js'
import { jobQueue } from '../../drizzle/job-queue.js'
import { noticeDeliveries, notifications } from '../../drizzle/schema/index.js'
import { cancelBooking, createBooking, rescheduleBooking } from '../../src/bookings/index.js'
import { notify } from '../../src/notifications/index.js'
import { hourAhead } from '../bookings/market.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { minutesLater } from '../support/notice-windows.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'
import { startMailServer } from '../support/smtp.js'

const database = await testDatabase(t)

t.test(
  'the first notice is told at once, those of the next minutes together in one mail, in both ' +
    'languages, and nothing is lost',
  async (t) => {
    const server = await startMailServer(t)
    const { app, db, market } = await testApp(t, { SMTP_URL: server.url }, database)
    const subjects = { en: '3 changes to your bookings', ar: '3 تغييرات في حجوزاتك' }

    for (const language of ['en', 'ar'] as const) {
      server.received.length = 0

      const provider = await makeProvider(db, {}, { language })
      const client = await makeUser(db, { name: 'Maya Khoury', preferences: { bookings: { email: false } } })
      const service = await makeService(db, provider.id)
      const first = await createBooking(market, actorOf(client), {
        serviceId: service.id,
        scheduledAt: hourAhead(48).toISOString()
      })

      await app.jobs.drain()
      t.equal(server.received.length, 1, 'at once')

      await rescheduleBooking(market, actorOf(client), {
        id: first.id,
        scheduledAt: hourAhead(52).toISOString()
      })

      const second = await createBooking(market, actorOf(client), {
        serviceId: service.id,
        scheduledAt: hourAhead(72).toISOString()
      })

      await cancelBooking(market, actorOf(client), { id: second.id })
      await app.jobs.drain()
      t.equal(server.received.length, 1, 'the next ones wait')

      await minutesLater(db)
      await app.jobs.drain()
      t.equal(server.received.length, 2, 'and come as one')

      const joined = server.received[1]
      t.equal(joined?.subject, subjects[language])

      const told = await db
        .select()
        .from(notifications)
        .where(eq(notifications.userId, provider.id))
        .orderBy(notifications.id)

      t.equal(told.length, 4, 'in the app each is by itself')

      const places = told.slice(1).map(({ message }) => joined?.text?.indexOf(message) ?? -1)
      t.ok(
        places.every((place, index) => place > (places[index - 1] ?? 0)),
        `all three, in order: ${places.join(' ')}`
      )

      const calendars = (joined?.attachments ?? []).map(({ content }) =>
        Buffer.from(content as ArrayBuffer).toString('utf8')
      )
      t.same(
        calendars.map((file) => /METHOD:(\w+)/.exec(file)?.[1]).sort(),
        ['CANCEL', 'PUBLISH'],
        'the calendar files of both bookings'
      )

      await minutesLater(db)
      await app.jobs.drain()
      t.equal(server.received.length, 2, 'nothing twice')
    }

    t.same([...new Set((await db.select().from(jobQueue)).map(({ state }) => state))], ['completed'])
  }
)

t.test(
  'a joined mail that the server refuses is tried again as it was, and what came meanwhile is told later',
  async (t) => {
    const server = await startMailServer(t)
    const { app, db, market } = await testApp(t, { SMTP_URL: server.url })
    const user = await makeUser(db)
    const tell = async (reason: string) =>
      await notify(market, [{ type: 'account_banned', userId: user.id, reason }])

    await tell('zero')
    await app.jobs.drain()
    await tell('one')
    await tell('two')
    await app.jobs.drain()
    await minutesLater(db)
    server.refuseWith = '451 try again later'
    await app.jobs.drain()
    server.refuseWith = null
    await tell('three')
    await app.jobs.drain()
    t.equal(server.received.length, 1)

    await minutesLater(db)
    await app.jobs.drain()

    const bodies = server.received
      .slice(1)
      .map(({ text }) => ['one', 'two', 'three'].filter((word) => text?.includes(`Reason: ${word}.`)))
    t.same(bodies.sort(), [['one', 'two'], ['three']])
    t.same([...new Set((await db.select().from(jobQueue)).map(({ state }) => state))], ['completed'])
  }
)

t.test('two jobs of one moment are told once each, whichever comes first', async (t) => {
  const server = await startMailServer(t)
  const { app, db, market } = await testApp(t, { SMTP_URL: server.url })
  const user = await makeUser(db)

  await notify(
    market,
    ['one', 'two', 'three', 'four', 'five'].map((reason) => ({
      type: 'account_banned',
      userId: user.id,
      reason
    }))
  )

  await app.jobs.drain()
  t.equal(server.received.length, 1)
  await minutesLater(db)
  await app.jobs.drain()
  t.equal(server.received.length, 2)

  const text = server.received.map((mail) => mail.text).join('\n')
  for (const word of ['one', 'two', 'three', 'four', 'five']) {
    t.equal(text.split(`Reason: ${word}.`).length - 1, 1, word)
  }
})

t.test('an address that nobody proved gets no word of a joined mail', async (t) => {
  const server = await startMailServer(t)
  const { app, db, market } = await testApp(t, { SMTP_URL: server.url })
  const user = await makeUser(db, { isVerified: false })

  for (const reason of ['one', 'two', 'three']) {
    await notify(market, [{ type: 'account_banned', userId: user.id, reason }])
  }

  await app.jobs.drain()
  await minutesLater(db)
  await app.jobs.drain()
  t.equal(server.received.length, 2)
  t.notMatch(server.received[1]?.text, /one|two|three|in order/)
})

t.test(
  'SMS are joined to the newest with a count, end at so many a day, and the last one says so; mails go on',
  async (t) => {
    const { app, db, market, env } = await testApp(t, {}, undefined, { smsPerDay: 3 })

    const user = await makeUser(db, {
      phone: '+9613123456',
      phoneVerifiedAt: new Date(),
      preferences: { account: { sms: true } }
    })

    const written = (ending: string) =>
      readdirSync(join(env.DATA_DIR, 'outbox'))
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) =>
          readFileSync(join(env.DATA_DIR, 'outbox', name), 'utf8')
            .split('\n\n')
            .slice(1)
            .join('\n\n')
        )

    const tell = async (reason: string) =>
      await notify(market, [{ type: 'account_banned', userId: user.id, reason }])

    for (let round = 0; round < 5; round++) {
      await tell(`first of ${round}`)
      await tell(`second of ${round}`)
      await tell(`third of ${round}`)
      await app.jobs.drain()
      await minutesLater(db)
    }

    await app.jobs.drain()

    const texts = written('.sms.txt')
    t.equal(texts.length, 3)
    t.match(texts[0], /^Your account has been suspended\. Reason: \w+ of 0\.\n$/)

    t.ok(
      texts.some((text) =>
        /^Taskego: \d updates for you\. The latest: .* The rest is in the app\.\n$/.test(text)
      ),
      texts.join()
    )

    t.equal(texts.filter((text) => text.endsWith('No more SMS today; everything is in the app.\n')).length, 1)
    t.ok(written('.eml').length > 3, 'mails are not counted with them')
    t.equal((await db.select().from(notifications).where(eq(notifications.userId, user.id))).length, 15)
    t.equal(
      (await db.select().from(noticeDeliveries).where(sql`settled_at is null`)).length,
      0,
      'none waits for ever'
    )
  }
)
