import { createAdapter } from '@socket.io/redis-adapter'
import type { IncomingMessage } from 'node:http'
import fp from 'fastify-plugin'
import socketioModule from 'fastify-socket.io'
import type { Server } from 'socket.io'
import { allowedOrigins } from '../../src/origins.js'

declare module 'fastify' {
  interface FastifyInstance {
    io: Server
  }
}

// A CommonJS module: its plugin is the member `default`.
const socketio = socketioModule.default

const MAX_PAYLOAD_BYTES = 16_384
const PING_INTERVAL_MILLISECONDS = 25_000
const PING_TIMEOUT_MILLISECONDS = 20_000
const UPGRADE_MILLISECONDS = 5000

/** The line of Socket.IO, shared by the servers of one Redis. Who is let in says plugins/app/realtime.ts. */
export default fp(
  async (fastify) => {
    const origins = allowedOrigins(fastify.env)
    const isAllowedOrigin = originCheck([...origins, new URL(fastify.env.PUBLIC_URL).origin])
    await fastify.register(socketio, {
      maxHttpBufferSize: MAX_PAYLOAD_BYTES,
      serveClient: false,
      pingInterval: PING_INTERVAL_MILLISECONDS,
      pingTimeout: PING_TIMEOUT_MILLISECONDS,
      upgradeTimeout: UPGRADE_MILLISECONDS,
      // CORS alone does not stop a WebSocket upgrade from a foreign page.
      allowRequest: (request, decide) => decide(null, isAllowedOrigin(request)),
      cors: { origin: origins },
      ...(fastify.redis === null
        ? {}
        : { adapter: createAdapter(fastify.redis.commands, fastify.redis.subscriber, { key: 'taskego' }) })
    })
  },
  { name: 'socket-io', dependencies: ['env', 'redis'] }
)

/** Browsers name their origin; phones, desktop apps and servers send none. */
function originCheck(allowed: Array<string | RegExp>): (request: IncomingMessage) => boolean {
  return ({ headers: { origin } }) =>
    origin === undefined ||
    allowed.some((one) => (typeof one === 'string' ? one === origin : one.test(origin)))
}
