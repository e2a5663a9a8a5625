import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { DomainError } from '../src/shared/errors.js'
import type { AppOptions } from '../src/app.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A stricter budget than the general one: `auth` per address, `ai` per user. */
    limit?: 'auth' | 'ai'
  }
}

/** Requests a minute (contract.md ◆). */
export const requestsPerMinute = { general: 600, auth: 60, ai: 60 }

export default fp<AppOptions>(async (fastify) => {
  const { env } = fastify
  await fastify.register(helmet, {
    hsts: { maxAge: 31_536_000, includeSubDomains: true },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], connectSrc: ["'self'"] }
    }
  })
  await fastify.register(cors, {
    origin: env.CORS_ORIGINS,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'idempotency-key', 'accept-language'],
    exposedHeaders: ['retry-after', 'x-request-id'],
    maxAge: 600
  })
  await fastify.register(underPressure, { maxEventLoopDelay: 5000, exposeStatusRoute: false, pressureHandler: refuseOverload })
  await fastify.register(rateLimit, { global: false, timeWindow: '1 minute', ipv6Subnet: 64, addHeaders: {} })

  const limiters = {
    general: fastify.createRateLimit({ max: requestsPerMinute.general }),
    auth: fastify.createRateLimit({ max: requestsPerMinute.auth }),
    ai: fastify.createRateLimit({ max: requestsPerMinute.ai, keyGenerator: (request) => request.actor.id ?? request.ip })
  }
  // Also runs for addresses that do not exist, which would otherwise be free to flood.
  fastify.addHook('onRequest', async (request, reply) => {
    const name = request.routeOptions.config.limit === 'auth' ? 'auth' : 'general'
    refuseExceeded(await limiters[name](request), reply)
  })
  fastify.addHook('preValidation', async (request, reply) => {
    if (request.routeOptions.config.limit === 'ai') refuseExceeded(await limiters.ai(request), reply)
  })
}, { name: 'limits', dependencies: ['env', 'errors'] })

/** under-pressure says Infinity when a pause left it without a single measurement: that is no overload, and would refuse a second's requests. */
async function refuseOverload (_request: FastifyRequest, reply: FastifyReply, _type: string, value: number | undefined): Promise<void> {
  if (value === Infinity) return
  reply.header('retry-after', 5)
  throw new DomainError('unavailable')
}

type Verdict = Awaited<ReturnType<ReturnType<import('fastify').FastifyInstance['createRateLimit']>>>

function refuseExceeded (verdict: Verdict, reply: FastifyReply): void {
  if (verdict.isAllowed) return
  reply.header('x-ratelimit-limit', verdict.max).header('x-ratelimit-remaining', verdict.remaining).header('x-ratelimit-reset', verdict.ttlInSeconds)
  if (verdict.isExceeded) throw new DomainError('too_many_requests', { retryAfterSeconds: verdict.ttlInSeconds })
}
