import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { getAvailability } from '../../../src/bookings/index.js'
import {
  createService,
  getServiceJson,
  listCategories,
  listCities,
  removeService,
  updateService
} from '../../../src/catalog/index.js'
import { searchServicesJson } from '../../../src/search/index.js'
import * as schemas from './schema.js'

const services: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    { config: { access: 'public', problems: ['feature_off'] }, schema: schemas.searchServices },
    async (request, reply) => {
      asJson(reply)
      return await request.read(
        async (market) => await searchServicesJson(market, request.actor, request.query)
      )
    }
  )

  fastify.get(
    '/categories',
    { config: { access: 'public' }, schema: schemas.listCategories },
    async (request) => await request.read(async (market) => await listCategories(market, request.actor))
  )

  fastify.get(
    '/cities',
    { config: { access: 'public' }, schema: schemas.listCities },
    async (request) => await request.read(async (market) => await listCities(market, request.actor))
  )

  fastify.post(
    '/create',
    {
      config: {
        access: 'provider',
        idempotent: true,
        problems: [
          'not_approved',
          'price_not_chargeable',
          'unknown_category',
          'unknown_city',
          'contact_not_allowed',
          'text_incomplete'
        ]
      },
      schema: schemas.createService
    },
    async (request, reply) => {
      const service = await request.idempotent(
        async (market) => await createService(market, request.actor, request.body)
      )

      return await reply.code(201).send(service)
    }
  )

  fastify.put(
    '/:id',
    {
      config: {
        access: 'user',
        problems: [
          'price_not_chargeable',
          'unknown_category',
          'unknown_city',
          'hidden_by_admin',
          'contact_not_allowed',
          'text_incomplete'
        ]
      },
      schema: schemas.updateService
    },
    async (request) =>
      await updateService(fastify.market, request.actor, { ...request.body, ...request.params })
  )

  fastify.delete(
    '/:id',
    { config: { access: 'user' }, schema: schemas.removeService },
    async (request, reply) => {
      await removeService(fastify.market, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )

  fastify.get(
    '/:id',
    { config: { access: 'public' }, schema: schemas.getService },
    async (request, reply) => {
      const json = await request.read(
        async (market) => await getServiceJson(market, request.actor, request.params)
      )
      asJson(reply)
      return json
    }
  )

  fastify.get(
    '/:id/availability',
    { config: { access: 'public' }, schema: schemas.getAvailability },
    async (request) =>
      await getAvailability(fastify.market, request.actor, { serviceId: request.params.id, ...request.query })
  )
}

function asJson(reply: Pick<FastifyReply, 'type'>): void {
  reply.type('application/json; charset=utf-8')
}

export default services
