import { connect } from 'node:net'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Socket } from 'socket.io'
import t, { type Test } from '../support/tap.js'
import { socketLimits } from '../../plugins/app/handshakes.js'
import { addressReader, networkOf } from '../../src/shared/addresses.js'
import { testApp } from '../support/app.js'
import { makeUser } from '../support/people.js'
import { heard, isRefused, openSocket } from '../support/sockets.js'

const shared = await testApp(t, { TRUST_PROXY: '127.0.0.1' })
const url = await shared.app.listen({ port: 0, host: '127.0.0.1' })
const { engine } = shared.app.io
const connections = new Set<Socket['conn']>()
engine.on('connection', (connection: Socket['conn']) => connections.add(connection))

function closeAll(): void {
  for (const connection of connections) connection.close(true)
  connections.clear()
}

/**
 * The server that all tests share, as the callers whom its proxy names see it; a test leaves no connection
 * open.
 */
function listening(t: Test) {
  t.teardown(closeAll)

  const handshake = async (from: string) =>
    await fetch(`${url}/socket.io/?EIO=4&transport=polling`, { headers: { 'x-forwarded-for': from } })
  return { ...shared, url, handshake, open: () => engine.clientsCount }
}

t.test('a caller is an IPv4 address or a /64 of IPv6, however it is written', async (t) => {
  const same = [
    '2001:db8:0:1::1',
    '2001:DB8:0:1:ffff:ffff:ffff:ffff',
    '2001:0db8:0000:0001::',
    '2001:db8::1:0:0:0:5',
    '2001:db8:0:1::1%eth0'
  ]

  t.equal(new Set(same.map(networkOf)).size, 1)
  t.not(networkOf('2001:db8:0:2::1'), networkOf('2001:db8:0:1::1'))
  t.equal(networkOf('::ffff:203.0.113.7'), networkOf('203.0.113.7'))
  t.not(networkOf('203.0.113.7'), networkOf('203.0.113.8'))
})

t.test('who called is read as far back as the proxies are trusted, and no further', async (t) => {
  const read = addressReader(['127.0.0.1', '10.0.0.0/8', 'fd00::/8'])
  t.equal(read('127.0.0.1', '198.51.100.1, 203.0.113.7, 10.1.2.3'), '203.0.113.7')
  t.equal(read('::ffff:127.0.0.1', '203.0.113.7'), '203.0.113.7')
  t.equal(read('fd00::1', '2001:db8::1'), '2001:db8::1')
  t.equal(read('203.0.113.9', '198.51.100.1'), '203.0.113.9', "a stranger's header is nothing")
  t.equal(read('127.0.0.1', ''), '127.0.0.1')
  t.equal(addressReader([])('127.0.0.1', '203.0.113.7'), '127.0.0.1')
})

t.test('one caller opens only so many connections that do not sign in; others are let in', async (t) => {
  const server = listening(t)
  const answers = await Promise.all(
    Array.from({ length: 80 }, async (_, index) => await server.handshake(`2001:db8:0:1::${index}`))
  )
  const refused = answers.filter(({ status }) => status === 429)

  t.equal(refused.length, 80 - socketLimits.waitingOfNetwork)
  t.ok(refused.every(({ headers }) => Number(headers.get('retry-after')) > 0))
  t.equal(server.open(), socketLimits.waitingOfNetwork, 'nothing is kept of those that were refused')
  t.equal((await server.handshake('2001:db8:0:2::1')).status, 200)

  const user = await makeUser(server.db)
  t.equal(await isRefused(openSocket(t, server.url, server.as(user).authorization.slice(7))), false)
})

t.test('connections that do not sign in are closed within seconds, and those that did stay', async (t) => {
  const server = listening(t)
  const user = await makeUser(server.db)
  const socket = openSocket(t, server.url, server.as(user).authorization.slice(7))

  await heard(socket, 'connect')
  await server.handshake('203.0.113.7')

  const silent = await upgrade(server.url, '203.0.113.8')
  t.match(silent.answer, /^HTTP\/1.1 101/)
  t.equal(server.open(), 3)
  await pause(socketLimits.signInMilliseconds + 500)
  t.equal(server.open(), 1)
  t.equal(silent.connection.destroyed, true)
  t.equal(socket.connected, true)
})

