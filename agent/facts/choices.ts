import type { Offer } from './results.js'

/** Free starts, in the order in which a reply says them. */
export interface ListedTimes {
  serviceId: string
  /** The booking that would be moved to one of them; null when one is to be booked. */
  bookingId: string | null
  timezone: string
  starts: Date[]
}

/** Bookings by their ids, in the order in which a reply names them. */
export interface NamedBookings {
  ids: string[]
  /** One of them is to be chosen, a yes is for all of them, or they are only told of. */
  asks: 'which' | 'all' | null
}

/** What the words of a reply name, and let the user choose from: the same goes with it as data. */
export interface Choices {
  times?: ListedTimes
  /** Services that were found earlier, one of which is asked for. */
  offers?: Offer[]
  bookings?: NamedBookings
}
