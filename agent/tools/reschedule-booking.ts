import { proposeReschedule, RescheduleDraft } from '../../src/conversations/index.js'
import { requireFewOffers } from '../permission/offering.js'
import { defineTool } from './definition.js'

export const rescheduleBooking = defineTool({
  name: 'rescheduleBooking',
  description:
    "Offers to move one of the user's bookings to another start. Nothing is moved until the user says " +
    'yes; then confirmBooking executes it.',
  input: RescheduleDraft,
  execute: async (context, draft) => {
    const { db, actor, turn } = context
    requireFewOffers(turn)

    const proposal = await proposeReschedule(db, actor, { ...draft, conversationId: turn.conversationId })

    turn.outcome.proposal = proposal
    return { ok: true, proposal }
  }
})
