import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { listMessages, markMessagesRead, writeMessage } from '../../../../../src/messages/index.js'
import * as schemas from './schema.js'

const messages: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '',
    { config: { access: 'user' }, schema: schemas.listMessages },
    async (request) =>
      await listMessages(fastify.market, request.actor, { bookingId: request.params.id, ...request.query })
  )

  fastify.post(
    '',
    {
      config: { access: 'user', idempotent: true, problems: ['too_many_messages'] },
      schema: schemas.writeMessage
    },
    async (request, reply) => {
      const message = await request.idempotent(
        async (market) =>
          await writeMessage(market, request.actor, { bookingId: request.params.id, ...request.body })
      )

      return await reply.code(201).send(message)
    }
  )

  fastify.put(
    '/read',
    { config: { access: 'user' }, schema: schemas.markMessagesRead },
    async (request, reply) => {
      await markMessagesRead(fastify.market, request.actor, { bookingId: request.params.id })
      return await reply.code(204).send(null)
    }
  )
}

export default messages
