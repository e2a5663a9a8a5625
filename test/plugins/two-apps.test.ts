import t from '../support/tap.js'
import { testApp, type TestApp } from '../support/app.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { heard, openSocket } from '../support/sockets.js'

t.test('two apps in one process share neither events, clock, numbers nor words', async (t) => {
  const [one, other] = [await testApp(t), await testApp(t, {}, undefined, { bookingsPerDay: 7 })]

  await t.test('an event of one is not heard by the sockets of the other', async (t) => {
    const user = await makeUser(other.db)
    const url = await other.app.listen({ port: 0, host: '127.0.0.1' })
    const socket = openSocket(t, url, other.as(user).authorization.slice('Bearer '.length))
    const overheard: unknown[] = []

    await heard(socket, 'connect')
    socket.on('notification', (payload) => overheard.push(payload))

    one.events.emit('notification', { userId: user.id, notification: { of: 'one' } })
    other.events.emit('notification', { userId: user.id, notification: { of: 'other' } })
    await heard(socket, 'notification')

    t.strictSame(overheard, [{ of: 'other' }])
  })

  await t.test('the clock of one is moved, and the other stands', async (t) => {
    const admin = await makeUser(one.db, { role: 'admin' })
    const moved = await one.app.inject({
      method: 'POST',
      url: '/api/admin/clock',
      payload: { advanceMinutes: 90 },
      headers: one.as(admin)
    })

    t.equal(moved.statusCode, 200)
    t.equal(await offsetOf(one), 90)
    t.equal(await offsetOf(other), 0)
    t.ok(one.market.now().getTime() - other.market.now().getTime() > 89 * 60_000)
  })

  await t.test('each has its own numbers', async (t) => {
    t.equal(one.market.rules.bookingsPerDay, 30)
    t.equal(other.market.rules.bookingsPerDay, 7)
  })

  await t.test('a trade that an admin of one adds is understood by its concierge alone', async (t) => {
    const admin = await makeUser(one.db, { role: 'admin' })
    await one.app.inject({
      method: 'POST',
      url: '/api/admin/categories',
      payload: { slug: 'bees', name_en: 'Bees', name_ar: 'نحل', aliases: ['beekeeper'] },
      headers: one.as(admin)
    })
    const provider = await makeProvider(one.db)
    await makeService(one.db, provider.id, { categoryId: 'bees' })

    t.match(await told(one), { services: [{ category: 'bees' }] })
    t.match(await told(other), { reply: /What needs doing/, services: [] })
  })
})

/** What the concierge answers to somebody who needs a beekeeper. */
async function told({ app, db, as }: TestApp): Promise<unknown> {
  const client = await makeUser(db, { city: 'beirut' })
  const message = 'I need a beekeeper in Beirut'
  const headers = as(client)
  return (await app.inject({ method: 'POST', url: '/api/ai/chat', payload: { message }, headers })).json()
}

async function offsetOf({ app, db, as }: TestApp): Promise<unknown> {
  const admin = await makeUser(db, { role: 'admin' })
  return (await app.inject({ url: '/api/admin/clock', headers: as(admin) })).json().offsetMinutes
}
