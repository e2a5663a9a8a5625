import type { IncomingMessage } from 'node:http'
import fp from 'fastify-plugin'
import socketioModule from 'fastify-socket.io'
import type { Server, Socket } from 'socket.io'
import type { UserActor } from '../src/shared/actor.js'
import { subscribe, type DomainEvent } from '../src/shared/events.js'

declare module 'fastify' {
  interface FastifyInstance { io: Server }
}
declare module 'socket.io' {
  interface SocketData { actor: UserActor }
}

// A CommonJS module: its plugin is the member `default`.
const socketio = socketioModule.default

const MAX_PAYLOAD_BYTES = 16_384
const MAX_EVENTS_PER_SECOND = 20

/**
 * Pushes what happened to those whom it concerns. Clients only listen: rooms are joined by the
 * server alone, from the identity in the handshake, and whatever a client sends is dropped.
 */
export default fp(async (fastify) => {
  const isAllowedOrigin = originCheck(fastify.env.CORS_ORIGINS, fastify.env.PUBLIC_URL)
  await fastify.register(socketio, {
    maxHttpBufferSize: MAX_PAYLOAD_BYTES,
    serveClient: false,
    // Without this a reconnecting client would skip authentication (trust.md, 8).
    connectionStateRecovery: { skipMiddlewares: false, maxDisconnectionDuration: 120_000 },
    // CORS alone does not stop a WebSocket upgrade from a foreign page.
    allowRequest: (request, decide) => decide(null, isAllowedOrigin(request)),
    cors: { origin: fastify.env.CORS_ORIGINS }
  })
  fastify.io.use((socket, next) => {
    admit(socket).then(() => next(), () => next(new Error('session_ended')))
  })
  fastify.io.on('connection', (socket) => {
    limitIncoming(socket)
    socket.on('error', (error) => fastify.log.debug({ err: error }, 'socket error'))
  })
  const unsubscribe = subscribe((event) => push(fastify.io, event))
  fastify.addHook('preClose', async () => unsubscribe())

  async function admit (socket: Socket): Promise<void> {
    const token: unknown = socket.handshake.auth.token
    const actor = await fastify.authenticate(typeof token === 'string' ? token.slice(0, 4096) : '', 'socket', null)
    socket.data.actor = actor
    await socket.join([userRoom(actor.id), sessionRoom(actor.sessionId), ...(actor.role === 'admin' ? [ADMINS] : [])])
  }
}, { name: 'realtime', dependencies: ['env', 'auth'] })

/** Whoever leaves it stops being an admin, and then every session of theirs ends. */
const ADMINS = 'admins'
const userRoom = (userId: string) => `user:${userId}`
const sessionRoom = (sessionId: string) => `session:${sessionId}`

function push (io: Server, event: DomainEvent): void {
  switch (event.name) {
    case 'notification': io.to(userRoom(event.payload.userId)).emit(event.name, event.payload.notification); break
    case 'booking:updated': io.to(event.payload.userIds.map(userRoom)).emit(event.name, event.payload.booking); break
    case 'service:updated': io.to(userRoom(event.payload.userId)).emit(event.name, event.payload.service); break
    case 'message': io.to(event.payload.userIds.map(userRoom)).emit(event.name, event.payload.message); break
    case 'admin:action': io.to(event.payload.userIds.map(userRoom)).emit(event.name, event.payload.action); break
    case 'log': io.to(ADMINS).emit(event.name, event.payload.entry); break
    case 'sessions:revoked': {
      const { userId, sessionIds } = event.payload
      io.in(sessionIds === undefined ? userRoom(userId) : sessionIds.map(sessionRoom)).disconnectSockets(true)
    }
  }
}

/** Browsers name their origin; phones, desktop apps and servers send none. */
function originCheck (allowed: string[], publicUrl: string): (request: IncomingMessage) => boolean {
  const origins = new Set([...allowed, new URL(publicUrl).origin])
  return ({ headers: { origin } }) => origin === undefined || origins.has(origin)
}

function limitIncoming (socket: Socket): void {
  let windowStart = 0
  let events = 0
  socket.use((_packet, next) => {
    const at = Date.now()
    if (at - windowStart > 1000) [windowStart, events] = [at, 0]
    if (++events > MAX_EVENTS_PER_SECOND) socket.disconnect(true)
    else next()
  })
}
