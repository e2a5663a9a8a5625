import type { FastifySchema } from 'fastify'
import { CreateRefund, Payment, SettlementPreview } from '../../../../src/payments/index.js'

const tags = ['Payments']

export const refundPayment = {
  summary: 'Refund a booking',
  description:
    'By an admin, in part or all that is left. Its client may only ask again for a refund that ' +
    'is already due. A refund that the gateway does not take at once stays due ' +
    '(`refundDueAmount`) and is sent later.',
  operationId: 'refundPayment',
  tags,
  body: CreateRefund,
  response: { 200: Payment }
} satisfies FastifySchema

export const previewRefund = {
  summary: 'What a refund would do to both sides',
  description: 'Nothing is changed. For admins.',
  operationId: 'previewRefund',
  tags,
  body: CreateRefund,
  response: { 200: SettlementPreview }
} satisfies FastifySchema
