import fp from 'fastify-plugin'
import { inRequest, type RequestScope } from '../../src/shared/deadline.js'

declare module 'fastify' {
  interface FastifyRequest {
    /** What code on its behalf finds out about it; plugins/app/deadline.ts sets its deadline. */
    scope: RequestScope
  }
}

/**
 * Every log line on behalf of a request carries its id, from the domain as from a tool of the concierge. The
 * answer names the id too.
 */
export default fp(
  async (fastify) => {
    fastify.decorateRequest('scope')
    fastify.addHook('onRequest', (request, reply, done) => {
      request.scope = { requestId: request.id, at: Infinity }
      reply.header('x-request-id', request.id)
      inRequest(request.scope, done)
    })
  },
  { name: 'logging', dependencies: ['env'] }
)
