import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { listServices, updateService } from '../../../../src/catalog/index.js'
import { previewRemoval } from '../../../../src/moderation/index.js'
import * as schemas from './schema.js'

const services: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    { config: { access: 'admin' }, schema: schemas.listServicesAsAdmin },
    async (request) => await listServices(fastify.market, request.actor, request.query)
  )

  fastify.put(
    '/:id',
    {
      config: {
        access: 'admin',
        problems: [
          'price_not_chargeable',
          'unknown_category',
          'unknown_city',
          'contact_not_allowed',
          'text_incomplete'
        ]
      },
      schema: schemas.editServiceAsAdmin
    },
    async (request) =>
      await updateService(fastify.market, request.actor, { ...request.body, ...request.params })
  )

  fastify.get(
    '/:id/delete-preview',
    { config: { access: 'admin' }, schema: schemas.previewRemoval },
    async (request) => await previewRemoval(fastify.market, request.actor, request.params)
  )
}

export default services
