import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { uploadRefusals } from '../../../../../src/files/index.js'
import {
  addDisputePhoto,
  answerDispute,
  decideDispute,
  getBookingDispute,
  openDispute,
  previewDecision,
  withdrawDispute
} from '../../../../../src/support/index.js'
import * as schemas from './schema.js'

const dispute: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '',
    {
      config: {
        access: 'user',
        idempotent: true,
        problems: [
          'dispute_open_already',
          'dispute_decided',
          'dispute_too_early',
          'dispute_too_late',
          'dispute_not_possible',
          'too_many_tickets'
        ]
      },
      schema: schemas.openBookingDispute
    },
    async (request, reply) => {
      const opened = await request.idempotent(
        async (market) => await openDispute(market, request.actor, { ...request.body, ...request.params })
      )

      return await reply.code(201).send(opened)
    }
  )

  fastify.get(
    '',
    { config: { access: 'user' }, schema: schemas.getBookingDispute },
    async (request) => await getBookingDispute(fastify.market, request.actor, request.params)
  )

  fastify.post(
    '/answer',
    {
      config: { access: 'user', idempotent: true, problems: ['dispute_not_open', 'dispute_answered'] },
      schema: schemas.answerBookingDispute
    },
    async (request) =>
      await request.idempotent(
        async (market) => await answerDispute(market, request.actor, { ...request.body, ...request.params })
      )
  )

  fastify.post(
    '/photos',
    {
      config: {
        access: 'user',
        upload: 'image',
        problems: [...uploadRefusals, 'too_many_files', 'dispute_not_open']
      },
      schema: schemas.addDisputePhoto
    },
    async (request) =>
      await request.upload(
        async (upload) =>
          await addDisputePhoto(fastify.market, fastify.fileStorage, request.actor, {
            ...request.params,
            upload
          })
      )
  )

  fastify.post(
    '/withdraw',
    {
      config: { access: 'user', idempotent: true, problems: ['dispute_not_open'] },
      schema: schemas.withdrawBookingDispute
    },
    async (request) =>
      await request.idempotent(async (market) => await withdrawDispute(market, request.actor, request.params))
  )

  fastify.get(
    '/preview',
    {
      config: { access: 'admin', problems: ['dispute_not_open'] },
      schema: schemas.previewBookingDispute
    },
    async (request) =>
      await previewDecision(fastify.market, request.actor, { ...request.query, ...request.params })
  )

  fastify.post(
    '/decide',
    {
      config: {
        access: 'admin',
        idempotent: true,
        problems: ['proof_needed', 'dispute_not_open', 'dispute_changed', 'reason_required']
      },
      schema: schemas.decideBookingDispute
    },
    async (request) =>
      await request.idempotent(
        async (market) => await decideDispute(market, request.actor, { ...request.body, ...request.params })
      )
  )
}

export default dispute