t.test('one caller makes only so many handshakes a minute, also when each hangs up', async (t) => {
  const server = listening(t)
  const statuses: number[] = []

  // Twice the limit at most: the minute may change meanwhile.
  for (let round = 0; round < 15 && !statuses.includes(429); round++) {
    statuses.push(...(await pipelined(Array.from({ length: 40 }, () => '203.0.113.10'))))
    closeAll()
    // Refused: what follows has to come before the minute ends.
    if (!statuses.includes(429)) await pause(250)
  }

  t.ok(statuses.filter((status) => status === 200).length >= socketLimits.handshakesPerMinute)
  t.equal(statuses.at(-1), 429)

  const { answer } = await upgrade(server.url, '203.0.113.10')
  t.match(answer, /^HTTP\/1.1 429 [^]*retry-after: \d/i, 'an upgrade is told the same')
  t.equal((await server.handshake('203.0.113.11')).status, 200)
})

t.test(
  'many callers together open only so many in a second, and the next second others come in',
  async (t) => {
    const server = listening(t)
    const statuses = await pipelined(
      Array.from({ length: 900 }, (_, index) => `10.0.${index >> 8}.${index & 255}`)
    )
    const [accepted = 0, refused = 0] = [200, 503].map(
      (status) => statuses.filter((one) => one === status).length
    )

    t.equal(accepted + refused, 900)
    t.ok(refused > 0, `${refused} refused`)
    await pause(1000)
    t.equal((await server.handshake('203.0.113.12')).status, 200)
  }
)

t.test('a connection that sends much before it has signed in, or after, is closed', async (t) => {
  const server = listening(t)
  const opened = await (await server.handshake('203.0.113.7')).text()
  const sid = /"sid":"([^"]+)"/.exec(opened)?.[1] ?? ''
  const body = Array.from({ length: 10 }, () => '40{"token":"x"}').join('\x1e')

  await fetch(`${server.url}/socket.io/?EIO=4&transport=polling&sid=${sid}`, { method: 'POST', body }).catch(
    () => {}
  )
  t.equal(server.open(), 0)

  const user = await makeUser(server.db)
  const socket = openSocket(t, server.url, server.as(user).authorization.slice(7))

  await heard(socket, 'connect')
  for (let count = 0; count < 30; count++) socket.emit('anything')
  await heard(socket, 'disconnect', 3000)
})

t.test('a connection that is reset during its upgrade ends nothing else', async (t) => {
  const server = listening(t)
  const { port, hostname } = new URL(server.url)

  for (let count = 0; count < 20; count++) {
    const connection = connect(Number(port), hostname)
    await once(connection, 'connect')
    connection.write(upgradeRequest('203.0.113.9'))
    connection.resetAndDestroy()
  }

  await pause(100)
  t.equal((await fetch(`${server.url}/health`)).status, 200)
})

/** Handshakes of these callers, written at once on one connection; gives their statuses. */
async function pipelined(callers: string[]): Promise<number[]> {
  const { port, hostname } = new URL(url)
  const connection = connect(Number(port), hostname)

  connection.write(
    callers
      .map((from) =>
        [
          'GET /socket.io/?EIO=4&transport=polling HTTP/1.1',
          'Host: localhost',
          `X-Forwarded-For: ${from}`,
          '\r\n'
        ].join('\r\n')
      )
      .join('')
  )

  let answers = ''
  let statuses: number[] = []

  for await (const chunk of connection) {
    answers += String(chunk)
    statuses = [...answers.matchAll(/HTTP\/1.1 (\d+) /g)].map(([, status]) => Number(status))
    if (statuses.length === callers.length) break
  }

  return statuses
}

function upgradeRequest(from: string): string {
  return [
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
    'Host: localhost',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    `X-Forwarded-For: ${from}`,
    '\r\n'
  ].join('\r\n')
}

/**
 * Asks for a WebSocket by hand; gives the first words of the answer and the connection, which never says
 * more.
 */
async function upgrade(url: string, from: string) {
  const { port, hostname } = new URL(url)
  const connection = connect(Number(port), hostname)

  connection.on('error', () => {})
  connection.write(upgradeRequest(from))

  const [answer] = await once(connection, 'data')
  return { connection, answer: String(answer) }
}
