import t from '../support/tap.js'
import { cancelBooking, cancelFutureBookingsOf, createBooking, getBooking, previewCancel, rescheduleBooking, setBookingStatus } from '../../src/bookings/index.js'
import { advanceClock, now } from '../../src/shared/clock.js'
import { transact } from '../../src/shared/transaction.js'
import { testDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeUser } from '../support/people.js'
import { auditsOf, HOUR, hourAhead, markPaid, MINUTE, openMarket, refundOf, refusalOf, rowOf, toldOf } from './market.js'

const { db } = await testDatabase(t)
const lateFee = { refund: 2250, fee: 2250, providerGets: 1912, currency: 'USD' }
const free = { refund: 4500, fee: 0, providerGets: 0, currency: 'USD' }

t.test('for the client it is free until 24 hours before, then half is kept; the preview says exactly what then happens', async (t) => {
  const { client, service } = await openMarket(db)
  const start = new Date(now().getTime() + 25 * HOUR)
  const booking = await makeBooking(db, service, client.id, { status: 'accepted', scheduledAt: start, freeUntil: new Date(start.getTime() - 24 * HOUR) })
  await markPaid(db, booking)
  t.match(await previewCancel(db, client, booking), { ...free, freeUntil: new Date(start.getTime() - 24 * HOUR).toISOString() })
  await advanceClock(db, 59)
  t.match(await previewCancel(db, client, booking), free)
  await advanceClock(db, 1)
  t.match(await previewCancel(db, client, booking), lateFee, 'a moment past')
  t.equal((await rowOf(db, booking.id)).status, 'accepted', 'a preview changes nothing')
  await cancelBooking(db, client, { id: booking.id, reason: 'changed my mind' })
  t.equal(await refundOf(db, booking.id), 2250)
})

t.test('the first five minutes are free even for tomorrow morning, and so is waiting for an answer', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const { id, freeUntil } = await createBooking(db, client, { serviceId: service.id, scheduledAt: hourAhead(5).toISOString() })
  await markPaid(db, await rowOf(db, id))
  t.equal(Date.parse(freeUntil), (await rowOf(db, id)).createdAt.getTime() + 5 * MINUTE)
  await setBookingStatus(db, provider, { id, status: 'accepted' })
  t.match(await previewCancel(db, client, { id }), free)
  await advanceClock(db, 6)
  t.match(await previewCancel(db, client, { id }), lateFee)
  const waiting = await createBooking(db, client, { serviceId: service.id, scheduledAt: hourAhead(8).toISOString() })
  await markPaid(db, await rowOf(db, waiting.id))
  await advanceClock(db, 6)
  t.match(await previewCancel(db, client, waiting), free)
  await cancelBooking(db, client, { id: waiting.id })
  t.equal(await refundOf(db, waiting.id), 4500)
})

t.test('when the provider or an admin cancels, all money goes back however late; unpaid there is no fee', async (t) => {
  const { client, provider, admin, service } = await openMarket(db)
  for (const [index, actor] of [provider, admin].entries()) {
    const booking = await makeBooking(db, service, client.id, { status: 'accepted', scheduledAt: new Date(now().getTime() + (1 + 2 * index) * HOUR), freeUntil: new Date(0) })
    await markPaid(db, booking)
    t.match(await previewCancel(db, actor, booking), free)
    await cancelBooking(db, actor, { id: booking.id, reason: 'van broke down' })
    t.equal(await refundOf(db, booking.id), 4500)
  }
  const unpaid = await makeBooking(db, service, client.id, { status: 'accepted', scheduledAt: new Date(now().getTime() + 5 * HOUR), freeUntil: new Date(0) })
  t.match(await previewCancel(db, client, unpaid), { refund: 0, fee: 0, providerGets: 0 })
})

t.test('what cannot be cancelled cannot be previewed, and not by strangers', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const running = await makeBooking(db, service, client.id, { status: 'in_progress' })
  t.match(await refusalOf(previewCancel(db, client, running)), { code: 'transition_not_allowed', params: { allowed: [] } })
  t.match(await refusalOf(previewCancel(db, provider, running)), { code: 'transition_not_allowed', params: { allowed: ['completed'] } })
  t.equal((await refusalOf(previewCancel(db, actorOf(await makeUser(db)), running))).code, 'not_found')
})

t.test('a move puts the booking back to pending with a new expiry, the old slot free, the payment in place', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const [from, to] = [hourAhead(72), hourAhead(96)]
  const { id } = await createBooking(db, client, { serviceId: service.id, scheduledAt: from.toISOString() })
  await markPaid(db, await rowOf(db, id))
  await setBookingStatus(db, provider, { id, status: 'accepted' })
  await advanceClock(db, 30)
  const moved = await rescheduleBooking(db, client, { id, scheduledAt: to.toISOString() })
  t.match(moved, { status: 'pending', version: 3, scheduledAt: to.toISOString(), paymentStatus: 'paid', freeUntil: new Date(to.getTime() - 24 * HOUR).toISOString() })
  const row = await rowOf(db, id)
  t.equal(row.expiresAt.getTime() - row.updatedAt.getTime(), 24 * HOUR)
  t.same(row.dueAt, row.expiresAt)
  t.match((await auditsOf(db, id)).at(-1), { action: 'booking.rescheduled', before: { status: 'accepted', scheduledAt: from.toISOString() }, after: { status: 'pending', scheduledAt: to.toISOString() } })
  t.same((await toldOf(db, provider, id)).at(-1), 'booking_rescheduled')
  const rival = actorOf(await makeUser(db))
  t.equal((await createBooking(db, rival, { serviceId: service.id, scheduledAt: from.toISOString() })).status, 'pending', 'the old slot is free')
  t.equal((await rescheduleBooking(db, client, { id, scheduledAt: to.toISOString() })).version, 3, 'moving to where it is changes nothing')
  t.equal((await rescheduleBooking(db, client, { id, scheduledAt: new Date(to.getTime() + 30 * MINUTE).toISOString() })).version, 4, 'its own slot is not in its way')
})

