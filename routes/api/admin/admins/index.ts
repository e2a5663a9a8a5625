import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { listAdmins, setAdminScopes } from '../../../../src/moderation/index.js'
import * as schemas from './schema.js'

const admins: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'admin' }, schema: schemas.listAdmins },
    async (request) => await listAdmins(fastify.market, request.actor)
  )

  fastify.put(
    '/:id',
    { config: { access: 'admin', problems: ['proof_needed', 'last_admin'] }, schema: schemas.setAdminScopes },
    async (request) =>
      await setAdminScopes(fastify.market, request.actor, { ...request.body, ...request.params })
  )
}

export default admins
