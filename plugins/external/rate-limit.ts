import rateLimit, { type RateLimitPluginOptions } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { DomainError } from '../../src/shared/errors.js'

/**
 * Requests a minute, before RATE_LIMIT_FACTOR multiplies them. Gateways repeat their events in
 * bursts. Health checks come from the very address of the proxy, and one that is refused takes a busy server
 * out of service. A page of results shows twenty pictures. What asks a model or the payment gateway is
 * counted by who asks: their limits are the marketplace's, not the caller's.
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
export type Budget = keyof typeof requestsPerMinute

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Counts a request, and tells the caller what is left of the budget.
     * @throws too_many_requests when nothing is
     */
    spendBudget: (budget: Budget, request: FastifyRequest, reply: FastifyReply) => Promise<void>
  }
}

const budgetsOfUsers = ['ai', 'payment'] as const

/** Whether a budget is each user's; the others are each address's. */
export const isOfUsers = (budget: Budget): budget is (typeof budgetsOfUsers)[number] =>
  budgetsOfUsers.some((each) => each === budget)

export default fp(
  async (fastify) => {
    const limiters: Record<Budget, Limiter> = {
      general: await createLimiter(fastify, 'general'),
      auth: await createLimiter(fastify, 'auth'),
      ai: await createLimiter(fastify, 'ai'),
      payment: await createLimiter(fastify, 'payment'),
      webhook: await createLimiter(fastify, 'webhook'),
      probe: await createLimiter(fastify, 'probe'),
      picture: await createLimiter(fastify, 'picture'),
      preflight: await createLimiter(fastify, 'preflight')
    }
    fastify.decorate('spendBudget', async (budget, request, reply) => {
      refuseExceeded(await limiters[budget](request), reply)
    })
  },
  { name: 'rate-limit', dependencies: ['env', 'redis'] }
)

type Limiter = ReturnType<FastifyInstance['createRateLimit']>
type Verdict = Awaited<ReturnType<Limiter>>

/**
 * Counts in Redis where servers share one. While Redis does not answer, each server counts for itself: limits
 * are never off.
 */
async function createLimiter(fastify: FastifyInstance, budget: Budget): Promise<Limiter> {
  const { redis } = fastify
  const own = await countIn(fastify, budget, {})
  if (redis === null) return own

  const shared = await countIn(fastify, budget, {
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
 * Each budget has a scope of its own, because the library has one store a scope: budgets of one store would
 * count each other's requests.
 */
async function countIn(
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
      max: Math.ceil(requestsPerMinute[budget] * fastify.env.RATE_LIMIT_FACTOR),
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
