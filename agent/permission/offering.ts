import { DomainError } from '../../src/shared/errors.js'
import type { Turn } from '../dialogue/turn.js'

// To offer is free, whatever led a model to it: an offer does nothing before the user's own yes. These limits
// keep a model that obeys a listing from flooding the database and the people who answer.

/** Offers of one turn, the refused ones included. Only the last one is shown. */
const OFFERS_PER_TURN = 4

const OFFERING = new Set(['proposeBooking', 'proposeCancel', 'rescheduleBooking', 'offerProposedTime'])

/** Allows another offer in this turn. @throws not_asked_for */
export function requireFewOffers({ calls }: Turn): void {
  if (calls.filter(({ name }) => OFFERING.has(name)).length >= OFFERS_PER_TURN) {
    throw new DomainError('not_asked_for')
  }
}

/**
 * Is this one of several bookings that the user's own words cancel together? Each of them is offered once,
 * however many they are.
 */
export function isCancelledTogether({ plan, frame, calls }: Turn, bookingId: string): boolean {
  const together =
    plan.kind === 'cancel'
      ? [plan.booking, ...plan.others].map((booking) => booking?.id)
      : frame.previous.cancels.map((shown) => shown.bookingId)
  const offered = calls.filter(({ name }) => name === 'proposeCancel').length

  return together.length > 1 && together.includes(bookingId) && offered < together.length
}
