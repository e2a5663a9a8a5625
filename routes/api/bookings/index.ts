import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
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
import {
  countUnread,
  listMessages,
  markMessagesRead,
  Message,
  MessagePage,
  MessageQuery,
  UnreadMessages,
  WriteMessage,
  writeMessage
} from '../../../src/messages/index.js'
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
      const booking = await fastify.idempotently(
        request,
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
      await fastify.idempotently(
        request,
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
      await fastify.idempotently(
        request,
        async (db) => await rescheduleBooking(db, request.actor, { ...request.body, ...request.params })
      )
  )

  fastify.get(
    '/messages/unread',
    {
      config: { access: 'user' },
      schema: {
        summary: 'How many messages I have not read, and about which bookings',
        description: 'Of all bookings in which one takes part, those written in last first.',
        operationId: 'countUnreadMessages',
        tags,
        response: { 200: UnreadMessages }
      }
    },
    async (request) => await countUnread(fastify.db, request.actor)
  )

  fastify.get(
    '/:id/messages',
    {
      config: { access: 'user' },
      schema: {
        summary: 'What client and provider wrote to each other, newest first',
        description: 'Phone numbers and e-mail addresses are hidden until the booking is accepted.',
        operationId: 'listMessages',
        tags,
        params: IdParams,
        querystring: MessageQuery,
        response: { 200: MessagePage }
      }
    },
    async (request) =>
      await listMessages(fastify.db, request.actor, { bookingId: request.params.id, ...request.query })
  )

  fastify.post(
    '/:id/messages',
    {
      config: { access: 'user', idempotent: true, problems: ['too_many_messages'] },
      schema: {
        summary: 'Write to the other side',
        description: 'Both sides also hear a `message` event.',
        operationId: 'writeMessage',
        tags,
        params: IdParams,
        body: WriteMessage,
        response: { 201: Message }
      }
    },
    async (request, reply) => {
      const message = await fastify.idempotently(
        request,
        async (db) => await writeMessage(db, request.actor, { bookingId: request.params.id, ...request.body })
      )

      return await reply.code(201).send(message)
    }
  )

  fastify.put(
    '/:id/messages/read',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Mark what was written to me about this booking as read',
        description: 'Those written up to now. Doing it again changes nothing.',
        operationId: 'markMessagesRead',
        tags,
        params: IdParams,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await markMessagesRead(fastify.db, request.actor, { bookingId: request.params.id })
      return await reply.code(204).send(null)
    }
  )
}

/** Everything in the body is optional, so it may be absent. */
async function acceptNoBody(request: FastifyRequest): Promise<void> {
  if (request.body === undefined) request.body = {}
}

export default bookings
