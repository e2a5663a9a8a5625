import fp from 'fastify-plugin'
import { DomainError } from '../../src/shared/errors.js'
import { isOfUsers, type Budget } from '../external/rate-limit.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * Another budget than the general one: `auth`, `webhook`, `probe` and `picture` per address; `ai` and
     * `payment` per user, beside the general one.
     */
    limit?: Exclude<Budget, 'general' | 'preflight'>
  }
}

/** Refuses what comes while this server closes, what names no host, and what exceeds its budget. */
export default fp(
  async (fastify) => {
    fastify.addHook('onRequest', (request, _reply, done) => {
      const lacksHost = request.raw.httpVersion === '1.1' && request.headers.host === undefined

      if (fastify.isClosing) done(new DomainError('unavailable'))
      else if (lacksHost) done(new DomainError('invalid_input'))
      else done()
    })

    // Also runs for addresses that do not exist, which would otherwise be free to flood.
    fastify.addHook('onRequest', async (request, reply) => {
      const budget = request.routeConfig.limit ?? 'general'
      await fastify.spendBudget(isOfUsers(budget) ? 'general' : budget, request, reply)
    })

    fastify.addHook('preValidation', (request, reply, done) => {
      const budget = request.routeConfig.limit ?? 'general'

      if (isOfUsers(budget)) fastify.spendBudget(budget, request, reply).then(() => done(), done)
      else done()
    })

    // Node answers it with a bare 417. A server may ignore any expectation beside 100-continue (RFC 9110,
    // 10.1.1).
    fastify.server.on('checkExpectation', (request, response) => {
      fastify.server.emit('request', request, response)
    })
  },
  { name: 'limits', dependencies: ['problems', 'deadline', 'drain', 'rate-limit', 'under-pressure'] }
)
