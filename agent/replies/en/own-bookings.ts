import type { BookingFacts } from '../../facts/results.js'
import type { OwnBookingReplies } from '../types.js'
import { amount, nameOf, title } from './names.js'
import { surely } from './times.js'

/** What the provider has said so far. */
const answers: Record<string, string> = {
  pending: ', waiting for their answer',
  accepted: ', accepted'
}

function bookingLine(
  { service, provider, scheduledAt, timezone, price, currency, status }: BookingFacts,
  now: Date
): string {
  const waiting = answers[status] ?? ''

  return (
    `${title(service)} with ${nameOf(provider)}, ${surely(new Date(scheduledAt), timezone, now)}, ` +
    `${amount(price, currency)}${waiting}`
  )
}

const numbered = (bookings: BookingFacts[], now: Date) =>
  bookings.map((booking, index) => `${index + 1}. ${bookingLine(booking, now)}.`).join('\n')

export const ownBookings: OwnBookingReplies = {
  bookings: (bookings, now) => [
    `You have ${bookings.length === 1 ? 'one booking' : `${bookings.length} bookings`} ` +
      `ahead:\n${numbered(bookings, now)}`,
    `This is what is coming up:\n${numbered(bookings, now)}`,
    `Your appointments:\n${numbered(bookings, now)}`
  ],
  noBookings: () => [
    'You have no bookings ahead. Shall I find you someone?',
    'Nothing is booked at the moment. What do you need done?'
  ],
  whichBooking: (bookings, now, isCancelling) => [
    `Which one should I ${isCancelling ? 'cancel' : 'move'}?\n${numbered(bookings, now)}`,
    `You have more than one; which do you mean?\n${numbered(bookings, now)}`
  ],
  askNewTime: (booking, now) => [
    `Sure. When should it be instead of ${surely(new Date(booking.scheduledAt), booking.timezone, now)}?`,
    `To which day and time shall I move ${title(booking.service)} with ${nameOf(booking.provider)}?`
  ],
  cancelTerms: ({ cancelFreeHoursBefore, cancelGraceMinutes, cancelKeptPercent }) => [
    `Cancelling is free until ${cancelFreeHoursBefore} hours before the start, while the provider has ` +
      `not accepted, and in the first ${cancelGraceMinutes} minutes; later ${cancelKeptPercent}% of ` +
      'the price is kept. Want me to cancel something?',
    `In short: free up to ${cancelFreeHoursBefore} hours before, ${cancelKeptPercent}% of the price after ` +
      'that. Should I cancel a booking for you?'
  ]
}
