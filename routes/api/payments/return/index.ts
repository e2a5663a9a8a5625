import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { findPaidBooking } from '../../../../src/payments/index.js'
import { returnPage } from '../checkout-pages.js'
import * as schemas from './schema.js'

const checkoutReturn: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'public' }, schema: schemas.checkoutReturn },
    async (request, reply) => {
      const { session } = request.query
      const bookingId = session === undefined ? null : await findPaidBooking(fastify.market, session)
      const wayBack = bookingId === null ? null : fastify.links.booking(bookingId)

      return await reply.sendPage(returnPage(request.actor.locale, wayBack, fastify.market.rules))
    }
  )
}

export default checkoutReturn
