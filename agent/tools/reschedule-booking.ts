import { proposeReschedule, RescheduleDraft } from '../../src/conversations/index.js'
import { Strict } from '../../src/shared/schemas.js'
import { requireFewOffers } from '../permission/offering.js'
import { defineTool } from './definition.js'
import { instantOf, LocalTime } from './local-time.js'

export const rescheduleBooking = defineTool({
  name: 'rescheduleBooking',
  description:
    "Offers to move one of the user's bookings to another start. Nothing is moved until the user says " +
    'yes; then confirmBooking executes it.',
  input: Strict({ ...RescheduleDraft.properties, scheduledAt: LocalTime }),
  execute: async ({ market, actor, turn }, { bookingId, scheduledAt: start }) => {
    requireFewOffers(turn)

    const { timezone } = turn.frame.own.find(({ id }) => id === bookingId) ?? turn
    const draft = { bookingId, scheduledAt: instantOf(start, timezone, 'scheduledAt').toISOString() }

    const proposal = await proposeReschedule(market, actor, { ...draft, conversationId: turn.conversationId })

    turn.outcome.proposal = proposal
    return { ok: true, proposal }
  }
})
