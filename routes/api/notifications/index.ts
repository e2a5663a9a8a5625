import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { listNotifications, markAllRead, markRead } from '../../../src/notifications/index.js'
import * as schemas from './schema.js'

const notifications: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    { config: { access: 'user' }, schema: schemas.listNotifications },
    async (request) => await listNotifications(fastify.market, request.actor, request.query)
  )

  fastify.put(
    '/:id/read',
    { config: { access: 'user' }, schema: schemas.markNotificationRead },
    async (request, reply) => {
      await markRead(fastify.market, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )

  fastify.put(
    '/read-all',
    { config: { access: 'user' }, schema: schemas.markAllNotificationsRead },
    async (request, reply) => {
      await markAllRead(fastify.market, request.actor)
      return await reply.code(204).send(null)
    }
  )
}

export default notifications
