import type { OwnBooking } from '../facts/own-booking.js'
import type { BookingFacts } from '../facts/results.js'
import { readChoice, type Selection } from '../language/acts.js'
import type { DateTimeMention } from '../language/dates/index.js'
import { keptStretches } from '../language/keeping.js'
import { readText } from '../language/reading.js'
import { withoutToldBookings } from '../language/told-bookings.js'
import type { Frame } from './frame.js'
import { byName } from './provider-names.js'
import { tradesIn, whenIn, type Understanding } from './understanding.js'
import { agreesWith, saysWhen } from './when.js'

/** What a text says about which booking it means. */
export interface Aim {
  trades: string[]
  when: DateTimeMention | null
  select: Selection | undefined
  words: string
}

/** What is meant among the user's bookings. `isNamed`: the text names one, even if there is none like it. */
export interface Meant {
  bookings: OwnBooking[]
  isNamed: boolean
}

/** The bookings that are ahead, the soonest first. */
export function aheadIn({ own }: Pick<Frame, 'own'>): OwnBooking[] {
  return own.filter(({ isLive }) => isLive)
}

/** The bookings for which another time waits for the user's yes, the soonest first. */
export function proposedTimesIn({ own }: Pick<Frame, 'own'>): OwnBooking[] {
  return own.filter(({ proposedTime }) => proposedTime !== null)
}

/** Is something booked in one of these trades? */
export function isBooked(frame: Frame, trades: readonly string[]): boolean {
  return aheadIn(frame).some(({ category }) => trades.includes(category))
}

/** The trades that a text names. What only hints at a trade names it if something is booked in it. */
export function namedTrades(frame: Frame, text: string): string[] {
  return tradesIn(
    text,
    aheadIn(frame).map(({ category }) => category),
    frame.added
  )
}

/** Does a booking start at a time that was said? A day that is counted from the booking's is another one. */
export function isAt({ scheduledAt, timezone }: BookingFacts, when: DateTimeMention): boolean {
  return when.besideWeekday === undefined && agreesWith(when, new Date(scheduledAt), timezone)
}

/** The bookings that fit everything that a text says about them. */
export function meantIn(frame: Frame, bookings: OwnBooking[], { trades, when, select, words }: Aim): Meant {
  const named = byName(bookings, words)
  if (named !== null) return { bookings: [named], isNamed: true }

  const ofTrade = bookings.filter(({ category }) => trades.length === 0 || trades.includes(category))
  const pointed = pointedAt(frame, bookings, select)
  if (pointed !== null) {
    // "The second one, the plumber", where the plumber is the first: which one is meant is asked.
    const others = ofTrade.includes(pointed) ? [] : ofTrade
    return { bookings: [pointed, ...others], isNamed: true }
  }

  const isTimed = when !== null && saysWhen(when)

  return {
    bookings: isTimed ? ofTrade.filter((booking) => isAt(booking, when)) : ofTrade,
    isNamed: trades.length > 0 || isTimed
  }
}

/** "The second one", after the bookings were listed. */
function pointedAt(
  { previous, bookings: listed }: Frame,
  bookings: OwnBooking[],
  select: Selection | undefined
): OwnBooking | null {
  if (!previous.bookings || select === undefined) return null
  const at = select.kind === 'index' ? select.index : -1
  const meant = select.kind === 'index' || select.kind === 'last' ? listed.at(at) : undefined

  return bookings.find(({ id }) => id === meant?.id) ?? null
}

/** What a part of a message says about which booking it means. */
export function aimOf(frame: Frame, part: string, { at }: Understanding, timezone: string): Aim {
  const reading = readText(part)
  return {
    trades: namedTrades(frame, part),
    when: whenIn(part, at, timezone),
    select: readChoice(reading).chosen,
    words: reading.words.join(' ')
  }
}

/** What a message says about the booking that it changes: not what else is booked, if it tells of that. */
export function changeIn(frame: Frame, text: string): string {
  const change = withoutToldBookings(text)
  return namedTrades(frame, change).length > 0 ? change : text
}

/** The bookings that a message calls off: those that it names, without those that it keeps. */
export function calledOff(frame: Frame, understood: Understanding, timezone: string): OwnBooking[] | null {
  const ahead = aheadIn(frame)
  const { kept, rest } = keptStretches(changeIn(frame, understood.text))
  const keeping = aimOf(frame, kept, understood, timezone)
  const stays = meantIn(frame, ahead, keeping)
  const aim = aimOf(frame, rest, understood, timezone)
  const goes = meantIn(frame, ahead, aim)

  // "I am not at home tomorrow, cancel it" keeps nothing that is booked tomorrow.
  const isReason = understood.acts.cannotMake && keeping.trades.length === 0
  const keepsSome = kept !== '' && stays.isNamed && !isReason
  const isAll = understood.acts.allOfThem
  if (!goes.isNamed && !keepsSome && !isAll) return null

  const meant = isAll && goes.bookings.length === 0 ? ahead : goes.bookings
  return keepsSome ? meant.filter(({ id }) => !stays.bookings.some((one) => one.id === id)) : meant
}

/** Does a message ask what is booked, or how a booking stands? */
export function asksState(frame: Frame, { acts, text }: Understanding): boolean {
  if (acts.myBookings) return true

  const ahead = aheadIn(frame)
  const isOpen = frame.previous.offers || frame.previous.proposal !== null || frame.previous.times.length > 0
  if (!acts.asksState || ahead.length === 0 || acts.book || acts.cancel) return false

  const trades = namedTrades(frame, text)
  if (trades.length > 0) return isBooked(frame, trades)

  return acts.namesBooking || !isOpen || byName(ahead, readText(text).words.join(' ')) !== null
}

/** The bookings that a question is about; none when it is about all. */
export function askedAbout(frame: Frame, understood: Understanding, timezone: string): OwnBooking[] {
  const ahead = aheadIn(frame)
  const { bookings, isNamed } = meantIn(frame, ahead, aimOf(frame, understood.text, understood, timezone))
  if (isNamed) return bookings

  return understood.acts.asksState && ahead.length === 1 ? ahead : []
}

/**
 * The bookings whose telephone a question is about: of those that are ahead, and those that are done and
 * whose provider may still be called. None while it may be about a service that was shown.
 */
export function contactsAskedFor(frame: Frame, understood: Understanding, timezone: string): OwnBooking[] {
  const known = frame.own.filter(({ isLive, contact }) => isLive || contact !== null)
  const { bookings, isNamed } = meantIn(frame, known, aimOf(frame, understood.text, understood, timezone))
  if (isNamed) return bookings

  const { previous } = frame
  const isOpen = previous.offers || previous.proposal?.kind === 'book' || previous.times.length > 0
  return isOpen ? [] : known
}
