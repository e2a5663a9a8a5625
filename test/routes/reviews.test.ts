import t from '../support/tap.js'
import { testApp } from '../support/app.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const { app, db, as } = await testApp(t)
const HOUR = 3_600_000

async function completed() {
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)
  const client = await makeUser(db, { name: 'Maya Khoury' })
  const scheduledAt = new Date(Date.now() - 3 * HOUR)
  const booking = await makeBooking(db, service, client.id, {
    status: 'completed',
    scheduledAt,
    endsAt: new Date(scheduledAt.getTime() + HOUR)
  })

  const review = async (payload: object, user: typeof client | null = client) =>
    await app.inject({ method: 'POST', url: '/api/reviews', payload, headers: user === null ? {} : as(user) })
  return { provider, service, client, booking, review }
}

t.test('a client reviews once: 201, then 409; the public reads it under the first name alone', async (t) => {
  const { service, client, booking, review } = await completed()
  const created = await review({ bookingId: booking.id, rating: 5, comment: 'شغل ممتاز' })

  t.equal(created.statusCode, 201)
  t.match(created.json(), { reviewerName: 'Maya', rating: 5, comment: 'شغل ممتاز' })

  const again = await review({ bookingId: booking.id, rating: 1 })
  t.equal(again.statusCode, 409)
  t.equal(again.json().code, 'already_reviewed')

  for (const url of [`/api/reviews/service/${service.id}`, `/api/reviews/user/${client.id}`]) {
    t.strictSame((await app.inject({ url })).json(), { items: [created.json()], nextCursor: null }, url)
  }

  const seen = (await app.inject({ url: `/api/services/${service.id}` })).json()
  t.match(seen, { ratings: 5, ratingCount: 1, provider: { ratings: 5, ratingCount: 1 } })
})

t.test('whoever may not review, and whatever is malformed, is refused', async (t) => {
  const { booking, provider, review } = await completed()
  t.equal((await review({ bookingId: booking.id, rating: 5 }, null)).statusCode, 401)
  t.equal((await review({ bookingId: booking.id, rating: 5 }, await makeUser(db))).statusCode, 404)
  t.equal((await review({ bookingId: booking.id, rating: 5 }, provider)).statusCode, 404)

  for (const payload of [
    {},
    { bookingId: booking.id },
    { bookingId: booking.id, rating: 0 },
    { bookingId: booking.id, rating: 6 },
    { bookingId: booking.id, rating: 4.5 },
    { bookingId: booking.id, rating: '5' },
    { bookingId: booking.id, rating: 5, comment: 'a\u0000' },
    { bookingId: booking.id, rating: 5, sentimentScore: 1 },
    { bookingId: 'x', rating: 5 },
    { bookingId: booking.id, rating: 5, comment: 'a'.repeat(2001) }
  ]) {
    t.equal((await review(payload)).statusCode, 400, JSON.stringify(payload).slice(0, 80))
  }

  const service = await makeService(db, provider.id)
  const open = await makeBooking(db, service, (await makeUser(db)).id)

  t.equal((await review({ bookingId: open.id, rating: 5 })).statusCode, 404)
  t.equal(
    (await app.inject({ url: '/api/reviews/service/0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11' })).statusCode,
    404
  )
  t.equal((await app.inject({ url: '/api/reviews/user/x' })).statusCode, 400)
})
