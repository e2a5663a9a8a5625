import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { renderReturn } from '../../../../src/payments/index.js'
import { Html, Strict, Text } from '../../../../src/shared/schemas.js'

const tags = ['Payments']

const checkoutReturn: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    {
      config: { access: 'public' },
      schema: {
        summary: "The page that Stripe's checkout leads back to",
        description:
          "HTML, in the reader's language: it says that the payment is being looked at. An app then " +
          'asks `POST /api/payments/verify-payment`.',
        operationId: 'checkoutReturn',
        tags,
        querystring: Strict({ session: Type.Optional(Text(255, { examples: ['cs_test_a1b2c3'] })) }),
        response: { 200: { content: { 'text/html': { schema: Html } } } }
      }
    },
    async (request, reply) =>
      await reply.type('text/html; charset=utf-8').send(renderReturn(request.actor.locale))
  )
}

export default checkoutReturn
