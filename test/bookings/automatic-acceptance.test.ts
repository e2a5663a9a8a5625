import t from '../support/tap.js'
import { and, eq, sql } from 'drizzle-orm'
import { auditLog, bookings } from '../../drizzle/schema/index.js'
import { jobQueue } from '../../drizzle/job-queue.js'
import {
  acceptProposedTime,
  createBooking,
  getAvailability,
  getBooking,
  proposeTime,
  rescheduleBooking,
  sweepReminders
} from '../../src/bookings/index.js'
import { getService } from '../../src/catalog/index.js'
import { getBookingRules, getPublicProvider, setBookingRules } from '../../src/providers/index.js'
import { createSandboxGateway, reserveCheckout } from '../../src/payments/index.js'
import { anonymous, type UserActor } from '../../src/shared/actor.js'
import type { DomainEvent } from '../../src/shared/events.js'
import { once } from '../../src/shared/idempotency.js'
import type { AutomaticAcceptance } from '../../src/shared/rules.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeUser } from '../support/people.js'
import { auditsOf, HOUR, hourAhead, messagesTo, openMarket, refusalOf, rowOf, toldOf } from './market.js'

const { db, market, events: channel } = await testDatabase(t)
const visitor = anonymous('en', 'rest')
const allowing = (automaticAcceptance: AutomaticAcceptance) => ({
  ...market,
  rules: { ...market.rules, automaticAcceptance }
})

/** A provider who has chosen so, and somebody whose job they have done before. */
async function acceptingMarket(automaticAcceptance: AutomaticAcceptance) {
  const scene = await openMarket(db)
  await setBookingRules(market, scene.provider, { automaticAcceptance })
  const regular = actorOf(await makeUser(db))
  await makeBooking(db, scene.service, regular.id, {
    status: 'completed',
    scheduledAt: hourAhead(-72)
  })

  const book = async (client: UserActor, hours: number, by = market) =>
    await createBooking(by, client, {
      serviceId: scene.service.id,
      scheduledAt: hourAhead(hours).toISOString(),
      notes: 'Ring +961 3 123 456',
      address: { line: 'Sea Road 3', city: 'tyre' }
    })

  return { ...scene, regular, book }
}

/** The receipts that are to be mailed of a booking. */
async function receiptsOf(bookingId: string): Promise<string[]> {
  const rows = await db.select({ data: sql<string>`${jobQueue.data}::text` }).from(jobQueue)
  return rows.flatMap(({ data }) =>
    data.includes(bookingId) ? [/"event": ?"(\w+)"/.exec(data)?.[1] ?? data] : []
  )
}

t.test(
  'a booking is accepted as it is made: one answer, one push a side, one confirmation, and no request',
  async (t) => {
    const { client, provider, service, book } = await acceptingMarket('all')
    const heard: DomainEvent[] = []
    const stop = channel.subscribe((event) => heard.push(event))
    const booking = await book(client, 48)
    stop()

    t.match(booking, { status: 'accepted', version: 2, expiresAt: null, notes: /123 456/ })
    t.match(booking.startCode, /^\d{4}$/)
    t.match(booking.contact, { name: /Person/ })

    const row = await rowOf(db, booking.id)
    t.match(row, { status: 'accepted', version: 2, answer: 'accepted', answerSeconds: 0 })
    t.equal(row.dueAt?.getTime(), row.endsAt.getTime() + 24 * HOUR, 'it is not due at its expiry')

    t.same(await toldOf(db, client, booking.id), ['booking_accepted'])
    t.same(await toldOf(db, provider, booking.id), ['booking_confirmed'])
    t.match((await messagesTo(db, provider, booking.id))[0], /has booked “Leak repair”.*confirmed/)
    t.same(await receiptsOf(booking.id), [], 'nobody is told that a request waits')

    t.match(await auditsOf(db, booking.id), [
      { action: 'booking.created', actorId: client.id, after: { status: 'pending', version: 1 } },
      {
        action: 'booking.accepted',
        actorId: null,
        door: 'system',
        before: { status: 'pending' },
        after: { status: 'accepted', version: 2 }
      }
    ])

    const pushed = heard.flatMap((event) => (event.name === 'booking:updated' ? [event.payload] : []))
    t.match(pushed, [
      { userIds: [client.id], booking: { status: 'accepted' } },
      { userIds: [provider.id], booking: { status: 'accepted' } }
    ])
    t.match(await getBooking(market, provider, { id: booking.id }), {
      address: { line: 'Sea Road 3' },
      notes: 'Ring +961 3 123 456'
    })

    const gateway = createSandboxGateway({
      market,
      publicUrl: 'http://localhost',
      webhookSecret: 'whsec_test'
    })
    t.match(await reserveCheckout(market, gateway, client, { bookingId: booking.id }), {
      paymentId: String
    })

    const soon = { ...market, now: () => new Date(row.scheduledAt.getTime() - HOUR) }
    await sweepReminders(soon)
    t.same(await toldOf(db, client, booking.id), ['booking_accepted', 'booking_reminder'])
    t.equal(service.id, booking.serviceId)
  }
)

