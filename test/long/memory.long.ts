import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { raceDatabase } from '../support/database.js'
import { makeProvider, makeService, makeUser } from '../support/people.js'
import { startServer, tokenFor } from '../support/server.js'
import { openSocket, heard } from '../support/sockets.js'

t.setTimeout(1_800_000)

/** About what a small marketplace is asked in an hour, one visit after the other in eight lanes. */
const VISITS = 1_600
const LANES = 8
const MEASURES = 16
const MEBIBYTE = 1024 * 1024
const METRICS_TOKEN = 'a-token-for-the-metrics-of-this-test'

interface Memory {
  heap: number
  resident: number
}

t.test('an hour of mixed visits in miniature leaves the server as large as it was', async (t) => {
  const { db, url: databaseUrl } = await raceDatabase(t)
  const server = await startServer(t, { DATABASE_URL: databaseUrl, TRUST_PROXY: '127.0.0.1', METRICS_TOKEN })
  const offered = await Promise.all(
    Array.from({ length: 40 }, async () => {
      const provider = await makeProvider(db)
      return await makeService(db, provider.id)
    })
  )

  const measured: Memory[] = []
  const refused = new Map<number, number>()
  let postponed = 0
  let next = 0

  const lane = async (): Promise<void> => {
    while (next < VISITS) {
      const visit = next++
      if (visit % (VISITS / MEASURES) === 0) measured.push(await measure(server.url))
      await play(visit)
    }
  }

  await Promise.all(Array.from({ length: LANES }, lane))
  measured.push(await measure(server.url))

  // The first half fills caches, pools and compiled code; then a leak would show as growth.
  const third = smallest(measured.slice(MEASURES / 2, (MEASURES * 3) / 4))
  const last = smallest(measured.slice((MEASURES * 3) / 4))

  t.comment(
    `heap ${inMebibytes(third.heap)} → ${inMebibytes(last.heap)}, resident ` +
      `${inMebibytes(third.resident)} → ${inMebibytes(last.resident)}`
  )
  t.comment(`refusals by status: ${JSON.stringify(Object.fromEntries(refused))}; asked twice: ${postponed}`)
  t.ok(last.heap < third.heap * 1.15 + 8 * MEBIBYTE, 'the heap does not grow')
  t.ok(last.resident < third.resident * 1.15 + 16 * MEBIBYTE, 'the process does not grow')
  t.equal([...refused.keys()].filter((status) => status >= 500).length, 0, 'nothing failed')

  /**
   * One person: looks round, asks the concierge, books, changes their mind, has a socket open for a moment.
   */
  async function play(visit: number): Promise<void> {
    const user = await makeUser(db)
    const service = offered[visit % offered.length]
    if (service === undefined) throw new Error('no service')

    const address = `10.${(visit >> 16) & 255}.${(visit >> 8) & 255}.${visit & 255}`
    const token = await tokenFor(user)

    async function ask(
      path: string,
      method = 'GET',
      body?: object | string
    ): Promise<Record<string, unknown>> {
      const first = await send(path, method, body)
      if (first.status !== 503) return await read(first)

      // A busy machine may ask for patience; whoever visits has it, once.
      postponed++
      await first.arrayBuffer()
      await pause(Number(first.headers.get('retry-after')) * 1000)

      return await read(await send(path, method, body))
    }

    async function read(answer: Response): Promise<Record<string, unknown>> {
      const text = await answer.text()
      if (!answer.ok) refused.set(answer.status, (refused.get(answer.status) ?? 0) + 1)
      return text.startsWith('{') ? JSON.parse(text) : {}
    }

    async function send(path: string, method: string, body?: object | string): Promise<Response> {
      return await fetch(`${server.url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          'x-forwarded-for': address,
          ...(body === undefined ? {} : { 'content-type': 'application/json' })
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
      })
    }

    await ask('/api/services?category=plumbing&city=tyre&sort=rating')
    await ask(`/api/services?q=leak${visit}`)
    await ask(`/api/services/${service.id}`)

    const { slots } = (await ask(`/api/services/${service.id}/availability?days=3`)) as {
      slots: Array<{ start: string }>
    }
    await ask('/api/auth/me')
    await ask('/api/ai/chat', 'POST', {
      message: visit % 2 === 0 ? 'a plumber in Tyre tomorrow at 10' : 'بدي سباك بصور بكرا الصبح'
    })

    const start = slots[visit % Math.max(1, slots.length)]?.start
    const booking = await ask('/api/bookings/create', 'POST', { serviceId: service.id, scheduledAt: start })
    if (typeof booking.id === 'string') await ask(`/api/bookings/${booking.id}/cancel`, 'POST', {})

    await ask('/api/notifications')
    await ask(`/nowhere/${visit}`)
    await ask('/api/bookings/create', 'POST', '{"broken')

    if (visit % 10 === 0) {
      const socket = openSocket(t, server.url, token, { 'x-forwarded-for': address })
      await heard(socket, 'connect')
      socket.disconnect()
    }
  }
})

async function measure(url: string): Promise<Memory> {
  const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } })
  const text = await answer.text()

  return {
    heap: valueOf(text, 'nodejs_heap_size_used_bytes'),
    resident: valueOf(text, 'process_resident_memory_bytes')
  }
}

function valueOf(metrics: string, name: string): number {
  const value = Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1])
  if (!Number.isFinite(value)) throw new Error(`no ${name} in the metrics`)
  return value
}

/** The smallest of each figure: what is left after the collector has run. */
function smallest(measures: Memory[]): Memory {
  return {
    heap: Math.min(...measures.map(({ heap }) => heap)),
    resident: Math.min(...measures.map(({ resident }) => resident))
  }
}

function inMebibytes(bytes: number): string {
  return `${Math.round(bytes / MEBIBYTE)} MiB`
}
