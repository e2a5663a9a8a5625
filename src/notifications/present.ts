import type { notifications } from '../../drizzle/schema/index.js'
import type { Notification } from './schemas.js'

export type NotificationRow = typeof notifications.$inferSelect

export function presentNotification({
  id,
  type,
  message,
  data,
  isRead,
  createdAt
}: NotificationRow): Notification {
  return { id, type, message, data, isRead, createdAt: createdAt.toISOString() }
}
