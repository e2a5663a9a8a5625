import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { ServerResponse, type IncomingMessage } from 'node:http'
import type { Socket } from 'socket.io'
import { addressReader, networkOf } from '../../src/shared/addresses.js'
import { MINUTE } from '../../src/shared/time.js'

/** How much of /socket.io, which Fastify's own limits never see, one caller and all callers may use. */
export const socketLimits = {
  /** Of one network: an IPv4 address, or a /64 of IPv6. Counted in Redis where servers share one. */
  handshakesPerMinute: 300,
  /** Of all callers together, by this server. */
  handshakesPerSecond: 200,
  /** Connections that have not signed in yet, of one network and of all callers. */
  waitingOfNetwork: 50,
  waiting: 1000,
  /** How long a connection may take to sign in, and how many packets it may send until then. */
  signInMilliseconds: 5000,
  packetsBeforeSignIn: 3,
  /** Of one connection, of whatever kind, once it has signed in. */
  packetsPerSecond: 20
}

const SECOND = 1000
const RETRY_SECONDS = 5
/** More networks than this in one minute share a count, so the memory for strangers is bounded. */
const MAX_NETWORKS = 20_000
const ALL_OTHERS = 'all others'

type Connection = Socket['conn']
type Refusal = 'too_many_requests' | 'unavailable'

/**
 * Refuses floods of handshakes before Socket.IO keeps anything of them, and closes connections that do
 * not sign in or that send too much.
 */
export default fp(
  async (fastify) => {
    const { io, server, env, log } = fastify
    const readAddress = addressReader(env.TRUST_PROXY)
    const networkOfRequest = ({ socket, headers }: IncomingMessage): string => {
      const forwarded = headers['x-forwarded-for'] ?? ''
      return networkOf(readAddress(socket.remoteAddress ?? '', String(forwarded)))
    }
    const waiting = waitingRoom()
    const refusalOf = handshakeGate(fastify, waiting)

    // Until the WebSocket library listens itself, a connection that is reset would be an uncaught error.
    server.prependListener('upgrade', (_request, socket) => {
      socket.on('error', (error) => log.debug({ err: error }, 'a connection was lost during its upgrade'))
    })

    io.engine.use((request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
      if (belongsToConnection(request)) {
        next()
        return
      }

      refusalOf(networkOfRequest(request)).then((refusal) => {
        if (refusal === null) next()
        else refuse(request, response, refusal)
      }, next)
    })

    io.engine.on('connection', (connection: Connection) => {
      waiting.enter(connection, networkOfRequest(connection.request))
      limitPackets(connection, waiting)
    })
    io.on('connection', (socket) => waiting.leave(socket.conn))
  },
  { name: 'handshakes', dependencies: ['env', 'redis', 'realtime'] }
)

/** Long polling asks again and again for a connection that exists already. */
function belongsToConnection({ url = '' }: IncomingMessage): boolean {
  return /[?&]sid=[^&]/.test(url)
}

function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const [status, phrase] =
    refusal === 'unavailable' ? [503, 'Service Unavailable'] : [429, 'Too Many Requests']

  if (response instanceof ServerResponse) {
    response.writeHead(status, { 'retry-after': String(RETRY_SECONDS), 'content-length': '0' }).end()
    return
  }

  // An upgrade has no response object: the answer is written to the connection itself.
  const headers = `Retry-After: ${RETRY_SECONDS}\r\nConnection: close\r\nContent-Length: 0`
  request.socket.end(`HTTP/1.1 ${status} ${phrase}\r\n${headers}\r\n\r\n`)
  request.socket.destroySoon()
}

type WaitingRoom = ReturnType<typeof waitingRoom>

