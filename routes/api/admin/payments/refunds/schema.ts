import type { FastifySchema } from 'fastify'
import { DecideRefund, Payment } from '../../../../../src/payments/index.js'
import { IdParams } from '../../../../../src/shared/schemas.js'

export const decideRefund = {
  summary: 'Decide about a refund that the gateway will not send',
  description:
    'settled: the client got the money in another way; void: it is not owed any more. To have it ' +
    'tried again, ask for the refund again. Recorded in the log.',
  operationId: 'decideRefund',
  tags: ['Admin'],
  params: IdParams,
  body: DecideRefund,
  response: { 200: Payment }
} satisfies FastifySchema
