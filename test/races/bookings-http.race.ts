import t from 'tap'
import { eq } from 'drizzle-orm'
import { bookings } from '../../drizzle/schema/index.js'
import { testApp } from '../support/app.js'
import { raceDatabase } from '../support/database.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { hourAhead } from '../bookings/market.js'

// How soon an answer comes is asked elsewhere: here a machine may be slow.
const { app, db, as } = await testApp(t, { REQUEST_SECONDS: '20' }, await raceDatabase(t))

t.test('50 rivals over HTTP: one 201, 49 times 409 with alternatives, no 5xx', async (t) => {
  const service = await makeService(db, (await makeProvider(db)).id)
  const rivals = []
  for (let index = 0; index < 50; index++) rivals.push(await makeUser(db))
  const payload = { serviceId: service.id, scheduledAt: hourAhead(48).toISOString() }
  const answers = await Promise.all(
    rivals.map(
      async (rival) =>
        await app.inject({ method: 'POST', url: '/api/bookings/create', payload, headers: as(rival) })
    )
  )

  t.equal(answers.filter(({ statusCode }) => statusCode === 201).length, 1)

  const refused = answers.filter(({ statusCode }) => statusCode === 409)
  t.equal(refused.length, 49, answers.map(({ statusCode }) => statusCode).join(' '))

  for (const answer of refused) {
    t.match(answer.json(), { code: 'slot_taken', alternatives: [String, String, String] })
  }

  t.equal((await db.select().from(bookings).where(eq(bookings.serviceId, service.id))).length, 1)
})

t.test('one Idempotency-Key 50 times over HTTP is one booking and 50 equal 201s', async (t) => {
  const service = await makeService(db, (await makeProvider(db)).id)
  const headers = { ...as(await makeUser(db)), 'idempotency-key': 'one-and-the-same' }
  const payload = { serviceId: service.id, scheduledAt: hourAhead(48).toISOString() }
  const answers = await Promise.all(
    Array.from(
      { length: 50 },
      async () => await app.inject({ method: 'POST', url: '/api/bookings/create', payload, headers })
    )
  )

  t.same(
    answers.map(({ statusCode }) => statusCode),
    answers.map(() => 201)
  )
  t.equal(new Set(answers.map((answer) => answer.body)).size, 1)
  t.equal((await db.select().from(bookings).where(eq(bookings.serviceId, service.id))).length, 1)
})
