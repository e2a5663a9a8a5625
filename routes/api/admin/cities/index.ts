import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SaveCity } from '../../../../src/catalog/index.js'
import {
  AdminCity,
  createCity,
  deleteCity,
  EditCity,
  SlugParams,
  updateCity
} from '../../../../src/moderation/index.js'

const tags = ['Admin']

const cities: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/',
    {
      config: { access: 'admin', idempotent: true, problems: ['slug_taken'] },
      schema: {
        summary: 'Add a city',
        description: 'With its point on the map: distances are told from it to whoever names the city.',
        operationId: 'createCity',
        tags,
        body: SaveCity,
        response: { 201: AdminCity }
      }
    },
    async (request, reply) => {
      const created = await request.idempotent(
        async (db) => await createCity(db, request.actor, request.body)
      )

      return await reply.code(201).send(created)
    }
  )

  fastify.put(
    '/:slug',
    {
      config: { access: 'admin', problems: ['slug_taken'] },
      schema: {
        summary: 'Edit a city',
        description: 'What is not given stays. A new slug follows wherever the old one is used.',
        operationId: 'updateCity',
        tags,
        params: SlugParams,
        body: EditCity,
        response: { 200: AdminCity }
      }
    },
    async (request) => await updateCity(fastify.db, request.actor, request.params.slug, request.body)
  )

  fastify.delete(
    '/:slug',
    {
      config: { access: 'admin', problems: ['still_in_use'] },
      schema: {
        summary: 'Remove a city that nothing uses',
        description: 'One that services, providers or users still name is a 409 (`still_in_use`).',
        operationId: 'deleteCity',
        tags,
        params: SlugParams,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await deleteCity(fastify.db, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )
}

export default cities
