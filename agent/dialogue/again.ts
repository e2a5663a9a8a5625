import type { OwnBooking } from '../facts/own-booking.js'
import { unranked, type Offer } from '../facts/results.js'
import { readText } from '../language/reading.js'
import type { Again, Frame } from './frame.js'
import { namedTrades } from './own-bookings.js'
import { byName } from './provider-names.js'
import type { Understanding } from './understanding.js'

/** Whom the user had before and wants again; null when the message asks for nobody, or for what was shown. */
export function againIn(frame: Frame, { acts, text, category }: Understanding): Again | null {
  const { offers, proposal, times } = frame.previous
  const isShown = offers || times.length > 0 || proposal !== null
  if (!acts.sameAgain || isShown) return null

  const trades = [...new Set([...namedTrades(frame, text), ...(category === null ? [] : [category.slug])])]
  const had = hadBefore(frame).filter((one) => trades.length === 0 || trades.includes(one.category))
  const booking = byName(had, readText(text).words.join(' ')) ?? had[0]

  if (booking === undefined) return { kind: 'none' }
  return { kind: booking.isListed ? 'found' : 'gone', booking }
}

/** What was completed, the newest first; else what is booked, as "the same plumber on Friday too" means. */
function hadBefore({ own }: Frame): OwnBooking[] {
  const completed = own.filter(({ status }) => status === 'completed').toReversed()
  return completed.length > 0 ? completed : own.filter(({ isLive }) => isLive).toReversed()
}

/** The frame that looks for the same again: its service if there still is one, else its trade. */
export function withAgain(frame: Frame, again: Again | null): Frame {
  if (again === null || again.kind === 'none') return { ...frame, again }

  const { booking } = again
  const wanted = { ...frame, again, category: booking.category, subcategory: booking.subcategory }
  return again.kind === 'found'
    ? { ...wanted, chosen: offerOfBooking(booking), isRegular: true }
    : { ...wanted, chosen: null, isRegular: false, offers: [] }
}

/** The service of a booking, as far as it is known from it. Its price is looked up when it is offered. */
export function offerOfBooking(booking: OwnBooking): Offer {
  const { serviceId, service, provider, category, subcategory, price, currency, durationMinutes, timezone } =
    booking

  return {
    id: serviceId,
    ...service,
    provider,
    category,
    subcategory,
    price,
    currency,
    durationMinutes,
    nextSlot: null,
    isFreeThen: false,
    timezone,
    ...unranked
  }
}
