import type { bookings } from '../../drizzle/schema/index.js'
import type { MarketplaceRules } from '../shared/rules.js'
import { DomainError } from '../shared/errors.js'
import { DAY } from '../shared/time.js'

/** @throws not_reviewable unless the booking is completed and its end is at most 30 days ago */
export function checkReviewable(
  { status, endsAt }: Pick<typeof bookings.$inferSelect, 'status' | 'endsAt'>,
  at: Date,
  { reviewDays }: MarketplaceRules
): void {
  const isLate = at.getTime() > endsAt.getTime() + reviewDays * DAY
  if (status !== 'completed' || isLate) {
    throw new DomainError('not_reviewable', { days: reviewDays })
  }
}
