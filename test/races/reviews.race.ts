import { eq } from 'drizzle-orm'
import t from 'tap'
import { providers, reviews, services } from '../../drizzle/schema/index.js'
import { createReview, hideReview, restoreReview } from '../../src/reviews/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { raceDatabase } from '../support/database.js'
import { actorOf, makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const HOUR = 3_600_000

t.test(
  'fifty reviews of one booking at once: one is written, the others hear that it was reviewed, the ' +
    'average counts it once',
  async (t) => {
    const { db, market } = await raceDatabase(t)
    const provider = await makeProvider(db)
    const service = await makeService(db, provider.id)
    const client = await makeUser(db)
    const scheduledAt = new Date(Date.now() - 2 * HOUR)

    const booking = await makeBooking(db, service, client.id, {
      status: 'completed',
      scheduledAt,
      endsAt: new Date(scheduledAt.getTime() + HOUR)
    })

    const outcomes = await Promise.allSettled(
      Array.from(
        { length: 50 },
        async () => await createReview(market, actorOf(client), { bookingId: booking.id, rating: 5 })
      )
    )

    const refused = outcomes
      .filter((outcome) => outcome.status === 'rejected')
      .map((outcome) =>
        outcome.reason instanceof DomainError ? outcome.reason.code : String(outcome.reason)
      )

    t.strictSame(new Set(refused), new Set(['already_reviewed']))
    t.equal(refused.length, 49)
    t.equal((await db.select().from(reviews)).length, 1)
    t.match((await db.select().from(services).where(eq(services.id, service.id)))[0], {
      ratings: 5,
      ratingSum: 5,
      ratingCount: 1
    })
  }
)

t.test(
  "many clients reviewing one provider's services at once are all counted, without a deadlock",
  async (t) => {
    const { db, market } = await raceDatabase(t)
    const provider = await makeProvider(db)
    const [one, other] = [await makeService(db, provider.id), await makeService(db, provider.id)]
    const jobs = []

    for (let index = 0; index < 40; index++) {
      const client = await makeUser(db)
      const scheduledAt = new Date(Date.now() - (2 + 2 * index) * HOUR)
      const booking = await makeBooking(db, index % 2 === 0 ? one : other, client.id, {
        status: 'completed',
        scheduledAt,
        endsAt: new Date(scheduledAt.getTime() + HOUR)
      })

      jobs.push({ client: actorOf(client), bookingId: booking.id, rating: 1 + (index % 5) })
    }

    await Promise.all(
      jobs.map(
        async ({ client, bookingId, rating }) => await createReview(market, client, { bookingId, rating })
      )
    )
    t.match((await db.select().from(providers).where(eq(providers.userId, provider.id)))[0], {
      ratings: 3,
      ratingSum: 120,
      ratingCount: 40
    })
  }
)

t.test('fifty hides of fifty reviews at once, and then some restores: averages are exact', async (t) => {
  const { db, market } = await raceDatabase(t)
  const provider = await makeProvider(db)
  const [one, other] = [await makeService(db, provider.id), await makeService(db, provider.id)]
  const admin = actorOf(await makeUser(db, { role: 'admin' }))
  const written = []

  for (let index = 0; index < 60; index++) {
    const client = await makeUser(db)
    const scheduledAt = new Date(Date.now() - (2 + 2 * index) * HOUR)
    const booking = await makeBooking(db, index % 2 === 0 ? one : other, client.id, {
      status: 'completed',
      scheduledAt,
      endsAt: new Date(scheduledAt.getTime() + HOUR)
    })
    const rating = 1 + (index % 5)
    written.push(await createReview(market, actorOf(client), { bookingId: booking.id, rating }))
  }

  const hidden = written.slice(0, 50)
  // Each is hidden by two admins at once: it counts as one.
  await Promise.all(
    [...hidden, ...hidden].map(async ({ id }) => await hideReview(market, admin, { id, reason: 'Spam' }))
  )
  await agrees(written.slice(50))

  const restored = hidden.slice(0, 7)
  await Promise.all(
    [...restored, ...restored].map(
      async ({ id }) => await restoreReview(market, admin, { id, reason: 'A mistake' })
    )
  )
  await agrees([...written.slice(50), ...restored])

  async function agrees(shown: Array<{ serviceId: string; rating: number }>): Promise<void> {
    const [row] = await db.select().from(providers).where(eq(providers.userId, provider.id))
    t.match(row, sumOf(shown))
    for (const { id } of [one, other]) {
      const [rated] = await db.select().from(services).where(eq(services.id, id))
      t.match(rated, sumOf(shown.filter(({ serviceId }) => serviceId === id)))
    }
  }
})

function sumOf(shown: Array<{ rating: number }>) {
  const ratingSum = shown.reduce((sum, { rating }) => sum + rating, 0)
  return { ratingSum, ratingCount: shown.length, ratings: Math.round((10 * ratingSum) / shown.length) / 10 }
}
