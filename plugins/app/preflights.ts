import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { DomainError } from '../../src/shared/errors.js'

/**
 * Preflights have a budget of their own, and what only looks like one is refused. plugins/external/cors.ts
 * answers them, and then nothing that comes later is asked.
 */
export default fp(
  async (fastify) => {
    fastify.addHook('onRequest', async (request, reply) => {
      if (request.method !== 'OPTIONS') return
      await fastify.spendBudget('preflight', request, reply)
      if (!isPreflight(request)) throw new DomainError('invalid_input')
    })
  },
  { name: 'preflights', dependencies: ['problems', 'deadline', 'helmet', 'rate-limit'] }
)

function isPreflight({ headers }: FastifyRequest): boolean {
  return headers.origin !== undefined && headers['access-control-request-method'] !== undefined
}
