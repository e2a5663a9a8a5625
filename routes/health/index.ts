import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { sql } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { DomainError } from '../../src/shared/errors.js'
import { Strict } from '../../src/shared/schemas.js'

export const prefixOverride = ''

const Alive = Strict({ status: Type.Literal('ok') })

const health: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/health', {
    config: { access: 'public', limit: 'probe' },
    schema: { summary: 'Is the process alive? Asks no database', description: 'For a load balancer\'s liveness check.', operationId: 'getHealth', tags: ['Health'], response: { 200: Alive } }
  }, () => ({ status: 'ok' as const }))

  fastify.get('/ready', {
    config: { access: 'public', limit: 'probe' },
    schema: { summary: 'Is the server migrated and connected? 503 until it is', description: 'For a load balancer\'s readiness check: 503 until tables are up to date and the database answers.', operationId: 'getReady', tags: ['Health'], response: { 200: Alive } }
  }, ready)

  async function ready (request: FastifyRequest) {
    try {
      await fastify.db.execute(sql`select 1`)
    } catch (error) {
      request.log.warn({ err: error }, 'not ready')
      throw new DomainError('unavailable')
    }
    return { status: 'ok' as const }
  }
}

export default health
