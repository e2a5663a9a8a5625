import t from '../support/tap.js'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { eq } from 'drizzle-orm'
import { jobQueue } from '../../drizzle/job-queue.js'
import { auditLog, calendarBusy, calendarImports, providers, users } from '../../drizzle/schema/index.js'
import { createBooking, getAvailability } from '../../src/bookings/index.js'
import type { CalendarImport } from '../../src/calendar/index.js'
import { writeBusy, writeProblem } from '../../src/calendar/imports.js'
import { testApp } from '../support/app.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'
import { HOUR, MINUTE, hourAhead, refusalOf } from '../bookings/market.js'
import { hurry } from '../support/timers.js'
import { calendar, event } from './written.js'

const { app, db, market, clock, as } = await testApp(t, { CALENDAR_LOOPBACK: 'true' })

/** What the calendar's server does with a request. */
let serve: (response: ServerResponse) => void = (response) => response.end(calendar())
let requests = 0
const server = createServer((_request, response) => {
  requests++
  serve(response)
}).listen(0, '127.0.0.1')
await once(server, 'listening')
t.teardown(() => {
  server.closeAllConnections()
  server.close()
})
const bound = server.address()
const port = typeof bound === 'object' && bound !== null ? bound.port : 0
const url = `http://127.0.0.1:${port}/private/basic.ics`

function utc(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d{3}/g, '')
}

function span(start: Date, hours: number): string[] {
  return [`DTSTART:${utc(start)}`, `DTEND:${utc(new Date(start.getTime() + hours * HOUR))}`]
}

async function scene() {
  const owner = await makeProvider(db)
  const service = await makeService(db, owner.id)
  const client = actorOf(await makeUser(db))
  const headers = as(owner)

  return {
    owner,
    client,
    service,
    set: async (address = url) =>
      await app.inject({ method: 'PUT', url: '/api/providers/calendar', headers, payload: { url: address } }),
    state: async () =>
      (
        await app.inject({
          url: '/api/providers/calendar',
          headers
        })
      ).json<CalendarImport>(),
    remove: async () => await app.inject({ method: 'DELETE', url: '/api/providers/calendar', headers }),
    verdict: async (start: Date) =>
      (await getAvailability(market, client, { serviceId: service.id, days: 1, at: start.toISOString() })).at
        ?.code
  }
}

t.test(
  'busy times close slots within their hours and open them when they go; free, cancelled and our own do not',
  async (t) => {
    const { owner, client, service, set, state, verdict } = await scene()
    const at = (hours: number) => new Date(hourAhead(72, market.now()).getTime() + hours * HOUR)

    serve = (response) =>
      response.end(
        calendar(
          event('one', ...span(at(0), 2), 'SUMMARY:The dentist, in secret'),
          event('free', ...span(at(5), 1), 'TRANSP:TRANSPARENT'),
          event('gone', ...span(at(7), 1), 'STATUS:CANCELLED'),
          event(`booking-${service.id}@127.0.0.1`, ...span(at(9), 1))
        )
      )

    t.match((await set()).json(), { url, fetchedAt: null, failingSince: null, code: null, busy: [] })
    await app.jobs.drain()

    t.match(await state(), {
      fetchedAt: String,
      failingSince: null,
      busy: [{ start: at(0).toISOString(), end: at(2).toISOString() }]
    })
    t.same(await Promise.all([0, 1, 2, 5, 7, 9].map(async (hours) => await verdict(at(hours)))), [
      'slot_taken',
      'slot_taken',
      null,
      null,
      null,
      null
    ])

    const booking = { serviceId: service.id, scheduledAt: at(1).toISOString() }
    t.equal((await refusalOf(createBooking(market, client, booking))).code, 'slot_taken')

    const stored = await db.select().from(calendarBusy).where(eq(calendarBusy.providerId, owner.id))
    t.equal(stored.length, 1)
    t.notOk(JSON.stringify(stored).includes('dentist'), 'times alone are kept')

    serve = (response) => response.end(calendar())
    await clock.advance(market, 16)
    await app.sweep()
    await app.jobs.drain()

    t.equal(await verdict(at(1)), null)
    t.equal((await createBooking(market, client, booking)).status, 'pending')
  }
)

