import type { BookingFacts } from '../facts/results.js'
import { readPlaceAnswer, readPlaceWithin, type JobPlace } from '../language/job-place.js'
import type { Frame } from './frame.js'
import type { Understanding } from './understanding.js'

/** The answer to the question where a job that was just booked is; `place` is null when it is not told. */
export interface ToldPlace {
  booking: BookingFacts
  place: JobPlace | null
}

/**
 * Reads the message directly after that question. Null when nobody asked, or when it is about anything else:
 * the booking stands without an address, and nothing waits for one.
 */
export function placeTold({ previous: { done } }: Frame, understood: Understanding): ToldPlace | null {
  if (done?.change !== 'booked' || done.isPlaceless !== true) return null

  const { booking } = done
  const { acts, category, text, place, otherWords } = understood
  const isElse =
    acts.cancel ||
    acts.plainCancel ||
    acts.reschedule ||
    acts.correction ||
    acts.book ||
    acts.bookNow ||
    acts.myBookings ||
    acts.human ||
    acts.question ||
    acts.givesUp ||
    (category !== null && readPlaceWithin(text, []) === null)
  if (isElse) return null
  // A town alone is where the provider looks for the street.
  const isTownAlone = place !== null && otherWords === 0
  if (acts.plainDeny || isTownAlone) return { booking, place: null }

  const told = readPlaceAnswer(text, place !== null)
  return told === null ? null : { booking, place: told }
}
