import helmet from '@fastify/helmet'
import fp from 'fastify-plugin'

/** Security headers. Pages of ours run no scripts but their own, and no other site frames them. */
export default fp(
  async (fastify) => {
    await fastify.register(helmet, {
      hsts: { maxAge: 31_536_000, includeSubDomains: true },
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"]
        }
      }
    })
  },
  { name: 'helmet' }
)
