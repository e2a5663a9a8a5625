import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import {
  acceptProposedTime,
  addJobPhoto,
  addNoShowPhoto,
  cancelBooking,
  createBooking,
  declineProposedTime,
  getBooking,
  listClientBookings,
  listProviderBookings,
  previewAct,
  previewBooking,
  previewCancel,
  proposeTime,
  removeJobPhoto,
  reportNoShow,
  rescheduleBooking,
  setBookingDetails,
  setBookingStatus,
  slotRefusals
} from '../../../src/bookings/index.js'
import { uploadRefusals } from '../../../src/files/index.js'
import type { ErrorCode } from '../../../src/shared/errors.js'
import { objectToNoShow } from '../../../src/support/index.js'
import * as schemas from './schema.js'

/** Why no booking is made, nor looked at beforehand. */
const creationRefusals: ErrorCode[] = [
  'not_found',
  'own_service',
  'service_unavailable',
  ...slotRefusals,
  'too_many_pending',
  'too_many_bookings',
  'too_many_bookings_here'
]

const bookings: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/create',
    {
      config: {
        access: 'user',
        idempotent: true,
        problems: creationRefusals
      },
      schema: schemas.createBooking
    },
    async (request, reply) => {
      const booking = await request.idempotent(
        async (market) => await createBooking(market, request.actor, request.body)
      )

      return await reply.code(201).send(booking)
    }
  )

  fastify.post(
    '/preview',
    {
      config: {
        access: 'user',
        problems: creationRefusals
      },
      schema: schemas.previewBooking
    },
    async (request) => await previewBooking(fastify.market, fastify.gateway, request.actor, request.body)
  )

  fastify.get(
    '/:id/preview',
    {
      config: {
        access: 'user',
        problems: [...slotRefusals, 'transition_not_allowed', 'too_many_moves', 'too_many_moves_here']
      },
      schema: schemas.previewAct
    },
    async (request) =>
      await previewAct(fastify.market, fastify.gateway, request.actor, {
        ...request.query,
        ...request.params
      })
  )

  fastify.get(
    '/client/:id',
    { config: { access: 'user' }, schema: schemas.listClientBookings },
    async (request) =>
      await listClientBookings(fastify.market, request.actor, {
        clientId: request.params.id,
        ...request.query
      })
  )

  fastify.get(
    '/provider/:id',
    { config: { access: 'user' }, schema: schemas.listProviderBookings },
    async (request) =>
      await listProviderBookings(fastify.market, request.actor, {
        providerId: request.params.id,
        ...request.query
      })
  )

  fastify.get(
    '/:id',
    { config: { access: 'user' }, schema: schemas.getBooking },
    async (request) => await getBooking(fastify.market, request.actor, request.params)
  )

  fastify.put(
    '/:id/status',
    {
      config: {
        access: 'user',
        problems: [
          'proof_needed',
          'transition_not_allowed',
          'too_early_to_start',
          'version_changed',
          'reason_required',
          'start_code_required',
          'start_code_wrong',
          'too_many_start_codes'
        ]
      },
      schema: schemas.setBookingStatus
    },
    async (request) =>
      await setBookingStatus(fastify.market, request.actor, { ...request.body, ...request.params })
  )

  fastify.put(
    '/:id/details',
    {
      config: { access: 'user', problems: ['version_changed', 'details_closed'] },
      schema: schemas.setBookingDetails
    },
    async (request) =>
      await setBookingDetails(fastify.market, request.actor, { ...request.body, ...request.params })
  )

  fastify.post(
    '/:id/photos',
    {
      config: {
        access: 'user',
        feature: 'jobPhotos',
        upload: 'image',
        problems: [...uploadRefusals, 'too_many_files', 'version_changed', 'details_closed']
      },
      schema: schemas.addJobPhoto
    },
    async (request) =>
      await request.upload(
        async (upload) =>
          await addJobPhoto(fastify.market, fastify.fileStorage, request.actor, {
            ...request.query,
            ...request.params,
            upload
          })
      )
  )

  fastify.delete(
    '/:id/photos/:photoId',
    {
      config: { access: 'user', feature: 'jobPhotos', problems: ['version_changed', 'details_closed'] },
      schema: schemas.removeJobPhoto
    },
    async (request) =>
      await removeJobPhoto(fastify.market, request.actor, { ...request.query, ...request.params })
  )

  fastify.post(
    '/:id/cancel',
    {
      config: {
        access: 'user',
        idempotent: true,
        problems: ['proof_needed', 'transition_not_allowed', 'reason_required']
      },
      preValidation: acceptNoBody,
      schema: schemas.cancelBooking
    },
    async (request) =>
      await request.idempotent(
        async (market) => await cancelBooking(market, request.actor, { ...request.body, ...request.params })
      )
  )

  fastify.post(
    '/:id/cancel/preview',
    { config: { access: 'user', problems: ['transition_not_allowed'] }, schema: schemas.previewCancel },
    async (request) => await previewCancel(fastify.market, request.actor, request.params)
  )

  fastify.post(
    '/:id/reschedule',
    {
      config: {
        access: 'user',
        idempotent: true,
        problems: [
          ...slotRefusals,
          'version_changed',
          'transition_not_allowed',
          'too_many_moves',
          'too_many_moves_here'
        ]
      },
      schema: schemas.rescheduleBooking
    },
    async (request) =>
      await request.idempotent(
        async (market) =>
          await rescheduleBooking(market, request.actor, { ...request.body, ...request.params })
      )
  )

  fastify.post(
    '/:id/no-show',
    {
      config: {
        access: 'user',
        idempotent: true,
        problems: ['version_changed', 'transition_not_allowed', 'no_show_closed']
      },
      schema: schemas.reportNoShow
    },
    async (request) =>
      await request.idempotent(
        async (market) => await reportNoShow(market, request.actor, { ...request.body, ...request.params })
      )
  )

  fastify.post(
    '/:id/no-show/photo',
    {
      config: {
        access: 'user',
        upload: 'image',
        problems: [...uploadRefusals, 'too_many_files', 'no_show_closed', 'no_show_not_open']
      },
      schema: schemas.addNoShowPhoto
    },
    async (request) =>
      await request.upload(
        async (upload) =>
          await addNoShowPhoto(fastify.market, fastify.fileStorage, request.actor, {
            ...request.params,
            upload
          })
      )
  )

  fastify.post(
    '/:id/no-show/contradict',
    {
      config: { access: 'user', idempotent: true, problems: ['no_show_not_open', 'too_many_tickets'] },
      schema: schemas.contradictNoShow
    },
    async (request) =>
      await request.idempotent(
        async (market) => await objectToNoShow(market, request.actor, { ...request.body, ...request.params })
      )
  )

  fastify.post(
    '/:id/propose-time',
    {
      config: {
        access: 'user',
        feature: 'proposedTimes',
        idempotent: true,
        problems: [...slotRefusals, 'version_changed', 'transition_not_allowed', 'too_many_proposed_times']
      },
      schema: schemas.proposeTime
    },
    async (request) =>
      await request.idempotent(
        async (market) => await proposeTime(market, request.actor, { ...request.body, ...request.params })
      )
  )

  fastify.post(
    '/:id/proposed-time/accept',
    {
      config: {
        access: 'user',
        feature: 'proposedTimes',
        idempotent: true,
        problems: [...slotRefusals, 'proposed_time_closed']
      },
      schema: schemas.acceptProposedTime
    },
    async (request) =>
      await request.idempotent(
        async (market) =>
          await acceptProposedTime(market, request.actor, { ...request.body, ...request.params })
      )
  )

  fastify.post(
    '/:id/proposed-time/decline',
    {
      config: {
        access: 'user',
        feature: 'proposedTimes',
        idempotent: true,
        problems: ['proposed_time_closed']
      },
      schema: schemas.declineProposedTime
    },
    async (request) =>
      await request.idempotent(
        async (market) =>
          await declineProposedTime(market, request.actor, { ...request.body, ...request.params })
      )
  )
}

/** Everything in the body is optional, so it may be absent. */
async function acceptNoBody(request: FastifyRequest): Promise<void> {
  if (request.body === undefined) request.body = {}
}

export default bookings
