import { getBooking, setBookingDetails } from '../../src/bookings/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { Id, Strict } from '../../src/shared/schemas.js'
import type { JobPlace } from '../language/job-place.js'
import { defineTool } from './definition.js'
import { addressTold } from './job-address.js'

export const tellJobPlace = defineTool({
  name: 'tellJobPlace',
  description:
    "Writes the address, and what the provider is told, from the user's newest message onto the booking " +
    'made last.',
  input: Strict({ bookingId: Id }),
  execute: async (context, { bookingId }) => {
    const { market, actor, turn } = context
    const told = turn.frame.placeTold
    if (told?.place == null || told.booking.id !== bookingId) throw new DomainError('not_asked_for')

    const { place } = told
    if (place.isWithdrawn === true) {
      await setBookingDetails(market, actor, { id: bookingId, address: null })
      turn.outcome.isPlaced = true
      return { ok: true, address: null, isNoted: false }
    }

    const booking = await getBooking(market, actor, { id: bookingId })
    const { serviceId, address: before } = booking
    const address = await addressTold(context, { place, serviceId, before })
    if (address === null && place.line !== undefined) throw new DomainError('unknown_city')

    const notes = notesAfter(booking.notes, place, address === null)
    if (address === null && notes === null) throw new DomainError('not_asked_for')

    await setBookingDetails(market, actor, {
      id: bookingId,
      ...(address === null ? {} : { address }),
      ...(notes === null ? {} : { notes })
    })

    turn.outcome.isPlaced = true
    return { ok: true, address, isNoted: notes !== null }
  }
})

const LONGEST_NOTES = 2000

/** The notes with what is new, behind those from before; null when nothing is. */
function notesAfter(before: string | null, { unit, notes }: JobPlace, isPlaceless: boolean): string | null {
  const said = [isPlaceless ? unit : undefined, notes].flatMap((words) => words ?? [])
  const added = said.filter((words) => before?.includes(words) !== true)
  if (added.length === 0) return null

  return [...(before === null ? [] : [before]), ...added].join('\n').slice(0, LONGEST_NOTES)
}
