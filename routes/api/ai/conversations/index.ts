import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  emailConversation,
  deleteConversation,
  getConversation,
  listConversations
} from '../../../../src/conversations/index.js'
import * as schemas from './schema.js'

const conversations: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'user', feature: 'concierge' }, schema: schemas.listConversations },
    async (request) => await listConversations(fastify.market, request.actor, request.query)
  )

  fastify.get(
    '/:id',
    { config: { access: 'user', feature: 'concierge' }, schema: schemas.getConversation },
    async (request) => await getConversation(fastify.market, request.actor, request.params)
  )

  fastify.delete(
    '/:id',
    { config: { access: 'user', feature: 'concierge' }, schema: schemas.deleteConversation },
    async (request, reply) => {
      await deleteConversation(fastify.market, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )

  fastify.post(
    '/:id/email',
    { config: { access: 'user', feature: 'concierge', limit: 'ai' }, schema: schemas.emailConversation },
    async (request, reply) => {
      await emailConversation(fastify.market, request.actor, request.params)
      return await reply.code(202).send(null)
    }
  )
}

export default conversations
