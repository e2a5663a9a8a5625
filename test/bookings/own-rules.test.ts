import t from '../support/tap.js'
import { desc, eq } from 'drizzle-orm'
import { auditLog } from '../../drizzle/schema/index.js'
import {
  createBooking,
  getAvailability,
  previewBooking,
  proposeTime,
  rescheduleBooking,
  setBookingStatus
} from '../../src/bookings/index.js'
import { noGateway } from '../../src/payments/index.js'
import { getBookingRules, setBookingRules } from '../../src/providers/index.js'
import { searchServices } from '../../src/search/index.js'
import { testDatabase } from '../support/database.js'
import { makeBooking } from '../support/people.js'
import { HOUR, hourAhead, MINUTE, openMarket, refusalOf, rowOf } from './market.js'

const DAY = 24 * HOUR
const { db, market } = await testDatabase(t)
const at = (instant: Date) => instant.toISOString()
const localDate = (instant: string) =>
  new Date(instant).toLocaleDateString('en-CA', { timeZone: 'Asia/Beirut' })

t.test('own rules are kept within the marketplace’s bounds, and null gives one back', async (t) => {
  const { provider, client } = await openMarket(db)
  const automaticAcceptance = 'off' as const
  const none = {
    noticeMinutes: null,
    horizonDays: null,
    bufferMinutes: null,
    jobsPerDay: null,
    automaticAcceptance,
    cancelPolicy: null
  }
  const usual = {
    noticeMinutes: 60,
    horizonDays: 60,
    bufferMinutes: 15,
    jobsPerDay: null,
    automaticAcceptance,
    cancelPolicy: 'standard'
  }
  const before = await getBookingRules(market, provider)
  const { cancelPolicies } = before
  t.strictSame(before, { ...none, cancelPolicies, inForce: usual })

  const own = {
    noticeMinutes: 240,
    horizonDays: 7,
    bufferMinutes: 0,
    jobsPerDay: 2,
    automaticAcceptance: 'returning' as const
  }
  t.strictSame(await setBookingRules(market, provider, own), {
    ...own,
    cancelPolicy: null,
    cancelPolicies,
    inForce: { ...own, cancelPolicy: 'standard' }
  })
  t.match(await setBookingRules(market, provider, { horizonDays: null }), {
    horizonDays: null,
    bufferMinutes: 0,
    inForce: { ...own, horizonDays: 60 }
  })

  for (const [wrong, field, bounds] of [
    [{ noticeMinutes: 30 }, 'noticeMinutes', { minimum: 60, maximum: 20_160 }],
    [{ horizonDays: 61 }, 'horizonDays', { minimum: 1, maximum: 60 }],
    [{ noticeMinutes: 3 * 1440, horizonDays: 3 }, 'noticeMinutes', { minimum: 60, maximum: 3 * 1440 - 1 }]
  ] as const) {
    const refused = await refusalOf(setBookingRules(market, provider, wrong))
    t.match(refused, { code: 'invalid_input', params: { field, ...bounds } }, JSON.stringify(wrong))
  }

  // The marketplace has become stricter since.
  const stricter = { ...market, rules: { ...market.rules, noticeMinutes: 480 } }
  t.equal((await getBookingRules(stricter, provider)).inForce.noticeMinutes, 480)
  await t.rejects(getBookingRules(market, client), { code: 'not_approved' })

  const [logged] = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.targetId, provider.id))
    .orderBy(desc(auditLog.id))
  t.match(logged, {
    action: 'provider.booking_rules',
    before: { horizonDays: 7 },
    after: { horizonDays: null, jobsPerDay: 2 }
  })

  t.match(
    await setBookingRules(stricter, provider, { jobsPerDay: 3 }),
    { noticeMinutes: 240, jobsPerDay: 3, inForce: { noticeMinutes: 480 } },
    'what was set before does not stand in the way of the rest'
  )
  for (const [wrong, field, bounds] of [
    [{ noticeMinutes: 300 }, 'noticeMinutes', { minimum: 480, maximum: 20_160 }],
    [{ horizonDays: 0 }, 'horizonDays', { minimum: 1, maximum: 60 }]
  ] as const) {
    const refused = await refusalOf(setBookingRules(stricter, provider, wrong))
    t.match(refused, { code: 'invalid_input', params: { field, ...bounds } }, JSON.stringify(wrong))
  }
})