t.test(
  'it is fetched every quarter of an hour; while that fails the last state stays, and is said to',
  async (t) => {
    // That a calendar is worked at for two seconds has a test of its own (busy.test.ts).
    hurry(t, { 2000: 200 })
    const { owner, set, state, verdict } = await scene()
    const start = hourAhead(72, market.now())
    serve = (response) => response.end(calendar(event('one', ...span(start, 1))))
    await set()
    await app.jobs.drain()

    const fetched = requests
    await app.sweep()
    await app.jobs.drain()
    t.equal(requests, fetched, 'not before it is due')

    const due = async () => {
      const dueAt = market.now()
      await db.update(calendarImports).set({ dueAt }).where(eq(calendarImports.providerId, owner.id))
      await app.sweep()
      await app.jobs.drain()
    }
    const ill: Array<[string, typeof serve]> = [
      ['calendar_unreachable', (response) => response.writeHead(503).end()],
      ['calendar_unreachable', (response) => response.destroy()],
      ['calendar_not_readable', (response) => response.end('<html>Sign in</html>')],
      [
        'calendar_not_readable',
        (response) => response.end(calendar(event('bad', 'DTSTART:20260401T100000Z', 'RRULE:FREQ=OFTEN')))
      ],
      [
        'calendar_too_large',
        (response) =>
          response.end(calendar(event('ever', ...span(start, 1), 'RRULE:FREQ=DAILY;BYMONTHDAY=-1')))
      ],
      ['calendar_not_readable', (response) => response.end('BEGIN:VCARD\r\nEND:VCARD\r\n')],
      ['calendar_too_large', (response) => response.end(`BEGIN:VCALENDAR\r\nX:${'x'.repeat(1_100_000)}`)],
      ['calendar_unreachable', (response) => response.writeHead(302, { location: url }).end()],
      [
        'calendar_address_refused',
        (response) => response.writeHead(301, { location: 'https://10.0.0.1/' }).end()
      ],
      [
        'calendar_address_refused',
        (response) => response.writeHead(301, { location: 'http://example.org/' }).end()
      ]
    ]
    const before = await state()
    for (const [code, behaviour] of ill) {
      serve = behaviour
      await due()

      const now = await state()
      t.match(now, { code, fetchedAt: before.fetchedAt, failingSince: String, busy: before.busy })
      t.ok((now.detail ?? '').length > 0)
      t.equal(await verdict(start), 'slot_taken')
    }
    await db.update(users).set({ language: 'ar' }).where(eq(users.id, owner.id))
    t.match((await state()).detail, /[\u0600-\u06ff]/)

    serve = (response) => response.end(calendar())
    await due()
    t.match(await state(), { code: null, detail: null, failingSince: null, busy: [] })
  }
)

t.test('redirects are followed three times, and a silent server is given up after ten seconds', async (t) => {
  hurry(t, { 10_000: 300 })
  const { set, state } = await scene()
  let left = 3
  serve = (response) => {
    if (left-- > 0) response.writeHead(307, { location: '/next.ics' }).end()
    else response.end(calendar())
  }
  await set()
  await app.jobs.drain()
  t.match(await state(), { code: null, fetchedAt: String })

  serve = (response) => {
    response.writeHead(200).write('BEGIN:VCALENDAR\r\n')
  }
  const begun = performance.now()
  await set()
  await app.jobs.drain()
  t.match(await state(), { code: 'calendar_unreachable', fetchedAt: null })
  t.ok(performance.now() - begun < 9000)
})

