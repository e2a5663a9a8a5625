import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import * as schemas from './schema.js'

export const prefixOverride = ''

const metrics: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/metrics',
    { config: { access: 'operator', limit: 'probe' }, logLevel: 'warn', schema: schemas.getMetrics },
    async (_request, reply) =>
      await reply
        .header('cache-control', 'no-store')
        .type(fastify.metrics.contentType)
        .send(await fastify.metrics.read())
  )
}

export default metrics