/** The connections that have not signed in yet. Each leaves by signing in, by closing, or at its deadline. */
function waitingRoom() {
  const connections = new Map<Connection, { network: string; deadline: NodeJS.Timeout }>()
  const perNetwork = new Map<string, number>()

  const leave = (connection: Connection): void => {
    const entry = connections.get(connection)
    if (entry === undefined) return

    clearTimeout(entry.deadline)
    connections.delete(connection)

    const others = (perNetwork.get(entry.network) ?? 1) - 1
    if (others === 0) perNetwork.delete(entry.network)
    else perNetwork.set(entry.network, others)
  }

  const enter = (connection: Connection, network: string): void => {
    const deadline = setTimeout(() => drop(connection), socketLimits.signInMilliseconds)
    connections.set(connection, { network, deadline })
    perNetwork.set(network, (perNetwork.get(network) ?? 0) + 1)
    connection.once('close', () => leave(connection))
  }

  return {
    enter,
    leave,
    has: (connection: Connection) => connections.has(connection),
    isFull: () => connections.size >= socketLimits.waiting,
    isFullFor: (network: string) => (perNetwork.get(network) ?? 0) >= socketLimits.waitingOfNetwork
  }
}

/**
 * Decides on a handshake. The caller's own limit is checked first, so that one caller cannot use up
 * everybody's.
 */
function handshakeGate(
  fastify: FastifyInstance,
  waiting: WaitingRoom
): (network: string) => Promise<Refusal | null> {
  const ofNetwork = counter(MINUTE)
  const ofAll = counter(SECOND)
  const warn = warner(fastify)

  const decide = async (network: string): Promise<Refusal | null> => {
    if (waiting.isFullFor(network)) return 'too_many_requests'
    if (waiting.isFull() || ofAll.read(ALL_OTHERS) >= socketLimits.handshakesPerSecond) return 'unavailable'
    if (ofNetwork.add(network) > socketLimits.handshakesPerMinute) return 'too_many_requests'

    ofAll.add(ALL_OTHERS)
    return (await countShared(fastify, network)) > socketLimits.handshakesPerMinute
      ? 'too_many_requests'
      : null
  }

  return async (network) => {
    const refusal = await decide(network)
    if (refusal !== null) warn()
    return refusal
  }
}

/** Counts by key in windows of this length, which begin for all keys at once. Limits keep the real clock. */
function counter(milliseconds: number) {
  let window = 0
  const counts = new Map<string, number>()

  const keyIn = (key: string): string => {
    const current = Math.floor(Date.now() / milliseconds)
    if (current !== window) counts.clear()
    window = current

    return counts.size < MAX_NETWORKS || counts.has(key) ? key : ALL_OTHERS
  }

  return {
    add: (key: string): number => {
      const kept = keyIn(key)
      const count = (counts.get(kept) ?? 0) + 1

      counts.set(kept, count)
      return count
    },
    read: (key: string): number => counts.get(keyIn(key)) ?? 0
  }
}

/**
 * This minute's handshakes of a network on all servers; 0 where there is no Redis, or while it does not
 * answer.
 */
async function countShared({ redis }: FastifyInstance, network: string): Promise<number> {
  if (redis === null || !redis.isUp()) return 0

  const key = `taskego:limit:socket:${Math.floor(Date.now() / MINUTE)}:${network}`
  try {
    const [count] = (await redis.commands.multi().incr(key).pexpire(key, MINUTE).exec()) ?? []
    return Number(count?.[1] ?? 0)
  } catch (error) {
    redis.suspect(error)
    return 0
  }
}

/** Logs once a minute that handshakes are refused, however many there are. */
function warner({ log }: FastifyInstance): () => void {
  const warnings = counter(MINUTE)
  return () => {
    if (warnings.add(ALL_OTHERS) === 1) log.warn('socket handshakes are refused: there are too many')
  }
}

function limitPackets(connection: Connection, waiting: WaitingRoom): void {
  const packets = counter(SECOND)
  let beforeSignIn = 0

  connection.on('packet', () => {
    const isTooMany = waiting.has(connection)
      ? ++beforeSignIn > socketLimits.packetsBeforeSignIn
      : packets.add(ALL_OTHERS) > socketLimits.packetsPerSecond

    if (isTooMany) drop(connection)
  })
}

/**
 * Ends the connection without waiting for the other side, which would keep it open for another half a minute.
 */
function drop(connection: Connection): void {
  connection.close(true)
  // Long polling answers on a connection that other callers may share behind a proxy.
  if (connection.request.headers.upgrade !== undefined) connection.request.socket.destroy()
}
