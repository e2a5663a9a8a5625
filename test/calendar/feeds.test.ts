import t from '../support/tap.js'
import { eq } from 'drizzle-orm'
import { auditLog, bookings, calendarFeeds, calendarImports, users } from '../../drizzle/schema/index.js'
import {
  cancelBooking,
  createBooking,
  rescheduleBooking,
  setBookingDetails,
  setBookingStatus
} from '../../src/bookings/index.js'
import { makeFeed, type NewCalendarFeed } from '../../src/calendar/index.js'
import { activateToken, hashPassword, replaceToken } from '../../src/accounts/index.js'
import { closeAccount } from '../../src/privacy/close.js'
import { newId } from '../../src/shared/ids.js'
import { transact } from '../../src/shared/transaction.js'
import { testApp } from '../support/app.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'
import { HOUR, hourAhead, rowOf } from '../bookings/market.js'
import { readers, type ReadEvent } from './readers.js'

const { app, db, market, clock, as } = await testApp(t, { PUBLIC_URL: 'https://taskego.example.org' })

type Person = Awaited<ReturnType<typeof makeUser>>

async function subscribe(person: Person): Promise<string> {
  const made = await app.inject({ method: 'POST', url: '/api/users/calendar', headers: as(person) })
  t.equal(made.statusCode, 201)
  const { url } = made.json<NewCalendarFeed>()
  t.match(url, /^https:\/\/taskego\.example\.org\/calendar\/feed\.ics\?token=[\w-]{43}$/)
  return url.slice('https://taskego.example.org'.length)
}

async function fetchFeed(url: string): Promise<string> {
  const { statusCode, headers, body } = await app.inject({ url })
  t.equal(statusCode, 200)
  t.equal(headers['content-type'], 'text/calendar; charset=utf-8')
  t.match(headers['cache-control'], /no-store/)
  return body
}

function clockIn(timezone: string, instant: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    dateStyle: 'short',
    timeStyle: 'short'
  }).format(new Date(instant))
}

t.test(
  'through ten changes two calendars show a booking once, on both sides, at its time in each zone, and in ' +
    'the end cancelled',
  async (t) => {
    const owner = await makeProvider(db, { timezone: 'America/New_York' }, { name: 'Sam Carter' })
    const maya = await makeUser(db, { name: 'Maya Khoury', language: 'ar' })
    const service = await makeService(db, owner.id)
    const [client, provider] = [actorOf(maya), actorOf(owner)]
    const feeds = [await subscribe(maya), await subscribe(owner)]

    const first = hourAhead(72, market.now())
    const later = (hours: number) => new Date(first.getTime() + hours * HOUR).toISOString()
    const address = { line: 'Rue 12, حد الفرن', city: 'Tyre' }
    const { id } = await createBooking(market, client, {
      serviceId: service.id,
      scheduledAt: first.toISOString(),
      notes: 'Second floor; a dog, and\na bell'
    })

    const changes = [
      async () => await setBookingDetails(market, client, { id, address }),
      async () => await rescheduleBooking(market, client, { id, scheduledAt: later(3) }),
      async () => await setBookingStatus(market, provider, { id, status: 'accepted' }),
      async () => await rescheduleBooking(market, client, { id, scheduledAt: later(30) }),
      async () => await setBookingStatus(market, provider, { id, status: 'accepted' }),
      async () => await setBookingDetails(market, client, { id, notes: 'Third floor' }),
      async () => await rescheduleBooking(market, client, { id, scheduledAt: later(5) }),
      async () => await setBookingDetails(market, client, { id, notes: null }),
      async () => await setBookingStatus(market, provider, { id, status: 'accepted' }),
      async () => await cancelBooking(market, client, { id })
    ]

    // As calendars keep them: by UID, the highest SEQUENCE.
    const kept = Object.keys(readers).flatMap((name) =>
      feeds.map(() => ({ name, events: new Map<string, ReadEvent>() }))
    )
    let sequence = 0

    for (const change of [async () => {}, ...changes]) {
      await change()
      const row = await rowOf(db, id)
      const isConfirmed = row.status === 'accepted'
      const texts = [await fetchFeed(feeds[0] ?? ''), await fetchFeed(feeds[1] ?? '')]

      for (const [index, calendar] of kept.entries()) {
        const events = readers[calendar.name]?.(texts[index % 2] ?? '') ?? []
        t.equal(events.length, 1, `${calendar.name} reads one event`)

        for (const event of events) {
          const before = calendar.events.get(event.uid)
          if (before === undefined || event.sequence >= before.sequence) calendar.events.set(event.uid, event)
        }
        t.equal(calendar.events.size, 1, 'and keeps one')

        const [event] = calendar.events.values()
        const live = isConfirmed ? 'CONFIRMED' : 'TENTATIVE'
        t.match(event, {
          uid: `booking-${id}@taskego.example.org`,
          sequence: row.version - 1,
          status: row.status === 'cancelled' ? 'CANCELLED' : live,
          start: row.scheduledAt.toISOString(),
          end: row.endsAt.toISOString()
        })
        for (const zone of ['America/New_York', 'Asia/Beirut']) {
          t.equal(clockIn(zone, event?.start ?? ''), clockIn(zone, row.scheduledAt.toISOString()))
        }

        const isProvider = index % 2 === 1
        t.match(event?.summary, isProvider ? 'Maya Khoury' : /تصليح تسريب/)
        const tells = row.address !== null && (!isProvider || isConfirmed)
        t.equal(event?.location.includes('Rue 12'), tells, 'the address only to whoever may know it')
      }

      t.ok(row.version - 1 >= sequence)
      sequence = row.version - 1
    }

    t.equal(sequence, 10, 'every change has a number of its own')

    await clock.advance(market, 35 * 24 * 60)
    t.same(readers['ical.js']?.(await fetchFeed(feeds[0] ?? '')), [], 'a month later it has left')
  }
)

