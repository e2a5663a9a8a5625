import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { anonymous, type Actor, type Door, type Locale } from '../../src/shared/actor.js'

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor
  }
}

/**
 * Everyone is anonymous until plugins/app/auth.ts knows better; so even the first refusal has a language, and
 * after plugins/app/logging.ts an id.
 */
export default fp(
  async (fastify) => {
    fastify.decorateRequest('actor')
    fastify.addHook('onRequest', async (request) => {
      request.actor = anonymous(acceptedLocale(request), doorOf(request), request.id)
    })
  },
  { name: 'actor', dependencies: ['env', 'logging', 'latency'] }
)

function acceptedLocale(request: FastifyRequest): Locale {
  const header = (request.headers['accept-language'] ?? '').slice(0, 200).toLowerCase()
  const first = header
    .split(',')
    .map((part) => part.trim().slice(0, 2))
    .find((tag) => tag === 'ar' || tag === 'en')

  return first === 'ar' ? 'ar' : 'en'
}

/**
 * The command line names itself in a header. The header only names the door in the audit log, and gives no
 * rights.
 */
export function doorOf(request: FastifyRequest): Door {
  return request.headers['x-taskego-door'] === 'cli' ? 'cli' : 'rest'
}
