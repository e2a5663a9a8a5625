import type { OwnBooking } from '../../facts/own-booking.js'
import type { BookingFacts } from '../../facts/results.js'
import type { OwnBookingReplies } from '../types.js'
import { keptBefore } from './kept.js'
import { amount, jobOf, nameOf } from './names.js'
import { duration, surely } from './times.js'

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
    `${jobOf(nameOf(provider), service)}, ${surely(new Date(scheduledAt), timezone, now)}, ` +
    `${amount(price, currency)}${waiting}`
  )
}

const numbered = (bookings: BookingFacts[], now: Date) =>
  bookings.map((booking, index) => `${index + 1}. ${bookingLine(booking, now)}.`).join('\n')

/** Each with the time that is proposed for it. */
const proposed = (bookings: OwnBooking[], now: Date) =>
  bookings.map((booking, index) => `${index + 1}. ${timesOf(booking, now).join(' → ')}.`).join('\n')

function timesOf(
  { service, provider, scheduledAt, proposedTime, timezone }: OwnBooking,
  now: Date
): string[] {
  const at = [scheduledAt, ...(proposedTime === null ? [] : [proposedTime.scheduledAt])]
  const [first = '', ...others] = at.map((instant) => surely(new Date(instant), timezone, now))
  return [`${jobOf(nameOf(provider), service)}, ${first}`, ...others]
}

/** How a booking stands, as a sentence of its own. */
const states: Record<string, string> = {
  pending: 'They have not answered yet; I will tell you as soon as they do.',
  accepted: 'It is confirmed: they have accepted it.',
  in_progress: 'The job is in progress.'
}

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
  goneSince: ({ service, provider }) => [
    `${jobOf(nameOf(provider), service)} cannot be booked any more, so I looked for others.`,
    `I can no longer book ${jobOf(nameOf(provider), service)}; here is who else there is.`
  ],
  nobodyBefore: () => ['I find no earlier job of yours to repeat.', 'I see nobody who came to you before.'],
  whichTime: (bookings, now) => [
    'Another time is proposed for more than one of your bookings. Which one first?\n' +
      proposed(bookings, now),
    `Another time is proposed for each of these; which one do you mean?\n${proposed(bookings, now)}`
  ],
  bookingState: (booking, now) => {
    const { service, provider, scheduledAt, timezone, status, price, currency } = booking
    const at = surely(new Date(scheduledAt), timezone, now)
    const state = states[status] ?? ''

    return [
      `${jobOf(nameOf(provider), service)} is ${at}, for ${amount(price, currency)}. ${state}`,
      `${jobOf(nameOf(provider), service)} comes ${at}, for ${amount(price, currency)}. ${state}`
    ]
  },
  takes: ({ service, provider }, minutes) => [
    `${jobOf(nameOf(provider), service)} takes about ${duration(minutes)}.`,
    `About ${duration(minutes)}: so long is planned for ${jobOf(nameOf(provider), service)}.`
  ],
  askProvider: ({ provider }) => [
    `That I do not know. You can ask ${nameOf(provider)} in the messages of the booking.`,
    `${nameOf(provider)} knows that better than I do; ask in the messages of your booking.`
  ],
  contact: (booking, contact, now) => {
    const who = jobOf(nameOf(booking.provider), booking.service)
    const at = surely(new Date(booking.scheduledAt), booking.timezone, now)
    if (contact === null) {
      return booking.status === 'pending'
        ? [
            `${who}, ${at}: they have not accepted yet. Their number comes with the acceptance.`,
            `You get the number of ${nameOf(booking.provider)} as soon as they accept: ${who}, ${at}.`
          ]
        : [`I can no longer tell the number of ${nameOf(booking.provider)}.`]
    }

    return contact.phone === null
      ? [`${who}, ${at}: ask for ${contact.name}. They left no number, but they read the booking's messages.`]
      : [`${who}, ${at}: the number is ${contact.phone} (${contact.name}).`]
  },
  noSuchBooking: (bookings, now) => [
    `I find no such booking of yours. You have:\n${numbered(bookings, now)}\nWhich one do you mean?`,
    `That is none of your bookings. Is it one of these?\n${numbered(bookings, now)}`
  ],
  askNewTime: (booking, times, now) => {
    const { scheduledAt, timezone, service, provider } = booking
    const free = times.map((slot, index) => `${index + 1}. ${surely(slot, timezone, now)}`).join('\n')
    if (times.length > 0) {
      return [
        `When should ${nameOf(provider)} come instead? They are free:\n${free}`,
        `These times are open with ${jobOf(nameOf(provider), service)}; which one suits you?\n${free}`
      ]
    }

    return [
      `Sure. When should it be instead of ${surely(new Date(scheduledAt), timezone, now)}?`,
      `To which day and time shall I move ${jobOf(nameOf(provider), service)}?`
    ]
  },
  cancelSeveral: (cancels, now) => {
    const lines = cancels.map(({ service, provider, scheduledAt, timezone, cancelTerms }, index) => {
      const at = surely(new Date(scheduledAt), timezone, now)
      const who = nameOf({ name: provider.businessName })
      return `${index + 1}. ${jobOf(who, service)}, ${at}. ${cancelTerms}`
    })

    return [
      `You want to cancel these ${cancels.length}:\n${lines.join('\n')}\nShall I cancel all of them?`,
      `These ${cancels.length} would be cancelled:\n${lines.join('\n')}\nSay yes and they are.`
    ]
  },
  cancelledSeveral: (bookings, now) => [
    `Cancelled:\n${numbered(bookings, now)}`,
    `These are cancelled now:\n${numbered(bookings, now)}`
  ],
  cancelTerms: ({ cancelPolicy }) => [
    `Cancelling is free until ${cancelPolicy.freeHoursBefore} hours before the start, while the provider ` +
      `has not accepted, and in the first ${cancelPolicy.graceMinutes} minutes; later ` +
      `${keptBefore(cancelPolicy)}. Want me to cancel something?`,
    `In short: free up to ${cancelPolicy.freeHoursBefore} hours before; after that ` +
      `${keptBefore(cancelPolicy)}. Should I cancel a booking for you?`
  ]
}
