import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  emailConversation,
  Conversation,
  ConversationPage,
  ConversationQuery,
  deleteConversation,
  getConversation,
  listConversations
} from '../../../../src/conversations/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const tags = ['AI']

const conversations: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    {
      config: { access: 'user' },
      schema: {
        summary: "One's own conversations",
        description: 'The one spoken in last comes first.',
        operationId: 'listConversations',
        tags,
        querystring: ConversationQuery,
        response: { 200: ConversationPage }
      }
    },
    async (request) => await listConversations(fastify.db, request.actor, request.query)
  )

  fastify.get(
    '/:id',
    {
      config: { access: 'user' },
      schema: {
        summary: 'A conversation with what was said',
        description: "The newest 200 messages, oldest first. Somebody else's is a 404.",
        operationId: 'getConversation',
        tags,
        params: IdParams,
        response: { 200: Conversation }
      }
    },
    async (request) => await getConversation(fastify.db, request.actor, request.params)
  )

  fastify.delete(
    '/:id',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Delete a conversation',
        description: 'Its messages and open offers go; bookings stay.',
        operationId: 'deleteConversation',
        tags,
        params: IdParams,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await deleteConversation(fastify.db, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )

  fastify.post(
    '/:id/email',
    {
      config: { access: 'user', limit: 'ai' },
      schema: {
        summary: 'Mail me this conversation',
        description: 'It goes to the address of the account, in the background.',
        operationId: 'emailConversation',
        tags,
        params: IdParams,
        response: { 202: Type.Null() }
      }
    },
    async (request, reply) => {
      await emailConversation(fastify.db, request.actor, request.params)
      return await reply.code(202).send(null)
    }
  )
}

export default conversations
