import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  adoptVisit,
  emailConversation,
  deleteConversation,
  getConversation,
  listConversations
} from '../../../../src/conversations/index.js'
import * as schemas from './schema.js'

/** In bytes. */
const MOST_OF_A_VISIT = 1024 * 1024

const conversations: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'user', feature: 'concierge' }, schema: schemas.listConversations },
    async (request) => await listConversations(fastify.market, request.actor, request.query)
  )

  fastify.post(
    '',
    {
      config: { access: 'user', limit: 'ai', feature: 'concierge', problems: ['not_found'] },
      bodyLimit: MOST_OF_A_VISIT,
      schema: schemas.adoptVisit
    },
    async (request) => await adoptVisit(fastify.market, request.actor, fastify.sealer, request.body)
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
