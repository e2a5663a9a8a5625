import { Type, type FastifyPluginAsyncTypebox, type TSchema } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { Availability, AvailabilityQuery, getAvailability } from '../../../src/bookings/index.js'
import {
  Category,
  City,
  createService,
  CreateService,
  getServiceJson,
  listCategories,
  listCities,
  removeService,
  Service,
  ServicePage,
  updateService,
  UpdateService
} from '../../../src/catalog/index.js'
import { SearchServices, searchServicesJson } from '../../../src/search/index.js'
import { IdParams, Strict } from '../../../src/shared/schemas.js'

const tags = ['Services']

/**
 * JSON of this shape, built by the database and passed through as text
 * (docs/decisions/0065-prepared-reads-and-json-from-sql.md).
 */
const Passed = (schema: TSchema) => Type.Unsafe<string>(schema)

const services: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    {
      config: { access: 'public' },
      schema: {
        summary: 'Find services',
        description:
          'Text in either language finds services in both; categories and places in `q` are ' +
          'understood. An unknown category or city finds nothing. `nextSlot` is there when a free time ' +
          'was asked for, `distanceKm` when a place is known. With a free time, a page may be shorter ' +
          'than `limit` and still have a `nextCursor`.',
        operationId: 'searchServices',
        tags,
        querystring: SearchServices,
        response: { 200: Passed(ServicePage) }
      }
    },
    async (request, reply) => {
      asJson(reply)
      return await searchServicesJson(fastify.db, request.actor, request.query)
    }
  )

  fastify.get(
    '/categories',
    {
      config: { access: 'public' },
      schema: {
        summary: 'All categories',
        description: 'In the order of their slugs, with names in both languages.',
        operationId: 'listCategories',
        tags,
        response: { 200: Strict({ items: Type.Array(Category, { maxItems: 1000 }) }) }
      }
    },
    async (request) => await listCategories(fastify.db, request.actor)
  )

  fastify.get(
    '/cities',
    {
      config: { access: 'public' },
      schema: {
        summary: 'All cities',
        description: 'In the order of their slugs, with names in both languages and a point on the map.',
        operationId: 'listCities',
        tags,
        response: { 200: Strict({ items: Type.Array(City, { maxItems: 1000 }) }) }
      }
    },
    async (request) => await listCities(fastify.db, request.actor)
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
          'contact_not_allowed'
        ]
      },
      schema: {
        summary: 'Offer a service',
        description:
          'For approved providers. It is visible at once; without a city or a point of its own it is ' +
          'where its provider is.',
        operationId: 'createService',
        tags,
        body: CreateService,
        response: { 201: Service }
      }
    },
    async (request, reply) => {
      const service = await request.idempotent(
        async (db) => await createService(db, request.actor, request.body)
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
          'contact_not_allowed'
        ]
      },
      schema: {
        summary: 'Edit a service',
        description: 'What is not given stays as it is.',
        operationId: 'updateService',
        tags,
        params: IdParams,
        body: UpdateService,
        response: { 200: Service }
      }
    },
    async (request) => await updateService(fastify.db, request.actor, { ...request.body, ...request.params })
  )

  fastify.delete(
    '/:id',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Remove a service',
        description: 'Nobody finds it from now on; bookings of it go on.',
        operationId: 'removeService',
        tags,
        params: IdParams,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await removeService(fastify.db, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )

  fastify.get(
    '/:id',
    {
      config: { access: 'public' },
      schema: {
        summary: 'One service',
        description: 'A hidden or removed service is a 404, but for its provider and admins.',
        operationId: 'getService',
        tags,
        params: IdParams,
        response: { 200: Passed(Service) }
      }
    },
    async (request, reply) => {
      const json = await getServiceJson(fastify.db, request.actor, request.params)
      asJson(reply)
      return json
    }
  )

  fastify.get(
    '/:id/availability',
    {
      config: { access: 'public' },
      schema: {
        summary: 'When a service is free',
        description: "The free starts, day by day in the provider's zone, from today by default.",
        operationId: 'getAvailability',
        tags,
        params: IdParams,
        querystring: AvailabilityQuery,
        response: { 200: Availability }
      }
    },
    async (request) =>
      await getAvailability(fastify.db, request.actor, { serviceId: request.params.id, ...request.query })
  )
}

function asJson(reply: Pick<FastifyReply, 'type'>): void {
  reply.type('application/json; charset=utf-8')
}

export default services
