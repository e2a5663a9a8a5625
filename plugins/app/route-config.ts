import fp from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyRequest {
    /** What the route declares. The framework puts `routeOptions` together each time it is read. */
    routeConfig: FastifyRequest['routeOptions']['config']
  }
}

/** Reads what the route declares once: most hooks ask for it. */
export default fp(
  async (fastify) => {
    fastify.decorateRequest('routeConfig')
    fastify.addHook('onRequest', (request, _reply, done) => {
      request.routeConfig = request.routeOptions.config
      done()
    })
  },
  { name: 'route-config', dependencies: ['env'] }
)
