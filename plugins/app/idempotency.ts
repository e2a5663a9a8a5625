import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Db } from '../../drizzle/client.js'
import { requireUser } from '../../src/shared/actor.js'
import { DomainError } from '../../src/shared/errors.js'
import { once } from '../../src/shared/idempotency.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route honours Idempotency-Key, through `fastify.idempotently`. */
    idempotent?: true
  }
  interface FastifyInstance {
    /** Runs a command once per user and Idempotency-Key, when the request carries one. */
    idempotently: <T extends object>(request: FastifyRequest, work: (db: Db) => Promise<T>) => Promise<T>
  }
}

const KEY = /^[\x21-\x7e]{1,255}$/

export default fp(
  async (fastify) => {
    fastify.decorate(
      'idempotently',
      async (request, work) =>
        await once(
          fastify.db,
          requireUser(request.actor),
          {
            key: keyOf(request),
            operation: `${request.method} ${request.routeOptions.url ?? ''}`,
            input: [request.params, request.body]
          },
          work
        )
    )
  },
  { name: 'idempotency', dependencies: ['db', 'auth'] }
)

function keyOf(request: FastifyRequest): string | undefined {
  const header = request.headers['idempotency-key']
  if (header === undefined) return undefined
  if (typeof header !== 'string' || !KEY.test(header)) {
    throw new DomainError('invalid_input', { field: 'Idempotency-Key' })
  }

  return header
}
