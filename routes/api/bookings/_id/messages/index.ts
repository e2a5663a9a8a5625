import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  listMessages,
  markMessagesRead,
  Message,
  MessagePage,
  MessageQuery,
  WriteMessage,
  writeMessage
} from '../../../../../src/messages/index.js'
import { IdParams } from '../../../../../src/shared/schemas.js'

const tags = ['Bookings']

const messages: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    {
      config: { access: 'user' },
      schema: {
        summary: 'What client and provider wrote to each other, newest first',
        description: 'Phone numbers and e-mail addresses are hidden until the booking is accepted.',
        operationId: 'listMessages',
        tags,
        params: IdParams,
        querystring: MessageQuery,
        response: { 200: MessagePage }
      }
    },
    async (request) =>
      await listMessages(fastify.db, request.actor, { bookingId: request.params.id, ...request.query })
  )

  fastify.post(
    '',
    {
      config: { access: 'user', idempotent: true, problems: ['too_many_messages'] },
      schema: {
        summary: 'Write to the other side',
        description: 'Both sides also hear a `message` event.',
        operationId: 'writeMessage',
        tags,
        params: IdParams,
        body: WriteMessage,
        response: { 201: Message }
      }
    },
    async (request, reply) => {
      const message = await request.idempotent(
        async (db) => await writeMessage(db, request.actor, { bookingId: request.params.id, ...request.body })
      )

      return await reply.code(201).send(message)
    }
  )

  fastify.put(
    '/read',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Mark what was written to me about this booking as read',
        description: 'Those written up to now. Doing it again changes nothing.',
        operationId: 'markMessagesRead',
        tags,
        params: IdParams,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await markMessagesRead(fastify.db, request.actor, { bookingId: request.params.id })
      return await reply.code(204).send(null)
    }
  )
}

export default messages
