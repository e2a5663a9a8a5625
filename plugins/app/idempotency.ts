import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { requireUser } from '../../src/shared/actor.js'
import { DomainError } from '../../src/shared/errors.js'
import { once } from '../../src/shared/idempotency.js'
import type { Market } from '../../src/shared/market.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route honours Idempotency-Key, through `request.idempotent`. */
    idempotent?: true
  }
  interface FastifyRequest {
    /** Runs a command once per user and Idempotency-Key, when the request carries one. */
    idempotent: <T extends object>(work: (market: Market) => Promise<T>) => Promise<T>
  }
}

const KEY = /^[\x21-\x7e]{1,255}$/

export default fp(
  async (fastify) => {
    fastify.decorateRequest('idempotent', async function (work) {
      const attempt = {
        key: keyOf(this),
        operation: `${this.method} ${this.routeOptions.url ?? ''}`,
        input: [this.params, this.body]
      }
      return await once(fastify.market, requireUser(this.actor), attempt, work)
    })
  },
  { name: 'idempotency', dependencies: ['market', 'auth'] }
)

function keyOf(request: FastifyRequest): string | undefined {
  const header = request.headers['idempotency-key']
  if (header === undefined) return undefined
  if (typeof header !== 'string' || !KEY.test(header)) {
    throw new DomainError('invalid_input', { field: 'Idempotency-Key' })
  }

  return header
}
