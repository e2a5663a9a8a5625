import type { JobAddress } from '../../src/shared/job-address.js'
import type { BookingFacts } from '../facts/results.js'
import type { JobPlace } from '../language/job-place.js'

/** What is told of where a booked job is; `place` is null when the client does not say it. */
export interface ToldPlace {
  booking: BookingFacts
  place: JobPlace | null
}

/** The booking that was made last, until something else is looked for. */
export interface Placing {
  booking: BookingFacts
  /** Where it is, as far as this conversation has told it. */
  address: JobAddress | null
  /** The question where it is has no answer yet. */
  isAsked: boolean
  /** The reply went on to the next request: that one's question stands last, and most answers are to it. */
  isAside: boolean
}
