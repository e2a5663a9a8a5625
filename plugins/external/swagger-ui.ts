import swaggerUi from '@fastify/swagger-ui'
import fp from 'fastify-plugin'

/**
 * The documentation's pages at /docs, but not in production. The document itself is written once, instead of
 * at each request.
 */
export default fp(
  async (fastify) => {
    if (fastify.env.NODE_ENV === 'production') return

    const { asJson, asYaml } = fastify.pageDocument
    await fastify.register(async (pages) => {
      pages.addHook('onRoute', (route) => {
        route.config = { ...route.config, access: 'public' }
        route.handler = { '/docs/json': asJson, '/docs/yaml': asYaml }[route.url] ?? route.handler
      })
      await pages.register(swaggerUi, {
        routePrefix: '/docs',
        staticCSP: true,
        // A server without TLS would be asked with it, and some browsers do that even on this machine.
        transformStaticCSP: (policy) => policy.replace(/\s*upgrade-insecure-requests;?/, '')
      })
    })
  },
  { name: 'swagger-ui', dependencies: ['env', 'openapi'] }
)
