import type { Market } from '../src/shared/market.js'
import { isLive, recentBookings, type OwnRecentBooking } from '../src/bookings/index.js'
import { findTrades } from '../src/catalog/index.js'
import type { UserActor } from '../src/shared/actor.js'
import { MINUTE } from '../src/shared/time.js'
import type { OwnBooking } from './facts/own-booking.js'
import { bookingFacts } from './tools/bookings.js'

/** So many of the newest are known to a turn. */
const READ = 12

/** The bookings of a user with their trades, by their start, the earliest first. */
export async function loadOwnBookings(market: Market, user: UserActor): Promise<OwnBooking[]> {
  const items = await recentBookings(market, user, { limit: READ })
  const trades = await findTrades(market, [...new Set(items.map(({ serviceId }) => serviceId))])

  return items
    .flatMap((booking) => {
      const trade = trades.find(({ serviceId }) => serviceId === booking.serviceId)
      return trade === undefined ? [] : [{ ...factsIn(booking), ...tradeIn(trade) }]
    })
    .toSorted((one, other) => Date.parse(one.scheduledAt) - Date.parse(other.scheduledAt))
}

function factsIn(booking: OwnRecentBooking) {
  return {
    ...bookingFacts(booking),
    cancelPolicy: booking.cancelPolicy,
    proposedTime: booking.proposedTime,
    contact: booking.contact,
    address: booking.address,
    isDisputable: booking.isDisputable,
    isLive: isLive(booking.status),
    durationMinutes: (Date.parse(booking.endsAt) - Date.parse(booking.scheduledAt)) / MINUTE
  }
}

function tradeIn({ category, subcategory, isListed }: Awaited<ReturnType<typeof findTrades>>[number]) {
  return { category, subcategory, isListed }
}
