import { connect } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { hourAhead } from '../bookings/market.js'
import { raceDatabase } from '../support/database.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { call, startServer, tokenFor } from '../support/server.js'

// A real server with more to do than it can: what it takes on it serves in good time, and the rest it refuses
// soon.
const METRICS_TOKEN = 'a-token-for-the-metrics-of-this-test'
const MEBIBYTE = 1024 * 1024

/** As many as run and wait in order: the server is full, and serves all of them. */
const FULL = 18
const ROUNDS = 5
const ROUND_SECONDS = 3
/** What a line takes to see that this is no burst. */
const SETTLING_SECONDS = 1

const { db, url: databaseUrl } = await raceDatabase(t)
const server = await startServer(t, { DATABASE_URL: databaseUrl, TRUST_PROXY: '127.0.0.1', METRICS_TOKEN })
const services = await Promise.all(
  Array.from({ length: 30 }, async () => await makeService(db, (await makeProvider(db)).id))
)
const paths = [
  '/api/services?category=plumbing&sort=rating',
  `/api/services/${services[0]?.id ?? ''}`,
  '/api/services?q=leak'
]

type Person = Awaited<ReturnType<typeof makeUser>>
interface Answer {
  status: number
  head: string
  body: string
  milliseconds: number
  at: number
}

let asked = 0
let booked = 0

