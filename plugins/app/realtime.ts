import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import type { Server, Socket } from 'socket.io'
import { findLiveSessions } from '../../src/accounts/index.js'
import { hasScope, isAdminOf, type UserActor } from '../../src/shared/actor.js'
import type { DomainEvent, Events } from '../../src/shared/events.js'
import type { SharedRedis } from './redis.js'

declare module 'socket.io' {
  interface SocketData {
    actor: UserActor
  }
}

const MAX_SOCKETS_PER_USER = 20
const RECHECK_MILLISECONDS = 10_000

/**
 * Pushes what happened to those whom it concerns. Clients only listen: rooms are joined by the
 * server alone, from the identity in the handshake, and whatever a client sends is dropped.
 * A broken line is never recovered with what was missed: Socket.IO would send that before it knows who
 * came back. REST tells it (docs/realtime.md). plugins/app/handshakes.ts keeps floods out.
 */
export default fp(
  async (fastify) => {
    fastify.io.use((socket, next) => {
      admit(socket).then(next, () => next(new Error('session_ended')))
    })

    fastify.io.on('connection', (socket) => {
      socket.on('error', (error) => fastify.log.debug({ err: error }, 'socket error'))
      // Without its socket a connection has no use. Packets that wait for the next poll of a closed
      // connection belong to nobody; a WebSocket has none that wait, and must still say why it closes.
      socket.on('disconnect', () => socket.conn.close(socket.conn.transport.name === 'polling'))

      // The session may have ended between its check and this moment.
      closeRevoked(fastify, [socket]).catch((error: unknown) => {
        if (!fastify.outage.covers(error)) {
          fastify.log.warn({ err: error }, 'a new socket could not be checked')
        }

        socket.disconnect(true)
      })
    })

    const unsubscribe = fastify.events.subscribe((event) => push(fastify, event))
    fastify.addHook('preClose', async () => unsubscribe())
    if (fastify.env.NODE_ENV !== 'production') followClock(fastify)
    if (fastify.redis !== null) recheckWhileCutOff(fastify, fastify.redis)

    async function admit(socket: Socket): Promise<Error | undefined> {
      const token: unknown = socket.handshake.auth.token
      const actor = await fastify.authenticate(
        typeof token === 'string' ? token.slice(0, 4096) : '',
        'socket',
        null
      )

      const open = fastify.io.of('/').adapter.rooms.get(userRoom(actor.id))?.size ?? 0
      if (open >= MAX_SOCKETS_PER_USER) return new Error('too_many_sockets')

      socket.data.actor = actor
      await socket.join([
        userRoom(actor.id),
        sessionRoom(actor.sessionId),
        ...(actor.role === 'admin' ? [ADMINS] : []),
        ...(isAdminOf(actor, 'support') ? [SUPPORT] : [])
      ])
    }
  },
  { name: 'realtime', dependencies: ['env', 'market', 'auth', 'redis', 'outage', 'socket-io'] }
)

/** Who leaves this room stops being an admin, and then every session of theirs ends. */
const ADMINS = 'admins'
/** The admins who read tickets; `admin:scopes` says who enters and leaves. */
const SUPPORT = 'admins of support'
const userRoom = (userId: string) => `user:${userId}`
const sessionRoom = (sessionId: string) => `session:${sessionId}`

function push({ io, redis }: FastifyInstance, event: DomainEvent): void {
  const tell = teller(io, redis !== null)

  switch (event.name) {
    case 'notification':
      tell([userRoom(event.payload.userId)], event.name, event.payload.notification)
      break
    case 'booking:updated':
      tell(event.payload.userIds.map(userRoom), event.name, event.payload.booking)
      break
    case 'service:updated':
      tell([userRoom(event.payload.userId)], event.name, event.payload.service)
      break
    case 'message':
      tell(event.payload.userIds.map(userRoom), event.name, event.payload.message)
      break
    case 'ticket:updated':
      tell([userRoom(event.payload.userId), SUPPORT], event.name, event.payload.ticket)
      break
    case 'conversation:message': {
      const { userId, conversationId, message } = event.payload
      tell([userRoom(userId)], event.name, { conversationId, message })
      break
    }
    case 'admin:action':
      tell(event.payload.userIds.map(userRoom), event.name, event.payload.action)
      break
    case 'log':
      tell([ADMINS], event.name, event.payload.entry)
      break
    case 'admin:scopes': {
      const { userId, scopes } = event.payload
      const own = io.in(userRoom(userId))
      if (hasScope(scopes, 'support')) own.socketsJoin(SUPPORT)
      else own.socketsLeave(SUPPORT)
      break
    }
    case 'clock:moved':
      io.serverSideEmit(event.name)
      break
    case 'sessions:revoked':
      disconnect(io, event.payload)
  }
}

type Tell = (rooms: string[], name: DomainEvent['name'], payload: object) => void

/**
 * Emits to rooms in which somebody may be. Socket.IO encodes what it emits before it looks into the rooms,
 * and most people of most events have no socket open; with other servers, only they know who is there.
 */
function teller(io: Server, hasOthers: boolean): Tell {
  const { rooms: open } = io.of('/').adapter

  return (rooms, name, payload) => {
    const asked = hasOthers ? rooms : rooms.filter((room) => open.has(room))
    // An empty list of rooms would mean everyone.
    if (asked.length > 0) io.to(asked).emit(name, payload)
  }
}

function disconnect(io: Server, { userId, sessionIds }: Events['sessions:revoked']): void {
  const rooms = sessionIds?.map(sessionRoom) ?? [userRoom(userId)]
  if (rooms.length === 0) return

  // The adapter asks Redis even for the sockets of this server.
  io.local.in(rooms).disconnectSockets(true)
  io.in(rooms).disconnectSockets(true)
}

/** Another server moved the sandbox clock. */
function followClock({ io, clock, market, log }: FastifyInstance): void {
  io.on('clock:moved', () => {
    clock
      .load(market.db)
      .catch((error: unknown) => log.warn({ err: error }, 'the sandbox clock could not be read again'))
  })
}

/**
 * This server may not have heard of another server's ban while Redis was away. Then it asks the database, and
 * once more when Redis is back.
 */
function recheckWhileCutOff(fastify: FastifyInstance, redis: SharedRedis): void {
  let seen = redis.losses()

  const timer = setInterval(() => {
    const mayHaveMissed = !redis.isUp() || redis.losses() !== seen
    seen = redis.losses()

    if (!mayHaveMissed) return

    closeRevoked(fastify, [...fastify.io.of('/').sockets.values()]).catch((error: unknown) => {
      if (!fastify.outage.covers(error)) fastify.log.warn({ err: error }, 'open sockets could not be checked')
    })
  }, RECHECK_MILLISECONDS)

  timer.unref()
  fastify.addHook('preClose', async () => clearInterval(timer))
}

async function closeRevoked({ market }: FastifyInstance, open: Socket[]): Promise<void> {
  const live = await findLiveSessions(
    market,
    open.map((socket) => socket.data.actor.sessionId)
  )

  for (const socket of open) if (!live.has(socket.data.actor.sessionId)) socket.disconnect(true)
}
