import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { previewRefund, reserveRefundOf, sendRefunds } from '../../../../src/payments/index.js'
import * as schemas from './schema.js'

const refund: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '',
    {
      config: {
        access: 'user',
        idempotent: true,
        problems: [
          'not_found',
          'proof_needed',
          'nothing_to_refund',
          'refund_exceeds_paid',
          'amount_not_chargeable',
          'no_refund_due'
        ]
      },
      schema: schemas.refundPayment
    },
    async (request) => {
      const reserved = await request.idempotent(
        async (market) => await reserveRefundOf(market, request.actor, request.body)
      )

      return await sendRefunds(fastify.market, fastify.gateway, request.actor, reserved)
    }
  )

  fastify.post(
    '/preview',
    {
      config: { access: 'admin', problems: ['nothing_to_refund', 'refund_exceeds_paid'] },
      schema: schemas.previewRefund
    },
    async (request) => await previewRefund(fastify.market, request.actor, request.body)
  )
}

export default refund
