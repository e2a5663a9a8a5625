import { eq } from 'drizzle-orm'
import { bookings } from '../../drizzle/schema/index.js'
import {
  acceptProposedTime,
  proposeTime,
  rescheduleBooking,
  setBookingDetails,
  setBookingStatus
} from '../../src/bookings/index.js'
import { testApp } from '../support/app.js'
import { makeBooking, makeProvider, makeService, makeUser, actorOf } from '../support/people.js'
import { form, picture } from '../support/pictures.js'
import t from '../support/tap.js'
import { auditsOf, HOUR, hourAhead, rowOf, toldOf } from './market.js'

const { app, db, market, as } = await testApp(t)
const provider = await makeProvider(db)
const service = await makeService(db, provider.id)

let hours = 48

/** A booking of a new client at a time of its own, and what a user's change of its details is answered. */
async function booked(values: Partial<typeof bookings.$inferSelect> = {}) {
  const client = await makeUser(db)
  const booking = await makeBooking(db, service, client.id, {
    scheduledAt: hourAhead((hours += 4)),
    ...values
  })

  const change = async (payload: object, user = client) =>
    await app.inject({
      method: 'PUT',
      url: `/api/bookings/${booking.id}/details`,
      payload,
      headers: as(user)
    })

  return { client, booking, change }
}

t.test(
  'a client corrects the address until the start; the provider is told and reads it once accepted',
  async (t) => {
    const { client, booking, change } = await booked()
    const address = {
      line: 'Sea Road 4',
      unit: 'Second floor',
      city: 'Tyre',
      directions: 'The blue gate',
      lat: 33.27,
      lng: 35.2
    }

    const changed = await change({ address, version: 1 })
    t.equal(changed.statusCode, 200)
    t.match(changed.json(), { version: 2, address, hasAddress: true })
    t.same((await rowOf(db, booking.id)).address, address)
    t.same(await toldOf(db, actorOf(provider), booking.id), ['booking_details'])

    const get = async () =>
      (await app.inject({ url: `/api/bookings/${booking.id}`, headers: as(provider) })).json()
    t.match(await get(), { address: null, hasAddress: true }, 'not before it is accepted')

    await setBookingStatus(market, actorOf(provider), { id: booking.id, status: 'accepted' })
    t.same((await get()).address, address)

    t.equal((await change({ address: null })).json().address, null)
    t.match(await get(), { address: null, hasAddress: false })
    t.same(
      (await auditsOf(db, booking.id)).map(({ action, actorId, after }) => ({ action, actorId, after })),
      [
        {
          action: 'booking.details_changed',
          actorId: client.id,
          after: { version: 2, changed: ['address'] }
        },
        { action: 'booking.accepted', actorId: provider.id, after: { status: 'accepted', version: 3 } },
        { action: 'booking.details_changed', actorId: client.id, after: { version: 4, changed: ['address'] } }
      ],
      'without the words'
    )
  }
)

t.test('what the client says of the job does not shorten how long they waited, a move does', async (t) => {
  const made = new Date(Date.now() - 1200_000)
  const { id: providerId } = await makeProvider(db)
  const actor = actorOf({ ...provider, id: providerId })
  const own = await makeService(db, providerId)
  const asked = async (hoursAhead: number) => {
    const client = await makeUser(db)
    const at = { scheduledAt: hourAhead(hoursAhead), createdAt: made, updatedAt: made }
    return { client, id: (await makeBooking(db, own, client.id, at)).id }
  }
  const say = async ({ client, id }: Awaited<ReturnType<typeof asked>>) => {
    const address = { line: 'Sea Road 4', city: 'Tyre' }
    await setBookingDetails(market, actorOf(client), { id, address })
    await app.inject({
      method: 'POST',
      url: `/api/bookings/${id}/photos`,
      payload: form(await picture({ width: 300, height: 300 }), { name: 'leak.jpg', type: 'image/jpeg' }),
      headers: as(client)
    })
  }
  const waited = async (id: string) => {
    await setBookingStatus(market, actor, { id, status: 'accepted' })
    return (await rowOf(db, id)).answerSeconds ?? 0
  }

  const edited = await asked(50)
  await say(edited)
  t.equal((await rowOf(db, edited.id)).photos.length, 1)
  t.ok((await waited(edited.id)) >= 1200)

  const moved = await asked(60)
  await rescheduleBooking(market, actorOf(moved.client), {
    id: moved.id,
    scheduledAt: hourAhead(70).toISOString()
  })
  await say(moved)
  t.ok((await waited(moved.id)) < 600)

  const offered = await asked(80)
  await say(offered)
  const other = hourAhead(90).toISOString()
  await proposeTime(market, actor, { id: offered.id, scheduledAt: other })
  await acceptProposedTime(market, actorOf(offered.client), { id: offered.id, scheduledAt: other })
  t.ok(((await rowOf(db, offered.id)).answerSeconds ?? 0) >= 1200, 'nor when another time was the answer')
})

