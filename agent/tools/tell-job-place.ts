import { setBookingDetails } from '../../src/bookings/index.js'
import { DomainError } from '../../src/shared/errors.js'
import { Id, Strict } from '../../src/shared/schemas.js'
import { placeTold } from '../dialogue/job-place.js'
import { defineTool } from './definition.js'
import { cityOf } from './job-address.js'

export const tellJobPlace = defineTool({
  name: 'tellJobPlace',
  description:
    'Writes where the job is onto the booking that was just made. Works only when the newest message of ' +
    'the user says it, directly after they were asked; their own words are taken.',
  input: Strict({ bookingId: Id }),
  execute: async ({ market, actor, turn }, { bookingId }) => {
    const told = placeTold(turn.frame, turn.understood)
    if (told?.place?.line === undefined || told.booking.id !== bookingId) {
      throw new DomainError('not_asked_for')
    }

    const { line, unit, notes } = told.place
    const city = await cityOf({ market, turn }, told.booking.serviceId)
    if (city === null) throw new DomainError('unknown_city')

    const address = { line, ...(unit === undefined ? {} : { unit }), city }
    await setBookingDetails(market, actor, {
      id: bookingId,
      address,
      ...(notes === undefined ? {} : { notes })
    })

    return { ok: true, address, isNoted: notes !== undefined }
  }
})
