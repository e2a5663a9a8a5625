import fp from 'fastify-plugin'
import type { AppOptions } from '../../src/app.js'
import type { Env } from '../../src/env.js'
import { configureMarketplace } from '../../src/shared/config.js'

declare module 'fastify' {
  interface FastifyInstance {
    env: Env
  }
}

export default fp<AppOptions>(
  async (fastify, { env }) => {
    configureMarketplace({ currency: env.CURRENCY, country: env.COUNTRY })
    fastify.decorate('env', env)
  },
  { name: 'env' }
)
