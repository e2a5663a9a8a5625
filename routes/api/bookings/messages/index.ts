import { type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { countUnread, UnreadMessages } from '../../../../src/messages/index.js'

const tags = ['Bookings']

const messages: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/unread',
    {
      config: { access: 'user' },
      schema: {
        summary: 'How many messages I have not read, and about which bookings',
        description: 'Of all bookings in which one takes part, those written in last first.',
        operationId: 'countUnreadMessages',
        tags,
        response: { 200: UnreadMessages }
      }
    },
    async (request) => await countUnread(fastify.db, request.actor)
  )
}

export default messages
