import { getBooking, setBookingDetails } from '../../src/bookings/index.js'
import { DomainError } from '../../src/shared/errors.js'
import type { JobAddress } from '../../src/shared/job-address.js'
import { Id, Strict } from '../../src/shared/schemas.js'
import type { JobPlace } from '../language/job-place.js'
import type { ToolContext } from '../permission/tool-context.js'
import { defineTool } from './definition.js'
import { cityOf, savedAddress } from './job-address.js'

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
    const booking = await getBooking(market, actor, { id: bookingId })
    const address = await addressOf(context, { place, serviceId: booking.serviceId, before: booking.address })
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

/** The street that was said, the saved place that was meant, or the floor of the address before. */
async function addressOf(
  { market, actor, turn }: ToolContext,
  { place, serviceId, before }: { place: JobPlace; serviceId: string; before: JobAddress | null }
): Promise<JobAddress | null> {
  const { line, unit, saved } = place
  if (line !== undefined) {
    const city = before?.city ?? (await cityOf({ market, turn }, serviceId))
    if (city === null) throw new DomainError('unknown_city')

    return { line, ...(unit === undefined ? {} : { unit }), city }
  }

  if (saved !== undefined) return await savedAddress({ market, actor }, saved)

  return before === null || unit === undefined ? null : { ...before, unit }
}

const LONGEST_NOTES = 2000

/** The notes with what is new, behind those from before; null when nothing is. */
function notesAfter(before: string | null, { unit, notes }: JobPlace, isPlaceless: boolean): string | null {
  const said = [isPlaceless ? unit : undefined, notes].flatMap((words) => words ?? [])
  const added = said.filter((words) => before?.includes(words) !== true)
  if (added.length === 0) return null

  return [...(before === null ? [] : [before]), ...added].join('\n').slice(0, LONGEST_NOTES)
}
