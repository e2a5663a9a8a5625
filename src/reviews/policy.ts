import type { bookings } from '../../drizzle/schema/index.js'
import { marketplace } from '../shared/config.js'
import { DomainError } from '../shared/errors.js'
import { DAY } from '../shared/time.js'

/** @throws not_reviewable unless the booking is completed and its end is at most 30 days ago */
export function checkReviewable(
  { status, endsAt }: Pick<typeof bookings.$inferSelect, 'status' | 'endsAt'>,
  at: Date
): void {
  const isLate = at.getTime() > endsAt.getTime() + marketplace.reviewDays * DAY
  if (status !== 'completed' || isLate) {
    throw new DomainError('not_reviewable', { days: marketplace.reviewDays })
  }
}
