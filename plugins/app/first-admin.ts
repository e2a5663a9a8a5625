import fp from 'fastify-plugin'
import { hasAdmin } from '../../src/accounts/index.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Is there nobody who may moderate? Then whoever starts the server is told how to make the first. */
    lacksAdmin: () => Promise<boolean>
  }
}

export default fp(
  async (fastify) => {
    fastify.decorate('lacksAdmin', async () => !(await hasAdmin(fastify.market)))
  },
  { name: 'first-admin', dependencies: ['market'] }
)
