import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import t from '../support/tap.js'
import { raceDatabase } from '../support/database.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { hourAhead } from '../bookings/market.js'
import { call, startServer, tokenFor } from '../support/server.js'
import { heard, openSocket } from '../support/sockets.js'

const FLOOD_SECONDS = 5
const MEGABYTE = 1024

const database = await raceDatabase(t)
const { db } = database
const server = await startServer(t, {
  DATABASE_URL: database.url,
  TRUST_PROXY: '127.0.0.1',
  NODE_OPTIONS: '--max-old-space-size=256'
})

t.test(
  'a flood of anonymous handshakes from thousands of addresses takes no memory, and pushes go on',
  async (t) => {
    const [client, provider] = [await makeUser(db), await makeProvider(db)]
    const service = await makeService(db, provider.id)
    const socket = openSocket(t, server.url, await tokenFor(provider))

    await heard(socket, 'connect')

    const before = residentKilobytes()

    const flood = new AbortController()
    const floods = Array.from({ length: 8 }, async (_, index) => await handshakes(index, flood.signal))

    await pause(FLOOD_SECONDS * 1000)

    const pushed = heard(socket, 'booking:updated')
    const booked = await call(`${server.url}/api/bookings/create`, client, 'POST', {
      serviceId: service.id,
      scheduledAt: hourAhead(48).toISOString()
    })

    t.equal(booked.status, 201, 'a booking is made meanwhile')
    t.match(await pushed, { id: booked.json.id })

    const grown = residentKilobytes() - before
    flood.abort()

    const sent = (await Promise.all(floods)).reduce((sum, count) => sum + count, 0)

    t.ok(sent > 2000, `${sent} handshakes were sent`)
    t.comment(`${sent} handshakes, ${Math.round(grown / MEGABYTE)} MB more`)
    t.ok(grown < 150 * MEGABYTE, `${Math.round(grown / MEGABYTE)} MB more`)
    await pause(6000)

    const late = openSocket(t, server.url, await tokenFor(client))
    await heard(late, 'connect')
    t.equal(server.child.exitCode, null)
  }
)

/** What the server process holds in memory, in KiB. */
function residentKilobytes(): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.child.pid ?? 0}/status`, 'utf8'))?.[1])
}

/** Handshakes without end, a hundred at a time, each from another address; gives how many were sent. */
async function handshakes(series: number, signal: AbortSignal): Promise<number> {
  const { port, hostname } = new URL(server.url)
  let sent = 0

  while (!signal.aborted) {
    const connection = connect(Number(port), hostname)
    connection.on('error', () => {})

    const requests = Array.from({ length: 100 }, (_, index) => {
      const number = sent + index
      const from = `10.${series}.${(number >> 8) & 255}.${number & 255}`
      return (
        `GET /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: ` +
        `${from}\r\n\r\n`
      )
    })

    connection.write(requests.join(''))

    let answers = 0
    for await (const chunk of connection) {
      answers += String(chunk).split('HTTP/1.1 ').length - 1
      if (answers >= requests.length) break
    }

    sent += requests.length
  }

  return sent
}
