export {
  canReachAdmins,
  findRecipients,
  markAllRead,
  markRead,
  notify,
  notifyAdmins,
  type Recipient
} from './commands.js'
export { claimDelivery } from './deliveries.js'
export { preferenceKindOf } from './policy.js'
export { hasUnread, listNotifications } from './queries.js'
export { removeAgedDeliveries, removeReadNotices } from './retention.js'
export { NotificationPage, NotificationQuery } from './schemas.js'
export type { Announcement, Notice } from './notice.js'
export { personalData as notificationsPersonalData } from './personal-data.js'
