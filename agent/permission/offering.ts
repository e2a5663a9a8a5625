import { DomainError } from '../../src/shared/errors.js'
import { MINUTE } from '../../src/shared/time.js'
import type { Call } from '../dialogue/transcript.js'
import type { Turn } from '../dialogue/turn.js'
import { readHandedOff } from '../facts/results.js'

// To offer is free, whatever led a model to it: an offer does nothing before the user's own yes. These limits
// keep a model that obeys a listing from flooding the database and the people who answer.

/** Offers of one turn, the refused ones included. Only the last one is shown. */
const OFFERS_PER_TURN = 4
/** Within this time a conversation calls a person once. */
const CALLED_FOR = 60 * MINUTE

const OFFERING = new Set(['proposeBooking', 'proposeCancel', 'rescheduleBooking', 'offerProposedTime'])

/** Allows another offer in this turn. @throws not_asked_for */
export function requireFewOffers({ calls }: Turn): void {
  if (calls.filter(({ name }) => OFFERING.has(name)).length >= OFFERS_PER_TURN) {
    throw new DomainError('not_asked_for')
  }
}

/** Was a person called into this conversation just now? Calling them again would tell them nothing. */
export function isCalledAlready({ calls, history, at }: Turn): boolean {
  const recent = history.filter((exchange) => at.getTime() - exchange.at.getTime() < CALLED_FOR)
  return [...recent.flatMap((exchange) => exchange.calls), ...calls].some(isHandOff)
}

function isHandOff({ name, output }: Call): boolean {
  return name === 'handOff' && readHandedOff(output) !== undefined
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
