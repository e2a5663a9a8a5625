import { normalizeText } from '../../../src/shared/text.js'
import { listedTimes } from '../../dialogue/apply-results.js'
import type { Turn } from '../../dialogue/turn.js'
import { whenOf } from '../../dialogue/when.js'
import type { Choices, ListedTimes, NamedBookings } from '../../facts/choices.js'
import { readFreeTimes, readMyBookings, type BookingFacts } from '../../facts/results.js'
import { wordsTold } from './told.js'

/** What a language model's own words name of the free times and bookings that it looked up in this turn. */
export function choicesTold(turn: Turn, text: string): Choices {
  const times = timesTold(turn, text)
  const bookings = namedBookings(turn, text)

  return { ...(times === null ? {} : { times }), ...(bookings === null ? {} : { bookings }) }
}

/** The free starts whose hour is said. */
function timesTold({ calls, frame, plan }: Turn, text: string): ListedTimes | null {
  const free = readFreeTimes(calls.findLast(({ name }) => name === 'getAvailability')?.output)
  if (free === undefined) return null

  const { serviceId, timezone } = free
  const said = wordsTold([text]).times
  const starts = listedTimes(free, frame.when)
    .map((slot) => new Date(slot))
    .filter((start) => said.has(minutesOf(whenOf(start, timezone).time)))
  const bookingId = plan.kind === 'reschedule' ? (plan.booking?.id ?? null) : null

  return { serviceId, bookingId, timezone, starts }
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** The bookings whose provider is named, in the order in which they are. */
function namedBookings({ calls, plan }: Turn, text: string): NamedBookings | null {
  const listed = readMyBookings(calls.findLast(({ name }) => name === 'listMyBookings')?.output)
  if (listed === undefined) return null

  const words = normalizeText(text)
  const told = listed.bookings
    .map((booking) => ({ id: booking.id, at: placeIn(words, booking) }))
    .filter(({ at }) => at >= 0)
  const isOpen = (plan.kind === 'cancel' || plan.kind === 'reschedule') && plan.booking === null

  // A choice is read as a number in the whole list.
  return isOpen && told.length > 0
    ? { ids: listed.bookings.map(({ id }) => id), asks: 'which' }
    : { ids: told.toSorted((one, other) => one.at - other.at).map(({ id }) => id), asks: null }
}

/** Where the provider of a booking is named; -1 where they are not. */
function placeIn(words: string, { provider }: BookingFacts): number {
  const places = [provider.name, provider.name_ar ?? '']
    .map(normalizeText)
    .flatMap((name) => (name === '' ? [] : words.indexOf(name)))
    .filter((place) => place >= 0)

  return places.length === 0 ? -1 : Math.min(...places)
}
