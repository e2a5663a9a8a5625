import fp from 'fastify-plugin'
import type { AppOptions } from '../../src/app.js'
import type { Env } from '../../src/env.js'

declare module 'fastify' {
  interface FastifyInstance {
    env: Env
  }
}

export default fp<AppOptions>(
  async (fastify, { env }) => {
    fastify.decorate('env', env)
  },
  { name: 'env' }
)
