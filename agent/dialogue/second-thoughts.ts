import type { BookingFacts } from '../facts/results.js'
import { namesOffer } from './choice.js'
import type { Frame } from './frame.js'
import type { Understanding } from './understanding.js'
import { saysWhen } from './when.js'

/**
 * The booking that a message gives up: the one just made, when the work is not wanted any more ("never
 * mind, my sister will do it"). null when there is none, or the message wants something else.
 */
export function givenUp(frame: Frame, understood: Understanding): BookingFacts | null {
  if (!understood.acts.withdraws || wantsSomething(understood) || isChoosing(frame)) return null

  const { done } = frame.previous
  if (done === null) return frame.lastBooking
  return done.change === 'cancelled' ? null : done.booking
}

/** Does a message give up, or put off, what was found or offered and is not booked? */
export function letsGo(frame: Frame, understood: Understanding): boolean {
  const { withdraws, postpones } = understood.acts
  // "I changed my mind, Lina Cleaning" chooses another one.
  const names = wantsSomething(understood) || namesOffer(frame, understood)
  return (withdraws || postpones) && isChoosing(frame) && !names
}

/** Something was found or offered, and nothing is done yet. */
function isChoosing({ previous, chosen }: Frame): boolean {
  return (
    previous.offers ||
    previous.times.length > 0 ||
    previous.proposal?.kind === 'book' ||
    (chosen !== null && previous.done === null)
  )
}

function wantsSomething({ acts, when, category, place, budget, others }: Understanding): boolean {
  return (
    saysWhen(when) ||
    category !== null ||
    place !== null ||
    budget !== null ||
    others.length > 0 ||
    acts.select !== undefined ||
    acts.reject !== undefined ||
    acts.book ||
    acts.bookNow ||
    acts.reschedule ||
    acts.more ||
    acts.refusesCancelling ||
    acts.question
  )
}
