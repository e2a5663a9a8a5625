import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { BookingPage, BookingQuery, listProviderBookings } from '../../../src/bookings/index.js'
import {
  listMyServices,
  Service,
  ServicePage,
  ServiceStatus,
  setVisibility
} from '../../../src/catalog/index.js'
import { Document, DocumentList } from '../../../src/files/index.js'
import {
  addDocument,
  applyAsProvider,
  ApplyAsProvider,
  getPublicProvider,
  getSchedule,
  listMyDocuments,
  Provider,
  PublicProvider,
  removeDocument,
  Schedule,
  setSchedule,
  SetSchedule
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
      const provider = await fastify.idempotently(
        request,
        async (db) => await applyAsProvider(db, request.actor, request.body)
      )

      return await reply.code(201).send(provider)
    }
  )

  fastify.get(
    '/documents',
    {
      config: { access: 'user', problems: ['not_approved'] },
      schema: {
        summary: 'My business documents',
        description: 'Only the provider and the admins see them; each link works for ten minutes.',
        operationId: 'listMyDocuments',
        tags,
        response: { 200: DocumentList }
      }
    },
    async (request) => await listMyDocuments(fastify.db, request.actor)
  )

  fastify.post(
    '/documents',
    {
      config: {
        access: 'user',
        upload: 'document',
        problems: [
          'file_missing',
          'file_damaged',
          'file_too_large',
          'file_type_refused',
          'file_disguised',
          'image_too_large',
          'files_unavailable',
          'too_many_files',
          'not_approved'
        ]
      },
      schema: {
        summary: 'Add a business document to my application',
        description:
          'A PDF, JPEG, PNG or WebP in the field `file`, at most 10 MB; at most 10 documents. Only the ' +
          'provider and the admins see it. The same file again changes nothing.',
        operationId: 'addDocument',
        tags,
        response: { 200: Document }
      }
    },
    async (request) =>
      await fastify.withUpload(
        request,
        async (upload) => await addDocument(fastify.db, fastify.fileStorage, request.actor, upload)
      )
  )

  fastify.delete(
    '/documents/:id',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Remove a business document of mine',
        description: 'Admins cannot read it any more.',
        operationId: 'removeDocument',
        tags,
        params: IdParams,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await removeDocument(fastify.db, request.actor, request.params)
      return await reply.code(204).send(null)
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
    '/schedule',
    {
      config: { access: 'provider', problems: ['not_approved'] },
      schema: {
        summary: 'My opening hours',
        description: "The weekly plan and its dated exceptions, in the provider's own zone.",
        operationId: 'getSchedule',
        tags,
        response: { 200: Schedule }
      }
    },
    async (request) => await getSchedule(fastify.db, request.actor)
  )

  fastify.put(
    '/schedule',
    {
      config: { access: 'provider', problems: ['not_approved', 'unknown_timezone', 'bad_schedule'] },
      schema: {
        summary: 'Set my opening hours',
        description:
          'Local time, several intervals a day, in order; 24:00 is the end of the day. A dated ' +
          'exception replaces the plan of that date; without intervals the day is closed. Bookings ' +
          'made before stay.',
        operationId: 'setSchedule',
        tags,
        body: SetSchedule,
        response: { 200: Schedule }
      }
    },
    async (request) => await setSchedule(fastify.db, request.actor, request.body)
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
