import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { Html, Strict, Text } from '../../../../src/shared/schemas.js'

const tags = ['Payments']

export const checkoutReturn = {
  summary: "The page that Stripe's checkout leads back to",
  description:
    "HTML, in the reader's language: it says that the payment is being looked at. An app then " +
    'asks `POST /api/payments/verify-payment`. With APP_URL checkout leads to the web app instead, ' +
    'and this page, for checkouts begun before, links to the booking there.',
  operationId: 'checkoutReturn',
  tags,
  querystring: Strict({ session: Type.Optional(Text(255, { examples: ['cs_test_a1b2c3'] })) }),
  response: { 200: { content: { 'text/html': { schema: Html } } } }
} satisfies FastifySchema
