import t from '../support/tap.js'
import { hourAhead } from '../bookings/market.js'
import { testApp } from '../support/app.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { heard, isRefused, openSocket } from '../support/sockets.js'

const schemes = ['capacitor://localhost', 'app://taskego', 'https://localhost']

t.test('apps that are not pages of ours', async (t) => {
  const { app, db, events, as } = await testApp(t, {
    CORS_ORIGINS: `https://app.example.org, ${schemes.join(',')}`
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const client = await makeUser(db)
  const token = as(client).authorization.slice('Bearer '.length)

  await t.test(
    'a shell with a scheme of its own (Capacitor, Electron) asks and is answered, once that scheme is ' +
      'configured',
    async (t) => {
      for (const origin of schemes) {
        const preflight = await fetch(`${url}/api/bookings/create`, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'authorization,content-type,idempotency-key'
          }
        })

        t.match([preflight.status, preflight.headers.get('access-control-allow-origin')], [204, origin])

        const answer = await fetch(`${url}/api/auth/me`, { headers: { origin, ...as(client) } })
        t.match([answer.status, answer.headers.get('access-control-allow-origin')], [200, origin])
        t.equal(await isRefused(openSocket(t, url, token, { origin })), false, origin)
      }
    }
  )

  await t.test("a scheme that is nobody's, and a page from a file, are told nothing", async (t) => {
    for (const origin of [
      'evil://localhost',
      'capacitor://elsewhere',
      'app://taskego.evil',
      'file://',
      'null'
    ]) {
      t.equal(
        (await fetch(`${url}/api/auth/me`, { headers: { origin, ...as(client) } })).headers.get(
          'access-control-allow-origin'
        ),
        null,
        origin
      )

      t.equal(await isRefused(openSocket(t, url, token, { origin })), true, origin)
    }
  })

  await t.test('a native app sends no Origin, and books, listens and finds its way on a map', async (t) => {
    const provider = await makeProvider(db)
    const service = await makeService(db, provider.id)
    const socket = openSocket(t, url, token)

    await heard(socket, 'connect')

    const update = heard(socket, 'booking:updated')

    const answer = await fetch(`${url}/api/bookings/create`, {
      method: 'POST',
      headers: { ...as(client), 'content-type': 'application/json' },
      body: JSON.stringify({
        serviceId: service.id,
        scheduledAt: hourAhead(48).toISOString(),
        address: { line: 'Rue 12', city: 'Tyre', lat: 33.27, lng: 35.2 }
      })
    })

    t.equal(answer.status, 201)

    const places = { service: { lat: service.lat, lng: service.lng }, address: { lat: 33.27, lng: 35.2 } }
    t.match(await answer.json(), places)
    t.match(await update, places)
    t.match((await app.inject({ url: `/api/services/${service.id}` })).json(), {
      lat: service.lat,
      lng: service.lng
    })
  })

  await t.test('an event for nobody is heard by nobody', async (t) => {
    const socket = openSocket(t, url, token)
    await heard(socket, 'connect')

    const overheard: string[] = []
    socket.onAny((event: string) => overheard.push(event))
    events.emit('message', { userIds: [], message: { secret: true } })
    events.emit('sessions:revoked', { userId: client.id, sessionIds: [] })
    events.emit('message', { userIds: [client.id], message: {} })
    await heard(socket, 'message')
    t.same(overheard, ['message'])
    t.equal(socket.connected, true)
  })

  await t.test('a yes in the app costs of the same budget as words to the concierge', async (t) => {
    const user = await makeUser(db)
    const payload = { proposalId: '0193f6f0-7c1e-7a30-9a55-3f2f8f0c1a11' }
    const statuses = []

    for (let count = 0; count < 61; count++) {
      statuses.push(
        (await app.inject({ method: 'POST', url: '/api/ai/action', headers: as(user), payload })).statusCode
      )
    }

    t.same([...new Set(statuses.slice(0, 60))], [404])
    t.equal(statuses.at(-1), 429)

    t.equal(
      (
        await app.inject({
          method: 'POST',
          url: '/api/ai/chat',
          headers: as(user),
          payload: { message: 'hello' }
        })
      ).statusCode,
      429
    )

    t.equal(
      (await app.inject({ method: 'POST', url: '/api/ai/action', headers: as(client), payload })).statusCode,
      404,
      'another user has their own'
    )
  })
})

t.test('in development every page of this machine may call, and no other', async (t) => {
  const development = await testApp(t, { NODE_ENV: 'development' })
  const url = await development.app.listen({ port: 0, host: '127.0.0.1' })
  const client = await makeUser(development.db)
  const token = development.as(client).authorization.slice('Bearer '.length)
  const allowed = async (origin: string) =>
    (await fetch(`${url}/api/services`, { headers: { origin } })).headers.get('access-control-allow-origin')

  for (const origin of ['http://localhost:5173', 'http://127.0.0.1:3000', 'http://[::1]:8080']) {
    t.equal(await allowed(origin), origin)
    t.equal(await isRefused(openSocket(t, url, token, { origin })), false, origin)
  }
  for (const origin of [
    'http://localhost.evil.example',
    'http://evil-localhost',
    'https://127.0.0.1.nip.io'
  ]) {
    t.equal(await allowed(origin), null, origin)
    t.equal(await isRefused(openSocket(t, url, token, { origin })), true, origin)
  }
})

t.test('outside of development a page of this machine needs its place in CORS_ORIGINS', async (t) => {
  const { app } = await testApp(t)
  const answer = await app.inject({ url: '/api/services', headers: { origin: 'http://localhost:5173' } })

  t.equal(answer.headers['access-control-allow-origin'], undefined)
})
