import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from '../support/tap.js'
import { sessions } from '../../drizzle/schema/index.js'
import { revokeSessions } from '../../src/accounts/index.js'
import { setAdminScopes } from '../../src/moderation/index.js'
import { openTicket } from '../../src/support/index.js'
import { cancelBooking, createBooking, setBookingStatus } from '../../src/bookings/index.js'
import { newId } from '../../src/shared/ids.js'
import { testApp, type TestApp } from '../support/app.js'
import { actorOf, makeProvider, makeService, makeUser } from '../support/people.js'
import { heard, isRefused, openSocket } from '../support/sockets.js'

const shared = await testApp(t, { CORS_ORIGINS: 'https://app.example.org' })
const url = await shared.app.listen({ port: 0, host: '127.0.0.1' })

/** The server that all tests share; the sockets are closed with the test that opens them. */
function listening(t: Test) {
  return {
    ...shared,
    url,
    socket: (token: unknown, headers: Record<string, string> = {}) => openSocket(t, url, token, headers)
  }
}

const tokenOf = (server: TestApp, user: { id: string; sessionId: string }) =>
  server.as(user).authorization.slice('Bearer '.length)

t.test('only a live access token opens a socket', async (t) => {
  const server = listening(t)
  const user = await makeUser(server.db)

  for (const token of [
    undefined,
    null,
    '',
    'nonsense',
    42,
    { a: 1 },
    server.app.jwt.sign({ sub: user.id, sid: user.sessionId }, { expiresIn: -5 })
  ]) {
    t.equal(await isRefused(server.socket(token)), true, JSON.stringify(token))
  }

  t.equal(await isRefused(server.socket(tokenOf(server, user))), false)
})

t.test('a page of a foreign origin cannot open a socket; a phone and the configured app can', async (t) => {
  const server = listening(t)
  const token = tokenOf(server, await makeUser(server.db))

  t.equal(await isRefused(server.socket(token, { origin: 'https://evil.example' })), true)
  t.equal(await isRefused(server.socket(token, { origin: 'null' })), true)
  t.equal(await isRefused(server.socket(token, { origin: 'https://app.example.org' })), false)
  t.equal(await isRefused(server.socket(token)), false)
})

t.test('only admins of support hear of tickets, from the moment on in which they are that', async (t) => {
  const server = listening(t)
  const { db, market } = server
  const full = await makeUser(db, { role: 'admin' })
  const money = await makeUser(db, { role: 'admin', adminScopes: ['money'] })
  const helper = await makeUser(db, { role: 'admin', adminScopes: ['support'] })

  const heardBy = new Map<string, string[]>()
  for (const { id, sessionId } of [full, money, helper]) {
    const socket = server.socket(tokenOf(server, { id, sessionId }))
    heardBy.set(id, [])
    socket.on('ticket:updated', ({ subject }: { subject: string }) => heardBy.get(id)?.push(subject))
    await heard(socket, 'connect')
  }

  const open = async (subject: string): Promise<void> => {
    const told = heard(toFull, 'ticket:updated')
    await openTicket(market, actorOf(await makeUser(db)), { subject, text: 'Please help' })
    await told
    await pause(100)
  }
  const toFull = server.socket(tokenOf(server, full))
  await heard(toFull, 'connect')

  await open('first')
  t.same([...heardBy.values()], [['first'], [], ['first']])

  await setAdminScopes(market, actorOf(full), { id: money.id, scopes: ['support', 'money'] })
  await setAdminScopes(market, actorOf(full), { id: helper.id, scopes: ['moderation'] })
  await open('second')
  t.same([...heardBy.values()], [['first', 'second'], ['second'], ['first']])
})

