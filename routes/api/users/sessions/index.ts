import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { listDevices, revokeDevice, revokeDevices } from '../../../../src/accounts/index.js'
import * as schemas from './schema.js'

const sessions: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'user' }, schema: schemas.listSessions },
    async (request) => await listDevices(fastify.market, request.actor, request.query)
  )

  fastify.delete(
    '',
    { config: { access: 'user' }, schema: schemas.revokeSessions },
    async (request, reply) => {
      await revokeDevices(fastify.market, request.actor, request.query)
      return await reply.code(204).send(null)
    }
  )

  fastify.delete(
    '/:id',
    { config: { access: 'user' }, schema: schemas.revokeSession },
    async (request, reply) => {
      await revokeDevice(fastify.market, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )
}

export default sessions
