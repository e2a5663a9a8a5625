import fp from 'fastify-plugin'
import { currentRequest } from '../../src/logging.js'

/**
 * Every log line on behalf of a request carries its id, from the domain as from a tool of the concierge. The
 * answer names the id too.
 */
export default fp(
  async (fastify) => {
    fastify.addHook('onRequest', (request, reply, done) => {
      reply.header('x-request-id', request.id)
      currentRequest.run(request.id, done)
    })

    // Reading a body continues in the socket's context, which belongs to no request.
    fastify.addHook('preValidation', (request, _reply, done) => {
      currentRequest.run(request.id, done)
    })
  },
  { name: 'logging', dependencies: ['env'] }
)
