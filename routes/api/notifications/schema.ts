import { Type } from '@fastify/type-provider-typebox'
import type { FastifySchema } from 'fastify'
import { NotificationPage, NotificationQuery } from '../../../src/notifications/index.js'
import { IdParams } from '../../../src/shared/schemas.js'

const tags = ['Notifications']

export const listNotifications = {
  summary: 'My notifications, newest first',
  description: 'Each is also heard as a `notification` event. Whoever missed events asks here, by `cursor`.',
  operationId: 'listNotifications',
  tags,
  querystring: NotificationQuery,
  response: { 200: NotificationPage }
} satisfies FastifySchema

export const markNotificationRead = {
  summary: 'Mark one as read',
  description: "One's own; doing it again changes nothing.",
  operationId: 'markNotificationRead',
  tags,
  params: IdParams,
  response: { 204: Type.Null() }
} satisfies FastifySchema

export const markAllNotificationsRead = {
  summary: 'Mark all as read',
  description: 'Those made up to now. Doing it again changes nothing.',
  operationId: 'markAllNotificationsRead',
  tags,
  response: { 204: Type.Null() }
} satisfies FastifySchema
