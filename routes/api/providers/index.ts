import { type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { BookingPage, BookingQuery, listProviderBookings } from '../../../src/bookings/index.js'
import {
  listMyServices,
  Service,
  ServicePage,
  ServiceStatus,
  setVisibility
} from '../../../src/catalog/index.js'
import {
  applyAsProvider,
  ApplyAsProvider,
  getPublicProvider,
  Provider,
  PublicProvider
} from '../../../src/providers/index.js'
import { requireUser } from '../../../src/shared/actor.js'
import { IdParams, PageQuery } from '../../../src/shared/schemas.js'

const tags = ['Providers']

const providers: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/apply',
    {
      config: {
        access: 'user',
        idempotent: true,
        problems: ['already_applied', 'unknown_city', 'contact_not_allowed']
      },
      schema: {
        summary: 'Ask to sell here',
        description: 'An admin decides. The rejected may ask again.',
        operationId: 'applyAsProvider',
        tags,
        body: ApplyAsProvider,
        response: { 201: Provider }
      }
    },
    async (request, reply) => {
      const provider = await request.idempotent(
        async (db) => await applyAsProvider(db, request.actor, request.body)
      )

      return await reply.code(201).send(provider)
    }
  )

  fastify.get(
    '/my-services',
    {
      config: { access: 'provider' },
      schema: {
        summary: 'My services, hidden ones too',
        description: 'As their provider sees them; those that are hidden have `isVisible: false`.',
        operationId: 'listMyServices',
        tags,
        querystring: PageQuery,
        response: { 200: ServicePage }
      }
    },
    async (request) => await listMyServices(fastify.db, request.actor, request.query)
  )

  fastify.get(
    '/bookings',
    {
      config: { access: 'provider' },
      schema: {
        summary: 'What I was booked for, newest first',
        description: 'With a filter by status; `pending` are those who wait for an answer.',
        operationId: 'listMyProviderBookings',
        tags,
        querystring: BookingQuery,
        response: { 200: BookingPage }
      }
    },
    async (request) =>
      await listProviderBookings(fastify.db, request.actor, {
        providerId: requireUser(request.actor).id,
        ...request.query
      })
  )

  fastify.put(
    '/service-status',
    {
      config: { access: 'provider', problems: ['not_found', 'hidden_by_admin'] },
      schema: {
        summary: 'Show or hide a service of mine',
        description:
          'Hidden services are found by nobody and cannot be booked; bookings of them go on. What an ' +
          'admin has hidden stays hidden (409, `hidden_by_admin`).',
        operationId: 'setServiceStatus',
        tags,
        body: ServiceStatus,
        response: { 200: Service }
      }
    },
    async (request) => await setVisibility(fastify.db, request.actor, request.body)
  )

  fastify.get(
    '/:id',
    {
      config: { access: 'public' },
      schema: {
        summary: "A provider's public profile",
        description:
          'Without address, telephone and e-mail: those are told to clients whose booking was accepted.',
        operationId: 'getProvider',
        tags,
        params: IdParams,
        response: { 200: PublicProvider }
      }
    },
    async (request) => await getPublicProvider(fastify.db, request.actor, request.params)
  )
}

export default providers
