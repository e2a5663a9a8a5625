import type { reviews } from '../../drizzle/schema/index.js'
import { maskContacts } from '../shared/contacts.js'
import { firstName } from '../shared/names.js'
import type { AdminReview, Review } from './schemas.js'

/** The public shape: only the first name of its writer, and no contacts of anybody. */
export function presentReview(row: typeof reviews.$inferSelect, name: string): Review {
  return {
    id: row.id,
    serviceId: row.serviceId,
    providerId: row.providerId,
    userId: row.userId,
    reviewerName: firstName(name),
    rating: row.rating,
    comment: row.comment === null ? null : maskContacts(row.comment),
    sentimentScore: row.sentimentScore,
    reply:
      row.reply === null || row.repliedAt === null
        ? null
        : { text: row.reply, createdAt: row.repliedAt.toISOString() },
    createdAt: row.createdAt.toISOString()
  }
}

/** The same with what an admin did to it. */
export function presentReviewForAdmins(row: typeof reviews.$inferSelect, name: string): AdminReview {
  return {
    ...presentReview(row, name),
    bookingId: row.bookingId,
    hiddenAt: row.hiddenAt?.toISOString() ?? null,
    moderationReason: row.moderationReason
  }
}
