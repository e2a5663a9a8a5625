import cors from '@fastify/cors'
import fp from 'fastify-plugin'
import { allowedOrigins } from '../../src/origins.js'

/** Lets pages of allowed origins call. It answers preflights itself: what limits them comes before. */
export default fp(
  async (fastify) => {
    await fastify.register(cors, {
      origin: allowedOrigins(fastify.env),
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
      // For a web front on a host of its own: its refresh token lies in a cookie.
      credentials: true,
      allowedHeaders: [
        'authorization',
        'content-type',
        'idempotency-key',
        'accept-language',
        'x-language',
        'x-session'
      ],
      exposedHeaders: [
        'retry-after',
        'x-request-id',
        'x-ratelimit-limit',
        'x-ratelimit-remaining',
        'x-ratelimit-reset',
        'content-language'
      ],
      maxAge: 600
    })
  },
  { name: 'cors', dependencies: ['env', 'preflights'] }
)
