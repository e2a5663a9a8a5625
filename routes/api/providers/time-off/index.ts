import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { addTimeOff, listTimeOff, removeTimeOff } from '../../../../src/bookings/index.js'
import * as schemas from './schema.js'

const timeOff: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'provider' }, schema: schemas.listTimeOff },
    async (request) => await listTimeOff(fastify.market, request.actor)
  )

  fastify.post(
    '',
    {
      config: { access: 'provider', idempotent: true, problems: ['not_found', 'too_many_time_off'] },
      schema: schemas.addTimeOff
    },
    async (request, reply) => {
      const added = await request.idempotent(
        async (market) => await addTimeOff(market, request.actor, request.body)
      )

      return await reply.code(201).send(added)
    }
  )

  fastify.delete(
    '/:id',
    { config: { access: 'provider' }, schema: schemas.removeTimeOff },
    async (request, reply) => {
      await removeTimeOff(fastify.market, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )
}

export default timeOff
