import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { io } from 'socket.io-client'
import t, { type Test } from '../support/tap.js'
import { users } from '../../drizzle/schema/index.js'
import { hashPassword } from '../../src/accounts/passwords.js'
import { revokeSessions } from '../../src/accounts/index.js'
import { banUser } from '../../src/moderation/index.js'
import { notify } from '../../src/notifications/index.js'
import { testApp, type TestApp } from '../support/app.js'
import { testRules } from '../support/market.js'
import { actorOf, makeUser } from '../support/people.js'
import { heard, isRefused, openSocket } from '../support/sockets.js'

const server = await testApp(t)
const url = await server.app.listen({ port: 0, host: '127.0.0.1' })
const password = 'a long enough passphrase'

type Person = Awaited<ReturnType<typeof makeUser>>

const tokenOf = (user: { id: string; sessionId: string }) =>
  server.as(user).authorization.slice('Bearer '.length)

const tell = (user: { id: string }, secret: string) =>
  server.events.emit('notification', { userId: user.id, notification: { secret } })

/**
 * A connection of which every packet is kept as it came over the wire, before the library makes anything of
 * it.
 */
function tapped(t: Test, auth: Record<string, unknown>) {
  const socket = io(url, { auth, transports: ['websocket'], reconnection: false, forceNew: true })
  const packets: string[] = []

  socket.io.on('open', () => {
    socket.io.engine.on('packet', (packet) => packets.push(String(packet.data)))
  })
  t.teardown(() => {
    socket.disconnect()
  })

  return { socket, packets }
}

/**
 * What identifies a connection to those who would take it over: its private id, and the last offset that it
 * was told.
 */
function marksOf(packets: string[]): { pid: unknown; offset: string } {
  const opened: unknown = JSON.parse(packets.find((packet) => packet.startsWith('0{'))?.slice(1) ?? '{}')
  const heardEvent: unknown = JSON.parse(packets.find((packet) => packet.startsWith('2['))?.slice(1) ?? '[]')
  const pid = typeof opened === 'object' && opened !== null && 'pid' in opened ? opened.pid : 'none'

  return { pid, offset: String(Array.isArray(heardEvent) ? heardEvent.at(-1) : '') }
}

const ends: Record<string, (user: Person) => Promise<void>> = {
  'log-out': async (user) => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/auth/logout',
      headers: server.as(user)
    })

    if (answer.statusCode !== 204) throw new Error(answer.body)
  },
  ban: async (user) => {
    const admin = await makeUser(server.db, { role: 'admin' })
    await banUser(server.market, actorOf(admin), { userId: user.id, banned: true, reason: 'A test' })
  },
  'password change': async (user) => {
    const payload = { password, newPassword: 'another long passphrase' }
    const answer = await server.app.inject({
      method: 'PUT',
      url: '/api/users/password',
      payload,
      headers: server.as(user)
    })

    if (answer.statusCode >= 300) throw new Error(answer.body)
  }
}

for (const [name, end] of Object.entries(ends)) {
  t.test(
    `after a ${name} nothing of what was missed is on the wire, whatever marks of the old connection ` +
      'are shown',
    async (t) => {
      const user = await makeUser(server.db, { passwordHash: await hashPassword(password, testRules) })
      const token = tokenOf(user)
      const first = tapped(t, { token })

      await heard(first.socket, 'connect')
      tell(user, 'heard')
      await heard(first.socket, 'notification')
      first.socket.io.engine.close()
      await pause(50)
      tell(user, 'missed-secret')

      // Another device ends the sessions of the first: a password change keeps the one that made it.
      const acting = name === 'password change' ? await secondSession(user) : user
      await end(acting)

      const again = tapped(t, { token, ...marksOf(first.packets) })
      t.equal(await isRefused(again.socket), true)
      tell(user, 'later-secret')
      await pause(100)
      t.notMatch(again.packets.join('\n'), /secret/)
    }
  )
}

t.test(
  "with another user's token and the old marks only the other user is heard, an admin's log included",
  async (t) => {
    const [admin, other] = [await makeUser(server.db, { role: 'admin' }), await makeUser(server.db)]
    const first = tapped(t, { token: tokenOf(admin) })

    await heard(first.socket, 'connect')
    tell(admin, 'heard')
    await heard(first.socket, 'notification')
    first.socket.io.engine.close()
    await pause(50)
    tell(admin, 'missed-secret')

    const again = tapped(t, { token: tokenOf(other), ...marksOf(first.packets) })
    await heard(again.socket, 'connect')
    t.not(again.socket.recovered, true)
    tell(admin, 'live-secret')

    const banned = await makeUser(server.db)
    await banUser(server.market, actorOf(admin), { userId: banned.id, banned: true, reason: 'log-secret' })

    const own = heard(again.socket, 'notification')
    tell(other, 'mine')
    t.match(await own, { secret: 'mine' })
    t.notMatch(again.packets.join('\n'), /-secret/)
  }
)

