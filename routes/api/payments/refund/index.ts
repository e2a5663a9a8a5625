import { type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  CreateRefund,
  Payment,
  previewRefund,
  reserveRefundOf,
  sendRefunds,
  SettlementPreview
} from '../../../../src/payments/index.js'

const tags = ['Payments']

const refund: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '',
    {
      config: {
        access: 'user',
        idempotent: true,
        problems: ['not_found', 'nothing_to_refund', 'refund_exceeds_paid', 'no_refund_due']
      },
      schema: {
        summary: 'Refund a booking',
        description:
          'By an admin, in part or all that is left. Its client may only ask again for a refund that ' +
          'is already due. A refund that the gateway does not take at once stays due ' +
          '(`refundDueAmount`) and is sent later.',
        operationId: 'refundPayment',
        tags,
        body: CreateRefund,
        response: { 200: Payment }
      }
    },
    async (request) => {
      const reserved = await request.idempotent(
        async (db) => await reserveRefundOf(db, request.actor, request.body)
      )

      return await sendRefunds(fastify.db, fastify.gateway, request.actor, reserved)
    }
  )

  fastify.post(
    '/preview',
    {
      config: { access: 'admin', problems: ['not_found', 'nothing_to_refund', 'refund_exceeds_paid'] },
      schema: {
        summary: 'What a refund would do to both sides',
        description: 'Nothing is changed. For admins.',
        operationId: 'previewRefund',
        tags,
        body: CreateRefund,
        response: { 200: SettlementPreview }
      }
    },
    async (request) => await previewRefund(fastify.db, request.actor, request.body)
  )
}

export default refund
