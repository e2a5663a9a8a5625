import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { renderReturn } from '../../../../src/payments/index.js'
import * as schemas from './schema.js'

const checkoutReturn: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'public' }, schema: schemas.checkoutReturn },
    async (request, reply) =>
      await reply.type('text/html; charset=utf-8').send(renderReturn(request.actor.locale))
  )
}

export default checkoutReturn
