import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { countUnread } from '../../../../src/messages/index.js'
import * as schemas from './schema.js'

const messages: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/unread',
    { config: { access: 'user' }, schema: schemas.countUnreadMessages },
    async (request) => await countUnread(fastify.market, request.actor)
  )
}

export default messages
