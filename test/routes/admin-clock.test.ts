import { eq } from 'drizzle-orm'
import t from '../support/tap.js'
import { auditLog, bookings } from '../../drizzle/schema/index.js'
import { testApp } from '../support/app.js'
import { testDatabase } from '../support/database.js'
import { makeBooking, makeProvider, makeService, makeUser } from '../support/people.js'

const database = await testDatabase(t)

t.test(
  'an admin moves the sandbox clock, what is due happens before the answer, and the act is audited',
  async (t) => {
    const server = await testApp(t, {}, database)

    const admin = await makeUser(server.db, { role: 'admin' })
    const client = await makeUser(server.db)
    const provider = await makeProvider(server.db)
    const booking = await makeBooking(server.db, await makeService(server.db, provider.id), client.id)
    const before = (await server.app.inject({ url: '/api/admin/clock', headers: server.as(admin) })).json()

    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/admin/clock',
      payload: { advanceMinutes: 25 * 60 },
      headers: server.as(admin)
    })

    t.equal(answer.statusCode, 200)
    t.equal(answer.json().offsetMinutes, before.offsetMinutes + 25 * 60)

    const [row] = await server.db.select().from(bookings).where(eq(bookings.id, booking.id))
    t.match(row, { status: 'cancelled', cancellationReason: 'expired' })

    const rows = await server.db.select().from(auditLog).where(eq(auditLog.action, 'clock.advanced'))
    t.match(rows, [
      { type: 'admin', actorId: admin.id, before: { offsetMinutes: 0 }, after: { offsetMinutes: 1500 } }
    ])
  }
)

t.test(
  'the clock never goes back and never a year and more ahead; a refused move leaves no trace',
  async (t) => {
    const server = await testApp(t)
    const admin = await makeUser(server.db, { role: 'admin' })

    for (const advanceMinutes of [-1, 527_041, 1.5, '60', null]) {
      const answer = await server.app.inject({
        method: 'POST',
        url: '/api/admin/clock',
        payload: { advanceMinutes },
        headers: server.as(admin)
      })

      t.equal(answer.statusCode, 400, String(advanceMinutes))
    }

    t.same(await server.db.select().from(auditLog), [])
  }
)

t.test('in production there is no clock to move', async (t) => {
  const server = await testApp(
    t,
    { NODE_ENV: 'production', DATABASE_URL: 'postgres://127.0.0.1:1/none' },
    database
  )
  const admin = await makeUser(server.db, { role: 'admin' })

  for (const method of ['GET', 'POST'] as const) {
    const answer = await server.app.inject({
      method,
      url: '/api/admin/clock',
      ...(method === 'POST' ? { payload: { advanceMinutes: 1 } } : {}),
      headers: server.as(admin)
    })

    t.match(answer.json(), { status: 404, code: 'route_not_found' })
  }
})
