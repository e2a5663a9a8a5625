import type { RecentBooking } from '../../src/bookings/index.js'
import type { BookingFacts } from './results.js'

/** A booking of the user, of any status, with the trade of its service. */
export interface OwnBooking extends BookingFacts {
  category: string
  subcategory: string | null
  durationMinutes: number
  /** The terms that were frozen when it was made. */
  cancelPolicy: RecentBooking['cancelPolicy']
  /** Another time that waits for the user's yes. */
  proposedTime: RecentBooking['proposedTime']
  /** It is ahead or in progress. */
  isLive: boolean
  /** Its service may be booked again. */
  isListed: boolean
}