/** One client after the other on one connection, each from an address of its own, until the time is over. */
async function askOnAndOn(seconds: number): Promise<Answer[]> {
  const { port, hostname } = new URL(server.url)
  const answers: Answer[] = []
  const began = performance.now()
  const socket = connect({ port: Number(port), host: hostname, noDelay: true })
  let sentAt = 0

  let text = ''

  function send(): void {
    const number = asked++
    sentAt = performance.now()
    text = ''

    const from = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`
    socket.write(
      `GET ${paths[number % paths.length] ?? ''} HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: ` +
        `${from}\r\n\r\n`
    )
  }

  socket.on('connect', send)

  for await (const chunk of socket) {
    text += String(chunk)

    const end = text.indexOf('\r\n\r\n')
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1])
    if (end < 0 || Buffer.byteLength(text.slice(end + 4)) < length) continue

    const now = performance.now()
    answers.push({
      status: Number(text.slice(9, 12)),
      head: text.slice(0, end),
      body: text.slice(end + 4),
      milliseconds: now - sentAt,
      at: now - began
    })

    if (now - began > seconds * 1000) break

    send()
  }

  return answers
}

async function load(connections: number, seconds: number): Promise<Answer[]> {
  const answers = await Promise.all(
    Array.from({ length: connections }, async () => await askOnAndOn(seconds))
  )

  return answers.flat()
}

/** What was answered while the load lasted: whoever still waits when it ends is served after all. */
function settled(answers: Answer[]): Answer[] {
  return answers.filter(({ at }) => at > SETTLING_SECONDS * 1000 && at <= ROUND_SECONDS * 1000)
}

function percentile(answers: Answer[], share: number): number {
  const times = answers
    .filter(({ status }) => status === 200)
    .map(({ milliseconds }) => milliseconds)
    .sort((one, other) => one - other)

  return times[Math.floor(times.length * share)] ?? NaN
}

/** That of the middle one of several rounds: a machine that stands still for a moment spoils one of them. */
function usual(rounds: Answer[][], share: number): number {
  const sorted = rounds.map((answers) => percentile(answers, share)).sort((one, other) => one - other)
  return sorted[Math.floor(rounds.length / 2)] ?? NaN
}

function statuses(answers: Answer[]): number[] {
  return [...new Set(answers.map(({ status }) => status))].sort()
}

async function metrics(): Promise<(name: string) => number> {
  const answer = await fetch(`${server.url}/metrics`, {
    headers: { authorization: `Bearer ${METRICS_TOKEN}` }
  })
  const text = await answer.text()

  return (name) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')[1]
    )
}

/** Books again and again, from a client to the next, as long as the others ask; gives the answers' status. */
async function book(clients: Person[], load: Promise<unknown>): Promise<number[]> {
  let isOver = false
  load
    .finally(() => {
      isOver = true
    })
    .catch(() => {})

  const statuses: number[] = []
  for (const client of clients) {
    if (isOver) break

    const number = booked++
    const scheduledAt = hourAhead(48 + 2 * Math.floor(number / services.length)).toISOString()
    const body = { serviceId: services[number % services.length]?.id, scheduledAt }

    statuses.push((await call(`${server.url}/api/bookings/create`, client, 'POST', body)).status)
    await pause(100)
  }

  return statuses
}

t.test(
  'at three times the load that fills it: accepted requests in at most twice the time, the rest ' +
    'refused, bookings first',
  { timeout: 180_000 },
  async (t) => {
    const clients = await Promise.all(Array.from({ length: 300 }, async () => await makeUser(db)))
    await load(FULL, 3)

    const full: Answer[][] = []
    const triple: Answer[][] = []
    const bookings: number[] = []
    const probed: number[] = []

    // In turns, so that whatever else this machine does concerns both alike.
    for (let round = 0; round < ROUNDS; round++) {
      const ordinary = load(FULL, ROUND_SECONDS)
      const before = book(clients.splice(0, 30), ordinary)

      full.push(settled(await ordinary))
      bookings.push(...(await before))

      const overload = load(3 * FULL, ROUND_SECONDS)
      const meanwhile = book(clients.splice(0, 30), overload)

      await pause(ROUND_SECONDS * 500)

      for (const path of ['/health', '/ready', '/metrics']) {
        probed.push(
          (await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } }))
            .status
        )
      }

      triple.push(settled(await overload))
      bookings.push(...(await meanwhile))
    }

    const refused = triple.flat().filter(({ status }) => status === 503)
    const [atFull, atTriple] = [usual(full, 0.99), usual(triple, 0.99)]

    t.comment(
      `p99 ${Math.round(atFull)} → ${Math.round(atTriple)} ms of ${full.flat().length} and ` +
        `${triple.flat().length} answers, ${refused.length} refused`
    )
    t.same(statuses(full.flat()), [200], 'the server is full, but not overloaded')
    t.same(statuses(triple.flat()), [200, 503])
    t.ok(atTriple <= 2 * atFull, 'accepted requests take at most twice as long')
    t.same([...new Set(bookings)], [201], `${bookings.length} bookings went through while lists were refused`)
    t.ok(bookings.length >= 2 * ROUNDS)
    t.same([...new Set(probed)], [200], 'probes and metrics are always answered')

    const refusal = refused[0]
    t.match(refusal?.head, /\r\nretry-after: \d+/i)
    t.match(refusal?.head, /\r\ncontent-type: application\/problem\+json/i)
    t.match(JSON.parse(refusal?.body ?? '{}'), { code: 'unavailable', status: 503 })

    const after = await metrics()
    t.ok(after('taskego_requests_refused_total{lane="ordinary"}') >= refused.length)

    t.same(
      [
        after('taskego_requests_running{lane="ordinary"}'),
        after('taskego_requests_waiting{lane="ordinary"}')
      ],
      [0, 0]
    )

    t.equal(after('taskego_requests_refused_total{lane="sign-in"}'), 0, 'each lane for itself')

    const again = await load(FULL, 2)
    t.same(statuses(again), [200], 'back to normal at once')
    t.ok(percentile(again, 0.5) <= 2 * usual(full, 0.5), 'and as quick as before')
  }
)

t.test('a thousand at once: everybody is answered, and memory returns', { timeout: 120_000 }, async (t) => {
  const resident = async (): Promise<number> => (await metrics())('process_resident_memory_bytes')
  await load(1000, 3)
  await pause(1000)

  const first = await resident()
  const answers = await load(1000, 4)

  t.same(statuses(answers), [200, 503])

  let last = await resident()
  for (let second = 0; last > first * 1.1 && second < 30; second++) {
    await pause(1000)
    last = await resident()
  }

  t.ok(last <= first * 1.1, `${Math.round(first / MEBIBYTE)} → ${Math.round(last / MEBIBYTE)} MiB`)
  t.equal((await metrics())('taskego_requests_waiting{lane="ordinary"}'), 0)
})

t.test('bodies that come slowly hold no place', async (t) => {
  const { port, hostname } = new URL(server.url)
  const client = await makeUser(db)

  const slow = await Promise.all(
    Array.from({ length: 40 }, async () => {
      const socket = connect(Number(port), hostname)
      t.teardown(() => {
        socket.destroy()
      })
      socket.on('error', () => {})
      socket.write(
        `POST /api/bookings/create HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ` +
          `${await tokenFor(client)}\r\n` +
          'Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{'
      )

      return socket
    })
  )

  await pause(500)
  t.equal((await metrics())('taskego_requests_running{lane="ordinary"}'), 0)
  t.equal((await call(`${server.url}/api/services`, null)).status, 200)

  const [first] = slow
  first?.write(`${' '.repeat(98)}}`)

  const [head] = await Promise.race([
    new Promise<string[]>((resolve) => first?.once('data', (chunk) => resolve([String(chunk)]))),
    pause(5000, ['nothing'])
  ])

  t.match(head, /^HTTP\/1\.1 400/, 'and are read once they are there')
})