t.test('slots, bookings, moves and the search all go by them', async (t) => {
  const { provider, client, service } = await openMarket(db)
  await setBookingRules(market, provider, { noticeMinutes: 24 * 60, horizonDays: 10, bufferMinutes: 60 })
  const book = async (scheduledAt: Date) =>
    await createBooking(market, client, { serviceId: service.id, scheduledAt: at(scheduledAt) })

  await t.rejects(book(hourAhead(20)), { code: 'slot_too_soon' })
  await t.rejects(book(hourAhead(11 * 24)), { code: 'slot_too_far' })

  const booked = await book(hourAhead(30))
  const { blocked } = await rowOf(db, booked.id)
  t.match(
    blocked,
    new RegExp(at(hourAhead(32)).slice(0, 13).replace('T', '.')),
    'the buffer is the provider’s'
  )
  await t.rejects(book(new Date(hourAhead(31).getTime() + 30 * MINUTE)), { code: 'slot_taken' })
  await t.rejects(rescheduleBooking(market, client, { id: booked.id, scheduledAt: at(hourAhead(12)) }), {
    code: 'slot_too_soon'
  })

  const moved = await rescheduleBooking(market, client, { id: booked.id, scheduledAt: at(hourAhead(40)) })
  t.match((await rowOf(db, moved.id)).blocked, new RegExp(at(hourAhead(42)).slice(0, 13).replace('T', '.')))

  const { slots } = await getAvailability(market, client, { serviceId: service.id, days: 31 })
  t.ok(slots.every(({ start }) => Date.parse(start) >= Date.now() + DAY - MINUTE))
  t.ok(slots.every(({ start }) => Date.parse(start) <= Date.now() + 10 * DAY + MINUTE))

  const { items } = await searchServices(market, client, {
    limit: 20,
    providerId: provider.id,
    availableTo: at(hourAhead(20))
  })
  t.strictSame(items, [], 'nobody finds it for tonight')
})

t.test('a full day takes no more, counts what was done, and takes a move of its own', async (t) => {
  const { provider, client, service } = await openMarket(db)
  await setBookingRules(market, provider, { jobsPerDay: 2 })
  // 09:00 UTC in three days: the same day in Beirut.
  const day = new Date(`${at(hourAhead(72)).slice(0, 10)}T09:00:00.000Z`)
  const hour = (hours: number) => at(new Date(day.getTime() + hours * HOUR))
  const book = async (hours: number) =>
    await createBooking(market, client, { serviceId: service.id, scheduledAt: hour(hours) })

  await makeBooking(db, service, client.id, { scheduledAt: day, status: 'completed' })
  await makeBooking(db, service, client.id, { scheduledAt: new Date(hour(2)), status: 'cancelled' })
  const second = await book(4)
  const refused = await refusalOf(book(6))
  t.equal(refused.code, 'slot_day_full')
  t.ok(
    [refused.params.alternatives].flat().every((free) => localDate(String(free)) !== localDate(hour(0))),
    'another day is offered'
  )

  t.equal(
    (await rescheduleBooking(market, client, { id: second.id, scheduledAt: hour(7) })).status,
    'pending'
  )
  await setBookingStatus(market, provider, { id: second.id, status: 'cancelled', reason: 'I am ill' })
  t.equal((await book(6)).status, 'pending', 'a cancelled one counts no more')
})

t.test('every door says of a full day that it is full, not that the time is taken', async (t) => {
  const { provider, client, service } = await openMarket(db)
  await setBookingRules(market, provider, { jobsPerDay: 1 })
  const day = new Date(`${at(hourAhead(96)).slice(0, 10)}T09:00:00.000Z`)
  const free = at(new Date(day.getTime() + 4 * HOUR))

  const elsewhere = await createBooking(market, client, {
    serviceId: service.id,
    scheduledAt: at(new Date(day.getTime() - 2 * DAY))
  })
  await makeBooking(db, service, client.id, { scheduledAt: day })

  const doors = {
    create: async () => await createBooking(market, client, { serviceId: service.id, scheduledAt: free }),
    preview: async () =>
      await previewBooking(market, noGateway, client, { serviceId: service.id, scheduledAt: free }),
    move: async () => await rescheduleBooking(market, client, { id: elsewhere.id, scheduledAt: free }),
    proposedTime: async () => await proposeTime(market, provider, { id: elsewhere.id, scheduledAt: free })
  }
  for (const [door, attempt] of Object.entries(doors)) {
    t.equal((await refusalOf(attempt())).code, 'slot_day_full', door)
  }

  const { at: asked } = await getAvailability(
    market,
    { ...client, locale: 'ar' },
    { serviceId: service.id, at: free }
  )
  t.match(asked, { isOffered: false, code: 'slot_day_full', detail: /اكتملت مواعيد/ })
})