t.test('what is not given stays, and the same again changes and tells nothing', async (t) => {
  const { booking, change } = await booked({ address: { line: 'Rue 12', city: 'Tyre' }, notes: 'A dog' })

  t.match((await change({ notes: ' Two dogs ' })).json(), {
    notes: 'Two dogs',
    address: { line: 'Rue 12' },
    version: 2
  })
  t.match((await change({ notes: 'Two dogs', address: { line: 'Rue 12', city: 'Tyre' } })).json(), {
    version: 2
  })
  t.match((await change({})).json(), { version: 2 })
  t.same(await toldOf(db, actorOf(provider), booking.id), ['booking_details'])
})

t.test('half a point is refused and changes nothing, a whole one is kept', async (t) => {
  const { client, booking, change } = await booked()
  const street = { line: 'Rue 12', city: 'Tyre' }

  for (const [half, absent] of [
    [{ lat: 33.27 }, 'lng'],
    [{ lng: 35.2 }, 'lat']
  ] as const) {
    const address = { ...street, ...half }
    const saved = { url: '/api/users/addresses', payload: { address } }
    const made = {
      url: '/api/bookings/create',
      payload: { serviceId: service.id, scheduledAt: hourAhead((hours += 4)), address }
    }
    for (const request of [saved, made]) {
      const answer = await app.inject({ method: 'POST', headers: as(client), ...request })
      t.match(answer.json(), { status: 400, code: 'invalid_input', field: `address.${absent}` }, request.url)
    }
    t.match((await change({ address })).json(), { status: 400, field: `address.${absent}` })
  }
  t.match(await rowOf(db, booking.id), { address: null, version: 1 })

  await change({ address: { ...street, lat: 33.27, lng: 35.2 } })
  t.match((await rowOf(db, booking.id)).address, { lat: 33.27, lng: 35.2 })
})

t.test('contacts in the notes are hidden from both until the booking is accepted', async (t) => {
  const { change } = await booked()
  t.notMatch((await change({ notes: 'Call 03 123 456' })).json().notes, '123')
})

t.test(
  'only the client changes them, a stranger sees no booking, and an old version is refused',
  async (t) => {
    const { booking, change } = await booked()
    const notes = 'Ring twice'

    t.match((await change({ notes }, provider)).json(), { status: 403, code: 'not_allowed' })
    t.match((await change({ notes }, await makeUser(db))).json(), { status: 404, code: 'not_found' })
    t.match((await change({ notes, version: 7 })).json(), {
      status: 409,
      code: 'version_changed',
      version: 1
    })
    t.match((await change({ notes, price: 1 })).json(), { status: 400 })
    t.match((await change({ address: { city: 'Tyre' } })).json(), { status: 400 })
    t.match(await rowOf(db, booking.id), { notes: null, version: 1 })
  }
)

t.test('once it has begun or ended, nothing can be changed', async (t) => {
  const start = new Date(Date.now() - HOUR)

  for (const values of [
    { status: 'cancelled' as const },
    { status: 'completed' as const },
    { status: 'in_progress' as const },
    { expiresAt: start, dueAt: start },
    { status: 'accepted' as const, scheduledAt: start }
  ]) {
    const { booking, change } = await booked()
    await db.update(bookings).set(values).where(eq(bookings.id, booking.id))

    t.match((await change({ notes: 'Too late' })).json(), { status: 409, code: 'details_closed' })
    t.equal((await rowOf(db, booking.id)).notes, null)
  }
})
