import type { OwnBooking } from '../../facts/own-booking.js'

/** So many of the user's bookings are told with each turn; listMyBookings has the others. */
const COMING = 5
const EARLIER = 3

/** A booking as a model is told of it: without telephone and address, which our own words tell. */
export type ToldBooking = Omit<OwnBooking, 'contact' | 'address'>

/**
 * The user's bookings that a model is told with each turn: those ahead, the soonest first, and the earlier
 * ones, the last first.
 * @param own by their start, the earliest first
 */
export function bookingsTold(own: OwnBooking[]): { coming: ToldBooking[]; earlier: ToldBooking[] } {
  return {
    coming: own
      .filter(({ isLive }) => isLive)
      .slice(0, COMING)
      .map(toldOf),
    earlier: own
      .filter(({ isLive }) => !isLive)
      .toReversed()
      .slice(0, EARLIER)
      .map(toldOf)
  }
}

function toldOf({ contact: _, address: _address, ...booking }: OwnBooking): ToldBooking {
  return booking
}
