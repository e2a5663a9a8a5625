import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'

// Registered before plugins/auth.ts, whose check of every route's access would refuse the library's own pages.
export default fp(async (fastify) => {
  await fastify.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Taskego',
        description: 'The open backend for local-service marketplaces in English and Arabic. Money is integer minor units beside an ISO 4217 code; instants are ISO 8601 UTC; errors are RFC 9457 problem documents in the caller\'s language.',
        version: '0.1.0',
        license: { name: 'MIT', identifier: 'MIT' }
      },
      servers: [{ url: fastify.env.PUBLIC_URL }],
      tags: ['Auth', 'Users', 'Providers', 'Services', 'Bookings', 'Reviews', 'Payments', 'AI', 'Notifications', 'Admin', 'Health'].map((name) => ({ name })),
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } }
    },
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => typeof json.$id === 'string' ? json.$id : `Schema${index}` },
    transform: ({ schema, url, route }) => ({
      url,
      schema: { ...schema, security: route.config?.access === 'public' ? [] : [{ bearer: [] }] }
    })
  })
  fastify.get('/openapi.json', {
    config: { access: 'public' },
    schema: { hide: true }
  }, async (_request: FastifyRequest, reply: FastifyReply) => reply.send(fastify.swagger()))
  if (fastify.env.NODE_ENV === 'production') return
  await fastify.register(async (pages) => {
    pages.addHook('onRoute', (route) => { route.config = { ...route.config, access: 'public' } })
    await pages.register(swaggerUi, { routePrefix: '/docs', staticCSP: true })
  })
}, { name: 'docs', dependencies: ['env', 'errors'] })
