import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { createCity, deleteCity, updateCity } from '../../../../src/moderation/index.js'
import * as schemas from './schema.js'

const cities: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/',
    { config: { access: 'admin', idempotent: true, problems: ['slug_taken'] }, schema: schemas.createCity },
    async (request, reply) => {
      const created = await request.idempotent(
        async (market) => await createCity(market, request.actor, request.body)
      )

      return await reply.code(201).send(created)
    }
  )

  fastify.put(
    '/:slug',
    { config: { access: 'admin', problems: ['slug_taken'] }, schema: schemas.updateCity },
    async (request) => await updateCity(fastify.market, request.actor, request.params.slug, request.body)
  )

  fastify.delete(
    '/:slug',
    { config: { access: 'admin', problems: ['still_in_use'] }, schema: schemas.deleteCity },
    async (request, reply) => {
      await deleteCity(fastify.market, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )
}

export default cities
