import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  listServices,
  ListServices,
  Service,
  ServicePage,
  updateService
} from '../../../../src/catalog/index.js'
import { ModerateService, previewRemoval, RemovalPreview } from '../../../../src/moderation/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['Admin']

const services: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'All services, hidden ones too, newest first',
        description: 'With a filter by words and by whether they are visible.',
        operationId: 'listServicesAsAdmin',
        tags,
        querystring: ListServices,
        response: { 200: ServicePage }
      }
    },
    async (request) => await listServices(fastify.db, request.actor, request.query)
  )

  fastify.put(
    '/:id',
    {
      config: { access: 'admin', problems: ['price_not_chargeable', 'unknown_category', 'unknown_city'] },
      schema: {
        summary: 'Edit, hide or show a service',
        description: 'What is not given stays. Its provider is told, with the reason.',
        operationId: 'editServiceAsAdmin',
        tags,
        params: IdParams,
        body: ModerateService,
        response: { 200: Service }
      }
    },
    async (request) => await updateService(fastify.db, request.actor, { ...request.body, ...request.params })
  )

  fastify.get(
    '/:id/delete-preview',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'What removing it would leave running',
        description: 'Nothing is changed: the live bookings that would go on after it.',
        operationId: 'previewRemoval',
        tags,
        params: IdParams,
        response: { 200: RemovalPreview }
      }
    },
    async (request) => await previewRemoval(fastify.db, request.actor, request.params)
  )
}

export default services
