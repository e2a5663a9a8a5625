import { Type } from '@sinclair/typebox'
import { BookingDraft, proposeBooking as propose } from '../../src/conversations/index.js'
import { Strict } from '../../src/shared/schemas.js'
import { notesOfOffer } from '../dialogue/job-place.js'
import { requireFewOffers } from '../permission/offering.js'
import { defineTool } from './definition.js'
import { jobAddressOf } from './job-address.js'
import { instantOf, LocalTime } from './local-time.js'

export const proposeBooking = defineTool({
  name: 'proposeBooking',
  description:
    'Offers a booking to the user: says back provider, weekday, date, local time, price and cancel ' +
    'terms. Nothing is booked until the user says yes.',
  input: Strict({
    serviceId: BookingDraft.properties.serviceId,
    scheduledAt: LocalTime,
    notes: Type.Optional(
      Type.String({ maxLength: 500, description: "The user's wishes for the provider, in their words" })
    )
  }),
  execute: async (context, { scheduledAt: start, ...rest }) => {
    const { market, actor, turn } = context
    requireFewOffers(turn)

    const { timezone } = turn.known.findLast(({ id }) => id === rest.serviceId) ?? turn
    const notes = notesOfOffer(rest.notes, turn.frame.told)
    const draft = {
      serviceId: rest.serviceId,
      ...(notes === undefined ? {} : { notes }),
      scheduledAt: instantOf(start, timezone, 'scheduledAt').toISOString()
    }

    const { address, leftOut } = await jobAddressOf(context, rest.serviceId)
    const proposal = await propose(market, actor, {
      ...draft,
      ...(address === null ? {} : { address }),
      conversationId: turn.conversationId
    })

    turn.outcome.proposal = proposal
    return { ok: true, proposal, ...(leftOut === null ? {} : { leftOut }) }
  }
})