t.test(
  'naming and forgetting a calendar is audited without its address; forgotten, it closes nothing',
  async (t) => {
    const { owner, set, state, remove, verdict } = await scene()
    const start = hourAhead(72, market.now())
    serve = (response) => response.end(calendar(event('one', ...span(start, 1))))
    await set()
    await app.jobs.drain()
    t.equal(await verdict(start), 'slot_taken')

    t.match((await set('http://192.168.0.1/basic.ics')).json(), {
      status: 400,
      code: 'calendar_address_refused'
    })
    t.match(await state(), { url }, 'a refused one changes nothing')

    t.equal((await remove()).statusCode, 204)
    t.equal((await remove()).statusCode, 204)
    t.equal(await verdict(start), null)
    t.same(await db.select().from(calendarImports).where(eq(calendarImports.providerId, owner.id)), [])

    const log = await db.select().from(auditLog).where(eq(auditLog.targetId, owner.id)).orderBy(auditLog.id)
    t.same(
      log.map(({ action }) => action),
      ['calendar.import_set', 'calendar.import_removed']
    )
    t.notOk(JSON.stringify(log).includes('basic.ics'))
  }
)

async function dueIn(providerId: string): Promise<number | undefined> {
  const [row] = await db.select().from(calendarImports).where(eq(calendarImports.providerId, providerId))
  return row && (row.dueAt.getTime() - market.now().getTime()) / MINUTE
}

async function waitingFor(providerId: string): Promise<number> {
  const rows = await db.select({ data: jobQueue.data }).from(jobQueue).where(eq(jobQueue.state, 'created'))
  return rows.filter(({ data }) => JSON.stringify(data).includes(providerId)).length
}

t.test('a calendar that goes on failing is fetched after 15 minutes, an hour, six and a day', async (t) => {
  const { owner, set } = await scene()
  serve = (response) => response.writeHead(503).end()
  await set()
  await app.jobs.drain()
  t.equal(Math.round((await dueIn(owner.id)) ?? 0), 15)

  const calendarRow = { providerId: owner.id, url }
  for (const [failed, wait] of [
    [15, 60],
    [75, 360],
    [435, 1440],
    [9999, 1440]
  ] as const) {
    const failingSince = new Date(market.now().getTime() - failed * MINUTE)
    await writeProblem(market, { ...calendarRow, failingSince }, 'calendar_unreachable')
    t.equal(Math.round((await dueIn(owner.id)) ?? 0), wait, `after ${failed} minutes`)
  }

  await writeBusy(market, calendarRow, [])
  t.equal(Math.round((await dueIn(owner.id)) ?? 0), 15)
})

t.test('a calendar waits once in the queue, and is named ten times an hour at most', async (t) => {
  const { owner, set } = await scene()
  serve = (response) => response.end(calendar())

  await set()
  await set()
  await clock.advance(market, 16)
  await app.sweep()
  t.equal(await waitingFor(owner.id), 1)
  await app.jobs.drain()

  const answers: number[] = []
  for (let index = 0; index < 9; index++) answers.push((await set()).statusCode)
  t.same(answers, [200, 200, 200, 200, 200, 200, 200, 200, 429])
  await app.jobs.drain()
})

t.test('calendars of providers who may not sell are not fetched, nor what waits for them', async (t) => {
  const { owner, set } = await scene()
  serve = (response) => response.end(calendar())
  await set()
  await app.jobs.drain()

  const ban = async (isBanned: boolean) =>
    await db.update(users).set({ isBanned }).where(eq(users.id, owner.id))
  const approve = async (approvalStatus: 'approved' | 'pending') =>
    await db.update(providers).set({ approvalStatus }).where(eq(providers.userId, owner.id))
  const past = async () =>
    await db
      .update(calendarImports)
      .set({ dueAt: market.now() })
      .where(eq(calendarImports.providerId, owner.id))

  for (const [stop, go] of [
    [async () => await ban(true), async () => await ban(false)],
    [async () => await approve('pending'), async () => await approve('approved')]
  ] as const) {
    await past()
    await stop()
    await app.sweep()
    t.equal(await waitingFor(owner.id), 0, 'the sweep leaves them out')

    await go()
    await app.sweep()
    await stop()
    const fetched = requests
    await app.jobs.drain()
    t.equal(requests, fetched, 'and so does what waited already')
    await go()
  }
})
