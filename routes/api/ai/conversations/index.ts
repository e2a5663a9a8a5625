import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { emailConversation } from '../../../../src/conversations/index.js'
import { IdParams } from '../../../../src/shared/schemas.js'

const conversations: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post(
    '/:id/email',
    {
      config: { access: 'user', limit: 'ai' },
      schema: {
        summary: 'Mail me this conversation',
        description: 'It goes to the address of the account, in the background.',
        operationId: 'emailConversation',
        tags: ['AI'],
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
