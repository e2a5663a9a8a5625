import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  listNotifications,
  markAllRead,
  markRead,
  NotificationPage,
  NotificationQuery
} from '../../../src/notifications/index.js'
import { IdParams } from '../../../src/shared/schemas.js'

const tags = ['Notifications']

const notifications: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get(
    '/',
    {
      config: { access: 'user' },
      schema: {
        summary: 'My notifications, newest first',
        description:
          'Each is also heard as a `notification` event. Whoever missed events asks here, by `cursor`.',
        operationId: 'listNotifications',
        tags,
        querystring: NotificationQuery,
        response: { 200: NotificationPage }
      }
    },
    async (request) => await listNotifications(fastify.db, request.actor, request.query)
  )

  fastify.put(
    '/:id/read',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Mark one as read',
        description: "One's own; doing it again changes nothing.",
        operationId: 'markNotificationRead',
        tags,
        params: IdParams,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await markRead(fastify.db, request.actor, request.params)
      return await reply.code(204).send(null)
    }
  )

  fastify.put(
    '/read-all',
    {
      config: { access: 'user' },
      schema: {
        summary: 'Mark all as read',
        description: 'Those made up to now. Doing it again changes nothing.',
        operationId: 'markAllNotificationsRead',
        tags,
        response: { 204: Type.Null() }
      }
    },
    async (request, reply) => {
      await markAllRead(fastify.db, request.actor)
      return await reply.code(204).send(null)
    }
  )
}

export default notifications