t.test(
  'an address is secret, one for each user, and ends when it is replaced, removed or its user is banned',
  async (t) => {
    const person = await makeUser(db)
    const url = await subscribe(person)
    const token = url.split('=')[1] ?? ''

    const [row] = await db.select().from(calendarFeeds).where(eq(calendarFeeds.userId, person.id))
    t.ok(row)
    t.notOk(JSON.stringify(row).includes(token), 'the database has a hash alone')

    const mine = await app.inject({ url: '/api/users/calendar', headers: as(person) })
    t.same(mine.json(), { createdAt: row?.createdAt.toISOString() })

    const second = await subscribe(person)
    t.equal((await app.inject({ url })).statusCode, 404)
    await fetchFeed(second)

    await db.update(users).set({ isBanned: true }).where(eq(users.id, person.id))
    t.match((await app.inject({ url: second })).json(), { status: 404, code: 'not_found' })
    await db.update(users).set({ isBanned: false }).where(eq(users.id, person.id))

    const removed = await app.inject({ method: 'DELETE', url: '/api/users/calendar', headers: as(person) })
    t.equal(removed.statusCode, 204)
    t.equal((await app.inject({ url: second })).statusCode, 404)
    t.same((await app.inject({ url: '/api/users/calendar', headers: as(person) })).json(), {
      createdAt: null
    })
    t.equal((await app.inject({ url: '/calendar/feed.ics?token=short' })).statusCode, 400)

    const log = await db.select().from(auditLog).where(eq(auditLog.targetId, person.id)).orderBy(auditLog.id)
    t.same(
      log.map(({ action }) => action),
      ['calendar.feed_made', 'calendar.feed_made', 'calendar.feed_removed']
    )
    t.notOk(JSON.stringify(log).includes(token))
  }
)

t.test('what is ahead is in a feed however much was, what was cancelled included', async (t) => {
  const owner = await makeProvider(db)
  const maya = await makeUser(db)
  const service = await makeService(db, owner.id)
  const url = await subscribe(maya)
  const { id } = await createBooking(market, actorOf(maya), {
    serviceId: service.id,
    scheduledAt: hourAhead(72, market.now()).toISOString()
  })

  const row = await rowOf(db, id)
  const at = (hours: number) => new Date(row.scheduledAt.getTime() + hours * HOUR)
  const place = (hours: number, status: 'completed' | 'cancelled') => ({
    ...row,
    id: newId(),
    status,
    scheduledAt: at(hours),
    endsAt: at(hours + 1),
    updatedAt: market.now()
  })
  await db
    .insert(bookings)
    .values([
      ...Array.from({ length: 510 }, (_, index) => place(-80 - index, 'completed')),
      place(24, 'cancelled')
    ])

  const events = readers['ical.js']?.(await fetchFeed(url)) ?? []
  t.equal(events.length, 500)
  t.same(
    events.slice(-2).map(({ status }) => status),
    ['TENTATIVE', 'CANCELLED']
  )
  t.ok(
    events.some(({ start }) => start === at(-80).toISOString()),
    'and of what was, the latest'
  )
})

t.test('a new password by mail and a closed account end the address', async (t) => {
  const password = 'a quiet river at dawn'
  const passwordHash = await hashPassword(password, market.rules)
  const owner = await makeProvider(db, {}, { passwordHash })
  const first = await subscribe(owner)

  const link = await replaceToken(market, { userId: owner.id, kind: 'reset', email: owner.email })
  const token = (await activateToken(market, link))?.token ?? ''
  const payload = { token, password: 'another river at dusk' }
  const reset = await app.inject({ method: 'POST', url: '/api/auth/reset-password', payload })
  t.equal(reset.statusCode, 204)
  t.equal((await app.inject({ url: first })).statusCode, 404)

  await db.insert(calendarImports).values({
    providerId: owner.id,
    url: 'https://calendar.example.org/a.ics',
    dueAt: market.now(),
    createdAt: market.now(),
    updatedAt: market.now()
  })
  await makeFeed(market, actorOf(owner), { calendar: (secret) => secret })
  await transact(market, async (tx) => await closeAccount(tx, actorOf(owner)))
  t.same(await db.select().from(calendarImports).where(eq(calendarImports.providerId, owner.id)), [])
  t.same(await db.select().from(calendarFeeds).where(eq(calendarFeeds.userId, owner.id)), [])
})
