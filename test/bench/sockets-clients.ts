import { io } from 'socket.io-client'
import { percentile } from './measure.js'

/** What the clients of test/bench/sockets.ts heard so far, in milliseconds. */
export interface Heard {
  count: number
  p50: number
  p99: number
}

/** Opened at once; more would wait in line at the server's door. */
const AT_ONCE = 20
const [url = '', each = '1', ...tokens] = process.argv.slice(2)
const late: number[] = []

const waiting = tokens.flatMap((token) => Array.from({ length: Number(each) }, () => token))
await Promise.all(Array.from({ length: AT_ONCE }, openNext))
tell()
process.on('message', tell)

async function openNext(): Promise<void> {
  for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) await open(token)
}

async function open(token: string): Promise<void> {
  const socket = io(url, { auth: { token }, transports: ['websocket'], reconnection: false, forceNew: true })
  socket.on('notification', ({ data }: { data: { at: string } }) => {
    late.push(performance.timeOrigin + performance.now() - Number(data.at))
  })

  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
}

function tell(): void {
  const sorted = late.toSorted((one, other) => one - other)
  const heard: Heard = { count: late.length, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) }
  process.send?.(heard)
}
