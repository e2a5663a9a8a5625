import type { FastifySchema } from 'fastify'
import { Text } from '../../src/shared/schemas.js'

export const getMetrics = {
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
} satisfies FastifySchema