t.test('a booking reaches its provider within 200 ms, and nobody else', async (t) => {
  const server = listening(t)
  const [client, provider, stranger] = [
    await makeUser(server.db),
    await makeProvider(server.db),
    await makeUser(server.db)
  ]

  const service = await makeService(server.db, provider.id)
  const sockets = [provider, stranger].map((user) => server.socket(tokenOf(server, user)))

  await Promise.all(sockets.map((socket) => heard(socket, 'connect')))

  const [providerSocket, strangerSocket] = sockets
  if (providerSocket === undefined || strangerSocket === undefined) throw new Error('no sockets')

  const overheard: string[] = []
  strangerSocket.onAny((event: string) => overheard.push(event))

  const arrivals = Promise.all([
    heard(providerSocket, 'notification'),
    heard(providerSocket, 'booking:updated')
  ])
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  const booking = await createBooking(server.market, actorOf(client), {
    serviceId: service.id,
    scheduledAt: `${day}T09:00:00.000Z`
  })
  const committed = performance.now()
  const [notification, update] = await arrivals

  t.ok(performance.now() - committed < 200)
  t.match(notification, { type: 'booking_created', isRead: false })
  t.match(update, { id: booking.id, status: 'pending' })
  await setBookingStatus(server.market, actorOf(provider), { id: booking.id, status: 'accepted' })
  await cancelBooking(server.market, actorOf(client), { id: booking.id })
  t.same(overheard, [])
})

t.test('clients join no room and reach no handler, whatever they send', async (t) => {
  const server = listening(t)
  const [victim, attacker] = [await makeUser(server.db), await makeUser(server.db)]
  const socket = server.socket(tokenOf(server, attacker))

  await heard(socket, 'connect')

  const overheard: unknown[] = []
  socket.onAny((...event: unknown[]) => overheard.push(event))

  for (const name of ['join', 'subscribe', 'room', 'message']) {
    for (const argument of [
      `user:${victim.id}`,
      [`user:${victim.id}`],
      { room: `user:${victim.id}` },
      null
    ]) {
      socket.emit(name, argument)
    }
  }

  server.events.emit('notification', { userId: victim.id, notification: { secret: true } })
  await new Promise((resolve) => setTimeout(resolve, 150))
  t.same(overheard, [])
})

t.test('a flood, a huge payload or nonsense ends that socket and nothing else', async (t) => {
  const server = listening(t)
  const user = await makeUser(server.db)
  const flooding = server.socket(tokenOf(server, user))

  await heard(flooding, 'connect')

  const closed = heard(flooding, 'disconnect', 3000)
  for (let count = 0; count < 500; count++) flooding.emit('anything', null)
  await closed

  const huge = server.socket(tokenOf(server, user))
  await heard(huge, 'connect')

  const dropped = heard(huge, 'disconnect', 3000)
  huge.emit('anything', 'x'.repeat(1_000_000))
  await dropped
  t.equal((await fetch(`${server.url}/health`)).status, 200)
  t.equal(await isRefused(server.socket(tokenOf(server, user))), false)
})

t.test('a revoked session loses its open socket at once and cannot come back', async (t) => {
  const server = listening(t)
  const [user, other] = [await makeUser(server.db), await makeUser(server.db)]
  const socket = server.socket(tokenOf(server, user))
  const bystander = server.socket(tokenOf(server, other))

  await Promise.all([heard(socket, 'connect'), heard(bystander, 'connect')])

  const closed = heard(socket, 'disconnect', 2000)
  await revokeSessions(server.market, user.id)
  await closed
  t.equal(await isRefused(server.socket(tokenOf(server, user))), true)
  t.equal(bystander.connected, true)
})

t.test('signing out everywhere closes the sockets of every device, or of every other one', async (t) => {
  const server = listening(t)
  const user = await makeUser(server.db)
  const phone = { ...user, sessionId: newId() }
  const at = new Date()

  await server.db.insert(sessions).values({
    id: phone.sessionId,
    userId: user.id,
    createdAt: at,
    lastUsedAt: at,
    expiresAt: new Date(at.getTime() + 86_400_000)
  })

  const [own, other] = [server.socket(tokenOf(server, user)), server.socket(tokenOf(server, phone))]
  await Promise.all([heard(own, 'connect'), heard(other, 'connect')])

  const signOut = async (query: string) =>
    await server.app.inject({
      method: 'DELETE',
      url: `/api/users/sessions${query}`,
      headers: server.as(user)
    })

  const otherClosed = heard(other, 'disconnect', 2000)
  await signOut('?keepCurrent=true')
  await otherClosed
  t.equal(own.connected, true)

  const ownClosed = heard(own, 'disconnect', 2000)
  await signOut('')
  await ownClosed
  t.equal(await isRefused(server.socket(tokenOf(server, user))), true)
})
