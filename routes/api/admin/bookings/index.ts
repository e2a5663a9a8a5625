import { type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { BookingPage, BookingQuery, listAllBookings } from '../../../../src/bookings/index.js'

const tags = ['Admin']

const bookings: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    {
      config: { access: 'admin' },
      schema: {
        summary: "Everybody's bookings, newest first",
        description: 'Of all clients and providers, with a filter by status.',
        operationId: 'listAllBookings',
        tags,
        querystring: BookingQuery,
        response: { 200: BookingPage }
      }
    },
    async (request) => await listAllBookings(fastify.db, request.actor, request.query)
  )
}

export default bookings
