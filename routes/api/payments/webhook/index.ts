import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { receiveEvent } from '../../../../src/payments/index.js'
import * as schemas from './schema.js'

/**
 * This route has a folder of its own, so that it alone sees the raw body: the signature covers its exact
 * bytes.
 */
const webhook: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.removeAllContentTypeParsers()
  fastify.addContentTypeParser<Buffer>('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  fastify.post(
    '/',
    {
      config: {
        access: 'public',
        limit: 'webhook',
        problems: ['bad_signature', 'bad_event', 'payments_unavailable']
      },
      schema: schemas.receiveGatewayEvent
    },
    async (request) => {
      const signature = request.headers['stripe-signature']
      const outcome = await receiveEvent(
        fastify.market,
        fastify.gateway,
        asBuffer(request.body),
        typeof signature === 'string' ? signature : undefined
      )

      if (outcome === 'mismatch') request.log.error('an event contradicts our payment; see the audit log')
      return { received: true }
    }
  )
}

function asBuffer(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0)
}

export default webhook
