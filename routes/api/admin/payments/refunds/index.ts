import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { decideRefund } from '../../../../../src/payments/index.js'
import * as schemas from './schema.js'

const refunds: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/:id/decision',
    {
      config: { access: 'admin', problems: ['proof_needed', 'reason_required', 'refund_not_waiting'] },
      schema: schemas.decideRefund
    },
    async (request) =>
      await decideRefund(fastify.market, request.actor, { ...request.body, ...request.params })
  )
}

export default refunds
