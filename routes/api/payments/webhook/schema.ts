import type { FastifySchema } from 'fastify'
import { EventReceived } from '../../../../src/payments/index.js'

export const receiveGatewayEvent = {
  summary: "The gateway's events",
  description:
    'Signed with STRIPE_WEBHOOK_SECRET (`stripe-signature`). An event only says where to look; ' +
    'the object is read again at the gateway.',
  operationId: 'receiveGatewayEvent',
  tags: ['Payments'],
  response: { 200: EventReceived }
} satisfies FastifySchema
