import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { returnPage } from '../checkout-pages.js'
import * as schemas from './schema.js'

const checkoutReturn: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'public' }, schema: schemas.checkoutReturn },
    async (request, reply) => await reply.sendPage(returnPage(request.actor.locale))
  )
}

export default checkoutReturn
