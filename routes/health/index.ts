import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DomainError } from '../../src/shared/errors.js'
import { Strict } from '../../src/shared/schemas.js'

export const prefixOverride = ''

const Alive = Strict({ status: Type.Literal('ok') })

const health: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/health',
    {
      config: { access: 'public', limit: 'probe' },
      schema: {
        summary: 'Is the process alive? Asks no database',
        description: "For a load balancer's liveness check.",
        operationId: 'getHealth',
        tags: ['Health'],
        response: { 200: Alive }
      }
    },
    () => ({ status: 'ok' as const })
  )

  fastify.get(
    '/ready',
    {
      config: { access: 'public', limit: 'probe' },
      schema: {
        summary: 'Could a booking be made now? 503 while it could not',
        description:
          "For a load balancer's readiness check: 503 until tables are up to date, while the database " +
          'does not answer or is read-only, and before this server stops. It answers within a second.',
        operationId: 'getReady',
        tags: ['Health'],
        response: { 200: Alive }
      }
    },
    ready
  )

  async function ready() {
    if (fastify.isDraining) throw new DomainError('unavailable')

    try {
      await fastify.requireReady()
    } catch (error) {
      fastify.outage.begin(error)
      throw new DomainError('unavailable')
    }

    return { status: 'ok' as const }
  }
}

export default health
