import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { removeService } from '../../../src/catalog/index.js'
import { banUser, getAnalytics, getStats, listLogs } from '../../../src/moderation/index.js'
import { decideApplication } from '../../../src/providers/index.js'
import * as schemas from './schema.js'

const admin: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/stats',
    { config: { access: 'admin', pace: 'report' }, schema: schemas.getStats },
    async (request) => await getStats(fastify.reports, request.actor)
  )

  fastify.get(
    '/analytics',
    { config: { access: 'admin', pace: 'report' }, schema: schemas.getAnalytics },
    async (request) =>
      await request.read(async (market) => await getAnalytics(market, request.actor, request.query))
  )

  fastify.get(
    '/logs',
    { config: { access: 'admin', pace: 'report' }, schema: schemas.listLogs },
    async (request) => await listLogs(fastify.reports, request.actor, request.query)
  )

  fastify.post(
    '/approve-provider',
    {
      config: { access: 'admin', problems: ['not_found'] },
      schema: schemas.decideApplication
    },
    async (request) => await decideApplication(fastify.market, request.actor, request.body)
  )

  fastify.put(
    '/ban-user',
    {
      config: {
        access: 'admin',
        problems: ['not_found', 'proof_needed', 'own_account', 'last_admin', 'reason_required']
      },
      schema: schemas.banUser
    },
    async (request) => await banUser(fastify.market, request.actor, request.body)
  )

  fastify.delete(
    '/delete-service/:id',
    { config: { access: 'admin' }, schema: schemas.deleteServiceAsAdmin },
    async (request, reply) => {
      await removeService(fastify.market, request.actor, { ...request.params, ...request.query })
      return await reply.code(204).send(null)
    }
  )
}

export default admin
