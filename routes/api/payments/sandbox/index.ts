import formbody from '@fastify/formbody'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyInstance } from 'fastify'
import type { SandboxGateway } from '../../../../src/payments/index.js'
import { checkoutPage } from '../checkout-pages.js'
import * as schemas from './schema.js'

/** The sandbox's checkout page. With Stripe, and in production, it does not exist. */
const sandbox: FastifyPluginAsyncTypebox = async (fastify) => {
  const gateway = fastify.sandbox
  if (gateway === null) return

  await fastify.register(formbody)

  fastify.get(
    '/:sessionId',
    { config: { access: 'public' }, schema: schemas.sandboxCheckout },
    async (request, reply) => {
      const session = await gateway.findSession(request.params.sessionId)
      return await reply.sendPage(checkoutPage(session, await gateway.wayBack(session)))
    }
  )

  fastify.post(
    '/:sessionId',
    { config: { access: 'public' }, schema: schemas.decideSandboxCheckout },
    async (request, reply) => {
      const { session, events } = await gateway.decide(request.params.sessionId, request.body.outcome)
      await deliver(fastify, events)
      return await reply.sendPage(checkoutPage(session, await gateway.wayBack(session)))
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
