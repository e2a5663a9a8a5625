import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { addCommission, listCommissions, removeCommission } from '../../../../src/payments/index.js'
import * as schemas from './schema.js'

const commissions: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    { config: { access: 'admin' }, schema: schemas.listCommissions },
    async (request) => await listCommissions(fastify.market, request.actor, request.query)
  )

  fastify.post(
    '/',
    {
      config: { access: 'admin', idempotent: true, problems: ['not_found', 'proof_needed'] },
      schema: schemas.addCommission
    },
    async (request, reply) => {
      const added = await request.idempotent(
        async (market) => await addCommission(market, request.actor, request.body)
      )

      return await reply.code(201).send(added)
    }
  )

  fastify.delete(
    '/:id',
    { config: { access: 'admin', problems: ['proof_needed'] }, schema: schemas.removeCommission },
    async (request, reply) => {
      await removeCommission(fastify.market, request.actor, { ...request.params, ...request.query })
      return await reply.code(204).send(null)
    }
  )
}

export default commissions
