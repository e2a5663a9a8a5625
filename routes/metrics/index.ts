import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Text } from '../../src/shared/schemas.js'

export const prefixOverride = ''

const metrics: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/metrics',
    {
      config: { access: 'operator', limit: 'probe' },
      schema: {
        summary: 'What this server measures, for Prometheus',
        description:
          'Request latency by route, jobs, sockets, use of language models, database and process. With ' +
          'METRICS_TOKEN as the bearer token, or as an admin.',
        operationId: 'getMetrics',
        tags: ['Health'],
        response: {
          200: {
            description: 'Prometheus text format 0.0.4',
            content: { 'text/plain': { schema: Text(10_000_000, { examples: ['taskego_sockets 3'] }) } }
          }
        }
      }
    },
    async (_request, reply) =>
      await reply
        .header('cache-control', 'no-store')
        .type(fastify.metrics.contentType)
        .send(await fastify.metrics.read())
  )
}

export default metrics
