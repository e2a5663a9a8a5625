import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DecideRefund, decideRefund, Payment } from '../../../../../src/payments/index.js'
import { IdParams } from '../../../../../src/shared/schemas.js'

const refunds: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/:id/decision',
    {
      config: { access: 'admin', problems: ['not_found', 'reason_required', 'refund_not_waiting'] },
      schema: {
        summary: 'Decide about a refund that the gateway will not send',
        description:
          'settled: the client got the money in another way; void: it is not owed any more. To have it ' +
          'tried again, ask for the refund again. Recorded in the log.',
        operationId: 'decideRefund',
        tags: ['Admin'],
        params: IdParams,
        body: DecideRefund,
        response: { 200: Payment }
      }
    },
    async (request) => await decideRefund(fastify.db, request.actor, { ...request.body, ...request.params })
  )
}

export default refunds
