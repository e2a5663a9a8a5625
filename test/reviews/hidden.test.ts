import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { auditLog, notifications, providers, services } from '../../drizzle/schema/index.js'
import { checkIntegrity } from '../../src/moderation/index.js'
import { testApp } from '../support/app.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const { app, db, market, as } = await testApp(t)
const admin = await makeUser(db, { role: 'admin' })
const HOUR = 3_600_000
type Person = Awaited<ReturnType<typeof makeUser>>

async function send(user: Person, method: 'GET' | 'POST', url: string, payload?: object) {
  const answer = await app.inject({
    method,
    url,
    headers: as(user),
    ...(payload === undefined ? {} : { payload })
  })
  return { status: answer.statusCode, json: answer.json() }
}

let hours = 2

async function reviewed(service: Awaited<ReturnType<typeof makeService>>, rating: number, comment: string) {
  const client = await makeUser(db, { name: 'Maya Khoury' })
  hours += 2
  const scheduledAt = new Date(Date.now() - hours * HOUR)
  const booking = await makeBooking(db, service, client.id, {
    status: 'completed',
    scheduledAt,
    endsAt: new Date(scheduledAt.getTime() + HOUR)
  })
  const { json } = await send(client, 'POST', '/api/reviews', { bookingId: booking.id, rating, comment })
  return { client, id: json.id as string }
}

t.test(
  'a hidden review is seen by nobody and counted nowhere, at once; restored, all is as before',
  async (t) => {
    const provider = await makeProvider(db)
    const service = await makeService(db, provider.id)
    const good = await reviewed(service, 5, 'Very clean work, on time.')
    const bad = await reviewed(service, 1, 'Terrible, dirty and late.')

    const state = async () => ({
      service: (await app.inject({ url: `/api/services/${service.id}` })).json(),
      ofService: (await app.inject({ url: `/api/reviews/service/${service.id}` })).json().items,
      ofProvider: (await app.inject({ url: `/api/reviews/provider/${provider.id}` })).json().items,
      ofWriter: (await app.inject({ url: `/api/reviews/user/${bad.client.id}` })).json().items,
      summary: (await app.inject({ url: `/api/providers/${provider.id}/summary` })).json()
    })
    const before = await state()
    t.match(before.service, { ratings: 3, ratingCount: 2, provider: { ratings: 3, ratingCount: 2 } })
    t.equal(before.summary.reviewsRead, 2)

    const reason = 'It insults somebody'
    const url = `/api/admin/reviews/${bad.id}`
    t.match(await send(admin, 'POST', `${url}/hide`, { reason }), {
      status: 200,
      json: { id: bad.id, hiddenAt: String, moderationReason: reason }
    })

    const hidden = await state()
    t.match(hidden.service, { ratings: 5, ratingCount: 1, provider: { ratings: 5, ratingCount: 1 } })
    for (const list of [hidden.ofService, hidden.ofProvider]) {
      t.same(
        list.map(({ id }: { id: string }) => id),
        [good.id]
      )
    }
    t.same(hidden.ofWriter, [])
    t.match(hidden.summary, { reviewsRead: 1 })
    t.equal((await send(admin, 'POST', '/api/ai/sentiment', { reviewId: bad.id })).status, 404)
    t.match(await send(provider, 'POST', `/api/reviews/${bad.id}/reply`, { text: 'Sorry' }), { status: 404 })
    const { faults } = await checkIntegrity(market, app.fileStorage)
    t.same(
      faults.filter(({ check }) => check.includes('reviews')),
      []
    )

    t.match((await send(admin, 'GET', '/api/admin/reviews?hidden=true')).json.items, [{ id: bad.id }])
    t.equal((await send(admin, 'POST', `${url}/hide`, { reason: 'Again' })).json.moderationReason, reason)
    t.match((await state()).service, { ratingCount: 1 }, 'once')

    t.equal((await send(admin, 'POST', `${url}/restore`, { reason: 'A mistake of ours' })).status, 200)
    const after = await state()
    t.same(after.ofService, before.ofService)
    t.match(after.service, { ratings: 3, ratingCount: 2, provider: { ratings: 3, ratingCount: 2 } })

    const log = await db.select().from(auditLog).where(eq(auditLog.targetId, bad.id)).orderBy(auditLog.id)
    t.match(
      log.filter(({ actorId }) => actorId === admin.id),
      [
        { type: 'admin', action: 'review.hidden', reason },
        { type: 'admin', action: 'review.restored', reason: 'A mistake of ours' }
      ]
    )
    const told = await db
      .select()
      .from(notifications)
      .where(eq(notifications.userId, bad.client.id))
      .orderBy(notifications.id)
    t.match(told, [{ type: 'review_hidden', message: /It insults somebody/ }, { type: 'review_restored' }])
  }
)

t.test('the only review hidden leaves a service without a rating, not with one of zero', async (t) => {
  const provider = await makeProvider(db)
  const service = await makeService(db, provider.id)
  const { id } = await reviewed(service, 2, 'Meh')

  await send(admin, 'POST', `/api/admin/reviews/${id}/hide`, { reason: 'Spam' })
  const none = { ratings: null, ratingSum: 0, ratingCount: 0 }
  t.match(await db.select().from(services).where(eq(services.id, service.id)), [none])
  t.match(await db.select().from(providers).where(eq(providers.userId, provider.id)), [none])
})

t.test('only admins hide, and only with a reason', async (t) => {
  const provider = await makeProvider(db)
  const { id } = await reviewed(await makeService(db, provider.id), 1, 'Bad')

  t.equal((await send(provider, 'POST', `/api/admin/reviews/${id}/hide`, { reason: 'Mine' })).status, 403)
  t.equal((await send(admin, 'POST', `/api/admin/reviews/${id}/hide`, {})).status, 400)
  t.equal((await send(admin, 'POST', `/api/admin/reviews/${id}/hide`, { reason: ' \u200b' })).status, 400)
})
