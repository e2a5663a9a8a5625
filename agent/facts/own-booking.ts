import type { BookingFacts } from './results.js'

/** A booking of the user, of any status, with the trade of its service. */
export interface OwnBooking extends BookingFacts {
  category: string
  subcategory: string | null
  durationMinutes: number
  /** It is ahead or in progress. */
  isLive: boolean
  /** Its service may be booked again. */
  isListed: boolean
}