t.test('a move onto a taken or closed time is refused with alternatives and changes nothing', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const rival = actorOf(await makeUser(db))
  const [mine, theirs] = [hourAhead(72), hourAhead(96)]
  const { id } = await createBooking(db, client, { serviceId: service.id, scheduledAt: mine.toISOString() })
  await createBooking(db, rival, { serviceId: service.id, scheduledAt: theirs.toISOString() })
  const before = await rowOf(db, id)
  const refused = await refusalOf(rescheduleBooking(db, client, { id, scheduledAt: theirs.toISOString() }))
  t.equal(refused.code, 'slot_taken')
  t.equal(Array.isArray(refused.params.alternatives) && refused.params.alternatives.length, 3)
  t.equal((await refusalOf(rescheduleBooking(db, client, { id, scheduledAt: now().toISOString() }))).code, 'slot_too_soon')
  t.equal((await refusalOf(rescheduleBooking(db, client, { id, scheduledAt: hourAhead(99).toISOString(), version: 9 }))).code, 'version_changed')
  t.equal((await refusalOf(rescheduleBooking(db, provider, { id, scheduledAt: hourAhead(99).toISOString() }))).code, 'not_allowed')
  t.equal((await refusalOf(rescheduleBooking(db, rival, { id, scheduledAt: hourAhead(99).toISOString() }))).code, 'not_found')
  t.same(await rowOf(db, id), before)
})

t.test('what has begun, ended or expired is not moved', async (t) => {
  const { client, service } = await openMarket(db)
  const [past, future] = [new Date(now().getTime() - MINUTE), new Date(now().getTime() + 30 * HOUR)]
  const states = [
    { status: 'accepted' as const, scheduledAt: past }, { status: 'in_progress' as const, scheduledAt: new Date(past.getTime() - 9 * HOUR) },
    { status: 'completed' as const }, { status: 'cancelled' as const }, { status: 'pending' as const, scheduledAt: future, expiresAt: past }
  ]
  for (const values of states) {
    const { id } = await makeBooking(db, service, client.id, { ...values, dueAt: null })
    t.equal((await refusalOf(rescheduleBooking(db, client, { id, scheduledAt: hourAhead(200).toISOString() }))).code, 'transition_not_allowed', values.status)
    await advanceClock(db, 1)
  }
})

t.test('moving inside the paid window cannot make cancelling free, not even by moving twice or while pending', async (t) => {
  const { client, provider, service } = await openMarket(db)
  const { id, freeUntil } = await createBooking(db, client, { serviceId: service.id, scheduledAt: hourAhead(10).toISOString() })
  await markPaid(db, await rowOf(db, id))
  await setBookingStatus(db, provider, { id, status: 'accepted' })
  await advanceClock(db, 10)
  for (const hours of [200, 300]) {
    t.equal((await rescheduleBooking(db, client, { id, scheduledAt: hourAhead(hours).toISOString() })).freeUntil, freeUntil, 'keeps the old free-until')
    t.match(await previewCancel(db, client, { id }), lateFee)
  }
  await setBookingStatus(db, provider, { id, status: 'accepted' })
  t.match(await previewCancel(db, client, { id }), lateFee)
  t.match(await previewCancel(db, provider, { id }), free, 'the provider still returns all')
})

t.test('a ban cancels what lies ahead as an admin would, closing one\'s account as one would oneself', async (t) => {
  const { client, provider, admin, service } = await openMarket(db)
  const make = async (hours: number, values: object = {}) => {
    const booking = await makeBooking(db, service, client.id, { status: 'accepted', scheduledAt: new Date(now().getTime() + hours * HOUR), freeUntil: new Date(0), ...values })
    await markPaid(db, booking)
    return booking.id
  }
  const [running, ended, late] = [await make(-1, { status: 'in_progress' }), await make(2, { status: 'completed' }), await make(4)]
  await transact(db, async (tx) => await cancelFutureBookingsOf(tx, client, client.id, 'self'))
  t.equal(await refundOf(db, late), 2250, 'closing the account late costs what cancelling late costs')
  t.match(await auditsOf(db, late), [{ type: 'cancel', action: 'booking.cancelled', actorId: client.id, reason: 'account_closed' }])
  t.match(await rowOf(db, late), { status: 'cancelled', cancellationReason: 'account_closed' })
  const banned = await make(6)
  await transact(db, async (tx) => await cancelFutureBookingsOf(tx, admin, provider.id, 'admin'))
  t.equal(await refundOf(db, banned), 4500)
  t.same(await toldOf(db, client, banned), ['booking_cancelled'])
  const leaving = await make(8)
  await transact(db, async (tx) => await cancelFutureBookingsOf(tx, provider, provider.id, 'self'))
  t.equal(await refundOf(db, leaving), 4500)
  t.same([(await rowOf(db, running)).status, (await rowOf(db, ended)).status], ['in_progress', 'completed'], 'what runs or has ended goes on')
  t.match(await getBooking(db, client, { id: leaving }), { status: 'cancelled', allowedTransitions: [] })
})
