import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { addCancelPolicy, editCancelPolicy, listCancelPolicies } from '../../../../src/bookings/index.js'
import * as schemas from './schema.js'

const policies: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    { config: { access: 'admin' }, schema: schemas.listCancelPolicies },
    async (request) => await listCancelPolicies(fastify.market, request.actor)
  )

  fastify.post(
    '/',
    {
      config: { access: 'admin', idempotent: true, problems: ['proof_needed', 'slug_taken'] },
      schema: schemas.addCancelPolicy
    },
    async (request, reply) => {
      const added = await request.idempotent(
        async (market) => await addCancelPolicy(market, request.actor, request.body)
      )

      return await reply.code(201).send(added)
    }
  )

  fastify.put(
    '/:slug',
    {
      config: { access: 'admin', problems: ['proof_needed', 'version_changed'] },
      schema: schemas.editCancelPolicy
    },
    async (request) =>
      await editCancelPolicy(fastify.market, request.actor, { ...request.body, ...request.params })
  )
}

export default policies
