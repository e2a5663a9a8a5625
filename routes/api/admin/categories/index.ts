import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SaveCategory } from '../../../../src/catalog/index.js'
import {
  AdminCategory,
  createCategory,
  deleteCategory,
  EditCategory,
  SlugParams,
  updateCategory
} from '../../../../src/moderation/index.js'

const tags = ['Admin']

const categories: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/',
    {
      config: { access: 'admin', idempotent: true, problems: ['slug_taken'] },
      schema: {
        summary: 'Add a category',
        description:
          'The slug is its key and is in lower case; name and other words are what search understands, ' +
          'in both languages.',
        operationId: 'createCategory',
        tags,
        body: SaveCategory,
        response: { 201: AdminCategory }
      }
    },
    async (request, reply) => {
      const created = await request.idempotent(
        async (db) => await createCategory(db, request.actor, request.body)
      )

      return await reply.code(201).send(created)
    }
  )

  fastify.put(
    '/:slug',
    {
      config: { access: 'admin', problems: ['slug_taken'] },
      schema: {
        summary: 'Edit a category',
        description: 'What is not given stays. A new slug follows wherever the old one is used.',
        operationId: 'updateCategory',
        tags,
        params: SlugParams,
        body: EditCategory,
        response: { 200: AdminCategory }
      }
    },
    async (request) => await updateCategory(fastify.db, request.actor, request.params.slug, request.body)
  )

  fastify.delete(
    '/:slug',
    {
      config: { access: 'admin', problems: ['still_in_use'] },
      schema: {
        summary: 'Remove a category that nothing uses',
        description: 'One that services still use is a 409 (`still_in_use`): move them first.',
        operationId: 'deleteCategory',
        tags,
        params: SlugParams,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await deleteCategory(fastify.db, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )
}

export default categories
