import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { hourAhead } from '../bookings/market.js'
import { raceDatabase } from '../support/database.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { call, startServer } from '../support/server.js'

// Two real servers on one PostgreSQL, without Redis.
const database = await raceDatabase(t)
const { db } = database
const environment = { DATABASE_URL: database.url }
const [one, other] = await Promise.all([startServer(t, environment), startServer(t, environment)])
const admin = await makeUser(db, { role: 'admin' })

t.test('what an admin sets on one server is in force on another within five seconds', async (t) => {
  const service = await makeService(db, (await makeProvider(db)).id)
  const client = await makeUser(db)
  const scheduledAt = hourAhead(30).toISOString()

  /** Looking writes nothing, so it can be asked again. */
  const preview = async (url: string) =>
    (await call(`${url}/api/bookings/preview`, client, 'POST', { serviceId: service.id, scheduledAt })).json
      .code

  t.equal(await preview(other.url), undefined, 'the time can be booked')

  const { json } = await call(`${one.url}/api/admin/settings`, admin)
  const { status } = await call(`${one.url}/api/admin/settings`, admin, 'PUT', {
    values: { noticeMinutes: 2880 },
    reason: 'A test',
    version: json.version
  })
  const setAt = performance.now()
  t.equal(status, 200)
  t.equal(await preview(one.url), 'slot_too_soon', 'at once where it was set')

  while ((await preview(other.url)) !== 'slot_too_soon' && performance.now() - setAt < 6000) await pause(100)
  const seconds = (performance.now() - setAt) / 1000
  t.ok(seconds < 5, `${seconds.toFixed(1)} s`)
})
