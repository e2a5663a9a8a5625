import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DomainError } from '../../src/shared/errors.js'
import * as schemas from './schema.js'

export const prefixOverride = ''

/** Asked every few seconds by machines: only what goes wrong is told. */
const probe = { config: { access: 'public', limit: 'probe' }, logLevel: 'warn' } as const

const health: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/health', { ...probe, schema: schemas.getHealth }, () => ({ status: 'ok' as const }))

  fastify.get('/ready', { ...probe, schema: schemas.getReady }, ready)

  async function ready() {
    if (fastify.isDraining) throw new DomainError('unavailable')

    try {
      await fastify.requireReady()
    } catch (error) {
      fastify.outage.begin(error)
      throw new DomainError('unavailable')
    }

    const { replica } = fastify
    return {
      status: 'ok' as const,
      ...(replica === null ? {} : { reads: replica.isFresh() ? ('replica' as const) : ('primary' as const) })
    }
  }
}

export default health
