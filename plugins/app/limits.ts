import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import rateLimit, { type RateLimitPluginOptions } from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { DomainError } from '../../src/shared/errors.js'
import type { AppOptions } from '../../src/app.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * Another budget than the general one: `auth`, `webhook`, `probe` and `picture` per address; `ai` and
     * `payment` per user, beside the general one.
     */
    limit?: Exclude<Budget, 'general' | 'preflight'>
  }
}

/**
 * Requests a minute. Gateways repeat their events in bursts; health checks come from the very address of the
 * proxy, and one that is refused takes a busy server out of service. A page of results shows twenty pictures.
 * What asks a model or the payment gateway is counted by who asks: their limits are the marketplace's, not
 * the caller's.
 */
export const requestsPerMinute = {
  general: 600,
  auth: 60,
  ai: 60,
  payment: 120,
  webhook: 6000,
  probe: 600,
  picture: 6000,
  preflight: 600
}
type Budget = keyof typeof requestsPerMinute

const budgetsOfUsers = ['ai', 'payment'] as const
const isOfUsers = (budget: Budget): budget is (typeof budgetsOfUsers)[number] =>
  budgetsOfUsers.some((each) => each === budget)

export default fp<AppOptions>(
  async (fastify) => {
    const { env } = fastify

    await fastify.register(helmet, {
      hsts: { maxAge: 31_536_000, includeSubDomains: true },
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"]
        }
      }
    })

    const limiters: Record<Budget, Limiter> = {
      general: await limiter(fastify, 'general'),
      auth: await limiter(fastify, 'auth'),
      ai: await limiter(fastify, 'ai'),
      payment: await limiter(fastify, 'payment'),
      webhook: await limiter(fastify, 'webhook'),
      probe: await limiter(fastify, 'probe'),
      picture: await limiter(fastify, 'picture'),
      preflight: await limiter(fastify, 'preflight')
    }

    // The library below answers preflights itself, and then nothing that comes later is asked.
    fastify.addHook('onRequest', async (request, reply) => {
      if (request.method !== 'OPTIONS') return
      refuseExceeded(await limiters.preflight(request), reply)
      if (!isPreflight(request)) throw new DomainError('invalid_input')
    })

    await fastify.register(cors, {
      origin: env.CORS_ORIGINS,
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
      allowedHeaders: ['authorization', 'content-type', 'idempotency-key', 'accept-language'],
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

    await fastify.register(underPressure, {
      maxEventLoopDelay: 5000,
      exposeStatusRoute: false,
      pressureHandler: refuseOverload
    })

    fastify.addHook('onRequest', async (request) => {
      if (fastify.isClosing) throw new DomainError('unavailable')
      if (request.raw.httpVersion === '1.1' && request.headers.host === undefined) {
        throw new DomainError('invalid_input')
      }
    })

    // Also runs for addresses that do not exist, which would otherwise be free to flood.
    fastify.addHook('onRequest', async (request, reply) => {
      const budget = request.routeOptions.config.limit ?? 'general'
      refuseExceeded(await limiters[isOfUsers(budget) ? 'general' : budget](request), reply)
    })
    fastify.addHook('preValidation', async (request, reply) => {
      const budget = request.routeOptions.config.limit ?? 'general'
      if (isOfUsers(budget)) refuseExceeded(await limiters[budget](request), reply)
    })

    // Node answers it with a bare 417; whatever a client expects beside 100-continue may be passed over (RFC
    // 9110, 10.1.1).
    fastify.server.on('checkExpectation', (request, response) => {
      fastify.server.emit('request', request, response)
    })
  },
  { name: 'limits', dependencies: ['env', 'errors', 'redis', 'deadline', 'drain'] }
)

function isPreflight({ headers }: FastifyRequest): boolean {
  return headers.origin !== undefined && headers['access-control-request-method'] !== undefined
}

/**
 * The last resort, should the process itself stand still; plugins/app/admission.ts keeps it from that.
 * under-pressure says Infinity when a pause left it without a single measurement: that is no overload, and
 * would refuse a second's requests. Probes are always answered.
 */
async function refuseOverload(
  request: FastifyRequest,
  reply: FastifyReply,
  _type: string,
  value: number | undefined
): Promise<void> {
  if (value === Infinity || request.routeOptions.config.limit === 'probe') return
  reply.header('retry-after', 5)
  throw new DomainError('unavailable')
}

type Limiter = ReturnType<FastifyInstance['createRateLimit']>
type Verdict = Awaited<ReturnType<Limiter>>

/**
 * Counts in Redis where servers share one. While it does not answer each server counts for itself: limits are
 * never off.
 */
async function limiter(fastify: FastifyInstance, budget: Budget): Promise<Limiter> {
  const { redis } = fastify
  const own = await countingIn(fastify, budget, {})

  if (redis === null) return own

  const shared = await countingIn(fastify, budget, {
    redis: redis.commands,
    nameSpace: `taskego:limit:${budget}:`
  })

  return async (request) => {
    if (!redis.isUp()) return await own(request)

    try {
      return await shared(request)
    } catch (error) {
      redis.suspect(error)
      return await own(request)
    }
  }
}

/**
 * In a scope of its own, because the library has one store a scope: budgets of one store would count each
 * other's requests.
 */
async function countingIn(
  fastify: FastifyInstance,
  budget: Budget,
  store: RateLimitPluginOptions
): Promise<Limiter> {
  const made: Limiter[] = []
  await fastify.register(async (scope) => {
    await scope.register(rateLimit, {
      global: false,
      timeWindow: '1 minute',
      ipv6Subnet: 64,
      max: requestsPerMinute[budget],
      ...store,
      ...(isOfUsers(budget) ? { keyGenerator: perUser } : {})
    })

    made.push(scope.createRateLimit())
  })

  const [limiter] = made
  if (limiter === undefined) throw new Error('the rate limiter was not made')

  return limiter
}

function perUser(request: FastifyRequest): string {
  return request.actor.id ?? request.ip
}

function refuseExceeded(verdict: Verdict, reply: FastifyReply): void {
  if (verdict.isAllowed) return

  reply
    .header('x-ratelimit-limit', verdict.max)
    .header('x-ratelimit-remaining', verdict.remaining)
    .header('x-ratelimit-reset', verdict.ttlInSeconds)

  if (verdict.isExceeded) {
    throw new DomainError('too_many_requests', { retryAfterSeconds: verdict.ttlInSeconds })
  }
}