t.test('“returning” accepts those whose job was done here, and lets all others wait', async (t) => {
  const { client, regular, provider, service, book } = await acceptingMarket('returning')
  const elsewhere = await openMarket(db)
  await makeBooking(db, elsewhere.service, client.id, { status: 'completed', scheduledAt: hourAhead(-48) })
  await makeBooking(db, service, client.id, { status: 'cancelled', scheduledAt: hourAhead(-24) })

  t.equal((await book(regular, 48)).status, 'accepted')
  t.equal((await book(client, 60)).status, 'pending', 'done by somebody else is not done here')
  t.same((await toldOf(db, provider, (await book(client, 72)).id)).at(0), 'booking_created')

  const id = provider.id
  for (const [actor, isInstant] of [
    [regular, true],
    [client, false],
    [visitor, false]
  ] as const) {
    t.match(await getPublicProvider(market, actor, { id }), { isInstant })
    t.match(await getService(market, actor, { id: service.id }), { isInstant })
    t.match(await getAvailability(market, actor, { serviceId: service.id }), { isInstant })
  }
})

t.test('the marketplace’s bound counts when a booking is made, whatever was chosen before', async (t) => {
  const { client, regular, provider, service, book } = await acceptingMarket('all')

  t.equal((await book(client, 24, allowing('returning'))).status, 'pending')
  t.equal((await book(regular, 30, allowing('returning'))).status, 'accepted')
  t.equal((await book(regular, 36, allowing('off'))).status, 'pending')
  t.equal((await book(client, 42)).status, 'accepted')

  for (const [allowed, isInstant] of [
    ['all', true],
    ['returning', false],
    ['off', false]
  ] as const) {
    const there = allowing(allowed)
    t.match(await getBookingRules(there, provider), {
      automaticAcceptance: 'all',
      inForce: { automaticAcceptance: allowed }
    })
    t.match(await getPublicProvider(there, visitor, { id: provider.id }), { isInstant })
    t.match(await getService(there, visitor, { id: service.id }), { isInstant })
  }

  const refused = await refusalOf(
    setBookingRules(allowing('returning'), provider, { automaticAcceptance: 'all' })
  )
  t.match(refused, {
    code: 'invalid_input',
    params: { field: 'automaticAcceptance', oneOf: ['off', 'returning'] }
  })
  t.match(await setBookingRules(allowing('returning'), provider, { bufferMinutes: 0 }), {
    automaticAcceptance: 'all'
  })
  const [logged] = await db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.targetId, provider.id), eq(auditLog.action, 'provider.booking_rules')))
    .orderBy(auditLog.id)
  t.match(logged, { before: { automaticAcceptance: 'off' }, after: { automaticAcceptance: 'all' } })
})

