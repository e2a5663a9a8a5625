import type { OwnRecentBooking, RecentBooking } from '../../src/bookings/index.js'
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
  /** Whom the user may call about it; null where they may not know. No language model is told. */
  contact: OwnRecentBooking['contact']
  /** Where the job is, as stored. No language model is told. */
  address: OwnRecentBooking['address']
  /** The user can dispute it now. */
  isDisputable: boolean
  /** It is ahead or in progress. */
  isLive: boolean
  /** Its service may be booked again. */
  isListed: boolean
}
