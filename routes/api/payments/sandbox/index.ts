import formbody from '@fastify/formbody'
import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import { renderCheckout, type SandboxGateway } from '../../../../src/payments/index.js'
import { Enum, Html, Strict } from '../../../../src/shared/schemas.js'

const tags = ['Payments']
const Params = Strict({
  sessionId: Type.String({
    maxLength: 35,
    pattern: '^cs_sandbox_[0-9a-f]{24}$',
    examples: ['cs_sandbox_0123456789abcdef01234567']
  })
})
const Choice = Strict({ outcome: Enum(['pay', 'fail', 'abandon'] as const) })
const html = { 200: { content: { 'text/html': { schema: Html } } } }

/** The sandbox's checkout page. With Stripe, and in production, it does not exist. */
const sandbox: FastifyPluginAsyncTypebox = async (fastify) => {
  const gateway = fastify.sandbox
  if (gateway === null) return

  await fastify.register(formbody)

  fastify.get(
    '/:sessionId',
    {
      config: { access: 'public' },
      schema: {
        summary: "The sandbox's checkout page",
        description:
          'Only without a Stripe key, and never in production: HTML with the three outcomes to choose from.',
        operationId: 'sandboxCheckout',
        tags,
        params: Params,
        response: html
      }
    },
    async (request, reply) => {
      const session = await gateway.findSession(request.params.sessionId)
      return await reply.type('text/html; charset=utf-8').send(renderCheckout(session))
    }
  )

  fastify.post(
    '/:sessionId',
    {
      config: { access: 'public' },
      schema: {
        summary: 'Pay, fail or leave',
        description:
          "What the sandbox's checkout page sends. Its event comes to our own webhook, as Stripe's would.",
        operationId: 'decideSandboxCheckout',
        tags,
        consumes: ['application/x-www-form-urlencoded'],
        params: Params,
        body: Choice,
        response: html
      }
    },
    async (request, reply) => {
      const { session, events } = await gateway.decide(request.params.sessionId, request.body.outcome)
      await deliver(fastify, events)
      return await reply.type('text/html; charset=utf-8').send(renderCheckout(session))
    }
  )
}

type Events = Awaited<ReturnType<SandboxGateway['decide']>>['events']

/**
 * To our own webhook, through the whole stack, as the real gateway would. One that fails is made good by the
 * sweep.
 */
async function deliver(fastify: FastifyInstance, events: Events): Promise<void> {
  for (const { payload, signature } of events) {
    const { statusCode } = await fastify.inject({
      method: 'POST',
      url: '/api/payments/webhook',
      headers: { 'content-type': 'application/json', 'stripe-signature': signature },
      payload
    })

    if (statusCode !== 200) fastify.log.error({ statusCode }, 'our webhook refused an event of the sandbox')
  }
}

export default sandbox
