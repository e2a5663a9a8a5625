import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { DomainError } from '../../src/shared/errors.js'

/**
 * Preflights have a budget of their own, and what only looks like one is refused. plugins/external/cors.ts
 * answers them, and then nothing that comes later is asked.
 */
export default fp(
  async (fastify) => {
    const admit = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      await fastify.spendBudget('preflight', request, reply)
      if (!isPreflight(request)) throw new DomainError('invalid_input')
    }

    fastify.addHook('onRequest', (request, reply, done) => {
      if (request.method === 'OPTIONS') admit(request, reply).then(() => done(), done)
      else done()
    })
  },
  { name: 'preflights', dependencies: ['problems', 'deadline', 'helmet', 'rate-limit'] }
)

function isPreflight({ headers }: FastifyRequest): boolean {
  return headers.origin !== undefined && headers['access-control-request-method'] !== undefined
}
