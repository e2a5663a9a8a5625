import { type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import {
  Booking,
  BookingPage,
  BookingQuery,
  cancelBooking,
  CancelBooking,
  CancelPreview,
  createBooking,
  CreateBooking,
  getBooking,
  listClientBookings,
  listProviderBookings,
  previewCancel,
  rescheduleBooking,
  RescheduleBooking,
  setBookingStatus,
  SetBookingStatus
} from '../../../src/bookings/index.js'
import { IdParams } from '../../../src/shared/schemas.js'

const tags = ['Bookings']

const bookings: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/create',
    {
      config: {
        access: 'user',
        idempotent: true,
        problems: [
          'not_found',
          'own_service',
          'service_unavailable',
          'slot_taken',
          'slot_closed',
          'slot_too_soon',
          'slot_too_far',
          'slot_off_grid',
          'too_many_pending',
          'too_many_bookings',
          'too_many_bookings_here'
        ]
      },
      schema: {
        summary: 'Book a free slot',
        description:
          'The booking is pending until its provider accepts. Price and cancel terms are frozen. A ' +
          'slot that is not free is a 409 with the nearest free starts as `alternatives`.',
        operationId: 'createBooking',
        tags,
        body: CreateBooking,
        response: { 201: Booking }
      }
    },
    async (request, reply) => {
      const booking = await request.idempotent(
        async (db) => await createBooking(db, request.actor, request.body)
      )

      return await reply.code(201).send(booking)
    }
  )

  fastify.get(
    '/client/:id',
    {
      config: { access: 'user' },
      schema: {
        summary: 'What a client has booked, newest first',
        description: 'By the client themselves, or by an admin.',
        operationId: 'listClientBookings',
        tags,
        params: IdParams,
        querystring: BookingQuery,
        response: { 200: BookingPage }
      }
    },
    async (request) =>
      await listClientBookings(fastify.db, request.actor, { clientId: request.params.id, ...request.query })
  )

  fastify.get(
    '/provider/:id',
    {
      config: { access: 'user' },
      schema: {
        summary: 'What a provider was booked for, newest first',
        description: 'By the provider themselves, or by an admin.',
        operationId: 'listProviderBookings',
        tags,
        params: IdParams,
        querystring: BookingQuery,
        response: { 200: BookingPage }
      }
    },
    async (request) =>
      await listProviderBookings(fastify.db, request.actor, {
        providerId: request.params.id,
        ...request.query
      })
  )

  fastify.get(
    '/:id',
    {
      config: { access: 'user' },
      schema: {
        summary: 'One booking',
        description:
          'For its client, its provider and admins; for anyone else it is a 404. `allowedTransitions` ' +
          'says what the caller can do with it now.',
        operationId: 'getBooking',
        tags,
        params: IdParams,
        response: { 200: Booking }
      }
    },
    async (request) => await getBooking(fastify.db, request.actor, request.params)
  )

  fastify.put(
    '/:id/status',
    {
      config: {
        access: 'user',
        problems: ['transition_not_allowed', 'too_early_to_start', 'version_changed', 'reason_required']
      },
      schema: {
        summary: 'Accept, start, complete or cancel',
        description:
          'A move that is not open to the caller is a 409 that lists those that are, as `allowed`. ' +
          'With `version`, a booking that changed meanwhile is a 409.',
        operationId: 'setBookingStatus',
        tags,
        params: IdParams,
        body: SetBookingStatus,
        response: { 200: Booking }
      }
    },
    async (request) =>
      await setBookingStatus(fastify.db, request.actor, { ...request.body, ...request.params })
  )

  fastify.post(
    '/:id/cancel',
    {
      config: { access: 'user', idempotent: true, problems: ['transition_not_allowed', 'reason_required'] },
      preValidation: acceptNoBody,
      schema: {
        summary: 'Cancel',
        description: 'On the terms that `cancel/preview` shows. Providers and admins give a reason.',
        operationId: 'cancelBooking',
        tags,
        params: IdParams,
        body: CancelBooking,
        response: { 200: Booking }
      }
    },
    async (request) =>
      await request.idempotent(
        async (db) => await cancelBooking(db, request.actor, { ...request.body, ...request.params })
      )
  )

  fastify.post(
    '/:id/cancel/preview',
    {
      config: { access: 'user', problems: ['transition_not_allowed'] },
      schema: {
        summary: 'What cancelling now would do to the money of both sides',
        description: 'Nothing is changed. `freeUntil` is until when all of the money goes back.',
        operationId: 'previewCancel',
        tags,
        params: IdParams,
        response: { 200: CancelPreview }
      }
    },
    async (request) => await previewCancel(fastify.db, request.actor, request.params)
  )

  fastify.post(
    '/:id/reschedule',
    {
      config: {
        access: 'user',
        idempotent: true,
        problems: [
          'slot_taken',
          'slot_closed',
          'slot_too_soon',
          'slot_too_far',
          'slot_off_grid',
          'version_changed',
          'transition_not_allowed',
          'service_unavailable',
          'too_many_moves',
          'too_many_moves_here'
        ]
      },
      schema: {
        summary: 'Move to another free slot',
        description:
          'By the client, before the start. The booking is pending again; what was paid stays. If the ' +
          'slot is not free, nothing changes.',
        operationId: 'rescheduleBooking',
        tags,
        params: IdParams,
        body: RescheduleBooking,
        response: { 200: Booking }
      }
    },
    async (request) =>
      await request.idempotent(
        async (db) => await rescheduleBooking(db, request.actor, { ...request.body, ...request.params })
      )
  )
}

/** Everything in the body is optional, so it may be absent. */
async function acceptNoBody(request: FastifyRequest): Promise<void> {
  if (request.body === undefined) request.body = {}
}

export default bookings
