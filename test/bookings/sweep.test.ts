import t from '../support/tap.js'
import { and, eq, isNotNull } from 'drizzle-orm'
import { bookings } from '../../drizzle/schema/index.js'
import { createBooking, setBookingStatus, sweepBookings } from '../../src/bookings/index.js'
import { testDatabase } from '../support/database.js'
import { makeBooking } from '../support/people.js'
import { auditsOf, HOUR, hourAhead, markPaid, MINUTE, openMarket, refundOf, rowOf, toldOf } from './market.js'

const { db, market, clock } = await testDatabase(t)
const nothing = { expired: 0, noShows: 0, completed: 0 }

t.afterEach(async () => {
  await db.update(bookings).set({ dueAt: null }).where(isNotNull(bookings.dueAt))
})

t.test('a pending booking expires at its time, not a moment before, once', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const { id } = await createBooking(market, client, {
    serviceId: service.id,
    scheduledAt: hourAhead(72, market.now()).toISOString()
  })

  await markPaid(db, await rowOf(db, id))

  const { expiresAt, dueAt } = await rowOf(db, id)
  t.same(dueAt, expiresAt)
  t.same(await sweepBookings(market, new Date(expiresAt.getTime() - 1)), nothing)
  await clock.advance(market, 24 * 60)
  t.same(await sweepBookings(market), { ...nothing, expired: 1 })

  t.match(await rowOf(db, id), {
    status: 'cancelled',
    cancellationReason: 'expired',
    isNoShow: false,
    dueAt: null,
    version: 2
  })

  t.equal(await refundOf(db, id), 4500)
  t.same(
    [await toldOf(db, client, id), await toldOf(db, provider, id)].map((told) => told.at(-1)),
    ['booking_expired', 'booking_expired']
  )
  t.same(await sweepBookings(market), nothing, 'again: nothing')
  t.equal((await auditsOf(db, id)).filter((row) => row.action === 'booking.expired').length, 1)
})

t.test('accepted and never started: a no-show a day after the end, all money back', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const booking = await makeBooking(db, service, client.id, {
    createdAt: market.now(),
    scheduledAt: new Date(market.now().getTime() + 2 * HOUR)
  })

  await markPaid(db, booking)
  await setBookingStatus(market, provider, { id: booking.id, status: 'accepted' })

  const due = (await rowOf(db, booking.id)).dueAt
  t.same(due, new Date(booking.endsAt.getTime() + 24 * HOUR))
  await clock.advance(market, 27 * 60 - 1)
  t.same(await sweepBookings(market), nothing)
  await clock.advance(market, 1)
  t.same(await sweepBookings(market), { ...nothing, noShows: 1 })
  t.match(await rowOf(db, booking.id), { status: 'cancelled', cancellationReason: 'no_show', isNoShow: true })
  t.equal(await refundOf(db, booking.id), 4500)
  t.match((await auditsOf(db, booking.id)).at(-1), {
    type: 'cancel',
    action: 'booking.no_show',
    actorRole: 'system'
  })
  t.same(
    [await toldOf(db, client, booking.id), await toldOf(db, provider, booking.id)].map((told) => told.at(-1)),
    ['booking_no_show', 'booking_no_show']
  )
})

t.test(
  'in progress and forgotten: completed a day after the end, the client is asked for a review',
  async (t) => {
    const { client, provider, service } = await openMarket(db)
    const { id } = await makeBooking(db, service, client.id, {
      createdAt: market.now(),
      status: 'accepted',
      scheduledAt: new Date(market.now().getTime() + 10 * MINUTE)
    })

    await setBookingStatus(market, provider, { id, status: 'in_progress' })
    await clock.advance(market, 26 * 60)
    t.same(await sweepBookings(market), { ...nothing, completed: 1 })
    t.match(await rowOf(db, id), { status: 'completed', dueAt: null, cancellationReason: null })
    t.equal((await toldOf(db, client, id)).at(-1), 'booking_completed')
  }
)

t.test('one that cannot be settled does not keep the others waiting, and is reported', async (t) => {
  const { client, service } = await openMarket(db)
  const bad = await makeBooking(db, service, client.id, {
    createdAt: market.now(),
    status: 'completed',
    dueAt: new Date(0)
  })
  const good = await makeBooking(db, service, client.id, {
    createdAt: market.now(),
    expiresAt: market.now(),
    dueAt: market.now()
  })

  await clock.advance(market, 1)
  await t.rejects(sweepBookings(market), { message: '1 due bookings could not be settled' })
  t.equal((await rowOf(db, good.id)).status, 'cancelled')
  t.equal((await rowOf(db, bad.id)).status, 'completed')

  t.equal(
    (
      await db
        .select()
        .from(bookings)
        .where(and(eq(bookings.id, bad.id), isNotNull(bookings.dueAt)))
    ).length,
    1,
    'left for the next sweep'
  )
})