t.test('what waited for the next poll is not given out after the session ended', async (t) => {
  const user = await makeUser(server.db)
  const poll = await openPoll(user)

  tell(user, 'heard')
  t.match(await poll.read(), /heard/, 'polling works while the session lives')
  tell(user, 'buffered-secret')
  await revokeSessions(server.market, user.id)
  await pause(50)
  t.notMatch(await poll.read(), /secret/)
})

t.test('a connection without its socket is closed, so that nobody collects them', async (t) => {
  const user = await makeUser(server.db)
  const poll = await openPoll(user)
  const before = server.app.io.engine.clientsCount

  await poll.write('41')
  await pause(50)
  t.equal(server.app.io.engine.clientsCount, before - 1)
})

t.test('a session that ends while its socket is being admitted leaves no open socket', async (t) => {
  const people: Person[] = []
  for (let index = 0; index < 40; index++) people.push(await makeUser(server.db))

  await Promise.all(
    people.map(async (user, index) => {
      const socket = openSocket(t, url, tokenOf(user))
      await pause(index)
      await Promise.all([isRefused(socket), revokeSessions(server.market, user.id)])
    })
  )

  await pause(300)

  const open = [...server.app.io.of('/').sockets.values()].map(({ data }) => data.actor.id)
  t.same(
    people.filter(({ id }) => open.includes(id)),
    []
  )
})

t.test('a user has at most twenty sockets, and a closed one makes room', async (t) => {
  const user = await makeUser(server.db)
  const sockets = Array.from({ length: 20 }, () => openSocket(t, url, tokenOf(user)))

  await Promise.all(sockets.map(async (socket) => await heard(socket, 'connect')))

  const refused = openSocket(t, url, tokenOf(user))
  t.match(await heard(refused, 'connect_error'), { message: 'too_many_sockets' })
  sockets[0]?.disconnect()
  await pause(100)
  t.equal(await isRefused(openSocket(t, url, tokenOf(user))), false)
})

t.test('whoever missed a hundred pushes reads them all from the list, newest first, each once', async (t) => {
  const user = await makeUser(server.db)
  for (let number = 0; number < 100; number++) {
    await notify(server.market, [{ userId: user.id, type: 'account_banned', reason: `number ${number}` }])
  }

  const read: string[] = []
  let cursor: string | null = null

  do {
    const query: string = cursor === null ? '' : `&cursor=${cursor}`
    const answer = await server.app.inject({
      url: `/api/notifications?limit=30${query}`,
      headers: server.as(user)
    })
    const page = answer.json<{ items: Array<{ message: string }>; nextCursor: string | null }>()

    read.push(...page.items.map(({ message }) => /number \d+/.exec(message)?.[0] ?? message))
    cursor = page.nextCursor
  } while (cursor !== null)

  t.same(
    read,
    Array.from({ length: 100 }, (_, index) => `number ${99 - index}`)
  )
})

async function secondSession(user: Person): Promise<Person> {
  const { sessionId } = await makeSession(server, user)
  return { ...user, sessionId }
}

async function makeSession({ app, db }: TestApp, user: Person): Promise<{ sessionId: string }> {
  const [row] = await db.select({ email: users.email }).from(users).where(eq(users.id, user.id))
  const answer = await app.inject({
    method: 'POST',
    url: '/api/auth/login',
    payload: { email: row?.email, password }
  })

  const { accessToken } = answer.json<{ accessToken: string }>()
  return { sessionId: app.jwt.decode<{ sid: string }>(accessToken)?.sid ?? '' }
}

/** A signed-in connection by long polling, written out by hand: the library would ask again by itself. */
async function openPoll(user: Person) {
  const address = `${url}/socket.io/?EIO=4&transport=polling`
  const opened = await (await fetch(address)).text()
  const sid = /"sid":"([^"]+)"/.exec(opened)?.[1] ?? ''
  const read = async () => await (await fetch(`${address}&sid=${sid}`)).text()
  const write = async (packet: string) =>
    await (await fetch(`${address}&sid=${sid}`, { method: 'POST', body: packet })).text()

  await write(`40${JSON.stringify({ token: tokenOf(user) })}`)

  const answer = await read()
  if (!answer.startsWith('40')) throw new Error(`not signed in: ${answer}`)

  return { read, write }
}
