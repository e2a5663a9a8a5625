import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { createCategory, deleteCategory, updateCategory } from '../../../../src/moderation/index.js'
import * as schemas from './schema.js'

const categories: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/',
    {
      config: { access: 'admin', idempotent: true, problems: ['slug_taken'] },
      schema: schemas.createCategory
    },
    async (request, reply) => {
      const created = await request.idempotent(
        async (market) => await createCategory(market, request.actor, request.body)
      )

      return await reply.code(201).send(created)
    }
  )

  fastify.put(
    '/:slug',
    { config: { access: 'admin', problems: ['slug_taken'] }, schema: schemas.updateCategory },
    async (request) => await updateCategory(fastify.market, request.actor, request.params.slug, request.body)
  )

  fastify.delete(
    '/:slug',
    { config: { access: 'admin', problems: ['still_in_use'] }, schema: schemas.deleteCategory },
    async (request, reply) => {
      await deleteCategory(fastify.market, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )
}

export default categories
