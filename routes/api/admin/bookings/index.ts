import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { listAllBookings } from '../../../../src/bookings/index.js'
import * as schemas from './schema.js'

const bookings: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'admin' }, schema: schemas.listAllBookings },
    async (request) => await listAllBookings(fastify.market, request.actor, request.query)
  )
}

export default bookings
