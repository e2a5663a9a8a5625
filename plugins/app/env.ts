import fp from 'fastify-plugin'
import type { AppOptions } from '../../src/app.js'
import type { Env } from '../../src/env.js'
import { createLinks, type Links } from '../../src/shared/links.js'

declare module 'fastify' {
  interface FastifyInstance {
    env: Env
    /** Where links for people lead. */
    links: Links
  }
}

export default fp<AppOptions>(
  async (fastify, { env }) => {
    fastify.decorate('env', env)
    fastify.decorate('links', createLinks({ publicUrl: env.PUBLIC_URL, appUrl: env.APP_URL }))
  },
  { name: 'env' }
)