t.test('what is confirmed at once is no open request: five that wait elsewhere do not stop it', async (t) => {
  const { client, book } = await acceptingMarket('all')
  const waiting = await openMarket(db)
  for (let hours = 24; hours < 34; hours += 2) {
    await createBooking(market, client, {
      serviceId: waiting.service.id,
      scheduledAt: hourAhead(hours).toISOString()
    })
  }

  await t.rejects(
    createBooking(market, client, {
      serviceId: waiting.service.id,
      scheduledAt: hourAhead(40).toISOString()
    }),
    { code: 'too_many_pending' }
  )
  t.equal((await book(client, 48)).status, 'accepted')
})

t.test(
  'the same request again answers the booking that it accepted, and nothing is told twice',
  async (t) => {
    const { client, provider, service } = await acceptingMarket('all')
    const input = { serviceId: service.id, scheduledAt: hourAhead(50).toISOString() }
    const call = { key: 'once', operation: 'createBooking', input }
    const send = async () =>
      await once(market, client, call, async (tx) => await createBooking(tx, client, input))

    const [first, second] = [await send(), await send()]
    t.strictSame(second, first)
    t.equal(first.status, 'accepted')
    t.same(await toldOf(db, provider, first.id), ['booking_confirmed'])
    t.same(await toldOf(db, client, first.id), ['booking_accepted'])
    t.equal((await db.select().from(bookings).where(eq(bookings.clientId, client.id))).length, 1)
  }
)

t.test('a move by its client is accepted by the same rule, and a late one stays late', async (t) => {
  const { client, provider, book } = await acceptingMarket('all')
  const { id } = await book(client, 48)
  const moved = await rescheduleBooking(market, client, { id, scheduledAt: hourAhead(60).toISOString() })

  t.match(moved, { status: 'accepted', version: 4, scheduledAt: hourAhead(60).toISOString() })
  t.same(await toldOf(db, client, id), ['booking_accepted', 'booking_accepted'])
  t.same(await toldOf(db, provider, id), ['booking_confirmed', 'booking_moved'])
  t.same(
    (await auditsOf(db, id)).map(({ action }) => action),
    ['booking.created', 'booking.accepted', 'booking.rescheduled', 'booking.accepted']
  )
  t.same(await receiptsOf(id), [])

  await setBookingRules(market, provider, { automaticAcceptance: 'off' })
  const asked = await rescheduleBooking(market, client, { id, scheduledAt: hourAhead(66).toISOString() })
  t.equal(asked.status, 'pending', 'what was accepted once is asked for anew')
  t.same(await receiptsOf(id), ['moved'], 'and then its client is told that it waits')
  t.equal((await toldOf(db, provider, id)).at(-1), 'booking_rescheduled')

  await setBookingRules(market, provider, { automaticAcceptance: 'all' })
  t.equal((await rowOf(db, id)).status, 'pending', 'what waits stays for its provider to answer')

  await db.update(bookings).set({ status: 'accepted', freeUntil: new Date(Date.now() - HOUR) })
  const late = await rescheduleBooking(market, client, { id, scheduledAt: hourAhead(90).toISOString() })
  t.equal(late.status, 'accepted')
  t.match(await rowOf(db, id), { movedLate: true })
  t.ok(Date.parse(late.freeUntil) < Date.now(), 'cancelling still costs something')
  t.same(await receiptsOf(id), ['moved', 'moved_at_once'], 'and its client is told so by mail')
})

t.test('another time that the provider proposes still needs the client’s yes', async (t) => {
  const { client, provider, book } = await acceptingMarket('all')
  const { id } = await book(client, 48)
  const scheduledAt = hourAhead(70).toISOString()

  t.match(await proposeTime(market, provider, { id, scheduledAt }), {
    status: 'accepted',
    scheduledAt: hourAhead(48).toISOString(),
    proposedTime: { scheduledAt }
  })
  t.match(await acceptProposedTime(market, client, { id, scheduledAt }), { status: 'accepted', scheduledAt })
  t.same(await toldOf(db, client, id), ['booking_accepted', 'booking_time_proposed'])
})
